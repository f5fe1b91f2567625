"""The clinic's consent texts: read as patients do, edited with that beside it, begun anew, reviewed and published."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabWidget, QVBoxLayout, QWidget

from frontdesk.clinic import templates
from frontdesk.consents.model import ConsentText, TemplateVersion
from frontdesk.foundation.errors import FrontdeskError, Invalid, UserError
from ui import errors, language
from ui.consents.new_text_dialog import NewTextDialog
from ui.consents.source_edit import SourceEdit
from ui.consents.text_view import TextView
from ui.language import ltr, said, tr
from ui.page import Page, Window
from ui.start import LANGUAGE_NAMES
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, button
from ui.widgets.dialog import confirm
from ui.widgets.form import Choice, check, choice
from ui.widgets.text import label

_PAUSE_MS = 300
_MONTHS = (3, 6, 12, 24, 36, 60)


def make(window: Window) -> Page:
    """The page, for the shell."""
    return TextsPage(window)


class TextsPage(Page):
    """One text at a time, shown as patients read it; `edit` puts its fields beside that.

    A draft is kept until it is published, and what is published never changes.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._shown: dict[str, Any] = {}
        self._spans: dict[str, int | None] = {}
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._preview)
        self.edit_button = button(tr("Edit this text"), self.edit, icon="edit")
        self.edit_button.setObjectName("edit_text")
        new = button(tr("New text"), self.begin, icon="add")
        new.setObjectName("new_text")
        down = self.headed(tr("Consent texts"), self.edit_button, new)
        down.addLayout(self._choosing())
        self.problem = Banner("bad", "")
        self.problem.hide()
        down.addWidget(self.problem)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Languages of the text"))
        self.editors: dict[str, SourceEdit] = {}
        self.views: dict[str, TextView] = {}
        for code in self.clinic.pack.languages:
            self.tabs.addTab(self._editor(code), LANGUAGE_NAMES.get(code, code))
            if code == language.current():
                self.tabs.setCurrentIndex(self.tabs.count() - 1)
        self.tabs.currentChanged.connect(lambda _: self._preview())
        down.addWidget(self.tabs, 1)
        self._writing = QWidget()
        below = QVBoxLayout(self._writing)
        below.setContentsMargins(0, 0, 0, 0)
        below.addWidget(label(self._help(), "help"))
        below.addLayout(self._counting())
        down.addWidget(self._writing)
        down.addLayout(self._deeds())
        self._show_fields(False)

    def _choosing(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.name: Choice = choice()
        self.name.setObjectName("text_name")
        self.name.setAccessibleName(tr("Which text"))
        self.name.changed.connect(self._choose)
        row.addWidget(self.name, 2)
        self.standing = label("", "muted")
        row.addWidget(self.standing, 1)
        return row

    def _editor(self, code: str) -> QWidget:
        split = QSplitter()
        editor = SourceEdit(code)
        editor.setAccessibleName(tr("The words in {language}", language=LANGUAGE_NAMES.get(code, code)))
        editor.changed.connect(self._pause.start)
        self.editors[code] = editor
        self.views[code] = TextView()
        split.addWidget(editor)
        split.addWidget(self.views[code])
        split.setSizes([500, 500])
        return split

    def _help(self) -> str:
        facts = "{clinic} {contact} {contact_role} {guardian_below} {policy_version} {retention_years} {answer_days}"
        return tr(
            "An empty line parts paragraphs, “## ” begins a heading, “- ” a bullet. These places are filled in, "
            "and the fields that the text names itself: {places}",
            places=ltr(facts),
        )

    def _counting(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.material = check(tr("The substance changed: whoever signed is asked again"))
        self.material.setObjectName("material")
        spans = [(one, tr("Counts for {count} months", count=one)) for one in _MONTHS]
        self.months: Choice = choice([(None, tr("Counts until taken back")), *spans])
        self.months.setObjectName("valid_months")
        self.months.setAccessibleName(tr("How long it counts"))
        row.addWidget(self.material)
        row.addWidget(self.months)
        row.addStretch(1)
        return row

    def _deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        self.buttons: dict[str, Button] = {}
        for name, text, deed, icon in (
            ("discard", tr("Drop the draft"), self.discard, "trash"),
            ("keep", tr("Keep as draft"), self.keep, "save"),
            ("review", tr("Say it is reviewed"), self.review, "check"),
            ("publish", tr("Publish"), self.publish, "ok"),
        ):
            made = button(text, deed, icon=icon, kind="primary" if name == "publish" else "plain")
            made.setObjectName(name)
            self.buttons[name] = made
            row.addWidget(made)
        return row

    def edit(self) -> None:
        """Show the fields beside the text."""
        self._show_fields(True)
        self.editors[self._code()].body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fields(self, shown: bool) -> None:
        for editor in self.editors.values():
            editor.setVisible(shown)
        self._writing.setVisible(shown)
        self.buttons["keep"].setVisible(shown)
        self.edit_button.setVisible(not shown)

    def begin(self) -> None:
        """A new text, as a draft."""
        if not self._let_go():
            return
        dialog = NewTextDialog(self, self.clinic)
        if dialog.agreed():
            self._offer()
            self.name.set_value(dialog.begun)
            self._load()
            self.edit()

    # -- coming and going ----------------------------------------------------------------------------------------
    def arrive(self, name: str = "", language: str = "", **_where: Any) -> None:
        """The texts with their versions; the one that was being edited stays."""
        self._offer()
        if name in self.name.values():
            self.name.set_value(name)
        if language in self.editors:
            self.tabs.setCurrentIndex(list(self.editors).index(language))
        if self._shown.get("name") != self.name.value():
            self._load()

    def where(self) -> dict[str, Any]:
        """The text, and the language in front."""
        return {"name": self.name.value(), "language": self._code()}

    def state(self) -> dict[str, Any] | None:
        """What was changed and not kept as a draft, and only that: another manager may change the rest meanwhile."""
        if not self._changed():
            return None
        shown, typed = self._shown, self._typed()
        sources = {code: text for code, text in typed.pop("sources").items() if text != shown["sources"][code]}
        changed = {name: value for name, value in typed.items() if value != shown[name]}
        return {"name": shown["name"], "sources": sources, **changed}

    def restore(self, state: dict[str, Any]) -> None:
        """Put it back over the text as it is stored now."""
        self._offer()
        if state["name"] not in self.name.values():
            return
        self.name.set_value(state["name"])
        self._load()
        state = self._typed() | state
        for code, source in state["sources"].items():
            if code in self.editors:
                self.editors[code].set_source(source)
        self._show_fields(True)
        self.material.setChecked(state["material"])
        if state["months"] in self.months.values():
            self.months.set_value(state["months"])
        self._preview()

    def _offer(self) -> None:
        offered = templates.offered(self.desk, language.current())
        self._spans = {one.name: one.valid_months for one in offered}
        begun = templates.begun(self.desk, language.current())
        drafts = [(name, tr("{title} (not published yet)", title=title)) for name, title in begun.items()]
        self.name.set_options([*((one.name, one.title) for one in offered), *drafts])

    def _code(self) -> str:
        """The language in front."""
        return self.clinic.pack.languages[self.tabs.currentIndex()]

    def _typed(self) -> dict[str, Any]:
        return {
            "name": self._shown["name"],
            "sources": {code: editor.source() for code, editor in self.editors.items()},
            "material": self.material.isChecked(),
            "months": self.months.value(),
        }

    def _changed(self) -> bool:
        return bool(self._shown) and self._shown != self._typed()

    def _choose(self) -> None:
        """Another text; what was changed in this one and not kept is asked about."""
        name = self.name.value()
        if name == self._shown.get("name"):
            return
        if not self._let_go():
            self.name.set_value(self._shown["name"])
            return
        self._load()
        self._show_fields(False)

    def _let_go(self) -> bool:
        """Whether what was changed and not kept may be lost."""
        return not self._changed() or confirm(
            self,
            tr("Leave without keeping the draft?"),
            tr("What was changed in this text is lost."),
            yes=tr("Leave"),
            dangerous=True,
        )

    def _load(self) -> None:
        name = str(self.name.value())
        try:
            sources = {code: templates.source(self.desk, name, code) for code in self.editors}
        except FrontdeskError as error:
            errors.show(self, error)
            return
        for code, editor in self.editors.items():
            editor.set_source(sources[code])
        self._tell_standing(name)
        self._preview()
        self._shown = {"name": name}
        self._shown = self._typed()

    def _tell_standing(self, name: str) -> None:
        versions = templates.versions(self.desk, name)
        told = "  ·  ".join(_version_words(one) for one in versions)
        self.standing.setText(told or tr("As it came with the program"))
        draft = next((one for one in versions if one.state != "published"), None)
        self.material.setChecked(bool(draft and draft.material))
        span = versions[0].valid_months if versions else self._spans.get(name)
        if span in self.months.values():
            self.months.set_value(span)
        self.buttons["discard"].setEnabled(draft is not None)
        self.buttons["review"].setEnabled(draft is not None and draft.state == "draft")
        self.buttons["publish"].setEnabled(draft is not None and draft.state == "reviewed")

    def _preview(self) -> None:
        """The text in front as patients would read it, or what is wrong with it."""
        code = self._code()
        try:
            found = templates.preview(self.desk, str(self.name.value()), code, self.editors[code].source())
        except UserError as error:
            self._say(tr("{language}: {problem}", language=LANGUAGE_NAMES.get(code, code), problem=said(error)))
            return
        self.problem.hide()
        self.views[code].show_blocks(found.title, found.version, _blocks(found), code)

    def _say(self, text: str) -> None:
        self.problem.set_text(text)
        self.problem.show()

    # -- draft, review, publish ------------------------------------------------------------------------------------
    def keep(self) -> bool:
        """Keep the sources as a draft, whole or not; whether that was done."""
        name = str(self.name.value())
        try:
            templates.draft(
                self.desk,
                name,
                self._typed()["sources"],
                material=self.material.isChecked(),
                valid_months=self.months.value(),
            )
        except FrontdeskError as error:
            self._say(said(error))
            return False
        self._load()
        self.desk_window.toast(tr("The draft is kept"))
        return True

    def discard(self) -> None:
        """Drop the draft; what is published stays."""
        if confirm(
            self,
            tr("Drop the draft?"),
            tr("What was published stays in use."),
            yes=tr("Drop the draft"),
            dangerous=True,
        ):
            templates.discard(self.desk, str(self.name.value()))
            self._offer()
            self._load()

    def review(self) -> None:
        """Say that the draft was read in every language."""
        if not self._changed() or self.keep():
            self._try(lambda: templates.review(self.desk, str(self.name.value())), tr("The text is reviewed"))

    def publish(self) -> None:
        """Put it into use, for good."""
        if self._changed():
            self._say(tr("The text was changed since it was reviewed. Keep it and review it again."))
            return
        if confirm(
            self,
            tr("Publish this version?"),
            tr("It is in use at once and can't be changed any more; the next change is a version of its own."),
            yes=tr("Publish"),
        ):
            self._try(lambda: templates.publish(self.desk, str(self.name.value())), tr("The new version is in use"))

    def _try(self, deed: Any, done: str) -> None:
        try:
            deed()
        except Invalid as error:
            lines = [f"{LANGUAGE_NAMES.get(code, code)}: {said(one)}" for code, one in error.problems.items()]
            self._say("\n".join(lines))
            return
        except FrontdeskError as error:
            self._say(said(error))
            return
        self._offer()
        self._load()
        self.desk_window.toast(done)


def _version_words(one: TemplateVersion) -> str:
    states = {"draft": tr("draft"), "reviewed": tr("reviewed"), "published": tr("published")}
    return tr("Version {version}: {state}", version=ltr(one.version), state=states[one.state])


def _blocks(text: ConsentText) -> list[tuple[str, str]]:
    """The body, each question with its words, what stands above the signature."""
    found = [(block.kind, block.text) for block in text.blocks]
    for one in text.purposes:
        found += [("heading", one.title), ("para", one.text)]
    return [*found, ("para", text.withdrawal), ("para", text.statement)]
