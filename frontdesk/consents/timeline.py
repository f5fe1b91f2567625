"""A patient's consents in the order of time: signed, refused, taken back, run out, emergencies, policy received."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from frontdesk.consents.model import Acknowledgement, Consent, Countersignature, Emergency, Event, Withdrawal
from frontdesk.foundation import clock


def events(
    consents: Iterable[Consent],
    countersigned: Iterable[Countersignature],
    withdrawals: Iterable[Withdrawal],
    received: Iterable[Acknowledgement],
    emergencies: Iterable[Emergency],
    today: date,
) -> tuple[Event, ...]:
    """What happened, newest first; what is over by `today` has an event of its own."""
    found = [*_signed(consents, today), *_withdrawn(withdrawals)]
    found += [
        Event(one.at, "countersigned", one.person, one.reference, consent_id=one.consent_id, countersignature_id=one.id)
        for one in countersigned
    ]
    found += [Event(one.at, "policy", one.person, consent_id=one.consent_id, version=one.version) for one in received]
    found += [Event(one.at, "emergency", one.person, reason=one.reason) for one in emergencies]
    return tuple(sorted(found, key=lambda one: (one.at, one.consent_id or 0), reverse=True))


def _signed(consents: Iterable[Consent], today: date) -> Iterator[Event]:
    for one in consents:
        yield Event(
            one.signed,
            "refused" if one.method == "refused" else "signed",
            one.explained_by,
            one.reference,
            f"{one.template} {one.template_version}",
            tuple(purpose for purpose, given in one.choices.items() if given),
            tuple(purpose for purpose, given in one.choices.items() if not given),
            consent_id=one.id,
        )
        if one.valid_until is not None and one.valid_until < today:
            over = clock.midnight(one.valid_until + timedelta(days=1)) - timedelta(microseconds=1)
            yield Event(
                over, "expired", None, one.reference, f"{one.template} {one.template_version}", consent_id=one.id
            )


def _withdrawn(withdrawals: Iterable[Withdrawal]) -> Iterator[Event]:
    for one in withdrawals:
        yield Event(one.at, "withdrawn", one.person, one.reference, "", (), one.purposes, withdrawal_id=one.id)
