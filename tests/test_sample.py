"""A sample clinic is the same for the same seed, holds what it promises, and proves whole."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import phonenumbers
import pytest
import sqlalchemy as sa

from frontdesk import arrivals, sample, verify
from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, consents, patients, photos
from frontdesk.consents import records as consent_records
from frontdesk.foundation.errors import Cancelled, Refused, UserError
from frontdesk.opening import Door
from frontdesk.patients import tables
from frontdesk.patients.model import years_between
from frontdesk.photos.model import pairs
from frontdesk.vault.crypto import ArgonCost
from frontdesk.vault.database import metadata
from frontdesk.vault.tables import audit_entry

PASSWORD = "violet-harbour-94-lantern"
QUICK = ArgonCost(memory_kib=8, time=1)
MANY = 30
SEALED = 3


@pytest.fixture(autouse=True)
def few_sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A sealed document takes a quarter of a second; three show what a hundred would."""
    monkeypatch.setattr(sample, "SEALED", SEALED)
    monkeypatch.setattr(sample, "BATCH", 10)


def made(folder: Path, seed: int = 7, pack: str = "sample") -> Path:
    """A small sample clinic."""
    sample.make(folder, pack=pack, patients=MANY, seed=seed, password=PASSWORD, cost=QUICK)
    return folder


@contextmanager
def signed_in(folder: Path, name: str) -> Iterator[Clinic]:
    """Somebody at work in a sample."""
    door = Door(folder, cost=QUICK)
    clinic = door.enter(door.unlock(name, PASSWORD))
    yield clinic
    clinic.close()


def rows(clinic: Clinic, table: sa.Table, *names: str) -> list[tuple[object, ...]]:
    """Some columns of every row, in order."""
    query = sa.select(*(table.c[name] for name in names)).order_by(*table.primary_key.columns)
    with clinic.desk.database.reading() as connection:
        return [tuple(row) for row in connection.execute(query)]


def test_it_proves_whole_and_everybody_has_a_consent(tmp_path: Path) -> None:
    folder = made(tmp_path / "clinic")
    report = verify.with_password(folder, "manager", PASSWORD, full=True)
    assert [str(finding) for finding in report.findings] == []
    assert not any("recovery kit" in str(note) for note in report.notes)
    assert report.documents == SEALED
    with signed_in(folder, "reception") as clinic:
        assert clinic.person.role is Role.RECEPTIONIST
        assert patients.count(clinic.desk) == MANY
        asked = {purpose.id for purpose in consents.form(clinic.desk, 1, "en").text.purposes}
        for number in range(1, MANY + 1):
            (consent,) = consents.of_patient(clinic.desk, number)
            assert set(consent.choices) == asked
            assert (consent.template_version == arrivals.PAPER) is (number > SEALED)
        (on_paper,) = consents.of_patient(clinic.desk, MANY)
        with pytest.raises(UserError, match="on paper"):
            consents.document(clinic.desk, on_paper.id)
        acts = rows(clinic, audit_entry, "action", "patient")
    for number in range(1, MANY + 1):
        assert acts.count(("patient.register", number)) == 1
        assert acts.count(("consent.sign", number)) == 1


def test_every_index_is_there_when_it_is_done(tmp_path: Path) -> None:
    with signed_in(made(tmp_path / "clinic"), "reception") as clinic, clinic.desk.database.reading() as connection:
        named = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'index' AND sql NOT NULL")
        found = set(named.scalars())
    assert found >= {index.name for table in metadata.tables.values() for index in table.indexes}


def test_the_same_seed_makes_the_same_records_and_another_one_does_not(tmp_path: Path) -> None:
    found = []
    for name, seed in (("one", 7), ("two", 7), ("other", 8)):
        with signed_in(made(tmp_path / name, seed), "reception") as clinic:
            everything = [column.name for column in tables.patient.columns]
            found.append((
                rows(clinic, tables.patient, *everything),
                rows(clinic, tables.guardian, "name", "phone"),
                rows(clinic, tables.guardianship, "patient_id", "guardian_id", "relation", "since"),
                rows(clinic, tables.patient_carer, "patient_id", "person"),
                rows(clinic, consent_records.consent, "patient_id", "reference", "signed", "signer", "guardian_id"),
                rows(clinic, consent_records.consent_choice, "consent_id", "purpose", "given"),
            ))  # fmt: skip
    assert found[0] == found[1]
    assert found[0][0] != found[2][0]


