"""The report of before and after, and the photographs that a consent's document shows."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

import pikepdf
import pytest

from frontdesk.access.roles import Role
from frontdesk.consents import service as consents
from frontdesk.consents import withdrawals
from frontdesk.consents.model import TakingBack
from frontdesk.desk import Desk
from frontdesk.disclosures import service as disclosures
from frontdesk.documents import seal
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Refused, UserError
from frontdesk.patients.model import Patient
from frontdesk.photos import agreed, report
from frontdesk.photos import service as photos
from frontdesk.photos.model import Report
from tests.consents.clinics import certificate_of, open_clinic, patient, record_in, signing
from tests.desks import beside, entries
from tests.photos.shots import PLANTED, agree, in_care, kept, session


@dataclass(frozen=True)
class Case:
    front: Desk
    doctor: Desk
    who: Patient
    before: int
    after: int


@pytest.fixture
def case(shared: Desk) -> Case:
    """A patient in the doctor's care with a photograph from before a treatment and one from after it."""
    who, doctor = patient(shared), beside(shared, Role.CLINICIAN)
    agree(shared, who)
    in_care(shared, who, doctor)
    before = kept(shared, who, session(shared, who, "before", date(2026, 8, 3)), 1)
    return Case(shared, doctor, who, before, kept(shared, who, session(shared, who, "after"), 2))


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk = open_clinic(tmp_path_factory.mktemp("report") / "clinic")
    yield desk
    desk.database.close()


@pytest.mark.parametrize("language", ["en", "hi", "ur"])
def test_the_report_is_sealed_and_shows_both_pictures(case: Case, language: str) -> None:
    made = report.make(case.doctor, Report(case.who.id, ((case.before, case.after),), language, "Healing well."))
    pdf = disclosures.document(case.doctor, made.id)
    verdict = seal.check(pdf, [certificate_of(case.front).cert_pem])
    assert (verdict.state, verdict.reference) == ("genuine", made.reference)
    ((first, second),) = record_in(pdf)["pairs"]
    assert (first["photo"], first["stage"], second["photo"], second["held"]) == (
        case.before, "before", case.after, "2026-11-20",
    )  # fmt: skip
    assert PLANTED not in pdf
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        assert [(image.Width, image.Height) for page in opened.pages for image in page.get_images().values()] == [
            (160, 120)
        ] * 2


def test_every_picture_of_the_report_is_told_to_who_can_not_see_it(case: Case) -> None:
    made = report.make(case.doctor, Report(case.who.id, ((case.before, case.after),), "en"))
    with pikepdf.open(io.BytesIO(disclosures.document(case.doctor, made.id))) as opened:
        said = [str(one.Alt) for one in opened.objects if isinstance(one, pikepdf.Dictionary) and "/Alt" in one]
    assert "Face · From the front · Before treatment · 3 August 2026" in said
    assert "Face · From the front · After treatment · 20 November 2026" in said


def test_handing_it_over_is_a_line_in_the_register_that_never_has_to_come_back(case: Case) -> None:
    made = report.make(case.doctor, Report(case.who.id, ((case.before, case.after),), "en"))
    (line,) = disclosures.of_patient(case.doctor, case.who.id)
    assert (line.recipient.kind, line.ground, line.channel, line.items[0].sha256) == (
        "patient", "patient", "handed", made.sha256,
    )  # fmt: skip
    told = TakingBack(case.who.id, ("photo_record",), "patient", "in_person", clock.today(), "en")
    withdrawals.withdraw(case.front, told)
    assert disclosures.to_take_down(case.doctor, case.who.id) == ()
    with pytest.raises(Refused):
        report.make(case.doctor, Report(case.who.id, ((case.before, case.after),), "en"))


def test_a_report_is_locked_with_the_photographs_that_it_shows(case: Case) -> None:
    made = report.make(case.doctor, Report(case.who.id, ((case.before, case.after),), "en"))
    back = TakingBack(case.who.id, ("photo_record",), "patient", "in_person", clock.today(), "en")
    withdrawals.withdraw(case.front, back)
    with pytest.raises(Refused):
        disclosures.document(case.doctor, made.id)
    agree(case.front, case.who)
    assert disclosures.document(case.doctor, made.id).startswith(b"%PDF-")


def test_the_patients_copy_can_be_protected(case: Case) -> None:
    made = report.make(case.doctor, Report(case.who.id, ((case.before, case.after),), "en"))
    copy = disclosures.document(case.doctor, made.id, "kulfi mango 1984")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(copy))
    with pytest.raises(UserError) as caught:
        disclosures.document(case.doctor, made.id, "short")
    assert caught.value.field == "password"


def test_a_report_needs_pairs_of_this_patients_photos_that_may_be_seen(case: Case) -> None:
    other = patient(case.front)
    agree(case.front, other)
    foreign = kept(case.front, other, session(case.front, other), 7)
    for pairs in ((), ((case.before, foreign),), ((case.before, 4711),)):
        with pytest.raises(UserError):
            report.make(case.doctor, Report(case.who.id, pairs, "en"))
    photos.limit(case.doctor, (case.after,), "photo_record", True)
    with pytest.raises(Refused, match="held back"):
        report.make(case.doctor, Report(case.who.id, ((case.before, case.after),), "en"))


def test_a_form_can_show_the_photographs_it_is_about(case: Case) -> None:
    shown = agreed.pictured(case.doctor, case.who.id, (case.after, case.before), "hi")
    body = entries(case.doctor)[-1].body.decode()
    assert f'["photo",{case.after}]' in body.replace(" ", "")
    asked = consents.form(case.front, case.who.id, "hi", "marketing-photographs")
    new = signing(
        case.front, case.who, language="hi", template="marketing-photographs",
        choices={one.id: True for one in asked.text.purposes},
        particulars={one.id: "चेहरा" for one in asked.text.particulars},
    )  # fmt: skip
    signed = consents.sign(case.front, replace(new, pictures=shown))
    record = record_in(consents.document(case.front, signed.id))
    assert [one["photo_sha256"] for one in record["pictures"]] == [one.photo for one in shown]
    assert len({one.photo for one in shown}) == 2


def test_the_front_desk_can_not_browse_through_a_form(case: Case) -> None:
    with pytest.raises(Refused):
        agreed.pictured(case.front, case.who.id, (case.before,), "en")
    other = patient(case.front)
    agree(case.front, other)
    with pytest.raises(UserError, match="one patient"):
        agreed.pictured(beside(case.front, Role.MANAGER), other.id, (case.before,), "en")
