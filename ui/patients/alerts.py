"""Alerts on a record: what the desk must see on opening it, putting one there and taking it off."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from frontdesk.clinic import Clinic, patients
from frontdesk.patients.model import Patient
from ui.language import tr
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.dialog import Dialog, confirm
from ui.widgets.form import Form, line_edit
from ui.widgets.text import label, tip

LONGEST = 200


class Alerts(QWidget):
    """A banner for each; `end` takes one off, where the role may."""

    def __init__(self, patient: Patient, names: Mapping[int, str], end: Callable[[int], None] | None) -> None:
        super().__init__()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(8)
        for one in patient.alerts:
            off = None
            if end is not None:
                off = button(tr("Take off"), partial(end, one.id), kind="quiet")
                off.setAccessibleName(tr("Take off this alert: {text}", text=one.text))
                off.setObjectName(f"end-alert-{one.id}")
            banner = Banner("warn", one.text, off)
            banner.setToolTip(tip(tr("Put there on {at} by {name}", at=one.at, name=names.get(one.person, "—"))))
            down.addWidget(banner)


def confirmed(parent: QWidget) -> bool:
    """Whether the alert is really to go."""
    return confirm(
        parent,
        tr("Take the alert off?"),
        tr("Nobody will see it on the record any more. The history keeps it."),
        yes=tr("Take off"),
        dangerous=True,
    )


class AlertDialog(Dialog):
    """One line that everybody at the desk sees on opening the record."""

    def __init__(self, parent: QWidget, clinic: Clinic, patient_id: int) -> None:
        super().__init__(parent, tr("Put an alert on the record"), yes=tr("Put it there"))
        self._desk, self._patient_id = clinic.desk, patient_id
        self.body.addWidget(
            label(
                tr("Everybody at the desk sees it on opening the record. Write nothing medical here."),
                "muted",
            )
        )
        self.form = Form()
        self.text = self.form.add(
            "text", tr("Alert"), line_edit(tr("Such as: needs a wheelchair"), max_length=LONGEST + 1), required=True
        )
        self.text.setObjectName("alert-text")
        self.body.addWidget(self.form)
        self.text.setFocus()

    def finish(self) -> None:
        """Put it there."""
        patients.add_alert(self._desk, self._patient_id, self.text.text())
