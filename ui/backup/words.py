"""The words for backups: how sure one can be of a copy, and how large it is."""

from __future__ import annotations

from typing import Any

from frontdesk.backup.model import Snapshot
from frontdesk.foundation.words import N_
from ui.language import tr
from ui.widgets.table import Column
from ui.widgets.text import Kind

STATES: dict[str, tuple[str, Kind]] = {
    "attested": (N_("Complete"), "ok"),
    "unproven": (N_("Not checked yet"), "warn"),
    "damaged": (N_("Damaged"), "bad"),
}
_THOUSAND = 1024


def columns() -> list[Column]:
    """The columns of a list of backups."""
    return [
        Column("at", tr("Made on"), 200, "date"),
        Column("state", tr("State"), 160, "chip"),
        Column("size", tr("Size"), 110, "mono"),
        Column("added", tr("New on the disk"), 140, "mono"),
        Column("note", tr("Note")),
    ]


def row(one: Snapshot) -> dict[str, Any]:
    """A backup as a row of the list."""
    text, kind = STATES[one.state]
    note = ""
    if one.problem is not None:
        note = tr(one.problem.text, **one.problem.params)
    elif one.missing:
        note = tr("{count} files were missing when it was made", count=one.missing)
    damaged = one.state == "damaged"
    return {
        "id": one.id,
        "snapshot": one,
        "at": one.at,
        "state": (tr(text), kind),
        "size": "—" if damaged else size(one.size),
        "added": "—" if damaged else size(one.added),
        "note": note,
    }


def size(count: int) -> str:
    """Bytes as people read them: '3.4 MB'."""
    if count < _THOUSAND:
        return tr("{number} B", number=count)
    if count < _THOUSAND**2:
        return tr("{number} kB", number=round(count / _THOUSAND))
    if count < _THOUSAND**3:
        return tr("{number} MB", number=f"{count / _THOUSAND**2:.1f}")
    return tr("{number} GB", number=f"{count / _THOUSAND**3:.1f}")
