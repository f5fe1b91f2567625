"""What one person of this PC prefers: theme, language, where clinics and backups lie, which screen, which camera.

It is read before the first paint, by what Qt has loaded already: no other reader of JSON and of places is.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QJsonDocument, QStandardPaths

from frontdesk.foundation import files, words
from frontdesk.foundation.log import logger

THEMES = ("system", "light", "dark")
_MOST_FOLDERS = 8


class Settings(NamedTuple):
    """Each setting: its key, type and default."""

    theme: str = "system"
    language: str = "en"
    clinic_folders: tuple[str, ...] = ()
    backup_folder: str = ""
    second_screen: bool = False
    camera: str = ""

    def opened(self, folder: Path) -> Settings:
        """The same, with `folder` first among the last clinic folders."""
        rest = tuple(one for one in self.clinic_folders if one != str(folder))
        return self._replace(clinic_folders=(str(folder), *rest)[:_MOST_FOLDERS])


def _text(value: object) -> bool:
    return isinstance(value, str)


def _texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


_FITS: dict[str, Callable[[object], bool]] = {
    "theme": lambda value: value in THEMES,
    "language": lambda value: value in words.LANGUAGES,
    "clinic_folders": _texts,
    "backup_folder": _text,
    "second_screen": lambda value: isinstance(value, bool),
    "camera": _text,
}


def path() -> Path:
    """Where the settings of this user lie."""
    place = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(place) / "frontdesk" / "settings.json"


def load() -> Settings:
    """The settings; whatever is missing or damaged has its default."""
    try:
        found = QJsonDocument.fromJson(path().read_bytes()).toVariant()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        logger.info("settings unreadable (%s): defaults used", type(error).__name__)
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    good: dict[str, Any] = {name: found[name] for name, fits in _FITS.items() if name in found and fits(found[name])}
    if "clinic_folders" in good:
        good["clinic_folders"] = tuple(good["clinic_folders"])
    return Settings(**good)


def save(settings: Settings) -> None:
    """Write the settings, for their owner alone."""
    files.make_private_folder(path().parent)
    written = {name: list(value) if isinstance(value, tuple) else value for name, value in settings._asdict().items()}
    files.write_private(path(), bytes(QJsonDocument.fromVariant(written).toJson().data()))


def change(**values: Any) -> Settings:
    """Load, replace the named settings, save; returns what is now in force."""
    changed = load()._replace(**values)
    save(changed)
    return changed


def keep_no_folders() -> None:
    """From now on Qt's file dialog writes down nowhere which folders were opened: one may be called after a patient.

    Where the system has dialogs of its own, these are asked, and remember by the system's rules.
    """
    from PySide6.QtCore import QSettings  # noqa: PLC0415 - the first paint must not pay for it

    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
