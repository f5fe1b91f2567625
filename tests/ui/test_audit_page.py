"""The audit trail through the window: filters, who looked, exports, and a check that finds what was changed."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.access.confirmation import Confirmations
from frontdesk.access.model import as_ground
from frontdesk.access.roles import Action, Role
from frontdesk.audit.model import Entry
from frontdesk.clinic import Clinic, patients
from frontdesk.foundation import clock
from frontdesk.vault.tables import audit_entry
from tests.clinics import clinic, patient
from tests.ui.windows import shell
from ui import jobs, language
from ui.app import SMALLEST
from ui.audit import words
from ui.audit.details import Findings, Lookers
from ui.audit.page import AT_ONCE, AuditPage
from ui.widgets.cards import bring_into_view


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[Clinic]:
    opened = clinic(tmp_path, Role.MANAGER)
    for given in ("Meera", "Lata"):
        patient(opened, given=given)
    patients.open_record(opened.desk, 2)
    yield opened
    opened.close()


@pytest.fixture
def page(manager: Clinic, qtbot: QtBot) -> AuditPage:
    window = shell(manager)
    qtbot.addWidget(window)
    window.go("audit")
    found = window.current
    assert isinstance(found, AuditPage)
    jobs.wait_for_all()
    return found


def test_in_a_low_window_the_list_keeps_room_for_its_entries(page: AuditPage) -> None:
    page.window().resize(*SMALLEST)
    page.window().show()
    QApplication.processEvents()
    assert page.table.viewport().height() >= 3 * page.table.rowHeight(0)
    bring_into_view(page.count)
    assert not page.count.visibleRegion().isEmpty()


def test_every_action_has_its_words() -> None:
    assert set(words.ACTIONS) == {action.value for action in Action}


@pytest.mark.parametrize("code", ["en", "hi", "ur"])
def test_a_ground_says_who_confirmed_in_the_language_in_use(code: str) -> None:
    given = Confirmations()
    ones = given.give(3, "a form", "password"), given.give(12, "a form", "pin")
    language.set_language(code)
    first, second = words.ground(as_ground(ones), {3: "Asha Verma"}).split("\n")
    assert "Asha Verma" in first
    assert "12" in second
    assert all(f"{one.at.astimezone():%H:%M}" in line for one, line in zip(ones, (first, second), strict=True))
    assert words.ground("C-2026-000012", {}) == "C-2026-000012"


def test_the_newest_entries_come_first_and_the_selected_one_is_shown(page: AuditPage) -> None:
    entries = [row["entry"] for row in page.table.rows()]
    assert [one.seq for one in entries] == sorted((one.seq for one in entries), reverse=True)
    opened = next(number for number, one in enumerate(entries) if one.action == "patient.open")
    page.table.select(opened)
    shown = [text.text() for text in page.details.findChildren(type(page.count)) if text.isVisibleTo(page.details)]
    assert "Opened a record" in shown
    assert "P-000002" in shown


@pytest.mark.parametrize("typed", ["P-000002", "p 2", "2", "٢"])
def test_a_record_number_narrows_the_trail(page: AuditPage, typed: str) -> None:
    page.filters.patient.setText(typed)
    page.refresh()
    jobs.wait_for_all()
    assert {row["about"] for row in page.table.rows()} == {"P-000002"}


@pytest.mark.parametrize("typed", ["Meera", "P-", "0", "99999999999999999999"])
def test_what_is_no_record_number_is_said_beside_the_field(page: AuditPage, typed: str) -> None:
    before = page.entries
    page.filters.patient.setText(typed)
    page.refresh()
    jobs.wait_for_all()
    assert list(page.filters.form.errors()) == ["patient"]
    assert page.entries is before


def test_days_and_actions_narrow_the_trail(page: AuditPage) -> None:
    page.filters.action.set_value("patient.register")
    jobs.wait_for_all()
    assert {row["entry"].action for row in page.table.rows()} == {"patient.register"}
    page.filters.day_to.set_value(clock.today() - timedelta(days=1))
    page.refresh()
    jobs.wait_for_all()
    assert page.table.rows() == []
    page.filters.day_from.set_value(clock.today())
    page.refresh()
    jobs.wait_for_all()
    assert list(page.filters.form.errors()) == ["day_to"]
    page.filters.take_away()
    jobs.wait_for_all()
    assert len(page.table.rows()) > 2


def test_showing_more_gives_every_entry_once(page: AuditPage, manager: Clinic) -> None:
    for _ in range(AT_ONCE):
        patients.open_record(manager.desk, 1)
    page.refresh()
    jobs.wait_for_all()
    assert len(page.entries) == AT_ONCE
    assert page.more.isVisibleTo(page)
    patients.open_record(manager.desk, 2)
    page.show_more()
    page.show_more()
    jobs.wait_for_all()
    seqs = [one.seq for one in page.entries]
    assert seqs == list(range(seqs[0], 0, -1))
    assert not page.more.isVisibleTo(page)


def test_only_what_was_asked_last_is_shown(page: AuditPage) -> None:
    before = page.entries
    page.refresh()
    assert page.entries is before, "it is read on a worker"
    page.filters.action.set_value("patient.register")
    jobs.wait_for_all()
    assert {row["entry"].action for row in page.table.rows()} == {"patient.register"}


def test_who_looked_at_the_selected_patient(page: AuditPage) -> None:
    seen: list[list[str]] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, Lookers)
        seen.append([f"{row['person']} {row['entries']}" for row in shown.table.rows()])
        shown.primary.click()

    page.filters.patient.setText("P-000002")
    QTimer.singleShot(100, look)
    page.who_looked()
    assert seen == [["Nisha Rao 2"]]


def test_exports_hold_what_the_filters_let_through(page: AuditPage, tmp_path: Path) -> None:
    page.filters.action.set_value("patient.register")
    jobs.wait_for_all()
    for kind in ("csv", "json"):
        page.ask_path = lambda _parent, kind: tmp_path / f"trail.{kind}"
        page.export(kind)
        jobs.wait_for_all()
    rows = list(csv.DictReader(io.StringIO((tmp_path / "trail.csv").read_text(encoding="utf-8-sig"))))
    assert [(row["action"], row["name"]) for row in rows] == [("patient.register", "Nisha Rao")] * 2
    bundle = json.loads((tmp_path / "trail.json").read_text(encoding="utf-8"))
    assert {one["resource"]["resourceType"] for one in bundle["entry"]} == {"AuditEvent"}
    assert len(bundle["entry"]) == 2


def test_checking_says_intact_and_leaves_its_own_entries(page: AuditPage) -> None:
    page.check_now()
    jobs.wait_for_all()
    assert page.report is not None
    assert page.report.ok
    assert "intact" in page.state_line.text()
    actions = [one.action for one in newest(page, 3)]
    assert actions.count("clinic.verify") == 2


def test_checking_names_an_entry_that_was_changed(page: AuditPage, manager: Clinic) -> None:
    with manager.database.writing() as connection:
        body = connection.execute(audit_entry.select().where(audit_entry.c.seq == 2)).one().body
        forged = body.replace(b'"ground":null', b'"ground":"none"')
        connection.execute(audit_entry.update().where(audit_entry.c.seq == 2).values(body=forged))
    seen: list[str] = []

    def look() -> None:
        shown = QApplication.activeModalWidget()
        if isinstance(shown, Findings):
            seen.extend(one.text() for one in shown.findChildren(type(page.count)))
            shown.primary.click()
        else:
            QTimer.singleShot(20, look)

    QTimer.singleShot(20, look)
    page.check_now()
    jobs.wait_for_all()
    assert any("Audit entry 2" in text for text in seen)
    assert "wrong" in page.state_line.text()


def newest(page: AuditPage, count: int) -> list[Entry]:
    return page.entries[:count]


def test_an_entry_names_the_country_that_something_went_to() -> None:
    language.set_language("hi")
    assert words.note("country", "NL")[1] == "नीदरलैंड"
