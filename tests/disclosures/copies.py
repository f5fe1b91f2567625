"""Copies that leave a clinic, for tests: entered in the register as another room's verb would."""

from __future__ import annotations

import hashlib
import io

from PIL import Image

from frontdesk.access.roles import Action
from frontdesk.desk import Desk
from frontdesk.disclosures import document as documents
from frontdesk.disclosures import register
from frontdesk.disclosures.model import NewDisclosure, NewItem, Recipient
from frontdesk.patients.model import Patient


def _jpeg() -> bytes:
    out = io.BytesIO()
    Image.linear_gradient("L").convert("RGB").save(out, "JPEG")
    return out.getvalue()


JPEG = _jpeg()


def let_go(
    desk: Desk,
    who: Patient,
    recipient: Recipient,
    *,
    purpose: str = "contact",
    subjects: tuple[int, ...] = (1, 2),
    data: bytes = JPEG,
    language: str = "en",
) -> int:
    """Enter copies of `data` made from the photos `subjects`, with their sealed sheet; returns the disclosure."""
    with desk.act(Action.PHOTO_RELEASE) as work:
        work.about("patient", who.id)
        sheet = register.sheet(work, who.id, language)
        sha256 = hashlib.sha256(data).hexdigest()
        items = tuple(
            NewItem("photo", one, f"{sheet.reference}-{one}.jpg", sha256, len(data), who.id) for one in subjects
        )
        new = NewDisclosure(
            who.id, recipient, purpose, "website", "consent", ("photographs",), items, "www.clinic.example"
        )
        pictures = tuple(documents.Picture(JPEG, ()) for _ in items)
        return register.enter(
            work, new, register.drawn(work, sheet, "release", documents.release(sheet, new, pictures, None))
        )
