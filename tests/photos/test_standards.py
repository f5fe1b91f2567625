"""Sealed sheets, receipts and reports about photographs, in each language, as other programs judge them."""

from __future__ import annotations

import io
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from frontdesk.access.roles import Role
from frontdesk.disclosures import service as disclosures
from frontdesk.disclosures.model import Recipient
from frontdesk.photos import release, report
from frontdesk.photos.model import Box, Redaction, Release, Report
from tests.consents.clinics import certificate_of, open_clinic, patient
from tests.desks import beside
from tests.documents.test_archive import judged, needs_engine
from tests.photos.shots import agree, kept, session

LANGUAGES, KINDS = ("en", "hi", "ur"), ("release", "report", "takedown")
COVER = Redaction(covered=(Box(20, 10, 100, 60),))


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clinic's certificate; beside it, every document by kind and language."""
    folder = tmp_path_factory.mktemp("standards")
    # Nobody answers for the gate, so that every copy has to come back at once.
    front = open_clinic(folder / "clinic")
    manager = beside(front, Role.MANAGER)
    for language in LANGUAGES:
        who = patient(front, language=language)
        for form in ("photographs", "marketing-photographs"):
            agree(front, who, form=form)
        before = kept(front, who, session(front, who, "before", date(2026, 8, 3)), 1)
        after = kept(front, who, session(front, who, "after"), 2)
        chosen = ((before, COVER), (after, COVER))
        told = Release(who.id, chosen, "photo_social", "social", Recipient("public"), language, mark="Lakeside")
        made = {
            "release": release.release(manager, told).document_id,
            "report": report.make(manager, Report(who.id, ((before, after),), language, "Healing well.")).id,
            "takedown": disclosures.receipt(manager, who.id, language).id,
        }
        for kind, document_id in made.items():
            (folder / f"{kind}-{language}.pdf").write_bytes(disclosures.document(manager, document_id))
    path = folder / "certificate.pem"
    path.write_bytes(certificate_of(front).cert_pem)
    front.database.close()
    return path


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
