"""What one person of this PC prefers: theme, language, where clinics and backups lie."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import platformdirs

from frontdesk.foundation import files, words
from frontdesk.foundation.log import logger

THEMES = ("system", "light", "dark")
_MOST_FOLDERS = 8


def _one_of(*allowed: str) -> Callable[[object], bool]:
    return lambda value: value in allowed


def _text(value: object) -> bool:
    return isinstance(value, str)


def _texts(value: object) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(item, str) for item in value)


def _setting(default: Any, fits: Callable[[object], bool]) -> Any:
    return field(default=default, metadata={"fits": fits})


@dataclass(frozen=True)
class Settings:
    """Each setting, declared once: its key, type, default and what fits it."""

    theme: str = _setting("system", _one_of(*THEMES))
    language: str = _setting("en", _one_of(*words.LANGUAGES))
    clinic_folders: tuple[str, ...] = _setting((), _texts)
    backup_folder: str = _setting("", _text)

    def opened(self, folder: Path) -> Settings:
        """The same, with `folder` first among the last clinic folders."""
        rest = tuple(one for one in self.clinic_folders if one != str(folder))
        return dataclasses.replace(self, clinic_folders=(str(folder), *rest)[:_MOST_FOLDERS])


def path() -> Path:
    """Where the settings of this user lie."""
    return platformdirs.user_config_path("frontdesk", appauthor=False) / "settings.json"


def load() -> Settings:
    """The settings; whatever is missing or damaged has its default."""
    try:
        found = json.loads(path().read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError) as error:
        logger.info("settings unreadable (%s): defaults used", type(error).__name__)
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    good: dict[str, Any] = {}
    for one in dataclasses.fields(Settings):
        value = found.get(one.name)
        if value is not None and one.metadata["fits"](value):
            good[one.name] = tuple(value) if isinstance(value, list) else value
    return Settings(**good)


def save(settings: Settings) -> None:
    """Write the settings, for their owner alone."""
    files.make_private_folder(path().parent)
    files.write_private(path(), json.dumps(dataclasses.asdict(settings), ensure_ascii=False, indent=1).encode())


def change(**values: object) -> Settings:
    """Load, replace the named settings, save; returns what is now in force."""
    changed = dataclasses.replace(load(), **values)  # type: ignore[arg-type]  # names are checked by the dataclass
    save(changed)
    return changed
