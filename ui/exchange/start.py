"""Where a list comes in or goes out: a place to drop a file, an empty list to fill in, a list to take along."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from frontdesk.exchange.model import Wanted
from frontdesk.foundation.errors import UserError
from ui.exchange import words
from ui.language import tr
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Columns, scrolled
from ui.widgets.form import Form, check, choice
from ui.widgets.text import IconLabel, label

COLUMNS_ACROSS = 2


class Start(QWidget):
    """Two cards. Signals: a file is wanted, a template in a form (csv, xlsx), a list to take along."""

    choose_wanted = Signal()
    template_wanted = Signal(str)
    export_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        across = Columns()
        across.add(self._bring_in(), top=True)
        across.add(self._take_along(), top=True)
        down.addWidget(scrolled(across))

    def _bring_in(self) -> Card:
        card = Card(tr("Bring a list in"))
        card.add(
            label(
                tr(
                    "A list of patients from another program or a spreadsheet: CSV or Excel (.xlsx). Headings such as "
                    "Name, Mobile or Date of birth are understood. You see what would happen to every row before "
                    "anything is added."
                )
            )
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        self.choose = button(tr("Choose a file"), self.choose_wanted.emit, kind="primary", icon="folder")
        self.choose.setObjectName("choose-list")
        self.choose.setToolTip(tr("{text} ({keys})", text=tr("Choose a file"), keys="Ctrl+O"))
        row.addWidget(self.choose)
        row.addWidget(label(tr("or drop it anywhere on this page"), "muted"), 1)
        card.add(row)
        card.add(self._note(tr("Nobody on a list has agreed to anything yet: ask at the next visit.")))
        card.add(self._note(tr("Identity numbers such as Aadhaar or CNIC are never taken from a list.")))
        card.add(label(tr("An empty list to fill in"), "field"))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.templates = {}
        for form, text, keys in (
            ("xlsx", tr("Template for Excel"), "Ctrl+T"),
            ("csv", tr("Template as CSV"), "Ctrl+Shift+T"),
        ):
            made = button(text, partial(self.template_wanted.emit, form), icon="save", shortcut=keys)
            made.setObjectName(f"template-{form}")
            self.templates[form] = made
            row.addWidget(made)
        row.addStretch(1)
        card.add(row)
        return card

    @staticmethod
    def _note(text: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(IconLabel("info", "muted", 16))
        row.addWidget(label(text, "help"), 1)
        return row

    def _take_along(self) -> Card:
        card = Card(tr("Take a list along"))
        card.add(
            label(
                tr(
                    "A list of all patients leaves the protection of this program: whoever has the file can read it. "
                    "What it was for is kept in the audit trail."
                )
            )
        )
        self.form = Form()
        reasons = [("", tr("Choose…")), *((name, tr(text)) for name, text in words.REASONS.items())]
        self.reason = self.form.add("reason", tr("What is the list for?"), choice(reasons), required=True)
        self.columns: dict[str, QCheckBox] = {
            name: check(tr(text), checked=name in words.USUAL) for name, text in words.EXPORTED.items()
        }
        self.form.add("columns", tr("What does it hold? As little as will do"), self._boxes())
        self.form.add("form", tr("As"), self._forms())
        card.add(self.form)
        row = QHBoxLayout()
        self.export = button(tr("Save the list"), self._export, icon="save")
        self.export.setObjectName("export-list")
        self.export.setToolTip(tr("{text} ({keys})", text=tr("Save the list"), keys="Ctrl+S"))
        row.addWidget(self.export)
        row.addStretch(1)
        card.add(row)
        return card

    def _boxes(self) -> QWidget:
        box = QWidget()
        grid = QGridLayout(box)
        grid.setContentsMargins(0, 0, 0, 0)
        for place, one in enumerate(self.columns.values()):
            grid.addWidget(one, place // COLUMNS_ACROSS, place % COLUMNS_ACROSS)
        return box

    def _forms(self) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(box)
        self.forms: dict[str, QRadioButton] = {}
        for form, text in (("xlsx", tr("Excel")), ("csv", tr("CSV"))):
            made = QRadioButton(text)
            made.setChecked(form == "xlsx")
            group.addButton(made)
            row.addWidget(made)
            self.forms[form] = made
        row.addStretch(1)
        return box

    def wanted(self) -> Wanted:
        """What was chosen."""
        chosen = tuple(name for name, box in self.columns.items() if box.isChecked())
        return Wanted(chosen, self.reason.value(), next(form for form, one in self.forms.items() if one.isChecked()))

    def _export(self) -> None:
        self.form.clear_errors()
        wanted = self.wanted()
        problems: dict[str, UserError | str] = {}
        if not wanted.reason:
            problems["reason"] = tr("Choose what the list is for.")
        if not wanted.columns:
            problems["columns"] = tr("Choose at least one column.")
        if problems:
            self.form.set_errors(problems)
        else:
            self.export_wanted.emit(wanted)
