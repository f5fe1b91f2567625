"""Photographs that are to leave the clinic: which, for what, where to and how redacted; and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from frontdesk.disclosures.model import Recipient
from frontdesk.foundation.errors import UserError
from frontdesk.photos.redaction import Redaction

CHANNELS: Mapping[str, tuple[str, ...]] = {
    "photo_teaching": ("training",),
    "photo_website": ("website",),
    "photo_social": ("social",),
    "photo_clinic": ("screen", "folder"),
    "photo_print": ("print",),
}
"""The purposes for which photographs may leave, and the ways out of each (`disclosures.CHANNELS`)."""
MOST = 20
"""Photographs in one release."""
SIDES = (1080, 2048, 4096)
"""Pixels of the longer side that a copy may be reduced to."""
LONGEST_MARK = 60


@dataclass(frozen=True)
class Planned:
    """Whether one photo may leave for the purpose that was asked about, and why (a text to translate).

    `another`: the patient agreed to others, and can be asked about this one.
    """

    photo_id: int
    yes: bool
    why: str
    another: bool = False


@dataclass(frozen=True)
class Plan:
    """What the gate and the photos' own limits say; `consent` is the permission's number, `recipients` known ones."""

    purpose: str
    yes: bool
    why: str
    consent: str
    photos: tuple[Planned, ...]
    recipients: tuple[Recipient, ...]


@dataclass(frozen=True)
class Release:
    """Photos of one patient to be let go, each with its redaction, and to whom.

    `place` says more of where they will be seen (a page, a poster); `longest` is one of `SIDES` or None for the full
    size; `mark` stands visibly on every copy; `language` is the sheet's.
    """

    patient_id: int
    photos: tuple[tuple[int, Redaction], ...]
    purpose: str
    channel: str
    recipient: Recipient
    language: str
    place: str = ""
    longest: int | None = None
    mark: str = ""


@dataclass(frozen=True)
class ReleasedCopy:
    """A copy that may now leave: the file's name, which says nothing of the patient, its bytes (JPEG) and SHA-256."""

    photo_id: int
    name: str
    data: bytes
    sha256: str


@dataclass(frozen=True)
class Released:
    """A release in the register: the copies, and the document (`disclosures.document`) that lists them."""

    disclosure_id: int
    reference: str
    copies: tuple[ReleasedCopy, ...]
    document_id: int


@dataclass(frozen=True)
class Report:
    """A report of before and after for the patient: pairs of photos, and the clinician's own `words` below them."""

    patient_id: int
    pairs: tuple[tuple[int, int], ...]
    language: str
    words: str = ""


def problem(told: Release) -> UserError | None:
    """Why this can't be released as it is told, whatever the gate says; or None."""
    if told.purpose not in CHANNELS:
        return UserError("Choose one from the list.", field="purpose")
    if told.channel not in CHANNELS[told.purpose]:
        return UserError("Choose one from the list.", field="channel")
    if not 0 < len(told.photos) <= MOST:
        return UserError("Choose at least one photograph, and at most {most}.", field="photos", most=MOST)
    if len({photo_id for photo_id, _ in told.photos}) < len(told.photos):
        return UserError("Choose each photograph once.", field="photos")
    if told.longest is not None and told.longest not in SIDES:
        return UserError("Choose one from the list.", field="longest")
    return None
