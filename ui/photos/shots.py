"""The photographs that were taken just now, small and in a row."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QListView, QListWidget, QListWidgetItem

from frontdesk.clinic import intake
from ui.language import tr

_SMALL = QSize(112, 72)
_HIGH_PX = 118


class Shots(QListWidget):
    """Each with its time below. `changed` follows every coming and going, `removed` names one that goes for good."""

    changed = Signal()
    removed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sources: list[intake.Source] = []
        self.setAccessibleName(tr("Photographs taken"))
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setIconSize(_SMALL)
        self.setFixedHeight(_HIGH_PX)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragEnabled(False)

    def add(self, source: intake.Source, image: QImage) -> None:
        """One more, at the end and in view."""
        ratio = self.devicePixelRatioF()
        small = image.scaled(
            _SMALL * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        small.setDevicePixelRatio(ratio)
        icon = QIcon(QPixmap.fromImage(small))
        icon.addPixmap(QPixmap.fromImage(small), QIcon.Mode.Selected)  # Qt's own would be tinted
        item = QListWidgetItem(icon, f"{source.taken:%H:%M:%S}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, source.name)
        self.sources.append(source)
        self.addItem(item)
        self.setCurrentItem(item)
        self.scrollToItem(item)
        self.changed.emit()

    def remove(self) -> None:
        """Take the chosen one away for good."""
        row = self.currentRow()
        if row >= 0:
            self.takeItem(row)
            gone = self.sources.pop(row)
            self.changed.emit()
            self.removed.emit(gone)

    def forget(self) -> None:
        """All of them."""
        self.sources = []
        self.clear()
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the chosen one away; Space is for the dialog, which takes the next."""
        if event.key() == Qt.Key.Key_Delete:
            self.remove()
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()
        else:
            super().keyPressEvent(event)
