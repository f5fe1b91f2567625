"""The clinic's seal on finished documents: making its certificate, sealing, and checking a file's bytes.

A check looks only at bytes until they have proved to be the clinic's own: nothing inside an unknown file is
unpacked, followed or run, so a hostile one can neither exhaust the memory nor call out.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from frontdesk.documents import signature
from frontdesk.documents.archive import RECORD_NAME
from frontdesk.foundation.errors import Fault

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner

LARGEST = 25 * 1024 * 1024
YEARS = 10
FIELD = "ClinicSeal"
SIGNATURE_REST = 384
"""Bytes of a seal besides its certificate and twice the issuer's name. Tight, because a reader may not notice a
change in what is left free; ours does."""
_BYTE_RANGE = re.compile(rb"/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]")
_ACTIVE = re.compile(rb"/(?:JavaScript|JS|Launch|EmbeddedFile|RichMedia|XFA)\b")
State = Literal["genuine", "altered", "unknown", "unsigned", "unreadable"]


@dataclass(frozen=True)
class Certificate:
    """The clinic's key (PKCS#8) and certificate, both PEM. The key is never written down in the clear."""

    key_pem: bytes = field(repr=False)
    cert_pem: bytes


@dataclass(frozen=True)
class Verdict:
    """What a check found.

    genuine: every byte is as a trusted certificate of the clinic sealed it; only then the other fields are filled.
    altered: there is a seal, but the file is not what was sealed. unknown: whole, but sealed by someone else.
    unsigned: no seal. unreadable: not a PDF, encrypted, or larger than 25 MB.
    """

    state: State
    reference: str | None
    sha256: str
    signed_at: datetime | None
    record: dict[str, object] | None


def make_certificate(clinic: str, country: str, at: datetime) -> Certificate:
    """A new P-256 key with its own certificate, valid for ten years from the day before `at` (R16).

    `country` is the two-letter code. A name longer than X.520 allows (64 bytes) is cut.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, country),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, _cut(clinic, 64)),
            x509.NameAttribute(NameOID.COMMON_NAME, f"{_cut(clinic, 50)} document seal"),
        ]
    )
    public = key.public_key()
    usage = x509.KeyUsage(True, True, False, False, False, True, False, False, False)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(public)
        .serial_number(x509.random_serial_number())
        .not_valid_before(at - timedelta(days=1))
        .not_valid_after(at + timedelta(days=365 * YEARS + 3))
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .sign(key, hashes.SHA256())
    )
    key_pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    return Certificate(key_pem, certificate.public_bytes(serialization.Encoding.PEM))


def _cut(text: str, size: int) -> str:
    """As much of `text` as fits in `size` bytes of UTF-8."""
    return text.encode("utf-8")[:size].decode("utf-8", "ignore").strip()


def fingerprint(cert_pem: bytes) -> str:
    """SHA-256 of the certificate (DER), in groups of four capital hex digits, to compare by eye."""
    digits = x509.load_pem_x509_certificate(cert_pem).fingerprint(hashes.SHA256()).hex().upper()
    return " ".join(digits[i : i + 4] for i in range(0, len(digits), 4))


def seal(pdf: bytes, certificate: Certificate, *, reason: str, at: datetime) -> bytes:
    """`pdf` with the clinic's seal: PAdES-B-B (ETSI EN 319 142-1) over the whole file, certified against any change.

    The field is invisible, because a drawn stamp would break PDF/A and PDF/UA. Raises Fault if it can't be read.
    """
    from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
    from pyhanko.pdf_utils.misc import PdfError
    from pyhanko.sign import PdfSignatureMetadata, PdfSigner
    from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
    from pyhanko.sign.general import SigningError

    class DatedSigner(PdfSigner):
        """Signs at `at`, where pyHanko would ask the system's clock."""

        def init_signing_session(self, *args: Any, **options: Any) -> Any:
            session = super().init_signing_session(*args, **options)
            session.system_time = at
            return session

    metadata = PdfSignatureMetadata(
        field_name=FIELD,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm="sha256",
        reason=reason,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )
    signer = _signer(certificate)
    own = x509.load_pem_x509_certificate(certificate.cert_pem)
    certificate_der, issuer = own.public_bytes(serialization.Encoding.DER), own.issuer.public_bytes()
    try:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        room = len(certificate_der) + 2 * len(issuer) + SIGNATURE_REST
        signed = DatedSigner(metadata, signer).sign_pdf(writer, bytes_reserved=2 * room)
    except (PdfError, SigningError) as error:
        raise Fault("This document can't be sealed: it is damaged or has a seal already. Nothing was saved.") from error
    return bytes(signed.getvalue())


