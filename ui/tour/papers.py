"""Scenes: consent in every way — by word, refused, on paper, with the clinician's hand — taken back and asked again."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage, QImageWriter, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QWidget

from frontdesk.clinic import consents, notices, paper_forms, withdrawals
from frontdesk.consents.model import Consent
from frontdesk.foundation import files
from ui.consents import verify_page
from ui.consents.ask_dialog import AskDialog
from ui.consents.panel import ConsentsPanel
from ui.consents.paper_dialog import PaperDialog
from ui.consents.questions import AskStep
from ui.consents.sign_steps import CountersignStep, InitialsStep, SignStep
from ui.consents.signing_page import SigningPage
from ui.consents.viewer import ConsentViewer
from ui.consents.withdraw_dialog import WithdrawDialog
from ui.patients.record_page import CONSENTS_TAB, RecordPage
from ui.policy.page import PolicyPage
from ui.tour import desk
from ui.tour.hand import NotThere
from ui.tour.stage import Stage
from ui.widgets.dialog import Dialog
from ui.widgets.printing import PrintDialog

PRESENT = ("receptionist", "clinician")
"""Who witnesses a consent by word, the one at the desk first."""
A4_PX = QSize(1654, 2339)
"""A4 at 200 dots to the inch, as a scanner gives it."""


def panel(stage: Stage, who: str) -> ConsentsPanel:
    stage.shell.go("record", patient_id=stage.ids[who])
    page = stage.page
    if not isinstance(page, RecordPage):
        raise NotThere("the record is not shown")
    page.tabs.setCurrentIndex(CONSENTS_TAB)
    stage.hand.settle()
    return page.consents


def ask(stage: Stage, who: str, form: str) -> SigningPage:
    """The record, its consents, 'Ask for consent', the form."""
    shown, hand = panel(stage, who), stage.hand

    def choose(dialog: AskDialog) -> None:
        rows = [row["id"] for row in dialog.table.rows()]
        dialog.table.select(rows.index(form))
        hand.picture("consent-ask")
        hand.click(hand.find(QWidget, "open_form"))

    check = hand.in_dialog(choose, AskDialog)
    hand.click(shown.buttons["ask"])
    check()
    page = stage.page
    if not isinstance(page, SigningPage):
        raise NotThere("the form is not shown")
    return page


def filled(stage: Stage, page: SigningPage, *typed: str) -> None:
    if page.before is None:
        raise NotThere("the form has no fields")
    for text, field in zip(typed, page.before.particulars.values(), strict=False):
        stage.hand.write(text, field)


def walked(stage: Stage, page: SigningPage, password: str) -> None:
    """Through every screen of the patient, whatever it asks, to the seal."""
    hand, screen = stage.hand, page.handed
    if screen is None:
        raise NotThere("nothing was handed over")
    for _ in range(desk.MOST_SCREENS):
        step = screen.stack.currentWidget()
        if isinstance(step, AskStep):
            for one in step.questions:
                hand.click(one.yes)
            if len(step.questions) == 1:
                desk.went_on(hand, step.questions[0].yes)
                continue
        elif isinstance(step, InitialsStep | SignStep | CountersignStep) and step.pad.isVisible():
            hand.sign(step.pad, 0.5)
        if isinstance(step, CountersignStep):
            hand.write(password, step.password.field)
        if isinstance(step, SignStep):
            for who, typed in zip(PRESENT, step.passwords, strict=False):
                hand.write(stage.staff[who]["password"], typed.field)
        hand.picture(f"consent-{type(step).__name__.removesuffix('Step').lower()}")
        hand.click(hand.find(QWidget, "next"))
        hand.jobs_done()
        if screen.done:
            return
    raise NotThere("the form has no end")


def closed(stage: Stage, page: SigningPage, name: str) -> Consent:
    """The sealed document is shown; it is kept for the tour's report, and closed."""
    hand, signed = stage.hand, page.signed
    hand.until(lambda: any(one.isVisible() for one in stage.window.findChildren(ConsentViewer)), "no document")
    hand.page_drawn()
    hand.picture(f"consent-document-{name}")
    if signed is None:
        raise NotThere("nothing was kept")
    files.write_private(stage.document(f"{name}.pdf"), consents.document(stage.shell.clinic.desk, signed.id))
    hand.click(hand.find(QWidget, "close"))
    return signed


