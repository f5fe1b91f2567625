"""Tells from the headings of a list which column holds what, in the words that clinics use."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

FIELDS = (
    "name", "given", "middle", "family", "native_name", "parent_name", "preferred", "born", "age", "gender", "phone",
    "phone2", "email", "address", "area", "city", "state", "postcode", "country", "language", "emergency_name",
    "emergency_phone", "emergency_relation", "guardian_name", "guardian_relation", "guardian_phone", "referrer",
)  # fmt: skip
"""What a column can hold."""
NAMES = ("name", "given", "family", "native_name")
"""One of these a list must have."""
PLACE = ("address", "area", "city", "state", "postcode", "country")
"""What makes up an address, in the order in which it is written; several columns may hold each."""
SEVERAL = frozenset({*PLACE, "phone2"})
"""What several columns may hold."""
NEVER = "identity"
"""Marks a column of identity numbers: they are not taken from lists."""
LONGEST_HEADING = 200

_WORDS = {
    "name": (
        "name, full name, complete name, display name, patient name, client name, customer name, name of patient, "
        "नाम, पूरा नाम, मरीज का नाम, मरीज़ का नाम, रोगी का नाम, نام, پورا نام, مکمل نام, مریض کا نام"
    ),
    "given": "given name, given, first name, first, fname, forename, christian name, पहला नाम, प्रथम नाम, پہلا نام",
    "middle": "middle name, middle, mname, मध्य नाम, درمیانی نام",
    "family": (
        "family name, family, last name, last, lname, surname, उपनाम, कुलनाम, सरनेम, अंतिम नाम, خاندانی نام, آخری نام"
    ),
    "native_name": (
        "native name, local name, name in own script, name in hindi, name in urdu, hindi name, urdu name, "
        "name native script"
    ),
    "parent_name": (
        "father name, fathers name, father, father husband name, father or husband name, husband name, husbands name, "
        "husband, guardian father husband, s o, d o, w o, c o, s o d o w o, parent name, spouse name, mother name, "
        "पिता का नाम, पिता, पति का नाम, पिता पति का नाम, والد کا نام, ولدیت, والد, شوہر کا نام, والد شوہر کا نام"
    ),
    "preferred": "preferred name, preferred, nickname, alias, known as, called",
    "born": (
        "date of birth, dob, d o b, birth date, birthdate, birthday, birth, born, born on, "
        "जन्म तिथि, जन्मतिथि, जन्म तारीख, जन्म दिनांक, जन्म की तारीख, تاریخ پیدائش, پیدائش, یوم پیدائش"
    ),
    "age": "age, age years, age in years, years, yrs, उम्र, आयु, عمر",
    "gender": "gender, sex, m f, लिंग, जेंडर, جنس, صنف",
    "phone": (
        "phone, mobile, mobile phone, mobile number, phone number, telephone, tel, cell, cell phone, cellphone, "
        "contact, contact number, contact phone, primary phone, phone 1, mobile 1, ph, mob, ph no, mob no, "
        "फोन, फ़ोन, फोन नंबर, फ़ोन नंबर, मोबाइल, मोबाइल नंबर, दूरभाष, संपर्क, फون, فون, فون نمبر, موبائل, "
        "موبائل نمبر, رابطہ, رابطہ نمبر"
    ),
    "phone2": (
        "whatsapp, whatsapp number, alternate phone, alternate mobile, alternate number, alternative phone, "
        "other phone, second phone, secondary phone, phone 2, mobile 2, home phone, work phone, landline, "
        "residence phone, व्हाट्सएप, व्हाट्सऐप, واٹس ایپ"
    ),
    "email": "email, e mail, email address, email id, mail, mail id, ईमेल, ई मेल, ای میل",
    "address": (
        "address, address 1, address 2, address line 1, address line 2, street, street address, home address, "
        "residential address, postal address, residence, house, पता, پتہ, ایڈریس"
    ),
    "area": "area, locality, village, mohalla, colony, sector, गाँव, गांव, मोहल्ला, इलाका, محلہ, علاقہ, گاؤں",
    "city": "city, town, city town, district, tehsil, taluka, शहर, नगर, ज़िला, जिला, شہر, ضلع",
    "state": "state, province, region, राज्य, प्रदेश, صوبہ",
    "postcode": (
        "postcode, postal code, pin, pin code, pincode, zip, zip code, पिन, पिन कोड, पिनकोड, پوسٹ کوڈ, پوسٹل کوڈ"
    ),
    "country": "country, देश, ملک",
    "language": "language, preferred language, mother tongue, spoken language, भाषा, زبان",
    "emergency_name": "emergency contact, emergency name, emergency contact name, next of kin, आपात संपर्क, ہنگامی رابطہ",
    "emergency_phone": (
        "emergency phone, emergency mobile, emergency number, emergency contact phone, emergency contact number, "
        "emergency contact mobile, next of kin phone, आपात फ़ोन, ہنگامی فون"
    ),
    "emergency_relation": (
        "emergency relation, emergency relationship, emergency contact relation, emergency contact relationship"
    ),
    "guardian_name": "guardian, guardian name, अभिभावक, अभिभावक का नाम, سرپرست, سرپرست کا نام",
    "guardian_relation": "guardian relation, guardian relationship, relation guardian, अभिभावक से संबंध, سرپرست سے رشتہ",
    "guardian_phone": (
        "guardian phone, guardian mobile, guardian contact, guardian number, अभिभावक का फ़ोन, سرپرست کا فون"
    ),
    "referrer": "referred by, referring doctor, referrer, referral, ref by, ref doctor, रेफ़र करने वाले डॉक्टर",
    NEVER: (
        "aadhaar, aadhar, adhar, uid, aadhaar number, pan, pan card, cnic, nic, nicop, b form, id card, national id, "
        "passport, driving licence, driving license, licence, abha, abha id, identity number, id number, आधार, "
        "आधार नंबर, شناختی کارڈ, شناختی کارڈ نمبر"
    ),
}  # fmt: skip
_FILLERS = frozenset(
    {
        "patient",
        "patients",
        "pt",
        "client",
        "no",
        "num",
        "number",
        "the",
        "of",
        "in",
        "s",
        "का",
        "की",
        "کا",
        "کی",
        "नंबर",
        "نمبر",
    }
)
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_POSSESSIVE = re.compile(r"['’`]s\b|['’`]")
_ASIDE = re.compile(r"[(\[].*?[)\]]")


def recognised(headings: Sequence[str]) -> tuple[str, ...]:
    """For each heading the field it names, `NEVER`, or an empty text.

    A field is taken once, by the first column that names it; a further phone becomes `phone2`, and the parts of an
    address may be many.
    """
    found: list[str] = []
    for heading in headings:
        field = _field(heading)
        if field == "phone" and "phone" in found:
            field = "phone2"
        found.append("" if field in found and field not in SEVERAL and field != NEVER else field)
    return tuple(found)


def alike(headings: Sequence[str]) -> tuple[int, int] | None:
    """The numbers (from 1) of the first two columns that are headed alike, or None."""
    seen: dict[str, int] = {}
    for number, heading in enumerate(headings, start=1):
        words = _words(_ASIDE.sub(" ", heading))
        if words and words in seen:
            return seen[words], number
        seen[words] = number
    return None


def _field(heading: str) -> str:
    said = _ASIDE.sub(" ", heading[:LONGEST_HEADING])
    tried = (_words(said), _words(_CAMEL.sub(" ", said)))
    return next((_MEANT[one] for words in tried for one in (words, _bare(words)) if one in _MEANT), "")


def _words(text: str) -> str:
    """Small letters and digits, one space between words; accents and signs of vowels stay."""
    plain = _POSSESSIVE.sub("", unicodedata.normalize("NFKC", text).casefold())
    kept = "".join(c if unicodedata.category(c)[0] in "LNM" else " " for c in plain)
    return " ".join(kept.split())


def _bare(words: str) -> str:
    return " ".join(word for word in words.split() if word not in _FILLERS)


def _meanings() -> dict[str, str]:
    found: dict[str, str] = {}
    for bare in (False, True):
        for field, words in _WORDS.items():
            for one in words.split(","):
                heading = _words(one)
                found.setdefault(_bare(heading) if bare else heading, field)
    found.pop("", None)
    return found


_MEANT = _meanings()
