"""A table with a column of reasons that are longer than its rows: that of the selected row is said in full below."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ui.widgets.cards import Card
from ui.widgets.table import Table
from ui.widgets.text import label


class Explained(Card):
    """`table`, and `whole`, which says `why` of the selected row; the first row is selected when there are any."""

    def __init__(self, table: Table, why: Callable[[Any], str]) -> None:
        super().__init__(margin=0)
        self.table = table
        self.whole = label("", selectable=True)
        self.whole.setObjectName("whole-reason")
        self.whole.setContentsMargins(14, 4, 14, 12)
        table.row_selected.connect(lambda row: self.whole.setText(why(row)))
        self.add(table, 1)
        self.add(self.whole)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show `rows` instead."""
        self.whole.setText("")
        self.whole.setVisible(bool(rows))
        self.table.set_rows(rows)
        if rows:
            self.table.select(0)
