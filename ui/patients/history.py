"""Every change of a record, read (and audited) only when somebody looks at it."""

from __future__ import annotations

from datetime import date

from frontdesk.clinic import Clinic, patients, staff
from frontdesk.foundation.words import N_
from frontdesk.patients.model import Change
from ui.language import date_text, listed, tr
from ui.patients import words
from ui.patients.facts import phone_text
from ui.widgets.table import Column, Table

_VALUES = {
    "gender": words.GENDERS,
    "language": words.LANGUAGES,
    "standing": words.STANDINGS,
    "source": words.SOURCES,
    "phone_whose": words.WHOSE,
    "email_whose": words.WHOSE,
    "guardian_ground": words.GROUNDS,
    "born_estimated": {"yes": N_("yes"), "no": N_("no")},
    **{f"contact_{kind}_whose": words.WHOSE for kind in ("phone", "email", "address")},
}
_DAYS = ("born", "insurance_valid_until")


class HistoryTable(Table):
    """What was changed, by whom, from what to what."""

    def __init__(self, clinic: Clinic, patient_id: int) -> None:
        super().__init__(
            [
                Column("at", tr("When"), 170, "date"),
                Column("who", tr("By"), 150),
                Column("field", tr("What"), 190),
                Column("old", tr("Before")),
                Column("new", tr("After")),
            ],
            tr("History of changes"),
        )
        self._desk, self._patient_id, self._read = clinic.desk, patient_id, False
        self.set_empty(tr("Nothing was changed yet"), tr("Every change to the record will be listed here."), "clock")

    def read(self) -> None:
        """Fill it, once."""
        if self._read:
            return
        self._read = True
        names = {one.id: one.full_name for one in staff.members(self._desk)}
        self.set_rows(
            [
                {
                    "id": number,
                    "at": one.at,
                    "who": names.get(one.person, "—"),
                    "field": words.field_name(one.field),
                    "old": _said(one, one.old, names),
                    "new": _said(one, one.new, names),
                }
                for number, one in enumerate(patients.history(self._desk, self._patient_id))
            ]
        )


def _said(change: Change, value: str, names: dict[int, str]) -> str:
    """A value in the reader's words where it is one of a list."""
    if change.field == "carers":
        return listed(names.get(int(one), "—") for one in value.split()) or "—"
    if change.field in _DAYS and value:
        return date_text(date.fromisoformat(value))
    if change.field.endswith("phone"):
        return phone_text(value) or "—"
    if change.field == "sources":
        pairs = (one.split(": ") for one in value.split(", ") if one)
        return listed(f"{words.field_name(name)}: {tr(words.SOURCES[source])}" for name, source in pairs) or "—"
    known = _VALUES.get(change.field, {})
    return tr(known[value]) if value and value in known else value or "—"
