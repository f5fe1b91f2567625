"""Synthetic consents in three languages, as the program would make them."""

from __future__ import annotations

import io
import math
import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PIL import Image

from frontdesk.documents.layout import (
    Ask,
    Block,
    Bullets,
    Choice,
    Code,
    Document,
    Facts,
    Heading,
    Initials,
    Ink,
    Letterhead,
    Notice,
    Para,
    Picture,
    Pictures,
    Signatures,
    SignHere,
    Stroke,
)

AT = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)

TEXTS: dict[str, dict[str, str]] = {
    "en": {
        "title": "Consent to registration",
        "page": "Page {page} of {pages}",
        "why": "Why we ask",
        "body": "Asha Clinic keeps a record of your visits so that the doctor can treat you safely. We write down your "
        "name, your date of birth and your phone number **+91 98765 43210**. You can take your consent back at any "
        "time, and your treatment stays the same.",
        "bullet": "You may ask to see, correct or erase your record; we answer within thirty days.",
        "label": "Patient",
        "phone": "Phone",
        "name": "Meera Kulkarni",
        "purpose": "Sending reminders of appointments by text message",
        "yes": "Agreed",
        "no": "Not agreed",
        "signed": "Signature of the patient",
    },
    "hi": {
        "title": "पंजीकरण की सहमति",
        "page": "पृष्ठ {page} / {pages}",
        "why": "हम क्यों पूछते हैं",
        "body": "आशा क्लिनिक आपकी मुलाक़ातों का अभिलेख रखता है, ताकि डॉक्टर आपका सुरक्षित उपचार कर सकें। हम आपका नाम, "
        "जन्म तिथि और फ़ोन नंबर **+91 98765 43210** लिखते हैं। आप अपनी सहमति किसी भी समय वापस ले सकते हैं, और आपका उपचार "
        "वैसा ही रहेगा। शर्तें, प्रक्रिया, विद्यालय, स्त्री, कृष्ण, ज्ञान, क्षमा।",
        "bullet": "आप अपना अभिलेख देखने, सुधारने या मिटाने के लिए कह सकते हैं; हम तीस दिनों में उत्तर देते हैं।",
        "label": "मरीज़",
        "phone": "फ़ोन",
        "name": "मीरा कुलकर्णी",
        "purpose": "अपॉइंटमेंट की याद दिलाने के लिए SMS भेजना",
        "yes": "सहमत",
        "no": "असहमत",
        "signed": "मरीज़ के हस्ताक्षर",
    },
    "ur": {
        "title": "اندراج کی رضامندی",
        "page": "صفحہ {page} از {pages}",
        "why": "ہم کیوں پوچھتے ہیں",
        "body": "آشا کلینک آپ کے معائنوں کا ریکارڈ رکھتا ہے تاکہ ڈاکٹر آپ کا محفوظ علاج کر سکیں۔ ہم آپ کا نام، تاریخِ "
        "پیدائش اور فون نمبر **+92 300 1234567** لکھتے ہیں۔ آپ کسی بھی وقت اپنی رضامندی واپس لے سکتے ہیں (Section 6) "
        "اور آپ کا علاج اسی طرح جاری رہے گا۔",
        "bullet": "آپ اپنا ریکارڈ دیکھنے، درست کرانے یا مٹانے کو کہہ سکتے ہیں؛ ہم 30 دن میں جواب دیتے ہیں۔",
        "label": "مریض",
        "phone": "فون",
        "name": "میرا کلکرنی",
        "purpose": "ملاقات کی یاد دہانی کے لیے SMS بھیجنا",
        "yes": "منظور",
        "no": "نامنظور",
        "signed": "مریض کے دستخط",
    },
}


def scribble(seed: int = 1) -> tuple[Stroke, ...]:
    """Two strokes that look like a signature, about 200 points."""

    def point(i: int) -> tuple[float, float, float, float]:
        u = i / 160 * 4 * math.pi
        x = 20 + i * 1.6 + 18 * math.sin(u * 1.7 + seed)
        return 8.0 * i, x, 60 - 30 * math.sin(u * 2.3) * math.cos(u * 0.4), 0.35 + 0.6 * abs(math.sin(u * 0.9))

    flourish = tuple((1400.0 + 8 * i, 60.0 + 5 * i, 95.0 - 6 * math.sin(i / 9), 0.5) for i in range(40))
    return tuple(point(i) for i in range(160)), flourish


