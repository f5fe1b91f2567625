"""What somebody at work may do where only a higher room knows the answer: handed down, not reached up for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa


@dataclass(frozen=True)
class Consequence:
    """What a room says must be done once these purposes are withdrawn: a text with places, for how many things.

    `kind` names the task it becomes; `purpose` is the withdrawn one that causes it.
    """

    kind: str
    purpose: str
    text: str
    count: int = 1


@dataclass(frozen=True)
class Copy:
    """A copy of the clinic outside its folder: where it lies (in the user's words), when it was made, and when it goes.

    `until` is None for one that lasts until somebody deletes it.
    """

    place: str
    made: datetime
    until: datetime | None


@dataclass(frozen=True)
class Questions:
    """What the desk must ask of higher rooms; `clinic.py` wires the answers.

    Unwired means refused, that everybody is at work, that each file is a person of its own, that no document is known,
    that nothing follows from a withdrawal, and that there are no copies. `sealed` tells whom a higher room's sealed
    document with a SHA-256 (hex) is about, `copies` which copies of the clinic hold what was there at an instant.
    """

    at_work: Callable[[sa.Connection, int], bool] = lambda _connection, _person: True
    in_care: Callable[[sa.Connection, int, int], bool] = lambda _connection, _person, _patient: False
    allows: Callable[[sa.Connection, int, str, datetime], bool] = lambda _connection, _patient, _purpose, _at: False
    same_person: Callable[[sa.Connection, int], tuple[int, ...]] = lambda _connection, patient: (patient,)
    on_document: Callable[[sa.Connection, str], int | None] = lambda _connection, _reference: None
    sealed: Callable[[sa.Connection, str], int | None] = lambda _connection, _sha256: None
    follows: Callable[[sa.Connection, tuple[int, ...], tuple[str, ...]], tuple[Consequence, ...]] = (
        lambda _connection, _files, _purposes: ()
    )
    copies: Callable[[sa.Connection, datetime], tuple[Copy, ...]] = lambda _connection, _since: ()
