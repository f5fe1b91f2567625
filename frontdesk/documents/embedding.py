"""Embeds just the glyphs that were drawn, each with the text it stands for."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from frontdesk.documents.fonts import Face
from frontdesk.documents.images import Image
from frontdesk.documents.showing import Item, Run, Spoken, utf16

if TYPE_CHECKING:
    import pikepdf


class Embedding:
    """One font inside one document: a code for each glyph together with the text it stands for."""

    def __init__(self, name: str, face: Face) -> None:
        self.name = name
        self.face = face
        self.codes: dict[Spoken, int] = {}
        self._shown: dict[tuple[Run, float], str] = {}

    def code(self, glyph: int, text: str) -> int:
        """The two-byte code of a glyph that stands for `text`."""
        return self.codes.setdefault((glyph, text), len(self.codes) + 1)

    def shown(self, run: Run, size: float) -> str:
        """The operators that show `run` inside an open text array, and leave one open."""
        found = self._shown.get((run, size))
        if found is None:
            found = "".join(self._item(item, size) for item in run.items)
            self._shown[run, size] = found
        return found

    def _item(self, item: Item, size: float) -> str:
        if isinstance(item, tuple):
            return f"{self.code(*item):04X}"
        return item if isinstance(item, str) else f">] TJ\n{item * size / 1000:.2f} Ts\n[<"

    def write(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """The font as an object of `pdf`: a composite font with exact text behind every code."""
        from pikepdf import Array, Dictionary, Name, Stream, String

        program, moved = self.face.subset({glyph for glyph, _ in self.codes})
        prefix = hashlib.sha256(program).digest()[:6]
        name = Name("/" + "".join(chr(65 + byte % 26) for byte in prefix) + "+" + self.face.name)
        left, bottom, right, top = self.face.box()
        widths = [round(self.face.width(glyph), 2) for glyph, _ in self.codes]
        places = bytes(2) + b"".join(moved[glyph].to_bytes(2, "big") for glyph, _ in self.codes)
        descriptor = Dictionary(
            Type=Name.FontDescriptor,
            FontName=name,
            Flags=4,
            FontBBox=Array([left, bottom, right, top]),
            ItalicAngle=0,
            Ascent=top,
            Descent=bottom,
            CapHeight=700,
            StemV=80,
            FontFile2=pdf.make_indirect(Stream(pdf, program, Length1=len(program))),
        )
        descendant = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType2,
            BaseFont=name,
            CIDSystemInfo=Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0),
            FontDescriptor=pdf.make_indirect(descriptor),
            DW=0,
            W=Array([1, Array(widths)]),
            CIDToGIDMap=pdf.make_indirect(Stream(pdf, places)),
        )
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=name,
                Encoding=Name("/Identity-H"),
                DescendantFonts=Array([pdf.make_indirect(descendant)]),
                ToUnicode=pdf.make_indirect(Stream(pdf, self._to_unicode())),
            )
        )

    def _to_unicode(self) -> bytes:
        rows = [f"<{code:04X}> <{utf16(text)}>" for (_, text), code in self.codes.items()]
        blocks = []
        for start in range(0, len(rows), 100):
            part = rows[start : start + 100]
            blocks += [f"{len(part)} beginbfchar", *part, "endbfchar"]
        head = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        tail = ["endcmap CMapName currentdict /CMap defineresource pop end end"]
        return "\n".join(head + blocks + tail).encode("ascii")


class Embeddings:
    """All fonts and pictures of one document."""

    def __init__(self) -> None:
        self.by_face: dict[Face, Embedding] = {}
        self.pictures: dict[Image, str] = {}

    def of(self, face: Face) -> Embedding:
        if face not in self.by_face:
            self.by_face[face] = Embedding(f"F{len(self.by_face) + 1}", face)
        return self.by_face[face]

    def picture(self, image: Image) -> str:
        """The name under which pages show `image`; the same picture is kept once."""
        return self.pictures.setdefault(image, f"P{len(self.pictures) + 1}")

    def write(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """What the pages name, as resources of `pdf`."""
        from pikepdf import Dictionary, Name, Stream

        fonts, pictures = Dictionary(), Dictionary()
        for embedding in self.by_face.values():
            fonts["/" + embedding.name] = embedding.write(pdf)
        for image, name in self.pictures.items():
            shown = Stream(pdf, image.data, Type=Name.XObject, Subtype=Name.Image, Filter=Name.DCTDecode)
            shown.stream_dict.update(
                {"/Width": image.width, "/Height": image.height, "/BitsPerComponent": 8, "/ColorSpace": Name.DeviceRGB}
            )
            pictures["/" + name] = pdf.make_indirect(shown)
        return pdf.make_indirect(Dictionary(Font=fonts, XObject=pictures) if self.pictures else Dictionary(Font=fonts))
