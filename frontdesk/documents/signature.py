"""The signature inside a seal (CMS, RFC 5652): finding it, verifying it, and telling it from a touched-up one."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from typing import Any

from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm

LARGEST_SIGNATURE = 256 * 1024
_HOSTILE = (
    ValueError, TypeError, LookupError, ArithmeticError, AttributeError, AssertionError, NotImplementedError,
)  # fmt: skip
"""What may be raised over a signature that was made to break its reader: a key of another kind is an assertion."""


def in_gap(gap: bytes) -> bytes | None:
    """The signature (DER) in a file's gap, if the gap holds exactly that, in hex, padded with zeros."""
    if len(gap) > LARGEST_SIGNATURE or not re.fullmatch(rb"<(?:[0-9A-F]+|[0-9a-f]+)>", gap):
        return None
    digits = gap[1:-1].decode("ascii")
    padded = bytes.fromhex(digits + "0" * (len(digits) % 2))
    if padded[:1] != b"\x30" or len(padded) < 4 or padded[1] != 0x82:
        return None
    size = 4 + int.from_bytes(padded[2:4], "big")
    return padded[:size] if len(padded) >= size and not any(padded[size:]) else None


def signed_by(signature: bytes, covered: bytes) -> bytes | None:
    """The certificate (DER) whose key signed `covered`; None if the signature does not hold in every part."""
    from pyhanko_certvalidator.sig_validate import DefaultSignatureValidator, SignatureValidationContext

    try:
        info, certificate = _parts(signature)
        algorithm = info["digest_algorithm"]["algorithm"].native
        if algorithm not in ("sha256", "sha384", "sha512"):
            return None
        # CMS signs the attributes as a plain set (RFC 5652, 5.4); one of them is the digest of what is covered.
        attributes = info["signed_attrs"].untag()
        if _value(attributes, "content_type").native != "data":
            return None
        if _value(attributes, "message_digest").native != hashlib.new(algorithm, covered).digest():
            return None
        if not _names(attributes, certificate.dump()):
            return None
        DefaultSignatureValidator().validate_signature(
            info["signature"].native,
            attributes.dump(),
            certificate.public_key,
            info["signature_algorithm"],
            context=SignatureValidationContext(contextual_md_algorithm=algorithm, prehashed=False),
        )
        issued = x509.load_der_x509_certificate(certificate.dump())
        if issued.issuer == issued.subject:
            # A change inside the certificate itself must not pass for a stranger's whole seal.
            issued.verify_directly_issued_by(issued)
    except (InvalidSignature, UnsupportedAlgorithm, x509.InvalidVersion, *_HOSTILE):
        return None
    return bytes(certificate.dump())


def _names(attributes: Any, certificate: bytes) -> bool:
    """Whether the signed attributes name exactly this certificate (RFC 5035); those of old signers name none."""
    if all(one["type"].native != "signing_certificate_v2" for one in attributes):
        return True
    first = _value(attributes, "signing_certificate_v2")["certs"][0]
    algorithm = first["hash_algorithm"]["algorithm"].native
    if algorithm not in ("sha256", "sha384", "sha512"):
        return False
    return bool(first["cert_hash"].native == hashlib.new(algorithm, certificate).digest())


def _value(attributes: Any, kind: str) -> Any:
    """The one value of a signed attribute."""
    values = [one["values"] for one in attributes if one["type"].native == kind]
    if len(values) != 1 or len(values[0]) != 1:
        raise ValueError("the attribute must stand there once")
    return values[0][0]


def _asn1() -> tuple[Any, Any]:
    """asn1crypto's `cms` and `tsp`, always both: `tsp` teaches `cms` an attribute, which it must know at its first use.

    Where a seal was checked with `cms` alone, none could be made any more, and the certificate's name went unchecked.
    """
    from asn1crypto import cms, tsp

    return cms, tsp


def _parts(signature: bytes) -> tuple[Any, Any]:
    """The one signer's part of a signature and the certificate it names; ValueError for any other form."""
    from asn1crypto import x509 as asn1_x509

    cms, _ = _asn1()
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
            and certificate.issuer.dump() == named["issuer"].dump()
            and certificate.serial_number == named["serial_number"].native
        ):
            return info, certificate
    raise ValueError("the signer's certificate is missing")


def made(certificate: Any, digest: bytes, sign: Callable[[bytes], bytes]) -> Any:
    """The signature over content with this SHA-256 digest, by the key of `certificate` (asn1crypto), as CMS content.

    `sign` signs bytes with ECDSA and SHA-256. The attributes are those that PAdES asks for (ETSI EN 319 142-1, 6.3).
    """
    from pyhanko.sign.general import as_signing_certificate_v2

    cms, tsp = _asn1()
    # Encoded and read again at each step: asn1crypto encodes what was built anew each time it is looked at.
    named = tsp.SigningCertificateV2.load(as_signing_certificate_v2(certificate).dump())
    values = (("content_type", "data"), ("message_digest", digest), ("signing_certificate_v2", named))
    attributes = cms.CMSAttributes([cms.CMSAttribute({"type": kind, "values": (one,)}) for kind, one in values])
    encoded = attributes.dump()
    return _whole(certificate, cms.CMSAttributes.load(encoded), sign(encoded))


def as_sealed(signature: bytes) -> bytes:
    """The signature as `made` would have written it: some of its bytes are not signed, but none may differ."""
    info, certificate = _parts(signature)
    return bytes(_whole(certificate, info["signed_attrs"], info["signature"].native).dump())


def _whole(certificate: Any, attributes: Any, signature: bytes) -> Any:
    cms, _ = _asn1()
    digest = cms.DigestAlgorithm({"algorithm": "sha256"})
    name = cms.IssuerAndSerialNumber({"issuer": certificate.issuer, "serial_number": certificate.serial_number})
    signer = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": name}),
        "digest_algorithm": digest,
        "signed_attrs": attributes,
        "signature_algorithm": cms.SignedDigestAlgorithm({"algorithm": "sha256_ecdsa"}),
        "signature": signature,
    }
    signed = {
        "version": "v1",
        "digest_algorithms": cms.DigestAlgorithms((digest,)),
        "encap_content_info": {"content_type": "data"},
        "certificates": [certificate],
        "signer_infos": [cms.SignerInfo(signer)],
    }
    return cms.ContentInfo({"content_type": "signed_data", "content": cms.SignedData(signed)})
