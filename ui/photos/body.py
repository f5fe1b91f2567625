"""Where on the body, chosen on a small drawing: front, back, face, smile; or from the list of all parts."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from frontdesk.photos.model import SITES
from ui import theme
from ui.language import tr
from ui.photos import words
from ui.widgets.editors import Choice, choice

_WIDTH, _HEIGHT = 330.0, 200.0
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class _Part:
    """One part on the drawing: a rounded box, `round` from 0 (a rectangle) to 1 (an oval)."""

    site: str
    box: Box
    round: float = 0.5


# The patient looks at us: the patient's right is on our left in front, and on our right from behind.
_PARTS = (
    # the body from the front, 0–100
    _Part("whole", (37, 2, 26, 8), 0.6), _Part("scalp", (40, 13, 20, 7), 0.9), _Part("face", (40, 20, 20, 17), 0.9),
    _Part("neck", (45, 37, 10, 8), 0.2), _Part("chest", (32, 45, 36, 26), 0.35),
    _Part("abdomen", (34, 71, 32, 24), 0.25), _Part("groin", (36, 95, 28, 13), 0.5),
    _Part("right_arm", (18, 47, 13, 50), 0.7), _Part("left_arm", (69, 47, 13, 50), 0.7),
    _Part("right_hand", (15, 97, 14, 16), 0.8), _Part("left_hand", (71, 97, 14, 16), 0.8),
    _Part("right_leg", (34, 108, 15, 68), 0.5), _Part("left_leg", (51, 108, 15, 68), 0.5),
    _Part("right_foot", (29, 176, 20, 13), 0.7), _Part("left_foot", (51, 176, 20, 13), 0.7),
    # from behind, 100–190
    _Part("scalp", (135, 13, 20, 24), 0.9), _Part("neck", (140, 37, 10, 8), 0.2),
    _Part("upper_back", (127, 45, 36, 30), 0.35), _Part("lower_back", (129, 75, 32, 20), 0.25),
    _Part("buttocks", (129, 95, 32, 20), 0.7), _Part("left_arm", (113, 47, 13, 50), 0.7),
    _Part("right_arm", (164, 47, 13, 50), 0.7), _Part("left_hand", (110, 97, 14, 16), 0.8),
    _Part("right_hand", (166, 97, 14, 16), 0.8), _Part("left_leg", (129, 115, 15, 61), 0.5),
    _Part("right_leg", (146, 115, 15, 61), 0.5), _Part("left_foot", (126, 176, 18, 13), 0.7),
    _Part("right_foot", (146, 176, 18, 13), 0.7),
    # the face, 200–300, and below it the smile
    _Part("scalp", (222, 4, 66, 22), 0.9), _Part("face", (220, 20, 70, 96), 0.9),
    _Part("forehead", (230, 26, 50, 18), 0.6), _Part("eyes", (228, 47, 54, 14), 0.9),
    _Part("nose", (248, 58, 14, 26), 0.8), _Part("right_cheek", (224, 63, 22, 24), 0.9),
    _Part("left_cheek", (264, 63, 22, 24), 0.9), _Part("lips", (241, 88, 28, 10), 0.9),
    _Part("chin", (238, 100, 34, 14), 0.8), _Part("right_ear", (210, 50, 9, 24), 0.9),
    _Part("left_ear", (291, 50, 9, 24), 0.9),
    _Part("smile", (222, 130, 66, 56), 0.9), _Part("upper_teeth", (232, 142, 46, 14), 0.4),
    _Part("lower_teeth", (232, 160, 46, 14), 0.4),
)  # fmt: skip
"""Later ones lie on top of earlier ones."""


class BodyMap(QWidget):
    """The drawing. The arrow keys go to the nearest part that way, a click or the keys choose at once.

    `chosen` gives the part. Left and right are the patient's own, so the drawing is never mirrored.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.site = ""
        self._at = 0
        self._over: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Part of the body, on a drawing"))
        self.setObjectName("body-map")

    def sizeHint(self) -> QSize:
        """Large enough to hit a cheek."""
        return QSize(round(_WIDTH * 1.1), round(_HEIGHT * 1.1))

    def minimumSizeHint(self) -> QSize:
        """Smaller where there is no room; the list beside it always serves."""
        return QSize(round(_WIDTH * 0.6), round(_HEIGHT * 1.1))

    def set_site(self, site: str) -> None:
        """Show `site` as chosen, wherever it is drawn."""
        self.site = site
        if self._at >= len(_PARTS) or _PARTS[self._at].site != site:
            self._at = next((number for number, one in enumerate(_PARTS) if one.site == site), self._at)
        self.setAccessibleDescription(words.site(site))
        self.update()

    # -- geometry -----------------------------------------------------------------------
    def _scale(self) -> tuple[float, QPointF]:
        scale = min(self.width() / _WIDTH, self.height() / _HEIGHT)
        return scale, QPointF((self.width() - _WIDTH * scale) / 2 + 5 * scale, (self.height() - _HEIGHT * scale) / 2)

    def part_at(self, spot: QPointF) -> int | None:
        """The number of the uppermost part at this point of the widget."""
        scale, start = self._scale()
        at = (spot - start) / scale
        hit = [number for number, one in enumerate(_PARTS) if _path(one).contains(at)]
        return hit[-1] if hit else None

    def middle_of(self, site: str) -> QPointF:
        """Where to click for a part (its first place on the drawing). Raises KeyError where it isn't drawn."""
        scale, start = self._scale()
        for number, one in enumerate(_PARTS):
            if one.site == site:
                for spot in _spots(one):
                    found = start + spot * scale
                    if self.part_at(found) == number:
                        return found
        raise KeyError(site)

    # -- painting -----------------------------------------------------------------------
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Every part in outline, the chosen one filled wherever it is seen."""
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale, start = self._scale()
        painter.translate(start)
        painter.scale(scale, scale)
        for number, one in enumerate(_PARTS):
            path = _path(one)
            fill = "primary" if one.site == self.site else "primary_soft" if number == self._over else "surface"
            painter.fillPath(path, look.color(fill))
            here = self.hasFocus() and number == self._at
            painter.setPen(QPen(look.color("focus" if here else "outline"), 2.2 if here else 0.9))
            painter.drawPath(path)
        painter.end()

    # -- hands --------------------------------------------------------------------------
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what would be chosen."""
        over = self.part_at(event.position())
        if over != self._over:
            self._over = over
            self.setToolTip(words.site(_PARTS[over].site) if over is not None else "")
            if over is not None:
                QToolTip.showText(event.globalPosition().toPoint(), self.toolTip(), self)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose."""
        found = self.part_at(event.position())
        if found is not None:
            self._choose(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The nearest part that way."""
        ways = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1),
        }  # fmt: skip
        way = ways.get(Qt.Key(event.key()))
        if way is None:
            super().keyPressEvent(event)
            return
        found = _nearest(self._at, way)
        if found is not None:
            self._choose(found)

    def _choose(self, number: int) -> None:
        self._at = number
        self.set_site(_PARTS[number].site)
        self.chosen.emit(self.site)


