"""The two themes can be read by everyone, and no colour hides anywhere else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from ui import language, theme

ROOT = Path(__file__).resolve().parents[2]
TEXT_ON = [
    ("text", "bg"), ("text", "surface"), ("text", "raised"), ("muted", "bg"), ("muted", "surface"),
    ("muted", "raised"), ("on_primary", "primary"), ("on_primary", "primary_hover"), ("on_danger", "danger"),
    ("on_danger", "danger_hover"), ("on_selection", "selection"), ("on_rail", "rail"), ("on_rail", "rail_checked"),
    ("on_rail_checked", "rail_checked"), ("ok", "ok_bg"), ("warn", "warn_bg"), ("bad", "bad_bg"), ("info", "info_bg"),
    ("bad", "surface"), ("bad", "bg"), ("primary", "surface"), ("primary", "bg"), ("primary", "primary_soft"),
    ("ink", "paper"), ("paper_hint", "paper"), ("surface", "text"), ("primary", "warn_bg"), ("primary", "bad_bg"),
    ("primary", "ok_bg"), ("primary", "info_bg"),
]  # fmt: skip
SEEN_ON = [
    ("outline", "surface"), ("outline", "bg"), ("focus", "surface"), ("focus", "bg"), ("paper_focus", "paper"),
    ("bad", "surface"), ("primary", "selection"), ("disabled", "surface"), ("ok", "bg"), ("warn", "bg"), ("info", "bg"),
]  # fmt: skip


def luminance(colour: QColor) -> float:
    """Relative luminance after WCAG 2."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio after WCAG 2, 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("name", theme.NAMES)
def test_every_text_has_contrast_of_at_least_four_and_a_half(name: str) -> None:
    look = theme.load(name)
    weak = {(a, b): round(contrast(look.color(a), look.color(b)), 2) for a, b in TEXT_ON}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("name", theme.NAMES)
def test_edges_and_focus_have_contrast_of_at_least_three(name: str) -> None:
    look = theme.load(name)
    weak = {(a, b): round(contrast(look.color(a), look.color(b)), 2) for a, b in SEEN_ON}
    assert {pair: ratio for pair, ratio in weak.items() if ratio < 3} == {}


@pytest.mark.parametrize("name", theme.NAMES)
def test_pictures_of_the_style_sheet_have_their_themes_colours(name: str) -> None:
    look = theme.load(name)
    for kind, token in (("arrow", "muted"), ("tick", "on_primary")):
        drawn = (ROOT / "resources" / "themes" / f"{name}-{kind}.svg").read_text(encoding="utf-8")
        assert f'stroke="{look.tokens[token]}"' in drawn


def test_no_colour_is_written_in_python() -> None:
    literal = re.compile(r"""["']#[0-9A-Fa-f]{3,8}["']|GlobalColor\.(?!transparent)|QColor\(\s*["'\d]""")
    found = [str(path) for path in (ROOT / "ui").rglob("*.py") if literal.search(path.read_text(encoding="utf-8"))]
    assert found == []


def test_the_style_sheet_names_tokens_only() -> None:
    sheet = (ROOT / "resources" / "themes" / "style.qss").read_text(encoding="utf-8")
    assert not re.search(r":[^;{]*#[0-9A-Fa-f]{3,8}\b", sheet)


def test_a_theme_with_a_missing_token_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "poor.toml").write_text('[colours]\nbg = "#FFFFFF"\n')
    monkeypatch.setattr(theme, "RESOURCES", tmp_path)
    with pytest.raises(ValueError, match="tokens differ"):
        theme.load("poor")


def test_applying_a_theme_changes_palette_and_icons(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    dark = theme.icon("lock", "text").pixmap(QSize(20, 20)).toImage()
    assert qapp.palette().window().color() == theme.load("dark").color("bg")
    theme.apply(qapp, "light")
    assert qapp.palette().window().color() == theme.load("light").color("bg")
    assert theme.icon("lock", "text").pixmap(QSize(20, 20)).toImage() != dark


@pytest.mark.parametrize("path", sorted((ROOT / "resources" / "icons").glob("*.svg")), ids=lambda path: path.stem)
def test_every_icon_draws_something_in_one_colour(qapp: QApplication, path: Path) -> None:
    image = theme.icon(path.stem, "text", 24).pixmap(QSize(24, 24)).toImage()
    inked = sum(image.pixelColor(x, y).alpha() > 100 for x in range(image.width()) for y in range(image.height()))
    assert 20 < inked < 300
    assert "currentColor" in path.read_text(encoding="utf-8")


def test_icons_that_point_turn_round_in_urdu(qapp: QApplication) -> None:
    plain = theme.icon("chevron-right", "text").pixmap(QSize(20, 20)).toImage()
    left = theme.icon("chevron-left", "text").pixmap(QSize(20, 20)).toImage()
    language.set_language("ur")
    assert theme.icon("chevron-right", "text").pixmap(QSize(20, 20)).toImage() != plain
    assert theme.icon("lock", "text").cacheKey() == theme.icon("lock", "text").cacheKey()
    assert left != plain


@pytest.mark.parametrize(("code", "first"), [("en", "Mukta"), ("hi", "Mukta"), ("ur", "IBM Plex Sans Arabic")])
def test_each_language_has_its_own_font_with_real_weights(qapp: QApplication, code: str, first: str) -> None:
    language.set_language(code)
    theme.apply(qapp, "light")
    assert qapp.font().families()[0] == first
    assert QFontInfo(qapp.font()).family() == first
    assert "SemiBold" in QFontDatabase.styles(first)
