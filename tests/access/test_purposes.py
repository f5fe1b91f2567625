"""What each action uses personal data for, and that whatever is neither care nor duty asks the consent gate first."""

from __future__ import annotations

import ast
import inspect
import textwrap

import pytest

from frontdesk.access.roles import Action
from frontdesk.packs.load import available, load
from tests.access.test_matrix import VERBS

CARE = "care"  # treating somebody, and running the front desk for it
DUTY = "duty"  # what a law or a promise obliges the clinic to: the trail, copies, proof, backups
PATIENT = "patient"  # asking, answering or taking back at the patient's own wish
NOTHING = "nothing"  # no patient's data is used

# A purpose of the packs here means: the verb must ask the gate for it, in its own body.
USED_FOR: dict[Action, str] = {
    **dict.fromkeys(
        (
            Action.PATIENT_FIND, Action.PATIENT_REGISTER, Action.PATIENT_OPEN, Action.PATIENT_EDIT,
            Action.PATIENT_CARD, Action.PATIENT_CARERS, Action.PATIENT_SUSPECTS, Action.PATIENT_SETTLE,
            Action.PATIENT_MERGE, Action.PATIENT_UNMERGE, Action.PATIENT_IDENTIFY, Action.PATIENT_ALERT,
            Action.PAPER_KEEP, Action.PAPER_REVEAL, Action.EXCHANGE_IMPORT, Action.EXCHANGE_LOOK,
            Action.CONSENT_EMERGENCY, Action.TASK_LIST, Action.TASK_DO, Action.DRAFT,
        ),
        CARE,
    ),
    **dict.fromkeys(
        (
            Action.CONSENT_FORM, Action.CONSENT_SIGN, Action.CONSENT_LIST, Action.CONSENT_READ, Action.CONSENT_COPY,
            Action.CONSENT_COUNTERSIGN, Action.CONSENT_WITHDRAW, Action.CONSENT_EXPORT, Action.CONSENT_DUE,
            Action.DUE_EXPORT,
            Action.PAPER_FORM, Action.PAPER_RETURN, Action.POLICY_ACKNOWLEDGE, Action.PHOTO_LIMIT,
        ),
        PATIENT,
    ),
    **dict.fromkeys(
        (
            Action.PATIENT_HISTORY, Action.DOCUMENT_VERIFY, Action.AUDIT_READ, Action.AUDIT_EXPORT,
            Action.BACKUP_MAKE, Action.BACKUP_LIST, Action.RESTORE, Action.CLINIC_VERIFY, Action.PHOTO_DESTROY,
            Action.DISCLOSURE_REGISTER, Action.DISCLOSURE_LIST, Action.DISCLOSURE_READ, Action.DISCLOSURE_TAKE_DOWN,
            Action.DISCLOSURE_UNWRITTEN,
        ),
        DUTY,
    ),
    **dict.fromkeys(
        (
            Action.CLINIC_CREATE, Action.CLINIC_SETTINGS, Action.CLINIC_SETTINGS_VIEW, Action.SIGN_IN,
            Action.SIGN_OUT, Action.SIGN_IN_FAILED, Action.PASSWORD_CHANGE, Action.PIN_SET, Action.STAFF_LIST,
            Action.STAFF_ADD, Action.STAFF_DISABLE, Action.STAFF_RESET, Action.KIT_REISSUE, Action.KIT_OPEN,
            Action.KIT_CONFIRM, Action.KEY_RENEW,
            Action.TEMPLATE_LIST, Action.TEMPLATE_SOURCE, Action.TEMPLATE_EDIT, Action.TEMPLATE_REVIEW,
            Action.TEMPLATE_PUBLISH, Action.POLICY_VIEW, Action.POLICY_PUBLISH,
        ),
        NOTHING,
    ),
    **dict.fromkeys(
        (Action.PHOTO_TAKE, Action.PHOTO_BROWSE, Action.PHOTO_LOOK, Action.PHOTO_SORT, Action.PHOTO_REPORT),
        "photo_record",
    ),
    Action.LIST_EXPORT: "contact",
    Action.PHOTO_RELEASE: "photo_website",  # or the purpose that was chosen
}  # fmt: skip
WITHOUT_THE_GATE = {CARE, DUTY, PATIENT, NOTHING}
PURPOSES = {purpose.id for pack in available() for purpose in load(pack.id).purposes}


def asks_the_gate(verb: object) -> bool:
    """Whether the verb's own body asks the gate."""
    source = textwrap.dedent(inspect.getsource(inspect.unwrap(verb)))  # type: ignore[arg-type]
    return any(
        isinstance(node, ast.Call) and ast.unparse(node.func) in ("gate.require", "gate.ask", "gate.saying_no")
        for node in ast.walk(ast.parse(source))
    )


def test_every_action_says_what_it_uses_personal_data_for() -> None:
    assert set(USED_FOR) == set(Action)
    assert set(USED_FOR.values()) <= WITHOUT_THE_GATE | PURPOSES


@pytest.mark.parametrize("verb", [pytest.param(verb, id=name) for name, verb in VERBS if hasattr(verb, "action")])
def test_a_verb_asks_the_gate_exactly_when_its_use_needs_a_permission(verb: object) -> None:
    used_for = USED_FOR[verb.action]  # type: ignore[attr-defined]
    assert asks_the_gate(verb) == (used_for not in WITHOUT_THE_GATE), used_for
