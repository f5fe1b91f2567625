"""Judges a picture that comes from outside and makes it fit to be stored: only its picture, and a small one to show."""

from __future__ import annotations

import hashlib
import struct
import threading
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any

from frontdesk.foundation.errors import UserError
from frontdesk.photos import strip

if TYPE_CHECKING:
    from PIL import Image, ImageCms

LARGEST_FILE = 60 * 1024 * 1024
MOST_PIXELS = 80_000_000
LONGEST_SIDE = 16_384
LARGE = 16_000_000
"""Pixels from which on a picture is unpacked alone: 48 MB and more."""
THUMBNAIL = 320
"""Pixels of the longer side."""
QUALITY = 92
"""Of a picture that has to be compressed anew because its file can't be kept as it is."""
EARLIEST = datetime(1990, 1, 1)  # noqa: DTZ001 - cameras write the local time, with no zone
_TAKEN, _CHANGED, _CAMERA, _TURN = 0x9003, 0x0132, 0x8769, 0x0112
_UPRIGHT = 1
_STRIPPED: dict[str, Callable[[bytes], strip.Parts]] = {"jpeg": strip.jpeg, "png": strip.png, "webp": strip.webp}
_HOSTILE = (
    OSError, SyntaxError, ValueError, TypeError, EOFError, LookupError, ArithmeticError, struct.error, zlib.error,
)  # fmt: skip
"""What a decoder may raise on a file that was made to break it."""
_alone = threading.Lock()


@dataclass(frozen=True)
class Picture:
    """A picture as it is stored. `data` draws it and says nothing else; it is shown turned by `turn`, one of EXIF's
    orientations 1 to 8. `width` and `height` (pixels) are those of the upright picture, as is the JPEG `thumbnail`.

    `taken` is what the camera said (local time, no zone), None where it said nothing. `original` is the SHA-256 (hex)
    of the file as it came, by which the same file is known again.
    """

    data: bytes
    media_type: str
    width: int
    height: int
    turn: int
    taken: datetime | None
    thumbnail: bytes
    original: str


def accept(data: bytes) -> Picture:
    """The picture in these bytes. Raises `UserError` saying why a file can't be taken; nothing of it is kept then."""
    kind = strip.kind_of(data)
    if not data:
        raise UserError("This file is empty. Copy it from the camera again.")
    if kind is None:
        raise UserError("This file is not a photograph. JPEG, PNG, HEIC, TIFF and WebP can be stored.")
    if len(data) > LARGEST_FILE:
        raise UserError(
            "This picture is larger than {megabytes} MB. Save it smaller and choose it again.",
            megabytes=LARGEST_FILE // (1024 * 1024),
        )
    original = hashlib.sha256(data).hexdigest()
    try:
        parts = _STRIPPED[kind](data) if kind in _STRIPPED else strip.Parts(data, b"", b"")
        # The decoder only ever sees what is left of the file.
        image = _opened(parts.picture, kind)
        colours = _other_colours(parts.profile or image.info.get("icc_profile", b""))
        with _room(image, whole=kind != "jpeg" or colours is not None):
            if colours is None and kind in _STRIPPED:
                return _kept(image, parts, kind, original)
            return _anew(image, colours, parts.exif, kind, original)
    except UserError:
        raise
    except MemoryError as error:
        raise UserError(
            "This computer has too little memory to unpack this picture. Nothing of it was stored. "
            "Save it smaller and choose it again."
        ) from error
    except _HOSTILE as error:
        raise UserError(
            "This picture is damaged or was not copied completely. Nothing of it was stored. "
            "Copy it from the camera again."
        ) from error


def warm() -> None:
    """Load what unpacks pictures, so that the first one need not wait for it; for a worker."""
    from PIL import Image

    Image.preinit()


def upright(data: bytes, turn: int, longest: int | None = None, *, exactly: bool = True) -> Image.Image:
    """A stored picture as it is looked at, at most `longest` pixels long; far faster than the whole for a JPEG.

    Not `exactly`: a JPEG stays at the size it is unpacked to, the next larger one, which is faster still.
    """
    from PIL import Image

    image: Image.Image = Image.open(BytesIO(data))
    if longest and longest < max(image.size):
        scale = longest / max(image.size)
        size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
        image.draft(image.mode, size)  # a JPEG is unpacked no larger than needed
        if exactly:
            plain = image if image.mode == "L" else in_rgb(image)
            image = plain.resize(size, Image.Resampling.HAMMING, reducing_gap=2.0)
    return _turned(image, turn)


def encoded(image: Image.Image, quality: int = QUALITY) -> bytes:
    """A picture as a JPEG file that says nothing but the picture; what `image` said beside it is cleared."""
    return _jpeg(image, quality=quality, subsampling=0 if quality >= QUALITY else -1)


def _jpeg(image: Image.Image, **options: Any) -> bytes:
    plain, out = in_rgb(image), BytesIO()
    plain.info.clear()
    plain.save(out, "JPEG", **options)
    return out.getvalue()


def in_rgb(image: Image.Image) -> Image.Image:
    """The picture, decoded, in RGB; of grey in 16 bits the upper eight, as it is looked at. One in RGB is no copy."""
    image.load()
    if image.mode.startswith("I"):
        image = image.point(lambda value: value * (1 / 256)).convert("L")
    return image if image.mode == "RGB" else image.convert("RGB")


