"""Where on the body, chosen on a small drawing: front, back, face, smile; or from the list of all parts."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from frontdesk.photos.model import SITES
from ui import theme
from ui.language import tr
from ui.photos import words
from ui.photos.figure import HEIGHT, WIDTH, Part, parts
from ui.widgets.editors import Choice, choice


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
        return QSize(round(WIDTH * 1.1), round(HEIGHT * 1.1))

    def minimumSizeHint(self) -> QSize:
        """Smaller where there is no room; the list beside it always serves."""
        return QSize(round(WIDTH * 0.6), round(HEIGHT * 1.1))

    def set_site(self, site: str) -> None:
        """Show `site` as chosen, wherever it is drawn."""
        self.site = site
        if self._at >= len(parts()) or parts()[self._at].site != site:
            self._at = next((number for number, one in enumerate(parts()) if one.site == site), self._at)
        self.setAccessibleDescription(words.site(site))
        self.update()

    # -- geometry -----------------------------------------------------------------------
    def _scale(self) -> tuple[float, QPointF]:
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        return scale, QPointF((self.width() - WIDTH * scale) / 2, (self.height() - HEIGHT * scale) / 2)

    def part_at(self, spot: QPointF) -> int | None:
        """The number of the uppermost part at this point of the widget."""
        scale, start = self._scale()
        at = (spot - start) / scale
        hit = [number for number, one in enumerate(parts()) if one.path.contains(at)]
        return hit[-1] if hit else None

    def middle_of(self, site: str) -> QPointF:
        """Where to click for a part (its first place on the drawing). Raises KeyError where it isn't drawn."""
        scale, start = self._scale()
        for number, one in enumerate(parts()):
            if one.site == site:
                for spot in _spots(one):
                    found = start + spot * scale
                    if self.part_at(found) == number:
                        return found
        raise KeyError(site)

    # -- painting -----------------------------------------------------------------------
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Every part in outline, the chosen one filled wherever it is seen."""
        look = theme.current()
        scale, start = self._scale()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(start)
            painter.scale(scale, scale)
            for number, one in enumerate(parts()):
                path = one.path
                fill = "primary" if one.site == self.site else "primary_soft" if number == self._over else "surface"
                painter.fillPath(path, look.color(fill))
                here = self.hasFocus() and number == self._at
                painter.setPen(QPen(look.color("focus" if here else "outline"), 2.2 if here else 0.9))
                painter.drawPath(path)

    # -- hands --------------------------------------------------------------------------
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what would be chosen."""
        over = self.part_at(event.position())
        if over != self._over:
            self._over = over
            self.setToolTip(words.site(parts()[over].site) if over is not None else "")
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
        self.set_site(parts()[number].site)
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


def _spots(one: Part) -> list[QPointF]:
    """Points of a part, its middle first: another part may lie on top of that."""
    field = one.path.boundingRect()
    parts_of = [(across, down) for down in (0.5, 0.9, 0.15) for across in (0.5, 0.2, 0.8)]
    return [field.topLeft() + QPointF(field.width() * across, field.height() * down) for across, down in parts_of]


def _nearest(start: int, way: tuple[int, int]) -> int | None:
    """The part that lies that way, preferring straight ahead; None where there is none."""
    here, found, best = _middle(parts()[start]), None, float("inf")
    for number, one in enumerate(parts()):
        by = _middle(one) - here
        ahead = by.x() * way[0] + by.y() * way[1]
        aside = abs(by.x() * way[1]) + abs(by.y() * way[0])
        if ahead > 1 and ahead + 2 * aside < best:
            found, best = number, ahead + 2 * aside
    return found


def _middle(one: Part) -> QPointF:
    return one.path.boundingRect().center()
