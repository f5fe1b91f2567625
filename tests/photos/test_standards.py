"""Sealed sheets, receipts and reports about photographs, in each language, as other programs judge them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from frontdesk.access.roles import Role
from frontdesk.disclosures import service as disclosures
from frontdesk.disclosures.model import Recipient
from frontdesk.photos import release, report
from frontdesk.photos.model import Box, Redaction, Release, Report
from tests.consents.clinics import certificate_of, open_clinic, patient
from tests.desks import beside
from tests.documents.judges import (
    judged,
    needs_engine,
    needs_pdfsig,
    needs_qpdf,
    poppler_finds_the_seal_valid,
    pyhanko_trusts_the_seal,
    qpdf_finds_nothing_wrong,
)
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


@needs_pdfsig
def test_poppler_finds_the_seal_valid_over_the_whole_file(document: Path) -> None:
    poppler_finds_the_seal_valid(document)


@needs_qpdf
def test_qpdf_finds_nothing_wrong(document: Path) -> None:
    qpdf_finds_nothing_wrong(document)


def test_pyhanko_trusts_the_seal_and_finds_every_byte_under_it(document: Path, certificate: Path) -> None:
    pyhanko_trusts_the_seal(document, certificate)


@pytest.mark.slow
@needs_engine
def test_they_are_archive_files_that_can_be_read_aloud(certificate: Path) -> None:
    files = sorted(certificate.parent.glob("*.pdf"))
    said = judged(*files)
    assert (len(files), said.count(" PASS")) == (len(KINDS) * len(LANGUAGES), 2 * len(files)), said
