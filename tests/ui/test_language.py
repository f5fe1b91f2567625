"""The window speaks the reader's language, Qt's own texts included, and runs their way."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from frontdesk.foundation import words
from frontdesk.foundation.errors import UserError
from ui import language

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?><TS version="2.1" language="ur"><context><name>frontdesk</name>
<message><source>Select All</source><translation>سب منتخب کریں</translation></message>
<message><source>&amp;Copy</source><translation>نقل کریں</translation></message>
<message><source>{count} left</source><translation>{count} باقی</translation></message></context></TS>"""


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A small Urdu catalogue instead of ours."""
    (tmp_path / "i18n").mkdir()
    (tmp_path / "i18n" / "frontdesk_ur.ts").write_text(CATALOGUE, encoding="utf-8")
    monkeypatch.setattr(words, "RESOURCES", tmp_path)
    words.catalogue.cache_clear()
    yield
    words.catalogue.cache_clear()


def test_qts_own_texts_are_translated_and_unknown_ones_stay_english(qapp: QApplication, catalogue: None) -> None:
    language.set_language("ur")
    assert QCoreApplication.translate("QWidgetTextControl", "Select All") == "سب منتخب کریں"
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "نقل کریں"
    assert QCoreApplication.translate("QWidgetTextControl", "&Undo") == "&Undo"
    language.set_language("en")
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Copy"


def test_urdu_runs_from_right_to_left_and_back(qapp: QApplication) -> None:
    language.set_language("ur")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    language.set_language("hi")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_sentences_take_their_places_and_errors_their_words(catalogue: None, qapp: QApplication) -> None:
    language.set_language("ur")
    assert language.tr("{count} left", count=3) == "3 باقی"
    assert language.said(UserError("{count} left", count=2)) == "2 باقی"


def test_dates_name_the_month_and_numbers_group_as_here(qapp: QApplication) -> None:
    assert language.date_text(date(2026, 11, 22)) == "22 Nov 2026"
    assert language.digits(1234567) == "12,34,567"
    assert language.tr("on {day}", day=date(2026, 11, 22)) == "on 22 Nov 2026"
    moment = datetime(2026, 11, 22, 14, 5, tzinfo=UTC)
    assert language.moment_text(moment).endswith(f"{moment.astimezone():%H:%M}")
    language.set_language("ur")
    assert "نومبر" in language.date_text(date(2026, 11, 22))


def test_a_phone_number_keeps_its_order_in_urdu_only(qapp: QApplication) -> None:
    assert language.ltr("+92 300 1234567") == "+92 300 1234567"
    language.set_language("ur")
    assert language.ltr("+92 300 1234567") == "\u2066+92 300 1234567\u2069"


def test_an_unknown_language_is_refused(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="no such language"):
        language.set_language("xx")


def test_what_runs_the_other_way_is_isolated_in_its_sentence(catalogue: None, qapp: QApplication) -> None:
    assert language.tr("By {name}", name="Farah") == "By Farah"
    assert language.tr("By {name}", name="فرح") == "By \u2068فرح\u2069"
    language.set_language("ur")
    assert language.tr("{count} left", count="P-000001") == "\u200f\u2068P-000001\u2069 باقی"


def test_an_urdu_sentence_runs_from_right_to_left_whatever_it_begins_with() -> None:
    assert language.running("PDF یہاں چھوڑیں", "ur") == "\u200fPDF یہاں چھوڑیں"
    assert language.running("یہاں PDF چھوڑیں", "ur") == "یہاں PDF چھوڑیں"
    assert language.running("PDF", "ur") == "PDF"
    assert language.running("Meera (میرا)", "en") == "Meera (میرا)"


def test_several_things_are_parted_by_the_languages_own_comma(qapp: QApplication) -> None:
    assert language.listed(("a", "b")) == "a, b"
    language.set_language("ur")
    assert language.listed(("a", "b")) == "a، b"


def test_things_side_by_side_keep_their_order_in_urdu(qapp: QApplication) -> None:
    assert language.apart(("2 photographs", "", "Peel")) == "2 photographs   ·   Peel"
    language.set_language("ur")
    assert language.apart(("Peel", "50 cm")) == "\u2068Peel\u2069   ·   \u206850 cm\u2069"
    said = language.apart(("تصویریں", "Peel"))
    assert said == "\u200f\u2068تصویریں\u2069   ·   \u2068Peel\u2069"
