"""Accounts and unfinished forms as stored: the room's only SQL."""

from __future__ import annotations

import json
from typing import Any

import sqlalchemy as sa

from frontdesk.access.roles import Role
from frontdesk.desk import Work
from frontdesk.foundation.errors import UserError
from frontdesk.staff.model import Draft, Member, NewMember
from frontdesk.vault.database import Instant, metadata
from frontdesk.vault.keyfile import name_key

FILE = "file"
"""Of an unfinished form: the stored file that belongs to it."""

staff = sa.Table(
    "staff",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.Text, nullable=False),
    sa.Column("name_key", sa.Text, nullable=False, unique=True),
    sa.Column("full_name", sa.Text, nullable=False),
    sa.Column("role", sa.Text, nullable=False),
    sa.Column("discipline", sa.Text, nullable=True),
    sa.Column("slot", sa.Text, nullable=False, unique=True),
    sa.Column("sign_public", sa.LargeBinary, nullable=False),
    sa.Column("active", sa.Boolean, nullable=False),
    sa.Column("must_choose", sa.Boolean, nullable=False),
    sa.Column("created", Instant, nullable=False),
    sa.Column("disabled", Instant, nullable=True),
    sqlite_autoincrement=True,
)

draft = sa.Table(
    "draft",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("person", sa.Integer, sa.ForeignKey("staff.id"), nullable=False),
    sa.Column("form", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.UniqueConstraint("person", "form"),
    sqlite_autoincrement=True,
)

former_key = sa.Table(
    "former_key",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("person", sa.Integer, sa.ForeignKey("staff.id"), nullable=False, index=True),
    sa.Column("sign_public", sa.LargeBinary, nullable=False),
    sa.Column("until", Instant, nullable=False),
    sqlite_autoincrement=True,
)
"""Signing keys that a reset replaced: the stretches of the audit trail that they signed stay provable."""


def members(work: Work) -> tuple[Member, ...]:
    """Every account, those at work first, by name."""
    query = sa.select(staff).order_by(staff.c.active.desc(), staff.c.name_key)
    return tuple(_member(row) for row in work.all(query))


def member(work: Work, member_id: int) -> Member:
    """One account. Raises `UserError` when there is none."""
    return _member(_row(work, member_id))


def slot(work: Work, member_id: int) -> str:
    """The id of the member's key slot."""
    return str(_row(work, member_id).slot)


def taken(work: Work, name_key: str) -> bool:
    """Whether somebody, at work or not, has a name that compares equal."""
    return work.one(sa.select(staff.c.id).where(staff.c.name_key == name_key)) is not None


def at_work(connection: sa.Connection, member_id: int) -> bool:
    """Whether the account is active."""
    return connection.execute(sa.select(staff.c.id).where(staff.c.id == member_id, staff.c.active)).first() is not None


def other_managers(work: Work, member_id: int) -> int:
    """How many other managers are active."""
    query = sa.select(sa.func.count().label("others")).where(
        staff.c.role == Role.MANAGER.value, staff.c.active, staff.c.id != member_id
    )
    row = work.one(query)
    return row.others if row else 0


def add(work: Work, new: NewMember, slot_id: str, sign_public: bytes) -> Member:
    """Write a new account that has a one-time password."""
    member_id = work.insert(
        staff,
        name=new.name,
        name_key=name_key(new.name),
        full_name=new.full_name,
        role=new.role.value,
        discipline=new.discipline,
        slot=slot_id,
        sign_public=sign_public,
        active=True,
        must_choose=True,
        created=work.at,
        disabled=None,
    )
    return member(work, member_id)


def disable(work: Work, member_id: int) -> None:
    """Mark the account as disabled and drop the person's unfinished forms."""
    work.update(staff, member_id, active=False, disabled=work.at)
    for row in work.all(sa.select(draft).where(draft.c.person == member_id)):
        _drop(work, row)


def replace_key(work: Work, member_id: int, sign_public: bytes) -> None:
    """Put a new signing key in place of the present one, which stays known for what it signed."""
    work.insert(former_key, person=member_id, sign_public=_row(work, member_id).sign_public, until=work.at)
    work.update(staff, member_id, sign_public=sign_public, must_choose=True)


def password_chosen(work: Work, member_id: int) -> None:
    """The one-time password has been replaced."""
    work.update(staff, member_id, must_choose=False)


def drafts(work: Work, person: int, of: str = "") -> tuple[Draft, ...]:
    """The person's unfinished forms whose name begins with `of`, the latest first."""
    theirs = (draft.c.person == person) & draft.c.form.startswith(of, autoescape=True)
    query = sa.select(draft).where(theirs).order_by(draft.c.at.desc(), draft.c.id.desc())
    return tuple(Draft(row.form, json.loads(row.body), row.at) for row in work.all(query))


def save_draft(work: Work, person: int, form: str, body: str) -> None:
    """Keep `body` (JSON) as the person's unfinished `form`, in place of an earlier one.

    Under `FILE` it may name a stored file, which then goes when the form does.
    """
    row = _draft_row(work, person, form)
    if row is None:
        work.insert(draft, person=person, form=form, body=body, at=work.at)
    else:
        work.update(draft, row.id, body=body, at=work.at)


def drop_draft(work: Work, person: int, form: str) -> None:
    """Remove the person's unfinished `form`, if there is one."""
    row = _draft_row(work, person, form)
    if row is not None:
        _drop(work, row)


def _drop(work: Work, row: sa.Row[Any]) -> None:
    work.delete(draft, row.id)
    file = json.loads(row.body).get(FILE)
    if file is not None:
        work.destroy(file)


def _draft_row(work: Work, person: int, form: str) -> sa.Row[Any] | None:
    return work.one(sa.select(draft).where(draft.c.person == person, draft.c.form == form))


def _row(work: Work, member_id: int) -> sa.Row[Any]:
    row = work.one(sa.select(staff).where(staff.c.id == member_id))
    if row is None:
        raise UserError("There is no such member of staff.")
    return row


def _member(row: sa.Row[Any]) -> Member:
    return Member(
        id=row.id,
        name=row.name,
        full_name=row.full_name,
        role=Role(row.role),
        discipline=row.discipline,
        active=row.active,
        must_choose_password=row.must_choose,
        created=row.created,
    )
