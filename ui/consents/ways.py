"""The ways in which a consent is given: what each is called, and what happens once the staff press the button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from frontdesk.consents.model import Consent, Form
from ui.consents.state import Unsigned, screens
from ui.language import date_text, digits, ltr, tr
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.cards import Card
from ui.widgets.text import chip, label


def deeds() -> dict[str, tuple[str, str]]:
    """The button's words and icon, by way."""
    return {
        "ink": (tr("Hand over to the patient"), "pen"),
        "verbal": (tr("Read aloud and record"), "consent"),
        "paper": (tr("Print the form"), "print"),
        "refused": (tr("Record the refusal"), "close"),
    }


def notices(
    form: Form, begun: Unsigned, before: Consent | None, go_back: Callable[[], None], leave_out: Callable[[], None]
) -> list[Banner]:
    """What the staff should know first; `before` is the newest consent on the same form.

    `leave_out` takes the photographs off the form.
    """
    found = []
    if form.signer != "patient" and form.guardian is None:
        add = button(tr("Open the record"), go_back, icon="person-add")
        add.setObjectName("add_guardian")
        nobody = tr("A parent or lawful guardian signs for this patient, and none is on the record. Add one first.")
        found.append(Banner("warn", nobody, add))
    if begun.choices:
        kept = tr("Not signed yet. The answers given so far are kept; the form is read once more.")
        found.append(Banner("info", kept))
    if before is not None:
        signed = tr(
            "Signed before: {reference}, on {day}. A new form replaces those answers from then on.",
            reference=ltr(before.reference),
            day=date_text(before.signed.astimezone().date()),
        )
        found.append(Banner("info", signed))
    if begun.photos and begun.method != "paper":
        out = button(tr("Leave them out"), leave_out)
        out.setObjectName("without_photographs")
        count = digits(len(begun.photos))
        chosen = tr(
            "Photographs chosen for this form: {count}. The signer sees them, the document shows them, and a yes to "
            "letting photographs leave counts for these alone.",
            count=count,
        )
        found.append(Banner("info", chosen, out))
    return found


def what_happens(form: Form, method: str) -> Card:
    """What follows the button, step by step."""
    card = Card(tr("What happens now"), margin=20)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(14)
    grid.setColumnStretch(1, 1)
    for row, text in enumerate(_steps(form, method)):
        grid.addWidget(chip(digits(row + 1)), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(text), row, 1, Qt.AlignmentFlag.AlignTop)
    card.add(grid)
    return card


def _steps(form: Form, method: str) -> tuple[str, ...]:
    """What follows the button, in its order."""
    if method == "paper":
        return (
            tr("The form is printed with a code of its own. It agrees to nothing yet."),
            tr("It is read, ticked and signed on paper, by hand or by thumb."),
            tr("Scan or photograph it, and drop the file on the patient's consents: the code finds the form again."),
            tr("You enter what is ticked and where the paper is kept. The scan is sealed."),
        )
    if method == "refused":
        return (
            tr("The refusal is written down as carefully as a consent, with its reason if there is one."),
            tr("Nothing on the form is agreed to. Care goes on as far as it can without it."),
            tr("The sealed document is kept in the record. You print or save the patient's copy."),
        )
    count = len(screens(form.text))
    answers = tr("The signer reads it, answers on {count} screens and signs.", count=count)
    if method == "verbal":
        answers = tr("You read it aloud before both witnesses and choose the answers that are given.")
    return (
        tr("The form fills the screen. Nothing else can be reached from it."),
        answers if count else tr("The signer reads it and signs."),
        tr("You take the computer back with your password or shift PIN."),
        tr("The signed form is sealed. You print or save the patient's copy."),
    )
