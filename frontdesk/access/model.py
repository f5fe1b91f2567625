"""A member of staff at work, as every other room knows them."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.access.roles import Role


@dataclass(frozen=True)
class Person:
    """Who is signed in: the row id in `staff`, both names, the role, and a clinician's discipline."""

    id: int
    name: str
    full_name: str
    role: Role
    discipline: str | None = None
