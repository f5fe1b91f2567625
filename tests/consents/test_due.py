"""The lists of whom to ask again stay short work in the largest clinic."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from frontdesk.access.roles import Action
from frontdesk.consents import due, due_records
from frontdesk.consents import service as consents
from frontdesk.desk import Desk
from tests.consents.clinics import open_clinic, patient, signing


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
        for listed in (due.at_next_visit, due.to_renew, due.expiring):
            listed(desk)
        with desk.act(Action.CONSENT_DUE) as work:
            due_records.outdated(work, {desk.pack.consent.registration: 2}, 100)
    finally:
        sa.event.remove(engine, "before_cursor_execute", heard)
    with desk.database.reading() as connection:
        return [
            str(row.detail)
            for statement, parameters in asked
            if statement.startswith("SELECT")
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
