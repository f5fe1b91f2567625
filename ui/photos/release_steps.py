"""The steps by which photographs leave: what for and to whom, what is covered, how the copies will look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget

from frontdesk.clinic import Clinic, leaving, redact
from frontdesk.disclosures.model import CHANNELS, KINDS, UNNAMED, Recipient
from frontdesk.foundation.errors import UserError
from frontdesk.foundation.progress import Progress
from frontdesk.photos.model import Looked, Photo
from ui import jobs
from ui.consents.words import purpose_title
from ui.language import digits, said, tr
from ui.patients.words import LANGUAGES
from ui.photos import words
from ui.photos.boxes import Drawn, Tool
from ui.photos.images import Levels, decoded
from ui.photos.loupe import PhotoCanvas
from ui.photos.redact_canvas import RedactCanvas
from ui.widgets.banner import Banner
from ui.widgets.buttons import Button, button
from ui.widgets.editors import check
from ui.widgets.form import Form, choice, line_edit
from ui.widgets.steps import Step
from ui.widgets.text import label

LONGEST = 1600
"""Pixels of a photograph while it is made ready: the screen shows no more."""
TOOLS: tuple[Tool, ...] = ("cover", "blur", "crop")


class PurposeStep(Step):
    """Which use, and where it will be seen. `ask` asks the gate, on a worker; `agree` opens the consent's form."""

    def __init__(self, clinic: Clinic, photos: Sequence[Photo], ask: Callable[[str], leaving.Plan]) -> None:
        super().__init__(
            tr("What for, and where?"), tr("Only what the patient agreed to can leave. What is asked here is noted.")
        )
        self._ask = ask
        self.photos = tuple(photos)
        self.plan: leaving.Plan | None = None
        purposes = {one.id for one in clinic.pack.purposes}
        self.form = Form(columns=2)
        uses = [("", tr("Choose a use"))]
        uses += [(name, purpose_title(clinic.pack, name)) for name in leaving.CHANNELS if name in purposes]
        self.purpose = self.form.add("purpose", tr("Use"), choice(uses), required=True)
        self.purpose.setObjectName("purpose")
        self.channel = self.form.add("channel", tr("Way out"), choice(), required=True)
        self.place = self.form.add("place", tr("Where exactly"), line_edit(tr("such as: our page, October")), span=2)
        self.place.setObjectName("place")
        self.column.addWidget(self.form)
        self.answer = Banner("info", "")
        self.answer.hide()
        self.column.addWidget(self.answer)
        self.agree = button(tr("Ask for this consent"), kind="primary", icon="pen")
        self.agree.setObjectName("ask-use")
        self.agree.hide()
        row = QHBoxLayout()
        row.addWidget(self.agree)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.purpose.changed.connect(self._chosen)

    def begin(self) -> None:
        """The use first."""
        self.purpose.setFocus()

    def _chosen(self) -> None:
        purpose = str(self.purpose.value())
        self.plan = None
        self.answer.hide()
        self.agree.hide()
        ways = leaving.CHANNELS.get(purpose, ())
        self.channel.set_options([(one, tr(CHANNELS[one])) for one in ways])
        if purpose:
            jobs.run(self, "", lambda _progress: self._ask(purpose), self._answered)

    def _answered(self, plan: leaving.Plan) -> None:
        if plan.purpose != self.purpose.value():
            return
        self.plan = plan
        without = [one for one in plan.photos if not one.yes]
        if not plan.yes:
            self.answer.set_text(tr("None of these photographs can leave for this: {why}", why=tr(plan.why)), "bad")
        elif without:
            count = digits(len(without))
            text = tr("{count} of the chosen photographs stay here: {why}", count=count, why=tr(without[0].why))
            self.answer.set_text(text, "warn")
        else:
            self.answer.set_text(tr("The patient agreed to this use."), "ok")
        self.answer.show()
        self.agree.setVisible(not plan.yes)

    def allowed(self) -> tuple[Photo, ...]:
        """The chosen photographs that may leave for the chosen use."""
        yes = {one.photo_id for one in self.plan.photos if one.yes} if self.plan is not None else set()
        return tuple(one for one in self.photos if one.id in yes)

    def check(self) -> None:
        """Nothing goes on without the gate's yes."""
        if not self.purpose.value():
            raise UserError("Choose a use.", field="purpose")
        if not self.allowed():
            raise UserError("None of these photographs may be used for this.", field="purpose")


