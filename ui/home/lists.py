"""What waits to be done today, list by list: each with its patients, and what to say when there is nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from frontdesk.access.roles import Action, may
from frontdesk.clinic import Clinic, due, merging, notices, now, patients, tasks
from frontdesk.consents.model import DUE_WHY
from frontdesk.foundation.words import N_
from frontdesk.packs.model import majority_day
from frontdesk.patients.model import Found
from ui.language import tr
from ui.patients import words

MOST = 50
TASK = "task"
"""The page of an entry that is settled in a dialog of its own."""
SOON_DAYS = 60
PAST_DAYS = 60


@dataclass(frozen=True)
class Entry:
    """One line: whom it is about, why, and which page Enter leads to."""

    id: str
    name: str
    why: str
    page: str = "record"
    where: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Worklist:
    """A list of today. `needs` is the action that lets a role see it; `read` gives its lines, the most urgent first.

    `whole` is the page with all of them, where there is one.
    """

    key: str
    title: str
    text: str
    nothing: str
    needs: Action
    read: Callable[[Clinic], list[Entry]]
    whole: str = ""


def _tasks(clinic: Clinic) -> list[Entry]:
    today = now().astimezone().date()
    found = _review(clinic, today)
    for one in tasks.mine(clinic.desk, MOST):
        said = tr(one.text, **one.places)
        when = tr("Was due on {day}", day=one.due) if one.overdue(today) else tr("Due on {day}", day=one.due)
        where: dict[str, Any] = {"patient_id": one.patient_id} if one.patient_id is not None else {}
        found.append(Entry(f"task-{one.id}", said, when, TASK, {"task_id": one.id, "kind": one.kind, **where}))
    return found


def _review(clinic: Clinic, today: date) -> list[Entry]:
    """The yearly review of the policy, from the day on which it is due."""
    due_on = notices.review_due(clinic.desk)
    if due_on is None or due_on > today or not may(clinic.person.role, Action.POLICY_PUBLISH):
        return []
    said = tr("Read the privacy policy through: its yearly review")
    return [Entry("policy-review", said, tr("Was due on {day}", day=due_on), "policy")]


def _consents(clinic: Clinic) -> list[Entry]:
    """Whoever is to be asked, each person once: to renew, never asked, running out, a new policy, a form not back."""
    found = (
        *due.to_renew(clinic.desk, MOST),
        *due.at_next_visit(clinic.desk, MOST),
        *due.expiring(clinic.desk, MOST),
        *due.policy_to_hand_over(clinic.desk, MOST),
        *due.out_on_paper(clinic.desk, MOST),
    )
    once = {one.patient_id: one for one in reversed(found)}
    return [
        Entry(f"due-{one.patient_id}", one.name, tr(DUE_WHY[one.why]), "record", {"patient_id": one.patient_id})
        for one in list(once.values())[::-1][:MOST]
    ]


def _of_age(clinic: Clinic) -> list[Entry]:
    today = now().astimezone().date()
    found = patients.turning_adult(clinic.desk, SOON_DAYS, PAST_DAYS, MOST)
    return [_entry(one, _birthday(clinic, one.born, today)) for one in found]


def _birthday(clinic: Clinic, born: date | None, today: date) -> str:
    if born is None:
        return ""
    day, years = majority_day(clinic.pack, born), clinic.pack.guardian_below
    if day <= today:
        return tr("Turned {age} on {day}", age=years, day=day)
    return tr("Turns {age} on {day}", age=years, day=day)


def _incomplete(clinic: Clinic) -> list[Entry]:
    return [_entry(one.found, words.lacking(one.missing)) for one in patients.incomplete(clinic.desk, MOST)]


def _twice(clinic: Clinic) -> list[Entry]:
    return [
        Entry(
            f"pair-{one.pair_id}",
            f"{one.first.name} · {one.second.name}",
            f"{one.first.ref}, {one.second.ref}",
            "suspects",
        )
        for one in merging.suspects(clinic.desk, MOST)
    ]


def _entry(one: Found, why: str) -> Entry:
    return Entry(f"patient-{one.id}", one.name, why, "record", {"patient_id": one.id})


LISTS = (
    Worklist(
        "tasks",
        N_("Your tasks"),
        N_("What is left to do for you or for anybody of your role."),
        N_("Nothing is left to do. Tasks come here by themselves, such as after a withdrawal."),
        Action.TASK_LIST,
        _tasks,
    ),
    Worklist(
        "consents",
        N_("Ask for consent"),
        N_("Ask at the next visit; nothing is done without it."),
        N_("Everybody has been asked. Whoever must be asked again comes here in time."),
        Action.CONSENT_DUE,
        _consents,
        "due",
    ),
    Worklist(
        "of-age",
        N_("Coming of age"),
        N_("From that day they sign for themselves, and are asked again."),
        N_("Nobody comes of age in these weeks."),
        Action.CONSENT_DUE,
        _of_age,
    ),
    Worklist(
        "incomplete",
        N_("To be completed"),
        N_("Registered in a hurry; ask for the rest when they are here."),
        N_("Every record is complete."),
        Action.PATIENT_CARERS,
        _incomplete,
    ),
    Worklist(
        "twice",
        N_("Registered twice?"),
        N_("Files that may be one person's. Merge them, or say that they differ."),
        N_("No two files look like one person's."),
        Action.PATIENT_SUSPECTS,
        _twice,
    ),
)
