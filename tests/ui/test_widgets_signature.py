"""Signing with pen, finger and mouse leaves raw strokes, fast, and they can be taken back."""

from __future__ import annotations

import math
import statistics
import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QPaintEvent, QPointingDevice, QRegion, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.widgets.signature import SignaturePad


def shown(qtbot: QtBot) -> SignaturePad:
    made = SignaturePad()
    made.resize(560, 200)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def pad(qtbot: QtBot) -> SignaturePad:
    """A shown pad."""
    return shown(qtbot)


def pen(pad: SignaturePad, kind: QEvent.Type, x: float, y: float, pressure: float) -> None:
    """One event of a pen."""
    device = QPointingDevice.primaryPointingDevice()
    where = QPointF(x, y)
    up = kind == QEvent.Type.TabletRelease
    button, buttons = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton if up else Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    event = QTabletEvent(kind, device, where, where, pressure, 0.0, 0.0, 0.0, 0.0, 0.0, none, button, buttons)
    QApplication.sendEvent(pad, event)


class Painted(QObject):
    """What of a widget is painted from now on."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.regions: list[QRegion] = []
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the region of each painting."""
        if isinstance(event, QPaintEvent):
            self.regions.append(event.region())
        return False


def drag(qtbot: QtBot, pad: SignaturePad, *points: tuple[int, int]) -> None:
    """A stroke of the mouse."""
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[0]))
    for point in points[1:]:
        qtbot.mouseMove(pad, QPoint(*point))
    qtbot.mouseRelease(pad, Qt.MouseButton.LeftButton, pos=QPoint(*points[-1]))


def test_a_pen_keeps_its_pressure(pad: SignaturePad, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pad.changed):
        pen(pad, QEvent.Type.TabletPress, 20, 30, 0.2)
        pen(pad, QEvent.Type.TabletMove, 40, 60, 0.8)
        pen(pad, QEvent.Type.TabletRelease, 40, 60, 0.0)
    (stroke,) = pad.strokes()
    assert [(x, y, round(p, 3)) for _, x, y, p in stroke] == [(20, 30, 0.2), (40, 60, 0.8)]
    assert stroke[0][0] <= stroke[1][0]


def test_a_mouse_draws_strokes_that_can_be_taken_back(pad: SignaturePad, qtbot: QtBot) -> None:
    drag(qtbot, pad, (20, 20), (60, 60))
    drag(qtbot, pad, (80, 20), (120, 60))
    assert len(pad.strokes()) == 2
    qtbot.keyClick(pad, Qt.Key.Key_Backspace)
    assert len(pad.strokes()) == 1
    qtbot.keyClick(pad, Qt.Key.Key_Delete)
    assert pad.strokes() == ()
    assert pad.is_empty()


def test_a_finger_signs(pad: SignaturePad, qtbot: QtBot) -> None:
    device = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    QTest.touchEvent(pad, device).press(0, QPoint(30, 40), pad).commit()
    QTest.touchEvent(pad, device).move(0, QPoint(70, 90), pad).commit()
    QTest.touchEvent(pad, device).release(0, QPoint(70, 90), pad).commit()
    (stroke,) = pad.strokes()
    assert (stroke[0][1], stroke[0][2]) == (30, 40)
    assert (stroke[-1][1], stroke[-1][2]) == (70, 90)


def test_strokes_and_ink_survive_a_resize(pad: SignaturePad, qtbot: QtBot) -> None:
    drag(qtbot, pad, (100, 50), (100, 60), (100, 70), (100, 80))
    before = pad.strokes()
    pad.resize(700, 260)
    image = pad.grab().toImage()
    ratio = image.devicePixelRatio()
    assert pad.strokes() == before
    shades = [image.pixelColor(round(x * ratio), round(60 * ratio)).lightness() for x in range(97, 104)]
    assert min(shades) < 100


@pytest.mark.parametrize("name", theme.NAMES)
def test_paper_is_light_in_both_themes(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    theme.apply(qapp, name)
    pad = SignaturePad()
    qtbot.addWidget(pad)
    pad.resize(400, 180)
    image = pad.grab().toImage()
    assert image.pixelColor(10, 10).lightness() > 240


def test_a_point_costs_no_more_however_long_the_stroke_is(pad: SignaturePad, qtbot: QtBot) -> None:
    """In turn with a stroke that has only begun: whatever else the computer does falls on both."""

    def cost(of: SignaturePad, n: int) -> float:
        started = time.thread_time()
        pen(of, QEvent.Type.TabletMove, 20 + n / 5, 100 + 50 * math.sin(n / 45), 0.5)
        return time.thread_time() - started

    begun = shown(qtbot)
    for one in (pad, begun):
        pen(one, QEvent.Type.TabletPress, 20, 100, 0.5)
    for n in range(1_800):
        cost(pad, n)
    spans = [(cost(pad, n), cost(begun, n - 1_800)) for n in range(1_800, 2_000)]
    long, short = (statistics.median(each) for each in zip(*spans, strict=True))
    assert long < 3 * short


def test_ink_is_on_the_screen_before_the_pen_moves_on(pad: SignaturePad, qtbot: QtBot) -> None:
    painted = Painted(pad)
    way = [QPoint(20 + 20 * step, round(100 + 60 * math.sin(step / 3))) for step in range(20)]
    qtbot.mousePress(pad, Qt.MouseButton.LeftButton, pos=way[0])
    for before, where in pairwise(way):
        painted.regions.clear()
        qtbot.mouseMove(pad, where)
        inked = (before + where) / 2  # the curve goes through the middles
        qtbot.waitUntil(lambda inked=inked: any(one.contains(inked) for one in painted.regions))


def test_ink_that_is_taken_back_under_the_finger_stays_away(pad: SignaturePad) -> None:
    device = QTest.createTouchDevice()
    finger = QTest.touchEvent(pad, device)
    finger.press(0, QPoint(50, 50), pad)
    finger.commit()
    QTest.keyClick(pad, Qt.Key.Key_Delete)
    finger.move(0, QPoint(80, 60), pad)
    finger.commit()
    finger.release(0, QPoint(90, 70), pad)
    finger.commit()
    assert pad.is_empty()
