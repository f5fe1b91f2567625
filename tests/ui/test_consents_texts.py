"""The policy at the desk, and the manager's consent texts: shown, edited with a preview, reviewed, published."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from frontdesk.clinic import Clinic, notices, templates
from tests.ui.windows import shell
from ui import jobs
from ui.consents.new_text_dialog import NewTextDialog
from ui.consents.texts_page import TextsPage
from ui.consents.verify_page import VerifyPage
from ui.language import running
from ui.policy.page import PolicyPage
from ui.policy.publish_dialog import PublishDialog
from ui.shell import Shell
from ui.widgets.progress import ProgressDialog


def agree() -> None:
    """Say yes to the question that comes next."""

    def look() -> None:
        front = QApplication.activeModalWidget()
        if isinstance(front, QDialog) and not isinstance(front, PublishDialog | ProgressDialog):
            front.accept()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)


def test_the_policy_is_one_click_away_in_each_language(manager: Clinic, qtbot: QtBot) -> None:
    window = shell(manager)
    qtbot.addWidget(window)
    window.go("policy")
    page = window.current
    assert isinstance(page, PolicyPage)
    for code in manager.pack.languages:
        page.show_in(code)
        title = running(notices.current(manager.desk, code).title, code)
        assert title in [one.text() for one in page.text.findChildren(QLabel)]


def test_a_new_version_of_the_policy_is_published_in_the_window(manager: Clinic, qtbot: QtBot) -> None:
    window = shell(manager)
    qtbot.addWidget(window)
    dialog = PublishDialog(window, manager)
    title = dialog.editors["en"].title
    title.setText("How we keep your data")
    dialog.show_preview()
    assert "How we keep your data" in [one.text() for one in dialog.views["en"].findChildren(QLabel)]
    agree()
    dialog.accept()
    assert "version" in dialog.fields.errors(), "a version needs a number"
    dialog.version.setText("2027.1")
    agree()
    dialog.accept()
    assert [one.version for one in notices.versions(manager.desk)] == ["2027.1"]
    assert notices.review_due(manager.desk) is not None
    assert notices.current(manager.desk, "en").title == "How we keep your data"
    dialog.deleteLater()


def test_a_text_is_edited_previewed_reviewed_and_published(manager: Clinic, qtbot: QtBot) -> None:
    window = shell(manager)
    qtbot.addWidget(window)
    window.go("templates")
    page = window.current
    assert isinstance(page, TextsPage)
    page.name.set_value("photographs")
    assert not page.editors["en"].isVisibleTo(page), "it opens as patients read it"
    page.edit()
    english = page.editors["en"].body
    before = english.toPlainText()
    english.setPlainText(before.replace("## What is taken", "## What is taken from {nowhere}"))
    page._preview()
    assert "nowhere" in page.problem.text()
    english.setPlainText(before.replace("## What is taken", "## What we take"))
    page._preview()
    assert page.problem.isHidden()
    assert "What we take" in [one.text() for one in page.views["en"].findChildren(QLabel)]
    page.material.setChecked(True)
    assert page.keep()
    assert not page.buttons["publish"].isEnabled(), "nobody has reviewed it"
    page.review()
    agree()
    page.publish()
    (made,) = templates.versions(manager.desk, "photographs")
    assert (made.state, made.material) == ("published", True)


def test_a_text_that_is_broken_in_one_language_cannot_be_reviewed(manager: Clinic, qtbot: QtBot) -> None:
    window = shell(manager)
    qtbot.addWidget(window)
    window.go("templates")
    page = window.current
    assert isinstance(page, TextsPage)
    page.name.set_value("photographs")
    page.editors["hi"].body.setPlainText("nothing at all")
    page.review()
    assert page.problem.text().startswith("हिन्दी: ")
    assert not page.buttons["publish"].isEnabled()


def edited(window: Shell) -> TextsPage:
    """The photographs' text with a heading changed in English, and nothing kept of it."""
    window.go("templates")
    page = window.current
    assert isinstance(page, TextsPage)
    page.name.set_value("photographs")
    body = page.editors["en"].body
    body.setPlainText(body.toPlainText().replace("## What is taken", "## What we take"))
    page.months.set_value(6)
    return page


