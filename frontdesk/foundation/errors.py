"""The families of things that can go wrong, by who can do something about them.

Every error carries its sentence as an English source text with named places, so that the window can say it in
the reader's language. A sentence says what happened, what is safe and what to do next. Parameters never hold
personal data: they may reach a log.
"""

from __future__ import annotations


class FrontdeskError(Exception):
    """An error whose sentence may be shown as it is."""

    def __init__(self, text: str, /, **params: object) -> None:
        super().__init__(text.format(**params))
        self.text = text
        self.params = params


class UserError(FrontdeskError):
    """Something typed or chosen can't be used; `field` names the form field it belongs to, if one."""

    def __init__(self, text: str, /, *, field: str | None = None, **params: object) -> None:
        super().__init__(text, **params)
        self.field = field

    def beside(self, field: str) -> UserError:
        """The same sentence, for another field of the form."""
        return UserError(self.text, field=field, **self.params)


class Invalid(UserError):
    """Several fields of one form can't be used: `problems` maps a field's name to its own error."""

    def __init__(self, problems: dict[str, UserError]) -> None:
        super().__init__("Some fields need another look.")
        self.problems = problems


class Refused(FrontdeskError):
    """No permission, or a promise to patients forbids it; the sentence says which."""


class Fault(FrontdeskError):
    """The machine or the folder failed: disk full, damaged file, wrong key. Says what is safe and the next step."""


class Cancelled(Exception):
    """The person at work stopped a long job; nothing is wrong."""
