"""After a sign-in, quietly: copies that were made without anybody signed in are opened, checked and vouched for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from frontdesk import keeping
from frontdesk.backup.model import Snapshot
from frontdesk.clinic import Clinic
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.foundation.log import logger
from frontdesk.foundation.progress import Progress
from ui import errors, jobs, settings
from ui.language import tr


def begin(parent: QWidget, clinic: Clinic, warn: Callable[[str], object]) -> Callable[[], None]:
    """Look at the disk or stick where backups go; `warn` says what is damaged there. Returns a way to stop."""
    kept = settings.load().backup_folder

    def work(progress: Progress) -> tuple[Snapshot, ...]:
        return keeping.prove(clinic, Path(kept), progress) if kept and Path(kept).is_dir() else ()

    def done(unsound: tuple[Snapshot, ...]) -> None:
        for one in unsound:
            warn(tr("The backup of {at} is damaged and does not count. Please make a new one.", at=one.at))

    def failed(error: BaseException) -> None:
        if isinstance(error, FrontdeskError):
            logger.info("unproven backups wait for another sign-in: %s", type(error).__name__)
        else:
            errors.show(parent, error)

    return jobs.run(parent, "", work, done, failed, background=True)
