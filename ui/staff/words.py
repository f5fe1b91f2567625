"""The words for what people at the clinic are."""

from __future__ import annotations

from frontdesk.access.model import ROLES
from frontdesk.foundation.words import N_
from frontdesk.staff.model import Member
from ui.language import tr

DISCIPLINES = {
    "doctor": N_("Doctor"),
    "physiotherapist": N_("Physiotherapist"),
    "psychologist": N_("Psychologist"),
    "pharmacist": N_("Pharmacist"),
    "nurse": N_("Nurse"),
}


def post(member: Member) -> str:
    """What somebody does here: 'Clinician · Doctor'."""
    role = tr(ROLES[member.role])
    return f"{role} · {tr(DISCIPLINES[member.discipline])}" if member.discipline else role
