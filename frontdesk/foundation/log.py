"""The program's log: ids and events, never names, numbers or words from a record (R27)."""

from __future__ import annotations

import logging
from pathlib import Path

from frontdesk.foundation import files

logger = logging.getLogger("frontdesk")


def to_file(folder: Path) -> None:
    """Keep a small rotating log in `folder` (per-user configuration, outside the clinic folder)."""
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415 - loads sockets, which the first paint must not pay for

    files.make_private_folder(folder)
    handler = RotatingFileHandler(folder / "frontdesk.log", maxBytes=500_000, backupCount=2, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
    logger.addHandler(handler)
    logger.setLevel(logging.INFO)
