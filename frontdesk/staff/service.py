"""Accounts of the people at work: add, disable, reset; unfinished forms; the clinic's settings for them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from frontdesk.access.roles import Action
from frontdesk.desk import Work, acts, lists
from frontdesk.foundation import ids
from frontdesk.foundation.errors import Invalid, Refused, UserError
from frontdesk.staff import records
from frontdesk.staff.model import (
    LONGEST_DRAFT,
    ONE_TIME_LIFE,
    Draft,
    Member,
    NewMember,
    Settings,
    checked,
    checked_settings,
)
from frontdesk.vault.keyfile import name_key
from frontdesk.vault.passwords import one_time_password


@lists(Action.STAFF_LIST)
def members(work: Work) -> tuple[Member, ...]:
    """Every account, those at work first, by name."""
    return records.members(work)


@lists(Action.STAFF_LIST)
def me(work: Work) -> Member:
    """The signed-in person's own account."""
    return records.member(work, work.person.id)


@acts(Action.STAFF_ADD)
def add(work: Work, new: NewMember) -> tuple[Member, str]:
    """Make an account; returns it with its one-time password, shown once and good for 24 hours. Raises `Invalid`."""
    wanted = checked(new)
    if records.taken(work, name_key(wanted.name)):
        problem = UserError("Somebody has this name already, or had it. Choose another one.", field="name")
        raise Invalid({"name": problem})
    slot_id, password = ids.token(), one_time_password()
    public = work.slots.add(slot_id, wanted.name, password, work.at + ONE_TIME_LIFE)
    member = records.add(work, wanted, slot_id, public)
    work.about("staff", member.id)
    work.note(role=member.role.value)
    return member, password


@acts(Action.STAFF_DISABLE)
def disable(work: Work, member_id: int) -> Member:
    """Close an account for good: no key opens the clinic for it any more. Its name stays taken."""
    work.about("staff", member_id)
    member = records.member(work, member_id)
    if member.id == work.person.id:
        raise Refused("Nobody can disable their own account. Ask another practice manager.")
    if not member.active:
        raise UserError("This account is disabled already.")
    if not records.other_managers(work, member_id):
        raise Refused("This is the last practice manager. Add another one first.")
    records.disable(work, member_id)
    work.slots.remove(records.slot(work, member_id))
    return records.member(work, member_id)


@acts(Action.STAFF_RESET)
def reset(work: Work, member_id: int) -> str:
    """Replace a lost password; returns a one-time password, shown once and good for 24 hours."""
    work.about("staff", member_id)
    member = records.member(work, member_id)
    if member.id == work.person.id:
        raise UserError("Change your own password on your own page instead.")
    if not member.active:
        raise UserError("This account is disabled, so it has no password.")
    password = one_time_password()
    public = work.slots.reset(records.slot(work, member_id), member.name, password, work.at + ONE_TIME_LIFE)
    records.replace_key(work, member_id, public)
    return password


@acts(Action.PASSWORD_CHANGE)
def password_chosen(work: Work) -> None:
    """The signed-in person has chosen a password of their own."""
    work.about("staff", work.person.id)
    records.password_chosen(work, work.person.id)


@acts(Action.DRAFT)
def save_draft(work: Work, form: str, body: dict[str, Any]) -> None:
    """Keep a half-filled form, for the signed-in person alone. Raises `UserError` for one beyond all measure."""
    text = json.dumps(body, ensure_ascii=False)
    if len(text.encode()) > LONGEST_DRAFT:
        raise UserError("This form holds too much to be kept unfinished. Save it or shorten it.")
    work.note(form=form)
    records.save_draft(work, work.person.id, form, text)


@acts(Action.DRAFT)
def drop_draft(work: Work, form: str) -> None:
    """Forget a half-filled form."""
    work.note(form=form, dropped=True)
    records.drop_draft(work, work.person.id, form)


@lists(Action.DRAFT)
def draft(work: Work, form: str) -> dict[str, Any] | None:
    """The signed-in person's half-filled form, or None."""
    return next((kept.body for kept in records.drafts(work, work.person.id) if kept.form == form), None)


@lists(Action.DRAFT)
def drafts(work: Work) -> tuple[Draft, ...]:
    """All half-filled forms of the signed-in person, the latest first."""
    return records.drafts(work, work.person.id)


@lists(Action.CLINIC_SETTINGS_VIEW)
def settings(work: Work) -> Settings:
    """When the window locks and how long a PIN counts."""
    return _settings(work)


@acts(Action.CLINIC_SETTINGS)
def change_settings(work: Work, *, idle_minutes: int | None = None, pin_hours: int | None = None) -> Settings:
    """Change what is given, keep the rest. Raises `Invalid`."""
    given = {"idle_minutes": idle_minutes, "pin_hours": pin_hours}
    wanted = {name: value for name, value in given.items() if value is not None}
    changed = checked_settings(replace(_settings(work), **wanted))
    for name, value in wanted.items():
        work.set_setting(name, value)
    work.note(**wanted)
    return changed


def _settings(work: Work) -> Settings:
    stored = {name: work.setting(name) for name in ("idle_minutes", "pin_hours")}
    return Settings(**{name: value for name, value in stored.items() if value is not None})
