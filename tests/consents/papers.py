"""Forms that come back on paper: a scanned page with the form's code, and what is read off it."""

from __future__ import annotations

import io
from typing import Any

import segno
from PIL import Image

from frontdesk.consents import paper_forms
from frontdesk.consents.model import Consent, OnPaper, PaperForm, Printed
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
    return code(printed.form)


def code(form: PaperForm) -> str:
    return f"frontdesk:form:{form.token}"


def come_back(desk: Desk, form: PaperForm) -> Consent:
    """The form signed on paper, scanned and taken in."""
    return paper_forms.take_in(desk, scan(page(code(form))), told(desk))


def unsettled(desk: Desk) -> set[int]:
    """Consents on paper without a form that came back as them, and the other way round: always none."""
    with desk.database.reading() as connection:
        returned = connection.exec_driver_sql("SELECT consent_id FROM paper_form WHERE state = 'returned'").scalars()
        signed = connection.exec_driver_sql("SELECT id FROM consent WHERE method = 'paper'").scalars()
        return set(returned) ^ set(signed)


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
