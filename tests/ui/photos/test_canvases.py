"""The tables on which photographs are looked at: decoding, comparing, laying over, choosing a part of the body."""

from __future__ import annotations

import io
from collections.abc import Iterator
from itertools import product

import pytest
from PIL import Image, ImageOps
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from frontdesk.foundation.errors import Fault
from frontdesk.photos.model import SITES
from tests.photos.shots import shot
from ui import jobs, language
from ui.photos import images
from ui.photos.align import Pins, laid_over, similarity
from ui.photos.body import BodyMap, SitePicker
from ui.photos.compare import CompareCanvas
from ui.photos.images import Levels, Thumbnails, decoded
from ui.photos.sheet import ContactSheet, Heading, Tile


def plain(colour: str, width: int = 400, height: int = 300) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor.fromString(colour))
    return image


@pytest.fixture
def right_to_left() -> Iterator[None]:
    language.set_language("ur")
    yield
    language.set_language("en")


@pytest.mark.parametrize("part", [1, 2, 4, 5])
@pytest.mark.parametrize("turn", range(1, 9))
def test_a_stored_picture_is_decoded_upright(turn: int, part: int, qapp: QApplication) -> None:
    raw = Image.new("RGB", (240, 160), "white")
    raw.paste((255, 0, 0), (0, 0, 120, 80))
    raw.paste((0, 0, 255), (120, 80, 240, 160))
    exif = Image.Exif()
    exif[0x0112] = turn
    tagged, bare = io.BytesIO(), io.BytesIO()
    raw.save(tagged, "JPEG", exif=exif.tobytes(), quality=95)
    raw.save(bare, "JPEG", quality=95)
    wanted = ImageOps.exif_transpose(Image.open(tagged)).convert("RGB")
    image = decoded(bare.getvalue(), "image/jpeg", turn, 240 // part)
    smaller = 4 if part == 5 else part  # of those that it unpacks to by itself, none that would be too small
    assert (image.width(), image.height()) == (wanted.width // smaller, wanted.height // smaller)
    for x, y in product((32, wanted.width - 32), (32, wanted.height - 32)):
        seen, told = image.pixelColor(x // smaller, y // smaller), wanted.getpixel((x, y))
        assert all(abs(a - b) < 12 for a, b in zip((seen.red(), seen.green(), seen.blue()), told, strict=True))


@pytest.mark.usefixtures("qapp")
def test_a_picture_is_never_decoded_larger_than_there_is_room_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(images, "MOST_PIXELS", 1_000_000)
    out = io.BytesIO()
    Image.new("L", (2000, 1200), 128).save(out, "JPEG")
    image = decoded(out.getvalue(), "image/jpeg")
    assert 900_000 < image.width() * image.height() <= 1_001_000
    assert 300 <= max(decoded(out.getvalue(), "image/jpeg", 6, 300).size().toTuple()) < 600
    for longest in (None, 300):
        with pytest.raises(Fault):
            decoded(out.getvalue()[:20], "image/jpeg", 1, longest)
    with pytest.raises(Fault):
        decoded(out.getvalue()[:-200], "image/jpeg", 1, 300)
    with pytest.raises(Fault):
        decoded(b'<svg xmlns="http://www.w3.org/2000/svg"/>', "image/jpeg")


def test_small_pictures_come_as_they_are_seen_and_one_that_nobody_may_see_is_asked_for_once(qtbot: QtBot) -> None:
    asked: list[int] = []

    def fetch(ids: tuple[int, ...]) -> dict[int, bytes]:
        asked.extend(ids)
        return {one: shot(one, *((90, 120) if one else (160, 120))) for one in ids if one != 3}

    sheet = ContactSheet("Photographs")
    qtbot.addWidget(sheet)
    sheet.use(Thumbnails(sheet, fetch, sheet.pixels))
    sheet.show_items([Heading("Monday"), *(Tile(number, f"{number}") for number in range(400))])
    sheet.resize(900, 600)
    sheet.show()
    for _ in range(4):
        QApplication.processEvents()
        jobs.wait_for_all()
    assert 0 < len(asked) < 60, "what nobody scrolls to is not fetched"
    assert asked.count(3) == 1
    lying, standing, frame = sheet.pictures.get(0), sheet.pictures.get(1), sheet.pixels()
    assert lying is not None
    assert standing is not None
    assert lying.size() == frame, "each is as large as its frame takes it"
    assert (standing.height(), standing.width()) == (frame.height(), round(frame.height() * 0.75))


def test_the_keys_walk_the_sheet_past_headings_and_nothing_is_copied(qtbot: QtBot) -> None:
    sheet = ContactSheet("Photographs")
    qtbot.addWidget(sheet)
    sheet.use(Thumbnails(sheet, lambda _ids: {}, sheet.pixels))
    sheet.show_items([Heading("May"), Tile(1, "one"), Tile(2, "two"), Heading("June"), Tile(3, "three")])
    sheet.resize(900, 700)
    sheet.show()
    opened: list[int] = []
    sheet.opened.connect(opened.append)
    QApplication.clipboard().setText("before")
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert sheet.chosen() == [2]
    QTest.keyClick(sheet, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(sheet, Qt.Key.Key_Left)
    QTest.keyClick(sheet, Qt.Key.Key_Down)
    assert sheet.chosen() == [3]
    QTest.keyClick(sheet, Qt.Key.Key_Return)
    assert opened == [3]
    QTest.keyClick(sheet, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert sheet.chosen() == [1, 2, 3]
    assert QApplication.clipboard().text() == "before"
    assert not sheet.dragEnabled()


def compared(qtbot: QtBot) -> CompareCanvas:
    canvas = CompareCanvas("Two")
    qtbot.addWidget(canvas)
    canvas.resize(806, 300)
    canvas.show_pair(Levels((plain("red"),)), Levels((plain("blue"),)), ("", ""))
    canvas.show()
    return canvas


def seen(canvas: CompareCanvas, x: int, y: int = 200) -> str:
    colour = canvas.grab().toImage().pixelColor(x, y)
    names = {"red": colour.red(), "green": colour.green(), "blue": colour.blue()}
    return "+".join(name for name, value in names.items() if value > 100)


def test_each_way_of_comparing_shows_both(qtbot: QtBot) -> None:
    canvas = compared(qtbot)
    assert (seen(canvas, 200), seen(canvas, 600)) == ("red", "blue")
    canvas.set_mode("wipe")
    canvas.set_amount(0.5)
    assert (seen(canvas, 300), seen(canvas, 500)) == ("red", "blue")
    canvas.set_mode("ghost")
    assert seen(canvas, 300) == "red+blue"
    canvas.set_amount(0)
    assert seen(canvas, 300) == "red"
    QTest.keyClick(canvas, Qt.Key.Key_BracketRight)
    assert canvas.amount == pytest.approx(0.05)
    canvas.set_mode("difference")
    assert seen(canvas, 300) == "red+blue"
    canvas.show_pair(Levels((plain("red"),)), Levels((plain("red"),)), ("", ""))
    assert seen(canvas, 300) == "", "what is alike is black"


@pytest.mark.usefixtures("right_to_left")
def test_in_urdu_the_earlier_picture_is_on_the_right(qtbot: QtBot) -> None:
    canvas = compared(qtbot)
    assert (seen(canvas, 200), seen(canvas, 600)) == ("blue", "red")
    canvas.set_mode("wipe")
    canvas.set_amount(0.5)
    assert (seen(canvas, 300), seen(canvas, 500)) == ("blue", "red")


def test_both_pictures_move_in_lockstep_and_the_wheel_over_either_is_the_same(qtbot: QtBot) -> None:
    canvas = compared(qtbot)
    canvas.zoom(3, QPointF(100, 150))
    over_first = canvas.lens
    canvas.fit()
    canvas.zoom(3, QPointF(100 + 406, 150))
    assert canvas.lens == over_first
    before = canvas.lens
    QTest.keyClick(canvas, Qt.Key.Key_Left)
    assert canvas.lens.x < before.x
    QTest.keyClick(canvas, Qt.Key.Key_0)
    assert canvas.lens.zoom == 1


def test_two_points_in_each_lay_one_picture_over_the_other(qtbot: QtBot) -> None:
    canvas = compared(qtbot)
    found: list[Pins] = []
    canvas.pinned.connect(found.append)
    canvas.pins = Pins()
    for x, y in ((100, 120), (300, 120), (506, 150), (606, 150)):
        QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=QPoint(x, y))
    (pins,) = found
    way = similarity(pins, QSize(400, 300), QSize(400, 300))
    assert way is not None
    first, second = (way.map(QPointF(x * 400, y * 300)) for x, y in pins.then)
    for point, (x, y) in zip((first, second), pins.first, strict=True):
        assert (point.x(), point.y()) == pytest.approx((x * 400, y * 300), abs=0.01)
    then = plain("blue")
    laid = laid_over(then, way, QSize(400, 300))
    assert laid.size() == QSize(400, 300)
    assert laid.pixelColor(200, 120) == QColor.fromString("blue")
    near = Pins(((0.5, 0.5), (0.501, 0.5)), ((0.1, 0.1), (0.9, 0.9)))
    assert similarity(near, QSize(400, 300), QSize(400, 300)) is None


def test_points_are_set_with_the_keys_too(qtbot: QtBot) -> None:
    canvas = compared(qtbot)
    found: list[Pins] = []
    canvas.pinned.connect(found.append)
    canvas.begin_pins()
    for steps, key in ((1, Qt.Key.Key_Left), (4, Qt.Key.Key_Right), (22, Qt.Key.Key_Right), (4, Qt.Key.Key_Right)):
        for _ in range(steps):
            QTest.keyClick(canvas, key)
        QTest.keyClick(canvas, Qt.Key.Key_Return)
    (pins,) = found
    assert len(pins.first) == len(pins.then) == 2
    assert canvas.lens.x == 0.5, "the arrows move the cross, not the pictures"


def test_every_part_that_is_drawn_can_be_clicked_and_reached_with_the_keys(qtbot: QtBot) -> None:
    body = BodyMap()
    qtbot.addWidget(body)
    body.resize(body.sizeHint())
    body.show()
    assert {one for one in SITES if one != "other"} == drawn(body)
    for site in drawn(body):
        QTest.mouseClick(body, Qt.MouseButton.LeftButton, pos=body.middle_of(site).toPoint())
        assert body.site == site
    leads: dict[str, set[str]] = {}
    for site in drawn(body):
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left):
            QTest.mouseClick(body, Qt.MouseButton.LeftButton, pos=body.middle_of(site).toPoint())
            for _ in range(8):
                QTest.keyClick(body, key)
                leads.setdefault(site, set()).add(body.site)
    reached, before = {"whole"}, set[str]()
    while reached != before:
        before = set(reached)
        reached |= {to for site in before for to in leads[site]}
    assert reached == drawn(body)


def drawn(body: BodyMap) -> set[str]:
    found = set()
    for site in SITES:
        try:
            body.middle_of(site)
        except KeyError:
            continue
        found.add(site)
    return found


def test_the_list_and_the_drawing_follow_each_other(qtbot: QtBot) -> None:
    picker = SitePicker()
    qtbot.addWidget(picker)
    picker.show()
    QTest.mouseClick(picker.map, Qt.MouseButton.LeftButton, pos=picker.map.middle_of("left_cheek").toPoint())
    assert picker.value() == "left_cheek"
    picker.list.set_value("other")
    assert picker.map.site == "other"
