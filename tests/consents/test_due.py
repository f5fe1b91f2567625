"""The lists of whom to ask again: short work in the largest clinic, and right for people with several files."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from frontdesk.access.roles import Action, Role
from frontdesk.consents import due, due_records, notices, templates, withdrawals
from frontdesk.consents import service as consents
from frontdesk.consents.model import TakingBack
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Refused
from frontdesk.foundation.words import say
from frontdesk.patients import merging
from frontdesk.patients import service as patients
from frontdesk.patients.model import NewPatient, Patient
from tests.consents.clinics import MINOR, open_clinic, patient, signing
from tests.desks import beside, entries


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(tmp_path_factory.mktemp("due") / "clinic")
    yield opened
    opened.database.close()


def plans(desk: Desk) -> list[str]:
    """How the engine goes about every statement of the three lists, and of the one for a text in its second version."""
    asked: list[tuple[str, Any]] = []

    def heard(_connection: Any, _cursor: Any, statement: str, parameters: Any, *_rest: Any) -> None:
        asked.append((statement, parameters))

    with desk.database.writing() as connection:
        engine = connection.engine
    sa.event.listen(engine, "before_cursor_execute", heard)
    try:
        for listed in (due.at_next_visit, due.to_renew, due.expiring, due.policy_to_hand_over, due.out_on_paper):
            listed(desk)
        with desk.act(Action.CONSENT_DUE) as work:
            due_records.outdated(work, {desk.pack.consent.registration: 2}, 100)
    finally:
        sa.event.remove(engine, "before_cursor_execute", heard)
    with desk.database.reading() as connection:
        return [
            str(row.detail)
            for statement, parameters in asked
            if statement.startswith(("SELECT", "WITH"))
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)
        ]


def test_no_list_reads_everybody(desk: Desk) -> None:
    found = plans(desk)
    whole = re.compile(r"SCAN (patient|consent|consent_choice|guardianship)(_\d+)?$")
    assert [one for one in found if whole.match(one)] == []
    # Ordered by an index, so that the engine stops after as many rows as are looked at.
    assert any("uq_patient_seen" in one for one in found)
    assert any("ix_consent_valid_until" in one for one in found)
    assert any("ix_consent_template" in one for one in found)
    assert any("ix_guardianship_ended" in one for one in found)


def test_a_list_looks_at_the_last_people_only(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = patient(desk), patient(desk)
    third = patient(desk)
    consents.sign(desk, signing(desk, third))
    monkeypatch.setattr(due_records, "LOOKED_AT", 2)
    listed = [one.patient_id for one in due.at_next_visit(desk)]
    assert (second.id in listed, first.id in listed, third.id in listed) == (True, False, False)


# -- people with several files -----------------------------------------------------------------------------------------
@dataclass
class Merged:
    """A clinic whose manager joins two files of one person."""

    desk: Desk
    manager: Desk

    def join(self, kept: Patient, other: Patient, **choices: Any) -> None:
        """`other` becomes a file of `kept`'s person."""
        merging.merge(self.manager, kept.id, other.id, choices, "other")

    def publish(self, name: str) -> None:
        """A change in substance of a text."""
        sources = {one: templates.source(self.manager, name, one) for one in self.manager.pack.languages}
        templates.draft(self.manager, name, sources, material=True)
        templates.review(self.manager, name)
        templates.publish(self.manager, name)

    def renewed(self) -> list[tuple[int, str]]:
        """Who is to be asked again, and why."""
        return [(one.patient_id, one.why) for one in due.to_renew(self.desk)]


@pytest.fixture
def merged(tmp_path: Path) -> Iterator[Merged]:
    opened = open_clinic(tmp_path / "clinic")
    manager = beside(opened, Role.MANAGER)
    yield Merged(opened, manager)
    opened.database.close()


def test_what_one_file_of_a_person_holds_counts_for_the_others(merged: Merged) -> None:
    kept, other = patient(merged.desk), patient(merged.desk)
    consents.sign(merged.desk, signing(merged.desk, other))
    merged.join(kept, other)
    assert due.at_next_visit(merged.desk) == ()
    merged.publish(merged.desk.pack.consent.registration)
    assert merged.renewed() == [(kept.id, "new_version")], "the kept file is listed"
    consents.sign(merged.desk, signing(merged.desk, kept))
    assert merged.renewed() == [], "signed again on the kept file"


