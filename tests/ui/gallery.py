"""Every control on one page, to look at and to test: `python -m tests.ui.gallery FOLDER` saves its pictures."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from ui import language, theme
from ui.language import tr
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, Columns
from ui.widgets.dialog import Dialog
from ui.widgets.empty import EmptyState
from ui.widgets.form import DateEdit, Form, check, choice, line_edit, multiline, password_edit
from ui.widgets.nav import Rail
from ui.widgets.signature import SignaturePad
from ui.widgets.table import Column, Table
from ui.widgets.text import chip, heading, label
from ui.widgets.toast import toast

NAMES = {"en": ("Ayesha Khan", "Rohan Iyer", "Deepa Sharma"), "hi": ("दीपा शर्मा", "रोहन अय्यर", "क्षमा त्रिपाठी"),
         "ur": ("عائشہ خان", "محمد بلال", "فرح ناز")}  # fmt: skip
WORDS = {
    "ur": {
        "Patients": "مریض", "Home": "صفحۂ اول", "Consents": "رضامندیاں", "Settings": "ترتیبات", "Lock": "مقفل کریں",
        "Name": "نام", "Mobile": "موبائل", "Save": "محفوظ کریں", "Cancel": "منسوخ", "Born": "تاریخ پیدائش",
        "State": "حالت", "Signed": "دستخط شدہ", "Waiting": "منتظر", "Withdrawn": "واپس لی گئی",
        "Add a patient": "نیا مریض",
        "Sign here": "یہاں دستخط کریں", "Password": "پاس ورڈ", "Notes": "نوٹس", "Language": "زبان",
    },
    "hi": {"Patients": "मरीज़", "Home": "मुखपृष्ठ", "Consents": "सहमतियाँ", "Name": "नाम", "Save": "सहेजें",
           "Cancel": "रद्द करें", "Signed": "हस्ताक्षरित", "Waiting": "प्रतीक्षा में", "Add a patient": "नया मरीज़"},
}  # fmt: skip


def say(text: str) -> str:
    """The gallery's few words, without the catalogue."""
    return WORDS.get(language.current(), {}).get(text, tr(text))


def people() -> list[dict[str, object]]:
    """Synthetic rows."""
    states = ((say("Signed"), "ok"), (say("Waiting"), "warn"), (say("Withdrawn"), "bad"))
    names = NAMES[language.current()]
    return [
        {"id": n, "name": names[n % 3], "mobile": f"+92 300 12345{n:02d}", "born": date(1990 + n, 1 + n, 5 + n),
         "state": states[n % 3]}
        for n in range(6)
    ]  # fmt: skip


def a_table() -> Table:
    """A table with each kind of column."""
    table = Table(
        [
            Column("name", say("Name")),
            Column("mobile", say("Mobile"), 150, "mono"),
            Column("born", say("Born"), 120, "date"),
            Column("state", say("State"), 130, "chip"),
        ],
        say("Patients"),
    )
    table.set_rows(people())
    table.select(1)
    return table


def a_form() -> Form:
    """A form with each kind of field, one of them wrong."""
    form = Form(columns=2)
    form.add("name", say("Name"), line_edit(text=NAMES[language.current()][0]), required=True)
    form.add("phone", say("Mobile"), line_edit("+91 98765 43210"), help=tr("With country code"))
    form.add("born", say("Born"), DateEdit(date(1990, 11, 22)))
    form.add("language", say("Language"), choice([("en", "English"), ("hi", "हिन्दी"), ("ur", "اردو")]))
    form.add("password", say("Password"), password_edit())
    form.add("sms", "", check(tr("Send reminders by SMS"), checked=True))
    form.add("notes", say("Notes"), multiline(lines=2), span=2)
    form.set_errors({"phone": tr("This number is too short.")})
    return form


def a_page() -> QWidget:
    """All of it."""
    page = QWidget()
    page.setProperty("page", True)
    outer = QHBoxLayout(page)
    outer.setContentsMargins(0, 0, 0, 0)
    rail = Rail()
    rail.set_items(
        [("home", "home", say("Home")), ("patients", "patients", say("Patients")),
         ("consents", "consent", say("Consents")), ("settings", "settings", say("Settings"))],
        [("lock", "lock", say("Lock"))],
    )  # fmt: skip
    rail.set_current("patients")
    outer.addWidget(rail)
    body = QVBoxLayout()
    body.setContentsMargins(16, 16, 16, 16)
    body.setSpacing(14)
    outer.addLayout(body)
    top = QHBoxLayout()
    top.addWidget(heading(say("Patients")), 1)
    top.addWidget(button(say("Add a patient"), kind="primary", icon="person-add", shortcut="Ctrl+N"))
    body.addLayout(top)
    body.addWidget(Banner("warn", tr("The last backup is nine days old."), button(tr("Back up now"), kind="quiet")))
    columns = Columns()
    body.addWidget(columns, 1)
    left = Card(say("Patients"), margin=12)
    left.add(a_table(), 1)
    left.add(_buttons())
    columns.add(left, 6)
    right = QWidget()
    stack = QVBoxLayout(right)
    stack.setContentsMargins(0, 0, 0, 0)
    card = Card(say("Settings"))
    card.add(a_form())
    stack.addWidget(card)
    stack.addWidget(SignaturePad())
    columns.add(right, 7)
    return page


def _buttons() -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    row, chips = QHBoxLayout(), QHBoxLayout()
    for kind in ("plain", "primary", "danger", "quiet"):
        row.addWidget(button(kind.title(), kind=kind, icon="save"))
    off = button("Off", kind="primary")
    off.setEnabled(False)
    row.addWidget(off)
    row.addStretch()
    for kind in ("ok", "warn", "bad", "info"):
        chips.addWidget(chip(kind.title(), kind))
    chips.addStretch()
    radio = QRadioButton("Room 1")
    radio.setChecked(True)
    chips.addWidget(radio)
    column.addLayout(row)
    column.addLayout(chips)
    column.addWidget(label("Muted text that explains something in a full sentence.", "muted"))
    return box


def a_dialog() -> Dialog:
    """A dangerous dialog."""
    dialog = Dialog(None, tr("Withdraw this consent?"), dangerous=True, yes=tr("Withdraw"))
    dialog.body.addWidget(label(tr("Use of the photos stops today. What was lawfully done before stays lawful.")))
    return dialog


def an_empty() -> QWidget:
    """An empty list."""
    return EmptyState("patients", tr("No patients yet"), tr("Add the first one."), button(say("Add a patient")))


def main(folder: Path) -> None:
    """Save the page in each theme and language."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    for code in ("en", "ur", "hi"):
        for name in theme.NAMES:
            language.set_language(code)
            theme.apply(app, name)
            page = a_page()
            page.resize(1360, 900)
            page.show()
            page.activateWindow()
            app.processEvents()
            toast(page, "Saved")
            app.processEvents()
            page.grab().save(str(folder / f"gallery-{name}-{code}.png"))
            dialog = a_dialog()
            dialog.show()
            app.processEvents()
            dialog.grab().save(str(folder / f"dialog-{name}-{code}.png"))
            for window in (dialog, page):
                window.close()
                window.deleteLater()
            empty = an_empty()
            empty.setProperty("page", True)
            empty.resize(500, 320)
            empty.grab().save(str(folder / f"empty-{name}-{code}.png"))
            empty.deleteLater()
            app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
