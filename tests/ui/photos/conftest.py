"""Somebody at work before a patient's photographs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from frontdesk.access.roles import Role
from frontdesk.clinic import photos, picture
from frontdesk.photos.model import NewSession
from tests.photos.shots import agree, shot
from tests.ui.photos.rooms import AUGUST, MAY, Room, room


@pytest.fixture
def reception(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    yield from room(Role.RECEPTIONIST, tmp_path, qtbot)


@pytest.fixture
def doctor(tmp_path: Path, qtbot: QtBot) -> Iterator[Room]:
    yield from room(Role.CLINICIAN, tmp_path, qtbot)


@pytest.fixture
def series(doctor: Room) -> Room:
    """A patient who agreed, with two photographs before and two after."""
    agree(doctor.clinic.desk, doctor.who)
    for stage, held, seeds in (("before", MAY, (1, 2)), ("after", AUGUST, (3, 4))):
        session = photos.begin(doctor.clinic.desk, doctor.who.id, NewSession(held, stage))
        for seed, view in zip(seeds, ("front", "left"), strict=True):
            found = picture.accept(shot(seed, 640, 480))
            photos.keep(doctor.clinic.desk, doctor.who.id, session, found, "left_cheek", view, found.taken)
    return doctor
