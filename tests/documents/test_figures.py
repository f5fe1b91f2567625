"""What is no running text: forms for paper, several signatures, initials, pictures."""

from __future__ import annotations

import io
import subprocess
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from frontdesk.documents import layout
from frontdesk.documents.layout import Ask, Facts, Initials, Ink, Para, Picture, Pictures, Signatures, SignHere
from frontdesk.foundation.errors import Fault

from .samples import TEXTS, consent, form, picture, procedure, scribble, with_blocks, words_of

LANGUAGES = ["en", "hi", "ur"]


def opened(document: layout.Document) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(layout.render(document)))


def figures(pdf: pikepdf.Pdf) -> list[str]:
    return [str(node.Alt) for node in pdf.Root.StructTreeRoot.K.K if node.S == "/Figure"]


@pytest.mark.parametrize("make", [form, procedure])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_form_gives_the_same_bytes(make: type[layout.Document], language: str) -> None:
    assert layout.render(make(language)) == layout.render(make(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_form_for_paper_fits_a_page_and_says_what_to_tick_and_sign(language: str, tmp_path: Path) -> None:
    assert layout.pages(form(language)) == 1
    if language != "ur":  # pdftotext turns single right-to-left words round
        said = words_of(layout.render(form(language)), tmp_path)
        assert said.count(TEXTS[language]["yes"]) >= 2
        assert TEXTS[language]["signed"] in " ".join(said.split())


def test_boxes_on_paper_are_empty() -> None:
    with opened(
        with_blocks("en", Ask("May we?", ("Yes", "No")), Signatures((SignHere("Patient", ("Name",), "Thumb"),)))
    ) as pdf:
        drawn = pikepdf.unparse_content_stream(pikepdf.parse_content_stream(pdf.pages[0])).decode("latin-1")
    assert drawn.count(" c\n") == 4 * 4  # two boxes to tick, one to sign in, one for the thumb, four corners each
    assert figures(opened(with_blocks("en", Ask("May we?", ("Yes", "No"))))) == []


def test_each_signature_is_named() -> None:
    signed = [Ink(scribble(n), label, "Meera", "today") for n, label in enumerate(("Patient", "Witness", "Doctor"))]
    with opened(with_blocks("en", Signatures(tuple(signed)))) as pdf:
        assert figures(pdf) == ["Patient: Meera", "Witness: Meera", "Doctor: Meera"]


def test_initials_stand_on_the_pages_they_were_drawn_on() -> None:
    document = replace(
        with_blocks("en", *[Para(TEXTS["en"]["body"])] * 40),
        initials=Initials("Initials", (scribble(), (), scribble(2))),
    )
    with opened(document) as pdf:
        assert len(pdf.pages) == layout.pages(document)
        drawn = [node for node in pdf.Root.StructTreeRoot.K.K if node.S == "/Figure"]
        on = [pdf.pages.index(pikepdf.Page(node.K[0].Pg)) for node in drawn]
    assert on == [0, 2][: len(on)]
    assert on


def test_initials_keep_clear_of_the_text() -> None:
    long = with_blocks("en", *[Para(TEXTS["en"]["body"])] * 60)
    assert layout.pages(replace(long, initials=Initials("Initials"))) >= layout.pages(long)


@pytest.mark.parametrize(
    ("mode", "kind"), [("RGB", "JPEG"), ("L", "JPEG"), ("CMYK", "JPEG"), ("RGBA", "PNG"), ("P", "PNG"), ("RGB", "WEBP")]
)
def test_any_picture_becomes_a_small_plain_one(mode: str, kind: str) -> None:
    with opened(with_blocks("en", Pictures((Picture(picture(2000, 3000, mode, kind), "A scar"),)))) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        assert (image.Filter, image.ColorSpace, image.Height) == ("/DCTDecode", "/DeviceRGB", 640)
        assert len(image.read_raw_bytes()) < 60_000
        assert figures(pdf) == ["A scar"]


def test_a_picture_brings_nothing_of_its_own_along() -> None:
    told = Image.Exif()
    told[0x010E] = "Meera Kulkarni"
    out = io.BytesIO()
    Image.new("RGB", (40, 30)).save(out, "JPEG", exif=told)
    assert b"Meera" in out.getvalue()
    made = layout.render(with_blocks("en", Pictures((Picture(out.getvalue(), "A scar"),))))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        (image,) = pdf.pages[0].Resources.XObject.values()
        assert b"Meera" not in image.read_raw_bytes()


def test_the_same_picture_is_kept_once() -> None:
    one = Picture(picture(), "A scar")
    with opened(with_blocks("en", Pictures((one, one)))) as pdf:
        assert len(pdf.pages[0].Resources.XObject) == 1


@pytest.mark.parametrize(
    "data", [b"", b"no picture", b"\xff\xd8\xff\xe0", b"<svg xmlns='http://www.w3.org/2000/svg'/>"]
)
def test_what_is_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(Fault):
        layout.render(with_blocks("en", Pictures((Picture(data, "A scar"),))))


@pytest.mark.parametrize(
    "block",
    [
        Signatures(()),
        Pictures(()),
        Ask("", ()),
        Ask("x" * 400, ("y" * 400, "z")),
        Facts((), columns=3),
        Facts((("a" * 300, "b" * 900),) * 5, columns=3),
        Signatures((SignHere("s" * 300, ("n" * 300, ""), "t" * 90),) * 3),
        layout.Notice("☃" * 3000),
    ],
)
@pytest.mark.parametrize("language", ["en", "ur"])
def test_odd_figures_are_set_too(block: layout.Block, language: str) -> None:
    with opened(with_blocks(language, block)) as pdf:
        assert len(pdf.pages) >= 1


def test_a_page_is_drawn_by_another_reader(tmp_path: Path) -> None:
    path = tmp_path / "procedure.pdf"
    path.write_bytes(layout.render(procedure("ur")))
    done = subprocess.run(
        ["pdftoppm", "-r", "20", "-png", str(path), str(tmp_path / "p")], capture_output=True, check=True
    )
    assert done.stderr == b""
    assert len(list(tmp_path.glob("p*.png"))) == layout.pages(procedure("ur"))


def test_what_is_read_together_stays_together() -> None:
    for before in range(600, 720, 30):
        document = with_blocks(
            "en", layout.Space(before), Para("I agree.", keep=True), Ink(scribble(), "Patient", "Meera", "")
        )
        with opened(document) as pdf:
            told = {str(node.S): node.K[0].Pg.objgen for node in list(pdf.Root.StructTreeRoot.K.K)[-3:]}
        assert len(set(told.values())) == 1
    assert consent("en").initials is None


def test_a_document_never_ends_with_a_line_alone_on_its_page() -> None:
    facts = Facts((("When", "Today"), ("Reason", "None was given")))
    for before in range(560, 720, 8):
        ending = layout.Together((Para("This form was refused.", bold=True), facts, Para("Sealed.", muted=True)))
        with opened(with_blocks("en", layout.Space(before), ending)) as pdf:
            said, *_, sealed = list(pdf.Root.StructTreeRoot.K.K)[-3:]
            assert said.K[0].Pg.objgen == sealed.K[0].Pg.objgen == pdf.pages[-1].objgen


def test_what_no_page_holds_together_flows_over_several() -> None:
    long = layout.Together(tuple(Para("A question that was asked, and its answer. " * 8) for _ in range(40)))
    with opened(with_blocks("en", long)) as pdf:
        assert len(pdf.pages) > 1
    with opened(with_blocks("en", layout.Together(()))) as pdf:
        assert len(pdf.pages) == 1
