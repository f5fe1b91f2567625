"""The stored document: read, copied, checked; in three languages, for adults and minors."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pikepdf
import pytest
import sqlalchemy as sa

from frontdesk.access.roles import Role
from frontdesk.consents import proof
from frontdesk.consents import service as consents
from frontdesk.consents.model import Consent, Verified
from frontdesk.consents.records import consent
from frontdesk.consents.wording import letterhead
from frontdesk.desk import Desk
from frontdesk.documents import layout, seal
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Fault, Refused, UserError
from frontdesk.packs.confirm import with_facts
from frontdesk.patients import service as patients
from frontdesk.patients.model import NewPatient, Patient
from frontdesk.vault.tables import setting
from tests.consents.clinics import ADULT, MINOR, certificate_of, open_clinic, patient, record_in, signing
from tests.desks import beside, entries

PASSWORD = "kulfi mango 1984"


@dataclass(frozen=True)
class Case:
    desk: Desk
    patient: Patient
    consent: Consent
    pdf: bytes


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Case]:
    """One signed consent that tests read and none changes."""
    desk = open_clinic(tmp_path_factory.mktemp("documents") / "clinic")
    who = patient(desk)
    signed = consents.sign(desk, signing(desk, who))
    yield Case(desk, who, signed, consents.document(desk, signed.id))
    desk.database.close()


@pytest.mark.parametrize("language", ["en", "hi", "ur"])
@pytest.mark.parametrize("born", [ADULT, MINOR], ids=["adult", "minor"])
def test_each_language_gives_a_whole_sealed_document(tmp_path: Path, case: Case, language: str, born: date) -> None:
    who = patient(case.desk, born, language)
    text = consents.form(case.desk, who.id, language).text
    signed = consents.sign(case.desk, signing(case.desk, who, language=language))
    pdf = consents.document(case.desk, signed.id)
    record = record_in(pdf)
    assert record["words"]["blocks"] == [{"kind": kind, "text": said} for kind, said in text.blocks]  # type: ignore[index]
    assert record["patient"]["name"] == who.display_name  # type: ignore[index]
    assert record["template"]["language"] == language  # type: ignore[index]
    assert (record["guardian"] is None) == (born == ADULT)
    assert len(pdf) < 120 * 1024
    path = tmp_path / "consent.pdf"
    path.write_bytes(pdf)
    _judged_by_others(path)


def _judged_by_others(path: Path) -> None:
    """What pdfsig and qpdf say, where they are installed."""
    if shutil.which("pdfsig"):
        said = subprocess.run(["pdfsig", path], capture_output=True, text=True, check=False).stdout
        assert "Signature is Valid" in said
        assert "Total document signed" in said
    if shutil.which("qpdf"):
        subprocess.run(["qpdf", "--check", path], capture_output=True, check=True)


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_the_page_shows_who_what_and_the_proof(tmp_path: Path, case: Case) -> None:
    path = tmp_path / "consent.pdf"
    path.write_bytes(case.pdf)
    said = " ".join(subprocess.run(["pdftotext", path, "-"], capture_output=True, text=True, check=True).stdout.split())
    head = record_in(case.pdf)["audit"]["head"]  # type: ignore[index]
    for shown in (
        "Meera Kulkarni",
        case.patient.ref,
        "2 March 1984 (age",
        case.consent.reference,
        "Asha Verma (Receptionist)",
        "Agreed",
        "Not agreed",
        "1 min 35 s",
        layout.short(head),
        f"{case.desk.pack.id} {case.desk.pack.version} {case.desk.pack.hash[:8]}",
        "Page 1 of",
    ):
        assert shown in said


def test_reading_is_an_entry_and_gives_the_same_bytes(case: Case) -> None:
    before = len(entries(case.desk))
    assert consents.document(case.desk, case.consent.id) == case.pdf
    (entry,) = entries(case.desk)[before:]
    assert (entry.action, entry.patient, entry.outcome) == ("consent.read", case.patient.id, "done")
    with pytest.raises(UserError, match="no such consent"):
        consents.document(case.desk, 4711)


def test_the_plain_copy_is_the_sealed_document_itself(case: Case) -> None:
    assert consents.give_copy(case.desk, case.consent.id, None) == case.pdf
    assert entries(case.desk)[-1].action == "consent.copy"


def test_the_protected_copy_opens_with_its_password_only(case: Case) -> None:
    copy = consents.give_copy(case.desk, case.consent.id, PASSWORD)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(copy))
    with pikepdf.open(io.BytesIO(copy), password=PASSWORD) as opened:
        assert opened.encryption.R == 6
        assert str(opened.docinfo["/OriginalSHA256"]) == case.consent.sha256
    assert json.loads(entries(case.desk)[-1].body)["notes"] == {"protected": True}
    assert PASSWORD.encode() not in entries(case.desk)[-1].body


@pytest.mark.parametrize("password", ["", "short", "x" * 128, "नमस्ते" * 10, "with\nline break", "null\0in it"])
def test_a_password_that_fails_the_patient_is_refused(case: Case, password: str) -> None:
    with pytest.raises(UserError) as caught:
        consents.give_copy(case.desk, case.consent.id, password)
    assert caught.value.field == "password"


def test_a_stored_file_that_was_touched_is_not_shown(tmp_path: Path) -> None:
    desk = open_clinic(tmp_path / "clinic")
    signed = consents.sign(desk, signing(desk, patient(desk)))
    (stored,) = [path for path in (tmp_path / "clinic" / "files").rglob("*") if path.is_file()]
    data = bytearray(stored.read_bytes())
    data[len(data) // 2] ^= 1
    stored.write_bytes(data)
    with pytest.raises(Fault):
        consents.document(desk, signed.id)
    stored.unlink()
    with pytest.raises(Fault):
        consents.give_copy(desk, signed.id, None)
    desk.database.close()


def test_a_row_that_points_to_another_document_is_noticed(case: Case) -> None:
    desk = case.desk
    first, second = (consents.sign(desk, signing(desk, patient(desk))) for _ in range(2))
    with desk.database.writing() as connection:
        other = connection.execute(sa.select(consent.c.stored_file).where(consent.c.id == second.id)).scalar_one()
        connection.execute(consent.update().where(consent.c.id == first.id).values(stored_file=other))
    with pytest.raises(Fault, match="not the one that was signed"):
        consents.document(desk, first.id)


def test_an_age_that_was_only_told_is_marked_as_such(case: Case) -> None:
    who = patients.register(case.desk, NewPatient("Farah", native_name="فرح", age_years=41, gender="female"))
    pdf = consents.document(case.desk, consents.sign(case.desk, signing(case.desk, who)).id)
    told = record_in(pdf)["patient"]
    assert isinstance(told, dict)
    assert (told["age"], told["born_estimated"], told["native_name"]) == (41, True, "فرح")


def test_a_genuine_document_is_recognised(case: Case) -> None:
    found = consents.verify_pdf(case.desk, case.pdf)
    assert (found.state, found.reference) == ("genuine", case.consent.reference)
    assert (found.patient_id, found.consent_id) == (case.patient.id, case.consent.id)
    assert found.signed_at is not None
    assert abs((found.signed_at - case.consent.signed).total_seconds()) < 1
    entry = entries(case.desk)[-1]
    assert (entry.action, entry.patient) == ("document.verify", case.patient.id)


def test_what_a_person_may_not_open_is_genuine_without_a_name(case: Case) -> None:
    doctor = beside(case.desk, Role.CLINICIAN)
    found = consents.verify_pdf(doctor, case.pdf)
    assert (found.state, found.patient_id, found.consent_id) == ("genuine", None, None)
    with pytest.raises(Refused):
        consents.document(doctor, case.consent.id)
    with pytest.raises(Refused):
        consents.of_patient(doctor, case.patient.id)


@pytest.mark.parametrize("share", [0.0, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999])
def test_one_changed_byte_is_never_genuine(case: Case, share: float) -> None:
    data = bytearray(case.pdf)
    data[int(share * len(data))] ^= 1
    found = consents.verify_pdf(case.desk, bytes(data))
    assert found.state in ("altered", "unreadable", "unsigned")
    assert (found.reference, found.patient_id) == (None, None)


@pytest.mark.parametrize(
    ("phone", "email", "reached"),
    [("+911", "a@b.example", "+911 · a@b.example"), ("+911", "", "+911"), ("", "a@b.example", "a@b.example")],
)
def test_the_head_says_only_how_the_clinic_is_reached(case: Case, phone: str, email: str, reached: str) -> None:
    pack = with_facts(case.desk.pack, name="Asha Clinic", address=("1 Road", "Pune"), phone=phone, email=email)
    assert letterhead(pack) == layout.Letterhead("Asha Clinic", ("1 Road, Pune", reached))


def test_other_files_are_named_for_what_they_are(case: Case) -> None:
    stranger = seal.make_certificate("Another Clinic", "IN", clock.now())
    plain = layout.render(
        layout.Document("letter", "Letter", "en", "L-1", layout.Letterhead("A"), (), (), None, {}, clock.now())
    )
    cases: dict[str, bytes] = {
        "altered": case.pdf + b"\n% added",
        "unknown": seal.seal(plain, stranger, reason="x", at=clock.now()),
        "unsigned": plain,
        "lost": seal.seal(plain, certificate_of(case.desk), reason="x", at=clock.now()),
        "unreadable": b"%PDF-1.7" + bytes(26 * 1024 * 1024),
    }
    for state, data in cases.items():
        found = consents.verify_pdf(case.desk, data)
        assert (found.state, found.patient_id) == (state, None)
        said = {"unsigned": proof.ACTIVE, "unreadable": proof.TOO_LARGE}  # `plain` has its record attached
        assert found.sentence == said.get(state, consents.SENTENCES[found.state])
    for data in (b"", b"hello"):
        found = consents.verify_pdf(case.desk, data)
        assert (found.state, found.sentence) == ("unreadable", consents.SENTENCES["unreadable"])
    encrypted = consents.verify_pdf(case.desk, layout.protect(case.pdf, PASSWORD))
    assert (encrypted.state, encrypted.sentence) == ("unreadable", proof.ENCRYPTED)


def test_a_document_lost_in_a_restore_still_tells_its_reference(case: Case, tmp_path: Path) -> None:
    other = open_clinic(tmp_path / "clinic")
    with case.desk.database.reading() as connection, other.database.writing() as writing:
        kept = connection.execute(setting.select().where(setting.c.key == "certificate")).one()
        writing.execute(setting.update().where(setting.c.key == "certificate").values(value=kept.value))
    found = consents.verify_pdf(other, case.pdf)
    assert (found.state, found.reference) == ("lost", case.consent.reference)
    other.database.close()


def test_a_clinic_without_a_certificate_trusts_nothing(case: Case, tmp_path: Path) -> None:
    from tests.desks import open_desk

    bare = open_desk(tmp_path / "clinic", Role.RECEPTIONIST)
    found = consents.verify_pdf(bare, case.pdf)
    assert isinstance(found, Verified)
    assert found.state == "unknown"
    bare.database.close()
