"""Files of one person are read as one and come apart again whole, whatever happened in between."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from frontdesk.access.roles import Action, Role
from frontdesk.audit import service as audit
from frontdesk.audit.model import AuditFilter
from frontdesk.desk import Desk
from frontdesk.exchange import service
from frontdesk.exchange.model import Wanted
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.patients import merge_records, merging, spelling
from frontdesk.patients import service as patients
from frontdesk.patients.model import Contact, Guardian, Overtaken, Patient, years_before
from frontdesk.patients.union import UNITS, compare
from tests.desks import beside, broken_links, entries, open_desk
from tests.patients.twofold import MEERA, MIRA, as_typed, astray, edited, everything, found, merge

ANIL = Guardian("Anil Kulkarni", "father")


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path / "clinic")


@pytest.fixture
def two(desk: Desk) -> tuple[Patient, Patient]:
    return patients.register(desk, MEERA), patients.register(desk, MIRA)


def test_merged_files_are_read_as_one(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    whole = merge(desk, meera, mira, email="merged", native_name="merged", phone="kept")
    assert (whole.id, whole.display_name, whole.phone) == (meera.id, "Meera Kulkarni", "+919810012345")
    assert (whole.email, whole.native_name, whole.address) == ("mira@example.in", "मीरा", "12 Lake Road")
    for one in two:
        assert patients.open_record(desk, one.id) == whole
    assert patients.count(desk) == 1
    assert [one.id for one in patients.recent(desk)] == [meera.id]


def test_lists_show_a_merged_patient_as_the_record_reads(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    third = patients.register(desk, replace(MEERA, given="Lata", phone="98100 77777"))
    merge(desk, mira, third, name="merged", phone="merged")
    merge(desk, meera, mira, name="merged", born="kept")
    (shown,) = patients.recent(desk)
    assert (shown.id, shown.name, shown.phone_masked) == (meera.id, "Lata Kulkarni", "••• 2345")
    assert [one.name for one in patients.find(desk, "meera")] == ["Lata Kulkarni"]
    assert patients.open_record(desk, meera.id).display_name == "Lata Kulkarni"


def test_the_words_of_both_lead_to_the_kept_one(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    merge(desk, meera, mira)
    for text in ("meera", "mira", "मीरा", "9810099999", "9810012345", mira.ref, "kulkarni"):
        assert found(desk, text) == [meera.id], text
    assert astray(desk) == ()
    merging.unmerge(desk, mira.id, "other_person")
    assert found(desk, "9810099999") == [mira.id]
    assert set(found(desk, "kulkarni")) == {meera.id, mira.id}


def test_a_name_that_only_one_of_the_files_bears_is_told_with_what_matched_in_it(desk: Desk) -> None:
    maiden = patients.register(desk, replace(MEERA, family="Sharma", preferred="Minni"))
    married = patients.register(desk, replace(MEERA, family="Gupta"))
    merge(desk, married, maiden)
    for text, other, marked in (
        ("sharma", "Meera Sharma", ["Sharma"]),
        ("minni", "Minni", ["Minni"]),
        ("gupta", "", ["Gupta"]),
    ):
        (one,) = patients.find(desk, text)
        shown = f"{one.name} {one.other}"
        assert (one.name, one.other) == ("Meera Gupta", other)
        assert [shown[start:end] for start, end in spelling.spans(shown, one.matched)] == marked
    edited(desk, married.id, family="Rao")
    merge_of = merging.unmerge(desk, maiden.id, "by_mistake")
    merge(desk, patients.open_record(desk, married.id), merge_of, name="merged")
    (one,) = patients.find(desk, "rao")
    assert (one.name, one.other) == ("Meera Sharma", "Meera Rao")


def test_the_patients_own_name_is_offered_before_a_pseudonym(desk: Desk, two: tuple[Patient, Patient]) -> None:
    moon = patients.register(desk, replace(MEERA, given="Moon", family="", standing="pseudonym"))
    for kept, merged, offered in ((moon, two[0], "merged"), (two[0], moon, "kept"), (two[0], two[1], "kept")):
        line = next(one for one in compare(kept, merged) if one.unit == "name")
        assert line.offered == offered


def test_merging_and_separating_leaves_every_table_as_it_was(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    patients.set_carers(desk, mira.id, (2,))
    before = everything(desk)
    assert before["suspected_pair"]
    merge(desk, meera, mira, **dict.fromkeys(UNITS, "merged"))
    assert everything(desk) != before
    assert merging.unmerge(desk, mira.id, "by_mistake") == mira.__class__(**(vars(mira) | {"carers": (2,)}))
    assert everything(desk) == before
    assert broken_links(desk) == []


def test_an_edit_in_between_stays_with_the_file_it_was_made_on(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    merge(desk, meera, mira, email="merged", phone="merged")
    whole = edited(desk, mira.id, email="meera@example.in", address="9 Hill Street")
    assert (whole.email, whole.phone, whole.address) == ("meera@example.in", "+919810099999", "9 Hill Street")
    apart = merging.unmerge(desk, mira.id, "other_person")
    assert (apart.email, apart.phone, apart.address) == ("mira@example.in", "+919810099999", "")
    kept = patients.open_record(desk, meera.id)
    assert (kept.email, kept.phone, kept.address) == ("meera@example.in", "+919810012345", "9 Hill Street")


def test_where_a_fact_came_from_goes_with_the_fact(desk: Desk) -> None:
    one = patients.register(desk, replace(MEERA, source="guardian", sources={"address": "insurer"}))
    other = patients.register(desk, replace(MIRA, sources={"phone": "laboratory"}))
    whole = merge(desk, one, other, phone="merged", email="merged")
    assert whole.sources == {"address": "insurer", "phone": "laboratory", "email": "patient"}
    edited(desk, one.id, sources={**whole.sources, "gender": "other"})
    merging.unmerge(desk, other.id, "other_person")
    assert patients.open_record(desk, one.id).sources == {"address": "insurer", "gender": "other"}
    assert patients.open_record(desk, other.id).sources == {"phone": "laboratory"}


def test_what_there_is_several_of_is_read_from_both_and_changed_where_it_is(desk: Desk) -> None:
    one = patients.register(desk, replace(MEERA, contacts=(Contact("phone", "98100 11111"),)))
    other = patients.register(desk, replace(MIRA, contacts=(Contact("phone", "98100 22222"),)))
    whole = merge(desk, one, other)
    assert [contact.value for contact in whole.contacts] == ["+919810011111", "+919810022222"]
    theirs = replace(whole.contacts[1], value="98100 33333")
    edited(desk, one.id, contacts=(whole.contacts[0], theirs, Contact("email", "new@example.in")))
    assert found(desk, "9810033333") == [one.id]
    assert astray(desk) == ()
    merging.unmerge(desk, other.id, "other_person")
    said = [[c.value for c in patients.open_record(desk, who.id).contacts] for who in (one, other)]
    assert said == [["+919810011111", "new@example.in"], ["+919810033333"]]


def test_guardians_of_both_files_act_and_end_in_both(desk: Desk) -> None:
    child = replace(MEERA, born=date(2020, 1, 1), guardians=(Guardian("Anil Kulkarni", "father"),))
    one = patients.register(desk, child)
    other = patients.register(desk, replace(child, guardians=(replace(one.guardians[0], relation="uncle"),)))
    third = patients.register(desk, replace(child, guardians=(Guardian("Sunita Kulkarni", "mother"),)))
    merge(desk, one, other)
    whole = merge(desk, one, third)
    assert [(guardian.name, guardian.relation) for guardian in whole.guardians] == [
        ("Anil Kulkarni", "father"),
        ("Sunita Kulkarni", "mother"),
    ]
    edited(desk, one.id, guardians=whole.guardians[1:])
    for merged in (other, third):
        merging.unmerge(desk, merged.id, "other_person")
    assert [len(patients.open_record(desk, who.id).guardians) for who in (one, other, third)] == [0, 0, 1]


def test_chains_come_apart_in_any_order(desk: Desk) -> None:
    a, b, c = (patients.register(desk, replace(MEERA, address=name)) for name in ("a", "b", "c"))
    merge(desk, b, a, address="merged")
    assert merge(desk, c, b, address="merged").address == "a"
    with desk.listing(Action.PATIENT_FIND) as work:
        assert [merge_records.same_person(work.connection, one.id) for one in (a, b, c)] == [(c.id, b.id, a.id)] * 3
    assert merging.unmerge(desk, b.id, "other").address == "a"
    assert patients.open_record(desk, a.id).id == b.id
    assert patients.open_record(desk, c.id).address == "c"
    assert merge(desk, c, b, address="merged").address == "a"
    assert merging.unmerge(desk, a.id, "other").address == "a"
    assert patients.open_record(desk, a.id).id == a.id
    assert patients.open_record(desk, b.id).id == c.id
    assert patients.open_record(desk, c.id).address == "b"


def test_what_makes_no_sense_is_refused(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    third = patients.register(desk, MEERA)
    for kept, merged, choices, reason, said in (
        (meera.id, meera.id, {}, "import", "one and the same"),
        (meera.id, 99, {}, "import", "no such patient"),
        (meera.id, mira.id, {}, "because", "why"),
        (meera.id, mira.id, {"ref": "merged"}, "import", "each field"),
        (meera.id, mira.id, {"phone": "both"}, "import", "each field"),
    ):
        with pytest.raises(UserError, match=said):
            merging.merge(desk, kept, merged, choices, reason)  # type: ignore[arg-type]
    merge(desk, meera, mira)
    for kept, merged in ((third.id, mira.id), (mira.id, third.id), (mira.id, meera.id)):
        with pytest.raises(UserError, match="merged before"):
            merging.merge(desk, kept, merged, {}, "import")
    with pytest.raises(UserError, match="not merged"):
        merging.unmerge(desk, meera.id, "other")
    with pytest.raises(UserError, match="why"):
        merging.unmerge(desk, mira.id, "")
    assert patients.open_record(desk, mira.id).id == meera.id


def test_a_form_opened_before_the_merge_is_overtaken(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    whole = merge(desk, meera, mira, phone="merged")
    for stale in (meera, mira):
        with pytest.raises(Overtaken):
            patients.edit(desk, stale.id, as_typed(stale), stale.version)
    merging.unmerge(desk, mira.id, "other")
    with pytest.raises(Overtaken):
        patients.edit(desk, whole.id, as_typed(whole), whole.version)
    assert patients.edit(desk, meera.id, as_typed(meera), meera.version).phone == meera.phone


def test_whoever_is_in_charge_of_one_file_reaches_the_whole(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    doctor = beside(desk, Role.CLINICIAN)
    patients.set_carers(desk, mira.id, (doctor.person.id,))
    with pytest.raises(Refused):
        patients.open_record(doctor, meera.id)
    merge(desk, meera, mira)
    assert patients.open_record(doctor, mira.id).id == meera.id
    assert patients.carers(desk, meera.id) == (doctor.person.id,)
    assert patients.set_carers(desk, meera.id, ()) == ()
    with pytest.raises(Refused):
        patients.open_record(doctor, mira.id)


def test_the_trail_of_a_patient_covers_all_files_and_says_why(desk: Desk, two: tuple[Patient, Patient]) -> None:
    meera, mira = two
    looker = beside(desk, Role.RECEPTIONIST)
    patients.open_record(looker, mira.id)
    assert looker.person.id not in {look.person for look in audit.who_looked(desk, meera.id)}
    merge(desk, meera, mira)
    merged = entries(desk)[-1]
    assert (merged.action, merged.patient) == ("patient.merge", mira.id)
    assert b'"ground":"registered_twice"' in merged.body
    assert b"Kulkarni" not in merged.body
    assert looker.person.id in {look.person for look in audit.who_looked(desk, meera.id)}
    seen = {entry.action for entry in audit.entries(desk, AuditFilter(patient=meera.id))}
    assert {"patient.register", "patient.open", "patient.merge"} <= seen
    assert [one.field for one in patients.history(desk, mira.id)] == []
    edited(desk, meera.id, address="")
    assert [one.field for one in patients.history(desk, mira.id)] == ["address"]
    merging.unmerge(desk, mira.id, "other_person")
    assert looker.person.id not in {look.person for look in audit.who_looked(desk, meera.id)}


def test_only_the_manager_merges(desk: Desk, two: tuple[Patient, Patient]) -> None:
    for role in (Role.RECEPTIONIST, Role.CLINICIAN):
        other = beside(desk, role)
        for verb in (
            lambda who: merging.merge(who, two[0].id, two[1].id, {}, "import"),
            lambda who: merging.unmerge(who, two[1].id, "other"),
            merging.suspects,
            lambda who: merging.settle(who, 1, "different"),
        ):
            with pytest.raises(Refused):
                verb(other)


def test_worklists_and_exports_read_merged_files_as_one(desk: Desk) -> None:
    """A birth, phone or address counts from the file that was chosen, whichever was kept."""
    years = desk.pack.guardian_below
    soon = years_before(clock.today(), years) + timedelta(days=3)
    kept = patients.register(desk, replace(MEERA, family="Joshi", phone="", address=""))
    other = patients.register(desk, replace(MIRA, born=soon, address="9 Hill Street", guardians=(ANIL,)))
    away = patients.register(desk, replace(MIRA, given="Lata", born=soon, guardians=(ANIL,)))
    assert {one.id for one in patients.turning_adult(desk, 7)} == {other.id, away.id}
    merge(desk, kept, other, born="merged", phone="merged", address="merged", name="kept")
    merge(desk, patients.register(desk, MEERA), away, born="kept")
    assert [(one.id, one.born) for one in patients.turning_adult(desk, 7)] == [(kept.id, soon)]
    (lacking,) = (one for one in patients.incomplete(desk) if one.found.id == kept.id)
    assert lacking.missing == ("emergency_name", "emergency_phone")
    manager = beside(desk, Role.MANAGER)
    listed = service.export(manager, Wanted(("ref", "family", "phone", "address", "born"), "inspection", "csv"))
    rows = {row["Record number"]: row for row in csv.DictReader(io.StringIO(listed.decode("utf-8-sig")))}
    mine = rows[kept.ref]
    assert (mine["Family name"], mine["Address"], mine["Date of birth"]) == ("Joshi", "9 Hill Street", soon.isoformat())
    assert mine["Phone"].lstrip("'") == "+919810099999"
    assert other.ref not in rows
