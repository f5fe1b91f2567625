"""The consent gate: may a patient's data be used for a purpose? Asked inside the asking act's own transaction."""

from __future__ import annotations

from datetime import date, datetime

import sqlalchemy as sa

from frontdesk.consents import gate_records as records
from frontdesk.consents.rules import ASKED_FOR_CARE, PROMOTION, WHY, Allowance, Asked, asked_of, judge
from frontdesk.desk import Work
from frontdesk.foundation.errors import Refused
from frontdesk.packs.model import Pack

CONTACT = "contact"


def allows(connection: sa.Connection, pack: Pack, patient_id: int, purpose: str, at: datetime) -> Allowance:
    """The person's newest answer for `purpose` at the instant `at` (aware); no answer is a no, or no objection.

    A refusal or a withdrawal counts even if it bears a time after `at`: the PC's clock may have been put back since.
    Of the files of a merged person the stricter counts, until the person is asked again. Care without consent is
    allowed while an emergency is on record. A purpose that the pack does not name is nobody's to allow.
    """
    asked = asked_of(pack).get(purpose, Asked(purpose))
    file = records.file_of(connection, patient_id, at, purpose)
    return _in_emergency(connection, patient_id, judge(asked, file, pack, _day(at)), at)


def standing(connection: sa.Connection, pack: Pack, patient_id: int, at: datetime) -> dict[str, Allowance]:
    """The answer for every purpose of the pack, in its order, and for those that only older documents name."""
    file = records.file_of(connection, patient_id, at, None)
    asked = asked_of(pack)
    asked |= {name: Asked(name) for name in records.purposes_in(file) if name not in asked}
    today = _day(at)
    found = {name: judge(one, file, pack, today) for name, one in asked.items()}
    if ASKED_FOR_CARE in found:
        found[ASKED_FOR_CARE] = _in_emergency(connection, patient_id, found[ASKED_FOR_CARE], at)
    return found


def ask(work: Work, patient_id: int, purpose: str) -> Allowance:
    """The gate's answer now, for a verb: what it rests on goes into the verb's audit entry."""
    found = allows(work.connection, work.pack, patient_id, purpose, work.at)
    work.note(purpose=purpose, allowed=found.yes, consent=found.consent_id)
    return found


def require(work: Work, patient_id: int, purpose: str) -> Allowance:
    """The gate's yes. Raises `Refused` with the reason where it is a no."""
    found = ask(work, patient_id, purpose)
    if not found.yes:
        raise Refused(found.why)
    return found


def saying_no(work: Work, purpose: str) -> frozenset[int]:
    """Whom to leave out of a list made for `purpose`: the kept files of everybody who refused it or took it back.

    Stricter than asking one by one for a merged person who was asked again since: such a list rather misses somebody.
    """
    found = records.no_to(work.connection, purpose)
    work.note(purpose=purpose, left_out=len(found))
    return found


def may_message(
    connection: sa.Connection, pack: Pack, patient_id: int, at: datetime, *, channel: str = "", urgent: bool = False
) -> Allowance:
    """Whether the clinic may write to or call somebody: a promotion over `channel`, or without one a service message.

    A service message (appointment, result, follow-up) rests on the contact purpose, never on promotion; where nobody
    has asked about contact it rests on care. What health or safety requires (`urgent`) may rest on care even after a
    no to contact, as the forms say.
    """
    if channel:
        return allows(connection, pack, patient_id, f"{PROMOTION}{channel}", at)
    contact = allows(connection, pack, patient_id, CONTACT, at)
    if contact.yes or not (urgent or contact.state in ("not_asked", "expired")):
        return contact
    care = allows(connection, pack, patient_id, ASKED_FOR_CARE, at)
    return care if care.yes else contact


def _in_emergency(connection: sa.Connection, patient_id: int, found: Allowance, at: datetime) -> Allowance:
    """Care that is merely not agreed to yet rests on an emergency while one is on record; a refusal stands."""
    if found.purpose != ASKED_FOR_CARE or found.state not in ("missing", "not_asked", "expired"):
        return found
    until = records.emergency_until(connection, patient_id, at)
    if until is None:
        return found
    return found._replace(yes=True, why=WHY["emergency"], state="emergency", until=_day(until))


def _day(at: datetime) -> date:
    return at.astimezone().date()
