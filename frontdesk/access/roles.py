"""The one table of roles and actions: every permission in the program is a line here."""

from __future__ import annotations

from enum import StrEnum


class Role(StrEnum):
    """What a person is at the clinic."""

    RECEPTIONIST = "receptionist"
    CLINICIAN = "clinician"
    MANAGER = "manager"


class Grant(StrEnum):
    """How far a permission reaches."""

    NO = "no"
    IN_CARE = "in_care"
    ALL = "all"


class Action(StrEnum):
    """Every kind of act or look in the program; the value is what the audit trail stores."""

    CLINIC_CREATE = "clinic.create"
    CLINIC_SETTINGS = "clinic.settings"
    CLINIC_SETTINGS_VIEW = "clinic.settings_view"
    CLINIC_VERIFY = "clinic.verify"
    SIGN_IN = "session.sign_in"
    SIGN_OUT = "session.sign_out"
    SIGN_IN_FAILED = "session.failed"
    PASSWORD_CHANGE = "session.password"  # noqa: S105 - an action's name, not a password
    PIN_SET = "session.pin"
    DRAFT = "session.draft"
    STAFF_LIST = "staff.list"
    STAFF_ADD = "staff.add"
    STAFF_DISABLE = "staff.disable"
    STAFF_RESET = "staff.reset"
    KIT_REISSUE = "staff.kit"
    KIT_CONFIRM = "staff.kit_confirm"
    KIT_OPEN = "staff.kit_open"
    KEY_RENEW = "staff.key"
    PATIENT_FIND = "patient.find"
    PATIENT_REGISTER = "patient.register"
    PATIENT_OPEN = "patient.open"
    PATIENT_EDIT = "patient.edit"
    PATIENT_HISTORY = "patient.history"
    PATIENT_CARD = "patient.card"
    PATIENT_CARERS = "patient.carers"
    PATIENT_SUSPECTS = "patient.suspects"
    PATIENT_SETTLE = "patient.settle"
    PATIENT_MERGE = "patient.merge"
    PATIENT_UNMERGE = "patient.unmerge"
    PATIENT_IDENTIFY = "patient.identify"
    PATIENT_ALERT = "patient.alert"
    PAPER_KEEP = "patient.paper"
    PAPER_REVEAL = "patient.paper_reveal"
    CONSENT_FORM = "consent.form"
    CONSENT_SIGN = "consent.sign"
    CONSENT_LIST = "consent.list"
    CONSENT_READ = "consent.read"
    CONSENT_COPY = "consent.copy"
    CONSENT_COUNTERSIGN = "consent.countersign"
    CONSENT_WITHDRAW = "consent.withdraw"
    CONSENT_EMERGENCY = "consent.emergency"
    CONSENT_EXPORT = "consent.export"
    CONSENT_DUE = "consent.due"
    DUE_EXPORT = "consent.due_export"
    PAPER_FORM = "consent.paper_form"
    PAPER_RETURN = "consent.paper_return"
    PHOTO_RELEASE = "photo.release"
    PHOTO_REPORT = "photo.report"
    DISCLOSURE_REGISTER = "disclosure.register"
    DISCLOSURE_LIST = "disclosure.list"
    DISCLOSURE_READ = "disclosure.read"
    DISCLOSURE_TAKE_DOWN = "disclosure.take_down"
    DISCLOSURE_UNWRITTEN = "disclosure.unwritten"
    TEMPLATE_LIST = "template.list"
    TEMPLATE_SOURCE = "template.source"
    TEMPLATE_EDIT = "template.edit"
    TEMPLATE_REVIEW = "template.review"
    TEMPLATE_PUBLISH = "template.publish"
    PHOTO_TAKE = "photo.take"
    PHOTO_BROWSE = "photo.browse"
    PHOTO_LOOK = "photo.look"
    PHOTO_SORT = "photo.sort"
    PHOTO_LIMIT = "photo.limit"
    PHOTO_DESTROY = "photo.destroy"
    POLICY_VIEW = "policy.view"
    POLICY_PUBLISH = "policy.publish"
    POLICY_ACKNOWLEDGE = "policy.acknowledge"
    TASK_LIST = "task.list"
    TASK_DO = "task.do"
    DOCUMENT_VERIFY = "document.verify"
    EXCHANGE_IMPORT = "exchange.import"
    EXCHANGE_LOOK = "exchange.look"
    LIST_EXPORT = "exchange.list_export"
    AUDIT_READ = "audit.read"
    AUDIT_EXPORT = "audit.export"
    BACKUP_MAKE = "backup.make"
    BACKUP_LIST = "backup.list"
    RESTORE = "backup.restore"


