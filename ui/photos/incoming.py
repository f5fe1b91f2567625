"""Where photographs come from: files and folders that are chosen or dropped, what was copied, a camera on the desk."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib import import_module
from itertools import groupby
from pathlib import Path
from typing import Any

from PySide6.QtCore import QBuffer, QIODevice, QMimeData, QStorageInfo
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.clinic import intake
from frontdesk.foundation.log import logger
from ui.language import tr
from ui.photos.waiting import Waiting
from ui.widgets.dialog import message

PATTERNS = "*.jpg *.jpeg *.png *.heic *.heif *.tif *.tiff *.webp *.JPG *.JPEG *.PNG *.HEIC *.TIF *.TIFF"
_WRITE = QIODevice.OpenModeFlag.WriteOnly  # made here, not at its first use on a worker (ui/loading.py)
_QUALITY = 95
_LITTLE_PACKED = 80
"""Four times as quick as Qt's own choice and some percent larger: a lock waits for it."""
LIBRARY = "libpulse0" if sys.platform == "linux" else "QtMultimedia"
"""What a computer lacks, by its own name, where no camera can be used."""
_CAMERA_FOLDER = "DCIM"
"""Where cameras and phones put their pictures (JEITA CP-3461, Design rule for Camera File system)."""
MOST_KEPT = 3000
"""Files of an intake that a draft holds."""


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


def pasted(image: QImage) -> bytes:
    """A picture that was copied in another program, as a file; slow, for a worker."""
    return _file(image, "PNG", _LITTLE_PACKED)


def shot(image: QImage) -> bytes:
    """What the camera on the desk saw, as a file; slow, for a worker."""
    return _file(image, "JPEG", _QUALITY)


def _file(image: QImage, kind: str, quality: int = -1) -> bytes:
    """The bytes of a file that never was on a disk."""
    buffer = QBuffer()
    buffer.open(_WRITE)
    image.save(buffer, kind, quality)  # type: ignore[call-overload]  # the stub knows bytes only, Qt a name
    return bytes(buffer.data().data())


def ask_camera(parent: QWidget, waiting: Waiting) -> None:
    """Photographs taken now with a camera of this computer; they wait. Says so where that can't be."""
    try:
        import_module("PySide6.QtMultimedia")
    except ImportError as error:
        logger.info("no camera: %s", type(error).__name__)
        text = tr(
            "What a camera needs is not installed on this computer ({library}). Ask whoever looks after the computer "
            "to install it. Photographs still come in from files, folders and memory cards.",
            library=LIBRARY,
        )
        message(parent, "info", tr("No camera can be used"), text, icon="camera")
        return
    from ui.photos.camera_dialog import CameraDialog  # noqa: PLC0415 - it needs what may be missing

    CameraDialog.ask(parent, waiting)


def cameras(volumes: Sequence[Path] | None = None) -> list[Path]:
    """The folder of pictures of each camera, phone or card that is connected as a drive; for a worker."""
    if volumes is None:
        volumes = [Path(one.rootPath()) for one in QStorageInfo.mountedVolumes() if one.isReady()]
    return [one / _CAMERA_FOLDER for one in volumes if (one / _CAMERA_FOLDER).is_dir()]


def listed(sources: Sequence[intake.Source]) -> dict[str, Any]:
    """For a draft: the first `MOST_KEPT` `files`, each folder with names in it, and how many more are `lost`.

    Pictures that wait are kept by themselves.
    """
    paths = [one.path for one in sources if one.path is not None]
    folders = groupby(paths[:MOST_KEPT], lambda one: one.parent)
    files = [[str(folder), *(one.name for one in group)] for folder, group in folders]
    return {"files": files, "lost": max(0, len(paths) - MOST_KEPT)}


def sources_of(files: Sequence[Sequence[str]]) -> list[intake.Source]:
    """The files that `listed` named; whether they are still there is found when they are read."""
    return [intake.Source(name, Path(folder) / name) for folder, *names in files for name in names]
