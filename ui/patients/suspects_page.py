"""The practice manager's worklist of files that may be one person's."""

from __future__ import annotations

from typing import Any

from frontdesk.clinic import merging
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.patients.model import Found
from ui import errors
from ui.language import digits, ltr, tr
from ui.page import Page, Shortcut, Window
from ui.patients import merge_words
from ui.patients.merge_dialogs import choose_file
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.table import Column, Table
from ui.widgets.text import label

AT_ONCE = 200
SURE = 80
"""From this score on a pair is called likely; below it is called possible."""


def make(window: Window) -> Page:
    """The page."""
    return SuspectsPage(window)


class SuspectsPage(Page):
    """The likeliest pairs first; Enter looks at one."""

    key = "suspects"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.others = button(tr("Merge two other files"), self._others, icon="switch", shortcut="Ctrl+M")
        self.others.setObjectName("other-files")
        down = self.headed(tr("Registered twice?"), self.others)
        down.addWidget(
            label(tr("Files that may be one person's. Look at each pair: merge it, or say that they differ."), "muted")
        )
        card = Card(margin=0)
        self.table = Table(
            [
                Column("first", tr("File")),
                Column("second", tr("Other file")),
                Column("why", tr("What is alike")),
                Column("sure", tr("How likely"), 110, "chip"),
                Column("since", tr("Found"), 165, "date"),
            ],
            tr("Registered twice?"),
        )
        self.table.setObjectName("suspects")
        self.table.set_empty(
            tr("No pair to look at"),
            tr("Whenever somebody seems to be registered a second time, both files are listed here."),
            "ok",
        )
        self.table.row_activated.connect(self._look)
        card.add(self.table, 1)
        self.count = label("", "muted")
        self.count.setContentsMargins(14, 4, 14, 10)
        card.add(self.count)
        down.addWidget(card, 1)

    def arrive(self, **_where: Any) -> None:
        """The pairs as they stand now."""
        try:
            pairs = merging.suspects(self.desk, AT_ONCE)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self.table.set_rows([_row(one) for one in pairs])
        if pairs and self.table.selected() is None:
            self.table.select(0)
        count = digits(len(pairs))
        more = len(pairs) == AT_ONCE
        said = tr("The likeliest {count} pairs", count=count) if more else tr("Pairs: {count}", count=count)
        self.count.setText(said if pairs else "")
        self.table.setFocus()

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        return [Shortcut("Esc", tr("Back to the patients"), lambda: self.desk_window.go("patients"))]

    def _look(self, row: dict[str, Any]) -> None:
        pair: merging.Suspects = row["pair"]
        self.desk_window.go("merge", kept_id=pair.first.id, merged_id=pair.second.id, pair_id=pair.pair_id)

    def _others(self) -> None:
        first = choose_file(self, self.desk_window, tr("Which file is kept?"))
        second = choose_file(self, self.desk_window, tr("Which file is merged into it?")) if first else None
        if first and second:
            self.desk_window.go("merge", kept_id=first, merged_id=second)


def _row(pair: merging.Suspects) -> dict[str, Any]:
    return {
        "id": pair.pair_id,
        "pair": pair,
        "first": _file(pair.first),
        "second": _file(pair.second),
        "why": merge_words.why(pair.why),
        "sure": (tr("Likely"), "warn") if pair.score >= SURE else (tr("Possible"), "info"),
        "since": pair.since,
    }


def _file(found: Found) -> str:
    return f"{ltr(found.ref)}  {found.name}"
