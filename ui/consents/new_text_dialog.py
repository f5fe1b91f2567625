"""A new consent text of the clinic: its name, its title in each language, what it starts from and what it asks."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from frontdesk.clinic import Clinic, templates
from ui import language
from ui.consents.steps import direction
from ui.language import ltr, tr
from ui.start import LANGUAGE_NAMES
from ui.widgets.dialog import Dialog
from ui.widgets.form import Form, choice, line_edit
from ui.widgets.text import label

_LONGEST_NAME = 60


class NewTextDialog(Dialog):
    """Begins the draft; `begun` is its name then."""

    def __init__(self, parent: QWidget | None, clinic: Clinic) -> None:
        super().__init__(parent, tr("A new consent text"), yes=tr("Begin the draft"), width=640)
        self._clinic = clinic
        self.begun = ""
        offered = templates.offered(clinic.desk, language.current())
        first = clinic.pack.consent.registration
        found = [one for one in offered if one.name != first]
        asking = [one for one in found if clinic.pack.purposes_of(one.form)]
        self.form = self.fields = Form()
        self.titles: dict[str, QLineEdit] = {}
        for code in clinic.pack.languages:
            editor = line_edit()
            editor.setObjectName(f"title_{code}")
            editor.setLayoutDirection(direction(code))
            self.titles[code] = editor
            caption = tr("Title in {language}", language=LANGUAGE_NAMES.get(code, code))
            self.fields.add(code, caption, editor, required=True)
        self.name = line_edit(max_length=_LONGEST_NAME)
        self.name.setObjectName("text_id")
        example = ltr("laser-care")
        described = tr("Small letters, digits and hyphens, for example {example}. It stays for good.", example=example)
        self.fields.add("name", tr("Short name"), self.name, described, required=True)
        self.start = choice([("", tr("An empty form")), *((one.name, one.title) for one in found)])
        self.start.setObjectName("start_from")
        self.fields.add("start", tr("Start from"), self.start)
        nothing = tr("Nothing besides the signature")
        like = [(one.name, tr("What “{form}” asks", form=one.title)) for one in asking]
        self.asks = choice([("", nothing), *like])
        self.asks.setObjectName("asks")
        self.fields.add("asks", tr("What the patient is asked"), self.asks)
        self.start.changed.connect(self._show_asks)
        self.body.addWidget(self.fields)
        self.body.addWidget(
            label(
                tr("Nobody is asked to sign it until it is written, reviewed and published in every language."), "help"
            )
        )
        self.primary.setObjectName("begin")
        self.titles[clinic.pack.languages[0]].setFocus()

    def _show_asks(self) -> None:
        self.fields.show_field("asks", self.start.value() == "")

    def finish(self) -> None:
        """Keep it as a draft."""
        name = self.name.text().strip()
        start = str(self.start.value())
        titles = {code: editor.text() for code, editor in self.titles.items()}
        asks = "" if start else str(self.asks.value())
        templates.begin(self._clinic.desk, name, titles, start, asks)
        self.begun = name
