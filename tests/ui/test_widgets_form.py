"""A form says what is wrong where it is wrong, and can be filled in without a mouse."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from frontdesk.foundation.errors import Invalid, UserError
from ui import language, theme
from ui.widgets.buttons import IconButton, button
from ui.widgets.editors import Choice, DateEdit, PasswordEdit
from ui.widgets.form import Form, check, choice, line_edit, multiline, password_edit


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    """A form with a field of each kind, shown."""
    made = Form(columns=2)
    made.add("name", "Name", line_edit(), required=True)
    made.add("phone", "Mobile", line_edit(), help="With country code")
    made.add("born", "Born", DateEdit())
    made.add("language", "Language", choice([("en", "English"), ("ur", "اردو")]))
    made.add("password", "Password", password_edit())
    made.add("sms", "", check("Reminders by SMS"))
    made.add("notes", "Notes", multiline(), span=2)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    return made


def test_errors_stand_at_their_fields_and_the_first_gets_the_cursor(form: Form, qtbot: QtBot) -> None:
    form.set_errors(Invalid({"born": UserError("This is no date."), "phone": UserError("Too short.")}))
    assert form.errors() == {"phone": "Too short.", "born": "This is no date."}
    qtbot.waitUntil(lambda: form.editor("phone").hasFocus())
    assert "Too short." in form.editor("phone").accessibleDescription()


def test_an_error_without_a_field_is_said_on_top(form: Form) -> None:
    form.set_errors(UserError("The record was changed by someone else."))
    shown = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "The record was changed by someone else." in shown
    form.clear_errors()
    shown = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "The record was changed by someone else." not in shown


def test_editing_takes_the_error_away_of_that_field_only(form: Form, qtbot: QtBot) -> None:
    form.set_errors({"name": "Needed", "born": "Needed", "password": "Needed", "sms": "Needed", "notes": "Needed"})
    qtbot.keyClicks(form.editor("name"), "A")
    assert "name" not in form.errors()
    assert set(form.errors()) == {"born", "password", "sms", "notes"}
    for name in ("born", "password", "notes"):
        editor = form.editor(name)
        qtbot.keyClicks(editor.focusProxy() or editor, "x")
    form.editor("sms").toggle()  # type: ignore[attr-defined]
    assert form.errors() == {}


def test_tab_goes_through_the_fields_as_added(form: Form, qtbot: QtBot) -> None:
    form.editor("name").setFocus()
    qtbot.waitUntil(lambda: form.editor("name").hasFocus())
    reached: list[QWidget | None] = []
    for _ in range(3):
        qtbot.keyClick(form.focusWidget(), Qt.Key.Key_Tab)
        reached.append(form.focusWidget())
    assert reached == [form.editor("phone"), form.editor("born").focusProxy(), form.editor("language")]


def test_every_field_is_named_for_a_screen_reader(form: Form) -> None:
    for name, said in (("name", "Name"), ("born", "Born"), ("password", "Password"), ("sms", "Reminders by SMS")):
        editor = form.editor(name)
        assert (editor.focusProxy() or editor).accessibleName() == said


def test_a_hidden_field_is_hidden_with_its_label(form: Form) -> None:
    form.show_field("phone", False)
    shown = [label.text() for label in form.findChildren(QLabel) if label.isVisible()]
    assert "Mobile" not in shown
    assert "With country code" not in shown


@pytest.mark.parametrize(("code", "least"), [("en", 36), ("hi", 36), ("ur", 40)])
def test_fields_are_tall_enough(qtbot: QtBot, qapp: QApplication, code: str, least: int) -> None:
    language.set_language(code)
    theme.apply(qapp, "light")
    for one in (line_edit(), choice([(1, "a")]), button("Save")):
        qtbot.addWidget(one)
        one.show()
        assert one.sizeHint().height() >= least


def test_a_typed_date_is_said_back(qtbot: QtBot) -> None:
    editor = DateEdit()
    qtbot.addWidget(editor)
    qtbot.keyClicks(editor.field, "2-1-1990")
    assert editor.value() == date(1990, 1, 2)
    assert "2 Jan 1990" in [label.text() for label in editor.findChildren(QLabel)]
    editor.field.clear()
    qtbot.keyClicks(editor.field, "31/2/1990")
    assert editor.value() is None
    assert editor.unreadable()


def test_a_choice_gives_its_value_and_keeps_it(qtbot: QtBot) -> None:
    editor = Choice([(1, "one"), (2, "two")])
    qtbot.addWidget(editor)
    editor.set_value(2)
    editor.set_options([(2, "zwei"), (3, "drei")])
    assert editor.value() == 2
    with pytest.raises(ValueError, match="1"):
        editor.set_value(1)


def press(editor: PasswordEdit, letter: str, *, shift: bool) -> None:
    """One key as a keyboard sends it."""
    held = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(editor.field, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, held, letter))


def test_caps_lock_is_told_by_the_case_of_letters(qtbot: QtBot) -> None:
    editor = PasswordEdit()
    qtbot.addWidget(editor)
    hint = editor.findChildren(QLabel)[0]
    press(editor, "A", shift=True)
    assert hint.text() == ""
    press(editor, "A", shift=False)
    assert "Caps Lock" in hint.text()
    press(editor, "a", shift=False)
    assert hint.text() == ""
    press(editor, "\u0915", shift=False)
    assert hint.text() == ""
    assert editor.text() == "AAa\u0915"


def test_a_password_hides_until_shown(qtbot: QtBot) -> None:
    editor = PasswordEdit()
    qtbot.addWidget(editor)
    eye = editor.findChildren(IconButton)[0]
    assert editor.field.echoMode() == QLineEdit.EchoMode.Password
    eye.click()
    assert editor.field.echoMode() == QLineEdit.EchoMode.Normal
    assert eye.accessibleName() == "Hide password"


def test_a_name_with_markup_is_shown_as_typed(qtbot: QtBot) -> None:
    form = Form()
    qtbot.addWidget(form)
    form.add("x", "<b>Name</b>", line_edit())
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in form.findChildren(QLabel) if label.text())


@pytest.mark.parametrize(
    "name", ["Consent to the clinic's photographs", "تصویروں کے لیے مریض کی اجازت", "तस्वीरों के लिए मरीज़ की सहमति"]
)
def test_a_long_name_in_a_closed_list_ends_in_an_ellipsis(qtbot: QtBot, name: str) -> None:
    long, roomy = choice([(1, name)]), choice([(1, name)])
    for made, width in ((long, 140), (roomy, 700)):
        qtbot.addWidget(made)
        made.resize(width, made.sizeHint().height())
    assert roomy.shown() == name
    cut = long.shown().rstrip("\u200e\u200f")
    assert cut.endswith("…")
    assert name.startswith(cut[:-1].rstrip("\u200d")), "but for the joiner that keeps the last letter's shape"
    same = choice([(1, long.shown())])
    qtbot.addWidget(same)
    same.resize(long.size())
    assert long.grab().toImage() == same.grab().toImage(), "what is painted is what is said"
    assert (long.currentText(), long.value()) == (name, 1), "the name itself stays whole"
