"""Synthetic photographs, and a clinic whose patients agreed to them, for the tests of photographs."""

from __future__ import annotations

from datetime import date
from io import BytesIO
from pathlib import Path
from random import Random

from PIL import Image, ImageDraw, ImageFilter

from frontdesk.access.roles import Role
from frontdesk.consents import service as consents
from frontdesk.consents.model import Pictured
from frontdesk.desk import Desk
from frontdesk.patients import service as patients
from frontdesk.patients.model import Patient
from frontdesk.photos import service as photos
from frontdesk.photos.model import NewSession
from frontdesk.photos.picture import accept
from tests.consents.clinics import hand, open_clinic, patient, signing

PLANTED = b"PLANTED-28.4595N-77.0266E"
HELD = date(2026, 11, 20)


def shot(seed: int = 0, width: int = 160, height: int = 120, kind: str = "JPEG", **options: object) -> bytes:
    """A picture file that differs from every other seed's; its EXIF says where it was, unless told otherwise."""
    drawn = Random(seed)
    grain = Image.frombytes("L", (width, height), drawn.randbytes(width * height))
    image = grain.convert("RGB").filter(ImageFilter.GaussianBlur(1))
    pen = ImageDraw.Draw(image)
    for _ in range(6):
        x, y = drawn.randrange(width), drawn.randrange(height)
        pen.ellipse((x, y, x + width // 4, y + height // 4), fill=tuple(drawn.randbytes(3)))
    out = BytesIO()
    if kind in ("JPEG", "PNG", "WEBP"):
        options = {"exif": planted_exif(seed)} | options
    image.save(out, kind, **options)
    return out.getvalue()


def planted_exif(seed: int = 0, turn: int = 1) -> bytes:
    """What a phone writes: time, place, device and a maker's note."""
    tags = Image.Exif()
    tags[0x0112], tags[0x010F], tags[0x0110] = turn, PLANTED.decode(), PLANTED.decode()
    camera = tags.get_ifd(0x8769)
    camera[0x9003], camera[0x927C] = f"2026:11:{1 + seed % 20:02} 10:30:00", PLANTED * 40
    tags.get_ifd(0x8825)[0x1D] = PLANTED.decode()
    return tags.tobytes()


def clinic_of_photos(folder: Path, role: Role = Role.RECEPTIONIST) -> tuple[Desk, Patient]:
    """A clinic with a patient who agreed to photographs in the record; the person at work is of `role`."""
    desk = open_clinic(folder, role)
    who = patient(desk)
    agree(desk, who)
    return desk, who


def agree(
    desk: Desk,
    who: Patient,
    *purposes: str,
    form: str = "photographs",
    yes: bool = True,
    pictures: tuple[Pictured, ...] = (),
) -> None:
    """Let the patient sign a form: yes to `purposes` (all of the form without any), no to the others."""
    asked = consents.form(desk, who.id, "en", form)
    choices = {one.id: yes and (one.id in purposes or not purposes) for one in asked.text.purposes}
    consents.sign(desk, signing(
        desk, who, template=form, choices=choices, particulars={one.id: "Left hand" for one in asked.text.particulars},
        strokes=hand(), pictures=pictures,
    ))  # fmt: skip


def in_care(desk: Desk, who: Patient, clinician: Desk) -> None:
    """Name the clinician on the patient's record."""
    patients.set_carers(desk, who.id, (clinician.person.id,))


def session(desk: Desk, who: Patient, stage: str = "before", held: date = HELD) -> int:
    """A session of photographs."""
    return photos.begin(desk, who.id, NewSession(held, stage, "Peel"))


def kept(desk: Desk, who: Patient, session_id: int, seed: int = 0, site: str = "face", view: str = "front") -> int:
    """A photo in the record."""
    return photos.keep(desk, who.id, session_id, accept(shot(seed)), site, view).photo_id