def test_a_text_that_was_not_kept_survives_a_change_of_language_and_a_power_cut(
    manager: Clinic, qtbot: QtBot, tmp_path: Path
) -> None:
    window = shell(manager)
    qtbot.addWidget(window)
    page = edited(window)
    page.tabs.setCurrentIndex(1)
    stored = templates.source(manager.desk, "photographs", "en")
    window.rebuild()
    page = window.current
    assert isinstance(page, TextsPage)
    assert page.tabs.currentIndex() == 1
    window.save_drafts()
    again = shell(manager)
    qtbot.addWidget(again)
    again.first_page()
    page = again.current
    assert isinstance(page, TextsPage)
    assert (page.name.value(), page.months.value()) == ("photographs", 6)
    assert "## What we take" in page.editors["en"].body.toPlainText()
    assert templates.source(manager.desk, "photographs", "en") == stored, "the draft itself is the manager's to keep"
    assert page.keep()
    assert page.state() is None
    again.save_drafts()
    third = shell(manager)
    qtbot.addWidget(third)
    third.first_page()
    assert not isinstance(third.current, TextsPage), "nothing is half typed any more"


def test_what_was_not_kept_comes_back_beside_what_another_manager_kept_since(manager: Clinic, qtbot: QtBot) -> None:
    window = shell(manager)
    qtbot.addWidget(window)
    page = edited(window)
    mine, state = page.editors["en"].source(), page.state()
    assert state is not None
    theirs = page.editors["hi"].source().replace("\n## ", "\nथोड़ा और।\n\n## ", 1)
    sources = {code: editor.source() for code, editor in page.editors.items()} | {"hi": theirs}
    material = not page.material.isChecked()
    templates.draft(manager.desk, "photographs", sources, material=material, valid_months=12)
    page.restore(state)
    assert page.editors["en"].source() == mine
    assert "थोड़ा और।" in page.editors["hi"].body.toPlainText()
    assert (page.material.isChecked(), page.months.value()) == (material, 6)


def test_a_new_text_is_begun_written_published_and_offered(manager: Clinic, qtbot: QtBot) -> None:
    window = shell(manager)
    qtbot.addWidget(window)
    window.go("templates")
    page = window.current
    assert isinstance(page, TextsPage)

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, NewTextDialog)
        dialog.accept()
        assert set(dialog.fields.errors()) == {"name", *manager.pack.languages}
        for code, title in (("en", "Laser"), ("hi", "लेज़र"), ("ur", "لیزر")):
            dialog.titles[code].setText(title)
        dialog.name.setText("laser")
        dialog.start.set_value("procedure")
        dialog.accept()

    QTimer.singleShot(50, fill)
    page.begin()
    assert page.name.value() == "laser"
    assert page.editors["ur"].title.text() == "لیزر"
    assert page.editors["en"].isVisibleTo(page)
    page.editors["en"].title.setText("Laser care")
    page.review()
    assert page.problem.isHidden(), page.problem.text()
    agree()
    page.publish()
    offered = {one.name: one.title for one in templates.offered(manager.desk, "en")}
    assert offered["laser"] == "Laser care"


def test_another_text_is_shown_only_once_the_change_is_let_go(manager: Clinic, qtbot: QtBot) -> None:
    window = shell(manager)
    qtbot.addWidget(window)
    page = edited(window)

    def refuse() -> None:
        front = QApplication.activeModalWidget()
        assert isinstance(front, QDialog)
        front.reject()

    QTimer.singleShot(20, refuse)
    page.name.set_value("marketing")
    assert page.name.value() == "photographs"
    assert page.state() is not None
    agree()
    page.name.set_value("marketing")
    assert page.state() is None


def test_a_pdf_dropped_anywhere_is_checked(manager: Clinic, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "brought.pdf"
    path.write_bytes(b"%PDF-1.4 nothing in it")
    window = shell(manager)
    qtbot.addWidget(window)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    jobs.wait_for_all()
    page = window.current
    assert isinstance(page, VerifyPage)
    assert page.verdict is not None
    assert page.verdict.state in ("unsigned", "unreadable")
