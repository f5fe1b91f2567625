"""Every kind of sealed document of this room, in each language, as other programs judge it."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from frontdesk.access.roles import Role
from frontdesk.consents import countersigning, paper_forms, withdrawals
from frontdesk.consents import service as consents
from frontdesk.consents.model import Mark, TakingBack
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.patients import service as patients
from tests.consents.clinics import certificate_of, open_clinic, patient, signing
from tests.consents.papers import code_of, page, scan, told
from tests.desks import beside
from tests.documents.test_archive import judged, needs_engine

LANGUAGES = ("en", "hi", "ur")
KINDS = ("ink", "verbal", "refused", "paper", "countersignature", "countersigned", "withdrawal")


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clinic's certificate, which the readers are told to trust; beside it, every document by kind and language."""
    folder = tmp_path_factory.mktemp("standards")
    desk = open_clinic(folder / "clinic")
    for language in LANGUAGES:
        for kind, pdf in documents(desk, language):
            (folder / f"{kind}-{language}.pdf").write_bytes(pdf)
    path = folder / "certificate.pem"
    path.write_bytes(certificate_of(desk).cert_pem)
    desk.database.close()
    return path


def documents(desk: Desk, language: str) -> Iterator[tuple[str, bytes]]:
    who = patient(desk, language=language)
    ink = signing(desk, who, language=language)
    second = Mark("second_witness", beside(desk, Role.CLINICIAN).person.id)
    for new in (
        replace(ink, interpreter="Ravi Kumar", questions="How long is it kept?\nAs the law says.", shown=("en",)),
        replace(ink, method="verbal", strokes=(), marks=(second,)),
        replace(ink, method="refused", strokes=(), choices={}, reason="Wants to ask at home first."),
    ):
        yield new.method, consents.document(desk, consents.sign(desk, new).id)
    doctor, signed = beside(desk, Role.CLINICIAN), consents.sign(desk, ink)
    patients.set_carers(desk, who.id, (doctor.person.id,))
    beside_it = countersigning.countersign(doctor, signed.id, ink.strokes, ink.pad)
    yield "countersignature", countersigning.document(desk, beside_it.id)
    yield "countersigned", consents.document(desk, signed.id)
    printed = paper_forms.issue(desk, who.id, language)
    yield "paper", consents.document(desk, paper_forms.take_in(desk, scan(page(code_of(printed))), told(desk)).id)
    told_by = TakingBack(who.id, ("contact",), "patient", "phone", clock.today(), language)
    yield "withdrawal", withdrawals.receipt(desk, withdrawals.withdraw(desk, told_by).id)


@pytest.fixture(params=[f"{kind}-{language}" for kind in KINDS for language in LANGUAGES])
def document(request: pytest.FixtureRequest, certificate: Path) -> Path:
    return certificate.with_name(f"{request.param}.pdf")


@pytest.mark.skipif(not shutil.which("pdfsig"), reason="pdfsig is not installed")
def test_poppler_finds_the_seal_valid_over_the_whole_file(document: Path) -> None:
    said = subprocess.run(["pdfsig", "-nocert", document], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
def test_qpdf_finds_nothing_wrong(document: Path) -> None:
    said = subprocess.run(["qpdf", "--check", document], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stderr) == (0, "")


def test_pyhanko_trusts_the_seal_and_finds_every_byte_under_it(document: Path, certificate: Path) -> None:
    trusted = ValidationContext(trust_roots=[load_cert_from_pemder(str(certificate))], allow_fetching=False)
    (embedded,) = PdfFileReader(io.BytesIO(document.read_bytes())).embedded_regular_signatures
    status = validate_pdf_signature(embedded, trusted)
    assert status.bottom_line, status.summary()
    assert status.coverage == SignatureCoverageLevel.ENTIRE_FILE


@pytest.mark.slow
@needs_engine
def test_they_are_archive_files_that_can_be_read_aloud(certificate: Path) -> None:
    files = sorted(certificate.parent.glob("*.pdf"))
    said = judged(*files)
    assert (len(files), said.count(" PASS")) == (len(KINDS) * len(LANGUAGES), 2 * len(files)), said
