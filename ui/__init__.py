"""The window: Qt Widgets over the core, which it reaches through `frontdesk.clinic`."""

from __future__ import annotations

import ctypes
import sys

if sys.version_info < (3, 12):
    # PySide 6.12.0 gives None back without counting it, as only 3.12 and later allow; before that, Python aborts
    # after some twenty thousand calls. A count that can't run out does here what 3.12 does by itself (PEP 683).
    ctypes.c_ssize_t.from_address(id(None)).value = 1 << 60
