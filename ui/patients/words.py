"""The words for what a patient's record holds, and how an age is said."""

from __future__ import annotations

from datetime import date

from frontdesk.foundation.words import N_
from frontdesk.patients.model import Found, Patient, years_between
from ui.language import date_text, tr

GENDERS = {
    "female": N_("Female"),
    "male": N_("Male"),
    "other": N_("Other"),
    "undisclosed": N_("Not said"),
}
LANGUAGES = {"en": N_("English"), "hi": N_("Hindi"), "ur": N_("Urdu")}
FIELDS = {
    "given": N_("Given name"),
    "family": N_("Family name"),
    "native_name": N_("Name in own script"),
    "born": N_("Date of birth"),
    "born_estimated": N_("Date of birth is estimated"),
    "gender": N_("Gender"),
    "phone": N_("Phone"),
    "email": N_("Email"),
    "address": N_("Address"),
    "language": N_("Language"),
    "emergency_name": N_("Emergency contact"),
    "emergency_phone": N_("Emergency phone"),
    "emergency_relation": N_("Emergency contact is the patient's"),
    "guardian": N_("Guardian"),
    "guardian_name": N_("Guardian's name"),
    "guardian_relation": N_("Guardian is the patient's"),
    "guardian_phone": N_("Guardian's phone"),
    "guardian_identity_seen": N_("Paper that proved who the guardian is"),
    "carers": N_("Clinicians in charge"),
}
WHY = {
    "name": N_("name"),
    "sound": N_("sounds alike"),
    "phone": N_("phone"),
    "number": N_("record number"),
    "recent": N_("recent"),
}


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
    return age_text(one.born, today, estimated=getattr(one, "born_estimated", False))
