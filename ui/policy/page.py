"""The clinic's privacy policy: shown in each language and printed at the desk, its versions, its yearly review."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from frontdesk.access.roles import Action
from frontdesk.clinic import notices, now
from frontdesk.foundation.errors import FrontdeskError
from ui import errors, language
from ui.consents.text_view import TextView
from ui.language import ltr, tr
from ui.page import Page, Shortcut, Window
from ui.policy.publish_dialog import PublishDialog
from ui.start import LANGUAGE_NAMES
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, button
from ui.widgets.cards import Card, Columns, emptied
from ui.widgets.printing import PrintDialog, show
from ui.widgets.text import label


def make(window: Window) -> Page:
    """The page, for the shell."""
    return PolicyPage(window)


class PolicyPage(Page):
    """Reading for everybody; versions and review for whoever may publish."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        codes = self.clinic.pack.languages
        self.code = language.current() if language.current() in codes else codes[0]
        down = self.headed(tr("Privacy policy"), *self._deeds(codes))
        self._told = QVBoxLayout()
        down.addLayout(self._told)
        columns = Columns()
        sheet = Card(margin=8)
        self.text = TextView()
        sheet.add(self.text, 1)
        columns.add(sheet, 3)
        self._side = Card(tr("Versions"))
        self._side.setObjectName("policy_versions")
        self._versions = QVBoxLayout()
        self._side.add(self._versions)
        self._side.body.addStretch(1)
        columns.add(self._side, 1)
        down.addWidget(columns, 1)

    def _deeds(self, codes: tuple[str, ...]) -> Iterator[QWidget]:
        self._pair = QButtonGroup(self)
        self.languages: dict[str, Button] = {}
        for code in codes:
            made = button(LANGUAGE_NAMES.get(code, code), partial(self.show_in, code))
            made.setObjectName(f"policy_{code}")
            made.setCheckable(True)
            self._pair.addButton(made)
            self.languages[code] = made
            yield made
        if self.may(Action.TEMPLATE_SOURCE):
            forms = button(tr("Consent texts"), lambda: self.desk_window.go("templates"), icon="edit")
            forms.setObjectName("consent_texts")
            yield forms
        self.print_button = button(tr("Print"), self.print_policy, kind="primary", icon="print")
        self.print_button.setObjectName("print_policy")
        self.print_button.setToolTip(tr("Print or save the policy in this language (Ctrl+P)"))
        yield self.print_button

    def arrive(self, **_where: Any) -> None:
        """Show the policy in use; who may publish is told when it is to be reviewed."""
        self.show_in(self.code)
        self._show_review()
        self._show_versions()
        self.print_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def shortcuts(self) -> list[Shortcut]:
        """Printing."""
        return [Shortcut("Ctrl+P", tr("Print or save the policy"), self.print_policy)]

    def show_in(self, code: str) -> None:
        """The policy in the language `code`."""
        self.code = code
        self.languages[code].setChecked(True)
        for name, one in self.languages.items():
            one.set_kind("primary" if name == code else "plain")
        self.print_button.set_kind("plain")
        try:
            found = notices.current(self.desk, code)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self.text.show_blocks(found.title, found.version, [(block.kind, block.text) for block in found.blocks], code)

    def print_policy(self) -> None:
        """As a PDF, to print or save."""
        desk, code, title = self.desk, self.code, tr("Privacy policy")
        show(
            self,
            title,
            lambda: notices.printed(desk, code),
            lambda pdf: PrintDialog(self, title, pdf, f"privacy-policy-{code}.pdf"),
        )

    # -- versions ----------------------------------------------------------------------------------------------
    def _show_review(self) -> None:
        emptied(self._told)
        due = notices.review_due(self.desk)
        today = now().astimezone().date()
        if not self.may(Action.POLICY_PUBLISH) or due is None or due > today:
            return
        stands = button(tr("It stands as it is"), self.say_reviewed, icon="check")
        stands.setObjectName("reviewed")
        self._told.addWidget(Banner("warn", tr("The yearly review of the policy was due on {day}.", day=due), stands))

    def _show_versions(self) -> None:
        emptied(self._versions)
        found = notices.versions(self.desk)
        for one in found:
            self._versions.addWidget(label(tr("Version {version}", version=ltr(one.version)), "strong"))
            change = tr("a change in substance") if one.material else tr("a change in wording")
            self._versions.addWidget(label(tr("Of {day}: {change}", day=one.dated, change=change), "help"))
        if not found:
            said = tr("The policy that came with the program is in use; the clinic has published none of its own yet.")
            self._versions.addWidget(label(said, "muted"))
        due = notices.review_due(self.desk)
        if due is not None:
            self._versions.addWidget(label(tr("To be reviewed by {day}.", day=due), "muted"))
        if self.may(Action.POLICY_PUBLISH):
            new = button(tr("Publish a new version"), self.publish, icon="edit")
            new.setObjectName("publish_policy")
            self._versions.addWidget(new)

    def publish(self) -> None:
        """Write and publish the next version."""
        if PublishDialog(self, self.clinic).agreed():
            self.desk_window.toast(tr("The new version is in use"))
            self.arrive()

    def say_reviewed(self) -> None:
        """The policy was read through and stands."""
        try:
            notices.reviewed(self.desk)
        except FrontdeskError as error:
            errors.show(self, error)
            return
        self.arrive()
