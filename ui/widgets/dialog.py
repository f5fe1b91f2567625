"""One base for every dialog, and the two that ask or tell a single thing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from frontdesk.foundation.errors import Cancelled, FrontdeskError, UserError
from ui.language import said, tr
from ui.widgets.banner import Banner
from ui.widgets.buttons import button, is_held_enter
from ui.widgets.cards import bring_into_view, scrolled
from ui.widgets.form import Form
from ui.widgets.text import KIND_ICONS, IconLabel, Kind, heading, label


class Dialog(QDialog):
    """A dialog with a title, a `body` to fill, and two buttons: `primary` (Enter) and `cancel` (Esc).

    Override `finish` to do the work when `primary` is pressed: a UserError goes to the fields of `self.form` (set it
    when there is one), any other FrontdeskError on top; the dialog then stays open. Convention: a classmethod
    `ask(parent, …)` runs the dialog and returns a plain value, or None when it was cancelled.
    `dangerous` paints the primary button red and leaves Enter to cancel. Where it is `unsaved`, closing asks first.
    """

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        *,
        dangerous: bool = False,
        yes: str = "",
        no: str = "",
        width: int = 480,
    ) -> None:
        super().__init__(parent)
        self.form: Form | None = None
        self._left = self._scrolls = False
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(width)
        self._outer = outer = QVBoxLayout(self)
        outer.setContentsMargins(24, 20, 24, 20)
        outer.setSpacing(16)
        self._title = heading(title, 1)
        outer.addWidget(self._title)
        self._problem = Banner("bad", "")
        self._problem.hide()
        outer.addWidget(self._problem)
        self._content = QWidget()
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(12)
        outer.addWidget(self._content, 1)
        self.primary = button(yes or tr("Save"), self.accept, kind="danger" if dangerous else "primary")
        self.cancel = button(no or tr("Cancel"), self.reject)
        (self.cancel if dangerous else self.primary).setDefault(True)
        self.footer = QHBoxLayout()
        self.footer.setSpacing(8)
        self.footer.addStretch()
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.primary)
        outer.addLayout(self.footer)

    def event(self, event: QEvent) -> bool:
        """As high as its words need, at once or as it grows; what is higher than the screen scrolls.

        So no words lie over others, and no button is out of reach.
        """
        done = super().event(event)
        if event.type() in (QEvent.Type.Show, QEvent.Type.LayoutRequest) and self.isVisible():
            self._fit()
        return done

    def _fit(self) -> None:
        room = self.screen().availableGeometry()
        most = room.height() - (self.frameGeometry().height() - self.height())
        needed = self._outer.totalMinimumHeightForWidth(self.width())
        if needed <= most or self._scrolls:
            self.resize(self.width(), max(self.height(), min(needed, most)))
            return
        self._scrolls = True
        focused, place = self.focusWidget(), self._outer.indexOf(self._content)
        area = scrolled(self._content)
        self._outer.insertWidget(place, area, 1)
        area.show()
        self._outer.activate()
        self.resize(self.width(), most)
        self.move(self.x(), room.y())
        if focused is not None:
            focused.setFocus()
            bring_into_view(focused)

    def sizeHint(self) -> QSize:
        """Never narrower than it becomes: wrapped for less width, its words would leave gaps between the fields."""
        return super().sizeHint().expandedTo(QSize(self.minimumWidth(), 0))

    def finish(self) -> None:
        """Do what the dialog is for; an error keeps it open."""

    def unsaved(self) -> bool:
        """Whether so much was entered that Esc by mistake would hurt."""
        return False

    def reject(self) -> None:
        """Cancel, Esc and the window's cross."""
        lost = tr("What you entered here is lost.")
        if not self.unsaved() or confirm(self, tr("Leave this form?"), lost, yes=tr("Leave"), dangerous=True):
            super().reject()

    def accept(self) -> None:
        """Finish and close, or stay open and say why not."""
        self._problem.hide()
        if self.form is not None:
            self.form.clear_errors()
        try:
            self.finish()
        except FrontdeskError as error:
            self.tell(error)
            return
        super().accept()

    def tell(self, error: FrontdeskError) -> None:
        """Show `error`: beside its fields where there is a form, else on top."""
        if self.form is not None and isinstance(error, UserError):
            self.form.set_errors(error)
            return
        self._problem.set_text(said(error))
        self._problem.show()

    def exec(self) -> int:
        """Run the dialog; Qt deletes it once the caller is done with it. Raises Cancelled where it was left by a lock.

        Left to Python's collector, which meets its cycles of windows and slots in any order, deleting it can crash.
        """
        result = super().exec()
        self.deleteLater()
        if self._left:
            raise Cancelled
        return result

    def leave(self) -> None:
        """Nobody is there any more: close, past the dialog's own conditions, and let nothing follow from it."""
        self._left = True
        QDialog.done(self, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that is held down is no answer."""
        if not is_held_enter(event):
            super().keyPressEvent(event)

    def open(self) -> None:
        """Show the dialog without waiting; it is deleted once closed."""
        self.finished.connect(self.deleteLater)
        super().open()

    def agreed(self) -> bool:
        """Run the dialog; whether it ended with the primary button."""
        return self.exec() == int(QDialog.DialogCode.Accepted)


def confirm(parent: QWidget | None, title: str, text: str, *, yes: str, no: str = "", dangerous: bool = False) -> bool:
    """Ask one question; `yes` names the deed ('Remove'), never just 'OK'."""
    dialog = Dialog(parent, title, dangerous=dangerous, yes=yes, no=no, width=420)
    dialog.body.addWidget(label(text))
    dialog.setAccessibleDescription(text)
    return dialog.agreed()


class Message(Dialog):
    """Tells one thing, with the icon of its kind, and goes."""

    def __init__(self, parent: QWidget | None, kind: Kind, title: str, text: str, *, icon: str | None = None) -> None:
        super().__init__(parent, title, yes=tr("Close"), width=420)
        self.cancel.hide()
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(IconLabel(icon or KIND_ICONS[kind], kind, 28), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(text, selectable=True), 1, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.setAccessibleDescription(text)
        self.primary.setFocus()


def message(parent: QWidget | None, kind: Kind, title: str, text: str, *, icon: str | None = None) -> None:
    """Tell one thing and wait until it was read."""
    Message(parent, kind, title, text, icon=icon).exec()
