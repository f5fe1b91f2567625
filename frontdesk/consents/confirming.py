"""What those of staff who stand on a form confirm with a secret of their own, and how the form says that they did."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

import msgspec

from frontdesk.access.confirmation import unconfirmed
from frontdesk.access.model import CONFIRMED, Confirmation
from frontdesk.consents.model import Mark, Signing
from frontdesk.consents.wording import staff_record, times, with_role
from frontdesk.desk import Work
from frontdesk.foundation.words import N_, say
from frontdesk.staff.model import Member

BELOW: dict[str, str] = {
    "password": N_("Confirmed with their own password at {time}"),
    "pin": N_("Confirmed with their own PIN at {time}"),
}


@dataclass(frozen=True)
class Hand:
    """Another hand on the document, and the member of staff whose it is."""

    mark: Mark
    member: Member | None

    @property
    def name(self) -> str:
        """Whose hand it is; empty where nobody was named."""
        return self.member.full_name if self.member else self.mark.name


def document_of(signing: Signing) -> str:
    """The fingerprint of a form as it comes from the pad, whole: whose it is, every answer, every hand."""
    plain = replace(signing, choices=dict(signing.choices), particulars=dict(signing.particulars))
    return hashlib.sha256(msgspec.json.encode(plain, order="sorted")).hexdigest()


def confirmed(
    work: Work, signing: Signing, people: Iterable[Member], given: tuple[Confirmation, ...]
) -> dict[int, Confirmation]:
    """What each of these people gave for this form. Raises Refused unless all but the person at work did."""
    named = {one.id for one in people}
    if not named:
        return {}
    document = document_of(signing)
    held = {one.person: one for one in given if one.person in named and work.confirmations.holds(one, document)}
    if named - held.keys() - {work.person.id}:
        raise unconfirmed()
    return held


def standing(member: Member, given: Mapping[int, Confirmation]) -> dict[str, object]:
    """Somebody of the staff who stands on a form, as its attached record has them."""
    one = given.get(member.id)
    return staff_record(member) | ({"confirmed": {"with": one.secret, "at": times(one.at)}} if one else {})


def names_and_times(signed: Mapping[str, Any]) -> tuple[tuple[str, str], ...]:
    """Who confirmed, and when (UTC), as a sealed record has it under `signed`; an earlier one names nobody."""
    people = [signed["witness"], *(one["staff"] for one in signed.get("hands", ()) if one["staff"])]
    proved = {one["id"]: (one["name"], one["confirmed"]["at"]["utc"]) for one in people if one.get("confirmed")}
    return tuple(proved.values())


def below(language: str, hand: Hand, given: Mapping[int, Confirmation], *, draft: bool) -> str:
    """What stands below it: how it is known whose it is.

    A draft has the line already, so that its pages are those of what will be sealed.
    """
    if hand.member is None:
        return say(language, "Not of the staff: known by name only")
    one = given.get(hand.member.id)
    if one is None:
        return say(language, "To be confirmed with their own password or PIN") if draft else ""
    return say(language, BELOW[one.secret], time=_time(one))


def beside(language: str, member: Member, given: Mapping[int, Confirmation]) -> str:
    """A witness by name and role, and how they confirmed it if they did."""
    name, one = with_role(language, member), given.get(member.id)
    return say(language, CONFIRMED[one.secret], name=name, time=_time(one)) if one else name


def _time(one: Confirmation) -> str:
    return f"{one.at.astimezone():%H:%M}"