def by_word(stage: Stage) -> None:
    """Read aloud and answered by word, before two witnesses, who confirm it with their own passwords."""
    page, hand = ask(stage, "hindi", "photographs"), stage.hand
    if page.before is None:
        raise NotThere("the form has no fields")
    page.before.method.set_value("verbal")
    filled(stage, page, "बायाँ हाथ")
    witness, second = page.before.witness.value(), page.before.second
    if second is None:
        raise NotThere("nobody can be the second witness")
    second.set_value(next(one for one in second.values() if one not in (None, witness)))
    hand.picture("consent-by-word")
    hand.click(hand.find(QWidget, "hand_over"))
    walked(stage, page, "")
    desk.unlock(stage)
    stage.expect(
        closed(stage, page, "photographs-consent-by-word-hi").method == "verbal", "it was not kept as given by word"
    )


def refused(stage: Stage) -> None:
    """A form is refused, and that is kept as carefully."""
    page, hand = ask(stage, "adult", "marketing-photographs"), stage.hand
    if page.before is None:
        raise NotThere("the form has no fields")
    page.before.method.set_value("refused")
    filled(stage, page, "Before and after", "the face")
    hand.write("Does not want to be in public", page.before.reason)
    hand.picture("consent-refused")
    check = hand.in_dialog(lambda dialog: hand.click(dialog.primary), Dialog)
    hand.click(hand.find(QWidget, "hand_over"))
    check()
    hand.jobs_done()
    stage.expect(
        closed(stage, page, "marketing-photographs-consent-refused-en").method == "refused", "no refusal was kept"
    )


def on_paper(stage: Stage) -> None:
    """Printed with a code, signed by thumb, scanned, found again by its code, sealed."""
    hand, clinic = stage.hand, stage.shell.clinic
    page = ask(stage, "adult", "sharing")
    if page.before is None:
        raise NotThere("the form has no fields")
    page.before.method.set_value("paper")
    hand.picture("consent-on-paper")
    hand.click(hand.find(QWidget, "hand_over"))
    hand.until(lambda: any(one.isVisible() for one in stage.window.findChildren(PrintDialog)), "nothing to print")
    hand.page_drawn()
    hand.picture("consent-paper-form")
    dialog = next(one for one in stage.window.findChildren(PrintDialog) if one.isVisible())
    files.write_private(stage.out / "other" / "sharing-form-en.pdf", dialog.pdf())
    scan = stage.out / "other" / "scan.png"
    files.write_private(scan, _scanned(dialog.pdf()))
    hand.click(hand.find(QWidget, "close"))
    shown = panel(stage, "adult")
    stage.expect(paper_forms.out_for(clinic.desk, stage.ids["adult"]), "the printed form is not known")
    hand.picture("consent-paper-out")

    def read_off(dialog: PaperDialog) -> None:
        dialog.look_at(scan)
        hand.jobs_done()
        stage.expect(dialog.scan is not None, "the code was not found on the scan")
        for number, ticked in enumerate(dialog.answers.values()):
            ticked.set_value(number == 0)
        dialog.hand.set_value("thumb")
        hand.write("Cabinet 2, folder V", dialog.place)
        hand.picture("consent-paper-in")
        hand.click(hand.find(QWidget, "seal_paper"))
        hand.jobs_done()

    check = hand.in_dialog(read_off, PaperDialog)
    hand.click(shown.buttons["paper_in"])
    check()
    kept = next(one for one in consents.of_patient(clinic.desk, stage.ids["adult"]) if one.method == "paper")
    files.write_private(stage.document("sharing-consent-on-paper-en.pdf"), consents.document(clinic.desk, kept.id))


def _scanned(pdf: bytes) -> bytes:
    """The first page of a printed form as a scanner gives it, a PNG."""
    source = QBuffer()
    document = QPdfDocument(source)
    source.setData(pdf)
    source.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(source)
    drawn = document.render(0, A4_PX)
    paper = QImage(drawn.size(), QImage.Format.Format_RGB32)
    paper.fill(0xFFFFFFFF)
    painter = QPainter(paper)
    painter.drawImage(0, 0, drawn)
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(kept, QByteArray(b"png")).write(paper)
    document.close()
    return bytes(kept.data().data())


