"""A report of before and after for the patient: which pairs, in which language, with which words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, leaving
from frontdesk.foundation.errors import UserError
from frontdesk.patients.model import Patient
from frontdesk.photos.model import Photo
from ui.language import date_text, tr
from ui.patients.words import LANGUAGES
from ui.photos import words
from ui.photos.half_filled import HalfFilled
from ui.widgets.editors import check
from ui.widgets.form import Form, choice, multiline
from ui.widgets.text import label

Pair = tuple[Photo, Photo]


class ReportDialog(HalfFilled):
    """Asks; `told` is what the report is to be, once the person agreed."""

    def __init__(self, parent: QWidget, clinic: Clinic, patient: Patient, pairs: Sequence[Pair]) -> None:
        super().__init__(parent, tr("Before and after, for the patient"), yes=tr("Make the report"), width=560)
        self._patient = patient
        self.told: leaving.Report | None = None
        self.body.addWidget(
            label(tr("A sealed PDF for the patient to take home. That it was given is written down."), "muted")
        )
        self.pairs = [(pair, check(_said(pair), checked=True)) for pair in pairs]
        for _, box in self.pairs:
            self.body.addWidget(box)
        self.form = Form()
        codes = clinic.pack.languages
        self.language = self.form.add("language", tr("Language"), choice([(one, tr(LANGUAGES[one])) for one in codes]))
        self.language.set_value(patient.language if patient.language in codes else codes[0])
        self.words = self.form.add("words", tr("In your own words"), multiline(lines=4))
        self.words.setObjectName("report-words")
        self.body.addWidget(self.form)
        self.primary.setObjectName("make-report")

    def _ticked(self) -> tuple[tuple[int, int], ...]:
        return tuple((first.id, then.id) for (first, then), box in self.pairs if box.isChecked())

    def draft(self) -> dict[str, Any]:
        """The pairs that are ticked, the language and the words."""
        return {"pairs": self._ticked(), "language": str(self.language.value()), "words": self.words.toPlainText()}

    def put(self, draft: dict[str, Any]) -> None:
        """Put it back, for the pairs that there are still."""
        ticked = {tuple(pair) for pair in draft["pairs"]}
        for (first, then), box in self.pairs:
            box.setChecked((first.id, then.id) in ticked)
        self.language.set_value(draft["language"])
        self.words.setPlainText(draft["words"])

    def finish(self) -> None:
        """At least one pair."""
        chosen = self._ticked()
        if not chosen:
            raise UserError("Choose at least one pair.")
        self.told = leaving.Report(self._patient.id, chosen, str(self.language.value()), self.words.toPlainText())


def _said(pair: Pair) -> str:
    return f"{words.place(pair[0])}:  {date_text(words.day(pair[0]))} – {date_text(words.day(pair[1]))}"
