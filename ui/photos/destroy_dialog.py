"""Destroying photographs: on what ground, what it means, and afterwards which copies still hold them until when."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, photos
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.progress import Progress
from frontdesk.photos.model import GROUNDS, Copy, Destroyed, Photo
from ui.language import date_text, digits, tr
from ui.photos import words
from ui.slow import SlowDialog
from ui.widgets.dialog import message
from ui.widgets.form import Form, check, choice
from ui.widgets.text import label


class DestroyDialog(SlowDialog):
    """Asks for the ground and for a tick: it can't be undone. `gone` is what came of it."""

    def __init__(self, parent: QWidget, clinic: Clinic, chosen: Sequence[Photo]) -> None:
        one = len(chosen) == 1
        title = tr("Destroy this photograph?") if one else tr("Destroy these photographs?")
        super().__init__(parent, title, dangerous=True, yes=tr("Destroy"), width=520)
        self._desk, self._chosen = clinic.desk, tuple(chosen)
        self.gone: list[Destroyed] = []
        self.waiting = tr("Destroying the photographs…")
        if one:
            self.body.addWidget(label(words.in_words(chosen[0]), "strong"))
        else:
            self.body.addWidget(label(tr("Photographs: {count}", count=digits(len(chosen))), "strong"))
        self.body.addWidget(
            label(tr("The picture and the key to it are destroyed. That there was one, and why it went, stays noted."))
        )
        papers = tr("Sealed papers that show it stay as they are: signed forms, reports, sheets of what left.")
        self.body.addWidget(label(papers, "help"))
        self.form = Form()
        grounds = [("", tr("Choose a reason")), *((name, tr(text)) for name, text in GROUNDS.items())]
        self.ground = self.form.add("ground", tr("Why?"), choice(grounds), required=True)
        self.ground.setObjectName("destroy-ground")
        self.sure = self.form.add("sure", "", check(tr("I know that it can't be brought back")))
        self.sure.setObjectName("destroy-sure")
        self.body.addWidget(self.form)
        self.primary.setObjectName("destroy-yes")
        self.primary.setEnabled(False)
        self.sure.toggled.connect(self.primary.setEnabled)
        self.ground.setFocus()

    def deed(self) -> Callable[[Progress], None]:
        """Destroy them one by one; pressed again after one that could not be, it goes on from there."""
        ground, gone, desk = str(self.ground.value()), self.gone, self._desk
        if not ground:
            raise UserError("Choose a reason.", field="ground")
        left = self._chosen[len(gone) :]

        def work(progress: Progress) -> None:
            for number, one in enumerate(left):
                progress(number, len(left))
                gone.append(photos.destroy(desk, one.id, ground))

        return work


def tell(parent: QWidget, destroyed: Sequence[Destroyed]) -> None:
    """What was destroyed, and where copies of it still are."""
    copies = {copy for one in destroyed for copy in one.copies}
    lines = [tr("Photographs destroyed: {count}.", count=digits(len(destroyed)))]
    if not copies:
        lines.append(tr("No backup that this program made still holds a copy."))
    else:
        lines.append(tr("These backups still hold a copy:"))
        lines.extend(_line(one) for one in sorted(copies, key=lambda one: one.made))
    lines.append(tr("Copies that left the clinic are on the list of what has to come back."))
    message(parent, "info", tr("Destroyed"), "\n".join(lines))


def _line(copy: Copy) -> str:
    told = {"place": copy.place, "day": date_text(copy.made.astimezone().date())}
    if copy.until is None:
        return tr("{place}, of {day}: until somebody deletes it", **told)
    return tr("{place}, of {day}: until {until}", until=copy.until.astimezone().date(), **told)
