"""The lists of whom to ask again: at the next visit, of age, run out, running out, a text that changed, on paper."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain

from frontdesk.access.roles import Action
from frontdesk.consents import due_document, notice_records, template_records
from frontdesk.consents import due_records as records
from frontdesk.consents.model import DUE_WHY, Due, DueList
from frontdesk.consents.signing import pack_of
from frontdesk.desk import Work, lists, views
from frontdesk.documents import layout
from frontdesk.foundation import cells
from frontdesk.foundation.words import N_, say
from frontdesk.packs import texts
from frontdesk.packs.model import Pack, birthday
from frontdesk.patients import finding, merge_records

MOST_LISTED = 500
SOON = 30
"""Days ahead that the list of consents running out looks."""
EXPORTED = {
    "ref": N_("Record no."), "name": N_("Name"), "why": N_("Why"), "form": N_("Form"), "until": N_("Until"),
}  # fmt: skip
"""What an exported list says of each person, and its headings."""


@lists(Action.CONSENT_DUE)
def at_next_visit(work: Work, limit: int = 100) -> tuple[Due, ...]:
    """Who has never been asked about care: imported people, and whoever was treated before being asked."""
    return _at_next_visit(work, min(limit, MOST_LISTED))


@lists(Action.CONSENT_DUE)
def expiring(work: Work, limit: int = 100) -> tuple[Due, ...]:
    """Consents that run out within `SOON` days, the earliest first."""
    return _expiring(work, min(limit, MOST_LISTED))


@lists(Action.CONSENT_DUE)
def to_renew(work: Work, limit: int = 100) -> tuple[Due, ...]:
    """Whom to ask again: the text changed, they came of age, whoever agreed acts no longer, or the consent ran out."""
    return _to_renew(work, min(limit, MOST_LISTED))


@lists(Action.CONSENT_DUE)
def policy_to_hand_over(work: Work, limit: int = 100) -> tuple[Due, ...]:
    """Who received a version of the policy, but none since the last change of substance: nobody without such a one."""
    return _policy_to_hand_over(work, min(limit, MOST_LISTED))


@lists(Action.CONSENT_DUE)
def out_on_paper(work: Work, limit: int = 100) -> tuple[Due, ...]:
    """For whom a form was printed that has not come back yet, the oldest form first."""
    return _out_on_paper(work, min(limit, MOST_LISTED))


@views(Action.CONSENT_DUE)
def printed(work: Work, which: DueList, language: str) -> bytes:
    """One of the lists as a PDF for the desk, in `language`: at most `MOST_LISTED` people, the most pressing first."""
    pack = pack_of(work)
    language = _spoken(pack, language)
    found, titles = _to_take_along(work, which, language)
    return layout.render(due_document.build(which, found, titles, pack, language, work.at))


@views(Action.DUE_EXPORT)
def exported(work: Work, which: DueList, language: str) -> bytes:
    """The same people as CSV, safe to open in a spreadsheet; days as ISO 8601."""
    language = _spoken(pack_of(work), language)
    found, titles = _to_take_along(work, which, language)
    work.note(fields=[*EXPORTED])
    headings = tuple(say(language, text) for text in EXPORTED.values())
    rows = (
        (one.ref, one.name, say(language, DUE_WHY[one.why]), titles.get(one.template, ""), one.until or "")
        for one in found
    )
    return cells.as_csv(chain([headings], rows))


def _spoken(pack: Pack, language: str) -> str:
    """The language, where the clinic's forms are written in it."""
    return language if language in pack.languages else pack.languages[0]


def _to_take_along(work: Work, which: DueList, language: str) -> tuple[tuple[Due, ...], dict[str, str]]:
    """One of the lists, and what its forms are called."""
    pack, found = pack_of(work), _LISTS[which](work, MOST_LISTED)
    names = {one.template for one in found if one.template}
    work.note(rows=len(found), form=which)
    return found, {name: template_records.current(work, pack, name, language).title for name in names}


def _at_next_visit(work: Work, most: int) -> tuple[Due, ...]:
    return _as_read(work, records.never_asked(work, most))


def _expiring(work: Work, most: int) -> tuple[Due, ...]:
    today = _today(work)
    return _as_read(work, records.running_out(work, today, today + timedelta(days=SOON), most))


def _to_renew(work: Work, most: int) -> tuple[Due, ...]:
    today, pack = _today(work), pack_of(work)
    names = {*texts.names(pack), *template_records.own_names(work)}
    versions = {name: template_records.current_version(work, pack, name) for name in names}
    found = (
        *records.outdated(work, {name: int(one.partition(".")[0]) for name, one in versions.items()}, most),
        *records.of_age(work, _born_by(today, pack.guardian_below), most),
        *records.no_longer_acting(work, today, most),
        *records.run_out(work, today, most),
    )
    return _as_read(work, found[:most])


def _policy_to_hand_over(work: Work, most: int) -> tuple[Due, ...]:
    versions = notice_records.versions(work)
    last = next((number for number, one in enumerate(versions) if one.material), None)
    if last is None:
        return ()
    return _as_read(work, records.not_received(work, [one.version for one in versions[: last + 1]], most))


def _out_on_paper(work: Work, most: int) -> tuple[Due, ...]:
    return _as_read(work, records.on_paper(work, most))


_LISTS: dict[DueList, Callable[[Work, int], tuple[Due, ...]]] = {
    "renew": _to_renew,
    "ask": _at_next_visit,
    "expiring": _expiring,
    "policy": _policy_to_hand_over,
    "on_paper": _out_on_paper,
}


def _as_read(work: Work, found: tuple[Due, ...]) -> tuple[Due, ...]:
    """Each under the file that is kept, with the name and birth that are read from all files of that person."""
    files = merge_records.read_instead(work.connection, [one.patient_id for one in found])
    people = finding.listed(work, dict.fromkeys(files.values(), "recent"))
    return tuple(
        replace(one, patient_id=person.id, ref=person.ref, name=person.name, born=person.born)
        for one in found
        for person in (people[files[one.patient_id]],)
    )


def _today(work: Work) -> date:
    return work.at.astimezone().date()


def _born_by(today: date, years: int) -> date:
    """The latest day of birth of somebody who has completed `years` years by today (see `packs.model.birthday`)."""
    born = birthday(today, -years)
    return born if birthday(born, years) <= today else born - timedelta(days=1)
