"""The whole record: what there may be several of, where facts came from, what is missing, and alerts at the desk."""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk import trail
from frontdesk.access.roles import Role
from frontdesk.desk import Desk
from frontdesk.foundation.errors import Invalid, Refused, UserError
from frontdesk.packs.load import load
from frontdesk.patients import finding
from frontdesk.patients import service as patients
from frontdesk.patients.checks import Rules, checked
from frontdesk.patients.model import WHOSE, Contact, Guardian, Insurance, NewPaper, NewPatient, Patient
from frontdesk.standing import Keys
from tests.conftest import Clock
from tests.desks import beside, entries, open_desk

GITA = NewPatient("Gita", "Devi", born=date(1980, 5, 17), gender="female", phone="98100 12345")
WHOLE = replace(
    GITA,
    native_name="गीता देवी",
    parent_name="Ram Prasad",
    preferred="Guddi",
    phone_whose="spouse",
    email="gita@mail.example",
    email_whose="work",
    address="12 Road\nSector 51",
    emergency_name="Anil Devi",
    emergency_phone="98100 11111",
    emergency_relation="husband",
    contacts=(
        Contact("phone", "98100 22222", "neighbour"),
        Contact("email", "Gita@Other.Example", "self"),
        Contact("address", " 7  Lane \n\n Rohtak "),
        Contact("emergency", "98100 33333", "sister-in-law", "Sunita Devi"),
    ),
    insurance=(Insurance("Surya Life", "SL/2291-X", "Anil Devi", date(2027, 3, 31)),),
    referrer="Dr Farid Khan",
    referrer_contact="Sector 14, 0124 456 7890",
    source="guardian",
    sources={"address": "referring_doctor", "phone": "guardian", "insurance": "insurer"},
)


@pytest.fixture
def desk(tmp_path: Path, frozen_clock: Clock) -> Desk:
    return open_desk(tmp_path / "clinic", Role.RECEPTIONIST)


def told(desk: Desk, who: Patient) -> set[tuple[str, str, str]]:
    return {(one.field, one.old, one.new) for one in patients.history(desk, who.id)}


def edited(desk: Desk, before: Patient, **changes: object) -> Patient:
    return patients.edit(desk, before.id, replace(before.as_typed(), **changes), before.version)


def test_everything_written_is_read_again(desk: Desk) -> None:
    made = patients.open_record(desk, patients.register(desk, WHOLE).id)
    assert (made.parent_name, made.preferred, made.phone_whose, made.email_whose) == (
        "Ram Prasad", "Guddi", "spouse", "work",
    )  # fmt: skip
    assert [replace(one, id=None) for one in made.contacts] == [
        Contact("phone", "+919810022222", "neighbour"),
        Contact("email", "Gita@other.example"),
        Contact("address", "7 Lane\nRohtak"),
        Contact("emergency", "+919810033333", "sister-in-law", "Sunita Devi"),
    ]
    assert [replace(one, id=None) for one in made.insurance] == list(WHOLE.insurance)
    assert (made.referrer, made.referrer_contact, made.source) == (
        "Dr Farid Khan", "Sector 14, 0124 456 7890", "guardian",
    )  # fmt: skip
    assert made.sources == {"address": "referring_doctor", "insurance": "insurer"}
    assert made.missing() == ()


def test_saving_what_was_opened_changes_nothing(desk: Desk) -> None:
    made = patients.register(desk, WHOLE)
    after = edited(desk, made)
    assert replace(after, version=made.version) == made
    assert told(desk, made) == set()


def test_the_short_form_is_five_fields_and_the_rest_is_said_to_be_missing(desk: Desk) -> None:
    made = patients.register(
        desk, NewPatient("Gita", age_years=40, gender="female", phone="98100 12345", language="hi")
    )
    lacking = ("address", "emergency_name", "emergency_phone")
    assert made.missing() == lacking
    whole = patients.register(desk, WHOLE)
    assert [(one.found.id, one.missing) for one in patients.incomplete(desk)] == [(made.id, lacking)]
    edited(desk, made, address="Rohtak", emergency_name="Anil", emergency_phone="98100 11111")
    assert patients.incomplete(desk) == ()
    edited(desk, whole, phone="")
    assert [one.missing for one in patients.incomplete(desk)] == [("phone",)]


def test_a_guardians_phone_reaches_the_child(desk: Desk) -> None:
    child = NewPatient("Aman", born=date(2015, 1, 1), guardians=(Guardian("Gita Devi", "mother", "98100 12345"),))
    made = patients.register(desk, child)
    assert "phone" not in made.missing()
    assert "phone" not in patients.incomplete(desk)[0].missing
    quiet = edited(desk, made, guardians=(replace(made.guardians[0], phone=""),))
    assert "phone" in quiet.missing()
    assert "phone" in patients.incomplete(desk)[0].missing


