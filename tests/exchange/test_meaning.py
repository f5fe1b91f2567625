"""What headings and cells mean: the words that clinics use, dates in every order, names in one or several columns."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.exchange import drafts, values
from frontdesk.exchange.headings import recognised
from frontdesk.exchange.model import Line, Plan, Unreadable
from frontdesk.exchange.people import Reader
from frontdesk.exchange.values import Evidence, Orders
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.patients.checks import Rules
from frontdesk.patients.model import NewPatient

TODAY = date(2026, 11, 22)
RULES = Rules("IN", 18, ("en", "hi", "ur"), TODAY, complete=False)


def person(columns: str, *row: str, orders: Orders | None = None) -> NewPatient:
    plan = Plan(1, tuple(columns.split()), orders or Orders())
    return Reader(plan, RULES).person(Line(2, row))


@pytest.mark.parametrize(
    ("heading", "field"),
    [
        ("name", "name"), ("Full Name", "name"), ("PATIENT NAME", "name"), ("patientName", "name"), ("नाम", "name"),
        ("مریض کا نام", "name"), ("First Name", "given"), ("fname", "given"), ("Surname", "family"),
        ("last_name", "family"), ("Father's Name", "parent_name"), ("Father/Husband Name", "parent_name"),
        ("S/O", "parent_name"), ("ولدیت", "parent_name"), ("DOB", "born"), ("D.O.B.", "born"),
        ("date_of_birth", "born"), ("Date of Birth (DD/MM/YYYY)", "born"), ("dateOfBirth", "born"),
        ("जन्म तिथि", "born"), ("تاریخ پیدائش", "born"), ("Age (yrs)", "age"), ("उम्र", "age"), ("Sex", "gender"),
        ("Gender", "gender"), ("लिंग", "gender"), ("جنس", "gender"), ("Mobile", "phone"), ("mobile_no", "phone"),
        ("Phone #", "phone"), ("Contact No.", "phone"), ("मोबाइल नंबर", "phone"), ("موبائل", "phone"),
        ("WhatsApp", "phone2"), ("E-mail", "email"), ("Email ID", "email"), ("Address", "address"), ("पता", "address"),
        ("City", "city"), ("شہر", "city"), ("PIN Code", "postcode"), ("Language", "language"),
        ("Emergency Contact", "emergency_name"), ("Guardian's name", "guardian_name"), ("Aadhaar No", "identity"),
        ("CNIC", "identity"), ("Remarks", ""), ("", ""), ("Patient No", ""),
    ],
)  # fmt: skip
def test_usual_headings_are_known(heading: str, field: str) -> None:
    assert recognised([heading]) == (field,)


def test_a_second_phone_is_a_further_one_and_a_second_name_is_not_taken() -> None:
    assert recognised(["Mobile", "Phone", "Name", "Patient name"]) == ("phone", "phone2", "name", "")


def test_headings_that_are_the_same_are_refused_by_their_row(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Clinic list\n\nName,Phone,name,Phone\nAsha,1,Ram,2\n")
    found = drafts.draft(path)
    assert found.heading == 3
    with pytest.raises(Unreadable, match="Columns 1 and 3 of row 3 have the same heading"):
        drafts.plan(found)
    assert drafts.plan(found, ("given", "phone", "family", "phone2")).columns[2] == "family"


def test_identity_numbers_are_never_taken(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,Aadhaar\nAsha,1234 5678 9012\n")
    found = drafts.draft(path)
    assert found.identity_numbers
    assert drafts.plan(found).columns == ("name", "")


@pytest.mark.parametrize(("columns", "sentence"), [(("phone", ""), "holds a name"), (("name", "name"), "same thing")])
def test_a_plan_that_makes_no_sense_is_refused(columns: tuple[str, ...], sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        Plan(1, columns)


@pytest.mark.parametrize(
    ("text", "born"),
    [
        ("25/03/1990", date(1990, 3, 25)), ("3/25/1990", date(1990, 3, 25)), ("1990-03-25", date(1990, 3, 25)),
        ("1990-25-03", date(1990, 3, 25)), ("25-Mar-1990", date(1990, 3, 25)), ("Mar 25, 1990", date(1990, 3, 25)),
        ("March 25th 1990", date(1990, 3, 25)), ("25.03.90", date(1990, 3, 25)), ("25 मार्च 1990", date(1990, 3, 25)),
        ("۲۵/۰۳/۱۹۹۰", date(1990, 3, 25)), ("25 03 1990", date(1990, 3, 25)), ("19900325", date(1990, 3, 25)),
        ("25031990", date(1990, 3, 25)), ("20122011", date(2011, 12, 20)), ("19111952", date(1952, 11, 19)),
        ("32957", date(1990, 3, 25)), ("1990-03-25 00:00:00", date(1990, 3, 25)),
        ("1990-03-25T10:30:00Z", date(1990, 3, 25)), ("90-03-25", date(1990, 3, 25)), ("01/02/24", date(2024, 2, 1)),
        ("01/02/27", date(1927, 2, 1)), ("29/02/2024", date(2024, 2, 29)), ("25-mar-90", date(1990, 3, 25)),
    ],
)  # fmt: skip
def test_dates_are_read_in_every_order(text: str, born: date) -> None:
    assert values.born(text, Orders(), TODAY) == (born, None)


@pytest.mark.parametrize("text", ["31/31/1990", "30/02/1990", "soon", "12", "1/2", "99999999", "25/Foo/1990", "1" * 41])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(UserError, match="not a date"):
        values.born(text, Orders(), TODAY)


def test_a_year_alone_is_an_age() -> None:
    assert values.born("1990", Orders(), TODAY) == (None, 36)


@given(
    st.dates(date(1900, 1, 1), date(2026, 1, 1)),
    st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%Y-%m-%d", "%Y-%d-%m", "%d %b %Y", "%d%m%Y", "%m%d%Y", "%Y%m%d"]),
)
def test_a_date_is_read_back_in_the_order_its_list_is_written_in(day: date, form: str) -> None:
    seen = Evidence()
    for other in (date(1980, 1, 25), day):
        seen.see(other.strftime(form))
    assert values.born(day.strftime(form), seen.orders(), TODAY) == (day, None)


def test_the_other_dates_tell_the_order_and_a_list_in_two_orders_is_not_guessed() -> None:
    seen = Evidence()
    seen.see("03/04/1990")
    assert seen.guessed
    assert seen.orders().day_first
    seen.see("03/25/1990")
    assert not seen.orders().day_first
    seen.see("25/03/1990")
    assert seen.mixed
    with pytest.raises(UserError, match="in two ways"):
        values.born("03/04/1990", seen.orders(), TODAY)
    assert values.born("03/25/1990", seen.orders(), TODAY) == (date(1990, 3, 25), None)


def test_the_heading_may_tell_the_order(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Name,DOB (mm/dd/yyyy)\nAsha,03/04/1990\n")
    found = drafts.draft(path)
    survey = drafts.survey(found, drafts.plan(found))
    assert not survey.planned(drafts.plan(found)).orders.day_first


@pytest.mark.parametrize(
    ("text", "age"),
    [("34", 34), ("34 yrs", 34), ("34Y", 34), ("8 months", 0), ("18 m", 1), ("10 days", 0), ("۳۴", 34), ("34 साल", 34)],
)
def test_ages(text: str, age: int) -> None:
    assert values.age(text) == age


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("F", "female"), ("Male", "male"), ("महिला", "female"), ("مرد", "male"), ("Transgender", "other"),
        ("woman", "female"), ("ख़वाजा", None), ("M/F", None), ("خواجہ سرا", "other"), ("(F)", "female"),
    ],
)  # fmt: skip
def test_genders_in_three_languages(text: str, gender: str | None) -> None:
    if gender is None:
        with pytest.raises(UserError, match="gender"):
            values.gender(text)
    else:
        assert values.gender(text) == gender


@pytest.mark.parametrize(
    ("columns", "row", "given", "family"),
    [
        ("name", ["Mohammed Ali Khan"], "Mohammed Ali", "Khan"),
        ("name", ["Khan, Ayesha"], "Ayesha", "Khan"),
        ("name", ["Sukarno"], "Sukarno", ""),
        ("name family", ["Asha Verma", "Verma"], "Asha", "Verma"),
        ("given middle family", ["Asha", "Rani", "Verma"], "Asha Rani", "Verma"),
        ("name given", ["Asha Verma", "Asha"], "Asha", ""),
        ("family", ["Verma"], "Verma", ""),
    ],
)
def test_names_in_one_or_several_columns(columns: str, row: list[str], given: str, family: str) -> None:
    found = person(columns, *row)
    assert (found.given, found.family) == (given, family)


def test_only_a_name_is_needed() -> None:
    assert person("name born phone", "Asha Verma").born is None
    with pytest.raises(Invalid) as refused:
        person("name phone", "", "98765 43210")
    assert set(refused.value.problems) == {"given"}


def test_a_row_tells_everything_that_is_wrong_with_it() -> None:
    with pytest.raises(Invalid) as refused:
        person("name phone born gender email", "Asha", "12", "31/31/1990", "zz", "nope")
    assert set(refused.value.problems) == {"phone", "born", "gender", "email"}


@pytest.mark.parametrize("nothing", ["NA", "n/a", "-", "NULL", "nil", " "])
def test_words_for_nothing_are_nothing(nothing: str) -> None:
    found = person("name phone born gender email", "Asha", *[nothing] * 4)
    assert (found.phone, found.born, found.gender, found.email) == ("", None, "undisclosed", "")


def test_several_phones_are_kept_each_once() -> None:
    found = person("name phone phone2", "Asha", "98765 43210 / 91234 56789", "+91 98765-43210")
    assert found.phone == "+919876543210"
    assert [one.value for one in found.contacts] == ["+919123456789"]


def test_the_parts_of_an_address_come_together_in_their_order() -> None:
    found = person("name city address area", "Asha", "Pune", "12 Lake Road", "Aundh")
    assert found.address == "12 Lake Road\nAundh, Pune"


def test_a_row_with_more_cells_than_headings_is_refused() -> None:
    with pytest.raises(UserError, match="more cells than"):
        person("name phone", "Asha", "98765 43210", "oops")
    assert person("name phone", "Asha", "98765 43210", "", "").given == "Asha"


def test_a_childs_guardian_comes_along_and_a_birth_outweighs_an_age() -> None:
    found = person("name born age guardian_name guardian_phone", "Aarav", "19/07/2019", "3", "Anil", "022 5550 1177")
    assert found.born == date(2019, 7, 19)
    assert found.guardian is not None
    assert (found.guardian.name, found.guardian.phone) == ("Anil", "+912255501177")
    assert found.age_years is None


def test_a_birth_to_come_is_refused() -> None:
    with pytest.raises(Invalid, match="another look"):
        person("name born", "Asha", (TODAY + timedelta(days=1)).strftime("%d/%m/%Y"))


def test_a_field_is_called_what_the_list_calls_it(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Full Name,Mobile No.,WhatsApp,Landline\nAsha Verma,98765 43210,,\n")
    found = drafts.draft(path)
    columns = drafts.plan(found).columns
    said = {field: drafts.called(found, columns, field) for field in ("family", "phone", "contact_value_2", "born")}
    assert said == {"family": "Full Name", "phone": "Mobile No.", "contact_value_2": "", "born": ""}
    only = drafts.draft(_written(tmp_path / "other.csv", "Name,WhatsApp\nAsha Verma,98765 43210\n"))
    said = {field: drafts.called(only, only.columns, field) for field in ("contact_value_3", "contact_value_10")}
    assert set(said.values()) == {"WhatsApp"}


def _written(path: Path, text: str) -> Path:
    path.write_text(text)
    return path
