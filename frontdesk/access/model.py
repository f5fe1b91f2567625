"""A member of staff at work, as every other room knows them, and what another confirms beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from frontdesk.access.roles import Role
from frontdesk.foundation import clock
from frontdesk.foundation.words import N_

ROLES: dict[str, str] = {
    Role.RECEPTIONIST: N_("Receptionist"),
    Role.CLINICIAN: N_("Clinician"),
    Role.MANAGER: N_("Practice manager"),
}
Secret = Literal["password", "pin"]
CONFIRMED: dict[str, str] = {
    "password": N_("{name}, confirmed with their own password at {time}"),
    "pin": N_("{name}, confirmed with their own PIN at {time}"),
}
_GROUND = re.compile(r"staff:(\d+) (password|pin) (\S+)")


@dataclass(frozen=True)
class Person:
    """Who is signed in: the row id in `staff`, both names, the role, and a clinician's discipline."""

    id: int
    name: str
    full_name: str
    role: Role
    discipline: str | None = None


@dataclass(frozen=True, eq=False)
class Confirmation:
    """A member of staff (row in `staff`) confirmed the document with this fingerprint, with that secret, then.

    Only the very object that `Confirmations` gave counts: no two are equal, so that a copy or one made by hand is none.
    """

    person: int
    document: str
    secret: Secret
    at: datetime


def as_ground(confirmed: Iterable[Confirmation]) -> str:
    """How an entry of the trail says who confirmed, with what, and when."""
    return "; ".join(f"staff:{one.person} {one.secret} {clock.stamp(one.at)}" for one in confirmed)


def from_ground(text: str) -> tuple[tuple[int, str, datetime], ...]:
    """What `as_ground` wrote; nothing for a ground of another kind."""
    found = [_GROUND.fullmatch(part) for part in text.split("; ")]
    return tuple((int(one[1]), one[2], clock.instant(one[3])) for one in found if one)
