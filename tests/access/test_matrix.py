"""Nobody can do through any verb what the role table gives to others: every verb, every role, by construction."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import frontdesk
from frontdesk.access.roles import LISTED, TABLE, Action, Grant, Role, grant
from frontdesk.desk import Desk
from frontdesk.foundation.errors import Refused
from frontdesk.patients import service as patients
from frontdesk.patients.model import NewPatient
from tests.desks import beside, entries, open_desk

WITHOUT_A_VERB = {
    Action.CLINIC_CREATE: "set-up: the first entry of a clinic",
    Action.CLINIC_VERIFY: "the check of the whole folder",
    Action.SIGN_IN: "the door",
    Action.SIGN_OUT: "the door",
    Action.SIGN_IN_FAILED: "the door: failed tries enter the trail at the next sign-in",
    Action.PIN_SET: "the door",
    Action.KIT_REISSUE: "the door: a new recovery kit",
    Action.KIT_CONFIRM: "the door: its words came back from the paper",
    Action.KIT_OPEN: "the door: in by the recovery kit",
    Action.KEY_RENEW: "whole-clinic work: a new data key",
    Action.BACKUP_MAKE: "whole-clinic work with progress, not one transaction",
    Action.BACKUP_LIST: "whole-clinic work",
    Action.RESTORE: "whole-clinic work",
}
"""Actions that the composition root takes itself, through `desk.act`."""

VERB_MODULES = (
    "*/service", "*/merging", "consents/withdrawals", "consents/templates", "consents/paper_forms", "consents/proof",
    "consents/notices", "consents/due", "consents/countersigning", "photos/release", "photos/report", "photos/agreed",
    "photos/waiting",
)  # fmt: skip
"""Where the rooms keep their verbs: nothing else in these modules is public."""

Verb = Callable[..., Any]


def services() -> Iterator[Any]:
    here = Path(frontdesk.__file__).parent
    for name in VERB_MODULES:
        for path in sorted(here.glob(f"{name}.py")):
            yield importlib.import_module(".".join(("frontdesk", *path.relative_to(here).with_suffix("").parts)))


def public_functions() -> list[tuple[str, Verb]]:
    return [
        (f"{module.__name__}.{name}", function)
        for module in services()
        for name, function in vars(module).items()
        if inspect.isfunction(function) and function.__module__ == module.__name__ and not name.startswith("_")
    ]


VERBS = public_functions()
FORBIDDEN = [
    pytest.param(verb, role, id=f"{name}-{role}")
    for name, verb in VERBS
    for role in Role
    if hasattr(verb, "action") and grant(role, verb.action) is Grant.NO
]

# Verbs that take another id than the patient's are tried in their own room's tests.
IN_CARE = [
    pytest.param(verb, id=name)
    for name, verb in VERBS
    if hasattr(verb, "action") and TABLE[verb.action][Role.CLINICIAN] is Grant.IN_CARE
    if "patient_id" in inspect.signature(verb).parameters
]


@pytest.fixture(scope="module")
def desks(tmp_path_factory: pytest.TempPathFactory) -> dict[Role, Desk]:
    manager = open_desk(tmp_path_factory.mktemp("matrix"))
    return {Role.MANAGER: manager} | {role: beside(manager, role) for role in Role if role is not Role.MANAGER}


def test_the_rooms_have_verbs() -> None:
    assert {name.split(".")[1] for name, _ in VERBS} >= {"patients", "staff", "audit"}


@pytest.mark.parametrize("verb", [pytest.param(verb, id=name) for name, verb in VERBS])
def test_every_public_function_of_a_service_goes_through_the_desk(verb: Verb) -> None:
    assert getattr(verb, "way", None) in {"acts", "views", "lists"}
    assert verb.action in Action
    assert verb.way != "lists" or verb.action in LISTED


@pytest.mark.parametrize(("verb", "role"), FORBIDDEN)
def test_what_the_table_denies_is_refused_before_the_body_and_recorded(
    desks: dict[Role, Desk], verb: Verb, role: Role
) -> None:
    desk = desks[role]
    before = len(entries(desk))
    # A body that ran would stumble over these nothings with another error.
    with pytest.raises(Refused):
        verb(desk, *arguments(verb))
    (entry,) = entries(desk)[before:]
    assert (entry.action, entry.outcome, entry.person) == (verb.action.value, "refused", desk.person.id)


@pytest.mark.parametrize("action", list(Action))
def test_every_action_has_a_whole_line(action: Action) -> None:
    assert set(TABLE[action]) == set(Role)
    assert any(TABLE[action][role] is not Grant.NO for role in Role)


def test_every_action_is_taken_somewhere() -> None:
    taken = {verb.action for _, verb in VERBS if hasattr(verb, "action")}
    assert set(Action) - taken - WITHOUT_A_VERB.keys() == set()


@pytest.mark.parametrize("verb", IN_CARE)
def test_a_clinician_reaches_no_patient_of_somebody_else(desks: dict[Role, Desk], verb: Verb) -> None:
    stranger = patients.register(desks[Role.RECEPTIONIST], NewPatient("Gita", "Devi", age_years=40))
    desk = desks[Role.CLINICIAN]
    with pytest.raises(Refused, match="not in your care"):
        verb(desk, *arguments(verb, patient_id=stranger.id))
    last = entries(desk)[-1]
    assert (last.action, last.outcome, last.patient) == (verb.action.value, "refused", stranger.id)


@pytest.mark.parametrize("way", ["act", "listing"])
def test_a_verb_that_forgets_to_name_its_patient_lets_no_clinician_through(desks: dict[Role, Desk], way: str) -> None:
    desk, action = desks[Role.CLINICIAN], Action.CONSENT_LIST
    before = len(entries(desk))
    with pytest.raises(AssertionError, match="must name its patient"), getattr(desk, way)(action):
        pass
    assert len(entries(desk)) == before
    with getattr(desks[Role.RECEPTIONIST], way)(action):
        pass


def arguments(verb: Verb, **known: object) -> list[object]:
    """What the verb needs: the known arguments, and nothing for the others."""
    takes = list(inspect.signature(verb).parameters.values())[1:]
    needed = [one for one in takes if one.default is inspect.Parameter.empty and one.kind is one.POSITIONAL_OR_KEYWORD]
    return [known.get(one.name) for one in needed]