class RecipientStep(Step):
    """Who gets the copies; whoever got some before can be chosen again."""

    def __init__(self, clinic: Clinic, known: Sequence[Recipient]) -> None:
        super().__init__(tr("Who gets the copies?"), tr("It is written into the register of what left the clinic."))
        self._known = tuple(known)
        self.form = Form(columns=2)
        before = [(None, tr("Somebody new")), *((number, one.name) for number, one in enumerate(known) if one.name)]
        self.before = self.form.add("before", tr("Known already"), choice(before), span=2)
        self.form.show_field("before", len(before) > 1)
        kinds = [(name, tr(text)) for name, text in KINDS.items() if name != "patient"]
        self.kind = self.form.add("recipient.kind", tr("Who it is"), choice(kinds), required=True)
        self.kind.setObjectName("recipient-kind")
        self.country = self.form.add("recipient.country", tr("Country"), choice(_countries()), required=True)
        self.country.set_value(clinic.pack.country)
        self.name = self.form.add("recipient.name", tr("Name"), line_edit(), required=True)
        self.name.setObjectName("recipient-name")
        self.contact = self.form.add("recipient.contact", tr("How to reach them"), line_edit())
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.before.changed.connect(self._fill)
        self.kind.changed.connect(self._fit)
        self._fit()

    def begin(self) -> None:
        """The kind first."""
        self.kind.setFocus()

    def _fill(self) -> None:
        number = self.before.value()
        if number is not None:
            one = self._known[number]
            self.kind.set_value(one.kind)
            self.name.setText(one.name)
            self.contact.setText(one.contact)
            if one.country in self.country.values():
                self.country.set_value(one.country)

    def _fit(self) -> None:
        named = self.kind.value() not in UNNAMED
        for field in ("recipient.name", "recipient.contact", "recipient.country"):
            self.form.show_field(field, named)

    def value(self) -> Recipient:
        """Who it is; the public has no name and no country."""
        kind = self.kind.value()
        if kind in UNNAMED:
            return Recipient(kind)
        return Recipient(kind, self.name.text(), self.contact.text(), str(self.country.value() or ""))

    def check(self) -> None:
        """Somebody with a name has to be named."""
        if self.kind.value() not in UNNAMED and not self.name.text().strip():
            raise UserError("This is needed.", field="recipient.name")


class RedactStep(Step):
    """Each photograph in turn: cover, blur, cut; or say that nobody can be known by it."""

    def __init__(self, photos: Sequence[Photo], look: Callable[[int], Looked]) -> None:
        super().__init__(
            tr("Cover what shows who it is"), tr("Draw boxes over eyes, tattoos, name tags. What is covered is gone.")
        )
        self._look = look
        self.photos = tuple(photos)
        self.drawn = {one.id: Drawn((one.width, one.height)) for one in photos}
        self.opened: dict[int, tuple[Looked, Levels]] = {}
        self.at = 0
        self.canvas = RedactCanvas()
        self.canvas.setMinimumHeight(200)
        self.canvas.changed.connect(self._drew)
        self.problem = Banner("bad", "")
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.column.addLayout(self._tools())
        self.column.addWidget(self.canvas, 1)
        self.column.addLayout(self._foot())

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(6)
        names = {"cover": tr("Cover"), "blur": tr("Blur"), "crop": tr("Cut to")}
        self.tools: dict[Tool, Button] = {}
        for tool in TOOLS:
            made = button(names[tool], partial(self.set_tool, tool))
            made.setCheckable(True)
            made.setObjectName(f"tool-{tool}")
            self.tools[tool] = made
            row.addWidget(made)
        self.undo = button(tr("Undo"), self._undo, icon="undo")
        self.undo.setObjectName("undo")
        self.remove = button(tr("Take away"), self._remove, icon="trash")
        self.remove.setObjectName("remove-box")
        row.addSpacing(12)
        row.addWidget(self.undo)
        row.addWidget(self.remove)
        row.addStretch(1)
        self.before = button(tr("Before"), lambda: self.step(-1), icon="chevron-left")
        self.after = button(tr("Next"), lambda: self.step(1), icon="chevron-right")
        self.after.setObjectName("next-photo")
        self.place: QLabel = label("", "muted", wrap=False)
        row.addWidget(self.before)
        row.addWidget(self.place)
        row.addWidget(self.after)
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.nobody = check(tr("Nobody can be known by this photograph as it is"))
        self.nobody.setObjectName("shows-nobody")
        self.nobody.toggled.connect(self._nobody)
        row.addWidget(self.nobody, 1)
        self.said = label("", "muted", wrap=False)
        row.addWidget(self.said)
        return row

    def begin(self) -> None:
        """At the first photograph that is not ready."""
        self.set_tool(self.canvas.tool)
        first = next((number for number, one in enumerate(self.photos) if not self.drawn[one.id].enough()), 0)
        self._show(first)

    def say(self, error: UserError) -> None:
        """What is lacking, above the photograph that lacks it."""
        self.problem.set_text(said(error))
        self.problem.show()

    def set_tool(self, tool: Tool) -> None:
        """What a drag draws from now on."""
        self.canvas.tool = tool
        for name, made in self.tools.items():
            made.setChecked(name == tool)
            made.set_kind("primary" if name == tool else "plain")
        self.canvas.setFocus()

    def step(self, by: int) -> None:
        """Another photograph."""
        self._show(min(max(self.at + by, 0), len(self.photos) - 1))

    def _show(self, at: int) -> None:
        self.at = at
        photo = self.photos[at]
        self.place.setText(tr("{number} of {count}", number=digits(at + 1), count=digits(len(self.photos))))
        self.before.setEnabled(at > 0)
        self.after.setEnabled(at < len(self.photos) - 1)
        self.canvas.setAccessibleDescription(words.spoken(photo))
        self.canvas.fit()
        found = self.opened.get(photo.id)
        if found is not None:
            self._opened(photo, found)
            return
        self.canvas.say(tr("Opening…"))
        jobs.run(self, "", partial(self._open, photo), partial(self._opened, photo), background=True)

    def _open(self, photo: Photo, _progress: Progress) -> tuple[Looked, Levels]:
        looked = self._look(photo.id)
        return looked, Levels((decoded(looked.data, photo.media_type, looked.turn, LONGEST),))

    def _opened(self, photo: Photo, found: tuple[Looked, Levels]) -> None:
        self.opened[photo.id] = found
        if self.photos[self.at] is photo:
            self.canvas.show_levels(found[1], (photo.width, photo.height))
            self.canvas.set_drawn(self.drawn[photo.id])

    def _drew(self) -> None:
        self.problem.hide()
        photo, drawn = self.photos[self.at], self.canvas.drawn
        if drawn.size == (photo.width, photo.height):
            self.drawn[photo.id] = drawn
        self.nobody.blockSignals(True)
        self.nobody.setChecked(drawn.shows_nobody)
        self.nobody.blockSignals(False)
        self.undo.setEnabled(bool(drawn.before))
        self.remove.setEnabled(drawn.chosen is not None)
        ready = sum(one.enough() for one in self.drawn.values())
        self.said.setText(tr("Ready: {ready} of {count}", ready=digits(ready), count=digits(len(self.photos))))

    def _nobody(self, on: bool) -> None:
        self.canvas.set_drawn(self.canvas.drawn.saying(shows_nobody=on))

    def _undo(self) -> None:
        self.canvas.set_drawn(self.canvas.drawn.undone())

    def _remove(self) -> None:
        self.canvas.set_drawn(self.canvas.drawn.removed())

    def check(self) -> None:
        """Each is covered, or said to show nobody."""
        for number, one in enumerate(self.photos):
            if not self.drawn[one.id].enough():
                self._show(number)
                raise UserError(
                    "Cover or blur what shows who this is, or say that nobody can be known by this photograph."
                )