@contextmanager
def _room(image: Image.Image, *, whole: bool) -> Iterator[None]:
    """Of large pictures that are unpacked whole it is one at a time, however many threads there are."""
    with _alone if whole and image.width * image.height > LARGE else nullcontext():
        yield


def _kept(image: Image.Image, parts: strip.Parts, kind: strip.Kind, original: str) -> Picture:
    """The compressed picture as it came."""
    turn, taken = _said(parts.exif)
    size = image.size
    # A JPEG is read to its end, but unpacked only as large as the small picture needs.
    image.draft(image.mode, (THUMBNAIL, THUMBNAIL))
    image.load()
    return _made(parts.picture, f"image/{kind}", image, size, turn, taken, original)


def _anew(
    image: Image.Image, colours: ImageCms.ImageCmsProfile | None, exif: bytes, kind: strip.Kind, original: str
) -> Picture:
    """The picture in ordinary colours, upright, compressed anew."""
    if getattr(image, "n_frames", 1) > 1 and kind == "tiff":
        raise UserError("This file holds several pages. Save each as a picture of its own.")
    turn, taken = _said(exif or image.getexif().tobytes())
    turn = _UPRIGHT if kind == "heic" else turn  # its decoder has turned it already
    plain = _turned((_converted(image, colours) if colours else None) or image, turn)
    data = _as_fine(plain, image) if kind == "jpeg" else encoded(plain)
    return _made(data, "image/jpeg", plain, plain.size, _UPRIGHT, taken, original)


def _as_fine(image: Image.Image, like: Image.Image) -> bytes:
    """Compressed with the tables of the JPEG that it was, so that it grows no larger: what that left out is gone."""
    from PIL import JpegImagePlugin

    sampling = JpegImagePlugin.get_sampling(like)
    return _jpeg(image, qtables=like.quantization, subsampling=sampling)  # type: ignore[attr-defined]  # of a JPEG


def _opened(data: bytes, kind: strip.Kind) -> Image.Image:
    """The picture, not decoded yet, once its size is known to be bearable."""
    from PIL import Image

    if kind == "heic":
        from pi_heif import register_heif_opener

        register_heif_opener(thumbnails=False)
    try:
        image = Image.open(BytesIO(data), formats=("HEIF",) if kind == "heic" else (kind.upper(),))
    except Image.DecompressionBombError:
        raise _too_large() from None
    width, height = image.size
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        raise _too_large()
    return image


def _made(
    data: bytes,
    media_type: str,
    image: Image.Image,
    size: tuple[int, int],
    turn: int,
    taken: datetime | None,
    original: str,
) -> Picture:
    """The picture with its small one; `image` may be unpacked smaller than its `size`."""
    scale = min(1.0, THUMBNAIL / max(image.size))
    within = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    plain = image if image.mode == "L" else in_rgb(image)
    small = plain.resize(within, reducing_gap=2.0)  # `thumbnail` would need a copy of the whole
    width, height = size if turn < 5 else size[::-1]
    return Picture(data, media_type, width, height, turn, taken, encoded(_turned(small, turn), 80), original)


def _turned(image: Image.Image, turn: int) -> Image.Image:
    from PIL import Image

    ways = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180, 4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE, 6: Image.Transpose.ROTATE_270, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_90,
    }  # fmt: skip
    return image.transpose(ways[turn]) if turn in ways else image


def _said(exif: bytes) -> tuple[int, datetime | None]:
    """The orientation and the time taken that a camera wrote; nothing else of what it wrote is ever read."""
    from PIL import Image

    if not exif:
        return _UPRIGHT, None
    tags = Image.Exif()
    try:
        tags.load(exif)
        turn = tags.get(_TURN, _UPRIGHT)
        text = tags.get_ifd(_CAMERA).get(_TAKEN) or tags.get(_CHANGED) or ""
    except _HOSTILE:
        return _UPRIGHT, None
    return (turn if isinstance(turn, int) and 1 <= turn <= 8 else _UPRIGHT), _time(str(text))


def _time(text: str) -> datetime | None:
    try:
        taken = datetime.strptime(text.strip("\x00 ")[:19], "%Y:%m:%d %H:%M:%S")  # noqa: DTZ007 - see `EARLIEST`
    except ValueError:
        return None
    return taken if taken >= EARLIEST else None


def _other_colours(profile: bytes) -> ImageCms.ImageCmsProfile | None:
    """The colour profile, where it says that the picture is in other colours than sRGB."""
    from PIL import ImageCms

    if not profile:
        return None
    try:
        told = ImageCms.ImageCmsProfile(BytesIO(profile))
        return None if "srgb" in ImageCms.getProfileDescription(told).lower() else told
    except (ImageCms.PyCMSError, *_HOSTILE):
        return None  # a profile that can't be read says nothing about the colours


def _converted(image: Image.Image, colours: ImageCms.ImageCmsProfile) -> Image.Image | None:
    """The picture in sRGB; None for one that its profile does not fit."""
    from PIL import ImageCms

    try:
        srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
        return ImageCms.profileToProfile(image, colours, srgb, outputMode="RGB")
    except (ImageCms.PyCMSError, *_HOSTILE):
        return None


def _too_large() -> UserError:
    return UserError(
        "This picture has more than {megapixels} million pixels. Save it smaller and choose it again.",
        megapixels=MOST_PIXELS // 1_000_000,
    )