ALL, IN_CARE, NO = Grant.ALL, Grant.IN_CARE, Grant.NO


def _line(receptionist: Grant, clinician: Grant, manager: Grant) -> dict[Role, Grant]:
    return {Role.RECEPTIONIST: receptionist, Role.CLINICIAN: clinician, Role.MANAGER: manager}


TABLE: dict[Action, dict[Role, Grant]] = {
    #                             receptionist  clinician  manager
    Action.CLINIC_CREATE: _line(NO, NO, ALL),
    Action.CLINIC_SETTINGS: _line(NO, NO, ALL),
    Action.CLINIC_SETTINGS_VIEW: _line(ALL, ALL, ALL),
    Action.CLINIC_VERIFY: _line(NO, NO, ALL),
    Action.SIGN_IN: _line(ALL, ALL, ALL),
    Action.SIGN_OUT: _line(ALL, ALL, ALL),
    Action.SIGN_IN_FAILED: _line(ALL, ALL, ALL),
    Action.PASSWORD_CHANGE: _line(ALL, ALL, ALL),
    Action.PIN_SET: _line(ALL, ALL, ALL),
    Action.DRAFT: _line(ALL, ALL, ALL),
    Action.STAFF_LIST: _line(ALL, ALL, ALL),
    Action.STAFF_ADD: _line(NO, NO, ALL),
    Action.STAFF_DISABLE: _line(NO, NO, ALL),
    Action.STAFF_RESET: _line(NO, NO, ALL),
    Action.KIT_REISSUE: _line(NO, NO, ALL),
    Action.KIT_CONFIRM: _line(NO, NO, ALL),
    Action.KIT_OPEN: _line(NO, NO, ALL),
    Action.KEY_RENEW: _line(NO, NO, ALL),
    Action.PATIENT_FIND: _line(ALL, ALL, ALL),
    Action.PATIENT_REGISTER: _line(ALL, ALL, ALL),
    Action.PATIENT_OPEN: _line(ALL, IN_CARE, ALL),
    Action.PATIENT_EDIT: _line(ALL, IN_CARE, ALL),
    Action.PATIENT_HISTORY: _line(ALL, IN_CARE, ALL),
    Action.PATIENT_CARD: _line(ALL, IN_CARE, ALL),
    Action.PATIENT_CARERS: _line(ALL, NO, ALL),
    Action.PATIENT_SUSPECTS: _line(NO, NO, ALL),
    Action.PATIENT_SETTLE: _line(NO, NO, ALL),
    Action.PATIENT_MERGE: _line(NO, NO, ALL),
    Action.PATIENT_UNMERGE: _line(NO, NO, ALL),
    Action.PATIENT_IDENTIFY: _line(ALL, NO, ALL),
    Action.PATIENT_ALERT: _line(ALL, IN_CARE, ALL),
    Action.PAPER_KEEP: _line(ALL, NO, ALL),
    Action.PAPER_REVEAL: _line(NO, NO, ALL),
    Action.CONSENT_FORM: _line(ALL, IN_CARE, ALL),
    Action.CONSENT_SIGN: _line(ALL, IN_CARE, NO),
    Action.CONSENT_LIST: _line(ALL, IN_CARE, ALL),
    Action.CONSENT_READ: _line(ALL, IN_CARE, ALL),
    Action.CONSENT_COPY: _line(ALL, IN_CARE, ALL),
    Action.CONSENT_COUNTERSIGN: _line(NO, IN_CARE, NO),
    Action.CONSENT_WITHDRAW: _line(ALL, IN_CARE, ALL),
    Action.CONSENT_EMERGENCY: _line(ALL, ALL, NO),
    Action.CONSENT_EXPORT: _line(NO, NO, ALL),
    Action.CONSENT_DUE: _line(ALL, NO, ALL),
    Action.DUE_EXPORT: _line(NO, NO, ALL),
    Action.PAPER_FORM: _line(ALL, IN_CARE, NO),
    Action.PAPER_RETURN: _line(ALL, IN_CARE, NO),
    Action.PHOTO_RELEASE: _line(NO, IN_CARE, ALL),
    Action.PHOTO_REPORT: _line(NO, IN_CARE, ALL),
    Action.DISCLOSURE_REGISTER: _line(NO, NO, ALL),
    Action.DISCLOSURE_LIST: _line(NO, IN_CARE, ALL),
    Action.DISCLOSURE_READ: _line(NO, IN_CARE, ALL),
    Action.DISCLOSURE_TAKE_DOWN: _line(NO, NO, ALL),
    Action.DISCLOSURE_UNWRITTEN: _line(NO, IN_CARE, ALL),
    Action.TEMPLATE_LIST: _line(ALL, ALL, ALL),
    Action.TEMPLATE_SOURCE: _line(NO, NO, ALL),
    Action.TEMPLATE_EDIT: _line(NO, NO, ALL),
    Action.TEMPLATE_REVIEW: _line(NO, NO, ALL),
    Action.TEMPLATE_PUBLISH: _line(NO, NO, ALL),
    Action.PHOTO_TAKE: _line(ALL, IN_CARE, NO),
    Action.PHOTO_BROWSE: _line(NO, IN_CARE, ALL),
    Action.PHOTO_LOOK: _line(NO, IN_CARE, ALL),
    Action.PHOTO_SORT: _line(NO, IN_CARE, NO),
    Action.PHOTO_LIMIT: _line(NO, IN_CARE, ALL),
    Action.PHOTO_DESTROY: _line(NO, NO, ALL),
    Action.POLICY_VIEW: _line(ALL, ALL, ALL),
    Action.POLICY_PUBLISH: _line(NO, NO, ALL),
    Action.POLICY_ACKNOWLEDGE: _line(ALL, IN_CARE, ALL),
    Action.TASK_LIST: _line(ALL, ALL, ALL),
    Action.TASK_DO: _line(ALL, ALL, ALL),
    Action.DOCUMENT_VERIFY: _line(ALL, ALL, ALL),
    Action.EXCHANGE_IMPORT: _line(NO, NO, ALL),
    Action.EXCHANGE_LOOK: _line(NO, NO, ALL),
    Action.LIST_EXPORT: _line(NO, NO, ALL),
    Action.AUDIT_READ: _line(NO, NO, ALL),
    Action.AUDIT_EXPORT: _line(NO, NO, ALL),
    Action.BACKUP_MAKE: _line(ALL, NO, ALL),
    Action.BACKUP_LIST: _line(NO, NO, ALL),
    Action.RESTORE: _line(NO, NO, ALL),
}

