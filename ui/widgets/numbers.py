"""Qt's own numbers for what the first window sets by property.

To name them, PySide would first build all 130 enumerations of `Qt`: a fifth of the time to the first paint.
"""

from __future__ import annotations

PLAIN_TEXT = 0  # Qt.TextFormat.PlainText
LEFT_ABSOLUTE_CENTRE = 0x91  # Qt.AlignmentFlag.AlignLeft | AlignAbsolute | AlignVCenter
RIGHT_ABSOLUTE_CENTRE = 0x92  # Qt.AlignmentFlag.AlignRight | AlignAbsolute | AlignVCenter
STRONG_FOCUS = 11  # Qt.FocusPolicy.StrongFocus
