"""The pointers from a merged file to the one that is kept, and the choices made at the merge, as stored."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.patients.tables import patient, patient_merge
from frontdesk.patients.union import UNITS, Choices

# Made once: every act on a patient asks these, of a file that was hardly ever merged.
_FILE = sa.bindparam("file", type_=sa.Integer)
_INTO = sa.select(patient.c.merged_into).where(patient.c.id == _FILE)
_BELOW = (
    sa.select(patient.c.id)
    .where(patient.c.merged_into.in_(sa.bindparam("files", expanding=True)))
    .order_by(patient.c.id)
)
_MERGES = (
    sa.select(patient_merge)
    .where(patient_merge.c.into_id == _FILE)
    .order_by(patient_merge.c.at, patient_merge.c.patient_id)
)


@dataclass(frozen=True)
class Merge:
    """One file merged into another: when, by whom, why, and whose field counts."""

    patient_id: int
    into_id: int
    at: datetime
    person: int
    reason: str
    choices: Choices


def kept(connection: sa.Connection, patient_id: int) -> int:
    """The file that is read instead of this one; itself unless it was merged."""
    while (into := connection.scalar(_INTO, {"file": patient_id})) is not None:
        patient_id = into
    return patient_id


def read_instead(connection: sa.Connection, ids: Collection[int]) -> dict[int, int]:
    """For each of these files the one that is read instead of it; itself unless it was merged."""
    query = sa.select(patient.c.id).where(patient.c.id.in_(ids), patient.c.merged_into.is_not(None))
    return {one: one for one in ids} | {one: kept(connection, one) for one in connection.scalars(query)}


def same_person(connection: sa.Connection, patient_id: int) -> tuple[int, ...]:
    """The ids of all files of this person, the one that is kept first; its own alone for a file never merged."""
    found = [kept(connection, patient_id)]
    newest = found
    while newest:
        newest = list(connection.scalars(_BELOW, {"files": newest}))
        found.extend(newest)
    return tuple(found)


def into(connection: sa.Connection, patient_id: int) -> tuple[Merge, ...]:
    """The merges straight into this file, the earliest first."""
    return tuple(_merge(row) for row in connection.execute(_MERGES, {"file": patient_id}))


def of(connection: sa.Connection, patient_id: int) -> Merge | None:
    """The merge of this file into another, or None while it stands by itself."""
    row = connection.execute(sa.select(patient_merge).where(patient_merge.c.patient_id == patient_id)).first()
    return None if row is None else _merge(row)


def write(work: Work, kept_id: int, merged_id: int, choices: Choices, reason: str) -> None:
    """Point the merged file at the kept one. Neither's own row says anything else afterwards."""
    work.insert(
        patient_merge,
        patient_id=merged_id,
        into_id=kept_id,
        at=work.at,
        person=work.person.id,
        reason=reason,
        choices=_text(choices),
    )
    work.update(patient, merged_id, merged_into=kept_id)


def erase(work: Work, merged_id: int) -> None:
    """Let the file stand by itself again; that it was merged is in the audit trail."""
    work.update(patient, merged_id, merged_into=None)
    work.delete(patient_merge, merged_id)


def overrule(work: Work, kept_id: int, fields: frozenset[str]) -> frozenset[str]:
    """What is edited on the kept file from now on counts from there. Returns all fields of the units concerned."""
    units = {unit for unit, names in UNITS.items() if fields.intersection(names)}
    for merge in into(work.connection, kept_id):
        choices = {unit: "kept" if unit in units else side for unit, side in merge.choices.items()}
        if choices != merge.choices:
            work.update(patient_merge, merge.patient_id, choices=_text(choices))
    return fields.union(name for unit in units for name in UNITS[unit])


def elsewhere(connection: sa.Connection, ids: Collection[int], names: Collection[str]) -> dict[int, dict[str, Any]]:
    """Of these files those that others were merged into: what is read from there, of the fields in `names`."""
    return {one: _elsewhere(connection, one, frozenset(names)) for one in having_others(connection, ids)}


def having_others(connection: sa.Connection, ids: Collection[int]) -> set[int]:
    """Those of these files that others were merged into."""
    query = sa.select(patient_merge.c.into_id).where(patient_merge.c.into_id.in_(ids))
    return set(connection.scalars(query))


def _elsewhere(connection: sa.Connection, kept_id: int, names: frozenset[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for merge in into(connection, kept_id):
        chosen = {name for unit, side in merge.choices.items() if side == "merged" for name in UNITS[unit]} & names
        if chosen:
            query = sa.select(*(patient.c[name] for name in chosen)).where(patient.c.id == merge.patient_id)
            found |= connection.execute(query).mappings().one()
            found |= _elsewhere(connection, merge.patient_id, frozenset(chosen))
    return found


def taken(connection: sa.Connection, kept_id: int) -> frozenset[str]:
    """The fields that are read from a file merged into this one."""
    units = {unit for merge in into(connection, kept_id) for unit, side in merge.choices.items() if side == "merged"}
    return frozenset(name for unit in units for name in UNITS[unit])


def top_of_merged() -> sa.CTE:
    """Every merged file (`file`) with the one that is kept of its person (`person`), to be joined to: they are few."""
    into = sa.select(patient.c.id.label("file"), patient.c.merged_into.label("person"))
    up = into.where(patient.c.merged_into.is_not(None)).cte("up", recursive=True)
    above, next_ = patient.alias(), patient.alias()
    up = up.union_all(
        sa.select(up.c.file, above.c.merged_into)
        .join(above, above.c.id == up.c.person)
        .where(above.c.merged_into.is_not(None))
    )
    further = sa.select(next_.c.id).where(next_.c.id == up.c.person, next_.c.merged_into.is_not(None))
    return sa.select(up.c.file, up.c.person).where(~further.exists()).cte("merged")


def other_files(merged: sa.CTE) -> sa.CTE:
    """Pairs of files of one person: `file` beside each other file `of`. `merged` as `top_of_merged` gives it."""
    every = sa.union(sa.select(merged.c.file, merged.c.person), sa.select(merged.c.person, merged.c.person)).cte(
        "every"
    )
    one, other = every.alias(), every.alias()
    pairs = sa.select(one.c.file, other.c.file.label("of"))
    return pairs.join(other, sa.and_(other.c.person == one.c.person, other.c.file != one.c.file)).cte("family")


def _text(choices: Choices) -> str:
    return json.dumps(dict(choices), sort_keys=True)


def _merge(row: sa.Row[Any]) -> Merge:
    return Merge(row.patient_id, row.into_id, row.at, row.person, row.reason, json.loads(row.choices))