def test_a_person_of_three_files_is_asked_once(merged: Merged) -> None:
    first, second, third = (patient(merged.desk) for _ in range(3))
    consents.sign(merged.desk, signing(merged.desk, third))
    merged.join(second, third)
    merged.join(first, second)
    merged.publish(merged.desk.pack.consent.registration)
    assert merged.renewed() == [(first.id, "new_version")]


def test_the_birth_that_the_whole_record_shows_decides_who_is_of_age(merged: Merged) -> None:
    minor, older = patient(merged.desk, MINOR), patient(merged.desk)
    consents.sign(merged.desk, signing(merged.desk, minor))
    merged.join(older, minor)
    assert merged.renewed() == [(older.id, "of_age")]


def test_whoever_said_no_or_took_it_back_is_not_asked_again(merged: Merged) -> None:
    desk, form = merged.desk, "photographs"
    agreed, denied, back, elsewhere = (patient(desk) for _ in range(4))
    told = {"template": form, "particulars": {"body_part": "Face"}}
    for one in (agreed, denied, back, elsewhere):
        yes = {"photo_record": one is not denied, "photo_teaching": False}
        last = consents.sign(desk, signing(desk, one, choices=yes, **told)).valid_until
        assert (last is None) == (one is denied), "a no never runs out"
    kept = patient(desk)
    merged.join(kept, elsewhere)
    for one in (back, kept):
        withdrawals.withdraw(desk, TakingBack(one.id, ("photo_record",), "patient", "stop", clock.today(), "en"))
    later = clock.now() + timedelta(days=725)
    with clock.at(lambda: later):
        assert [one.patient_id for one in due.expiring(desk)] == [agreed.id]
    later += timedelta(days=40)
    with clock.at(lambda: later):
        assert merged.renewed() == [(agreed.id, "expired")]
        assert not any(one.kind == "expired" for one in consents.timeline(desk, denied.id))
    merged.publish(form)
    assert merged.renewed() == [(agreed.id, "new_version")]


def test_a_policy_received_on_any_file_is_received(merged: Merged) -> None:
    kept, other, third = (patient(merged.desk) for _ in range(3))
    for one in (kept, other, third):
        notices.acknowledge(merged.desk, one.id)
    sources = {one: notices.source(merged.manager, one) for one in merged.manager.pack.languages}
    notices.publish(merged.manager, "9", date(2026, 11, 22), sources, material=True)
    notices.acknowledge(merged.desk, other.id)
    merged.join(kept, other)
    assert [one.patient_id for one in due.policy_to_hand_over(merged.desk)] == [third.id]


@pytest.mark.parametrize("language", ["en", "hi", "xx"])
def test_the_manager_takes_a_list_along_that_runs_nothing(desk: Desk, language: str) -> None:
    manager = beside(desk, Role.MANAGER)
    who = patients.register(desk, NewPatient(given="=HYPERLINK(1)", family="Rao", born=date(1990, 1, 2)))
    rows = list(csv.reader(io.StringIO(due.exported(manager, "ask", language).decode("utf-8-sig"))))
    assert rows[0] == [say(language, one) for one in ("Record no.", "Name", "Why", "Form", "Until")]
    assert [row[0] for row in rows[1:]] == [one.ref for one in due.at_next_visit(manager, due.MOST_LISTED)]
    (line,) = [row for row in rows if row[0] == who.ref]
    assert line[1].startswith("'=HYPERLINK")
    entry = json.loads(entries(manager)[-1].body)
    assert (entry["action"], entry["notes"]["rows"]) == ("consent.due_export", len(rows) - 1)
    assert "HYPERLINK" not in json.dumps(entry)


@pytest.mark.parametrize("role", [Role.RECEPTIONIST, Role.CLINICIAN])
def test_nobody_else_takes_a_list_along(desk: Desk, role: Role) -> None:
    with pytest.raises(Refused):
        due.exported(beside(desk, role), "ask", "en")
