"""Photographs as the clinic knows them: sessions, photos, what is asked of them, and which of them belong together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Literal, get_args

from frontdesk.access.questions import Copy
from frontdesk.foundation import typed
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.foundation.words import N_
from frontdesk.photos.leaving import CHANNELS, SIDES, Plan, Planned, Release, Released, ReleasedCopy, Report
from frontdesk.photos.redaction import Box, Redaction, around

__all__ = [
    "CHANNELS", "GROUNDS", "PURPOSES", "RECORD", "SIDES", "SITES", "STAGES", "VIEWS", "Allowed", "Box", "Changes",
    "Copy", "Destroyed", "Kept", "Looked", "NewSession", "Photo", "Plan", "Planned", "Redaction", "Release", "Released",
    "ReleasedCopy", "Report", "Session", "Sheet", "Stage", "Use", "Waiting", "around", "checked", "likely_stage",
    "pairs", "placed",
]  # fmt: skip

Stage = Literal["before", "during", "after", "none"]

RECORD = "photo_record"
"""The purpose of keeping and looking at photographs for the patient's own treatment."""
PURPOSES = (RECORD, "photo_teaching", "photo_website", "photo_social", "photo_clinic", "photo_print")
"""What a photo may be used for, as the packs name it; each is asked by itself."""
EARLIEST = date(1990, 1, 1)
WAITS = "photos."
"""What the unfinished form of a picture that waits is called, before the name of its file."""

STAGES: Mapping[Stage, str] = {
    "before": N_("Before treatment"),
    "during": N_("During treatment"),
    "after": N_("After treatment"),
    "none": N_("No stage"),
}
SITES: Mapping[str, str] = {
    "face": N_("Face"),
    "forehead": N_("Forehead"),
    "eyes": N_("Eyes"),
    "nose": N_("Nose"),
    "left_cheek": N_("Left cheek"),
    "right_cheek": N_("Right cheek"),
    "lips": N_("Lips"),
    "chin": N_("Chin and jaw"),
    "smile": N_("Smile"),
    "upper_teeth": N_("Upper teeth"),
    "lower_teeth": N_("Lower teeth"),
    "left_ear": N_("Left ear"),
    "right_ear": N_("Right ear"),
    "scalp": N_("Scalp and hair"),
    "neck": N_("Neck"),
    "chest": N_("Chest"),
    "abdomen": N_("Abdomen"),
    "upper_back": N_("Upper back"),
    "lower_back": N_("Lower back"),
    "left_arm": N_("Left arm"),
    "right_arm": N_("Right arm"),
    "left_hand": N_("Left hand"),
    "right_hand": N_("Right hand"),
    "groin": N_("Groin"),
    "buttocks": N_("Buttocks"),
    "left_leg": N_("Left leg"),
    "right_leg": N_("Right leg"),
    "left_foot": N_("Left foot"),
    "right_foot": N_("Right foot"),
    "whole": N_("Whole body"),
    "other": N_("Another part"),
}
"""The parts of the body that a photo can be of, by the patient's own left and right."""
VIEWS: Mapping[str, str] = {
    "front": N_("From the front"),
    "left": N_("From the left"),
    "left_oblique": N_("Half from the left"),
    "right": N_("From the right"),
    "right_oblique": N_("Half from the right"),
    "back": N_("From behind"),
    "above": N_("From above"),
    "below": N_("From below"),
    "close": N_("Close up"),
}
GROUNDS: Mapping[str, str] = {
    "patient_asked": N_("The patient asked for it"),
    "not_needed": N_("It is not needed, or did not turn out well"),
    "wrong_patient": N_("It shows somebody else"),
    "retention": N_("The time for keeping it is over"),
}
"""Why a photo is destroyed."""
UNWANTED = frozenset({"patient_asked", "wrong_patient"})
"""Grounds on which nobody else may keep a copy either."""


@dataclass(frozen=True)
class Allowed:
    """Whether something may be done with photographs now, and a sentence (to translate) that says why."""

    yes: bool
    why: str
    until: date | None = None


@dataclass(frozen=True)
class NewSession:
    """Photographs taken on one day for one purpose: what is noted of how they were taken, so that others compare."""

    held: date
    stage: Stage = "none"
    treatment: str = ""
    lighting: str = ""
    distance: str = ""
    note: str = ""


@dataclass(frozen=True)
class Session:
    """A session as it is kept; `photos` says how many photos in it are not destroyed."""

    id: int
    patient_id: int
    held: date
    stage: Stage
    treatment: str
    lighting: str
    distance: str
    note: str
    made_by: int
    made: datetime
    photos: int = 0


