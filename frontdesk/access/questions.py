"""What somebody at work may do where only a higher room knows the answer: handed down, not reached up for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

import sqlalchemy as sa


@dataclass(frozen=True)
class Questions:
    """What the desk must ask of higher rooms; `clinic.py` wires the answers.

    Unwired means refused, that each file is a person of its own, and that no document is known.
    """

    in_care: Callable[[sa.Connection, int, int], bool] = lambda _connection, _person, _patient: False
    allows: Callable[[sa.Connection, int, str, datetime], bool] = lambda _connection, _patient, _purpose, _at: False
    same_person: Callable[[sa.Connection, int], tuple[int, ...]] = lambda _connection, patient: (patient,)
    on_document: Callable[[sa.Connection, str], int | None] = lambda _connection, _reference: None