@pytest.mark.parametrize("pack", ["in-mediglo", "pk-al-hayat"])
def test_people_are_found_and_of_the_country(tmp_path: Path, pack: str) -> None:
    with signed_in(made(tmp_path / "clinic", pack=pack), "reception") as clinic:
        minors = 0
        for number in range(1, MANY + 1):
            record = patients.open_record(clinic.desk, number)
            phone = record.phone or (record.guardian.phone if record.guardian else "")
            assert phonenumbers.region_code_for_number(phonenumbers.parse(phone)) == clinic.pack.phone_region
            for typed in (record.native_name, record.display_name, phone[1:], record.ref):
                assert number in [one.id for one in patients.find(clinic.desk, typed, 100)]
            assert record.born is not None
            if years_between(record.born, record.created.date()) < clinic.pack.guardian_below:
                minors += 1
                assert record.guardian is not None
        assert minors


def test_the_doctor_opens_only_who_is_in_care(tmp_path: Path) -> None:
    with signed_in(made(tmp_path / "clinic"), "doctor") as clinic:
        assert patients.open_record(clinic.desk, 3).carers == (clinic.person.id,)
        assert patients.open_record(clinic.desk, 27).carers == (clinic.person.id,)


def test_a_weak_password_or_a_stop_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        if done > SEALED:
            raise Cancelled

    with pytest.raises(UserError):
        sample.make(tmp_path / "weak", pack="sample", patients=1, seed=1, password="password1234", cost=QUICK)
    with pytest.raises(Cancelled):
        sample.make(
            tmp_path / "stopped", pack="sample", patients=MANY, seed=1, password=PASSWORD, progress=stop, cost=QUICK
        )
    assert [path for name in ("weak", "stopped") for path in (tmp_path / name).glob("*")] == []


def test_a_second_process_makes_the_same_patients_and_a_stop_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(done: int, total: int) -> None:
        if done > SEALED + 10:
            raise Cancelled

    def people(folder: Path) -> list[list[tuple[object, ...]]]:
        with signed_in(folder, "reception") as clinic:
            columns = [column.name for column in tables.patient.columns]
            return [rows(clinic, tables.patient, *columns), rows(clinic, consent_records.consent_choice, "id", "given")]

    alone = people(made(tmp_path / "alone"))
    monkeypatch.setattr(arrivals, "ALONE", 0)
    assert people(made(tmp_path / "together")) == alone
    assert not verify.with_password(tmp_path / "together", "manager", PASSWORD, full=True).findings
    with pytest.raises(Cancelled):
        sample.make(
            tmp_path / "stopped", pack="sample", patients=MANY, seed=7, password=PASSWORD, progress=stop, cost=QUICK
        )
    assert not multiprocessing.active_children()


def test_photographs_are_on_the_first_patients(tmp_path: Path) -> None:
    sample.make(tmp_path, pack="sample", patients=4, photos=7, seed=7, password=PASSWORD, cost=QUICK)
    with signed_in(tmp_path, "manager") as clinic:
        sheets = [photos.sheet(clinic.desk, number).photos for number in (1, 2)]
        with pytest.raises(Refused):
            photos.sheet(clinic.desk, 3)
        assert [len(one) for one in sheets] == [4, 3]
        assert all(one.taken is not None and one.taken.date() == one.held for one in sheets[0])
        before, after = pairs(sheets[0])[0]
        assert (before.stage, after.stage) == ("before", "after")
        assert before.held < after.held
    assert verify.with_password(tmp_path, "manager", PASSWORD, full=True).findings == []


@pytest.mark.parametrize("patients_", [1, 5, 200])
@pytest.mark.parametrize("wanted", [0, 1, 7, 200, 1000])
def test_there_are_as_many_photographs_as_were_asked_for(patients_: int, wanted: int) -> None:
    asked = sample._Wanted(patients_, wanted, 1)
    assert sum(asked.pictures_of(number) for number in range(1, patients_ + 1)) == wanted
