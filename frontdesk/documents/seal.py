"""The clinic's seal on finished documents: making its certificate, sealing, and checking a file's bytes.

A check looks only at bytes until they have proved to be the clinic's own: nothing inside an unknown file is
unpacked, followed or run, so a hostile one can neither exhaust the memory nor call out.
"""

from __future__ import annotations

import hashlib
import io
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from frontdesk.documents.archive import RECORD_NAME
from frontdesk.foundation.errors import Fault

if TYPE_CHECKING:
    from pyhanko.sign.signers import SimpleSigner

LARGEST = 25 * 1024 * 1024
YEARS = 10
FIELD = "ClinicSeal"
LARGEST_SIGNATURE = 256 * 1024
RESERVED = 8192
"""Hex digits kept free for the signature: about three times what it takes."""
_BYTE_RANGE = re.compile(rb"/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]")
State = Literal["genuine", "altered", "unknown", "unsigned", "unreadable"]


@dataclass(frozen=True)
class Certificate:
    """The clinic's key (PKCS#8) and certificate, both PEM. The key is never written down in the clear."""

    key_pem: bytes
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

    `country` is the two-letter code. Names longer than X.520 allows (64 characters) are cut.
    """
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, country),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, clinic[:64]),
            x509.NameAttribute(NameOID.COMMON_NAME, f"{clinic[:50]} document seal"),
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
    try:
        writer = IncrementalPdfFileWriter(io.BytesIO(pdf))
        signed = DatedSigner(metadata, _signer(certificate)).sign_pdf(writer, bytes_reserved=RESERVED)
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
    return SimpleSigner(
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


def _state(pdf: bytes, trusted: list[bytes]) -> State:
    if len(pdf) > LARGEST or not pdf.startswith(b"%PDF-") or b"/Encrypt" in pdf:
        return "unreadable"
    ranges = list(_BYTE_RANGE.finditer(pdf))
    if not ranges:
        return "altered" if b"/ByteRange" in pdf else "unsigned"
    start, before, after, rest = (int(number) for number in ranges[-1].groups())
    if len(ranges) > 1 or start != 0 or after + rest != len(pdf) or not before < after < len(pdf):
        return "altered"
    signature = _signature(pdf[before:after])
    if signature is None:
        return "altered"
    certificate = _signed_by(signature, pdf[:before] + pdf[after:])
    if certificate is None:
        return "altered"
    if certificate not in trusted:
        return "unknown"
    return "genuine" if _as_sealed(signature) == signature else "altered"


def _signature(gap: bytes) -> bytes | None:
    """The signature (DER) in a file's gap, if the gap holds exactly that, in hex, padded with zeros."""
    if len(gap) > LARGEST_SIGNATURE or not re.fullmatch(rb"<(?:[0-9A-F]+|[0-9a-f]+)>", gap):
        return None
    digits = gap[1:-1].decode("ascii")
    padded = bytes.fromhex(digits + "0" * (len(digits) % 2))
    if padded[:1] != b"\x30" or len(padded) < 4 or padded[1] != 0x82:
        return None
    size = 4 + int.from_bytes(padded[2:4], "big")
    return padded[:size] if len(padded) >= size and not any(padded[size:]) else None


def _signed_by(signature: bytes, covered: bytes) -> bytes | None:
    """The certificate (DER) whose key signed `covered`; None if the signature does not hold in every part."""
    from pyhanko.sign.validation.generic_cms import validate_sig_integrity

    try:
        info, certificate = _parts(signature)
        algorithm = info["digest_algorithm"]["algorithm"].native
        if algorithm not in ("sha256", "sha384", "sha512"):
            return None
        intact, valid = validate_sig_integrity(info, certificate, "data", hashlib.new(algorithm, covered).digest())
        issued = x509.load_der_x509_certificate(certificate.dump())
        if issued.issuer == issued.subject:
            # A change inside the certificate itself must not pass for a stranger's whole seal.
            issued.verify_directly_issued_by(issued)
    except (ValueError, TypeError, KeyError, InvalidSignature, UnsupportedAlgorithm):
        return None
    return bytes(certificate.dump()) if intact and valid else None


def _parts(signature: bytes) -> tuple[Any, Any]:
    """The one signer's part of a signature and the certificate it names; ValueError for any other form."""
    from asn1crypto import cms
    from asn1crypto import x509 as asn1_x509

    content = cms.ContentInfo.load(signature, strict=True)
    if content["content_type"].native != "signed_data":
        raise ValueError("not a signature")
    signed = content["content"]
    if len(signed["signer_infos"]) != 1 or signed["encap_content_info"]["content_type"].native != "data":
        raise ValueError("not one detached signature")
    info = signed["signer_infos"][0]
    if [one["algorithm"].native for one in signed["digest_algorithms"]] != [
        info["digest_algorithm"]["algorithm"].native
    ]:
        raise ValueError("the digests differ")
    named = info["sid"].chosen
    for choice in signed["certificates"]:
        certificate = choice.chosen
        if (
            isinstance(certificate, asn1_x509.Certificate)
            and certificate.issuer == named["issuer"]
            and certificate.serial_number == named["serial_number"].native
        ):
            return info, certificate
    raise ValueError("the signer's certificate is missing")


def _as_sealed(signature: bytes) -> bytes:
    """The signature as `seal` would have written it: some of its bytes are not signed, but none may differ."""
    from asn1crypto import cms

    info, certificate = _parts(signature)
    digest = cms.DigestAlgorithm({"algorithm": "sha256"})
    name = cms.IssuerAndSerialNumber({"issuer": certificate.issuer, "serial_number": certificate.serial_number})
    signer = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": name}),
        "digest_algorithm": digest,
        "signed_attrs": info["signed_attrs"],
        "signature_algorithm": cms.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
        "signature": info["signature"].native,
    }
    signed = {
        "version": "v1",
        "digest_algorithms": cms.DigestAlgorithms((digest,)),
        "encap_content_info": {"content_type": "data"},
        "certificates": [certificate],
        "signer_infos": [cms.SignerInfo(signer)],
    }
    content = cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(signed)})
    return bytes(content.dump())


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
