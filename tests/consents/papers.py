"""Forms that come back on paper: a scanned page with the form's code, and what is read off it."""

from __future__ import annotations

import io
from typing import Any

import segno
from PIL import Image

from frontdesk.consents.model import OnPaper, Printed
from frontdesk.desk import Desk
from frontdesk.foundation import clock


def page(*codes: str, turned: float = 2.0, size: tuple[int, int] = (1240, 1754)) -> Image.Image:
    """A scanned page: a little crooked and grey, with these codes on it."""
    sheet = Image.new("L", size, 250)
    for place, code in enumerate(codes):
        drawn = io.BytesIO()
        segno.make(code, error="m").save(drawn, kind="png", scale=5, border=4)
        sheet.paste(Image.open(drawn).convert("L"), (80 + 480 * place, 90))
    return sheet.rotate(turned, fillcolor=240, expand=True)


def scan(image: Image.Image, kind: str = "PNG") -> bytes:
    out = io.BytesIO()
    image.save(out, kind)
    return out.getvalue()


def code_of(printed: Printed) -> str:
    return f"frontdesk:form:{printed.form.token}"


def told(desk: Desk, **changed: Any) -> OnPaper:
    values: dict[str, Any] = {
        "choices": {"care": True, "contact": True, "promo_sms": False, "promo_post": None, "deidentified_use": True},
        "signer": "patient",
        "day": clock.today(),
        "hand": "signature",
        "place": "Folder 12, shelf B",
        "explained_by": desk.person.id,
        "witness": desk.person.id,
    }
    return OnPaper(**(values | changed))
