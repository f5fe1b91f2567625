"""What is handed over to a patient, and the screens that come of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial

from frontdesk.access.model import Confirmation
from frontdesk.clinic import Clinic
from frontdesk.consents.model import ConsentText, Form, Pictured, Signing
from frontdesk.foundation.errors import UserError
from frontdesk.opening import confirm_form
from ui.consents.pictured import put_pictures
from ui.consents.questions import AskStep
from ui.consents.sign_steps import CountersignStep, InitialsStep, SignStep
from ui.consents.state import reads_apart, screens
from ui.consents.steps import ReadStep, Step


@dataclass(frozen=True)
class Typed:
    """What somebody of the staff typed to confirm a form: sign-in name, password or PIN, what to say if it is wrong."""

    name: str
    secret: str = field(repr=False)
    wrong: UserError

    def confirmed(self, clinic: Clinic, form: Signing) -> Confirmation:
        """The core's word that it is theirs; slow, for a worker. Raises `wrong`, and as `confirm_form` does."""
        given = confirm_form(clinic, self.name, self.secret, form)
        if given is None:
            raise self.wrong
        return given


@dataclass(frozen=True)
class Handing:
    """What is handed over: the form, the same in English where that may be shown, the answers so far.

    `signer` signs, as `by`; with two `witnesses` (sign-in and full name) the answers are given by word instead, and
    both confirm it. `clinician` (row in `staff`, sign-in name, full name) signs after the patient where the form asks
    for it. `draft` makes the pages of the form answered like this, to be initialled. `pictures` are the photographs
    that it is about.
    """

    form: Form
    english: ConsentText | None
    signer: str
    by: str
    choices: dict[str, bool] = field(default_factory=dict)
    witnesses: tuple[tuple[str, str], ...] = ()
    clinician: tuple[int, str, str] | None = None
    draft: Callable[[Mapping[str, bool]], bytes] = lambda _: b""
    pictures: tuple[Pictured, ...] = ()

    def makers(self) -> list[Callable[[], Step]]:
        """What makes each of the screens, in their order."""
        form, english, text = self.form, self.english, self.form.text
        apart = reads_apart(text)
        found: list[Callable[[], Step]] = [self._reading] if apart else []
        found += [
            partial(AskStep, form, english, asked, self.choices, text=not apart and number == 0)
            for number, asked in enumerate(screens(text))
        ]
        if text.initials and not self.witnesses:
            found.append(partial(InitialsStep, form, english, self.signer))
        present = tuple(full_name for _, full_name in self.witnesses)
        found.append(partial(SignStep, form, english, self.signer, self.by, said_before=present))
        if self.clinician is not None:
            found.append(partial(CountersignStep, form, english, self.clinician[2]))
        return found

    def _reading(self) -> ReadStep:
        step = ReadStep(self.form, self.english)
        put_pictures(step, step.under, self.pictures)
        return step
