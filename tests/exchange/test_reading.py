"""Files as people's programs write them, and as nobody honest does: read right, or refused with the row and reason."""

from __future__ import annotations

import csv
import io
import os
import subprocess
import sys
import tracemalloc
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from frontdesk.exchange import drafts, sheets, text, workbook
from frontdesk.exchange.model import LONGEST_ROW, Unreadable
from frontdesk.exchange.tables import look
from frontdesk.foundation.errors import Fault
from tests.exchange.lists import cells, problems

PEOPLE = "Name;City\nRené Müller;Zürich\n“Asha”;Pune\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_every_usual_encoding_is_known_without_being_told(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "list"
    path.write_bytes(PEOPLE.encode(encoding))
    assert cells(path) == [("Name", "City"), ("René Müller", "Zürich"), ("“Asha”", "Pune")]


def test_the_old_code_page_of_urdu_is_known(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("نام,شہر\nمحمد بلال,لاہور\nعائشہ خان,اسلام آباد\nفرح ناز,پشاور\n".encode("cp1256"))
    assert cells(path)[1] == ("محمد بلال", "لاہور")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_every_usual_separator_is_known(tmp_path: Path, separator: str) -> None:
    rows = [["Name", "Address"], ["Asha", 'Lane 4, "Rose; House"\nPune | old\ttown'], ["Ram", ""]]
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(rows)
    path = tmp_path / "list.csv"
    path.write_text(out.getvalue(), newline="")
    assert cells(path) == [tuple(row) for row in rows]


def test_a_line_that_names_the_separator_is_obeyed(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("sep=;\nName;Note\nAsha;a,b,c\n")
    assert cells(path) == [("Name", "Note"), ("Asha", "a,b,c")]


def test_bytes_of_another_encoding_spoil_their_row_only(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Name,City\nराम,दिल्ली\n".encode() + "René,x\n".encode("cp1252") + b"Asha,Pune\n")
    assert cells(path) == [("Name", "City"), ("राम", "दिल्ली"), ("Asha", "Pune")]
    assert "another encoding" in problems(path)[3]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (b'a,"' + b"x" * 10_000_000 + b'"', "more than 131072 characters"),
        (b"a" + b"," * 1_000_000, "more than 131072 characters"),
        (b"a" + b",b" * 300, "more than 256 columns"),
        (b"a\0b,c", "NUL"),
    ],
    ids=["cell of ten million", "a million columns", "many columns", "nul"],
)
def test_a_monstrous_row_is_refused_and_the_others_read_in_little_memory(
    tmp_path: Path, row: bytes, reason: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"Name,City\nAsha,Pune\n" + row + b"\nRam,Agra\n")
    with peak() as most:
        found = list(look(path).lines())
    assert [line.cells for line in found if line.problem is None] == [
        ("Name", "City"),
        ("Asha", "Pune"),
        ("Ram", "Agra"),
    ]
    assert reason in problems(path)[3]
    assert most[0] < 40_000_000


def test_a_quotation_mark_that_never_ends_is_named_where_it_begins(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('Name,City\nAsha,Pune\nRam,"open\n' + "x,y\n" * 100_000)
    assert [row for row in problems(path).values() if "quotation mark" in row]
    assert list(problems(path)) == [3]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "empty"),
        (b" \n\n", "empty"),
        (b"%PDF-1.7\n" + bytes(range(256)), "not a list"),
        (bytes(range(1, 32)) * 100, "not a list"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old kind"),
        (b"PK\x03\x04" + b"x" * 100, "damaged"),
    ],
)
def test_what_is_no_list_is_said_to_be_none(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(content)
    with pytest.raises(Unreadable, match=sentence):
        drafts.draft(path)


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(Unreadable, match="no such file"):
        look(tmp_path / "nothing.csv")


def test_a_folder_that_can_not_be_read_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises((Unreadable, Fault)):
        look(tmp_path)


@settings(max_examples=60)
@given(
    st.lists(
        st.lists(
            st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffd\ufeff"), max_size=12),
            min_size=2,
            max_size=5,
        ),
        min_size=1,
        max_size=8,
    ),
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_whatever_is_written_as_csv_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]], separator: str, encoding: str
) -> None:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, quoting=csv.QUOTE_ALL)
    writer.writerow(["Name", "Father's name", "Mobile"])
    writer.writerows(rows)
    path = tmp_path_factory.mktemp("csv") / "list.csv"
    path.write_bytes(out.getvalue().encode(encoding))
    assert cells(path)[1:] == [tuple(row) for row in rows if any(row)]


