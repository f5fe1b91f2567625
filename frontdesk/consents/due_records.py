"""Whom to ask again, as lists: never asked, run out or running out, of age, a text that changed, a form not back."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import sqlalchemy as sa

from frontdesk.consents.model import BY_AGE, Due, Why
from frontdesk.consents.notice_records import policy_acknowledgement
from frontdesk.consents.paper_records import paper_form
from frontdesk.consents.records import consent, consent_choice
from frontdesk.consents.rules import ASKED_FOR_CARE
from frontdesk.consents.withdrawal_records import withdrawn_purpose
from frontdesk.desk import Work
from frontdesk.patients import merge_records
from frontdesk.patients.model import full_name
from frontdesk.patients.tables import guardianship, patient

LOOKED_AT = 10_000
"""So many rows of an index each list looks at, the most pressing first, however large the clinic is.

Whoever lies beyond is asked when they come: the gate looks at everything that one person said.
"""

# Of a person with several files, what any of them holds counts, and the kept one is listed.
MERGED = merge_records.top_of_merged()
FAMILY = merge_records.other_files(MERGED)
_KEPT = patient.alias("kept")
PERSON = (_KEPT.c.id, _KEPT.c.ref, _KEPT.c.given, _KEPT.c.family, _KEPT.c.born)


def never_asked(work: Work, limit: int) -> tuple[Due, ...]:
    """Of the people seen last, those without any answer about care in any of their files."""
    last = sa.select(*PERSON, _KEPT.c.seen, _KEPT.c.merged_into).order_by(_KEPT.c.seen.desc()).limit(LOOKED_AT)
    one = last.subquery()
    asked = sa.select(consent_choice.c.id).where(consent_choice.c.purpose == ASKED_FOR_CARE)
    query = sa.select(one).where(one.c.merged_into.is_(None), _never(asked, consent_choice.c.patient_id, one.c.id))
    return tuple(_due(row, "never_asked") for row in work.all(query.order_by(one.c.seen.desc()).limit(limit)))


def of_age(work: Work, before: date, limit: int) -> tuple[Due, ...]:
    """Of those who came of age last (born by `before`), those for whom a guardian signed last."""
    last = sa.select(patient.c.id, patient.c.born).where(patient.c.born <= before)
    one = last.order_by(patient.c.born.desc()).limit(LOOKED_AT).subquery()
    query = _newest(one, _same(consent.c.patient_id, one.c.id)).where(consent.c.signer == "guardian")
    rows = work.all(query.order_by(one.c.born.desc(), consent.c.id).limit(limit))
    whole = merge_records.elsewhere(work.connection, {row.id for row in rows}, ["born"])
    found = {(row.id, row.reference): row for row in rows if _born(row, whole) <= before}
    return tuple(_due(row, "of_age", row) for row in found.values())


def no_longer_acting(work: Work, today: date, limit: int) -> tuple[Due, ...]:
    """Those whose guardian, named by a court or on another ground than age, signed last and acts no longer."""
    over = sa.select(guardianship).where(guardianship.c.ended <= today)
    one, other = over.order_by(guardianship.c.ended.desc()).limit(LOOKED_AT).subquery(), guardianship.alias()
    again = sa.select(other.c.id).where(other.c.guardian_id == one.c.guardian_id, other.c.ended.is_(None))
    signed = sa.and_(_same(consent.c.patient_id, one.c.patient_id), consent.c.guardian_id == one.c.guardian_id)
    query = _newest(one, signed).where(
        one.c.ground != BY_AGE,
        _counts(),
        _never(again, other.c.patient_id, one.c.patient_id),
    )
    rows = work.all(query.order_by(one.c.ended.desc(), consent.c.id).limit(limit))
    return tuple(_due(row, "no_longer_acts", row) for row in {row.reference: row for row in rows}.values())


def running_out(work: Work, start: date, end: date, limit: int) -> tuple[Due, ...]:
    """Consents, not signed again since, whose last day lies between these (both included), the earliest first."""
    due = consent.c.valid_until.between(start, end)
    return _by_last_day(work, sa.select(consent.c.id).where(due).order_by(consent.c.valid_until), "expiring", limit)


def run_out(work: Work, today: date, limit: int) -> tuple[Due, ...]:
    """Of the consents that ran out last, before today, those not signed again since."""
    over = sa.select(consent.c.id).where(consent.c.valid_until < today).order_by(consent.c.valid_until.desc())
    return _by_last_day(work, over, "expired", limit)


def _by_last_day(work: Work, which: sa.Select[Any], why: Why, limit: int) -> tuple[Due, ...]:
    one = which.limit(LOOKED_AT).subquery()
    query = _newest(one, consent.c.id == one.c.id).where(_counts())
    rows = work.all(query.order_by(consent.c.valid_until, consent.c.id).limit(limit))
    return tuple(_due(row, why, row, row.valid_until) for row in rows)


def outdated(work: Work, first_numbers: Mapping[str, int], limit: int) -> tuple[Due, ...]:
    """Those whose newest consent by a text is of an earlier version in substance (the first number of the version).

    What came on paper from before the program has no version of ours and is asked at the next visit by its own list.
    """
    found: list[Due] = []
    for name, number in first_numbers.items():
        for earlier in range(number - 1, 0, -1):
            # As a range, which the index serves: a slash comes next after the full stop.
            version = consent.c.template_version
            old = sa.select(consent.c.id).where(
                consent.c.template == name, version >= f"{earlier}.", version < f"{earlier}/"
            )
            one = old.order_by(version.desc(), consent.c.id.desc()).limit(LOOKED_AT).subquery()
            query = _newest(one, consent.c.id == one.c.id).where(_counts())
            rows = work.all(query.order_by(consent.c.id.desc()).limit(limit - len(found)))
            found += (_due(row, "new_version", row) for row in rows)
            if len(found) >= limit:
                return tuple(found)
    return tuple(found)


def not_received(work: Work, versions: Collection[str], limit: int) -> tuple[Due, ...]:
    """Of those who received a version of the policy last, those who received none of these, the last ones first."""
    last = sa.select(policy_acknowledgement.c.id, policy_acknowledgement.c.patient_id)
    one = last.order_by(policy_acknowledgement.c.id.desc()).limit(LOOKED_AT).subquery()
    known = policy_acknowledgement.alias()
    this = sa.select(known.c.id).where(known.c.version.in_(versions))
    query = _whole(sa.select(*PERSON, sa.func.max(one.c.id).label("last")), one, one.c.patient_id)
    query = query.where(_never(this, known.c.patient_id, one.c.patient_id))
    rows = work.all(query.group_by(*PERSON).order_by(sa.desc("last")).limit(limit))
    return tuple(_due(row, "policy") for row in rows)


def on_paper(work: Work, limit: int) -> tuple[Due, ...]:
    """Those for whom a form was printed that neither came back nor was given up, the oldest form first."""
    out = sa.select(paper_form.c.id, paper_form.c.patient_id, paper_form.c.template)
    one = out.where(paper_form.c.state == "issued").order_by(paper_form.c.id).limit(LOOKED_AT).subquery()
    query = _whole(sa.select(*PERSON, one.c.template), one, one.c.patient_id)
    rows = work.all(query.order_by(one.c.id).limit(limit))
    return tuple(replace(_due(row, "on_paper"), template=row.template) for row in rows)


def _same(file: sa.ColumnElement[int], other: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    """Whether these are files of one person."""
    return sa.or_(file == other, file.in_(sa.select(FAMILY.c.file).where(FAMILY.c.of == other)))


def _never(among: sa.Select[Any], file: sa.ColumnElement[int], other: sa.ColumnElement[int]) -> sa.ColumnElement[bool]:
    """Whether the person of the file `other` has none of `among`, which name their `file`."""
    # As two questions, each of which an index answers.
    elsewhere = among.join(FAMILY, FAMILY.c.file == file).where(FAMILY.c.of == other)
    return sa.and_(~among.where(file == other).exists(), ~elsewhere.exists())


def _whole(query: sa.Select[Any], source: sa.FromClause, file: sa.ColumnElement[int]) -> sa.Select[Any]:
    """`query` from `source`, with the kept file of the person whose `file` it names."""
    joined = source.outerjoin(MERGED, MERGED.c.file == file)
    return query.select_from(joined.join(_KEPT, _KEPT.c.id == sa.func.coalesce(MERGED.c.person, file)))


def _newest(source: sa.FromClause, which: sa.ColumnElement[bool]) -> sa.Select[Any]:
    """The consents beside `source` that were not signed again since, by the same text about the same thing."""
    later = consent.alias()
    again = sa.select(later.c.id).where(
        later.c.id > consent.c.id,
        later.c.template == consent.c.template,
        later.c.particulars == consent.c.particulars,
    )
    said = sa.select(*PERSON, consent.c.reference, consent.c.template, consent.c.valid_until)
    query = _whole(said, source.join(consent, which), consent.c.patient_id)
    return query.where(_never(again, later.c.patient_id, consent.c.patient_id))


def _counts() -> sa.ColumnElement[bool]:
    """Whether a consent still allows something: whoever refused it or took all of it back is not asked for more."""
    choice, back = consent_choice.c, withdrawn_purpose.c
    asked = sa.select(choice.id).where(choice.consent_id == consent.c.id)
    taken = sa.select(back.id).where(back.purpose == choice.purpose, back.upto >= choice.consent_id)
    kept = asked.where(choice.given.is_(True), _never(taken, back.patient_id, choice.patient_id))
    return sa.and_(consent.c.method != "refused", sa.or_(~asked.exists(), kept.exists()))


def _born(row: sa.Row[Any], whole: Mapping[int, Mapping[str, Any]]) -> date:
    """The day of birth as the whole record of a person has it."""
    born: date | None = whole.get(row.id, {}).get("born", row.born)
    return born or date.max


def _due(row: sa.Row[Any], why: Why, signed: sa.Row[Any] | None = None, until: date | None = None) -> Due:
    return Due(
        row.id,
        row.ref,
        full_name(row.given, row.family),
        row.born,
        why,
        signed.template if signed else "",
        signed.reference if signed else "",
        until,
    )
