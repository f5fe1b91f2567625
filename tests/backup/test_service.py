"""A backup leaves its mark in the clinic's own records, and only those who may make one can."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path

import pytest

from frontdesk.access.roles import Action, Role
from frontdesk.backup import records, service, snapshot
from frontdesk.foundation.errors import Refused
from tests.desks import beside, broken_links, entries

from .clinics import Clinic


def test_a_backup_is_remembered_and_audited(clinic: Clinic, usb: Path) -> None:
    service.start(clinic.desk)
    made = snapshot.make(usb, clinic.source)
    service.record(clinic.desk, made, "USB stick")
    (known,) = service.known(clinic.desk)
    assert (known.id, known.at, known.medium, known.state) == (made.id, made.at, "USB stick", "attested")
    assert made.facts is not None
    assert (known.head, known.bytes) == (made.facts.head, made.size)
    begun, done = (json.loads(row.body)["notes"] for row in entries(clinic.desk)[-2:])
    assert begun == {"stage": "started"}
    assert (done["stage"], done["snapshot"], done["check"]) == ("done", made.id, made.check)
    assert broken_links(clinic.desk) == []


def test_an_attested_one_is_not_remembered_twice(clinic: Clinic, usb: Path, tmp_path: Path) -> None:
    made = snapshot.make(usb, clinic.keyless)
    service.record(clinic.desk, made, "USB stick")
    assert [(one.state, one.head) for one in service.known(clinic.desk)] == [("unproven", "")]
    vouched = snapshot.attest(usb, made.id, clinic.key, clinic.attester, tmp_path, lambda _facts: True)
    service.record(clinic.desk, vouched, "USB stick")
    assert vouched.facts is not None
    assert [(one.state, one.head) for one in service.known(clinic.desk)] == [("attested", vouched.facts.head)]


def test_the_newest_comes_first(clinic: Clinic, usb: Path) -> None:
    made = [snapshot.make(usb, clinic.source) for _ in range(3)]
    for one in made:
        service.record(clinic.desk, one, "USB stick")
    assert [one.id for one in service.known(clinic.desk)] == [one.id for one in reversed(made)]


def test_a_folder_set_aside_is_known_until_it_expires(clinic: Clinic) -> None:
    with clinic.desk.act(Action.RESTORE) as work:
        records.add_aside(work, "clinic-set-aside-20261122T091500000000Z", work.at + timedelta(days=90))
    (known,) = service.known(clinic.desk)
    assert (known.state, known.expires) == ("set_aside", known.at + timedelta(days=90))


def test_a_clinician_makes_none_and_a_receptionist_lists_none(clinic: Clinic) -> None:
    with pytest.raises(Refused):
        service.start(beside(clinic.desk, Role.CLINICIAN))
    with pytest.raises(Refused):
        service.known(beside(clinic.desk, Role.RECEPTIONIST))
    assert [row.outcome for row in entries(clinic.desk)[-2:]] == ["refused", "refused"]
