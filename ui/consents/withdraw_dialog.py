"""Taking permissions back: what, by whom, how it reached the clinic; what follows is said before it is confirmed."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from frontdesk.clinic import Clinic, now, withdrawals
from frontdesk.consents.model import Reached, TakingBack, Withdrawal
from frontdesk.foundation.errors import FrontdeskError, UserError
from frontdesk.foundation.progress import Progress
from frontdesk.patients.model import Patient
from ui.consents.words import SIGNERS, purpose_title
from ui.language import said, tr
from ui.slow import SlowDialog
from ui.start import LANGUAGE_NAMES
from ui.widgets.buttons import button
from ui.widgets.cards import Card, scrolled
from ui.widgets.form import DateEdit, Form, check, choice, line_edit
from ui.widgets.text import heading, label

_TALL_PX = 800


def reached_words() -> dict[str, str]:
    """How a message can reach the clinic."""
    return {
        "in_person": tr("In person"),
        "email": tr("By email"),
        "letter": tr("By letter"),
        "phone": tr("By phone"),
        "stop": tr("By answering STOP"),
    }


class WithdrawDialog(SlowDialog):
    """`offered` can be taken back; `chosen`, which somebody chose, is ticked. `made` is the withdrawal once kept."""

    def __init__(
        self, parent: QWidget | None, clinic: Clinic, patient: Patient, offered: tuple[str, ...], chosen: str
    ) -> None:
        super().__init__(parent, tr("Take permissions back"), dangerous=True, yes=tr("Take back"), width=720)
        self._clinic, self._patient = clinic, patient
        self.waiting = tr("Sealing the receipt")
        self.ticks: dict[str, QCheckBox] = {}
        inner = QWidget()
        down = QVBoxLayout(inner)
        down.setContentsMargins(0, 0, 8, 0)
        down.setSpacing(12)
        self.body.addWidget(scrolled(inner), 1)
        down.addWidget(self._what(offered, chosen))
        self.form = self.fields = Form(columns=2)
        self._add_fields()
        down.addWidget(self.fields)
        self.follows = Card()
        self._listed = label("")
        self.follows.add(heading(tr("What follows"), 3))
        self.follows.add(self._listed)
        down.addStretch(1)
        # Out of the scrolling: it has to be seen before anybody confirms.
        self.body.addWidget(self.follows)
        self.body.addWidget(
            label(tr("It counts at once. What was signed stays on record, and a receipt is made."), "help")
        )
        self.primary.setObjectName("take_back")
        self._ask_what_follows()
        room = parent.window().height() if parent else _TALL_PX
        self.resize(self.width(), max(min(room - 50, inner.sizeHint().height() + 290), 480))
        next(iter(self.ticks.values()), self.cancel).setFocus()

    def _what(self, offered: tuple[str, ...], chosen: str) -> QWidget:
        inner = QWidget()
        grid = QGridLayout(inner)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(8)
        for number, purpose in enumerate(offered):
            tick = check(purpose_title(self._clinic.pack, purpose), checked=purpose == chosen)
            tick.setObjectName(f"tick_{purpose}")
            tick.toggled.connect(self._ask_what_follows)
            self.ticks[purpose] = tick
            grid.addWidget(tick, number // 2, number % 2)
        everything = button(tr("Everything"), self._all, kind="quiet")
        everything.setObjectName("everything")
        card = Card(tr("What is taken back"), everything)
        if not offered:
            card.add(label(tr("Nothing is given now that could be taken back."), "muted"))
        card.add(inner)
        return card

    def _add_fields(self) -> None:
        today = now().astimezone().date()
        minor = self._patient.is_minor(today, self._clinic.pack.guardian_below)
        self.who = choice([(name, words()) for name, words in SIGNERS.items()])
        self.who.setObjectName("who")
        self.who.set_value("guardian" if minor else "patient")
        guardian = self._patient.guardians[0].name if self._patient.guardians else ""
        self.name = line_edit(text=guardian if minor else "")
        self.name.setObjectName("by_name")
        known = reached_words()
        self.reached = choice([(name, known[name]) for name in get_args(Reached)])
        self.reached.setObjectName("reached")
        self.received = DateEdit(today)
        codes = self._clinic.pack.languages
        self.language = choice([(code, LANGUAGE_NAMES.get(code, code)) for code in codes])
        self.language.setObjectName("receipt_language")
        if self._patient.language in codes:
            self.language.set_value(self._patient.language)
        self.fields.add("who", tr("Who takes it back"), self.who)
        self.fields.add("name", tr("Name"), self.name, tr("Of whoever speaks for the patient."))
        self.fields.add("reached", tr("How it reached the clinic"), self.reached)
        self.fields.add("received", tr("On which day"), self.received)
        self.fields.add("language", tr("Language of the receipt"), self.language)
        self.who.changed.connect(self._show_name)
        self._show_name()

    def _show_name(self) -> None:
        self.fields.show_field("name", self.who.value() != "patient")

    def _all(self) -> None:
        for tick in self.ticks.values():
            tick.setChecked(True)

    def purposes(self) -> tuple[str, ...]:
        """What is ticked."""
        return tuple(name for name, tick in self.ticks.items() if tick.isChecked())

    def _ask_what_follows(self) -> None:
        """Each room says what must be done; it becomes the practice manager's tasks."""
        chosen = self.purposes()
        try:
            found = withdrawals.consequences(self._clinic.desk, self._patient.id, chosen) if chosen else ()
            lines = [f"• {tr(one.text, count=one.count)}" for one in found]
        except FrontdeskError as error:
            lines = [said(error)]
        nothing = tr("Nothing more has to be done.") if chosen else tr("Choose what is taken back.")
        self._listed.setText("\n".join(lines) or nothing)
        self.primary.setEnabled(bool(chosen))

    def deed(self) -> Callable[[Progress], Withdrawal]:
        """Keep it, with its receipt."""
        desk, received, who = self._clinic.desk, self.received.value(), self.who.value()
        if received is None:
            raise UserError("Enter the day as day/month/year.", field="received")
        told = TakingBack(
            patient_id=self._patient.id,
            purposes=self.purposes(),
            who=who,
            reached=self.reached.value(),
            received=received,
            language=str(self.language.value()),
            name=self.name.text() if who != "patient" else "",
        )
        return lambda _progress: withdrawals.withdraw(desk, told)