class CopiesStep(Step):
    """How the copies will look: size and visible mark, the language of the sheet; then the way out."""

    def __init__(self, clinic: Clinic, redacting: RedactStep, language: str) -> None:
        super().__init__(tr("Look at the copies"), tr("This is how they leave. Nothing else is in the files."))
        self._redacting = redacting
        self.form = Form(columns=3)
        sizes = [(None, tr("Full size")), *((one, tr("{pixels} pixels", pixels=digits(one))) for one in leaving.SIDES)]
        self.longest = self.form.add("longest", tr("Longer side"), choice(sizes))
        self.longest.set_value(leaving.SIDES[1])
        self.mark = self.form.add(
            "mark", tr("Visible mark"), line_edit(tr("such as the clinic's name"), leaving.LONGEST_MARK)
        )
        self.mark.setObjectName("mark")
        codes = clinic.pack.languages
        known = [(one, tr(LANGUAGES[one])) for one in codes]
        self.language = self.form.add("language", tr("Language of the sheet"), choice(known))
        self.language.set_value(language if language in codes else codes[0])
        self.column.addWidget(self.form)
        self.copies = QListWidget()
        self.copies.setAccessibleName(tr("Copies"))
        self.copies.setMaximumWidth(220)
        self.canvas = PhotoCanvas(tr("The copy as it leaves"))
        self.canvas.setMinimumHeight(200)
        row = QHBoxLayout()
        row.addWidget(self.copies)
        row.addWidget(self.canvas, 1)
        self.column.addLayout(row, 1)
        for one in redacting.photos:
            self.copies.addItem(words.place(one))
        self.copies.currentRowChanged.connect(lambda _row: self.show_copy())
        self.mark.editingFinished.connect(self.show_copy)

    def begin(self) -> None:
        """The first copy."""
        self.copies.setCurrentRow(max(0, self.copies.currentRow()))
        self.show_copy()
        self.mark.setFocus()

    def show_copy(self) -> None:
        """Make the chosen copy as it would be made, on a worker."""
        photo = self._redacting.photos[max(0, self.copies.currentRow())]
        looked = self._redacting.opened.get(photo.id)
        if looked is None:
            return
        told, mark = self._redacting.drawn[photo.id].told(), self.mark.text().strip()
        data, turn = looked[0].data, looked[0].turn

        def work() -> Levels:
            return Levels((decoded(redact.preview(data, turn, told, LONGEST, mark=mark), "image/jpeg"),))

        def done(levels: Levels) -> None:
            self.canvas.show_levels(levels, (levels.size.width(), levels.size.height()))

        jobs.run(self, "", lambda _progress: work(), done, background=True)


def _countries() -> list[tuple[str, str]]:
    """Every country's two letters and name, by name."""
    found = {QLocale.territoryToCode(one): QLocale.territoryToString(one) for one in QLocale.Country if one.value}
    return sorted((one for one in found.items() if len(one[0]) == 2 and one[0].isalpha()), key=lambda one: one[1])
