"""The look: named colours from a TOML file into palette, style sheet and icons; fonts by language."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from string import Template, hexdigits
from typing import NamedTuple

import fontpkg_ibm_plex_sans_arabic
import fontpkg_mukta
from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from frontdesk.foundation.words import RESOURCES
from ui import garbage, language

NAMES = ("light", "dark")
TOKENS = frozenset(
    {
        "bg",
        "surface",
        "raised",
        "border",
        "outline",
        "text",
        "muted",
        "disabled",
        "primary",
        "primary_hover",
        "on_primary",
        "primary_soft",
        "selection",
        "on_selection",
        "rail",
        "on_rail",
        "rail_checked",
        "on_rail_checked",
        "ok",
        "ok_bg",
        "warn",
        "warn_bg",
        "bad",
        "bad_bg",
        "info",
        "info_bg",
        "focus",
        "danger",
        "danger_hover",
        "on_danger",
        "paper",
        "paper_focus",
        "paper_line",
        "paper_hint",
        "ink",
        "table",
        "on_table",
        "cover",
    }
)
BASE_POINTS = 11.0
_SIZES = {"small": 9.5, "h2": 13.0, "h1": 18.0}
_FIELD_PX = {"en": 26, "hi": 26, "ur": 30}
_MIRRORED = frozenset({"chevron-left", "chevron-right", "back", "undo", "switch"})
_ROLES = {
    QPalette.ColorRole.Window: "bg",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "raised",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "primary",
    QPalette.ColorRole.HighlightedText: "on_primary",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.ToolTipBase: "text",
    QPalette.ColorRole.ToolTipText: "surface",
    QPalette.ColorRole.Mid: "border",
    QPalette.ColorRole.Dark: "border",
    QPalette.ColorRole.Accent: "primary",
    QPalette.ColorRole.Link: "primary",
}


class Theme(NamedTuple):
    """One set of colours: token to '#RRGGBB'."""

    name: str
    tokens: dict[str, str]

    def color(self, token: str) -> QColor:
        """The colour called `token`; KeyError if there is none."""
        return QColor(self.tokens[token])


@cache
def load(name: str) -> Theme:
    """The theme `name` (light, dark) from resources; ValueError when a token is missing, unknown or no colour."""
    # Lines of `token = "#RRGGBB"` are all there is in it: TOML's own reader would take longer to load than the window.
    lines = (RESOURCES / "themes" / f"{name}.toml").read_text(encoding="utf-8").splitlines()
    tokens = {token: value.strip('"') for token, sign, value in (line.partition(" = ") for line in lines) if sign}
    if set(tokens) != TOKENS:
        raise ValueError(f"theme {name}: tokens differ: {sorted(set(tokens) ^ TOKENS)}")
    wrong = [token for token, value in tokens.items() if not _is_colour(value)]
    if wrong:
        raise ValueError(f"theme {name}: not colours: {wrong}")
    return Theme(name, tokens)


def _is_colour(text: str) -> bool:
    return len(text) == 7 and text[0] == "#" and set(text[1:]) <= set(hexdigits)


_theme: Theme | None = None


def current() -> Theme:
    """The theme in force (light before any was applied)."""
    return _theme or load("light")


def apply(app: QApplication, name: str) -> None:
    """Dress `app` in `name` (light, dark, or system), with the fonts of the language in use. Cheap to repeat."""
    global _theme
    if name == "system":
        name = "dark" if _system_is_dark(app) else "light"
    _theme = load(name)
    with garbage.none():
        fonts(app)
        app.setPalette(_palette(_theme))
        sheet = style_sheet(_theme)
        if app.styleSheet() != sheet:
            app.setStyleSheet(sheet)


def _system_is_dark(app: QApplication) -> bool:
    app.setPalette(QPalette())  # the system's own again, instead of ours
    return app.palette().window().color().lightness() < app.palette().windowText().color().lightness()


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, theme.color(token))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, theme.color("disabled"))
    return palette


def style_sheet(theme: Theme) -> str:
    """The style sheet of `theme` for the language in use."""
    template = Template((RESOURCES / "themes" / "style.qss").read_text(encoding="utf-8"))
    pictures = {kind: (RESOURCES / "themes" / f"{theme.name}-{kind}.svg").as_posix() for kind in ("arrow", "tick")}
    return template.substitute(theme.tokens, field=_FIELD_PX[language.current()], **pictures, **_SIZES)


def fonts(app: QApplication) -> None:
    """Give `app` the fonts of the language in use."""
    app.setFont(font(language.current()))


def font(code: str) -> QFont:
    """The fonts for reading the language `code`: Arabic script first for Urdu, so that it sets the line's height."""
    families = [_family(fontpkg_mukta.ROOT / "files", "Mukta")]
    if code == "ur":
        plex = fontpkg_ibm_plex_sans_arabic.ROOT / "files"
        families.insert(0, _family(plex, "IBMPlexSansArabic"))
    made = QFont(families)
    made.setPointSizeF(BASE_POINTS)
    return made


def families(code: str) -> str:
    """The same fonts as a style sheet's `font-family` lists them."""
    return ", ".join(f'"{name}"' for name in font(code).families())


@cache
def _family(folder: Path, stem: str) -> str:
    """Load the static weights the style sheet uses (a variable font would ignore them); returns the family's name."""
    numbers = [
        QFontDatabase.addApplicationFont(str(folder / f"{stem}-{weight}.ttf"))
        for weight in ("Regular", "Medium", "SemiBold")
    ]
    return QFontDatabase.applicationFontFamilies(numbers[0])[0]


def icon(name: str, token: str = "muted", size: int = 20) -> QIcon:  # noqa: S107 - a token of colour
    """The icon `name` in the colour `token`, `size` logical pixels wide; mirrored where it points and Urdu is read."""
    mirrored = name in _MIRRORED and language.right_to_left()
    return _icon(name, current().tokens[token], size, mirrored)


@cache
def _icon(name: str, colour: str, size: int, mirrored: bool) -> QIcon:
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    made = QIcon()
    screen = QGuiApplication.primaryScreen()
    for ratio in {1.0, 2.0, screen.devicePixelRatio()}:
        side = round(size * ratio)
        pixmap = QPixmap(side, side)
        pixmap.fill(QColor.fromString("transparent"))
        painter = QPainter(pixmap)
        if mirrored:
            painter.translate(side, 0)
            painter.scale(-1, 1)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap)
    return made
