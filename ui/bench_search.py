"""A window in which every keystroke of a search is measured, up to its painted rows: started by the benchmark.

`FOLDER NAME`; a line of JSON on standard input gives the password and the texts of each case, one on standard output
gives the milliseconds of each keystroke in each round, and the memory of the process.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit

from frontdesk.foundation import clock
from ui.app import open_window
from ui.bench_window import MS, SETTLE_MS, Painted, Visitor, resident
from ui.page import Page
from ui.widgets.table import Table

PATIENCE_S = 5.0
ROUNDS = 3


class Searcher(Visitor):
    """Signs in, goes to the patients, and types every text of every case in several rounds; the first doesn't count."""

    cases: dict[str, list[str]]

    def arrived(self) -> None:
        """The first page is painted."""
        QTimer.singleShot(SETTLE_MS, self.search)

    def search(self) -> None:
        """Type everything, and tell."""
        shell = self.window.shell
        if shell is None:
            raise RuntimeError("nobody signed in")
        shell.go("patients")
        page: Page | None = shell.current
        table = page.results if page is not None else None
        if table is None:
            raise RuntimeError("the page lists nobody")
        watch = Rows(table)
        spent: dict[str, list[list[float]]] = {case: [] for case in self.cases}
        for counts in (False, *(True for _ in range(ROUNDS))):
            for case, texts in self.cases.items():
                self.window.idle.touch()  # nobody sits here, and a locked window finds nobody
                keys = [watch.key(shell.search_box, text[:end]) for text in texts for end in range(1, len(text) + 1)]
                if counts:
                    spent[case].append(keys)
        rss = resident()
        self.window.close()
        sys.stdout.write(json.dumps({"spent": spent, "rss": rss}) + "\n")
        sys.stdout.flush()
        os._exit(0)


class Rows(QObject):
    """Sees the rows of a table painted."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._seen = False
        table.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Watches the events of the rows."""
        self._seen = self._seen or event.type() is QEvent.Type.Paint
        return False

    def key(self, box: QLineEdit, text: str) -> float:
        """Milliseconds from the last letter of `text` to its painted rows."""
        self._seen = False
        started = clock.ticks()
        box.setText(text)
        while not self._seen and clock.ticks() - started < PATIENCE_S:
            QApplication.processEvents()
        QApplication.processEvents()
        return (clock.ticks() - started) * MS


def main(arguments: list[str]) -> int:
    """Measure."""
    folder, name = arguments
    asked = json.loads(sys.stdin.readline())
    window = open_window(Path(folder))

    def seen() -> None:
        Searcher(window, name, asked["password"]).cases = asked["cases"]

    Painted(window, lambda _: True, seen)
    window.show()
    return QApplication.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
