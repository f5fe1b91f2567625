"""Makes pictures fit for a document: small, upright, in plain colours, with nothing in them but the picture."""

from __future__ import annotations

import io
from dataclasses import dataclass

from frontdesk.foundation.errors import Fault

LONGEST = 640
"""Pixels of the longer side: 150 to an inch at the size in which documents show pictures."""
PAGE = 1600
"""Pixels of the longer side of a picture that fills a page: writing by hand stays readable."""
QUALITY = 80


@dataclass(frozen=True)
class Image:
    """A baseline JPEG in RGB, with its size in pixels."""

    data: bytes
    width: int
    height: int


def fit(data: bytes, longest: int = LONGEST) -> Image:
    """The picture in a file (JPEG, PNG or WebP), its longer side at most `longest` pixels. Raises Fault if it can't be
    read."""
    from PIL import Image as Opened
    from PIL import ImageOps

    try:
        with Opened.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP")) as opened:
            opened.draft("RGB", (longest, longest))
            upright = ImageOps.exif_transpose(opened).convert("RGBA")
    except (OSError, ValueError, SyntaxError, Opened.DecompressionBombError) as error:
        raise Fault("This picture can't be read. Nothing was changed. Choose another one.") from error
    upright.thumbnail((longest, longest))
    # Where a picture lets the page shine through, the page is white.
    plain = Opened.new("RGB", upright.size, (255, 255, 255))
    plain.paste(upright, mask=upright.getchannel("A"))
    out = io.BytesIO()
    plain.save(out, "JPEG", quality=QUALITY)
    return Image(out.getvalue(), *plain.size)
