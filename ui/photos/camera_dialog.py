"""Taking photographs with a camera on the desk: seen as it is aimed, taken, looked over, and handed to the intake."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from frontdesk.clinic import now
from frontdesk.foundation.words import N_
from ui import settings
from ui.language import digits, tr
from ui.photos import incoming
from ui.photos.camera import Camera, not_allowed
from ui.photos.preview import Preview
from ui.photos.shots import Shots
from ui.photos.waiting import Waiting
from ui.widgets.buttons import Button, button
from ui.widgets.dialog import Dialog
from ui.widgets.editors import choice
from ui.widgets.empty import EmptyState
from ui.widgets.text import label

_NONE_FOUND = N_("Connect a camera to this computer: it appears here by itself.")


class CameraDialog(Dialog):
    """The camera runs while this is open and shows; however it closes, the camera is off.

    What is taken waits at once. Whoever thinks better of it discards it; a lock, which closes this without asking
    anybody, does not.
    """

    def __init__(self, parent: QWidget, waiting: Waiting) -> None:
        super().__init__(parent, tr("Take photographs"), yes=tr("Use these photographs"), width=720)
        self._waiting, self._for = waiting, parent
        self.camera = Camera(self)
        self.which = choice()
        self.which.setAccessibleName(tr("Camera"))
        self.which.setObjectName("camera-choice")
        self.body.addWidget(self.which)
        self._seeing()
        self.shots = Shots()
        self.shots.setObjectName("camera-shots")
        self.shots.changed.connect(self._count)
        self.shots.removed.connect(lambda gone: waiting.discard(parent, [gone]))
        self._taking()
        self.body.addWidget(self.shots)
        self.body.addWidget(
            label(tr("They are kept, encrypted, until you take them in, also when the window locks."), "help")
        )
        self.primary.setObjectName("camera-use")
        self.primary.setToolTip(tr("{text} ({keys})", text=tr("Use these photographs"), keys="Ctrl+Return"))
        self.take.setDefault(True)
        self.which.activated.connect(lambda _: self._chosen())
        self.camera.listed.connect(self._go_on)
        self.camera.seen.connect(self._live)
        self.camera.failed.connect(self._failed)
        self.finished.connect(self._ended)
        self._wait()
        self.take.setFocus()
        self.resize(800, 690)

    def _seeing(self) -> None:
        self.preview = Preview(self.camera, tr("What the camera sees"))
        self.again = button(tr("Try again"), self._go_on, icon="refresh")
        self.again.setObjectName("camera-again")
        self.told = EmptyState("camera", "", "", self.again)
        self.views = QStackedWidget()
        self.views.addWidget(self.preview)
        self.views.addWidget(self.told)
        self.body.addWidget(self.views, 1)

    def _taking(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.take = button(tr("Take photo"), self.take_photo, kind="primary", icon="camera")
        self.take.setObjectName("camera-take")
        self.take.setToolTip(tr("{text} ({keys})", text=tr("Take photo"), keys="Space, Enter"))
        self.taken = label("", "muted", wrap=False)
        self.remove = button(tr("Take away"), self.shots.remove, kind="quiet", icon="trash")
        self.remove.setToolTip(tr("{text} ({keys})", text=tr("Take away"), keys="Del"))
        self.remove.setObjectName("camera-remove")
        row.addWidget(self.take)
        row.addWidget(self.taken, 1)
        row.addWidget(self.remove)
        self.body.addLayout(row)

    @classmethod
    def ask(cls, parent: QWidget, waiting: Waiting) -> None:
        """Take some, which wait then; none when the person thought better of it."""
        dialog = cls(parent, waiting)
        dialog.camera.allow(dialog.begin)
        dialog.exec()

    # -- the camera ---------------------------------------------------------------------
    def begin(self) -> None:
        """Start with the camera that was used last."""
        self._offer()
        last = settings.load().camera
        if last in self.which.values():
            self.which.set_value(last)
        self._go_on()

    def _offer(self) -> None:
        """What is connected now; the choice stays where it can."""
        found = self.camera.names()
        self.which.set_options(found)
        self.which.setVisible(len(found) > 1)

    def _go_on(self) -> None:
        """With the chosen camera, or the one that there is."""
        self._offer()
        if self.which.value() is None:
            self._say(tr(_NONE_FOUND) if self.camera.allowed() else not_allowed(), tr("No camera found"))
        elif self.camera.running() != self.which.value():
            self._start()

    def _failed(self, why: str) -> None:
        self._offer()
        self._say(why, tr("The camera can't be used now"))

    def _chosen(self) -> None:
        settings.change(camera=str(self.which.value()))
        self._start()

    def _start(self) -> None:
        self._wait()
        self.camera.start(self.which.value())

    def _wait(self) -> None:
        self._say(tr("It may take a few seconds."), tr("Waiting for the camera"))
        self.again.hide()

    def _say(self, text: str, title: str) -> None:
        """Why there is no picture."""
        self.preview.clear()
        self.told.set_text(title, text)
        self.again.show()
        self.views.setCurrentWidget(self.told)
        self._count()

    def _live(self) -> None:
        if self.views.currentWidget() is not self.preview:
            self.views.setCurrentWidget(self.preview)
            self._count()
            if self.focusWidget() is not self.which:
                self.take.setFocus()

    # -- photographs ---------------------------------------------------------------------
    def take_photo(self) -> None:
        """Keep what the camera sees now."""
        image, when = self.camera.picture().copy(), now().astimezone().replace(microsecond=0, tzinfo=None)
        if image.isNull() or self.views.currentWidget() is not self.preview:
            return
        self._waiting.keep(self, lambda: incoming.shot(image), lambda kept: self.shots.add(kept, image), when)

    def _count(self) -> None:
        count = len(self.shots.sources)
        self.taken.setText(tr("Taken: {count}", count=digits(count)) if count else "")
        self.primary.setEnabled(bool(count))
        self.remove.setEnabled(bool(count))
        self.take.setEnabled(self.views.currentWidget() is self.preview)

    def _ended(self, result: int) -> None:
        """However it ended: the light of the camera goes out, and nothing that was seen is shown any more."""
        self.camera.stop()
        self.preview.clear()
        if result != int(self.DialogCode.Accepted):
            self.shots.forget()

    def reject(self) -> None:
        """Somebody thought better of it: what was taken here is discarded."""
        self._waiting.discard(self._for, self.shots.sources)
        super().reject()

    # -- hands --------------------------------------------------------------------------
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter take one, wherever the focus is; on a button they press it."""
        keys, focused = QKeySequence(event.keyCombination()), self.focusWidget()
        if keys in (QKeySequence("Ctrl+Return"), QKeySequence("Ctrl+Enter")):
            self.primary.click()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(focused, Button):
            focused.click()
        elif event.key() == Qt.Key.Key_Space:
            self.take.click()
        else:
            super().keyPressEvent(event)
