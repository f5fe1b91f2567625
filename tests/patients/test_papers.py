"""Identity papers: nothing of a number outlives its reading but what the pack allows, and every look is on record."""

from __future__ import annotations

import logging
import pickle
import traceback
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import verhoeff

from frontdesk.access.roles import Role
from frontdesk.desk import Desk
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.packs.load import load
from frontdesk.patients import identity, merging
from frontdesk.patients import service as patients
from frontdesk.patients.model import NewPaper, NewPatient, Patient
from tests.conftest import Clock
from tests.desks import beside, entries, open_desk

GITA = NewPatient("Gita", "Devi", born=date(1980, 5, 17), gender="female")
AADHAAR = "234567890124"
ABHA = "91-1234-5678-9012"


@pytest.fixture
def desk(tmp_path: Path, frozen_clock: Clock) -> Desk:
    return open_desk(tmp_path / "clinic", Role.RECEPTIONIST)


@pytest.fixture
def elsewhere(tmp_path: Path, frozen_clock: Clock) -> Desk:
    return open_desk(tmp_path / "clinic", Role.RECEPTIONIST, "pk-al-hayat")


def paper(kind: str, number: str, reason: str = "identity_check") -> NewPaper:
    return NewPaper(kind, number, reason)


def everything(desk: Desk) -> bytes:
    """Every value in every table, as text."""
    with desk.database.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM pragma_table_list WHERE schema = 'main'").scalars().all()
        rows = (connection.exec_driver_sql(f'SELECT * FROM "{name}"').all() for name in names)
        return b"\n".join(
            value if isinstance(value, bytes) else str(value).encode()
            for table in rows
            for row in table
            for value in row
        )


@pytest.mark.parametrize(
    "typed", [AADHAAR, "2345 6789 0124", "2345-6789-0124", "२३४५ ६७८९ ०१२४", " ２３４５6789\u200e0124 ", "۲۳۴۵۶۷۸۹۰۱۲۴"]
)
def test_an_aadhaar_number_is_nowhere_but_for_its_last_four(desk: Desk, typed: str) -> None:
    made = patients.register(desk, GITA)
    kept = patients.add_paper(desk, made.id, paper("aadhaar", typed))
    assert (kept.paper.last, kept.paper.masked, kept.paper.whole, kept.same) == ("0124", "•••• 0124", False, ())
    (read,) = patients.open_record(desk, made.id).papers
    assert read == kept.paper
    stored = everything(desk)
    assert not any(piece in stored for piece in (AADHAAR.encode(), AADHAAR[:8].encode(), b"2345 6789", typed.encode()))
    with desk.database.reading() as connection:
        assert connection.exec_driver_sql("SELECT hash, full FROM identity_paper").all() == [(None, "")]
    with pytest.raises(UserError, match="Only the end"):
        patients.reveal_paper(beside(desk, Role.MANAGER), kept.paper.id, "legal_duty")


def test_what_was_typed_of_it_is_in_no_error_log_or_printed_form(desk: Desk, caplog: pytest.LogCaptureFixture) -> None:
    made = patients.register(desk, GITA)
    wrong = AADHAAR[:-1] + "5"
    caplog.set_level(logging.DEBUG)
    with pytest.raises(UserError) as caught:
        patients.add_paper(desk, made.id, paper("aadhaar", wrong))
    said = "".join(traceback.format_exception(caught.value)) + repr(caught.value.params) + caplog.text
    said += repr(paper("aadhaar", wrong)) + repr(identity.read(load("in-mediglo"), paper("aadhaar", AADHAAR)))
    assert not any(number in said for number in (wrong, AADHAAR, wrong[:11]))
    assert wrong.encode() not in pickle.dumps(caught.value.params)
    assert wrong.encode() not in everything(desk)


@given(digits=st.text("0123456789", min_size=12, max_size=12))
def test_one_wrong_digit_or_a_swap_never_passes(digits: str) -> None:
    pack = load("in-mediglo")
    good = "2" + digits[:10]
    good += verhoeff.calc_check_digit(good)
    if good == good[::-1]:
        return
    assert identity.read(pack, paper("aadhaar", good)).last == good[-4:]
    for place in range(11):
        other = good[:place] + str((int(good[place]) + 1) % 10) + good[place + 1 :]
        swapped = good[:place] + good[place + 1] + good[place] + good[place + 2 :]
        for wrong in {other, swapped} - {good}:
            with pytest.raises(UserError):
                identity.read(pack, paper("aadhaar", wrong))


