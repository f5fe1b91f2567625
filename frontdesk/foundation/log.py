"""The program's log: ids and events, never names, numbers or words from a record (R27)."""

from __future__ import annotations

import logging

logger = logging.getLogger("frontdesk")
