"""The pictures on a consent's document: photographs that it is about, and the paper on which it was signed."""

from __future__ import annotations

import hashlib

from frontdesk.consents.model import Pictured
from frontdesk.documents import layout
from frontdesk.foundation.words import say


def named(pictures: tuple[Pictured, ...]) -> list[dict[str, object]]:
    """The photographs in the attached record, by their hashes."""
    return [
        {"caption": one.caption, "sha256": hashlib.sha256(one.image).hexdigest(), "photo_sha256": one.photo}
        for one in pictures
    ]


def photographs(language: str, pictures: tuple[Pictured, ...]) -> tuple[layout.Block, ...]:
    """The photographs that the answers are about, above them."""
    if not pictures:
        return ()
    heading = layout.Heading(say(language, "The photographs that this is about"))
    small = tuple(layout.Picture(one.image, one.caption, one.caption) for one in pictures)
    return heading, layout.Pictures(small, abreast=4)


def scanned(language: str, pages: tuple[bytes, ...]) -> tuple[layout.Block, ...]:
    """The signed paper itself, page by page."""
    pictures = []
    for number, page in enumerate(pages, start=1):
        said = say(language, "Signed paper, page {page} of {pages}", page=number, pages=len(pages))
        pictures.append(layout.Picture(page, said, said))
    return (layout.Pictures(tuple(pictures), whole_pages=True),) if pictures else ()