@pytest.mark.parametrize(
    ("kind", "number", "problem"),
    [
        ("aadhaar", "123456789012", "not a number of this kind"),
        ("aadhaar", "23456789012", "not a number of this kind"),
        ("aadhaar", "2345678901245", "not a number of this kind"),
        ("aadhaar", "234567890125", "A digit of this number is wrong"),
        ("pan", "ABCDE1234F", "not a number of this kind"),
        ("pan", "ABCPE1234", "not a number of this kind"),
        ("abha", "911234567890", "not a number of this kind"),
        ("passport", "1234567", "not a number of this kind"),
        ("other", "'; DROP TABLE patient", "not a number of this kind"),
        ("other", "A" * 5000, "not a number of this kind"),
        ("cnic", "3520212345671", "Choose the kind"),
    ],
)
def test_a_number_that_can_not_be_right_is_refused_with_the_reason(kind: str, number: str, problem: str) -> None:
    with pytest.raises(UserError, match=problem):
        identity.read(load("in-mediglo"), paper(kind, number))


@pytest.mark.parametrize(
    ("kind", "number", "last"),
    [
        ("pan", "abcpe1234f", "234F"),
        ("abha", ABHA, "9012"),
        ("passport", "M 1234567", "4567"),
        ("driving_licence", "HR-26 2011 0012345", "2345"),
        ("other", "AB/12-345", "2345"),
    ],
)
def test_the_papers_of_one_country(kind: str, number: str, last: str) -> None:
    assert identity.read(load("in-mediglo"), paper(kind, number)).last == last


@pytest.mark.parametrize(
    ("kind", "number", "last"),
    [
        ("cnic", "35202-1234567-2", "5672"),
        ("nicop", "۳۵۲۰۲۱۲۳۴۵۶۷۲", "5672"),
        ("child_certificate", "3520212345672", "5672"),
        ("passport", "AB1234567", "4567"),
        ("driving_licence", "LHR-19-12345", "2345"),
    ],
)
def test_the_papers_of_the_other(kind: str, number: str, last: str) -> None:
    assert identity.read(load("pk-al-hayat"), paper(kind, number)).last == last


def test_nothing_is_noted_without_a_reason(desk: Desk) -> None:
    made = patients.register(desk, GITA)
    for reason in ("", "curiosity"):
        with pytest.raises(UserError, match="Choose the reason"):
            patients.add_paper(desk, made.id, paper("pan", "ABCPE1234F", reason))
    patients.add_paper(desk, made.id, paper("pan", "ABCPE1234F", "legal_duty"))
    assert b'"ground":"legal_duty"' in entries(desk)[-1].body


@pytest.mark.parametrize(("gender", "differs"), [("female", False), ("male", True), ("other", False)])
def test_a_last_digit_of_the_other_gender_warns_and_blocks_nothing(elsewhere: Desk, gender: str, differs: bool) -> None:
    made = patients.register(elsewhere, replace(GITA, gender=gender))
    assert patients.add_paper(elsewhere, made.id, paper("cnic", "3520212345672")).gender_differs is differs
    assert len(patients.open_record(elsewhere, made.id).papers) == 1


def test_the_same_number_on_another_file_is_told(elsewhere: Desk) -> None:
    one, two = (patients.register(elsewhere, replace(GITA, given=name)) for name in ("Aisha", "Bano"))
    assert patients.add_paper(elsewhere, one.id, paper("child_certificate", "3520212345672")).same == ()
    # The card of the grown person bears the number of the child's certificate.
    assert patients.add_paper(elsewhere, two.id, paper("cnic", "35202-1234567-2")).same == (one.id,)
    assert patients.add_paper(elsewhere, two.id, paper("passport", "AB1234567")).same == ()
    with pytest.raises(UserError, match="on the record already"):
        patients.add_paper(elsewhere, two.id, paper("cnic", "3520212345672"))
    assert b"3520212345672" not in everything(elsewhere)


def test_without_a_hash_the_end_the_birth_and_the_name_tell(desk: Desk) -> None:
    people = {
        "first": GITA,
        "same": replace(GITA, family="Sharma"),
        "other birth": replace(GITA, born=date(1981, 5, 17)),
        "other name": replace(GITA, given="Sunita", family="Rao"),
        "no birth": GITA,
        "none either": GITA,
    }
    made = {name: patients.register(desk, one) for name, one in people.items()}
    with desk.database.writing() as connection:  # as a list brings people
        connection.exec_driver_sql("UPDATE patient SET born = NULL WHERE id > 4")
    same = {name: patients.add_paper(desk, one.id, paper("aadhaar", AADHAAR)).same for name, one in made.items()}
    assert same == {
        "first": (),
        "same": (made["first"].id,),
        "other birth": (),
        "other name": (),
        "no birth": (),
        "none either": (),
    }