@dataclass(frozen=True)
class Photo:
    """A photo without its picture. `width` and `height` (pixels) are the upright picture's, `size` is in bytes.

    `taken` is what the camera's clock showed, None where nobody knows. `limits` are the purposes that this one photo
    is not used for, whatever the patient agreed to in general. `file` is None once it is destroyed.
    """

    id: int
    patient_id: int
    session: int
    stage: Stage
    held: date
    site: str
    view: str
    taken: datetime | None
    width: int
    height: int
    turn: int
    media_type: str
    size: int
    added: datetime
    added_by: int
    consent_reference: str
    limits: tuple[str, ...] = ()
    file: str | None = None
    destroyed: datetime | None = None

    @property
    def hidden(self) -> bool:
        """Whether this one is not looked at either."""
        return RECORD in self.limits


@dataclass(frozen=True)
class Sheet:
    """All of a person's photos, by session, the newest session first and in it in the order they were taken."""

    sessions: tuple[Session, ...]
    photos: tuple[Photo, ...]


@dataclass(frozen=True)
class Kept:
    """What became of a picture: the photo it is now, or the one that was there already with the same file."""

    photo_id: int
    duplicate_of: int | None = None


@dataclass(frozen=True)
class Waiting:
    """A picture (stored `file`, `size` in bytes) of a patient that is to be taken in yet, there since `at`.

    `taken` (local time, no zone) is None for one that was pasted.
    """

    file: str
    patient_id: int
    taken: datetime | None
    at: datetime
    size: int


@dataclass(frozen=True)
class Looked:
    """A photo with its picture: the bytes of an image file, to be shown turned by `turn` (EXIF's 1 to 8)."""

    photo: Photo
    data: bytes
    turn: int


@dataclass(frozen=True)
class Changes:
    """What is noted of photos, changed; None leaves a thing as it is. `taken` needs no zone: the camera's own time."""

    session: int | None = None
    site: str | None = None
    view: str | None = None
    taken: datetime | None = None


@dataclass(frozen=True)
class Use:
    """Whether a photo may be used for a purpose, why (a sentence to translate), and whether this one is held back."""

    purpose: str
    yes: bool
    why: str
    limited: bool
    until: date | None = None


@dataclass(frozen=True)
class Destroyed:
    """What was destroyed, and the copies of the clinic that still hold it, each with its end (None: until somebody
    deletes it)."""

    photo_id: int
    copies: tuple[Copy, ...]


def checked(new: NewSession, today: date) -> NewSession:
    """The session as it may be written. Raises `Invalid` with a sentence per field."""
    problems: dict[str, UserError] = {}
    said: dict[str, Any] = {}
    if not EARLIEST <= new.held <= today:
        problems["held"] = UserError("Choose the day on which the photographs were taken.", field="held")
    if new.stage not in get_args(Stage):
        problems["stage"] = UserError("Choose one from the list.", field="stage")
    for name in ("treatment", "lighting", "distance", "note"):
        try:
            said[name] = typed.lines(new.note) if name == "note" else typed.line(getattr(new, name))
        except UserError as error:
            problems[name] = error.beside(name)
    if problems:
        raise Invalid(problems)
    return replace(new, **said)


def placed(site: str | None, view: str | None) -> None:
    """Raise `UserError` for a part of the body or a view that nobody offered; empty means not said yet."""
    for field, value, offered in (("site", site, SITES), ("view", view, VIEWS)):
        if value and value not in offered:
            raise UserError("Choose one from the list.", field=field)


def likely_stage(sessions: Iterable[Session], treatment: str) -> Stage:
    """The stage that a new session of `treatment` probably has: after it, where photos from before it are kept."""
    named = treatment.strip().casefold()
    before = (one for one in sessions if one.stage == "before" and one.photos)
    return "after" if any(one.treatment.strip().casefold() == named for one in before) else "before"


def pairs(photos: Iterable[Photo]) -> tuple[tuple[Photo, Photo], ...]:
    """Before and after, as they are suggested: same part and view, from before a treatment and from later.

    Where no stage was noted, the first and the last day count. Each pair is the earliest and the latest; of one day
    the last taken. Photos whose part is not noted, and hidden or destroyed ones, are in no pair.
    """
    of_place: dict[tuple[str, str], list[Photo]] = {}
    for one in photos:
        if one.site and not one.hidden and one.destroyed is None:
            of_place.setdefault((one.site, one.view), []).append(one)
    found = []
    for place in sorted(of_place, key=lambda place: (list(SITES).index(place[0]), place[1])):
        shown = sorted(of_place[place], key=_when)
        earlier = [one for one in shown if one.stage == "before"] or [one for one in shown if one.stage == "none"]
        if not earlier:
            continue
        first = [one for one in earlier if one.held == earlier[0].held][-1]
        later = [one for one in shown if one.stage != "before" and one.held >= first.held and one is not first]
        treated = [one for one in later if one.stage == "after"] or [one for one in later if one.held > first.held]
        treated = treated or [one for one in later if one.stage == "during"]
        if treated:
            found.append((first, treated[-1]))
    return tuple(found)


def _when(one: Photo) -> tuple[date, datetime, int]:
    return (one.held, one.taken or datetime.min, one.id)  # noqa: DTZ901 - before any time that a camera wrote
