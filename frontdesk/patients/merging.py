"""The verbs on second files of one person: who may be whom, the worklist, merging, and undoing it at any later time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from frontdesk.access.roles import Action
from frontdesk.desk import Work, acts, lists
from frontdesk.foundation import clock
from frontdesk.foundation.errors import UserError
from frontdesk.patients import contact, finding, merge_records, pair_records, records
from frontdesk.patients.duplicates import SHOWN, Portrait, words
from frontdesk.patients.model import Found, NewPatient, Patient, full_name, years_before
from frontdesk.patients.union import (
    REASONS,
    UNDO_REASONS,
    UNITS,
    Choices,
    Line,
    compare,
    doubts,
    together,
)

__all__ = [
    "REASONS", "UNDO_REASONS", "Alike", "Choices", "Line", "MergedFile", "Suspects", "alike", "compare", "doubts",
    "merge", "merged_files", "settle", "suspects", "together", "unmerge",
]  # fmt: skip

MOST_NAMED_ALIKE = 40
"""How many files of like name are compared: the ones last seen."""
VERDICTS = ("different",)


@dataclass(frozen=True)
class Alike:
    """A file that may be of the person being registered, and why (`duplicates.likeness`)."""

    found: Found
    why: tuple[str, ...]


@dataclass(frozen=True)
class Suspects:
    """Two files that may be one person's, the older one first."""

    pair_id: int
    first: Found
    second: Found
    why: tuple[str, ...]
    score: int
    since: datetime


@dataclass(frozen=True)
class MergedFile:
    """A file that was merged into another (`into`, its record number): when, by which member of staff, and why."""

    id: int
    ref: str
    into: str
    at: datetime
    person: int
    reason: str


@lists(Action.PATIENT_FIND)
def alike(work: Work, new: NewPatient, limit: int = 5) -> tuple[Alike, ...]:
    """Files that whoever is being registered may have already, the likeliest first. `new` may be half typed."""
    connection, typed = work.connection, _portrait(work, new)
    among = pair_records.candidates(connection, typed)
    name = full_name(new.given, new.family) or new.native_name
    if name.strip():
        among |= finding.named(connection, name, MOST_NAMED_ALIKE)
    found = pair_records.nearest(connection, typed, among, SHOWN, 3 * limit)
    why: dict[int, tuple[str, ...]] = {}
    for number, likeness in found:
        why.setdefault(merge_records.kept(connection, number), likeness.why)
    people = finding.listed(work, {number: reasons[0] for number, reasons in why.items()})
    return tuple(Alike(one, why[number]) for number, one in people.items())[:limit]


@lists(Action.PATIENT_SUSPECTS)
def suspects(work: Work, limit: int = 200) -> tuple[Suspects, ...]:
    """The pairs to look at, the likeliest first; files merged since are shown as the ones that are kept."""
    found: dict[tuple[int, int], pair_records.Pair] = {}
    for pair in pair_records.waiting(work.connection):
        first, second = pair.first_id, pair.second_id
        if pair.merged:
            first, second = sorted(merge_records.kept(work.connection, one) for one in (first, second))
        if first != second:
            found.setdefault((first, second), pair)
        if len(found) == limit:
            break
    people = finding.listed(work, {one: pair.why[0] for both, pair in found.items() for one in both})
    return tuple(
        Suspects(pair.id, people[first], people[second], pair.why, pair.score, pair.found)
        for (first, second), pair in found.items()
    )


@acts(Action.PATIENT_SETTLE)
def settle(work: Work, pair_id: int, verdict: str) -> None:
    """Take a pair from the worklist: `different` people. Files of one person are merged instead."""
    pair = pair_records.read(work.connection, pair_id)
    if pair is None or verdict not in VERDICTS:
        raise UserError("This pair is settled already. Open the list again.")
    for one in (pair.first_id, pair.second_id):
        work.about("patient", one)
    work.ground(verdict)
    pair_records.settle(work, pair_id, verdict)


@acts(Action.PATIENT_MERGE)
def merge(work: Work, keep_id: int, merged_id: int, choices: Choices, reason: str) -> Patient:
    """Let the second file be read as part of the first, each unit of `choices` from where it says; returns the whole.

    Nothing is overwritten: a pointer, and the choices beside it. Raises `UserError` for a file with itself, one that
    was merged before, or a reason or choice that is not offered.
    """
    work.about("patient", merged_id)
    work.about("patient", keep_id)
    if keep_id == merged_id:
        raise UserError("This is one and the same file. Choose another one to merge it with.")
    for one in (keep_id, merged_id):
        records.read(work, one)
        if merge_records.of(work.connection, one) is not None:
            raise UserError("One of these files was merged before. Open the file that is kept, and start from there.")
    if reason not in REASONS:
        raise UserError("Choose why the files are merged.", field="reason")
    if not choices.keys() <= UNITS.keys() or not set(choices.values()) <= {"kept", "merged"}:
        raise UserError("Choose for each field which file counts.")
    merge_records.write(work, keep_id, merged_id, choices, reason)
    work.ground(reason)
    work.note(taken=sorted(unit for unit, side in choices.items() if side == "merged"))
    return records.read(work, keep_id)


@acts(Action.PATIENT_UNMERGE)
def unmerge(work: Work, merged_id: int, reason: str) -> Patient:
    """Let a merged file stand by itself again, as it is, with what was entered on it; returns it.

    What was entered since stays with the file it was entered on. Raises `UserError` for a file that is not merged.
    """
    work.about("patient", merged_id)
    merged = merge_records.of(work.connection, merged_id)
    if merged is None:
        raise UserError("This file is not merged with another. Nothing was changed.")
    if reason not in UNDO_REASONS:
        raise UserError("Choose why the files are separated again.", field="reason")
    work.about("patient", merged.into_id)
    merge_records.erase(work, merged_id)
    work.ground(reason)
    return records.read(work, merged_id)


@lists(Action.PATIENT_FIND)
def merged_files(work: Work, patient_id: int) -> tuple[MergedFile, ...]:
    """The files that are read as part of this patient's, the earliest merged first."""
    files = merge_records.same_person(work.connection, patient_id)
    refs = {one: found.ref for one, found in finding.listed(work, dict.fromkeys(files, "")).items()}
    merges = sorted(
        (one for file in files for one in merge_records.into(work.connection, file)), key=lambda one: one.at
    )
    return tuple(
        MergedFile(one.patient_id, refs[one.patient_id], refs[one.into_id], one.at, one.person, one.reason)
        for one in merges
    )


def _portrait(work: Work, new: NewPatient) -> Portrait:
    """What is typed so far; a phone or a date that can't be read yet says nothing."""
    born = new.born
    if born is None and new.age_years is not None and 0 <= new.age_years <= 130:
        born = years_before(clock.today(), new.age_years)
    numbers = [new.phone, *(one.value for one in new.contacts if one.kind == "phone")]
    numbers += [one.phone for one in new.guardians]
    return Portrait(
        words(full_name(new.given, new.family)),
        words(new.native_name),
        words(new.parent_name),
        born,
        new.born is None,
        new.gender,
        frozenset(filter(None, (_number(work, one) for one in numbers))),
    )


def _number(work: Work, typed: str) -> str:
    try:
        return contact.phone(typed, work.pack.phone_region)
    except UserError:
        return ""