def test_history_tells_each_change_of_what_there_are_several_of(desk: Desk) -> None:
    made = patients.register(desk, WHOLE)
    phone, email, address, emergency = made.contacts
    after = edited(
        desk,
        made,
        contacts=(replace(phone, value="98100 44444"), address, replace(emergency, name="Sunita Rao"),
                  Contact("phone", "98100 55555", "work")),
        insurance=(replace(made.insurance[0], valid_until=date(2028, 3, 31)),),
        sources={"address": "patient"},
    )  # fmt: skip
    assert [one.id for one in after.contacts[:3]] == [phone.id, address.id, emergency.id]
    assert email.id not in {one.id for one in after.contacts}
    assert told(desk, made) == {
        ("contact_phone", "+919810022222", "+919810044444"),
        ("contact_email", "Gita@other.example", ""),
        ("contact_emergency_name", "Sunita Devi", "Sunita Rao"),
        ("contact_phone", "", "+919810055555"),
        ("contact_phone_whose", "", "work"),
        ("insurance_valid_until", "2027-03-31", "2028-03-31"),
        ("sources", "address: referring_doctor, insurance: insurer", "address: patient"),
    }


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({"contacts": (Contact("phone", ""), Contact("pager", "1"))}, {"contact_value", "contact_kind_2"}),
        ({"contacts": (Contact("email", "nobody"), Contact("phone", "12"))}, {"contact_value", "contact_value_2"}),
        ({"contacts": (Contact("emergency", "98100 11111"),)}, {"contact_name"}),
        ({"contacts": (Contact("phone", "98100 11111", "dog"),)}, {"contact_whose"}),
        ({"contacts": (Contact("address", " \n "),)}, {"contact_value"}),
        ({"contacts": (Contact("phone", "98100 11111"),) * 21}, {"contact"}),
        ({"insurance": (Insurance(""),)}, {"insurance_insurer"}),
        ({"phone_whose": "dog"}, {"phone_whose"}),
        ({"source": "rumour"}, {"source"}),
        ({"sources": {"shoe_size": "patient"}}, {"sources"}),
        ({"sources": {"phone": "rumour"}}, {"sources"}),
        ({"address": "Aadhaar 2345 6789 0124"}, {"address"}),
        ({"emergency_relation": "x" * 201, "parent_name": "12"}, {"emergency_relation", "parent_name"}),
    ],
)  # fmt: skip
def test_each_field_that_cannot_be_kept_is_named(changes: dict[str, object], fields: set[str]) -> None:
    with pytest.raises(Invalid) as caught:
        checked(replace(GITA, **changes), Rules.of(load("in-mediglo")))
    assert set(caught.value.problems) == fields


def test_an_imported_record_without_a_birth_can_be_corrected_without_one(desk: Desk) -> None:
    made = patients.register(desk, GITA)
    with desk.database.writing() as connection:
        connection.exec_driver_sql("UPDATE patient SET born = NULL")
    before = patients.open_record(desk, made.id)
    after = edited(desk, before, address="Rohtak")
    assert (after.born, after.address) == (None, "Rohtak")
    assert "born" in after.missing()
    with pytest.raises(Invalid) as caught:
        edited(desk, after, born=date(2020, 1, 1))
    assert set(caught.value.problems) == {"guardian_name"}
    known = edited(desk, after, born=date(1980, 1, 1))
    with pytest.raises(Invalid) as caught:
        edited(desk, known, born=None)
    assert set(caught.value.problems) == {"age_years"}


