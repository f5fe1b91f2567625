"""Pictures that were pasted or taken with the camera: each is kept the moment it is there, and waits to be taken in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QWidget

from frontdesk.clinic import Clinic, intake, now, waiting
from frontdesk.photos.model import Waiting as Kept
from ui import jobs
from ui.language import digits, tr
from ui.photos import words
from ui.widgets.buttons import button
from ui.widgets.dialog import confirm


class Waiting:
    """Those of one patient that wait for who is at work; `sources` follows what comes and goes.

    Nobody else is told of them. A lock or a power cut takes none away.
    """

    def __init__(self, clinic: Clinic, patient_id: int) -> None:
        self._desk, self._patient_id = clinic.desk, patient_id
        found = waiting.of_patient(self._desk, patient_id)
        self.sources = [_source(one) for one in found]
        self._merged = any(one.patient_id != patient_id for one in found)

    def keep(
        self, parent: QWidget, make: Callable[[], bytes], then: Callable[[intake.Source], object],
        taken: datetime | None = None,
    ) -> None:  # fmt: skip
        """Let the file that `make` makes wait, away from the window; `then` is told of it. `taken` is local time."""

        def done(kept: Kept) -> None:
            source = _source(kept)
            self.sources.append(source)
            then(source)

        jobs.run(
            parent, tr("Keeping the photograph"),
            lambda _progress: intake.put_by(self._desk, self._patient_id, make(), taken), done, cancellable=False,
        )  # fmt: skip

    def discard(
        self, parent: QWidget, those: Sequence[intake.Source], then: Callable[[], object] = lambda: None
    ) -> None:
        """Destroy these of them, and do `then`; the others of `those` stay where they are."""
        files = [one.waits for one in those if one.waits]

        def done(_nothing: None) -> None:
            then()

        self.sources = [one for one in self.sources if one.waits not in files]
        if files:
            jobs.run(
                parent, tr("Discarding the pictures"), lambda _progress: waiting.discard(self._desk, files),
                done, cancellable=False,
            )  # fmt: skip

    def said(self, count: int) -> str:
        """That so many of them wait."""
        text = tr("Pictures of this patient wait for you to take them in: {count}.", count=digits(count))
        if not self._merged:
            return text
        return f"{text} {tr('Some were taken under another record of this person, which was merged since.')}"


def may_discard(parent: QWidget, count: int) -> bool:
    """Whether the person really means so many pictures that are nowhere else."""
    text = tr("Pictures to discard: {count}. They are nowhere else and can't be brought back.", count=digits(count))
    return confirm(parent, tr("Discard these pictures?"), text, yes=tr("Discard"), dangerous=True)


def discarding(parent: QWidget, those: Waiting, then: Callable[[], object]) -> QWidget:
    """A button that discards all of them, after asking."""

    def discard() -> None:
        if may_discard(parent, len(those.sources)):
            those.discard(parent, those.sources, then)

    made = button(tr("Discard them"), discard, icon="trash")
    made.setObjectName("discard-waiting")
    return made


def _source(one: Kept) -> intake.Source:
    if one.taken is None:
        return intake.Source(tr("Pasted picture"), waits=one.file)
    today = one.taken.date() == now().astimezone().date()
    time = f"{one.taken:%H:%M:%S}" if today else words.camera_time(one.taken)
    return intake.Source(tr("Taken with the camera, {time}", time=time), taken=one.taken, waits=one.file)
