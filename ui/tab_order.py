"""The order of Tab in the window: the rail, the search box, the page from its first field to its buttons."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from ui.page import Page
from ui.widgets.cards import bring_into_view
from ui.widgets.form import tab_stops


def go_on(window: QWidget, page: Page | None, *, forward: bool) -> bool:
    """Give the focus to what Tab comes to next in `window`; False where it is nowhere that Tab stops.

    The buttons of a page stand above its fields and are made before them: Tab comes to them last.
    """
    here, stops = QApplication.focusWidget(), tab_stops(window)
    if page is not None:
        stops.sort(key=lambda one: (page.isAncestorOf(one), page.tab_rank(one)))
    if here not in stops:
        return False
    to = stops[(stops.index(here) + (1 if forward else -1)) % len(stops)]
    to.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring_into_view(to)
    return True