# -- workbooks ---------------------------------------------------------------------------------------------------------
def test_a_workbook_is_read_as_its_program_shows_it(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(["Name", "DOB", "Mobile", "Age", "Note"])
    sheet.append(["Asha Verma", date(1990, 3, 25), 9876543210, 34.0, "=1+1"])
    sheet["A5"], sheet["B5"] = "राम", "25/03/1990"
    path = tmp_path / "list.csv"  # by its content, not by its name
    book.save(path)
    assert [(line.number, line.cells) for line in look(path).lines()] == [
        (1, ("Name", "DOB", "Mobile", "Age", "Note")),
        (2, ("Asha Verma", "1990-03-25", "9876543210", "34")),
        (5, ("राम", "25/03/1990")),
    ]


def test_what_a_formula_last_gave_counts_and_shared_texts_are_found(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_book(
        path,
        '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'
        '<row r="2"><c r="A2" t="str"><f>CONCAT("A","B")</f><v>AB</v></c></row>'
        '<row r="3"><c r="A3" t="s"><v>1</v></c></row>'
        '<row r="4"><c r="A4" t="e"><f>Z9/0</f><v>#REF!</v></c><c r="B4" t="str"><v>B</v></c></row>',
        shared='<si><t>Name</t></si><si><r><t>Asha </t></r><r><t>Verma</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
    )
    assert cells(path) == [("Name",), ("AB",), ("Asha Verma",), ("", "B")]


@pytest.mark.parametrize(
    ("number", "said"), [("0", "1904-01-01"), ("2957003", "9999-12-31"), ("2957004", "2957004"), ("9e999", "inf")]
)
def test_days_that_count_from_1904_end_where_all_days_do(number: str, said: str) -> None:
    rows = workbook._Rows([], frozenset({0}), workbook.EPOCH_1904)
    assert rows._from_number(number) == said


ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Name</t></is></c></row>'


@pytest.mark.parametrize(
    ("rows", "reason"),
    [
        ('<row r="2"><c t="inlineStr"><is><t>' + "x" * 10_000_000 + "</t></is></c></row>", "more than 32767"),
        ('<row r="2"><c r="KZ2"><v>1</v></c></row>', "more than 256 columns"),
    ],
)
def test_a_monstrous_cell_of_a_workbook_is_refused_with_its_row(tmp_path: Path, rows: str, reason: str) -> None:
    path = tmp_path / "list.xlsx"
    write_book(path, ROW + rows + '<row r="3"><c t="inlineStr"><is><t>Asha</t></is></c></row>', compress=False)
    assert cells(path) == [("Name",), ("Asha",)]
    assert reason in problems(path)[2]


@pytest.mark.parametrize(
    ("rows", "sentence"),
    [
        ("<row r='2'>" + "<c/>" * 1_000_000 + "</row>", "Row 2 has more columns"),
        ('<row r="2"><c r="XFE2"><v>1</v></c></row>', "Row 2 has more columns"),
        ('<row r="99999999999"><c><v>1</v></c></row>', "damaged"),
        ('<row r="2"><c t="s"><v>7</v></c></row>', "damaged"),
        ('<row r="2"><c t="n"><v>seven</v></c></row>', "damaged"),
        ('<row r="2"><c><v>1</v></row>', "damaged"),
        ("<row " + 'a="' + "x" * 6_000_000 + '"/>', "damaged"),
    ],
)
def test_a_workbook_made_to_do_harm_is_refused(tmp_path: Path, rows: str, sentence: str) -> None:
    path = tmp_path / "list.xlsx"
    write_book(path, ROW + rows, compress=False)
    with pytest.raises(Unreadable, match=sentence):
        list(look(path).lines())


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, said in sheets._PARTS.items():
            archive.writestr(name, said)
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            for _ in range(300):
                sheet.write(bytes(1_000_000))
    with pytest.raises(Unreadable, match="unpacks to far more"):
        look(path)


@pytest.mark.parametrize(("kind", "unit"), [("styles", b"<a/>"), ("sharedStrings", b"<si><t>a</t></si>")])
def test_a_bomb_is_known_by_what_it_is_for_and_not_by_its_name(tmp_path: Path, kind: str, unit: bytes) -> None:
    path = tmp_path / "list.xlsx"
    parts = dict(sheets._PARTS)
    related = f'<Relationship Id="bomb" Type="x/{kind}" Target="worksheets/bomb.xml"/></Relationships>'
    parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace("</Relationships>", related)
    parts["xl/worksheets/sheet1.xml"] = f"<worksheet><sheetData>{ROW}</sheetData></worksheet>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, said in parts.items():
            archive.writestr(name, said)
        with archive.open("xl/worksheets/bomb.xml", "w", force_zip64=True) as part:
            for _ in range(70):
                part.write(f"<x>{os.urandom(3_000).hex()}</x>".encode() + unit * (1_000_000 // len(unit)))
    with peak() as most, pytest.raises(Unreadable, match="unpacks to far more"):
        list(look(path).lines())
    assert most[0] < 5_000_000


def test_a_list_of_parts_that_would_fill_memory_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(60_000):
            archive.writestr(zipfile.ZipInfo(f"{number}"), b"")
    with peak() as most, pytest.raises(Unreadable, match="unpacks to far more"):
        look(path)
    assert most[0] < 5_000_000


def test_a_long_text_that_many_cells_share_is_refused_in_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    shared = f"<si><t>{'x' * 3_000_000}</t></si>"
    write_book(path, ROW + '<row r="2">' + '<c t="s"><v>0</v></c>' * 250 + "</row>", shared=shared)
    with peak() as most:
        found = problems(path)
    assert "more than 32767" in found[2]
    assert most[0] < 60_000_000


def test_entities_that_grow_are_not_followed(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    write_book(path, ROW, before='<!DOCTYPE x [<!ENTITY a "aaaa">]>')
    with pytest.raises(Unreadable, match="definitions"):
        list(look(path).lines())


def test_a_part_that_would_begin_before_its_file_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = bytearray(sheets.written("xlsx", [("Name",), ("Asha",)]))
    told = book.rindex(b"PK\x05\x06") + 16  # where the directory begins, as the end of the archive tells
    book[told : told + 4] = (int.from_bytes(book[told : told + 4], "little") + 5).to_bytes(4, "little")
    path.write_bytes(book)
    with pytest.raises(Unreadable, match="damaged"):
        look(path)


@settings(max_examples=150)
@given(st.data())
def test_whatever_bytes_come_they_are_read_or_refused(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    path = tmp_path_factory.mktemp("bytes") / "list"
    whole = sheets.written(
        data.draw(st.sampled_from(["csv", "xlsx"])), [("Name", "Phone"), ("Asha", "1"), ("राम", "2")]
    )
    spoilt = bytearray(whole)
    for _ in range(data.draw(st.integers(0, 6))):
        place = data.draw(st.integers(0, len(spoilt)))
        spoilt[place : place + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=4))
    path.write_bytes(spoilt)
    try:
        found = drafts.draft(path)
        lines = list(found.table.lines())
    except Unreadable:
        return
    assert all(line.problem is not None or line.cells for line in lines)


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_the_template_is_understood_whole(tmp_path: Path, form: str) -> None:
    path = tmp_path / "template"
    path.write_bytes(sheets.template(form))
    found = drafts.draft(path)
    assert "" not in found.columns
    assert len(set(found.columns)) == len(found.columns)


def test_what_leaves_as_a_workbook_opens_elsewhere_as_text(tmp_path: Path) -> None:
    rows = [("Name", "Phone"), ("=1+1", "+911234"), ("अ < & ب\x07", "")]
    path = tmp_path / "out.xlsx"
    path.write_bytes(sheets.written("xlsx", rows))
    sheet = openpyxl.load_workbook(path).active
    assert [[cell.value or "" for cell in row] for row in sheet.iter_rows()] == [
        ["Name", "Phone"],
        ["=1+1", "+911234"],
        ["अ < & ب", ""],
    ]
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value} == {"s"}


@contextmanager
def peak() -> Iterator[list[int]]:
    """How many bytes the block took at most, told at its end."""
    most: list[int] = []
    tracemalloc.start()
    try:
        yield most
    finally:
        most.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()


def write_book(path: Path, rows: str, *, shared: str = "", before: str = "", compress: bool = True) -> None:
    """A workbook with these rows, as XML."""
    parts = dict(sheets._PARTS)
    if shared:
        parts["xl/_rels/workbook.xml.rels"] = parts["xl/_rels/workbook.xml.rels"].replace(
            "</Relationships>",
            '<Relationship Id="r2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>',
        )
        parts["xl/sharedStrings.xml"] = f"<sst>{shared}</sst>"
    parts["xl/worksheets/sheet1.xml"] = f"{before}<worksheet><sheetData>{rows}</sheetData></worksheet>"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED if compress else zipfile.ZIP_STORED) as archive:
        for name, said in parts.items():
            archive.writestr(name, said)


def test_the_limits_fit_each_other() -> None:
    assert csv.field_size_limit() >= LONGEST_ROW
    assert text.SAMPLE_ROWS > drafts.LOOKED_AT
    assert workbook.LAST_COLUMN * 4 < workbook.LONGEST_TOKEN


def test_whoever_only_reads_a_list_starts_without_the_database_library() -> None:
    said = "import sys, frontdesk.exchange.reading; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", said], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False"]
