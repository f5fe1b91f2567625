"""Scanned paper: its pages as pictures, and the codes printed on them. Nothing in a file is followed or run."""

from __future__ import annotations

import io
import struct
import zlib
from functools import cache
from typing import TYPE_CHECKING

from frontdesk.documents.seal import LARGEST, holds_active_parts
from frontdesk.foundation.errors import UserError

if TYPE_CHECKING:
    import pikepdf
    from PIL import Image

MOST_PAGES = 20
MOST_PIXELS = 40_000_000
"""Of one page: A4 at 600 dots to the inch has 35 million."""
QUALITY = 85
MOST_UNPACKED = 4 * MOST_PIXELS
"""Bytes of one page's picture."""
_IN_A_PDF = {"/DCTDecode": "JPEG", "/JPXDecode": "JPEG2000"}
_PLAIN = frozenset({"", "/FlateDecode", "/RunLengthDecode", "/CCITTFaxDecode"})
"""How else the pictures of scans are packed. What is left out unpacks without bound, or is only read (JBIG2) by another
program from files in a folder that everybody knows."""

_HOSTILE = (
    OSError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    NotImplementedError,
    SyntaxError,
    struct.error,
    zlib.error,
)
"""What may be raised over a file that was made to break its reader."""


def pages(data: bytes) -> tuple[bytes, ...]:
    """The pages of a scan, a photo (PNG or JPEG) or a PDF that holds one picture a page, each as a JPEG.

    Raises UserError with the reason for a file that is too large, needs a password, holds a program or other files, or
    is none of these.
    """
    if len(data) > LARGEST:
        raise UserError("This file is larger than 25 MB. Scan with fewer dots to the inch.", field="scan")
    if data.startswith(b"%PDF-"):
        return _of_pdf(data)
    return (_jpeg(_opened(data)),)


def codes(page: bytes) -> tuple[str, ...]:
    """The texts of the QR codes on a page, upright or not."""
    import zxingcpp

    found = zxingcpp.read_barcodes(
        _opened(page).convert("L"), formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
    )
    return tuple(one.text for one in found)


def _opened(data: bytes, formats: tuple[str, ...] = ("JPEG", "PNG")) -> Image.Image:
    from PIL import Image

    try:
        opened = Image.open(io.BytesIO(data), formats=formats)
        if opened.width * opened.height > MOST_PIXELS:
            raise _too_large()
        opened.load()
    except Image.DecompressionBombError:
        raise _too_large() from None
    except (OSError, ValueError, SyntaxError) as error:
        raise _unread() from error
    return opened


def _too_large() -> UserError:
    return UserError("This picture is too large. Scan with fewer dots to the inch.", field="scan")


def _unread() -> UserError:
    return UserError("This is no scan that can be read: choose a PDF, PNG or JPEG.", field="scan")


def _of_pdf(data: bytes) -> tuple[bytes, ...]:
    import pikepdf

    if holds_active_parts(data):
        raise UserError("This file holds a program or other files. It was not opened. Scan again.", field="scan")
    _bound()
    try:
        with pikepdf.open(io.BytesIO(data)) as opened:
            if len(opened.pages) > MOST_PAGES:
                raise UserError("A scan has at most {most} pages.", field="scan", most=MOST_PAGES)
            return tuple(_jpeg(_only_picture(page)) for page in opened.pages)
    except pikepdf.PasswordError as error:
        raise UserError("This file needs a password. Scan again without one.", field="scan") from error
    except (pikepdf.PikepdfError, *_HOSTILE) as error:
        raise _unread() from error


@cache
def _bound() -> None:
    """A stream may pack a thousand times what it weighs, and streams in streams a million times: unpack no more."""
    from pikepdf import settings

    most = MOST_UNPACKED
    settings.set_qpdf_limits(
        dct_max_memory=most, flate_max_memory=most, png_max_memory=most, run_length_max_memory=most,
        tiff_max_memory=most, max_stream_filters=2,
    )  # fmt: skip


def _only_picture(page: object) -> Image.Image:
    """The picture that fills a scanned page: the largest one on it."""
    import pikepdf

    assert isinstance(page, pikepdf.Page)
    found = [pikepdf.PdfImage(one) for one in page.get_images().values() if isinstance(one, pikepdf.Stream)]
    if not found:
        raise UserError("A page of this PDF holds no picture. Choose a scan of the paper.", field="scan")
    largest = max(found, key=lambda one: one.width * one.height)
    if min(largest.width, largest.height) < 1:
        raise _unread()
    if largest.width * largest.height > MOST_PIXELS:
        raise _too_large()
    turned = int(page.obj.get("/Rotate", 0))
    picture = _picture(largest)
    return picture.rotate(-turned, expand=True) if turned else picture


def _picture(found: pikepdf.PdfImage) -> Image.Image:
    """What a PDF calls a picture; one that is a file of its own is opened as such, as large as it really is."""
    *around, packed = found.filters or [""]
    if packed in _IN_A_PDF and around in ([], ["/FlateDecode"]):
        file = found.obj.read_raw_bytes()
        return _opened(zlib.decompressobj().decompress(file, LARGEST) if around else file, (_IN_A_PDF[packed],))
    if around or packed not in _PLAIN:
        raise _unread()
    return found.as_pil_image()


def _jpeg(picture: Image.Image) -> bytes:
    from PIL import ImageOps

    out = io.BytesIO()
    try:
        ImageOps.exif_transpose(picture).convert("RGB").save(out, "JPEG", quality=QUALITY)
    except _HOSTILE as error:  # turning a picture writes what else its file says of it anew, whatever that is
        raise _unread() from error
    return out.getvalue()