def test_files_of_one_person_are_no_strangers_to_each_other(desk: Desk) -> None:
    kept, merged, other = (patients.register(desk, GITA) for _ in range(3))
    patients.add_paper(desk, merged.id, paper("pan", "ABCPE1234F"))
    merging.merge(beside(desk, Role.MANAGER), kept.id, merged.id, {}, "registered_twice")
    with pytest.raises(UserError, match="on the record already"):
        patients.add_paper(desk, kept.id, paper("pan", "ABCPE1234F"))
    assert patients.add_paper(desk, other.id, paper("pan", "ABCPE1234F")).same == (kept.id,)


def test_two_clinics_hash_the_same_number_differently(desk: Desk, tmp_path: Path) -> None:
    hashes = set()
    for one in (desk, open_desk(tmp_path / "second", Role.RECEPTIONIST)):
        made = patients.register(one, GITA)
        patients.add_paper(one, made.id, paper("pan", "ABCPE1234F"))
        with one.database.reading() as connection:
            hashes.add(connection.exec_driver_sql("SELECT hash FROM identity_paper").scalar_one())
    assert len(hashes) == 2
    assert {len(one) for one in hashes} == {32}


def test_the_whole_number_is_shown_to_the_manager_with_a_reason_and_on_record(desk: Desk) -> None:
    made = patients.register(desk, GITA)
    kept = patients.add_paper(desk, made.id, paper("abha", ABHA, "health_account")).paper
    assert kept.whole
    manager = beside(desk, Role.MANAGER)
    for reason in ("", "curiosity"):
        with pytest.raises(UserError, match="Choose the reason"):
            patients.reveal_paper(manager, kept.id, reason)
    assert patients.reveal_paper(manager, kept.id, "insurance_claim") == "91123456789012"
    entry = entries(desk)[-1]
    assert (entry.action, entry.patient, entry.outcome) == ("patient.paper_reveal", made.id, "done")
    assert b'"ground":"insurance_claim"' in entry.body
    with pytest.raises(Refused):
        patients.reveal_paper(desk, kept.id, "insurance_claim")
    assert b"91123456789012" not in b"".join(one.body for one in entries(desk))


def test_history_tells_of_papers_by_their_end_only(desk: Desk) -> None:
    made = patients.register(desk, GITA)
    kept = patients.add_paper(desk, made.id, paper("abha", ABHA, "health_account")).paper
    patients.drop_paper(desk, kept.id)
    assert [(one.field, one.old, one.new) for one in patients.history(desk, made.id)] == [
        ("paper", "abha •••• 9012", ""),
        ("paper", "", "abha •••• 9012"),
    ]
    assert patients.open_record(desk, made.id).papers == ()
    assert b"91123456789012" not in everything(desk)
    with pytest.raises(UserError, match="no such identity paper"):
        patients.drop_paper(desk, kept.id)


def test_a_paper_is_found_by_its_end_until_it_is_dropped(desk: Desk) -> None:
    made: Patient = patients.register(desk, GITA)
    kept = patients.add_paper(desk, made.id, paper("pan", "ABCPE1234F")).paper
    assert [(one.id, one.why) for one in patients.find(desk, "234F")] == [(made.id, "paper")]
    patients.drop_paper(desk, kept.id)
    assert patients.find(desk, "234F") == ()


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Aadhaar 2345 6789 0124", True),
        ("2345-6789-0124.", True),
        ("२३४५६७८९०१२४", True),
        ("call +919810012345", False),
        ("call 91 98100 12349", False),
        ("call 919810012354 after six", False),
        ("9198 1001 2349", True),
        ("91 1001 234508", True),
        ("2345 6789 0125", False),
        ("House 12, Sector 51, 122003", False),
        ("", False),
    ],
)
def test_free_text_that_holds_a_whole_number_is_known(text: str, holds: bool) -> None:
    assert identity.holds_self_checking(load("in-mediglo"), text) is holds
    assert not identity.holds_self_checking(load("pk-al-hayat"), text)