def consent(language: str) -> Document:
    """A two-page consent with every common kind of block."""
    t = TEXTS[language]
    blocks: list[Block] = [
        Facts(((t["label"], t["name"]), ("ID", "AC-2026-00042"), (t["phone"], "+91 98765 43210"))),
        Heading(t["why"]),
        *[Para(t["body"]) for _ in range(3)],
        Bullets((t["bullet"], t["bullet"], t["bullet"])),
        Heading(t["why"], 2),
        *[Para(t["body"], muted=i == 2) for i in range(3)],
        Choice(t["purpose"], True, t["yes"]),
        Choice(t["purpose"], False, t["no"]),
        Choice(t["bullet"], True, t["yes"]),
        Ink(scribble(), t["signed"], t["name"], "2026-11-22 14:45"),
        Code("CN-7F3K-22Q9 ABCD EFGH IJKL MNOP", t["why"]),
    ]
    return Document(
        kind="consent",
        title=t["title"],
        language=language,
        reference="CN-7F3K-22Q9",
        letterhead=Letterhead(
            "Asha Clinic", ("12 Fergusson College Road, Pune 411004", "+91 20 2553 0000 · desk@asha.example")
        ),
        blocks=tuple(blocks),
        footer=("registration-consent 3", "in-mediglo 1.2", "ABCD EFGH IJKL MNOP"),
        qr="CN-7F3K-22Q9 2b1f0c",
        record={"title": t["title"], "words": [t["body"], t["bullet"]], "version": 1},
        at=AT,
        page_words=t["page"],
    )


def picture(width: int = 300, height: int = 200, mode: str = "RGB", kind: str = "PNG") -> bytes:
    """A picture file of coloured bands."""
    made = Image.linear_gradient("L").resize((width, height)).convert(mode)
    out = io.BytesIO()
    made.save(out, kind)
    return out.getvalue()


def form(language: str) -> Document:
    """A form printed to be signed on paper."""
    t = TEXTS[language]
    blocks = (
        Para(t["body"]),
        Ask(t["purpose"], (t["yes"], t["no"])),
        Ask(t["bullet"], (t["yes"], t["no"])),
        Notice(t["bullet"]),
        Signatures((SignHere(t["signed"], (t["name"], t["label"]), t["phone"]), SignHere(t["label"], (t["label"],)))),
    )
    return replace(consent(language), kind="form", blocks=blocks, initials=Initials(t["label"]))


def procedure(language: str) -> Document:
    """A consent with pictures, facts side by side, several signatures, and initials on each page."""
    t = TEXTS[language]
    signed = Ink(scribble(), t["signed"], t["name"], "2026-11-22 14:45", ((t["phone"], "+91 98765 43210"),))
    blocks = (
        Facts(
            ((t["label"], t["name"]), ("ID", "AC-2026-00042"), (t["phone"], "+91 98765 43210"), ("-", "")), columns=3
        ),
        *[Para(t["body"])] * 6,
        Pictures(tuple(Picture(picture(300, 100 + 150 * i), t["purpose"], t["bullet"] if i else "") for i in range(4))),
        *[Para(t["body"])] * 3,
        Para(t["bullet"], bold=True, keep=True),
        signed,
        Signatures((signed, Ink(scribble(2), t["label"], t["name"], "2026-11-22 14:46"), signed)),
    )
    initials = Initials(t["label"], (scribble(3), scribble(4)))
    return replace(consent(language), kind="procedure", blocks=blocks, initials=initials)


def with_blocks(language: str, *blocks: Block) -> Document:
    """The consent with these blocks instead of its own, and without its code."""
    return replace(consent(language), blocks=blocks, qr=None)


def words_of(pdf: bytes, folder: Path) -> str:
    """What a reader finds in it, line by line."""
    path = folder / "document.pdf"
    path.write_bytes(pdf)
    return subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True).stdout
