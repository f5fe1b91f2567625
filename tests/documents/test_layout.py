"""Pages: searchable words, exact record, the same bytes each time, and no text that breaks them."""

from __future__ import annotations

import io
import json
import shutil
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.documents import layout, shaping
from frontdesk.documents.layout import Bullets, Choice, Facts, Heading, Ink, Para, Space, Words

from .samples import TEXTS, consent, scribble, with_blocks, words_of

LANGUAGES = ["en", "hi", "ur"]
SCRIPTS = [
    (0x20, 0x7E), (0xA0, 0x24F), (0x370, 0x3FF), (0x400, 0x4FF), (0x590, 0x5FF), (0x600, 0x6FF), (0x900, 0x97F),
    (0x980, 0x9FF), (0xA00, 0xA7F), (0xB80, 0xBFF), (0xE00, 0xE7F), (0x4E00, 0x4EFF), (0x1F600, 0x1F64F),
    (0x2000, 0x206F), (0x0, 0x1F),
]  # fmt: skip
any_text = st.text(
    st.one_of(*[st.characters(min_codepoint=low, max_codepoint=high) for low, high in SCRIPTS]), max_size=120
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_same_document_gives_the_same_bytes(language: str) -> None:
    assert layout.render(consent(language)) == layout.render(consent(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_record_is_attached_word_for_word(language: str) -> None:
    with pikepdf.open(io.BytesIO(layout.render(consent(language)))) as pdf:
        assert json.loads(pdf.attachments["record.json"].get_file().read_bytes()) == consent(language).record
        assert pdf.Root.AF[0].AFRelationship == pikepdf.Name.Data


@settings(max_examples=40, deadline=None)
@given(any_text, any_text)
def test_a_file_says_what_it_is_and_no_more(title: str, reference: str) -> None:
    document = replace(with_blocks("en"), title=title, reference=reference)
    with pikepdf.open(io.BytesIO(layout.render(document))) as pdf:
        assert {name: str(value) for name, value in pdf.docinfo.items()} == {
            "/Title": shaping.clean(title),
            "/Subject": shaping.clean(reference),
            "/Producer": "Frontdesk",
            "/CreationDate": "D:20261122091500+00'00'",
            "/ModDate": "D:20261122091500+00'00'",
        }


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_font_that_a_page_names_is_in_the_file(language: str) -> None:
    with pikepdf.open(io.BytesIO(layout.render(consent(language)))) as pdf:
        for page in pdf.pages:
            named = {str(one.operands[0]) for one in pikepdf.parse_content_stream(page) if str(one.operator) == "Tf"}
            assert named
            assert named <= set(page.Resources.Font.keys())
            assert all("/FontFile2" in page.Resources.Font[name].DescendantFonts[0].FontDescriptor for name in named)


def test_documents_that_differ_only_in_their_record_have_different_identifiers() -> None:
    made = [layout.render(replace(consent("en"), record={"version": number})) for number in (1, 2)]
    first, second = (pikepdf.open(io.BytesIO(one)).trailer["/ID"] for one in made)
    assert first[0] != second[0]


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
@pytest.mark.parametrize("language", ["en", "hi"])
def test_words_can_be_searched(language: str, tmp_path: Path) -> None:
    found = set(words_of(layout.render(consent(language)), tmp_path).split())
    expected = set(TEXTS[language]["body"].replace("**", "").split())
    assert len(expected & found) / len(expected) >= 0.95


@pytest.mark.skipif(not shutil.which("pdftotext"), reason="pdftotext is not installed")
def test_numbers_keep_their_order_in_urdu(tmp_path: Path) -> None:
    assert "+92 300 1234567" in words_of(layout.render(consent("ur")), tmp_path)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_consent_is_small_and_has_two_pages(language: str) -> None:
    made = layout.render(consent(language))
    assert len(made) < 100_000
    with pikepdf.open(io.BytesIO(made)) as pdf:
        assert len(pdf.pages) == 2


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(any_text, any_text, st.sampled_from(LANGUAGES))
def test_no_text_breaks_a_page(text: str, other: str, language: str) -> None:
    blocks = (
        Heading(text),
        Para(text, bold=True),
        Para(other),
        Bullets((text, other)),
        Facts(((text, other),)),
        Choice(other, True, text),
        Ink((), text, other, text),
    )
    document = replace(with_blocks(language, *blocks), title=text, reference=other, footer=(text, other))
    with pikepdf.open(io.BytesIO(layout.render(document))) as pdf:
        assert len(pdf.pages) >= 1


@pytest.mark.parametrize("word", ["a" * 200, "क्ष" * 90, "رضامندی" * 40, "☃" * 150])
@pytest.mark.parametrize("language", LANGUAGES)
def test_long_words_are_broken_inside_the_margins(word: str, language: str) -> None:
    from frontdesk.documents import lines
    from frontdesk.documents.strips import CONTENT

    style = lines.Style(10.5, (0, 0, 0), language=language)
    found = lines.break_lines(word, style, CONTENT)
    assert len(found) > 1
    assert all(line.width <= CONTENT + 0.01 for line in found)
    drawn = "".join(cluster.text for line in found for piece in line.pieces for cluster in piece.shaped.clusters)
    assert len(drawn) == len(word)


def test_a_very_long_document_flows_over_pages() -> None:
    body = TEXTS["hi"]["body"]
    with pikepdf.open(
        io.BytesIO(layout.render(with_blocks("hi", *[Para(body)] * 80, Facts((("क", body * 30),)))))
    ) as pdf:
        assert len(pdf.pages) > 6


@pytest.mark.parametrize("before", range(560, 720, 20))
def test_a_signature_and_its_name_share_a_page(before: int, tmp_path: Path) -> None:
    made = layout.render(with_blocks("en", Space(before), Ink(scribble(), "Patient", "Meera", "today")))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        figures = {node.K[0].Pg.objgen for node in pdf.Root.StructTreeRoot.K.K if node.S == "/Figure"}
        names = {node.K[0].Pg.objgen for node in list(pdf.Root.StructTreeRoot.K.K)[-3:]}
    assert figures == names


def test_headings_never_skip_a_level() -> None:
    made = layout.render(with_blocks("en", Heading("Deep", 4), Heading("Back", 1), Heading("Down", 2)))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        tags = [str(node.S) for node in pdf.Root.StructTreeRoot.K.K if str(node.S).startswith("/H")]
    assert tags == ["/H1", "/H2", "/H2", "/H3"]


def test_the_recovery_kit_numbers_its_words(tmp_path: Path) -> None:
    kit = with_blocks("en", Words(tuple(f"word{i}" for i in range(1, 25))))
    with pikepdf.open(io.BytesIO(layout.render(kit))) as pdf:
        listing = [node for node in pdf.Root.StructTreeRoot.K.K if node.S == "/L"]
    assert len(listing) == 1


def test_a_protected_copy_opens_with_its_password_only() -> None:
    original = layout.render(consent("en"))
    copy = layout.protect(original, "1990-01-02")
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(copy))
    with pikepdf.open(io.BytesIO(copy), password="1990-01-02") as pdf:
        assert pdf.encryption.R == 6
        assert len(str(pdf.docinfo["/OriginalSHA256"])) == 64


def test_a_chain_head_is_shortened_for_paper() -> None:
    assert layout.short("00" * 32) == "AAAA AAAA AAAA AAAA"
    assert layout.short("ff" * 32) == "7777 7777 7777 7777"


@pytest.mark.parametrize(
    "block",
    [
        Bullets(()),
        Facts(()),
        Words(()),
        Ink(((),), "Patient", "Meera", "today"),
        Ink((((0.0, 1.0, 1.0, 0.5),),), "Patient", "Meera", "today"),
        Ink((((0.0, float("nan"), float("inf"), 0.5), (1.0, 2.0, 2.0, 0.5)),), "Patient", "Meera", "today"),
        Para("\ud800 ** a ** ****"),
        Space(5000),
    ],
)
def test_odd_blocks_are_set_too(block: layout.Block) -> None:
    made = layout.render(with_blocks("en", block, Para("after")))
    with pikepdf.open(io.BytesIO(made)) as pdf:
        drawn = b"".join(page.Contents.read_bytes() for page in pdf.pages)
    assert b"nan" not in drawn
    assert b"inf" not in drawn


@pytest.mark.parametrize("block", [Choice("x" * 9000, True, "Agreed"), Facts((("Note", "word " * 3000),))])
def test_nothing_is_drawn_below_the_page(block: layout.Block) -> None:
    with pikepdf.open(io.BytesIO(layout.render(with_blocks("en", block)))) as pdf:
        assert len(pdf.pages) > 1
        drawn = b"".join(page.Contents.read_bytes() for page in pdf.pages).decode("ascii")
    baselines = [float(line.split()[5]) for line in drawn.splitlines() if line.endswith(" Tm")]
    assert min(baselines) > 20
