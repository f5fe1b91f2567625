"""Turns the pages that ReportLab wrote into an archive file: PDF/A-3a and PDF/UA-1, with the record attached."""

from __future__ import annotations

import io
import json
from datetime import datetime
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from frontdesk.documents import tagging
from frontdesk.documents.paper import PRODUCER, Paper, pdf_date
from frontdesk.documents.tagging import Node

if TYPE_CHECKING:
    import pikepdf

RECORD_NAME = "record.json"
_NAMESPACES = (
    'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
    'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" '
    'xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" '
    'xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" '
    'xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"'
)
# PDF/A (ISO 19005-3, 6.6.2.3) wants every schema that it does not know itself described in the file.
_UA_SCHEMA = (
    '<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">'
    "<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>"
    '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">'
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>PDF/UA part</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>"
)


def write(
    paper: Paper,
    root: Node,
    *,
    title: str,
    reference: str,
    language: str,
    record: dict[str, object] | None,
    at: datetime,
) -> bytes:
    """The finished file, `record` attached if there is one; the same input gives the same bytes."""
    import pikepdf

    pdf = pikepdf.open(io.BytesIO(paper.written()))
    resources = paper.embeddings.write(pdf)
    for page in pdf.pages:
        page.obj.Resources = resources
    tagging.write_tree(pdf, root, [sheet.owners for sheet in paper.sheets], language)
    if record is not None:
        _attach(pdf, record, at)
    _colours(pdf)
    _describe(pdf, title, reference, language, at)
    # ReportLab's is the same for documents of the same title; without it, one is made from the whole content.
    del pdf.trailer["/ID"]
    out = io.BytesIO()
    pdf.save(out, min_version="1.7", deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


def record_bytes(record: dict[str, object]) -> bytes:
    """The record as its attached JSON."""
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode(
        "utf-8", "backslashreplace"
    )


def _attach(pdf: pikepdf.Pdf, record: dict[str, object], at: datetime) -> None:
    from pikepdf import Array, Dictionary, Name, Stream, String

    data = record_bytes(record)
    stream = Stream(pdf, data, Type=Name.EmbeddedFile, Subtype=Name("/application/json"))
    stream.Params = Dictionary(Size=len(data), ModDate=String(pdf_date(at)))
    file = pdf.make_indirect(
        Dictionary(
            Type=Name.Filespec,
            F=String(RECORD_NAME),
            UF=String(RECORD_NAME),
            Desc=String("The same record for machines"),
            AFRelationship=Name.Data,
            EF=Dictionary(F=pdf.make_indirect(stream)),
        )
    )
    pdf.Root.Names = Dictionary(EmbeddedFiles=Dictionary(Names=Array([String(RECORD_NAME), file])))
    pdf.Root.AF = Array([file])


@cache
def _srgb() -> bytes:
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    # The header's creation date and profile id would differ at each start; zero means 'not given' (ICC.1, 7.2).
    profile[24:36] = bytes.fromhex("07ea00010001000000000000")
    profile[84:100] = bytes(16)
    return bytes(profile)


def _colours(pdf: pikepdf.Pdf) -> None:
    from pikepdf import Array, Dictionary, Name, Stream, String

    profile = pdf.make_indirect(Stream(pdf, _srgb(), N=3))
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFA1,
        OutputConditionIdentifier=String("sRGB"),
        Info=String("sRGB"),
        DestOutputProfile=profile,
    )
    pdf.Root.OutputIntents = Array([pdf.make_indirect(intent)])


def _describe(pdf: pikepdf.Pdf, title: str, reference: str, language: str, at: datetime) -> None:
    from pikepdf import Name, Stream

    date = at.replace(microsecond=0).isoformat()
    text = (
        f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        f'<rdf:RDF {_NAMESPACES}><rdf:Description rdf:about="">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{escape(title)}</rdf:li></rdf:Alt></dc:title>'
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(reference)}</rdf:li></rdf:Alt></dc:description>'
        f"<dc:language><rdf:Bag><rdf:li>{escape(language)}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>"
        f"<pdf:Producer>{PRODUCER}</pdf:Producer><pdfaid:part>3</pdfaid:part>"
        f"<pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>{_UA_SCHEMA}"
        f'</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )
    metadata = Stream(pdf, text.encode("utf-8"), Type=Name.Metadata, Subtype=Name.XML)
    pdf.Root.Metadata = pdf.make_indirect(metadata)
    # ReportLab fills these in for want of a value; the description above has none either.
    for name in ("/Author", "/Creator", "/Keywords", "/Trapped"):
        del pdf.docinfo[name]
