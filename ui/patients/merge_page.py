"""Two files that may be one person's: side by side, a choice for each fact, the result before it counts, and why."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.clinic import merging, now, patients
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.patients.model import Patient
from ui import errors
from ui.language import ltr, tr
from ui.page import Page, Shortcut, Window
from ui.patients import merge_words
from ui.patients.merge_grid import MergeGrid
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card, emptied, scrolled, taken_out
from ui.widgets.clamped import Clamped
from ui.widgets.dialog import confirm
from ui.widgets.form import Form, choice
from ui.widgets.text import heading, label

CAPTION_PX = 120


def make(window: Window) -> Page:
    """The page."""
    return MergePage(window)


class MergePage(Page):
    """Shows one pair at a time. `kept` is the file that stays in use, `merged` the one read as part of it."""

    key = "merge"

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.kept: Patient | None = None
        self.merged: Patient | None = None
        self.pair_id: int | None = None
        self._kept_state: dict[str, Any] | None = None
        self._offered: dict[str, Any] | None = None
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(20, 12, 20, 16)
        self._shown: QWidget | None = None

    # -- coming and going --------------------------------------------------------------------------------------
    def arrive(self, **where: Any) -> None:
        """Open both files (two audited looks); `pair_id` is the worklist's, where the pair came from it."""
        ids = (where.get("kept_id"), where.get("merged_id"))
        if None in ids:
            if self._shown is None:
                self.desk_window.go("suspects")
            return
        state, self._kept_state = self._kept_state or {}, None
        try:
            kept, merged = (patients.open_record(self.desk, int(one or 0)) for one in ids)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        if kept.id == merged.id:
            # A draft of a pair that was merged meanwhile.
            self._back()
            return
        self.kept, self.merged, self.pair_id = kept, merged, where.get("pair_id")
        self._build()
        if state.get("files") == [kept.id, merged.id]:
            self.grid.choose(state["choices"])
            self.reason.set_value(state["reason"])

    def where(self) -> dict[str, Any]:
        """The two files."""
        if self.kept is None or self.merged is None:
            return {}
        return {"kept_id": self.kept.id, "merged_id": self.merged.id, "pair_id": self.pair_id}

    def state(self) -> dict[str, Any] | None:
        """What is chosen so far; None while everything is as it was offered."""
        chosen = self._chosen()
        return None if chosen == self._offered else chosen

    def _chosen(self) -> dict[str, Any] | None:
        if self._shown is None:
            return None
        files = [one.id for one in (self.kept, self.merged) if one is not None]
        return {"files": files, "choices": dict(self.grid.choices()), "reason": self.reason.value()}

    def restore(self, state: dict[str, Any]) -> None:
        """Choose the same again once the files are open."""
        self._kept_state = state

    def shortcuts(self) -> list[Shortcut]:
        """The page's own keys."""
        return [
            Shortcut("Ctrl+Return", tr("Merge the files"), self.merge),
            Shortcut("Ctrl+D", tr("They are different people"), self.different),
            Shortcut("Ctrl+W", tr("Keep the other file instead"), self.swap),
            Shortcut("Esc", tr("Back to the list"), self._back),
        ]

    def _back(self) -> None:
        self._clear()
        self.desk_window.go("suspects")

    def _clear(self) -> None:
        if self._shown is not None:
            taken_out(self._down, self._shown)
        self._shown = self._offered = None

    # -- what is shown ---------------------------------------------------------------------------------------------
    def _build(self) -> None:
        kept, merged = self.kept, self.merged
        if kept is None or merged is None:
            return
        self._clear()
        self._shown = QWidget()
        down = QVBoxLayout(self._shown)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(12)
        down.addLayout(self._top())
        down.addWidget(
            label(
                tr("Nothing is overwritten: both files stay as they are, and can be separated again at any time."),
                "muted",
            )
        )
        for doubt in merging.doubts(kept, merged):
            down.addWidget(Banner("warn", tr(doubt)))
        across = QHBoxLayout()
        across.setSpacing(16)
        side_by_side = Card(tr("Which file counts?"), self._swap_button())
        self.grid = MergeGrid(kept, merged)
        self.grid.changed.connect(self._preview)
        side_by_side.add(scrolled(self.grid), 1)
        across.addWidget(side_by_side, 3)
        across.addLayout(self._right(), 2)
        down.addLayout(across, 1)
        self._down.addWidget(self._shown)
        self._preview()
        self._offered = self._chosen()
        (self.grid.first() or self.reason).setFocus(Qt.FocusReason.OtherFocusReason)

    def _top(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(heading(tr("One person, two files?"), 1), 1)
        row.addWidget(button(tr("Back"), self._back, kind="quiet", icon="back"))
        if self.pair_id is not None:
            apart = button(tr("They are different people"), self.different, icon="close")
            apart.setObjectName("different")
            apart.setToolTip(tr("{text} ({keys})", text=tr("They are different people"), keys="Ctrl+D"))
            row.addWidget(apart)
        self.merge_button = button(tr("Merge the files"), self.merge, kind="primary", icon="switch")
        self.merge_button.setObjectName("merge")
        self.merge_button.setToolTip(tr("{text} ({keys})", text=tr("Merge the files"), keys="Ctrl+Return"))
        row.addWidget(self.merge_button)
        return row

    def _swap_button(self) -> QWidget:
        made = button(tr("Keep the other file instead"), self.swap, kind="quiet", icon="switch")
        made.setObjectName("swap")
        made.setToolTip(tr("{text} ({keys})", text=tr("Keep the other file instead"), keys="Ctrl+W"))
        return made

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(16)
        result = Card(tr("The record afterwards"))
        inner = QWidget()
        self._facts = QVBoxLayout(inner)
        self._facts.setContentsMargins(0, 0, 0, 0)
        result.add(scrolled(inner), 1)
        column.addWidget(result, 1)
        why = Card()
        self.form = Form()
        self.reason = choice([("", tr("Choose…")), *((one, tr(text)) for one, text in merge_words.REASONS.items())])
        self.reason.setObjectName("reason")
        self.form.add("reason", tr("Why are they merged?"), self.reason, required=True)
        why.add(self.form)
        column.addWidget(why)
        return column

    def _preview(self) -> None:
        """The record as it will be read."""
        kept, merged = self.kept, self.merged
        if kept is None or merged is None:
            return
        whole = merging.together(kept, merged, self.grid.choices())
        emptied(self._facts)
        self._facts.addWidget(_record(whole))

    # -- deeds -------------------------------------------------------------------------------------------------------
    def swap(self) -> None:
        """Let the other file be the one that stays in use."""
        if self.kept is not None and self.merged is not None:
            self.kept, self.merged = self.merged, self.kept
            reason = self.reason.value()
            self._build()
            self.reason.set_value(reason)

    def different(self) -> None:
        """Settle the pair: two people."""
        if self.pair_id is None or not confirm(
            self,
            tr("Two different people?"),
            tr("The pair is taken from the list and is not suspected again. Nothing else changes."),
            yes=tr("Different people"),
        ):
            return
        try:
            merging.settle(self.desk, self.pair_id, "different")
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self.desk_window.toast(tr("Settled: two different people"))
        self._back()

    def merge(self) -> None:
        """Merge after one question; the core refuses what makes no sense, beside the reason where it lacks one."""
        kept, merged = self.kept, self.merged
        if kept is None or merged is None or self._shown is None:
            return
        if not self.reason.value():
            self.form.set_errors({"reason": tr("Choose why the files are merged.")})
            return
        if not confirm(
            self,
            tr("Merge {merged} into {kept}?", merged=ltr(merged.ref), kept=ltr(kept.ref)),
            tr(
                "From now on {merged} opens as {kept}. For every consent the stricter answer of the two files counts "
                "until the patient is asked again.",
                merged=ltr(merged.ref),
                kept=ltr(kept.ref),
            ),
            yes=tr("Merge the files"),
        ):
            return
        try:
            merging.merge(self.desk, kept.id, merged.id, self.grid.choices(), str(self.reason.value()))
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self._clear()
        self.desk_window.toast(tr("{merged} is merged into {kept}", merged=ltr(merged.ref), kept=ltr(kept.ref)))
        self.desk_window.go("record", patient_id=kept.id)


def _record(whole: Patient) -> QWidget:
    """A record as it reads, in two columns."""
    shown = QWidget()
    down = QVBoxLayout(shown)
    down.setContentsMargins(0, 0, 0, 0)
    down.setSpacing(8)
    down.addWidget(Clamped(whole.display_name, 2, "strong"))
    down.addWidget(label(ltr(whole.ref), "muted"))
    today = now().astimezone().date()
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for row, line in enumerate(one for one in merging.compare(whole, whole) if one.unit != "name"):
        grid.addWidget(label(tr(merge_words.UNITS[line.unit]), "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(Clamped(merge_words.said(line.unit, line.kept, today), 2), row, 1, Qt.AlignmentFlag.AlignTop)
    grid.setColumnMinimumWidth(0, CAPTION_PX)
    down.addLayout(grid)
    for text in _several(whole):
        down.addWidget(label(text, "muted"))
    down.addStretch(1)
    return shown


def _several(whole: Patient) -> list[str]:
    """What is taken from both files, in words."""
    counted = (
        (tr("Guardians: {count}, of both files", count=len(whole.guardians)), whole.guardians),
        (tr("Further contacts: {count}, of both files", count=len(whole.contacts)), whole.contacts),
        (tr("Insurance policies: {count}, of both files", count=len(whole.insurance)), whole.insurance),
        (tr("Alerts: {count}, of both files", count=len(whole.alerts)), whole.alerts),
    )
    return [text for text, some in counted if some]
