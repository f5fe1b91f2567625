"""Paper: the form with its code, found again in the scan, and sealed with what was ticked on it."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import Image

from frontdesk.access.roles import Role
from frontdesk.consents import due, paper_forms, withdrawals
from frontdesk.consents import service as consents
from frontdesk.consents.model import Printed, TakingBack
from frontdesk.desk import Desk
from frontdesk.documents import scans, seal
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.patients import merging
from frontdesk.patients.model import Patient
from tests.conftest import Clock
from tests.consents.clinics import MINOR, certificate_of, open_clinic, patient, record_in, signing
from tests.consents.papers import code_of, page, scan, told
from tests.desks import beside

pytest.importorskip("zxingcpp")


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(tmp_path_factory.mktemp("paper") / "clinic")
    yield opened
    opened.database.close()


def printed(desk: Desk, who: Patient | None = None, language: str = "en") -> Printed:
    return paper_forms.issue(desk, (who or patient(desk)).id, language)


@pytest.mark.parametrize("language", ["en", "hi", "ur"])
def test_the_printed_form_carries_the_code_that_finds_it_again(desk: Desk, language: str) -> None:
    form = printed(desk, language=language)
    with pikepdf.open(io.BytesIO(form.pdf)) as opened:
        assert len(opened.pages) >= 2
    assert [one.id for one in paper_forms.out_for(desk, form.form.patient_id)] == [form.form.id]
    found = paper_forms.matched(desk, scan(page(code_of(form))))
    assert found.form == form.form


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "PDF"])
def test_a_scan_of_any_kind_comes_back_as_a_sealed_consent(desk: Desk, kind: str) -> None:
    form = printed(desk)
    kept = paper_forms.take_in(desk, scan(page(code_of(form)), kind), told(desk))
    assert (kept.method, kept.paper_place, kept.read_seconds) == ("paper", "Folder 12, shelf B", 0)
    state = consents.state_of(desk, form.form.patient_id)
    assert state["care"].yes
    assert not state["promo_sms"].yes
    assert not state["promo_post"].yes
    pdf = consents.document(desk, kept.id)
    assert seal.check(pdf, [certificate_of(desk).cert_pem]).state == "genuine"
    record = record_in(pdf)
    assert (record["paper"]["token"], record["signed"]["method"]) == (form.form.token, "paper")
    assert paper_forms.out_for(desk, form.form.patient_id) == ()


def test_who_has_a_form_that_is_not_back_is_listed_until_it_is(desk: Desk) -> None:
    first, second = printed(desk), printed(desk)
    listed = {(one.patient_id, one.why, one.template) for one in due.out_on_paper(desk)}
    assert {(form.form.patient_id, "on_paper", form.form.template) for form in (first, second)} <= listed
    paper_forms.take_in(desk, scan(page(code_of(first))), told(desk))
    paper_forms.void(desk, second.form.id)
    here = {first.form.patient_id, second.form.patient_id}
    assert not here & {one.patient_id for one in due.out_on_paper(desk)}


def test_a_form_that_is_out_is_printed_again_and_not_anew(desk: Desk) -> None:
    who = patient(desk)
    filled = {"body_part": "left hand"}
    first = paper_forms.issue(desk, who.id, "en", "photographs", filled)
    assert paper_forms.issue(desk, who.id, "en", "photographs", filled).form == first.form
    other = paper_forms.issue(desk, who.id, "en", "photographs", {"body_part": "right hand"})
    hindi = paper_forms.issue(desk, who.id, "hi", "photographs", filled)
    assert len({first.form.token, other.form.token, hindi.form.token}) == 3
    paper_forms.void(desk, first.form.id)
    assert paper_forms.issue(desk, who.id, "en", "photographs", filled).form.token != first.form.token


def test_a_form_printed_before_two_files_were_merged_is_printed_again_and_not_anew(desk: Desk) -> None:
    kept, merged = patient(desk), patient(desk)
    first = paper_forms.issue(desk, merged.id, "en").form
    merging.merge(beside(desk, Role.MANAGER), kept.id, merged.id, {}, "other")
    assert paper_forms.issue(desk, first.patient_id, "en").form == first
    assert paper_forms.issue(desk, kept.id, "en").form == first
    assert paper_forms.out_for(desk, kept.id) == (first,)


def test_a_scan_that_was_used_or_is_void_does_not_come_back_again(desk: Desk) -> None:
    form = printed(desk)
    data = scan(page(code_of(form)))
    paper_forms.take_in(desk, data, told(desk))
    with pytest.raises(UserError, match="come back already"):
        paper_forms.take_in(desk, data, told(desk))
    other = printed(desk)
    paper_forms.void(desk, other.form.id)
    with pytest.raises(UserError, match="void"):
        paper_forms.matched(desk, scan(page(code_of(other))))


def test_a_thumb_and_a_guardian_are_told_on_the_document(desk: Desk) -> None:
    who = patient(desk, MINOR)
    form = printed(desk, who, "hi")
    assert who.guardian is not None
    said = told(desk, hand="thumb", signer="guardian", guardian_id=who.guardian.id)
    kept = paper_forms.take_in(desk, scan(page(code_of(form), turned=90)), said)
    record = record_in(consents.document(desk, kept.id))
    assert (record["paper"]["hand"], record["guardian"]["name"]) == ("thumb", who.guardian.name)


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"place": " "}, "place"),
        ({"day": clock.today() + timedelta(days=1)}, "day"),
        ({"day": clock.today() - timedelta(days=400)}, "day"),
        ({"signer": "guardian"}, "signer"),
    ],
)
def test_a_paper_that_says_too_little_is_not_kept(desk: Desk, changed: dict[str, Any], field: str) -> None:
    form = printed(desk)
    with pytest.raises(UserError) as caught:
        paper_forms.take_in(desk, scan(page(code_of(form))), replace(told(desk), **changed))
    assert caught.value.field == field
    assert consents.of_patient(desk, form.form.patient_id) == ()
    assert len(paper_forms.out_for(desk, form.form.patient_id)) == 1


def test_a_paper_from_before_a_no_answers_it_not(desk: Desk, frozen_clock: Clock) -> None:
    """Signed at home, taken back on the phone, and then the paper comes by post."""
    who = patient(desk)
    consents.sign(desk, signing(desk, who))
    form = printed(desk, who)
    signed_on = clock.today()
    frozen_clock.forward(days=1)
    withdrawals.withdraw(desk, TakingBack(who.id, ("contact",), "patient", "phone", clock.today(), "en"))
    frozen_clock.forward(days=1)
    data, paper = scan(page(code_of(form))), told(desk, day=signed_on)
    with pytest.raises(UserError, match="said no to this after") as caught:
        paper_forms.take_in(desk, data, paper)
    assert caught.value.field == "day"
    assert consents.state_of(desk, who.id)["contact"].state == "withdrawn"
    kept = paper_forms.take_in(desk, data, replace(paper, choices={**paper.choices, "contact": None}))
    assert not kept.choices["contact"]
    again = paper_forms.take_in(desk, scan(page(code_of(printed(desk, who)))), told(desk))
    assert again.choices["contact"]
    assert consents.state_of(desk, who.id)["contact"].yes


def test_what_is_filled_in_beforehand_is_fit_to_print(desk: Desk) -> None:
    who, name = patient(desk), "procedure"
    (first, *_) = consents.form(desk, who.id, "en", name).text.particulars
    with pytest.raises(Invalid) as caught:
        paper_forms.issue(desk, who.id, "en", name, {first.id: "Peel\u202e"})
    assert set(caught.value.problems) == {f"particulars.{first.id}"}
    form = paper_forms.issue(desk, who.id, "en", name, {first.id: "  Peel  ", "unknown": "x"}).form
    assert form.particulars == {first.id: "Peel"}


def test_a_scan_without_our_one_code_is_refused_with_the_reason(desk: Desk) -> None:
    first, second = printed(desk), printed(desk)
    for image, said in (
        (page(), "No form's code"),
        (page("frontdesk:consent:C-2026-000001:00"), "No form's code"),
        (page("frontdesk:form:" + "a" * 26), "not printed in this clinic"),
        (page(code_of(first), code_of(second)), "several forms"),
    ):
        with pytest.raises(UserError, match=said):
            paper_forms.matched(desk, scan(image))


def scripted() -> bytes:
    out = io.BytesIO()
    with pikepdf.new() as made:
        made.add_blank_page()
        made.Root.OpenAction = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert(1)"))
        made.save(out)
    return out.getvalue()


def encrypted() -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(scan(page(), "PDF"))) as opened:
        opened.save(out, encryption=pikepdf.Encryption(owner="kulfi mango", user="kulfi mango", R=6))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "no scan"),
        (b"GIF89a not a scan", "no scan"),
        (b"%PDF-1.7 broken", "no scan"),
        (scripted(), "holds a program"),
        (encrypted(), "password"),
        (b"\x89PNG" + bytes(26 * 1024 * 1024), "25 MB"),
        (scan(Image.new("1", (8000, 8000))), "too large"),
    ],
    ids=["empty", "gif", "broken", "script", "encrypted", "huge", "pixels"],
)
def test_a_file_that_is_no_scan_is_refused_with_the_reason(data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said):
        scans.pages(data)


def test_a_clinician_takes_in_no_form_of_somebody_elses_patient(desk: Desk) -> None:
    form = printed(desk)
    with pytest.raises(Exception, match="not in your care"):
        paper_forms.matched(beside(desk, Role.CLINICIAN), scan(page(code_of(form))))


def test_a_page_of_a_real_form_is_read_back(desk: Desk, tmp_path: Path) -> None:
    if not shutil.which("pdftoppm"):
        pytest.skip("pdftoppm is not installed")
    form = printed(desk, language="ur")
    (tmp_path / "form.pdf").write_bytes(form.pdf)
    subprocess.run(["pdftoppm", "-r", "150", "-png", "form.pdf", "page"], cwd=tmp_path, check=True)
    first = min(tmp_path.glob("page*.png"))
    assert paper_forms.matched(desk, first.read_bytes()).form.id == form.form.id
