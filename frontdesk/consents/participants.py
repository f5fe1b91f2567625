"""What has to be done once a purpose is taken back: this room's own part, and what the rooms above answer."""

from __future__ import annotations

from frontdesk.consents.model import Consequence
from frontdesk.desk import Work
from frontdesk.foundation.words import N_

OWN = {
    "care": ("care_ended", N_("Only emergencies can be treated until this permission is given again.")),
    "contact": ("contact_ended", N_("Appointments are kept without reminders from now on.")),
    "billing_insurance": ("claims_ended", N_("Nothing more is sent to the insurer; the patient gets the receipts.")),
    "deidentified_use": ("left_out", N_("The patient is left out of all statistics from now on.")),
}
"""What follows from purposes for which no room above keeps anything."""


def consequences(work: Work, files: tuple[int, ...], purposes: tuple[str, ...]) -> tuple[Consequence, ...]:
    """What must be done for this person (all their files), the most personal first: photographs, messages, disclosures
    as their rooms say, then what this room knows itself."""
    own = (Consequence(OWN[one][0], one, OWN[one][1]) for one in purposes if one in OWN)
    return (*work.questions.follows(work.connection, files, purposes), *own)