CONTACTS = st.lists(
    st.one_of(
        st.builds(Contact, st.just("phone"), st.sampled_from(("98100 22222", "98100 33333")), st.sampled_from(WHOSE)),
        st.builds(Contact, st.just("email"), st.sampled_from(("a@mail.example", "b@mail.example"))),
        st.builds(Contact, st.just("emergency"), st.just(""), st.just("aunt"), st.sampled_from(("Sunita", "Meena"))),
    ),
    max_size=4,
)
POLICIES = st.lists(st.builds(Insurance, st.sampled_from(("Surya", "Chandra")), st.sampled_from(("", "7"))), max_size=3)
STEPS = st.lists(
    st.tuples(CONTACTS, POLICIES, st.lists(st.integers(0, 5), max_size=3), st.sampled_from(("", "Rohtak"))), max_size=5
)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(
        st.tuples(CONTACTS, POLICIES, st.lists(st.integers(0, 5), max_size=3), st.sampled_from(("", "Rohtak"))),
        max_size=5,
    )
)
def test_any_edits_read_as_they_were_written_and_history_leads_from_nothing_to_what_is(
    desk: Desk, steps: list[tuple[list[Contact], list[Insurance], list[int], str]]
) -> None:
    present = made = patients.register(desk, GITA)
    for new, policies, stay, address in steps:
        contacts = (*(one for place, one in enumerate(present.contacts) if place in stay), *new)
        wanted = {"contacts": contacts, "insurance": tuple(policies), "address": address}
        present = edited(desk, present, **wanted)
        assert present == patients.open_record(desk, made.id)
        assert Counter(one.name for one in present.contacts) == Counter(one.name for one in contacts)
        assert [replace(one, id=None) for one in present.insurance] == policies
        assert present.address == address
    said: dict[str, Counter[str]] = defaultdict(Counter)
    for field, old, new in reversed([(one.field, one.old, one.new) for one in patients.history(desk, made.id)]):
        said[field].update((new,))
        said[field].subtract((old,))
    for kind in ("phone", "email"):
        expected = Counter(one.value for one in present.contacts if one.kind == kind)
        assert +Counter({value: n for value, n in said[f"contact_{kind}"].items() if value}) == expected
    assert +Counter({value: n for value, n in said["insurance_insurer"].items() if value}) == Counter(
        one.insurer for one in present.insurance
    )


def test_every_row_of_it_is_proved_by_the_trail_and_found_by_the_index(desk: Desk) -> None:
    made = patients.register(desk, WHOLE)
    grown = edited(desk, made, contacts=made.contacts[1:], insurance=(), preferred="")
    child = NewPatient("Aman", born=date(2015, 1, 1), guardians=(Guardian("Gita Devi", "mother", "98100 12345"),))
    child = patients.register(desk, child)
    patients.set_carers(desk, child.id, (desk.person.id,))
    edited(desk, patients.open_record(desk, child.id), guardians=(Guardian("Ram", "father"),))
    patients.end_alert(desk, patients.add_alert(desk, grown.id, "Deaf").id)
    paper = patients.add_paper(desk, grown.id, NewPaper("pan", "ABCPE1234F", "legal_duty")).paper
    patients.drop_paper(desk, paper.id)
    known = Keys("in-mediglo", desk.clinic_id, desk.chain_key, desk.row_key, b"", b"", b"")
    with desk.database.reading() as connection:
        wrong = list(trail.rows(connection, known, trail.walk(connection, known)))
        assert finding.astray(connection) == ()
    # The desk's own person and its key were written past it.
    assert {one.params["table"] for one in wrong} == {"staff", "setting"}


# -- alerts ------------------------------------------------------------------------------------------------------------
def test_an_alert_is_seen_until_it_is_ended_and_history_keeps_both(desk: Desk) -> None:
    made = patients.register(desk, GITA)
    first = patients.add_alert(desk, made.id, "  Deaf: write things \t down ")
    patients.add_alert(desk, made.id, "Needs a wheelchair")
    opened = patients.open_record(desk, made.id)
    assert [one.text for one in opened.alerts] == ["Deaf: write things down", "Needs a wheelchair"]
    assert opened.alerts[0] == first
    patients.end_alert(desk, first.id)
    assert [one.text for one in patients.open_record(desk, made.id).alerts] == ["Needs a wheelchair"]
    assert told(desk, made) == {
        ("alert", "", "Deaf: write things down"),
        ("alert", "", "Needs a wheelchair"),
        ("alert", "Deaf: write things down", ""),
    }
    with pytest.raises(UserError, match="not on the record any more"):
        patients.end_alert(desk, first.id)
    assert b"Deaf" not in b"".join(entry.body for entry in entries(desk))


@pytest.mark.parametrize("text", ["", "  ", "x" * 201, "a\u202eb", "see Aadhaar 234567890124"])
def test_what_is_no_alert_is_refused(desk: Desk, text: str) -> None:
    made = patients.register(desk, GITA)
    with pytest.raises(UserError):
        patients.add_alert(desk, made.id, text)


def test_a_clinician_ends_alerts_only_of_patients_in_care(desk: Desk) -> None:
    made = patients.register(desk, GITA)
    alert = patients.add_alert(desk, made.id, "Needs a wheelchair")
    doctor = beside(desk, Role.CLINICIAN)
    with pytest.raises(Refused, match="not in your care"):
        patients.end_alert(doctor, alert.id)
    patients.set_carers(desk, made.id, (doctor.person.id,))
    patients.end_alert(doctor, alert.id)
