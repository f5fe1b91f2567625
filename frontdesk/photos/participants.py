"""What has to be done about photographs in the record once the permission to have them is taken back."""

from __future__ import annotations

import sqlalchemy as sa

from frontdesk.access.questions import Consequence
from frontdesk.foundation.words import N_
from frontdesk.photos import records
from frontdesk.photos.model import RECORD

LOCKED = "photos_locked"
"""The kind of the task: the practice manager settles what the law keeps and what is destroyed."""


def follows(connection: sa.Connection, files: tuple[int, ...], purposes: tuple[str, ...]) -> tuple[Consequence, ...]:
    """How many photographs of this person (all their files) are locked from now on; other uses only end."""
    count = records.count(connection, files) if RECORD in purposes else 0
    text = N_("Photographs in the record are locked from now on and shown to nobody: {count}.")
    return (Consequence(LOCKED, RECORD, text, count),) if count else ()
