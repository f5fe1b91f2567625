"""Members of staff: who they are, what a new account needs, and the clinic's settings for people at work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from frontdesk.access.roles import Role
from frontdesk.foundation import typed
from frontdesk.foundation.errors import Invalid, UserError

DISCIPLINES = ("doctor", "physiotherapist", "psychologist", "pharmacist", "nurse")
LONGEST_NAME = 40
ONE_TIME_LIFE = timedelta(hours=24)
IDLE_MINUTES = range(1, 16)
PIN_HOURS = range(4, 15)
LONGEST_DRAFT = 256 * 1024
"""Bytes of JSON that one unfinished form may have."""


@dataclass(frozen=True)
class NewMember:
    """An account to be made; `name` is typed at sign-in, `discipline` is a clinician's and nobody else's."""

    name: str
    full_name: str
    role: Role
    discipline: str | None = None


@dataclass(frozen=True)
class Member:
    """An account. `must_choose_password` is true until the person has replaced a one-time password."""

    id: int
    name: str
    full_name: str
    role: Role
    discipline: str | None
    active: bool
    must_choose_password: bool
    created: datetime


@dataclass(frozen=True)
class Draft:
    """A half-filled form that came to rest: its name, its fields, when it was kept."""

    form: str
    body: dict[str, object]
    at: datetime


@dataclass(frozen=True)
class Settings:
    """When the window locks by itself (minutes), and how long a PIN counts after the password (hours)."""

    idle_minutes: int = 5
    pin_hours: int = 10


def checked(new: NewMember) -> NewMember:
    """The account as it may be kept. Raises `Invalid` with a sentence per field."""
    problems: dict[str, UserError] = {}
    name = _tried(problems, "name", lambda: typed.name(new.name, required=True, longest=LONGEST_NAME))
    full_name = _tried(problems, "full_name", lambda: typed.name(new.full_name, required=True))
    if new.role not in set(Role):
        problems["role"] = UserError("Choose a role from the list.", field="role")
    if new.role is Role.CLINICIAN and new.discipline not in DISCIPLINES:
        problems["discipline"] = UserError("Choose the clinician's discipline.", field="discipline")
    if problems:
        raise Invalid(problems)
    return NewMember(name, full_name, Role(new.role), new.discipline if new.role is Role.CLINICIAN else None)


def checked_settings(settings: Settings) -> Settings:
    """The settings, if they keep the clinic safe. Raises `Invalid`."""
    problems: dict[str, UserError] = {}
    if settings.idle_minutes not in IDLE_MINUTES:
        problems["idle_minutes"] = UserError(
            "The window locks after {least} to {most} minutes.",
            field="idle_minutes",
            least=IDLE_MINUTES[0],
            most=IDLE_MINUTES[-1],
        )
    if settings.pin_hours not in PIN_HOURS:
        problems["pin_hours"] = UserError(
            "A PIN counts for {least} to {most} hours.", field="pin_hours", least=PIN_HOURS[0], most=PIN_HOURS[-1]
        )
    if problems:
        raise Invalid(problems)
    return settings


def _tried(problems: dict[str, UserError], field: str, rule: Callable[[], str]) -> str:
    try:
        return rule()
    except UserError as error:
        problems[field] = error.beside(field)
        return ""
