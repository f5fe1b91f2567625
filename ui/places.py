"""The pages of the program: where each lives, and who may see it."""

from __future__ import annotations

from dataclasses import dataclass

from frontdesk.access.roles import Action, Role, may
from frontdesk.foundation.words import N_


@dataclass(frozen=True)
class Place:
    """A page of the program: where its class lives, and the action that lets a role see it in the rail.

    `under` is the page that leads to one that is not in the rail itself.
    """

    key: str
    icon: str
    title: str
    module: str
    needs: Action
    under: str = ""


PLACES = (
    Place("home", "home", N_("Today"), "ui.home.page", Action.TASK_LIST),
    Place("patients", "patients", N_("Patients"), "ui.patients.page", Action.PATIENT_FIND),
    Place("verify", "verify", N_("Check PDF"), "ui.consents.verify_page", Action.DOCUMENT_VERIFY),
    Place("policy", "consent", N_("Privacy policy"), "ui.policy.page", Action.POLICY_VIEW),
    Place("templates", "edit", N_("Consent texts"), "ui.consents.texts_page", Action.TEMPLATE_SOURCE, under="policy"),
    Place("due", "clock", N_("Whom to ask"), "ui.consents.due_page", Action.CONSENT_DUE, under="home"),
    Place("backup", "backup", N_("Backup"), "ui.backup.page", Action.BACKUP_MAKE),
    Place("lists", "clipboard", N_("Lists"), "ui.exchange.page", Action.EXCHANGE_IMPORT),
    Place("staff", "staff", N_("Staff"), "ui.staff.page", Action.STAFF_ADD),
    Place("audit", "audit", N_("Audit"), "ui.audit.page", Action.AUDIT_READ),
    Place("settings", "settings", N_("Settings"), "ui.settings_page", Action.CLINIC_SETTINGS_VIEW),
    Place(
        "register",
        "person-add",
        N_("New patient"),
        "ui.patients.register_page",
        Action.PATIENT_REGISTER,
        under="patients",
    ),
    Place("record", "person", N_("Patient"), "ui.patients.record_page", Action.PATIENT_OPEN, under="patients"),
    Place(
        "suspects",
        "switch",
        N_("Registered twice?"),
        "ui.patients.suspects_page",
        Action.PATIENT_SUSPECTS,
        under="patients",
    ),
    Place(
        "merge",
        "switch",
        N_("One person, two files?"),
        "ui.patients.merge_page",
        Action.PATIENT_MERGE,
        under="patients",
    ),
    Place("disclosures", "share", N_("What left"), "ui.disclosures.page", Action.DISCLOSURE_REGISTER, under="lists"),
    Place("photos", "camera", N_("Photographs"), "ui.photos.page", Action.PATIENT_OPEN, under="patients"),
    Place("consent", "consent", N_("Consent"), "ui.consents.signing_page", Action.CONSENT_SIGN, under="patients"),
)


def seen_by(role: Role, place: Place) -> bool:
    """Whether the role may see the page at all."""
    return may(role, place.needs)