def take_back(stage: Stage, purpose: str) -> int:
    """Take a permission of the adult back by phone, with the receipt that comes at once; returns the withdrawal."""
    shown, hand = panel(stage, "adult"), stage.hand
    shown.states.select(next(number for number, row in enumerate(shown.states.rows()) if row["id"] == purpose))
    hand.picture("consents")

    def receipt(_dialog: PrintDialog) -> None:
        hand.page_drawn()
        hand.picture("consent-receipt")
        hand.click(hand.find(QWidget, "close"))

    def taking(dialog: WithdrawDialog) -> None:
        dialog.reached.set_value("phone")
        hand.picture("consent-take-back")
        checks.append(hand.in_dialog(receipt, PrintDialog))
        hand.click(hand.find(QWidget, "take_back"))

    checks = [hand.in_dialog(taking, WithdrawDialog)]
    clicks = hand.clicks
    hand.click(shown.buttons["withdraw"])
    for check in checks:
        check()
    stage.expect(hand.clicks - clicks <= 3, "taking back takes more clicks than giving")
    desk_ = stage.shell.clinic.desk
    stage.expect(not consents.state_of(desk_, stage.ids["adult"])[purpose].yes, "it still counts")
    return max(one.id for one in withdrawals.of_patient(desk_, stage.ids["adult"]))


def taken_back(stage: Stage) -> None:
    """A permission is taken back by phone: what follows is said, the receipt comes, the state changes at once."""
    gone = take_back(stage, "contact")
    pdf = withdrawals.receipt(stage.shell.clinic.desk, gone)
    files.write_private(stage.document("withdrawal-receipt-en.pdf"), pdf)
    stage.hand.picture("consents-after")


def dropped(stage: Stage) -> None:
    """The first form is brought back and dropped on the window: genuine, but something in it was taken back since."""
    path = stage.document("registration-consent-en.pdf")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    stage.shell.dropEvent(QDropEvent(QPointF(40, 40), Qt.DropAction.CopyAction, data, buttons, keys))
    stage.hand.jobs_done()
    page = stage.page
    if not isinstance(page, verify_page.VerifyPage) or page.verdict is None:
        raise NotThere("nothing is said of the file")
    stage.expect(page.verdict.state == "withdrawn", f"told to be {page.verdict.state}")
    stage.hand.picture("verify-withdrawn")


def asked_again(stage: Stage) -> None:
    """Whoever took something back is asked again, on the same form, and signs it."""
    page, hand = ask(stage, "adult", ""), stage.hand
    hand.click(hand.find(QWidget, "hand_over"))
    walked(stage, page, "")
    desk.unlock(stage)
    closed(stage, page, "registration-consent-again-en")
    state = consents.state_of(stage.shell.clinic.desk, stage.ids["adult"])["contact"]
    stage.expect(state.yes, "the new answer does not count")


def policy(stage: Stage) -> None:
    """The privacy policy, one click away, in each language."""
    hand = stage.hand
    hand.click(stage.shell.rail.button("policy"))
    page = stage.page
    if not isinstance(page, PolicyPage):
        raise NotThere("the policy is not shown")
    for code in stage.shell.clinic.pack.languages:
        hand.click(page.languages[code])
        stage.expect(page.code == code, "another language is shown")
    hand.picture("policy")
    stage.expect(notices.printed(stage.shell.clinic.desk, "en").startswith(b"%PDF"), "the policy can't be printed")


def countersigned(stage: Stage) -> None:
    """A procedure: its particulars, the patient's initials and signature, the clinician's own hand and password."""
    page, hand = ask(stage, "adult", "procedure"), stage.hand
    told = (
        "Mole removal",
        "left forearm",
        "It bleeds",
        "Dr Imran",
        "It is gone",
        "A scar",
        "Wait and look",
        "Keep dry",
    )
    filled(stage, page, *told)
    hand.picture("consent-procedure")
    hand.click(hand.find(QWidget, "hand_over"))
    walked(stage, page, stage.staff["clinician"]["password"])
    desk.unlock(stage, "clinician")
    closed(stage, page, "procedure-consent-countersigned-en")
