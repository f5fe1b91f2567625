"""What has to be done about copies outside the clinic once a permission is taken back."""

from __future__ import annotations

import sqlalchemy as sa

from frontdesk.access.questions import Consequence
from frontdesk.disclosures import records
from frontdesk.foundation.words import N_

TAKE_DOWN = "take_down"
"""The kind of the task."""
TEXT = N_("Copies outside the clinic are taken down or called back: {count}.")


def follows(connection: sa.Connection, files: tuple[int, ...], purposes: tuple[str, ...]) -> tuple[Consequence, ...]:
    """For each of these purposes, how many copies about this person (all their files) are out and have to come back."""
    out = records.out_by_purpose(connection, files)
    return tuple(Consequence(TAKE_DOWN, one, TEXT, out[one]) for one in purposes if one in out)
