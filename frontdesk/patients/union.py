"""What several files of one person say together: which field counts from which file, and what lies in both.

Pure. A merge overwrites nothing (DESIGN.md, floor 4): the files stay as they were, and are put together when read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from frontdesk.foundation.words import N_
from frontdesk.patients.model import Guardian, Patient

Side = Literal["kept", "merged"]
Choices = Mapping[str, Side]

UNITS: Mapping[str, tuple[str, ...]] = {
    "name": ("given", "family", "standing"),
    "native_name": ("native_name",),
    "parent_name": ("parent_name",),
    "preferred": ("preferred",),
    "born": ("born", "born_estimated"),
    "gender": ("gender",),
    "phone": ("phone", "phone_whose"),
    "email": ("email", "email_whose"),
    "address": ("address",),
    "language": ("language",),
    "emergency": ("emergency_name", "emergency_phone", "emergency_relation"),
    "referrer": ("referrer", "referrer_contact"),
}
"""What is chosen from one file or the other, in a record's order; the fields of a unit only make sense together."""

REASONS = ("registered_twice", "import", "name_changed", "other")
"""Why two files are merged."""
UNDO_REASONS = ("other_person", "by_mistake", "other")
"""Why a merge is undone."""
VERSIONS_APART = 1_000_000
"""A file with another merged into it shows what neither did before: a form opened earlier must not be saved on it."""


@dataclass(frozen=True)
class Line:
    """One unit of two files side by side: its fields' values, and the side that is offered first."""

    unit: str
    kept: tuple[Any, ...]
    merged: tuple[Any, ...]
    offered: Side

    @property
    def same(self) -> bool:
        """Whether there is nothing to choose."""
        return self.kept == self.merged


def compare(kept: Patient, merged: Patient) -> tuple[Line, ...]:
    """Every unit of which either file says something; what only the merged one knows is offered from there.

    The patient's own name is offered before a pseudonym: together the files tell who it is, whatever is chosen.
    """
    found: list[Line] = []
    for unit in UNITS:
        ours, theirs = values(kept, unit), values(merged, unit)
        if _says(ours, unit) or _says(theirs, unit):
            found.append(Line(unit, ours, theirs, "merged" if _better(theirs, ours, unit) else "kept"))
    return tuple(found)


def values(patient: Patient, unit: str) -> tuple[Any, ...]:
    """The values of a unit's fields."""
    return tuple(getattr(patient, name) for name in UNITS[unit])


def together(kept: Patient, merged: Patient, choices: Choices) -> Patient:
    """The kept file with the chosen units of the merged one, and with what there may be several of from both."""
    taken = [name for unit, side in choices.items() if side == "merged" for name in UNITS[unit]]
    known = {one.id for one in kept.guardians}
    return replace(
        kept,
        **{name: getattr(merged, name) for name in taken},
        sources=_sources(kept, merged, taken),
        contacts=(*kept.contacts, *merged.contacts),
        insurance=(*kept.insurance, *merged.insurance),
        guardians=(*kept.guardians, *(one for one in merged.guardians if one.id not in known)),
        alerts=(*kept.alerts, *merged.alerts),
        papers=(*kept.papers, *merged.papers),
        carers=tuple(sorted({*kept.carers, *merged.carers})),
        version=kept.version + VERSIONS_APART,
    )


def doubts(kept: Patient, merged: Patient) -> tuple[str, ...]:
    """What speaks against one person, as sentences to translate. They warn and don't refuse: typing errors happen."""
    found: list[str] = []
    if kept.born and merged.born and not (kept.born_estimated or merged.born_estimated) and kept.born != merged.born:
        found.append(N_("The files have different dates of birth."))
    if kept.gender != merged.gender and "undisclosed" not in (kept.gender, merged.gender):
        found.append(N_("The files have different genders."))
    if _guardians_differ(kept.guardians, merged.guardians):
        found.append(N_("The files name different guardians, so it is in doubt who signs for the patient."))
    if kept.standing != merged.standing:
        found.append(N_("One of the files is of somebody who chose not to be named. Merging tells who that is."))
    return tuple(found)


def _guardians_differ(ours: tuple[Guardian, ...], theirs: tuple[Guardian, ...]) -> bool:
    names = {one.name.casefold() for one in ours}
    return bool(ours and theirs) and names.isdisjoint(one.name.casefold() for one in theirs)


def _sources(kept: Patient, merged: Patient, taken: list[str]) -> dict[str, str]:
    """Where each field came from, as exceptions from the kept file's own source."""
    said = {name: source for name, source in kept.sources.items() if name not in taken}
    theirs = {name: merged.sources.get(name, merged.source) for name in taken if getattr(merged, name)}
    return said | {name: source for name, source in theirs.items() if source != kept.source}


def _says(found: tuple[Any, ...], unit: str) -> bool:
    if unit == "emergency":
        return any(found)
    return bool(found[0]) and found[0] != "undisclosed"


def _better(theirs: tuple[Any, ...], ours: tuple[Any, ...], unit: str) -> bool:
    if unit == "born" and ours[0] and theirs[0]:
        return bool(ours[1] and not theirs[1])
    if unit == "name" and theirs[2] == "named" != ours[2]:
        return True
    return _says(theirs, unit) and not _says(ours, unit)
