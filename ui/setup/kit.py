"""The end of every way to a clinic, new or brought back: its recovery kit, proven, and then the open clinic."""

from __future__ import annotations

import secrets

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from frontdesk import keeping
from frontdesk.clinic import Clinic
from frontdesk.foundation.errors import UserError
from frontdesk.kit import ASKED_BACK, Kit
from frontdesk.opening import ArgonCost, confirm_kit
from ui.language import tr
from ui.setup.paper import KitPaper
from ui.setup.steps import ManagerStep
from ui.widgets.banner import Banner
from ui.widgets.cards import Card
from ui.widgets.form import Form, line_edit, multiline
from ui.widgets.steps import Step, Steps
from ui.widgets.text import label


class KitStep(Step):
    """The recovery kit: shown once, printed or saved, and proven by typing two of its words back."""

    def __init__(self, clinic: Clinic, kit: Kit) -> None:
        super().__init__(
            tr("Print the recovery kit now"),
            tr(
                "These twelve words open the clinic when this computer is lost. They are shown only here. "
                "Print the kit or write the words down, and lock the paper away."
            ),
        )
        self._clinic, self.kit = clinic, kit
        card = Card()
        card.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for start in range(0, len(kit.words), 4):
            row = QHBoxLayout()
            for number, word in enumerate(kit.words[start : start + 4], start=start + 1):
                row.addWidget(label(f"{number}.  {word}", "mono"), 1)
            card.add(row)
        self.column.addWidget(card)
        self.paper = KitPaper(clinic, kit)
        self.column.addWidget(self.paper)
        self.asked = sorted(secrets.SystemRandom().sample(range(len(kit.words)), ASKED_BACK))
        self.form = Form(columns=2)
        self.typed = [
            self.form.add(
                f"word{place}", tr("Type word {number} from the paper", number=place + 1), line_edit(max_length=20)
            )
            for place in self.asked
        ]
        self.column.addWidget(self.form)
        self.column.addWidget(Banner("warn", tr("Without this kit, a lost computer means lost records.")))
        self.column.addStretch(1)

    def begin(self) -> None:
        """Start where the words are typed."""
        self.typed[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """The two words must be right; the clinic then knows that they are on paper."""
        typed = {place: field.text() for place, field in zip(self.asked, self.typed, strict=True)}
        confirm_kit(self._clinic, self.kit, typed)


class WordsForm(Form):
    """The words of the present kit, as its paper has them."""

    def __init__(self) -> None:
        super().__init__()
        self.words = multiline(lines=3)
        self.words.setObjectName("words")
        self.add("words", tr("Recovery words, in their order"), self.words, required=True)

    def read(self) -> tuple[str, ...]:
        """The twelve words. Raises `UserError` that names the word to look at."""
        return keeping.read_words(self.words.toPlainText())


class WordsStep(Step):
    """The words of the present kit."""

    def __init__(self) -> None:
        super().__init__(tr("Type the recovery words"), where_words_are())
        self.form = WordsForm()
        self.words, self.read = self.form.words, self.form.read
        self.column.addWidget(self.form)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Start at the words."""
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def check(self) -> None:
        """The words must be a code."""
        self.read()


def where_words_are() -> str:
    """What to know before typing them."""
    return tr("The twelve words are on the printed recovery kit. The first four letters of each word are enough.")


class ToClinic(Steps):
    """Steps that lead to an open clinic; the last one is its new kit. `finished` hands the clinic over."""

    def __init__(self, count: int, cost: ArgonCost | None = None) -> None:
        super().__init__(count)
        self.cost = cost
        self._clinic: Clinic | None = None

    def show_kit(self, clinic: Clinic, kit: Kit, told: str = "") -> None:
        """The clinic is there: nothing leads back. `told` is what to know of the kit before this one."""
        self._clinic = clinic
        step = KitStep(clinic, kit)
        if told:
            step.column.insertWidget(2, label(told, "strong"))
        self.show_last(step, tr("Open the clinic"))

    def hand_over(self) -> bool:
        """After the last step, hand the clinic over; False before it."""
        clinic, self._clinic = self._clinic, None
        if clinic is None:
            return False
        self.finished.emit(clinic)
        return True

    def let_go(self) -> None:
        """The window closes: a clinic that was just made is signed out of."""
        if self._clinic is not None:
            self._clinic.close()
            self._clinic = None


class WithKit(ToClinic):
    """Steps that open a clinic with the words of its kit, asked for in `key`, and end with a new kit.

    `told` is what the `manager` reads who comes back, `deed` the button that does it.
    """

    def __init__(self, count: int, key: WordsStep, told: str, deed: str, cost: ArgonCost | None = None) -> None:
        super().__init__(count, cost)
        self.key, self._deed = key, deed
        self.manager = ManagerStep(told, known=True)
        self.manager.fields.again.returnPressed.connect(self.go_on)

    def show_step(self) -> None:
        """The last button before the deed names it."""
        super().show_step()
        self.next.set_text(self._deed if self.step is self.manager else tr("Continue"))

    def who(self) -> keeping.Return:
        """Who comes back, as typed. Raises `UserError`."""
        return keeping.Return(self.key.read(), self.manager.name.text().strip(), self.manager.fields.typed())

    def come_back(self, made: tuple[Clinic, Kit]) -> None:
        """The clinic is open: nothing typed is left, and the new kit is shown."""
        self.key.words.clear()
        self.manager.fields.forget()
        told = tr("The words that you typed are void from now on. Destroy the old paper when the new one is printed.")
        self.show_kit(*made, told)

    def tell(self, error: BaseException) -> None:
        """On the step that has the field: wrong words are found out only at the end."""
        if self.step is self.manager and isinstance(error, UserError) and error.field == "words":
            self.go_back()
        super().tell(error)
