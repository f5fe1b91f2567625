"""Writes a list as CSV or as an Excel workbook in which nothing is a formula; the empty one to fill in, too."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile

from frontdesk.foundation.cells import as_csv

CSV, XLSX = "csv", "xlsx"
TEMPLATE = (
    "Given name", "Family name", "Name in own script", "Father's or husband's name", "Date of birth", "Age", "Gender",
    "Phone", "Other phone", "Email", "Address", "City", "State", "PIN code", "Language", "Guardian",
    "Guardian relation", "Guardian phone", "Emergency contact", "Emergency phone", "Referred by",
)  # fmt: skip
"""Headings that an import knows, whatever language the window speaks."""
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_PARTS = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{_OFFICE}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1" Type="{_OFFICE}/worksheet" '
        'Target="worksheets/sheet1.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets><sheet name="Patients" sheetId="1" r:id="r1"/></sheets>'
        "</workbook>"
    ),
}


def written(form: str, rows: Iterable[Sequence[str]]) -> bytes:
    """The rows, the headings first, as a file of this form. Texts stay texts (OWASP, CSV injection)."""
    return _as_xlsx(rows) if form == XLSX else as_csv(rows)


def template(form: str) -> bytes:
    """A list without anybody in it."""
    return written(form, [TEMPLATE])


def _as_xlsx(rows: Iterable[Sequence[str]]) -> bytes:
    """One sheet (ECMA-376) whose cells are all marked as text. Made in memory: no part of it touches the disk."""
    out = io.BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, text in _PARTS.items():
            archive.writestr(name, _HEAD + text)
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=True) as sheet:
            sheet.write(f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetData>'.encode())
            for row in rows:
                cells = "".join(
                    f'<c t="inlineStr"><is><t xml:space="preserve">{escape(_NO_XML.sub("", cell))}</t></is></c>'
                    for cell in row
                )
                sheet.write(f"<row>{cells}</row>".encode())
            sheet.write(b"</sheetData></worksheet>")
    return out.getvalue()
