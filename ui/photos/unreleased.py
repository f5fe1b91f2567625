"""What is settled so far of photographs that are to leave, without Qt: kept while locked, and gone on with."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from frontdesk.clinic import redaction
from frontdesk.disclosures.model import KINDS, Recipient
from ui.photos.boxes import Drawn, Mark, Size, Tool


@dataclass(frozen=True)
class Marked:
    """What is drawn on one photograph, apart from its size and from the steps that undo goes back."""

    marks: tuple[Mark, ...] = ()
    shows_nobody: bool = False

    def on(self, size: Size) -> Drawn:
        """The same on the photograph again."""
        return Drawn(size, self.marks, shows_nobody=self.shows_nobody)


@dataclass(frozen=True)
class Copies:
    """How the copies are to look, and the language of the sheet that goes with them."""

    longest: int | None
    mark: str
    language: str


@dataclass(frozen=True)
class Unreleased:
    """The chosen photographs, the step that is shown (the first is 1), and what each step was told so far."""

    photos: tuple[int, ...]
    step: int = 1
    purpose: str = ""
    channel: str = ""
    place: str = ""
    recipient: Recipient | None = None
    drawn: Mapping[int, Marked] = field(default_factory=dict)
    copies: Copies | None = None

    def as_json(self) -> dict[str, Any]:
        """Plain values for a draft."""
        to, copies = self.recipient, self.copies
        return {
            "photos": list(self.photos),
            "step": self.step,
            "purpose": self.purpose,
            "channel": self.channel,
            "place": self.place,
            "recipient": [to.kind, to.name, to.contact, to.country] if to else None,
            "drawn": [
                [photo_id, [[one.tool, *one.box.edges] for one in marked.marks], marked.shows_nobody]
                for photo_id, marked in self.drawn.items()
            ],
            "copies": [copies.longest, copies.mark, copies.language] if copies else None,
        }


def unreleased(body: Mapping[str, Any]) -> Unreleased | None:
    """What `as_json` wrote; None for a draft of another shape, as another version may have left."""
    try:
        to, copies = body["recipient"], body["copies"]
        return Unreleased(
            photos=tuple(int(one) for one in body["photos"]),
            step=int(body["step"]),
            purpose=str(body["purpose"]),
            channel=str(body["channel"]),
            place=str(body["place"]),
            recipient=_recipient(*to) if to else None,
            drawn={int(photo_id): _marked(marks, shows_nobody) for photo_id, marks, shows_nobody in body["drawn"]},
            copies=Copies(*copies) if copies else None,
        )
    except (KeyError, TypeError, ValueError):
        return None


def _recipient(kind: str, name: str, contact: str, country: str) -> Recipient:
    for known in KINDS:
        if known == kind:
            return Recipient(known, name, contact, country)  # type: ignore[arg-type]  # a key of KINDS is a kind
    raise ValueError("there is no such recipient")


def _marked(marks: list[list[Any]], shows_nobody: object) -> Marked:
    return Marked(tuple(_mark(*one) for one in marks), bool(shows_nobody))


def _mark(tool: Tool, left: int, top: int, right: int, bottom: int) -> Mark:
    if tool not in get_args(Tool):
        raise ValueError("there is no such tool")
    return Mark(tool, redaction.Box(left, top, right, bottom))
