"""The seal: valid to us and to other readers, and broken by any change at all."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from asn1crypto import cms, tsp
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import pkcs12
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign import PdfSignatureMetadata, PdfSigner
from pyhanko.sign.signers import SimpleSigner

from frontdesk.documents import layout, seal
from frontdesk.foundation.errors import Fault

from .samples import AT, consent, form, procedure

NEITHER = {"altered", "unreadable"}


@pytest.fixture(scope="module")
def certificate() -> seal.Certificate:
    return seal.make_certificate("Asha Clinic", "IN", AT)


@pytest.fixture(scope="module")
def stranger() -> seal.Certificate:
    return seal.make_certificate("Asha Clinic", "IN", AT)


@pytest.fixture(scope="module")
def plain() -> bytes:
    return layout.render(consent("hi"))


@pytest.fixture(scope="module")
def sealed(plain: bytes, certificate: seal.Certificate) -> bytes:
    return seal.seal(plain, certificate, reason="Consent", at=AT)


def test_a_sealed_document_is_genuine_and_gives_its_record(sealed: bytes, certificate: seal.Certificate) -> None:
    verdict = seal.check(sealed, [certificate.cert_pem])
    assert verdict.state == "genuine"
    assert verdict.reference == "CN-7F3K-22Q9"
    assert verdict.signed_at == AT
    assert verdict.record == consent("hi").record


CHECKS_FIRST = """
import sys
from pathlib import Path
from frontdesk.documents import seal
folder = Path(sys.argv[1])
certificate = seal.Certificate(*((folder / name).read_bytes() for name in ("key.pem", "cert.pem")))
print(seal.check((folder / "sealed.pdf").read_bytes(), [certificate.cert_pem]).state)
again = seal.seal((folder / "plain.pdf").read_bytes(), certificate, reason="Consent", at=seal.datetime.now(seal.UTC))
print(seal.check(again, [certificate.cert_pem]).state)
"""


def test_who_checks_a_seal_first_can_seal_afterwards(
    plain: bytes, sealed: bytes, certificate: seal.Certificate, tmp_path: Path
) -> None:
    """In a process of its own: what the libraries remember of their first use lasts as long as the process."""
    kept = {
        "plain.pdf": plain, "sealed.pdf": sealed, "key.pem": certificate.key_pem, "cert.pem": certificate.cert_pem,
    }  # fmt: skip
    for name, data in kept.items():
        (tmp_path / name).write_bytes(data)
    root = Path(__file__).parents[2]
    told = subprocess.run(
        [sys.executable, "-c", CHECKS_FIRST, str(tmp_path)], cwd=root, capture_output=True, text=True, check=False
    )
    assert told.stdout.split() == ["genuine", "genuine"], told.stderr


def test_the_time_of_sealing_is_kept_from_any_time_zone(plain: bytes, certificate: seal.Certificate) -> None:
    at = datetime(2026, 11, 22, 14, 45, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    verdict = seal.check(seal.seal(plain, certificate, reason="Consent", at=at), [certificate.cert_pem])
    assert verdict.signed_at == datetime(2026, 11, 22, 9, 15, tzinfo=UTC)


def test_another_clinics_seal_is_unknown(sealed: bytes, stranger: seal.Certificate) -> None:
    verdict = seal.check(sealed, [stranger.cert_pem])
    assert verdict.state == "unknown"
    assert verdict.record is None
    assert seal.check(sealed, []).state == "unknown"


def test_an_older_certificate_still_counts(
    sealed: bytes, certificate: seal.Certificate, stranger: seal.Certificate
) -> None:
    assert seal.check(sealed, [stranger.cert_pem, certificate.cert_pem]).state == "genuine"


def test_no_flipped_byte_passes(sealed: bytes, certificate: seal.Certificate) -> None:
    found = re.search(rb"/Contents\s*<([0-9A-F]+)>", sealed)
    assert found
    start, end = found.span(1)
    used = start + len(found[1].rstrip(b"0"))
    offsets = [*range(start - 12, used + 2, 7), end - 1, end, *range(0, len(sealed), 251), len(sealed) - 1]
    states = set()
    for offset in offsets:
        for bit in (0x01, 0x20):
            changed = bytearray(sealed)
            changed[offset] ^= bit
            states.add(seal.check(bytes(changed), [certificate.cert_pem]).state)
    assert states <= NEITHER


def test_appended_content_is_altered(sealed: bytes, certificate: seal.Certificate) -> None:
    assert seal.check(sealed + b"\n", [certificate.cert_pem]).state == "altered"
    writer = IncrementalPdfFileWriter(io.BytesIO(sealed))
    drawn = writer.add_object(generic.StreamObject(stream_data=b"0 0 500 500 re f"))
    writer.add_stream_to_page(0, drawn)  # type: ignore[no-untyped-call]
    out = io.BytesIO()
    writer.write(out)  # type: ignore[no-untyped-call]
    assert seal.check(out.getvalue(), [certificate.cert_pem]).state == "altered"


def test_a_sealed_document_can_not_be_sealed_again(sealed: bytes, stranger: seal.Certificate) -> None:
    with pytest.raises(Fault):
        seal.seal(sealed, stranger, reason="Again", at=AT)
    with pytest.raises(Fault):
        seal.seal(b"not a PDF", stranger, reason="Consent", at=AT)


def test_what_is_no_sealed_document(plain: bytes, certificate: seal.Certificate) -> None:
    trusted = [certificate.cert_pem]
    assert seal.check(plain, trusted).state == "unsigned"
    assert seal.check(b"", trusted).state == "unreadable"
    assert seal.check(b"PK\x03\x04 not a PDF", trusted).state == "unreadable"
    assert seal.check(layout.protect(plain, "1990"), trusted).state == "unreadable"
    assert seal.check(plain + bytes(seal.LARGEST), trusted).state == "unreadable"


def test_a_fingerprint_can_be_compared_by_eye(certificate: seal.Certificate, stranger: seal.Certificate) -> None:
    text = seal.fingerprint(certificate.cert_pem)
    assert re.fullmatch(r"(?:[0-9A-F]{4} ){15}[0-9A-F]{4}", text)
    assert text != seal.fingerprint(stranger.cert_pem)


@pytest.mark.skipif(not shutil.which("pdfsig"), reason="pdfsig is not installed")
def test_other_readers_agree(sealed: bytes, tmp_path: Path) -> None:
    path = tmp_path / "sealed.pdf"
    path.write_bytes(sealed)
    said = subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said
    changed = bytearray(sealed)
    changed[len(sealed) // 3] ^= 1
    path.write_bytes(changed)
    said = subprocess.run(["pdfsig", "-nocert", str(path)], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" not in said


@pytest.mark.skipif(not shutil.which("qpdf"), reason="qpdf is not installed")
@pytest.mark.parametrize("language", ["en", "hi", "ur"])
@pytest.mark.parametrize("make", [consent, form, procedure])
def test_the_file_is_sound(
    make: Callable[[str], layout.Document], language: str, certificate: seal.Certificate, tmp_path: Path
) -> None:
    path = tmp_path / "sealed.pdf"
    path.write_bytes(seal.seal(layout.render(make(language)), certificate, reason="Consent", at=AT))
    said = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, check=False)
    assert said.returncode == 0
    assert "No syntax or stream encoding errors found" in said.stdout


@pytest.mark.parametrize("clinic", ["A", "Dr. Rao's Clinic " * 12, "आशा नेत्रालय " * 9, "کلینک " * 20])
def test_any_clinic_name_can_seal(clinic: str, plain: bytes) -> None:
    certificate = seal.make_certificate(clinic, "PK", AT)
    sealed = seal.seal(plain, certificate, reason="Consent", at=AT)
    assert seal.check(sealed, [certificate.cert_pem]).state == "genuine"
    free = re.search(rb"/Contents\s*<[0-9A-F]+?(0*)>", sealed)
    assert free
    assert len(free[1]) < 64


def named_nobody(signer: cms.SignerInfo) -> None:
    for one in signer["signed_attrs"]:
        if one["type"].native == "signing_certificate_v2":
            one["values"] = [tsp.SigningCertificateV2({"certs": []})]


def of_another_kind(signer: cms.SignerInfo) -> None:
    signer["signature_algorithm"] = cms.SignedDigestAlgorithm({"algorithm": "sha256_rsa"})


@pytest.mark.parametrize("change", [named_nobody, of_another_kind])
def test_a_signature_made_to_break_its_reader_is_altered(
    sealed: bytes, certificate: seal.Certificate, change: Callable[[cms.SignerInfo], None]
) -> None:
    gap = re.search(rb"/Contents\s*<([0-9A-Fa-f]+)>", sealed)
    assert gap
    content = cms.ContentInfo.load(bytes.fromhex(gap[1].decode()))
    change(content["content"]["signer_infos"][0])
    broken = content.dump(force=True).hex().upper().encode().ljust(len(gap[1]), b"0")
    assert len(broken) == len(gap[1])
    assert seal.check(sealed.replace(gap[1], broken), [certificate.cert_pem]).state == "altered"


def test_a_whole_seal_of_another_make_is_unknown(plain: bytes, certificate: seal.Certificate) -> None:
    key = rsa.generate_private_key(65537, 2048)
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "Laboratory")])
    own = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(7)
        .not_valid_before(AT)
        .not_valid_after(AT + timedelta(days=9))
        .sign(key, hashes.SHA256())
    )
    box = pkcs12.serialize_key_and_certificates(b"lab", key, own, None, serialization.NoEncryption())
    signer = SimpleSigner.load_pkcs12_data(box, [])
    assert signer
    writer = IncrementalPdfFileWriter(io.BytesIO(plain))
    foreign = PdfSigner(PdfSignatureMetadata(field_name="Lab"), signer).sign_pdf(writer).getvalue()
    assert seal.check(foreign, [certificate.cert_pem]).state == "unknown"
    changed = bytearray(foreign)
    changed[900] ^= 1
    assert seal.check(bytes(changed), [certificate.cert_pem]).state == "altered"
