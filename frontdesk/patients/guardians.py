"""Guardians as stored: people of their own, each linked to every patient they act for."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.foundation import clock
from frontdesk.foundation.errors import UserError
from frontdesk.patients import merge_records
from frontdesk.patients.model import Guardian
from frontdesk.patients.tables import guardian, guardianship

_PERSON = ("name", "phone", "identity_seen")

# Made once: making a statement takes longer than running it.
_ACTING = (
    sa.select(guardianship, *(guardian.c[name] for name in _PERSON))
    .join_from(guardianship, guardian)
    .where(guardianship.c.patient_id == sa.bindparam("file"), guardianship.c.ended.is_(None))
    .order_by(guardianship.c.id)
)
_IN_FORCE = sa.select(guardianship.c.id, guardianship.c.guardian_id).where(
    guardianship.c.patient_id.in_(sa.bindparam("files", expanding=True)), guardianship.c.ended.is_(None)
)
_GUARDIAN = sa.select(guardian).where(guardian.c.id == sa.bindparam("guardian"))


def of(work: Work, patient_id: int) -> tuple[Guardian, ...]:
    """Those who act for the patient today, the first one first."""
    return tuple(
        Guardian(
            name=row.name,
            relation=row.relation,
            phone=row.phone,
            identity_seen=row.identity_seen,
            id=row.guardian_id,
            ground=row.ground,
            seen_on=row.identity_seen_on,
            seen_by=row.seen_by,
            since=row.since,
        )
        for row in work.all(_ACTING, file=patient_id)
    )


def write(
    work: Work, patient_id: int, before: tuple[Guardian, ...], wanted: tuple[Guardian, ...]
) -> dict[int, Guardian]:
    """Let exactly these people act for the patient from today; returns those changed, by id, as they were.

    What is written of somebody who acts for the patient already is changed for all their patients; somebody chosen by
    the id of another patient's guardian is linked as they are. A guardianship that is over keeps its row.
    """
    links: dict[int, list[int]] = defaultdict(list)
    for row in work.all(_IN_FORCE, files=merge_records.same_person(work.connection, patient_id)):
        links[row.guardian_id].append(row.id)
    present = {one.id: one for one in before}
    for gone in present.keys() - {one.id for one in wanted}:
        for link in links[gone or 0]:
            work.update(guardianship, link, ended=clock.today())
    changed: dict[int, Guardian] = {}
    for one in wanted:
        old = present.get(one.id)
        if one.id is None or old is None:
            changed |= _link(work, patient_id, one)
            continue
        if any(getattr(one, name) != getattr(old, name) for name in _PERSON):
            _change(work, one.id, one)
            changed[one.id] = old
        values = {"relation": one.relation, "ground": one.ground} | _seen(work, one, old)
        if (one.relation, one.ground) != (old.relation, old.ground) or "seen_by" in values:
            for link in links[one.id]:
                work.update(guardianship, link, **values)
    return changed


def children(work: Work, guardian_id: int) -> tuple[int, ...]:
    """The ids of the patients for whom this person acts today, in order."""
    query = sa.select(guardianship.c.patient_id).where(
        guardianship.c.guardian_id == guardian_id, guardianship.c.ended.is_(None)
    )
    return tuple(sorted({row.patient_id for row in work.all(query)}))


def _link(work: Work, patient_id: int, one: Guardian) -> dict[int, Guardian]:
    """Let a new person act, or one who is known: as they are, but for a paper seen now (returns as `write`)."""
    told: dict[int, Guardian] = {}
    known = one.id
    if known is None:
        known = work.insert(guardian, **{name: getattr(one, name) for name in _PERSON})
    else:
        row = work.one(_GUARDIAN, guardian=known)
        if row is None:
            raise UserError("There is no such guardian. Choose one from the list.", field="guardian_name")
        if one.identity_seen and one.identity_seen != row.identity_seen:
            told[known] = replace(one, name=row.name, phone=row.phone, identity_seen=row.identity_seen)
            _change(work, known, replace(one, name=row.name, phone=row.phone))
    work.insert(
        guardianship,
        patient_id=patient_id,
        guardian_id=known,
        relation=one.relation,
        ground=one.ground,
        since=clock.today(),
        **_seen(work, one, None),
    )
    return told


def _change(work: Work, guardian_id: int, one: Guardian) -> None:
    """Write the person anew, and vouch for the links too: a migrated one was proven by the person's row as it was."""
    work.update(guardian, guardian_id, **{name: getattr(one, name) for name in _PERSON})
    for row in work.all(sa.select(guardianship.c.id).where(guardianship.c.guardian_id == guardian_id)):
        work.update(guardianship, row.id, guardian_id=guardian_id)


def _seen(work: Work, one: Guardian, old: Guardian | None) -> dict[str, object]:
    """When and by whom the guardian's paper was seen, if that is new: on the day said, or today for a new paper."""
    before = old or Guardian("", "")
    day = one.seen_on
    if day == before.seen_on and one.identity_seen and one.identity_seen != before.identity_seen:
        day = clock.today()
    return {} if day == before.seen_on else {"identity_seen_on": day, "seen_by": work.person.id}
