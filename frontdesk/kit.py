"""The recovery kit on paper: the words, how to use them, and the fingerprint of the clinic's certificate."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from frontdesk.consents.wording import letterhead
from frontdesk.documents import layout
from frontdesk.documents.blocks import Block, Bullets, Code, Document, Facts, Heading, Para, Words
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.foundation.words import say
from frontdesk.packs.model import Pack

ASKED_BACK = 2
"""How many of the words are typed back from the paper."""


@dataclass(frozen=True)
class Kit:
    """The recovery words, and the fingerprint of the clinic's certificate to be printed beside them."""

    words: tuple[str, ...] = field(repr=False)
    fingerprint: str
    clinic_id: str

    def check(self, typed: Mapping[int, str]) -> None:
        """Compare what came back from the paper, by place from 0. Raises `Invalid` with a sentence per wrong word."""
        if len(typed) < ASKED_BACK:
            raise ValueError("too few words to prove the paper")
        problems = {
            f"word{place}": UserError("This is not word {number}. Look at the paper.", number=place + 1)
            for place, word in typed.items()
            if word.strip().casefold() != self.words[place]
        }
        if problems:
            raise Invalid(problems)


def document(kit: Kit, pack: Pack, language: str) -> bytes:
    """The kit as a PDF to print once and lock away. It is never stored: whoever reads it opens the clinic."""
    made = clock.now()
    reference = f"KIT-{made.astimezone():%Y%m%d}-{kit.clinic_id[:6].upper()}"
    return layout.render(
        Document(
            kind="recovery-kit",
            title=say(language, "Recovery kit"),
            language=language,
            reference=reference,
            letterhead=letterhead(pack),
            blocks=_blocks(kit, language, made),
            footer=(say(language, "Secret: for the practice manager only"),),
            qr=None,
            record={"kind": "recovery-kit", "reference": reference, "fingerprint": kit.fingerprint},
            at=made,
            page_words=say(language, "Page {page} of {pages}"),
        )
    )


def _blocks(kit: Kit, language: str, made: datetime) -> tuple[Block, ...]:
    return (
        Para(
            say(
                language,
                "Print this page once, and keep it in a safe or a locked drawer, away from the clinic's computer. "
                "Whoever has these words and a copy of the clinic folder can read everything in it.",
            ),
            bold=True,
        ),
        Heading(say(language, "The recovery words")),
        Words(kit.words),
        Heading(say(language, "When you need them")),
        Bullets(
            (
                say(language, "The computer was lost, stolen or broken, and you bring the clinic back from a backup."),
                say(language, "Every practice manager has forgotten the password."),
            )
        ),
        Heading(say(language, "How to use them")),
        Bullets(
            (
                say(language, "Install Frontdesk and choose “Bring a clinic back from a backup”."),
                say(language, "Type the twelve words in their order, and choose a new password."),
                say(language, "Print the new kit that you are given: this one is void from then on. Destroy it."),
            )
        ),
        Facts(
            (
                (say(language, "Fingerprint of the clinic's seal"), kit.fingerprint),
                (say(language, "Made on"), f"{made.astimezone():%d-%m-%Y %H:%M}"),
            )
        ),
        Code(" ".join(kit.words), say(language, "The same words, for scanning")),
    )
