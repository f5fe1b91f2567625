"""The clinic's own facts: kept as a setting, checked, and put into its pack in place of the published ones."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from typing import Any

from frontdesk.access.roles import Action
from frontdesk.desk import Work, acts, lists
from frontdesk.foundation import clock, typed
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.packs.confirm import with_facts, with_values
from frontdesk.packs.model import Pack

LONGEST_CONTACT = 80
SETTING = "facts"


@dataclass(frozen=True)
class Facts:
    """What the clinic says of itself on every document; `confirmed` are the pack values the manager has checked."""

    name: str
    address: tuple[str, ...]
    phone: str
    email: str
    contact_role: str
    contact_name: str = ""
    confirmed: tuple[str, ...] = ()


@lists(Action.CLINIC_SETTINGS_VIEW)
def facts(work: Work) -> Facts:
    """The clinic's own facts."""
    return from_setting(work.setting(SETTING))


@acts(Action.CLINIC_SETTINGS)
def change(work: Work, new: Facts) -> None:
    """Write the clinic's facts anew."""
    work.set_setting(SETTING, asdict(new))


def from_setting(stored: dict[str, Any]) -> Facts:
    """The facts as a setting keeps them."""
    return Facts(**{**stored, "address": tuple(stored["address"]), "confirmed": tuple(stored["confirmed"])})


def settled(pack: Pack, known: Facts) -> Pack:
    """The pack with what the manager confirmed and with the clinic's own facts in place of the published ones."""
    confirmed = {one.key: one.value for one in pack.unverified() if one.key in known.confirmed}
    chosen = with_values(pack, confirmed, clock.today())
    return with_facts(chosen, name=known.name, address=known.address, phone=known.phone, email=known.email)


def checked(new: Facts) -> Facts:
    """The facts as they may stand on documents. Raises `Invalid` with a sentence per field."""
    problems: dict[str, UserError] = {}
    kept: dict[str, str] = {}
    rules: dict[str, Callable[[], str]] = {
        "name": lambda: typed.name(new.name, required=True),
        "address": lambda: typed.lines("\n".join(new.address)),
        "phone": lambda: typed.line(new.phone, required=True, longest=LONGEST_CONTACT),
        "email": lambda: typed.line(new.email, longest=LONGEST_CONTACT),
        "contact_name": lambda: typed.name(new.contact_name),
    }
    for field_name, rule in rules.items():
        try:
            kept[field_name] = rule()
        except UserError as error:
            problems[field_name] = error.beside(field_name)
    if "address" not in problems and not kept["address"]:
        problems["address"] = UserError("This is needed.", field="address")
    if problems:
        raise Invalid(problems)
    return replace(
        new,
        name=kept["name"],
        address=tuple(kept["address"].splitlines()),
        phone=kept["phone"],
        email=kept["email"],
        contact_name=kept["contact_name"],
    )
