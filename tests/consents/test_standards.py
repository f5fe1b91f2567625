"""Every kind of sealed document of this room, in each language, as other programs judge it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from frontdesk.access.roles import Role
from frontdesk.consents import countersigning, paper_forms, withdrawals
from frontdesk.consents import service as consents
from frontdesk.consents.model import Mark, TakingBack
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.patients import service as patients
from tests.consents.clinics import certificate_of, confirmed, open_clinic, patient, signing
from tests.consents.papers import code_of, page, scan, told
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
    colleague = beside(desk, Role.CLINICIAN)
    second = Mark("second_witness", colleague.person.id)
    for new in (
        replace(ink, interpreter="Ravi Kumar", questions="How long is it kept?\nAs the law says.", shown=("en",)),
        replace(ink, method="verbal", strokes=(), marks=(second,)),
        replace(ink, method="refused", strokes=(), choices={}, reason="Wants to ask at home first."),
    ):
        yield new.method, consents.document(desk, consents.sign(desk, new, confirmed(desk, new, colleague)).id)
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
