"""Photographs of nobody: faces and hands made of simple shapes with skin drawn by rule, as a camera would have sent
them — with its place, its device and its notes in every kind of metadata."""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from datetime import datetime
from io import BytesIO

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPen, QRadialGradient

PLANTED = ("FDCANARY-GPS", "FDCANARY-DEVICE", "FDCANARY-XMP", "FDCANARY-NOTE", "FDCANARY-COMMENT")
"""What is written into the metadata of each, and must be found nowhere afterwards."""
SIZE = QSize(1600, 1200)


@dataclass(frozen=True)
class Portrait:
    """What is drawn: `spots` (0 to 1) is how much of what is treated there is; `seed` makes one face differ."""

    seed: int
    spots: float
    taken: datetime
    side: str = "front"
    lean: float = 0.0


def jpeg(of: Portrait) -> bytes:
    """The photograph as a JPEG file with metadata planted in EXIF, XMP, a maker note and a comment."""
    from PIL import Image, TiffImagePlugin  # noqa: PLC0415 - only the tour draws

    image = drawn(of)
    plain = Image.frombytes(
        "RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "BGRX", image.bytesPerLine()
    )
    exif = Image.Exif()
    exif[0x010F], exif[0x0110] = PLANTED[1], f"{PLANTED[1]} mark 5"
    exif[0x0132] = f"{of.taken:%Y:%m:%d %H:%M:%S}"
    camera = exif.get_ifd(0x8769)
    camera[0x9003] = f"{of.taken:%Y:%m:%d %H:%M:%S}"
    camera[0x927C] = PLANTED[3].encode()
    camera[0xA431] = f"{PLANTED[1]}-4711"
    place = exif.get_ifd(0x8825)
    rational = TiffImagePlugin.IFDRational
    place[1], place[2] = "N", (rational(19), rational(4), rational(3372, 100))
    place[3], place[4] = "E", (rational(72), rational(52), rational(3911, 100))
    place[27] = b"ASCII\x00\x00\x00" + PLANTED[0].encode()
    out = BytesIO()
    xmp = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>{PLANTED[2]}</note></x:xmpmeta>'.encode()
    plain.save(out, "JPEG", quality=92, exif=exif.tobytes(), xmp=xmp, comment=PLANTED[4].encode())
    return out.getvalue()


def drawn(of: Portrait) -> QImage:
    """The picture alone."""
    image = QImage(SIZE, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    tone = random.Random(of.seed)  # noqa: S311 - a picture that is the same each time
    _wall(painter, tone)
    painter.translate(SIZE.width() / 2, SIZE.height() / 2)
    painter.rotate(of.lean)
    skin = QColor.fromHsv(24 + tone.randrange(8), 95 + tone.randrange(40), 190 + tone.randrange(40))
    _shoulders(painter, skin, tone)
    _head(painter, skin, tone, of.side)
    _spots(painter, of, skin)
    painter.end()
    return image


def _wall(painter: QPainter, tone: random.Random) -> None:
    ground = QLinearGradient(0, 0, SIZE.width(), SIZE.height())
    hue = tone.randrange(190, 230)
    ground.setColorAt(0, QColor.fromHsv(hue, 38, 214))
    ground.setColorAt(1, QColor.fromHsv(hue, 52, 150))
    painter.fillRect(0, 0, SIZE.width(), SIZE.height(), ground)


def _shoulders(painter: QPainter, skin: QColor, tone: random.Random) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(skin.darker(118))
    painter.drawRoundedRect(QRectF(-95, 230, 190, 240), 60, 60)
    painter.setBrush(QColor.fromHsv(tone.randrange(360), 90, 120))
    painter.drawEllipse(QRectF(-470, 400, 940, 620))


def _head(painter: QPainter, skin: QColor, tone: random.Random, side: str) -> None:
    shift = {"left": -90, "right": 90}.get(side, 0)
    hair = QColor.fromHsv(20, 120, 28 + tone.randrange(50))
    painter.setBrush(hair)
    painter.drawEllipse(QRectF(-305, -480, 610, 700))
    painter.setBrush(skin.darker(112))
    for left in (-300, 240):
        if shift * left <= 0:
            painter.drawEllipse(QRectF(left, -90, 60, 140))
    light = QRadialGradient(QPointF(-60 + shift / 2, -120), 520)
    light.setColorAt(0, skin.lighter(112))
    light.setColorAt(1, skin.darker(122))
    painter.setBrush(light)
    painter.drawEllipse(QRectF(-270, -390, 540, 740))
    painter.setBrush(hair)
    fringe = QPainterPath(QPointF(-275, -150))
    fringe.quadTo(QPointF(-250, -420), QPointF(0, -410))
    fringe.quadTo(QPointF(250, -420), QPointF(275, -150))
    fringe.quadTo(QPointF(120, -310), QPointF(-40, -270))
    fringe.quadTo(QPointF(-200, -260), QPointF(-275, -150))
    painter.drawPath(fringe)
    _features(painter, skin, shift)


def _features(painter: QPainter, skin: QColor, shift: int) -> None:
    for x in (-110, 110):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor.fromHsv(40, 8, 244))
        painter.drawEllipse(QPointF(x + shift, -80), 52, 26)
        painter.setBrush(QColor.fromHsv(22, 160, 62))
        painter.drawEllipse(QPointF(x + shift, -80), 22, 22)
        painter.setPen(QPen(QColor.fromHsv(20, 120, 40), 12, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(x - 55 + shift, -135), QPointF(x + 50 + shift, -145))
    painter.setPen(QPen(skin.darker(150), 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    nose = QPainterPath(QPointF(-8 + shift, -60))
    nose.quadTo(QPointF(-50 + shift, 50), QPointF(20 + shift, 60))
    painter.drawPath(nose)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor.fromHsv(358, 120, 176))
    mouth = QPainterPath(QPointF(-90 + shift, 160))
    mouth.quadTo(QPointF(shift, 130), QPointF(90 + shift, 160))
    mouth.quadTo(QPointF(shift, 225), QPointF(-90 + shift, 160))
    painter.drawPath(mouth)


def _spots(painter: QPainter, of: Portrait, skin: QColor) -> None:
    """Pores everywhere, and the reddened marks on the cheek that the treatment is about."""
    place = random.Random(of.seed * 7 + 1)  # noqa: S311 - as above
    painter.setPen(Qt.PenStyle.NoPen)
    for _ in range(1400):
        angle, far = place.random() * math.tau, math.sqrt(place.random())
        dot = QColor(skin.darker(104 + place.randrange(14)))
        dot.setAlpha(70)
        painter.setBrush(dot)
        painter.drawEllipse(QPointF(250 * far * math.cos(angle), -20 + 340 * far * math.sin(angle)), 2.2, 2.2)
    for number in range(38):
        x, y, size = 60 + place.random() * 150, 20 + place.random() * 160, 4 + place.random() * 13
        if number < 38 * of.spots:
            mark = QColor.fromHsv(6, 150, 168)
            mark.setAlpha(120)
            painter.setBrush(mark)
            painter.drawEllipse(QPointF(x, y), size, size * 0.9)
