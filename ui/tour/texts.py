"""Scenes: the clinic's own texts — a form counter-signed later, a new text, a new version and who signs it again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from frontdesk.clinic import consents, countersigning, due, templates
from frontdesk.foundation import files
from ui.consents.countersign_dialog import CountersignDialog
from ui.consents.due_page import DuePage
from ui.consents.new_text_dialog import NewTextDialog
from ui.consents.texts_page import TextsPage
from ui.consents.viewer import ConsentViewer
from ui.patients.record_page import RecordPage
from ui.tour import desk, session
from ui.tour.hand import NotThere
from ui.tour.papers import ask, closed, panel, walked
from ui.tour.stage import Stage
from ui.widgets.dialog import Dialog
from ui.widgets.form import Choice


def countersigned_later(stage: Stage) -> None:
    """The clinician opens a form that was sealed days ago and signs beside it; the form's own seal holds."""
    shown, hand, clinic = panel(stage, "adult"), stage.hand, stage.shell.clinic
    registration = clinic.pack.consent.registration
    events = [row["event"] for row in shown.timeline.rows()]
    form = next(one for one in events if one.kind == "signed" and one.version.startswith(registration))
    shown.timeline.select(events.index(form))
    before = consents.document(clinic.desk, form.consent_id)

    def sign(dialog: CountersignDialog) -> None:
        hand.sign(dialog.pad, 0.7)
        hand.picture("consent-counter-sign")
        hand.click(dialog.primary)

    def look(viewer: ConsentViewer) -> None:
        hand.page_drawn()
        check = hand.in_dialog(sign, CountersignDialog)
        hand.click(viewer.countersign_button)
        check()
        hand.picture("consent-counter-signed")
        hand.click(viewer.primary)

    check = hand.in_dialog(look, ConsentViewer)
    shown.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Return)
    check()
    (made,) = countersigning.of_patient(clinic.desk, stage.ids["adult"])
    stage.expect(consents.document(clinic.desk, form.consent_id) == before, "the sealed form was changed")
    files.write_private(
        stage.document("consent-countersignature-en.pdf"), countersigning.document(clinic.desk, made.id)
    )


def _texts(stage: Stage) -> TextsPage:
    stage.shell.go("templates")
    page = stage.page
    if not isinstance(page, TextsPage):
        raise NotThere("the texts are not shown")
    return page


def _published(stage: Stage, page: TextsPage) -> None:
    """Reviewed, and published after a question."""
    hand = stage.hand
    hand.click(page.buttons["review"])
    stage.expect(page.problem.isHidden(), page.problem.text())
    check = hand.in_dialog(lambda dialog: hand.click(dialog.primary), Dialog)
    hand.click(page.buttons["publish"])
    check()
    stage.expect(page.problem.isHidden(), page.problem.text())


def new_text(stage: Stage) -> None:
    """The manager begins a text of the clinic's own, writes it, and the desk can ask for it."""
    page, hand = _texts(stage), stage.hand
    hand.picture("texts")

    def fill(dialog: NewTextDialog) -> None:
        for code, title in (("en", "Laser care"), ("hi", "लेज़र देखभाल"), ("ur", "لیزر کی دیکھ بھال")):
            if code in dialog.titles:
                hand.write(title, dialog.titles[code])
        hand.write("laser-care", dialog.name)
        dialog.start.set_value("procedure")
        hand.picture("texts-new")
        hand.click(dialog.primary)

    check = hand.in_dialog(fill, NewTextDialog)
    hand.click(hand.find(QWidget, "new_text"))
    check()
    hand.picture("texts-edit")
    _published(stage, page)
    offered = [one.name for one in templates.offered(stage.shell.clinic.desk, "en")]
    stage.expect("laser-care" in offered, "the new text is not offered")


def new_version(stage: Stage) -> None:
    """A change in substance of the registration: whoever signed it is to be asked again."""
    page, hand, clinic = _texts(stage), stage.hand, stage.shell.clinic
    name = clinic.pack.consent.registration
    hand.find(Choice, "text_name").set_value(name)
    hand.click(page.edit_button)
    title = page.editors["en"].title
    title.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_End)
    hand.write(", from now on")
    hand.click(page.material)
    hand.click(page.buttons["keep"])
    _published(stage, page)
    stage.shell.go("due", which="renew")
    hand.picture("whom-to-ask")
    stage.expect(stage.ids["adult"] in _asked_again(stage), "who signed the earlier version is not on the list")


def signed_again(stage: Stage) -> None:
    """The receptionist finds the signer on the list; they read the new version, sign it, and leave the list."""
    hand = stage.hand
    session.lock(stage)
    session.sign_in(stage, stage.staff["receptionist"]["name"], stage.staff["receptionist"]["password"])
    hand.until(lambda: stage.window.shell is not None, "the receptionist could not sign in")
    stage.shell.go("home")
    hand.click(hand.find(QWidget, "all-consents"))
    page = stage.page
    if not isinstance(page, DuePage):
        raise NotThere("the list is not shown")
    hand.jobs_done()
    people = [row["patient_id"] for row in page.table.rows()]
    page.table.select(people.index(stage.ids["adult"]))
    page.table.setFocus(Qt.FocusReason.TabFocusReason)
    hand.press(Qt.Key.Key_Return)
    stage.expect(isinstance(stage.page, RecordPage), "the record does not open from the list")
    form = ask(stage, "adult", "")
    hand.click(hand.find(QWidget, "hand_over"))
    walked(stage, form, "")
    desk.unlock(stage)
    signed = closed(stage, form, "registration-consent-new-version-en")
    stage.expect(signed.template_version.startswith("2."), "another version was signed")
    stage.expect(stage.ids["adult"] not in _asked_again(stage), "who signed again is still on the list")


def _asked_again(stage: Stage) -> list[int]:
    return [one.patient_id for one in due.to_renew(stage.shell.clinic.desk)]
