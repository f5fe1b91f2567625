"""Where photographs come from: a camera that is connected as a drive, dropped files, a picture that was copied."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QColor, QImage

from frontdesk.clinic import picture
from ui.photos.incoming import cameras, pasted, paths_in


def test_a_camera_is_a_drive_with_the_folder_that_cameras_write(tmp_path: Path) -> None:
    (tmp_path / "phone" / "DCIM").mkdir(parents=True)
    (tmp_path / "stick").mkdir()
    assert cameras([tmp_path / "phone", tmp_path / "stick", tmp_path / "gone"]) == [tmp_path / "phone" / "DCIM"]


def test_only_what_is_on_this_computer_can_be_dropped() -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile("/tmp/a.jpg"), QUrl("https://example.org/b.jpg")])
    assert paths_in(mime) == [Path("/tmp/a.jpg")]


@pytest.mark.usefixtures("qapp")
def test_a_copied_picture_comes_in_as_it_was() -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor.fromString("teal"))
    found = picture.accept(pasted(image))
    assert (found.width, found.height, found.media_type) == (40, 30, "image/png")
