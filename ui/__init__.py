"""The window: Qt Widgets over the core, which it reaches through `frontdesk.clinic`."""

from __future__ import annotations

import builtins
import sys
from _ctypes import _SimpleCData

import PySide6  # noqa: F401 - brings the hook that the next lines take away

# PySide reads the source of each module that is imported from now on, in search of `from __feature__ import`, which is
# used nowhere here. That takes as long as the imports themselves, and the sources stay in memory.
builtins.__import__ = builtins.__orig_import__  # type: ignore[attr-defined]

if sys.version_info < (3, 12):
    # PySide 6.12.0 gives None back, and True for each signal emitted, without counting them, as only 3.12 and later
    # allow; before that, Python aborts after some thousands of calls. A count that can't run out does here what 3.12
    # does by itself (PEP 683).
    class _Count(_SimpleCData):  # type: ignore[type-arg]  # ctypes.c_ssize_t, without loading the rest of ctypes
        _type_ = "l" if sys.platform != "win32" else "q"

    for _one in (None, True, False):
        _Count.from_address(id(_one)).value = 1 << 60
