"""The lists of whom to ask again: at the next visit, of age now, run out, running out, or a text that changed."""

from __future__ import annotations

from datetime import date, timedelta

from frontdesk.access.roles import Action
from frontdesk.consents import due_records as records
from frontdesk.consents import notice_records, template_records
from frontdesk.consents.model import Due
from frontdesk.consents.signing import pack_of
from frontdesk.desk import Work, lists
from frontdesk.packs import texts
from frontdesk.packs.model import birthday

MOST_LISTED = 500
SOON = 30
"""Days ahead that the list of consents running out looks."""


@lists(Action.CONSENT_DUE)
def at_next_visit(work: Work, limit: int = 100) -> tuple[Due, ...]:
    """Who has never been asked about care: imported people, and whoever was treated before being asked."""
    return records.never_asked(work, min(limit, MOST_LISTED))


@lists(Action.CONSENT_DUE)
def expiring(work: Work, days: int = SOON, limit: int = 100) -> tuple[Due, ...]:
    """Consents that run out within so many days, the earliest first."""
    today = _today(work)
    return records.running_out(work, today, today + timedelta(days=days), min(limit, MOST_LISTED))


@lists(Action.CONSENT_DUE)
def to_renew(work: Work, limit: int = 100) -> tuple[Due, ...]:
    """Whom to ask again: the text changed, they came of age, whoever agreed acts no longer, or the consent ran out."""
    most, today, pack = min(limit, MOST_LISTED), _today(work), pack_of(work)
    names = {*texts.names(pack), *template_records.own_names(work)}
    versions = {name: template_records.current_version(work, pack, name) for name in names}
    found = (
        *records.outdated(work, {name: int(one.partition(".")[0]) for name, one in versions.items()}, most),
        *records.of_age(work, _born_by(today, pack.guardian_below), most),
        *records.no_longer_acting(work, today, most),
        *records.run_out(work, today, most),
    )
    return found[:most]


@lists(Action.CONSENT_DUE)
def policy_to_hand_over(work: Work, limit: int = 100) -> tuple[Due, ...]:
    """Who received an earlier version of the policy: none while the one in use changed nothing of substance."""
    newest = notice_records.newest(work)
    if newest is None or not newest.material:
        return ()
    return records.not_received(work, newest.version, min(limit, MOST_LISTED))


def _today(work: Work) -> date:
    return work.at.astimezone().date()


def _born_by(today: date, years: int) -> date:
    """The latest day of birth of somebody who has completed `years` years by today (see `packs.model.birthday`)."""
    born = birthday(today, -years)
    return born if birthday(born, years) <= today else born - timedelta(days=1)
