"""Every way to give or refuse a consent besides the plain signature, and what the record says of each."""

from __future__ import annotations

import io
import math
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pikepdf
import pytest

from frontdesk.access.roles import Role
from frontdesk.consents import notices, templates
from frontdesk.consents import service as consents
from frontdesk.consents.model import Consent, Mark, Representative, Signing
from frontdesk.desk import Desk
from frontdesk.documents import seal
from frontdesk.foundation import clock
from frontdesk.foundation.errors import FrontdeskError, Invalid, UserError
from frontdesk.foundation.words import say
from frontdesk.patients import service as patients
from frontdesk.patients.model import Guardian, NewPatient, Patient
from tests.consents.clinics import certificate_of, confirmed, hand, open_clinic, patient, record_in, signing
from tests.desks import beside

PROCEDURE = {
    "procedure_name": "Removal of a mole",
    "body_part": "Left forearm",
    "reason": "It grew.\nIt bleeds.",
    "performed_by": "Dr Sana Qureshi",
    "benefits": "It is gone.",
    "risks": "Bleeding\nA scar",
    "alternatives": "Wait and see",
    "care_after": "Keep it dry",
    "questions": "",
}
PAGES = 2
"""Of the sealed form with these particulars, in each language."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(tmp_path_factory.mktemp("ways") / "clinic")
    yield opened
    opened.database.close()


@pytest.fixture(scope="module")
def doctor(desk: Desk) -> Desk:
    return beside(desk, Role.CLINICIAN)


def refused(desk: Desk, new: Signing, kind: type[FrontdeskError] = UserError, *colleagues: Desk) -> FrontdeskError:
    before = consents.of_patient(desk, new.patient_id)
    with pytest.raises(kind) as caught:
        consents.sign(desk, new, confirmed(desk, new, *colleagues))
    assert consents.of_patient(desk, new.patient_id) == before
    return caught.value


def record(desk: Desk, consent_id: int) -> dict[str, Any]:
    pdf = consents.document(desk, consent_id)
    assert seal.check(pdf, [certificate_of(desk).cert_pem]).state == "genuine"
    return record_in(pdf)


# -- by word -----------------------------------------------------------------------------------------------------------
def by_word(desk: Desk, who: Patient, second: Desk, **changed: Any) -> Signing:
    marks = (Mark("second_witness", second.person.id),)
    return replace(signing(desk, who, strokes=(), marks=marks), method="verbal", **changed)


def test_a_consent_by_word_has_two_witnesses_and_no_ink(desk: Desk, doctor: Desk) -> None:
    who = patient(desk)
    new = by_word(desk, who, doctor)
    signed = consents.sign(desk, new, confirmed(desk, new, doctor))
    said = record(desk, signed.id)["signed"]
    assert (signed.method, said["method"]) == ("verbal", "verbal")
    assert (said["witness"]["id"], said["hands"][0]["staff"]["id"]) == (desk.person.id, doctor.person.id)
    state = consents.state_of(desk, who.id)["care"]
    assert (state.yes, state.why) == (True, "This was agreed to by word before two witnesses.")


def test_one_witness_is_not_two(desk: Desk, doctor: Desk) -> None:
    who = patient(desk)
    assert "two different" in str(refused(desk, by_word(desk, who, desk)))
    assert "two different" in str(refused(desk, by_word(desk, who, doctor, marks=())))
    assert "no signature" in str(refused(desk, by_word(desk, who, doctor, strokes=hand())))
    manager = beside(desk, Role.MANAGER)
    assert "as the witness" in str(refused(desk, by_word(desk, who, manager)))


# -- refused -----------------------------------------------------------------------------------------------------------
def test_a_refusal_is_kept_as_carefully_as_a_yes(desk: Desk) -> None:
    who = patient(desk)
    new = replace(signing(desk, who, strokes=()), method="refused", choices={}, reason="Wants to ask her family first.")
    signed = consents.sign(desk, new)
    assert (signed.method, signed.reason) == ("refused", "Wants to ask her family first.")
    assert not any(signed.choices.values())
    assert len(signed.choices) == 9
    assert record(desk, signed.id)["signed"]["reason"] == "Wants to ask her family first."
    state = consents.state_of(desk, who.id)
    assert {one.state for name, one in state.items() if name in signed.choices} == {"refused"}
    assert [one.kind for one in consents.timeline(desk, who.id)] == ["refused"]


# -- somebody else signs -----------------------------------------------------------------------------------------------
def test_a_lawful_representative_signs_for_an_adult(desk: Desk) -> None:
    who = patient(desk)
    right = Representative("Nadia Kulkarni", "holds a power of attorney", "passport, 4471")
    signed = consents.sign(desk, signing(desk, who, signer="representative", representative=right))
    assert (signed.signer, signed.representative, signed.guardian_id) == ("representative", "Nadia Kulkarni", None)
    said = record(desk, signed.id)
    assert said["guardian"] == {
        "name": "Nadia Kulkarni", "relation": "holds a power of attorney", "identity_seen": "passport, 4471",
    }  # fmt: skip
    assert said["signed"]["by"] == "representative"


@pytest.mark.parametrize(
    ("told", "fields"),
    [
        (None, {"name", "relation", "identity_seen"}),
        (Representative("Nadia", " ", "passport"), {"relation"}),
        (Representative("Nadia", "daughter", "passport 12345678"), {"identity_seen"}),
    ],
)
def test_a_representative_says_who_by_what_right_and_shows_a_paper(
    desk: Desk, told: Representative | None, fields: set[str]
) -> None:
    problem = refused(desk, signing(desk, patient(desk), signer="representative", representative=told), Invalid)
    assert isinstance(problem, Invalid)
    assert set(problem.problems) == {f"representative.{name}" for name in fields}


def test_the_guardian_that_a_court_named_signs_for_an_adult(desk: Desk) -> None:
    who = patients.register(
        desk,
        NewPatient(
            "Omar", "Khan", age_years=44, guardians=(Guardian("Lata Khan", "sister", ground="court"),), gender="male"
        ),
    )
    form = consents.form(desk, who.id, "en")
    assert (form.signer, form.guardian) == ("representative", who.guardian)
    assert "lawful guardian" in str(refused(desk, signing(desk, who, signer="patient", guardian_id=None)))
    signed = consents.sign(desk, signing(desk, who))
    assert (signed.signer, signed.guardian_id) == ("representative", form.guardian.id if form.guardian else None)


# -- procedures --------------------------------------------------------------------------------------------------------
def procedure(desk: Desk, who: Patient, doctor: Desk, **changed: Any) -> Signing:
    form = consents.form(desk, who.id, changed.get("language", "en"), "procedure", PROCEDURE)
    values: dict[str, Any] = {
        "template": "procedure",
        "particulars": PROCEDURE,
        "choices": {one.id: True for one in form.text.purposes},
        "marks": (
            Mark("clinician", doctor.person.id, strokes=hand()),
            *(Mark("initials", strokes=hand(60, 20, 2)) for _ in range(PAGES)),
            Mark("interpreter", name="Ravi Kumar", strokes=hand()),
        ),
        "interpreter": "Ravi Kumar",
        "questions": "Will it leave a scar?\nA small one.",
        "shown": ("en",),
    }
    return signing(desk, who, **(values | changed))


def sign_procedure(desk: Desk, who: Patient, doctor: Desk, **changed: Any) -> Consent:
    new = procedure(desk, who, doctor, **changed)
    return consents.sign(desk, new, confirmed(desk, new, doctor))


@pytest.mark.parametrize("language", ["en", "hi", "ur"])
def test_a_procedure_names_its_particulars_and_bears_every_hand(desk: Desk, doctor: Desk, language: str) -> None:
    who = patient(desk, language=language)
    signed = sign_procedure(desk, who, doctor, language=language)
    assert signed.particulars["body_part"] == "Left forearm"
    assert signed.valid_until is not None
    said = record(desk, signed.id)
    assert "Left forearm" in str(said["words"]["blocks"])
    assert [one["role"] for one in said["signed"]["hands"]] == ["clinician", "initials", "initials", "interpreter"]
    assert said["signed"]["questions"] == "Will it leave a scar?\nA small one."
    assert len(consents.document(desk, signed.id)) < 120 * 1024


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"particulars": PROCEDURE | {"risks": ""}}, "particulars.risks"),
        ({"particulars": PROCEDURE | {"body_part": "x" * 1001}}, "particulars.body_part"),
    ],
)
def test_a_particular_that_is_missing_stops_the_signing(
    desk: Desk, doctor: Desk, changed: dict[str, Any], field: str
) -> None:
    problem = refused(desk, procedure(desk, patient(desk), doctor, **changed), Invalid)
    assert isinstance(problem, Invalid)
    assert set(problem.problems) == {field}


def test_the_hands_that_the_text_asks_for_are_there(desk: Desk, doctor: Desk) -> None:
    who = patient(desk)
    new = procedure(desk, who, doctor)
    clinician, first, second, interpreter = new.marks
    assert "clinician's signature" in str(refused(desk, replace(new, marks=(first, second, interpreter))))
    assert "initials" in str(refused(desk, replace(new, marks=(clinician, interpreter)), UserError, doctor))
    assert "still missing" in str(refused(desk, replace(new, marks=(replace(clinician, strokes=()), first, second))))
    for point in ((0.0, math.nan, 1.0, 1.0), (-1.0, 1.0, 1.0, 1.0), (0.0, 1.0, 1e30, 1.0), (0.0, 1.0, 1.0, 7.0)):
        drawn = (replace(clinician, strokes=((point,),)), first, second)
        assert "could not be read" in str(refused(desk, replace(new, marks=drawn)))
    wrong = replace(clinician, person=desk.person.id)
    assert "Choose the clinician" in str(refused(desk, replace(new, marks=(wrong, first, second))))


@pytest.mark.parametrize("language", ["en", "hi", "ur"])
def test_each_page_bears_its_own_initials_and_none_may_lack_them(desk: Desk, doctor: Desk, language: str) -> None:
    new = procedure(desk, patient(desk, language=language), doctor, language=language)
    unsigned = tuple(replace(one, strokes=()) for one in new.marks if one.role == "clinician")
    draft = consents.draft(desk, replace(new, strokes=(), read_seconds=0, marks=unsigned))
    without = replace(new, marks=tuple(one for one in new.marks if one is not new.marks[1]))
    problem = refused(desk, without, UserError, doctor)
    assert (problem.field, "initials" in str(problem)) == ("initials", True)
    sealed = consents.document(desk, consents.sign(desk, new, confirmed(desk, new, doctor)).id)
    with pikepdf.open(io.BytesIO(draft)) as before, pikepdf.open(io.BytesIO(sealed)) as after:
        assert (len(before.pages), len(after.pages)) == (PAGES, PAGES)
        drawn = [node for node in after.Root.StructTreeRoot.K.K if node.get("/Alt") == say(language, "Initials")]
        assert [after.pages.index(pikepdf.Page(node.K[0].Pg)) for node in drawn] == list(range(PAGES))


def test_a_form_about_something_else_replaces_nothing(desk: Desk, doctor: Desk) -> None:
    who = patient(desk)
    first = sign_procedure(desk, who, doctor)
    sign_procedure(desk, who, doctor, particulars=PROCEDURE | {"body_part": "Right knee"})
    assert consents.verify_pdf(desk, consents.document(desk, first.id)).state == "genuine"
    sign_procedure(desk, who, doctor)
    assert consents.verify_pdf(desk, consents.document(desk, first.id)).state == "superseded"


# -- the clock ---------------------------------------------------------------------------------------------------------
def test_a_clock_set_back_between_reading_and_signing_is_flagged(desk: Desk) -> None:
    who = patient(desk)
    for started in (clock.now() + timedelta(hours=2), clock.now() - timedelta(seconds=20)):
        signed = consents.sign(desk, signing(desk, who, started=started))
        assert signed.clock_back
        assert record(desk, signed.id)["signed"]["clock_set_back"] is True
    assert not consents.sign(desk, signing(desk, who)).clock_back


# -- for other systems -------------------------------------------------------------------------------------------------
def test_a_consent_leaves_as_a_fhir_resource(desk: Desk) -> None:
    who = patient(desk)
    signed = consents.sign(desk, signing(desk, who))
    found = consents.fhir_consent(beside(desk, Role.MANAGER), signed.id)
    assert problems_of(found) == []
    assert found["status"] == "active"
    answers = {one["purpose"][0]["code"]: one["type"] for one in found["provision"]["provision"]}  # type: ignore[index]
    assert answers["care"] == "permit"
    assert answers["promo_sms"] == "deny"
    new = replace(signing(desk, who, strokes=()), method="refused", choices={})
    rejected = consents.fhir_consent(beside(desk, Role.MANAGER), consents.sign(desk, new).id)
    assert (rejected["status"], problems_of(rejected)) == ("rejected", [])
    assert consents.fhir_consent(beside(desk, Role.MANAGER), signed.id)["status"] == "inactive"


def test_a_fhir_resource_names_the_policy_and_the_words_that_were_signed(desk: Desk) -> None:
    signed = consents.sign(desk, signing(desk, patient(desk)))
    manager = beside(desk, Role.MANAGER)
    before = consents.fhir_consent(manager, signed.id)
    sources = {one: notices.source(manager, one) for one in desk.pack.languages}
    notices.publish(manager, "2031-5", date(2031, 5, 1), sources, material=True)
    name, words = signed.template, {one: templates.source(manager, signed.template, one) for one in desk.pack.languages}
    title = next(one.title for one in consents.form(desk, signed.patient_id, "en").text.purposes if one.id == "care")
    templates.draft(manager, name, words | {"en": words["en"].replace(title, "Something else")}, material=True)
    templates.review(manager, name)
    templates.publish(manager, name)
    after = consents.fhir_consent(manager, signed.id)
    assert (after["policyRule"], after["provision"]) == (before["policyRule"], before["provision"])
    assert title in str(after["provision"])


REQUIRED = {"resourceType", "status", "scope", "category"}
ALLOWED = REQUIRED | {
    "id", "language", "identifier", "patient", "dateTime", "performer", "organization", "sourceAttachment",
    "policyRule", "verification", "provision",
}  # fmt: skip
STATUS = {"draft", "proposed", "active", "rejected", "inactive", "entered-in-error"}


def problems_of(resource: dict[str, Any]) -> list[str]:
    """What R4's definition of Consent says against the resource: names, cardinalities, codes, constraint ppc-1."""
    found = [f"missing {name}" for name in REQUIRED - resource.keys()]
    found += [f"unknown {name}" for name in resource.keys() - ALLOWED]
    if resource.get("resourceType") != "Consent" or resource.get("status") not in STATUS:
        found.append("type or status")
    if "policy" not in resource and "policyRule" not in resource:
        found.append("ppc-1")
    for name in ("identifier", "category", "performer", "organization", "verification"):
        if not isinstance(resource.get(name), list):
            found.append(f"{name} is no list")
    for part in (resource["provision"], *resource["provision"].get("provision", ())):
        if part["type"] not in {"permit", "deny"} or not part.keys() <= {"type", "period", "purpose", "provision"}:
            found.append("provision")
    return found
