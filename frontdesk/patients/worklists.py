"""Lists of patients for whom something is due, and of guardians to choose from: read only."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.foundation import typed
from frontdesk.packs.model import majority_day
from frontdesk.patients import merge_records, records
from frontdesk.patients.finding import listed
from frontdesk.patients.model import WHOLE, Found, FoundGuardian, Incomplete, masked, shown_name, years_before
from frontdesk.patients.tables import guardian, guardianship, patient

_LACKING = tuple(patient.c[name] for name in ("address", "emergency_name", "emergency_phone"))
MOST_CHILDREN = 3
FEWEST_DIGITS = 3
LAST = "\U0010ffff"
"""Sorts behind every letter."""


def turning(work: Work, first: date, last: date, limit: int) -> tuple[Found, ...]:
    """Patients who come of age (`ages.guardian_below` of the pack) from `first` to `last`, the next one first."""
    years = work.pack.guardian_below
    # A day more on either side: somebody born on 29 February comes of age on 1 March.
    around = sa.between(
        patient.c.born, years_before(first - timedelta(days=1), years), years_before(last + timedelta(days=1), years)
    )
    ids = [row.id for row in work.all(sa.select(patient.c.id).where(around))]
    # Of a person with several files the birth that is read from them counts, whichever of them says it.
    files = merge_records.read_instead(work.connection, ids).values()
    people = sorted(
        (one.born, one.id, one) for one in listed(work, dict.fromkeys(files, "born")).values() if one.born is not None
    )
    return tuple(one for born, _, one in people if first <= majority_day(work.pack, born) <= last)[:limit]


def incomplete(work: Work, limit: int) -> tuple[Incomplete, ...]:
    """Records of named patients that lack something of `WHOLE`, the last changed first."""
    acting = sa.exists().where(guardianship.c.patient_id == patient.c.id, guardianship.c.ended.is_(None))
    reached = sa.exists().where(
        guardianship.c.patient_id == patient.c.id,
        guardianship.c.ended.is_(None),
        guardian.c.id == guardianship.c.guardian_id,
        guardian.c.phone != "",
    )
    under_age = patient.c.born > years_before(work.at.astimezone().date(), work.pack.guardian_below)
    lacks = {
        "born": patient.c.born.is_(None),
        "phone": sa.and_(patient.c.phone == "", ~reached),
        "guardians": sa.and_(under_age, ~acting),
    } | {column.name: column == "" for column in _LACKING}
    query = (
        sa.select(patient.c.id, *(rule.label(name) for name, rule in lacks.items()))
        .where(patient.c.merged_into.is_(None), patient.c.standing == "named", sa.or_(*lacks.values()))
        .order_by(patient.c.updated.desc(), patient.c.id.desc())
        .limit(limit)
    )
    missing = {row.id: tuple(name for name in WHOLE if row._mapping[name]) for row in work.all(query)}
    # What one file of a person lacks another one may say.
    for number in merge_records.having_others(work.connection, missing):
        missing[number] = records.read(work, number).missing(work.at.astimezone().date(), work.pack.guardian_below)
    people = listed(work, dict.fromkeys(missing, "recent"))
    return tuple(Incomplete(people[number], lacking) for number, lacking in missing.items() if lacking)


def guardians(work: Work, text: str, limit: int) -> tuple[FoundGuardian, ...]:
    """Guardians by a part of the name or of the phone, names that begin so first; none for less than two letters."""
    plain = text[: typed.LONGEST_LINE].strip()
    digits = typed.digits(plain).lstrip("0")
    if len(digits) >= FEWEST_DIGITS:
        wanted = [guardian.c.phone.contains(digits)]
    elif len(plain) > 1:
        # The beginnings lie side by side in the index; parts are looked for only if there is room for them.
        wanted = [guardian.c.name.between(plain, plain + LAST), guardian.c.name.contains(plain, autoescape=True)]
    else:
        return ()
    acts = sa.exists().where(guardianship.c.guardian_id == guardian.c.id, guardianship.c.ended.is_(None))
    found: dict[int, sa.Row[Any]] = {}
    for rule in wanted:
        if len(found) < limit:
            query = sa.select(guardian).where(rule, acts).order_by(guardian.c.name, guardian.c.id).limit(limit)
            for row in work.all(query):
                found.setdefault(row.id, row)
    rows = list(found.values())[:limit]
    names = _patients_of(work, [row.id for row in rows])
    return tuple(
        FoundGuardian(row.id, row.name, masked(row.phone), tuple(names[row.id][:MOST_CHILDREN])) for row in rows
    )


def _patients_of(work: Work, guardian_ids: list[int]) -> dict[int, list[str]]:
    query = (
        sa.select(guardianship.c.guardian_id, patient.c.given, patient.c.family, patient.c.ref)
        .join_from(guardianship, patient)
        .where(guardianship.c.guardian_id.in_(guardian_ids), guardianship.c.ended.is_(None))
        .order_by(guardianship.c.id)
    )
    names: dict[int, list[str]] = defaultdict(list)
    for row in work.all(query) if guardian_ids else ():
        names[row.guardian_id].append(shown_name(row.given, row.family, row.ref))
    return names
