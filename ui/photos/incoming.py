"""Where photographs come from: files and folders that are chosen or dropped, what was copied, a camera on the desk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QStorageInfo
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.clinic import intake
from ui.language import tr

PATTERNS = "*.jpg *.jpeg *.png *.heic *.heif *.tif *.tiff *.webp *.JPG *.JPEG *.PNG *.HEIC *.TIF *.TIFF"
_CAMERA_FOLDER = "DCIM"
"""Where cameras and phones put their pictures (JEITA CP-3461, Design rule for Camera File system)."""


def ask_files(parent: QWidget) -> list[Path]:
    """The files that the person chose; none when they thought better of it."""
    chosen, _ = QFileDialog.getOpenFileNames(
        parent, tr("Choose photographs"), "", f"{tr('Photographs')} ({PATTERNS});;{tr('All files')} (*)"
    )
    return [Path(one) for one in chosen]


def ask_folder(parent: QWidget) -> list[Path]:
    """A whole folder; none when they thought better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, tr("Choose a folder of photographs"))
    return [Path(chosen)] if chosen else []


def paths_in(mime: QMimeData) -> list[Path]:
    """The files and folders of this computer that are dragged or were copied."""
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]


def pasted(image: QImage) -> list[intake.Source]:
    """A picture that was copied in another program, as a file; slow, for a worker."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stub knows bytes only, Qt a name
    return [intake.Source(tr("Pasted picture"), data=bytes(buffer.data().data()))]


def cameras(volumes: Sequence[Path] | None = None) -> list[Path]:
    """The folder of pictures of each camera, phone or card that is connected as a drive; for a worker."""
    if volumes is None:
        volumes = [Path(one.rootPath()) for one in QStorageInfo.mountedVolumes() if one.isReady()]
    return [one / _CAMERA_FOLDER for one in volumes if (one / _CAMERA_FOLDER).is_dir()]
