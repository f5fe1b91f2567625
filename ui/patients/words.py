"""The words for what a patient's record holds, and how an age is said."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

from frontdesk.foundation.words import N_
from frontdesk.patients.model import Found, Patient, years_between
from ui.language import date_text, listed, tr

GENDERS = {
    "female": N_("Female"),
    "male": N_("Male"),
    "other": N_("Other"),
    "undisclosed": N_("Not said"),
}
LANGUAGES = {"en": N_("English"), "hi": N_("Hindi"), "ur": N_("Urdu")}
STANDINGS = {
    "named": N_("The patient's own name"),
    "pseudonym": N_("A name the patient chose"),
    "anonymous": N_("No name at all"),
}
WHOSE = {
    "": N_("The patient's own"),
    "guardian": N_("The guardian's"),
    "spouse": N_("Husband's or wife's"),
    "parent": N_("A parent's"),
    "child": N_("A son's or daughter's"),
    "relative": N_("A relative's"),
    "neighbour": N_("A neighbour's"),
    "work": N_("At work"),
    "other": N_("Somebody else's"),
}
CONTACTS = {"phone": N_("Phone"), "email": N_("Email"), "address": N_("Address"), "emergency": N_("In an emergency")}
SOURCES = {
    "patient": N_("the patient"),
    "guardian": N_("the guardian"),
    "referring_doctor": N_("the referring doctor"),
    "laboratory": N_("a laboratory"),
    "insurer": N_("the insurer"),
    "other": N_("somebody else"),
}
GROUNDS = {
    "minor": N_("The patient is a child"),
    "court": N_("A court's order"),
    "other": N_("Another lawful ground"),
}
PAPER_REASONS = {
    "identity_check": N_("A service needs a verified identity"),
    "insurance_claim": N_("An insurance claim"),
    "legal_duty": N_("A duty under the law"),
    "health_account": N_("The patient's health account"),
    "patient_request": N_("The patient asks for it"),
}
REVEAL_REASONS = {
    "insurance_claim": N_("An insurance claim"),
    "legal_duty": N_("A duty under the law"),
    "patient_request": N_("The patient asks for it"),
    "correction": N_("Correcting the record"),
}
FIELDS = {
    "given": N_("Given name"),
    "family": N_("Family name"),
    "native_name": N_("Name in own script"),
    "parent_name": N_("Father's or husband's name"),
    "preferred": N_("Wants to be called"),
    "standing": N_("Name in the record"),
    "born": N_("Date of birth"),
    "born_estimated": N_("Date of birth is estimated"),
    "gender": N_("Gender"),
    "phone": N_("Phone"),
    "phone_whose": N_("Whose phone is it?"),
    "email": N_("Email"),
    "email_whose": N_("Whose email is it?"),
    "address": N_("Address"),
    "language": N_("Language"),
    "emergency_name": N_("Emergency contact"),
    "emergency_phone": N_("Emergency phone"),
    "emergency_relation": N_("Emergency contact is the patient's"),
    "contacts": N_("Further contacts"),
    "contact_phone": N_("Further phone"),
    "contact_email": N_("Further email"),
    "contact_address": N_("Further address"),
    "contact_emergency": N_("Further emergency phone"),
    "insurance": N_("Insurance"),
    "insurance_insurer": N_("Insurer"),
    "insurance_policy": N_("Policy number"),
    "insurance_holder": N_("Policy holder"),
    "insurance_valid_until": N_("Valid until"),
    "referrer": N_("Referred by"),
    "referrer_contact": N_("How to reach the referrer"),
    "source": N_("Told by"),
    "sources": N_("Told by somebody else"),
    "guardian": N_("Guardian"),
    "guardians": N_("Guardian"),
    "guardian_name": N_("Guardian's name"),
    "guardian_relation": N_("Guardian is the patient's"),
    "guardian_phone": N_("Guardian's phone"),
    "guardian_identity_seen": N_("Paper that proved who the guardian is"),
    "guardian_ground": N_("Why the guardian decides"),
    "alert": N_("Alert"),
    "paper": N_("Identity paper"),
    "carers": N_("Clinicians in charge"),
}
WHY = {
    "name": N_("name"),
    "sound": N_("sounds alike"),
    "typo": N_("written alike"),
    "phone": N_("phone"),
    "number": N_("record number"),
    "document": N_("scanned code"),
    "paper": N_("identity paper"),
    "born": N_("date of birth"),
    "recent": N_("recent"),
}


def field_name(name: str) -> str:
    """What a field of the history is called; parts of a further contact after the contact."""
    known = FIELDS.get(name)
    return tr(known) if known else field_name(name.rpartition("_")[0]) if "_" in name else name


def lacking(names: Collection[str]) -> str:
    """What a record still lacks, in one line: with nobody to call in an emergency, nobody misses the number."""
    told = (one for one in names if one != "emergency_phone" or "emergency_name" not in names)
    return listed(tr(FIELDS[one]) for one in told)


def age_text(born: date | None, today: date, *, estimated: bool = False) -> str:
    """'34 years (22 Nov 1992)'; about, for an estimate; a dash when nothing is known."""
    if born is None:
        return "—"
    years = years_between(born, today)
    if estimated:
        return tr("about {years} years", years=years)
    return tr("{years} years ({born})", years=years, born=date_text(born))


def born_text(one: Patient | Found, today: date) -> str:
    """The age of a patient as said on a card or in a list."""
    return age_text(one.born, today, estimated=one.born_estimated)
