"""What a record says, in calm cards: captions and values, and beside each fact who told it when it wasn't the usual."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from frontdesk.clinic import grouped
from frontdesk.foundation import clock
from frontdesk.patients.model import Contact, Patient
from ui import language
from ui.language import date_text, listed, ltr, tr
from ui.patients import words
from ui.widgets.cards import Card
from ui.widgets.clamped import Clamped
from ui.widgets.text import label

_UNBROKEN = 24
_MOST_LINES = 4
_CAPTION_PX = 150


class FactsCard(Card):
    """A card of captions and values; a fact without a value is left out, and a card without facts hides itself."""

    def __init__(self, title: str, patient: Patient) -> None:
        super().__init__(title)
        self._patient = patient
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        self._rows = 0
        self.add(self._grid)

    def fact(self, caption: str, value: str, field: str = "", note: str = "") -> None:
        """One fact; `field` is the core's name for it, to say who told it, `note` a word more."""
        if not value:
            return
        source = self._patient.sources.get(field, "")
        told = tr("told by {source}", source=tr(words.SOURCES[source])) if source else ""
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(valued(value))
        quiet = " · ".join(one for one in (note, told) if one)
        if quiet:
            said.addWidget(label(quiet, "help"))
        said.addStretch(1)
        shown = label(caption, "muted")
        shown.setFixedWidth(_CAPTION_PX)
        self._grid.addWidget(shown, self._rows, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addLayout(said, self._rows, 1)
        self._rows += 1

    def empty(self) -> bool:
        """Whether there is no fact in it."""
        return self._rows == 0


def valued(text: str) -> QWidget:
    """A value to read and copy; one long unbroken word is cut instead of widening the page."""
    if any(len(word) > _UNBROKEN for word in text.split()):
        return Clamped(text, _MOST_LINES)
    return label(text, selectable=True)


def phone_text(number: str) -> str:
    """A phone grouped for reading, in its order inside Urdu too, and never parted by the end of a line."""
    return ltr(grouped(number).replace(" ", "\u00a0")) if number else ""


def person(patient: Patient) -> FactsCard:
    """Who it is."""
    card = FactsCard(tr("Person"), patient)
    born = date_text(patient.born) if patient.born and not patient.born_estimated else ""
    card.fact(tr("Date of birth"), born, "born")
    card.fact(tr("Age"), words.born_text(patient, clock.today()) if patient.born_estimated else "", "born")
    card.fact(tr("Gender"), tr(words.GENDERS[patient.gender]), "gender")
    card.fact(tr("Name in own script"), patient.native_name, "native_name")
    card.fact(tr("Father's or husband's name"), patient.parent_name, "parent_name")
    card.fact(tr("Wants to be called"), patient.preferred, "preferred")
    card.fact(tr("Language"), tr(words.LANGUAGES[patient.language]), "language")
    return card


def reach(patient: Patient) -> FactsCard:
    """Phones, emails, addresses."""
    card = FactsCard(tr("How to reach them"), patient)
    card.fact(tr("Phone"), phone_text(patient.phone), "phone", _whose(patient.phone_whose))
    for one in _further(patient, "phone"):
        card.fact(tr("Phone"), phone_text(one.value), "contacts", _whose(one.whose))
    card.fact(tr("Email"), ltr(patient.email) if patient.email else "", "email", _whose(patient.email_whose))
    for one in _further(patient, "email"):
        card.fact(tr("Email"), ltr(one.value), "contacts", _whose(one.whose))
    card.fact(tr("Address"), patient.address, "address")
    for one in _further(patient, "address"):
        card.fact(tr("Address"), one.value, "contacts", _whose(one.whose))
    return card


def emergency(patient: Patient) -> FactsCard:
    """Whom to call."""
    card = FactsCard(tr("In an emergency"), patient)
    first = Contact("emergency", patient.emergency_phone, patient.emergency_relation, patient.emergency_name)
    for one, field in ((first, "emergency_name"), *((more, "contacts") for more in _further(patient, "emergency"))):
        card.fact(one.name or tr("Call"), joined(one.whose, phone_text(one.value)), field)
    return card


def guardians(patient: Patient, names: Mapping[int, str]) -> FactsCard:
    """Who decides for the patient; `names` of the staff by id, for who saw the paper."""
    card = FactsCard(tr("Guardian"), patient)
    for one in patient.guardians:
        seen = ""
        if one.identity_seen:
            seen = tr("Paper seen: {paper}", paper=one.identity_seen)
            if one.seen_on is not None:
                by = names.get(one.seen_by or 0, "—")
                seen = tr("Paper seen: {paper}, on {day} by {name}", paper=one.identity_seen, day=one.seen_on, name=by)
        ground = "" if one.ground == "minor" else tr(words.GROUNDS[one.ground])
        card.fact(one.relation, joined(one.name, phone_text(one.phone)), "guardians", joined(ground, seen))
    return card


def paying(patient: Patient) -> FactsCard:
    """Who sent the patient, and who pays."""
    card = FactsCard(tr("Referral and insurance"), patient)
    card.fact(tr("Referred by"), joined(patient.referrer, patient.referrer_contact), "referrer")
    for one in patient.insurance:
        until = tr("valid until {day}", day=one.valid_until) if one.valid_until else ""
        over = one.valid_until is not None and one.valid_until < clock.today()
        holder = tr("held by {name}", name=one.holder) if one.holder else ""
        note = joined(holder, tr("ended on {day}", day=one.valid_until) if over else until)
        card.fact(one.insurer, ltr(one.policy) if one.policy else "—", "insurance", note)
    return card


def record(patient: Patient, names: Mapping[int, str]) -> FactsCard:
    """About the record itself."""
    card = FactsCard(tr("This record"), patient)
    card.fact(tr("Told by"), tr(words.SOURCES[patient.source]))
    card.fact(tr("Clinicians in charge"), listed(names.get(one, "—") for one in patient.carers) or "—")
    card.fact(tr("Registered"), language.moment_text(patient.created))
    return card


def joined(*parts: str) -> str:
    """Parts with commas between, empty ones left out."""
    return listed(part for part in parts if part)


def _further(patient: Patient, kind: str) -> list[Contact]:
    return [one for one in patient.contacts if one.kind == kind]


def _whose(value: str) -> str:
    return tr(words.WHOSE[value]) if value else ""
