"""Hands a form over on a second screen and takes it back; run as a program, by `test_second_screen.py`.

`FOLDER`; what the staff's window and the patient's showed goes to standard output as one line of JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.clinic import consents
from tests.clinics import PASSWORD, clinic, patient
from tests.ui.signing import answer, click, draw, page_for, type_password
from tests.ui.windows import shell
from ui import jobs, settings
from ui.consents.leave import LeaveDialog
from ui.consents.patient_screen import PatientScreen
from ui.consents.second_screen import Meanwhile
from ui.widgets.buttons import Button


def taken_back(meanwhile: Meanwhile) -> None:
    click(meanwhile.back)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, LeaveDialog)
    type_password(dialog, "wrong on purpose")
    assert meanwhile.isVisible(), "a wrong password took it back"
    type_password(dialog, PASSWORD)


def main(folder: Path) -> None:
    opened = clinic(folder)
    window = shell(opened)
    who = patient(opened)
    page = page_for(window, who)
    assert page.before is not None
    QApplication.processEvents()
    asked = page.before.where.isVisibleTo(page)
    page.before.where.set_value(True)
    click(page.hand)
    screen = page.handed
    assert isinstance(screen, PatientScreen)
    QApplication.processEvents()
    meanwhile = window.findChild(Meanwhile)
    assert meanwhile is not None
    told = {
        "asked": asked,
        "staff": window.screen().name(),
        "patient": screen.screen().name(),
        "whole": screen.geometry() == screen.screen().geometry(),
        "covered": meanwhile.geometry() == window.rect() and meanwhile.isVisible(),
        "silent": not any(
            one.isEnabled()
            for one in window.findChildren(Button)
            if one is not meanwhile.back and not screen.isAncestorOf(one)
        ),
        "first": meanwhile.where.text(),
    }
    QTest.keyClick(screen, Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier)
    answer(screen, "care")
    told["last"] = meanwhile.where.text()
    draw(screen.sign.pad)
    click(screen.next)
    jobs.wait_for_all()
    QApplication.processEvents()
    told["signed"] = meanwhile.title.text()
    taken_back(meanwhile)
    told["back"] = page.handed is None and window.isEnabled() and window.findChild(Meanwhile) is None
    told["kept"] = [one.method for one in consents.of_patient(opened.desk, who.id)]
    told["remembered"] = settings.load().second_screen
    opened.close()
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    app = QApplication(sys.argv[:1])
    main(Path(sys.argv[1]))
