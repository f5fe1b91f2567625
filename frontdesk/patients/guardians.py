"""Guardians as stored: people of their own, each linked to every patient they act for."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.foundation import clock
from frontdesk.foundation.errors import UserError
from frontdesk.patients import merge_records
from frontdesk.patients.model import Guardian
from frontdesk.patients.tables import guardian, guardianship

_PERSON = ("name", "phone", "identity_seen")


def of(work: Work, patient_id: int) -> tuple[Guardian, ...]:
    """Those who act for the patient today, the first one first."""
    query = (
        sa.select(guardianship, *(guardian.c[name] for name in _PERSON))
        .join_from(guardianship, guardian)
        .where(guardianship.c.patient_id == patient_id, guardianship.c.ended.is_(None))
        .order_by(guardianship.c.id)
    )
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
        for row in work.all(query)
    )


def write(
    work: Work, patient_id: int, before: tuple[Guardian, ...], wanted: tuple[Guardian, ...]
) -> dict[int, Guardian]:
    """Let exactly these people act for the patient from today; returns those changed, by id, as they were.

    What is written of somebody who acts for the patient already is changed for all their patients; somebody chosen by
    the id of another patient's guardian is linked as they are. A guardianship that is over keeps its row.
    """
    links: dict[int, list[int]] = defaultdict(list)
    for row in work.all(_in_force(merge_records.same_person(work.connection, patient_id))):
        links[row.guardian_id].append(row.id)
    present = {one.id: one for one in before}
    for gone in present.keys() - {one.id for one in wanted}:
        for link in links[gone or 0]:
            work.update(guardianship, link, ended=clock.today())
    changed: dict[int, Guardian] = {}
    for one in wanted:
        old = present.get(one.id)
        if one.id is None or old is None:
            _link(work, patient_id, one)
            continue
        if any(getattr(one, name) != getattr(old, name) for name in _PERSON):
            work.update(guardian, one.id, **{name: getattr(one, name) for name in _PERSON})
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


def _in_force(files: tuple[int, ...]) -> sa.Select[Any]:
    return sa.select(guardianship.c.id, guardianship.c.guardian_id).where(
        guardianship.c.patient_id.in_(files), guardianship.c.ended.is_(None)
    )


def _link(work: Work, patient_id: int, one: Guardian) -> None:
    known = one.id
    if known is None:
        known = work.insert(guardian, **{name: getattr(one, name) for name in _PERSON})
    elif work.one(sa.select(guardian.c.id).where(guardian.c.id == known)) is None:
        raise UserError("There is no such guardian. Choose one from the list.", field="guardian_name")
    work.insert(
        guardianship,
        patient_id=patient_id,
        guardian_id=known,
        relation=one.relation,
        ground=one.ground,
        since=clock.today(),
        **_seen(work, one, None),
    )


def _seen(work: Work, one: Guardian, old: Guardian | None) -> dict[str, object]:
    """When and by whom the paper was seen: as said, or now where the paper is new."""
    before = (old.identity_seen, old.seen_on) if old else ("", None)
    new_paper = (one.identity_seen and one.id is None) or (old is not None and one.identity_seen != before[0])
    day = one.seen_on if one.seen_on != before[1] else clock.today() if new_paper and one.identity_seen else before[1]
    return {} if day == before[1] else {"identity_seen_on": day, "seen_by": work.person.id}