class SitePicker(QWidget):
    """The drawing and, below it, the list of every part: each follows the other. `changed` tells of either."""

    changed = Signal()

    def __init__(self, site: str = "") -> None:
        super().__init__()
        self.map = BodyMap()
        self.list: Choice = choice([("", tr("Not noted")), *((one, tr(name)) for one, name in SITES.items())])
        self.list.setAccessibleName(tr("Part of the body"))
        self.list.setObjectName("site")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        down.addWidget(self.map)
        down.addWidget(self.list)
        self.setFocusProxy(self.list)
        self.map.chosen.connect(self.list.set_value)
        self.list.changed.connect(self._listed)
        self.set_value(site)

    def value(self) -> str:
        """The part; empty while none is noted."""
        return str(self.list.value() or "")

    def set_value(self, site: str) -> None:
        """Choose it."""
        self.list.set_value(site)
        self.map.set_site(site)

    def _listed(self) -> None:
        self.map.set_site(self.value())
        self.changed.emit()


def _path(one: _Part) -> QPainterPath:
    x, y, width, height = one.box
    path = QPainterPath()
    curve = min(width, height) / 2 * one.round
    if one.round >= 0.9:
        path.addEllipse(QRectF(x, y, width, height))
    else:
        path.addRoundedRect(QRectF(x, y, width, height), curve, curve)
    return path


def _spots(one: _Part) -> list[QPointF]:
    """Points of a part, its middle first: another part may lie on top of that."""
    x, y, width, height = one.box
    return [QPointF(x + width * across, y + height * down) for down in (0.5, 0.9, 0.15) for across in (0.5, 0.2, 0.8)]


def _nearest(start: int, way: tuple[int, int]) -> int | None:
    """The part that lies that way, preferring straight ahead; None where there is none."""
    here, found, best = _middle(_PARTS[start]), None, float("inf")
    for number, one in enumerate(_PARTS):
        by = _middle(one) - here
        ahead = by.x() * way[0] + by.y() * way[1]
        aside = abs(by.x() * way[1]) + abs(by.y() * way[0])
        if ahead > 1 and ahead + 2 * aside < best:
            found, best = number, ahead + 2 * aside
    return found


def _middle(one: _Part) -> QPointF:
    x, y, width, height = one.box
    return QPointF(x + width / 2, y + height / 2)
