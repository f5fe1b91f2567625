"""The steps by which photographs leave, but for the covering: what for, to whom, and how the copies will look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget

from frontdesk.clinic import Clinic, leaving, redact
from frontdesk.disclosures.model import CHANNELS, KINDS, UNNAMED, Recipient
from frontdesk.foundation import countries
from frontdesk.foundation.errors import UserError
from frontdesk.photos.model import Looked, Photo
from ui import jobs
from ui.consents.words import purpose_title
from ui.language import current, digits, tr
from ui.patients.words import LANGUAGES
from ui.photos import words
from ui.photos.images import Levels, decoded
from ui.photos.loupe import PhotoCanvas
from ui.photos.redact_step import LONGEST, RedactStep
from ui.photos.unreleased import Copies
from ui.widgets.banner import Banner
from ui.widgets.buttons import button
from ui.widgets.form import Form, choice, line_edit
from ui.widgets.steps import Step


class PurposeStep(Step):
    """Which use, and where it will be seen. `ask` asks the gate, on a worker; `agree` opens the consent's form.

    `answered` follows the gate's answer, which is in `plan` then.
    """

    answered = Signal()

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
        self._offer_ways("")
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

    def put(self, purpose: str, channel: str, place: str) -> None:
        """What was chosen before, as far as it is still offered."""
        self.place.setText(place)
        for field, value in ((self.purpose, purpose), (self.channel, channel)):
            if value in field.values():
                field.set_value(value)

    def _chosen(self) -> None:
        purpose = str(self.purpose.value())
        self.plan = None
        self.answer.hide()
        self.agree.hide()
        self._offer_ways(purpose)
        if purpose:
            jobs.run(self, "", lambda _progress: self._ask(purpose), self._answered)

    def _offer_ways(self, purpose: str) -> None:
        ways = [(one, tr(CHANNELS[one])) for one in leaving.CHANNELS.get(purpose, ())]
        self.channel.set_options(ways or [("", tr("Choose a use first"))])
        self.channel.setEnabled(bool(ways))

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
        self.agree.setVisible(not plan.yes or any(one.another for one in without))
        self.answered.emit()

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

    def __init__(self, clinic: Clinic, known: Sequence[Recipient], told: Recipient | None = None) -> None:
        super().__init__(tr("Who gets the copies?"), tr("It is written into the register of what left the clinic."))
        self._known = tuple(known)
        self.form = Form(columns=2)
        before = [(None, tr("Somebody new")), *((number, one.name) for number, one in enumerate(known) if one.name)]
        self.before = self.form.add("before", tr("Known already"), choice(before), span=2)
        self.form.show_field("before", len(before) > 1)
        kinds = [(name, tr(text)) for name, text in KINDS.items() if name != "patient"]
        self.kind = self.form.add("recipient.kind", tr("Who it is"), choice(kinds), required=True)
        self.kind.setObjectName("recipient-kind")
        known_countries = choice(countries.choices(current()))
        self.country = self.form.add("recipient.country", tr("Country"), known_countries, required=True)
        self.country.set_value(clinic.pack.country)
        self.name = self.form.add("recipient.name", tr("Name"), line_edit(), required=True)
        self.name.setObjectName("recipient-name")
        self.contact = self.form.add("recipient.contact", tr("How to reach them"), line_edit())
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.before.changed.connect(self._fill)
        self.kind.changed.connect(self._fit)
        if told is not None:
            self._put(told)
        self._fit()

    def begin(self) -> None:
        """The kind first."""
        self.kind.setFocus()

    def _fill(self) -> None:
        number = self.before.value()
        if number is not None:
            self._put(self._known[number])

    def _put(self, one: Recipient) -> None:
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


class CopiesStep(Step):
    """How the copies will look: size and visible mark, the language of the sheet; then the way out."""

    def __init__(self, clinic: Clinic, redacting: RedactStep, language: str, told: Copies | None = None) -> None:
        super().__init__(tr("Look at the copies"), tr("This is how they leave. Nothing else is in the files."))
        self._redacting = redacting
        self.form = Form(columns=3)
        sizes = [(None, tr("Full size")), *((one, tr("{pixels} pixels", pixels=digits(one))) for one in leaving.SIDES)]
        self.longest = self.form.add("longest", tr("Longer side"), choice(sizes))
        self.mark = self.form.add(
            "mark", tr("Visible mark"), line_edit(tr("such as the clinic's name"), leaving.LONGEST_MARK)
        )
        self.mark.setObjectName("mark")
        codes = clinic.pack.languages
        known = [(one, tr(LANGUAGES[one])) for one in codes]
        self.language = self.form.add("language", tr("Language of the sheet"), choice(known))
        told = told or Copies(leaving.SIDES[1], "", language)
        self.longest.set_value(told.longest)
        self.mark.setText(told.mark)
        self.language.set_value(told.language if told.language in codes else codes[0])
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

    def value(self) -> Copies:
        """What was chosen."""
        return Copies(self.longest.value(), self.mark.text(), str(self.language.value()))

    def show_copy(self) -> None:
        """Make the chosen copy as it would be made, on a worker."""
        photo = self._chosen()
        self._redacting.fetch(photo, partial(self._preview, photo))

    def _chosen(self) -> Photo:
        return self._redacting.photos[max(0, self.copies.currentRow())]

    def _preview(self, photo: Photo, looked: Looked, _levels: Levels) -> None:
        told, mark = self._redacting.drawn[photo.id].told(), self.mark.text().strip()

        def work() -> Levels:
            made = redact.preview(looked.data, looked.turn, told, LONGEST, mark=mark)
            return Levels((decoded(made, "image/jpeg"),))

        def done(levels: Levels) -> None:
            if self._chosen() is photo and self.mark.text().strip() == mark:
                self.canvas.show_levels(levels, (levels.size.width(), levels.size.height()))

        jobs.run(self, "", lambda _progress: work(), done, background=True)
