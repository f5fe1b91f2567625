"""Every page for every role: controls have names, keys mean one thing, texts are plain, Tab goes where the eye goes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from tests import clinics
from tests.ui import fronts
from ui import jobs
from ui.patients.register_page import RegisterPage
from ui.places import PLACES
from ui.setup.wizard import Wizard
from ui.shell import Shell
from ui.staff.signin import SignIn
from ui.start import Start

CONTROLS = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox, QAbstractItemView, QAbstractSlider)


def controls(root: QWidget) -> list[QWidget]:
    """What a person can use under `root` now; parts of another control are that control's."""
    shown = [one for one in root.findChildren(QWidget) if isinstance(one, CONTROLS) and one.isVisibleTo(root)]
    inner = (QAbstractSpinBox, QComboBox, QAbstractItemView)
    return [
        one
        for one in shown
        if one.isEnabled()
        and not one.objectName().startswith("qt_")
        and not any(isinstance(parent, inner) for parent in parents(one, root))
        and one.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]


def parents(one: QWidget, root: QWidget) -> Iterator[QWidget]:
    above = one.parentWidget()
    while above is not None and above is not root:
        yield above
        above = above.parentWidget()


def spoken(one: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(one)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def described(one: QWidget) -> str:
    return f"{type(one).__name__} {one.objectName()}"


def nameless(root: QWidget) -> list[str]:
    return [described(one) for one in controls(root) if not spoken(one).strip()]


def rich(root: QWidget) -> list[str]:
    """Labels that would read markup out of a patient's name."""
    return [
        described(one)
        for one in root.findChildren(QLabel)
        if one.textFormat() != Qt.TextFormat.PlainText and one.text()
    ]


def button_keys(root: QWidget) -> list[str]:
    return [
        one.shortcut().toString()
        for one in root.findChildren(QAbstractButton)
        if one.isVisibleTo(root) and one.isEnabled() and not one.shortcut().isEmpty()
    ]


def ambiguous(keys: list[str]) -> list[str]:
    return [key for key, times in Counter(QKeySequence(key).toString() for key in keys).items() if times > 1]


@pytest.fixture(params=list(Role), ids=lambda role: role.value)
def shell(request: pytest.FixtureRequest, qtbot: QtBot, tmp_path: Path) -> Iterator[Shell]:
    clinic = clinics.clinic(tmp_path, request.param)
    who = (
        clinics.patient(clinic, carers=(clinic.person.id,))
        if request.param is Role.CLINICIAN
        else clinics.patient(clinic)
    )
    window, shown = fronts.at_work(qtbot, clinic)
    shown.setProperty("patient", who.id)
    yield shown
    if fronts.signed_in(window):
        window.close()


def visits(shell: Shell) -> Iterator[str]:
    """Each page that this role can reach, shown."""
    for place in PLACES:
        if shell._may_see(place.key):
            where = {"patient_id": shell.property("patient")} if place.key in ("record", "consent", "photos") else {}
            shell.go(place.key, **where)
            QApplication.processEvents()
            jobs.wait_for_all()
            QApplication.processEvents()
            yield place.key


def test_every_control_of_every_page_has_a_name(shell: Shell) -> None:
    found = {key: nameless(shell) for key in visits(shell)}
    assert {key: bad for key, bad in found.items() if bad} == {}


def test_no_label_reads_markup(shell: Shell) -> None:
    found = {key: rich(shell) for key in visits(shell)}
    assert {key: bad for key, bad in found.items() if bad} == {}


def test_every_key_means_one_thing_and_is_listed(shell: Shell) -> None:
    wrong: dict[str, list[str]] = {}
    for key in visits(shell):
        told = shell.keys()
        listed = [one.keys for one in told]
        assert all(one.text.strip() for one in told), key
        bound = [one.key().toString() for one in shell._bound]
        assert set(bound) <= {QKeySequence(one).toString() for one in listed}, key
        wrong[key] = ambiguous(bound + button_keys(shell)) + ambiguous(listed)
        wrong[key] += [f"{one} is not listed" for one in button_keys(shell) if one not in map(plain, listed)]
    assert {key: bad for key, bad in wrong.items() if bad} == {}


def plain(keys: str) -> str:
    return QKeySequence(keys).toString()


def test_the_pages_before_the_clinic_have_names_and_keys_that_mean_one_thing(qtbot: QtBot, tmp_path: Path) -> None:
    clinics.clinic(tmp_path).close()
    sign_in = SignIn(tmp_path / "clinic")
    wizard = Wizard(clinics.COST)
    for page in (Start(), sign_in, wizard):
        qtbot.addWidget(page)
        page.show()
        if page is sign_in:
            qtbot.waitUntil(lambda: sign_in.door is not None)
        steps = 4 if page is wizard else 1
        for step in range(steps):
            assert nameless(page) == []
            assert rich(page) == []
            assert ambiguous(button_keys(page)) == []
            if page is wizard and step + 1 < steps:
                wizard.go_on()
    sign_in.let_go()


def test_tab_visits_the_form_as_it_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    window, shell = fronts.at_work(qtbot, clinics.clinic(tmp_path))
    shell.go("register")
    page = shell.current
    assert isinstance(page, RegisterPage)
    QApplication.processEvents()
    fields = {id(one) for one in controls(page) if isinstance(one, QLineEdit | QComboBox | QPlainTextEdit)}
    page.form.begin()
    order: list[QWidget] = []
    while (here := QApplication.focusWidget()) not in order:
        order.append(here)
        QTest.keyClick(here, Qt.Key.Key_Tab)
    order = [one for one in order if id(one) in fields]
    assert len(order) == len(fields)
    places = [one.mapTo(page, QPoint(0, 0)) for one in order]
    middle = page.width() // 2  # two cards side by side: the left one is read first
    read = [(place.x() >= middle, place.y() // 24, place.x()) for place in places]
    assert read == sorted(read)
    window.close()
