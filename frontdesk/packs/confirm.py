"""Lets the practice manager settle what a pack could not know: the clinic's own facts and the unverified values."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import msgspec
from msgspec.structs import replace

from frontdesk.foundation.errors import Fault, UserError
from frontdesk.foundation.words import N_
from frontdesk.packs.model import Clock, Pack, Value, check, said

CONFIRMED = N_("Confirmed by the practice manager")


def with_facts(pack: Pack, *, name: str, address: Sequence[str], phone: str, email: str) -> Pack:
    """The pack with the clinic's facts as the clinic states them today; phone (E.164) or email may be empty.

    Values are settled first (`with_values` holds facts to the rules of a shipped pack).
    """
    return replace(pack, clinic=replace(pack.clinic, name=name, address=tuple(address), phone=phone, email=email))


def with_values(pack: Pack, confirmed: Mapping[str, object], on: date) -> Pack:
    """The pack with unverified values settled on a day: dotted key to value.

    Keys and values are those of `Pack.unverified()`, to confirm them as they are, or another value (for a clock, a
    number in its own unit). A list, as stored JSON gives, is as good as a tuple. A confirmed value counts as the
    clinic's own policy. Raises UserError, its `field` the key, for a value that is not waiting to be confirmed, is of
    the wrong kind, or protects the patient less than the pack does: a lower guardian's age, or a longer time to answer
    or to report.
    """
    values = dict(pack.sourced())
    raw: dict[str, Any] = msgspec.to_builtins(pack)
    for key, given in confirmed.items():
        value = tuple(given) if isinstance(given, list) else given
        known = values.get(key)
        if known is None or known.status != "unverified":
            raise UserError("This value is not waiting to be confirmed.", field=key)
        place = _at(raw, key)
        if value != said(known):
            if not isinstance(known, Value | Clock):
                raise UserError("This value can only be confirmed as it is.", field=key)
            if _weaker(key, known.value, value):
                raise UserError("This protects patients less than the clinic pack allows.", field=key)
            place["value"] = value
        place.update(status="policy", source=CONFIRMED, verified_on=on.isoformat())
        try:
            check(msgspec.convert(raw, Pack))
        except (msgspec.ValidationError, Fault) as error:
            raise UserError("This value can't be used here. Look at what it is for.", field=key) from error
    return msgspec.convert(raw, Pack)


def _at(raw: dict[str, Any], key: str) -> dict[str, Any]:
    """The table that a dotted key names; in a list, the one whose `id` is the next part."""
    place: Any = raw
    for part in key.split("."):
        place = next(item for item in place if item["id"] == part) if isinstance(place, tuple) else place[part]
    found: dict[str, Any] = place
    return found


def _weaker(key: str, shipped: object, chosen: object) -> bool:
    if not isinstance(shipped, int) or not isinstance(chosen, int):
        return False
    if key.startswith(("request_clocks.", "breach_clocks.")):
        return chosen > shipped
    return key == "ages.guardian_below" and chosen < shipped
