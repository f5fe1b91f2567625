"""Photographs on a consent's document: drawn small, named by hash in its record, and never anything but a picture."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pytest
from PIL import Image

from frontdesk.consents import service as consents
from frontdesk.consents.model import Pictured
from frontdesk.desk import Desk
from frontdesk.documents import seal
from frontdesk.foundation.errors import UserError
from tests.consents.clinics import certificate_of, open_clinic, patient, record_in, signing


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(tmp_path_factory.mktemp("pictured") / "clinic")
    yield opened
    opened.database.close()


def small(shade: int) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (320, 240), (shade, 120, 90)).save(out, "JPEG")
    return out.getvalue()


SHOWN = tuple(
    Pictured(small(40 * one), f"Face · photograph {one}", hashlib.sha256(b"%d" % one).hexdigest())
    for one in range(1, 6)
)


@pytest.mark.parametrize("language", ["en", "ur"])
def test_the_photographs_stand_on_the_sealed_document_and_in_its_record(desk: Desk, language: str) -> None:
    who = patient(desk)
    signed = consents.sign(desk, replace(signing(desk, who, language=language), pictures=SHOWN))
    pdf = consents.document(desk, signed.id)
    assert seal.check(pdf, [certificate_of(desk).cert_pem]).state == "genuine"
    assert record_in(pdf)["pictures"] == [
        {"caption": one.caption, "sha256": hashlib.sha256(one.image).hexdigest(), "photo_sha256": one.photo}
        for one in SHOWN
    ]
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        drawn = {(image.Width, image.Height) for page in opened.pages for image in page.get_images().values()}
        images = [image for page in opened.pages for image in page.get_images()]
    assert drawn == {(320, 240)}
    assert len(images) >= len(SHOWN)


@pytest.mark.parametrize(
    "pictures",
    [
        SHOWN * 5,
        (replace(SHOWN[0], image=b"<svg/>"),),
        (replace(SHOWN[0], image=SHOWN[0].image + bytes(300_000)),),
        (replace(SHOWN[0], photo="photo 12"),),
    ],
    ids=["too many", "no picture", "too large", "no hash"],
)
def test_what_does_not_belong_on_a_form_is_refused(desk: Desk, pictures: tuple[Pictured, ...]) -> None:
    who = patient(desk)
    with pytest.raises(UserError) as caught:
        consents.sign(desk, replace(signing(desk, who), pictures=pictures))
    assert caught.value.field == "pictures"
    assert consents.of_patient(desk, who.id) == ()
