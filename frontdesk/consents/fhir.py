"""A consent as other systems read it: HL7 FHIR R4, resource Consent (hl7.org/fhir/R4/consent.html), written by hand."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping

from frontdesk.consents.model import Consent
from frontdesk.foundation import clock
from frontdesk.packs.model import Pack
from frontdesk.patients.model import Patient

PRIVACY, TREATMENT = "patient-privacy", "treatment"
SCOPES = "http://terminology.hl7.org/CodeSystem/consentscope"
PURPOSES = "urn:frontdesk:purpose"
VERIFIED_BY = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Consent.verification.verifiedBy"
"""R4 does not say who verified a consent; R5 does, and its element may be used in R4 (hl7.org/fhir/uv/xver-r5.r4)."""
LOINC_PATIENT_CONSENT = {"system": "http://loinc.org", "code": "59284-0", "display": "Patient Consent"}

Json = dict[str, object]
Confirmed = tuple[tuple[str, str], ...]
"""Names, and when each confirmed it (UTC)."""


def consent_resource(
    consent: Consent,
    patient: Patient,
    pack: Pack,
    titles: Mapping[str, str],
    confirmed: Confirmed,
    present: str,
    pdf: bytes | None,
) -> Json:
    """The resource. `titles` say each purpose in the signed language, `present` what became of it, `pdf` is sealed.

    `confirmed` are those of the staff who confirmed it with a secret of their own.

    Every answer is a provision of its own: `permit` for a yes, `deny` for a no. R4 asks for a policy or a rule
    (constraint ppc-1): the clinic's privacy policy with its version.
    """
    found: Json = {
        "resourceType": "Consent",
        "id": consent.reference,
        "language": consent.language,
        "identifier": [{"system": "urn:frontdesk:consent", "value": consent.reference}],
        "status": _status(consent, present),
        "scope": {"coding": [{"system": SCOPES, "code": PRIVACY if consent.choices else TREATMENT}]},
        "category": [{"coding": [LOINC_PATIENT_CONSENT]}],
        "patient": {"reference": f"Patient/{patient.ref}", "display": patient.display_name},
        "dateTime": clock.stamp(consent.signed),
        "performer": [_performer(consent, patient)],
        "organization": [{"display": pack.clinic.name}],
        "policyRule": {"text": f"Privacy policy of {pack.clinic.name}, version {pack.policy.version}"},
        "verification": _verification(consent, confirmed),
        "provision": _provision(consent, titles),
    }
    if pdf is not None:
        found["sourceAttachment"] = _attachment(consent, pdf)
    return found


def _status(consent: Consent, present: str) -> str:
    if consent.method == "refused":
        return "rejected"
    return "inactive" if present in ("withdrawn", "superseded") else "active"


def _verification(consent: Consent, confirmed: Confirmed) -> list[Json]:
    plain: Json = {"verified": consent.method != "refused", "verificationDate": clock.stamp(consent.signed)}
    return [
        plain,
        *(
            {
                "extension": [{"url": VERIFIED_BY, "valueReference": {"type": "Practitioner", "display": name}}],
                "verified": True,
                "verificationDate": at,
            }
            for name, at in confirmed
        ),
    ]


def _performer(consent: Consent, patient: Patient) -> Json:
    """Who gave the answers: the patient, or the person who signed for them."""
    if consent.signer == "patient":
        return {"reference": f"Patient/{patient.ref}", "display": patient.display_name}
    name = consent.representative or next((one.name for one in patient.guardians if one.id == consent.guardian_id), "")
    return {"type": "RelatedPerson", "display": name or consent.signer}


def _provision(consent: Consent, titles: Mapping[str, str]) -> Json:
    period: Json = {"start": clock.stamp(consent.signed)}
    if consent.valid_until is not None:
        period["end"] = consent.valid_until.isoformat()
    found: Json = {"type": "deny" if consent.method == "refused" else "permit", "period": period}
    answers = [
        {
            "type": "permit" if given else "deny",
            "purpose": [{"system": PURPOSES, "code": purpose, "display": titles.get(purpose, purpose)}],
        }
        for purpose, given in consent.choices.items()
    ]
    return found | ({"provision": answers} if answers else {})


def _attachment(consent: Consent, pdf: bytes) -> Json:
    # R4 fixes the attachment's hash to SHA-1; it finds the file again, the seal inside proves it.
    sha1 = hashlib.sha1(pdf, usedforsecurity=False).digest()
    return {
        "contentType": "application/pdf",
        "language": consent.language,
        "data": base64.b64encode(pdf).decode("ascii"),
        "size": len(pdf),
        "hash": base64.b64encode(sha1).decode("ascii"),
        "title": consent.reference,
        "creation": clock.stamp(consent.signed),
    }