# Choosing from a list leaves no entry of its own; opening what was chosen does.
LISTED = frozenset(
    {
        Action.PATIENT_FIND,
        Action.PATIENT_SUSPECTS,
        Action.STAFF_LIST,
        Action.CLINIC_SETTINGS_VIEW,
        Action.DRAFT,
        Action.CONSENT_LIST,
        Action.CONSENT_FORM,
        Action.CONSENT_DUE,
        Action.DISCLOSURE_REGISTER,
        Action.DISCLOSURE_LIST,
        Action.TEMPLATE_LIST,
        Action.TEMPLATE_SOURCE,
        Action.PHOTO_TAKE,
        Action.PHOTO_BROWSE,
        Action.PHOTO_LIMIT,
        Action.POLICY_VIEW,
        Action.TASK_LIST,
        Action.BACKUP_LIST,
        Action.EXCHANGE_LOOK,
    }
)

UNCHOSEN = frozenset(
    {
        Action.SIGN_IN,
        Action.SIGN_IN_FAILED,
        Action.SIGN_OUT,
        Action.PASSWORD_CHANGE,
        Action.CLINIC_SETTINGS_VIEW,
        Action.STAFF_LIST,
    }
)
"""What a one-time password opens: choosing one's own."""


def grant(role: Role, action: Action) -> Grant:
    """How far `role` may take `action`; an action without a line is refused to everybody."""
    return TABLE.get(action, {}).get(role, Grant.NO)


def may(role: Role, action: Action) -> bool:
    """Whether `role` may take `action` at all, if only for the patients in its care."""
    return grant(role, action) is not Grant.NO
