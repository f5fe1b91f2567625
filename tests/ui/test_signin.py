"""The sign-in: password, PIN, throttle, folders that can't be used, and what is left of half-typed passwords."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk import opening
from frontdesk.clinic import staff
from frontdesk.vault.folder import ClinicFolder
from tests import clinics
from tests.conftest import Clock
from tests.ui import fronts
from ui import jobs, language
from ui.staff import signin
from ui.staff.signin import SignIn
from ui.start import speak
from ui.widgets.editors import Choice


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    clinics.clinic(tmp_path).close()
    return tmp_path / "clinic"


def signing_in(qtbot: QtBot, folder: Path) -> SignIn:
    """The page alone, once it took the folder or said why it can't."""
    page = SignIn(folder)
    qtbot.addWidget(page)
    page.show()
    qtbot.waitUntil(lambda: page.door is not None or not page.banner.isHidden())
    return page


def try_(page: SignIn, name: str, typed: str) -> None:
    page.name.set_value(name)
    page.password.field.setFocus()
    QTest.keyClicks(page.password.field, typed)
    QTest.keyClick(page.password.field, Qt.Key.Key_Return)
    jobs.wait_for_all()
    QApplication.processEvents()


def test_enter_signs_in_and_leaves_nothing_typed(qtbot: QtBot, folder: Path) -> None:
    page = signing_in(qtbot, folder)
    assert [page.name.itemText(row) for row in range(page.name.count())] == ["nisha", "farah"]
    with qtbot.waitSignal(page.entered) as entered:
        try_(page, "farah", clinics.PASSWORD)
    assert page.password.text() == ""
    assert entered.args is not None
    entered.args[0].close()


def test_a_wrong_password_is_said_at_the_field_and_typed_again(qtbot: QtBot, folder: Path) -> None:
    page = signing_in(qtbot, folder)
    try_(page, "farah", "not this one at all")
    assert "password" in page.form.errors()
    assert page.password.text() == ""
    assert page.go.isEnabled()
    with qtbot.waitSignal(page.entered) as entered:
        try_(page, "farah", clinics.PASSWORD)
    assert entered.args is not None
    entered.args[0].close()


def test_after_many_wrong_passwords_one_waits(qtbot: QtBot, folder: Path, frozen_clock: Clock) -> None:
    page = signing_in(qtbot, folder)
    for _ in range(6):
        try_(page, "farah", "guess")
    try_(page, "farah", clinics.PASSWORD)
    assert "Too many wrong passwords" in page.form.errors()["password"]
    page.let_go()


def test_the_pin_of_the_shift_opens_and_five_wrong_ones_end_it(qtbot: QtBot, folder: Path) -> None:
    clinic = clinics.sign_in(folder, "farah")
    opening.set_pin(clinic, "284913")
    clinic.close()
    page = signing_in(qtbot, folder)
    page.name.set_value("farah")
    assert "PIN" in page.hint.text()
    with qtbot.waitSignal(page.entered) as entered:
        try_(page, "farah", "284913")
    assert entered.args is not None
    entered.args[0].close()
    page = signing_in(qtbot, folder)
    for _ in range(5):
        try_(page, "farah", "111222")
    assert "password" in page.form.errors()["password"]
    assert page.door is not None
    assert not page.door.has_pin("farah")
    page.let_go()


def test_a_half_typed_password_is_taken_away(qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert signin.HALF_TYPED_MS == 60_000
    monkeypatch.setattr(signin, "HALF_TYPED_MS", 100)
    page = signing_in(qtbot, folder)
    QTest.keyClicks(page.password.field, "copper")
    qtbot.waitUntil(lambda: page.password.text() == "")
    page.let_go()


def test_somebody_who_left_is_told_so(qtbot: QtBot, folder: Path) -> None:
    manager = clinics.sign_in(folder)
    before = (folder / "keys.json").read_bytes()
    staff.disable(manager.desk, clinics.number_of(manager, "farah"))
    manager.close()
    (folder / "keys.json").write_bytes(before)
    page = signing_in(qtbot, folder)
    try_(page, "farah", clinics.PASSWORD)
    assert page.banner.isVisible()
    assert page.go.isEnabled()
    page.let_go()


def spoil_nothing(folder: Path) -> None:
    for one in ("keys.json", "clinic.db"):
        (folder / one).unlink()


def spoil_keys(folder: Path) -> None:
    (folder / "keys.json").write_text("{]")


@pytest.mark.parametrize(("spoil", "said"), [(spoil_nothing, "no clinic in this folder"), (spoil_keys, "key")])
def test_a_folder_that_cannot_be_opened_is_said_on_the_page(
    qtbot: QtBot, folder: Path, spoil: object, said: str
) -> None:
    spoil(folder)  # type: ignore[operator]  # parametrised
    page = signing_in(qtbot, folder)
    assert said in page.banner.text()
    assert page.door is None


def spoil_page(folder: Path) -> None:
    with (folder / "clinic.db").open("r+b") as file:
        file.seek(0)
        file.write(bytes(64))


def spoil_plain(folder: Path) -> None:
    (folder / "clinic.db").write_bytes(b"SQLite format 3\0" + bytes(4080))


@pytest.mark.parametrize("spoil", [spoil_page, spoil_plain])
def test_a_damaged_or_unencrypted_database_is_said_on_the_page(qtbot: QtBot, folder: Path, spoil: object) -> None:
    spoil(folder)  # type: ignore[operator]  # parametrised
    before = (folder / "clinic.db").read_bytes()
    page = signing_in(qtbot, folder)
    try_(page, "farah", clinics.PASSWORD)
    assert page.banner.isVisible()
    assert page.banner.text()
    assert page.go.isEnabled()
    assert (folder / "clinic.db").read_bytes() == before
    page.let_go()


def test_a_folder_held_elsewhere_is_tried_again(qtbot: QtBot, folder: Path) -> None:
    hold = ClinicFolder(folder).hold()
    page = signing_in(qtbot, folder)
    assert "open already" in page.banner.text()
    assert not page.password.field.isEnabled()
    hold.release()
    QTest.mouseClick(page.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.door is not None)
    assert page.banner.isHidden()
    assert page.password.field.isEnabled()
    page.let_go()


def test_another_language_keeps_the_folder_the_name_and_what_was_typed(qtbot: QtBot, folder: Path) -> None:
    window = fronts.front(qtbot)
    window.show_sign_in(folder)
    page = fronts.at_the_door(qtbot, window)
    page.name.set_value("farah")
    QTest.keyClicks(page.password.field, clinics.PASSWORD)
    held = page.door
    box = next(one for one in page.findChildren(Choice) if one is not page.name)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: language.current() == "hi")
    QApplication.processEvents()
    assert window.sign_in is page
    assert page.door is held
    assert page.name.value() == "farah"
    assert page.password.text() == clinics.PASSWORD
    page.try_password()
    jobs.wait_for_all()
    qtbot.waitUntil(lambda: fronts.signed_in(window))
    speak("en")
    window.lock()
    fronts.at_the_door(qtbot, window)


def test_a_page_that_is_left_lets_the_folder_go(qtbot: QtBot, folder: Path) -> None:
    page = SignIn(folder)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    page.let_go()  # perhaps while a worker still takes it
    jobs.wait_for_all()
    QApplication.processEvents()
    page.let_go()
    with ClinicFolder(folder).hold():
        pass
