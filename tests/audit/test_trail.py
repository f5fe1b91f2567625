"""The audit trail as the practice manager sees it and takes it along."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from frontdesk.access.roles import Action, Role
from frontdesk.audit import service as audit
from frontdesk.audit.model import AuditFilter, Entry, as_csv, as_fhir
from frontdesk.desk import Desk
from frontdesk.foundation import cells, clock
from frontdesk.foundation.errors import Refused
from frontdesk.patients import merging
from frontdesk.patients import service as patients
from frontdesk.patients.model import NewPatient
from tests.conftest import Clock
from tests.desks import beside, broken_links, entries, open_desk

EVERYTHING = AuditFilter()
GITA = NewPatient("Gita", "Devi", age_years=40)


@pytest.fixture
def manager(tmp_path: Path, frozen_clock: Clock) -> Desk:
    return open_desk(tmp_path / "clinic", Role.MANAGER)


@pytest.fixture
def reception(manager: Desk) -> Desk:
    return beside(manager, Role.RECEPTIONIST)


@pytest.fixture
def trail(manager: Desk, reception: Desk, frozen_clock: Clock) -> tuple[int, int]:
    """Two patients: both registered on the first day, the first one opened by two people on the second."""
    first = patients.register(reception, GITA)
    second = patients.register(reception, replace(GITA, given="Sita"))
    frozen_clock.forward(days=1)
    patients.open_record(reception, first.id)
    patients.open_record(manager, first.id)
    patients.edit(reception, first.id, replace(GITA, family="Sharma"), first.version)
    return first.id, second.id


def acts(found: tuple[Entry, ...]) -> list[str]:
    return [entry.action for entry in found]


def test_entries_come_newest_first_a_page_at_a_time(manager: Desk, trail: tuple[int, int]) -> None:
    found = audit.entries(manager, EVERYTHING, 3, 1)
    assert acts(found) == ["patient.open", "patient.open", "patient.register"]
    assert [entry.seq for entry in found] == [4, 3, 2]
    assert audit.count(manager, EVERYTHING) == 6


def test_looking_is_an_entry_itself(manager: Desk, trail: tuple[int, int]) -> None:
    first, _ = trail
    audit.entries(manager, AuditFilter(patient=first))
    last = audit.entries(manager, EVERYTHING)[0]
    assert (last.action, last.person, last.subjects) == ("audit.read", manager.person.id, (("patient", first),))


def test_an_entry_says_what_the_chain_holds(manager: Desk, trail: tuple[int, int]) -> None:
    edit = audit.entries(manager, AuditFilter(action="patient.edit"))[0]
    assert edit.role == "receptionist"
    assert edit.outcome == "done"
    assert edit.notes == {"fields": ["family"], "version": 2}
    assert edit.hash == next(row.hash.hex() for row in entries(manager) if row.seq == edit.seq)
    assert edit.at == clock.now()
    assert broken_links(manager) == []


def test_filters_narrow_together(manager: Desk, reception: Desk, trail: tuple[int, int]) -> None:
    first, second = trail
    person = reception.person.id
    assert acts(audit.entries(manager, AuditFilter(patient=second))) == ["patient.register"]
    assert acts(audit.entries(manager, AuditFilter(person=person, patient=first))) == [
        "patient.edit",
        "patient.open",
        "patient.register",
    ]
    assert acts(audit.entries(manager, AuditFilter(person=person, action="patient.open"))) == ["patient.open"]
    assert audit.entries(manager, AuditFilter(person=999)) == ()


def test_days_count_whole_and_are_local(manager: Desk, trail: tuple[int, int]) -> None:
    second = clock.today()
    first = second - timedelta(days=1)
    assert acts(audit.entries(manager, AuditFilter(day_from=first, day_to=first))) == ["patient.register"] * 2
    assert acts(audit.entries(manager, AuditFilter(day_from=second, action="patient.open"))) == ["patient.open"] * 2
    assert audit.entries(manager, AuditFilter(day_to=first - timedelta(days=1))) == ()
    assert audit.entries(manager, AuditFilter(day_from=second + timedelta(days=1))) == ()


def test_who_looked_at_a_patient(manager: Desk, reception: Desk, trail: tuple[int, int]) -> None:
    first, second = trail
    clinician = beside(manager, Role.CLINICIAN)
    with pytest.raises(Refused):
        patients.open_record(clinician, second)
    looks = {look.person: look for look in audit.who_looked(manager, first)}
    assert {person: look.entries for person, look in looks.items()} == {manager.person.id: 1, reception.person.id: 3}
    assert looks[reception.person.id].last - looks[reception.person.id].first == timedelta(days=1)
    assert [look.person for look in audit.who_looked(manager, second)] == [reception.person.id]
    assert clinician.person.id in audit.people(manager)


def test_a_patient_named_second_finds_the_entry_too(manager: Desk, reception: Desk, trail: tuple[int, int]) -> None:
    """Labels of several patients are one entry; files merged and parted again are two people's."""
    first, second = trail
    third = patients.register(reception, replace(GITA, given="Rita")).id
    patients.labels(reception, (first, second))
    merging.merge(manager, first, third, {}, "registered_twice")
    merging.unmerge(manager, third, "by_mistake")
    kept, merged = (acts(audit.entries(manager, AuditFilter(patient=one))) for one in (first, third))
    assert kept.count("patient.merge") == merged.count("patient.merge") == 1
    found = acts(audit.entries(manager, AuditFilter(patient=second)))
    assert "patient.card" in found
    assert audit.count(manager, AuditFilter(patient=second)) == len(found) + 1  # the look itself
    assert {look.person: look.entries for look in audit.who_looked(manager, second)}[reception.person.id] == 2