def _signer(certificate: Certificate) -> SimpleSigner:
    from asn1crypto import keys, pem
    from asn1crypto import x509 as asn1_x509
    from pyhanko.sign.signers import SimpleSigner
    from pyhanko_certvalidator.registry import SimpleCertificateStore

    _, _, cert_der = pem.unarmor(certificate.cert_pem)
    _, _, key_der = pem.unarmor(certificate.key_pem)

    class Signer(SimpleSigner):
        """Writes the one form of signature that a check accepts, in a tenth of the time that pyHanko's own takes."""

        async def async_sign(self, data_digest: bytes, digest_algorithm: str, *_: Any, **_options: Any) -> Any:
            return signature.made(self.signing_cert, data_digest, lambda data: self.sign_raw(data, digest_algorithm))

    return Signer(
        signing_cert=asn1_x509.Certificate.load(cert_der),
        signing_key=keys.PrivateKeyInfo.load(key_der),
        cert_registry=SimpleCertificateStore(),  # type: ignore[no-untyped-call]
    )


def check(pdf: bytes, trusted: list[bytes]) -> Verdict:
    """Whether `pdf` is a document that one of the `trusted` certificates (PEM) sealed, unchanged. Never raises."""
    digest = hashlib.sha256(pdf).hexdigest()
    state = _state(
        pdf, [x509.load_pem_x509_certificate(one).public_bytes(serialization.Encoding.DER) for one in trusted]
    )
    if state != "genuine":
        return Verdict(state, None, digest, None, None)
    reference, signed_at, record = _contents(pdf)
    return Verdict(state, reference, digest, signed_at, record)


def holds_active_parts(pdf: bytes) -> bool:
    """Whether a file names a script, a program to start, or a file inside; it is only looked at, never opened."""
    return _ACTIVE.search(pdf) is not None


def _state(pdf: bytes, trusted: list[bytes]) -> State:
    if len(pdf) > LARGEST or not pdf.startswith(b"%PDF-") or b"/Encrypt" in pdf:
        return "unreadable"
    ranges = list(_BYTE_RANGE.finditer(pdf))
    if not ranges:
        return "altered" if b"/ByteRange" in pdf else "unsigned"
    start, before, after, rest = (int(number) for number in ranges[-1].groups())
    if len(ranges) > 1 or start != 0 or after + rest != len(pdf) or not before < after < len(pdf):
        return "altered"
    found = signature.in_gap(pdf[before:after])
    if found is None:
        return "altered"
    certificate = signature.signed_by(found, pdf[:before] + pdf[after:])
    if certificate is None:
        return "altered"
    if certificate not in trusted:
        return "unknown"
    return "genuine" if signature.as_sealed(found) == found else "altered"


def _contents(pdf: bytes) -> tuple[str | None, datetime | None, dict[str, object] | None]:
    """Reference, time of sealing and record of a file already known to be genuine."""
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as opened:
        subject = opened.docinfo.get("/Subject")
        fields = opened.Root.AcroForm.Fields
        dates = [str(field.V.M) for field in fields if "/V" in field and "/M" in field.V]
        files = opened.attachments
        record = json.loads(files[RECORD_NAME].get_file().read_bytes()) if RECORD_NAME in files else None
    if not isinstance(record, dict):
        record = None
    return (str(subject) if subject is not None else None), (_instant(dates[-1]) if dates else None), record


def _instant(text: str) -> datetime | None:
    """A PDF date (ISO 32000-1, 7.9.4) in UTC."""
    found = re.fullmatch(r"D:(\d{14})(?:Z|([+-])(\d\d)'?(\d\d)'?)?(?:00'00'?)?", text)
    if not found:
        return None
    local = datetime.strptime(found[1], "%Y%m%d%H%M%S").replace(tzinfo=UTC)
    offset = timedelta(hours=int(found[3] or 0), minutes=int(found[4] or 0))
    return local + offset if found[2] == "-" else local - offset