def test_the_csv_is_whole_and_names_people_as_told(manager: Desk, reception: Desk, trail: tuple[int, int]) -> None:
    sent = audit.export(manager, EVERYTHING, {reception.person.id: "=cmd|' /C calc'!A0"})
    assert sent.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(sent.decode("utf-8-sig"))))
    assert [row["number"] for row in rows] == ["5", "4", "3", "2", "1"]
    assert rows[-1]["action"] == "patient.register"
    assert rows[-1]["subjects"] == "patient:1"
    assert rows[-1]["name"] == "'=cmd|' /C calc'!A0"
    assert rows[1]["name"] == ""
    last = audit.entries(manager, EVERYTHING)[0]
    assert (last.action, last.notes) == ("audit.export", {"entries": 5})


def test_others_go_on_writing_while_it_is_put_together(manager: Desk, reception: Desk, trail: tuple[int, int]) -> None:
    class Names(dict[int, str]):
        """Read while the rows are written: just then somebody looks into a record."""

        def get(self, person: int, default: str = "") -> str:  # type: ignore[override]  # a narrower one
            if not met:
                met.append(patients.open_record(reception, trail[0]).id)
            return default

    met: list[int] = []
    sent = audit.export(manager, EVERYTHING, Names())
    assert met == [trail[0]]
    rows = list(csv.DictReader(io.StringIO(sent.decode("utf-8-sig"))))
    assert rows[0]["number"] == "6", "what came in between is on it"
    assert audit.entries(manager, EVERYTHING)[0].notes == {"entries": 6}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert cells.plain_cell(f"{start}1+1") == f"'{start}1+1"
    assert cells.plain_cell("P-1") == "P-1"


def test_an_export_of_nothing_is_a_heading() -> None:
    assert as_csv((), {}).decode("utf-8-sig").startswith("number,time_utc,")


def test_the_fhir_bundle_has_what_r4_demands(manager: Desk, reception: Desk, trail: tuple[int, int]) -> None:
    first, _ = trail
    with pytest.raises(Refused):
        audit.people(reception)
    bundle = json.loads(audit.export_fhir(manager, EVERYTHING, {reception.person.id: "Asha Verma"}))
    assert (bundle["resourceType"], bundle["type"]) == ("Bundle", "collection")
    events = [entry["resource"] for entry in bundle["entry"]]
    assert len({event["id"] for event in events}) == len(events) == 6
    assert [entry["fullUrl"] for entry in bundle["entry"]] == [f"urn:uuid:{event['id']}" for event in events]
    for event in events:
        assert event["resourceType"] == "AuditEvent"
        assert {"type", "recorded", "agent", "source"} <= event.keys()
        assert event["recorded"].endswith("Z")
        assert event["action"] in set("CRUDE")
        assert [agent["requestor"] for agent in event["agent"]] == [True]
        assert event["source"]["observer"]["display"] == manager.pack.clinic.name
    edit = events[1]
    assert edit["subtype"][0]["code"] == "patient.edit"
    assert edit["entity"][0]["what"] == {"reference": f"Patient/{first}"}
    assert edit["agent"][0]["name"] == "Asha Verma"
    assert [event["action"] for event in events] == ["R", "U", "R", "R", "C", "C"]
    refused = events[0]
    assert (refused["subtype"][0]["code"], refused["outcome"]) == ("audit.read", "8")


@pytest.mark.parametrize(
    ("action", "letter"),
    [
        (Action.PHOTO_LOOK, "R"), (Action.PHOTO_BROWSE, "R"), (Action.PAPER_REVEAL, "R"), (Action.LIST_EXPORT, "R"),
        (Action.PHOTO_TAKE, "C"), (Action.PHOTO_SORT, "U"), (Action.PATIENT_MERGE, "U"), (Action.CONSENT_WITHDRAW, "U"),
        (Action.PHOTO_DESTROY, "D"), (Action.PHOTO_RELEASE, "E"), (Action.BACKUP_MAKE, "E"),
    ],
)  # fmt: skip
def test_looking_changing_and_destroying_are_told_apart_for_others(action: Action, letter: str) -> None:
    entry = Entry(1, 1, datetime(2026, 11, 22, tzinfo=UTC), "", 1, "manager", action.value, "done", (), None, {}, "00")
    (event,) = json.loads(as_fhir([entry], {}, "clinic"))["entry"]
    assert event["resource"]["action"] == letter


def test_the_trail_is_the_managers(reception: Desk) -> None:
    for verb in (audit.entries, audit.export, audit.export_fhir):
        with pytest.raises(Refused):
            verb(reception, AuditFilter(day_from=date(2026, 1, 1)))
