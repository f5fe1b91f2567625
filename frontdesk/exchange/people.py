"""Reads a person out of a row: names put together or taken apart, phones told apart, addresses in one piece."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from frontdesk.exchange import values
from frontdesk.exchange.headings import NEVER, PLACE
from frontdesk.exchange.model import Line, Plan
from frontdesk.foundation import typed
from frontdesk.foundation.cells import FORMULA
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.patients.checks import Rules, checked
from frontdesk.patients.model import Contact, Guardian, NewPatient

FEWEST_DIGITS = 7
"""Of a phone; less after a stroke or comma is an extension."""
LONGEST_ONE = 2 * FEWEST_DIGITS
"""Characters of a cell that can't hold two phones."""
SOURCE = "other"
"""Where facts from a list come from."""
GUARDIAN = "guardian"
"""What a guardian is to the patient where the list does not say."""
_PHONES = re.compile(r"[,;/|\n]| (?:or|and|या|یا) ")

Birth = tuple[date | None, int | None]
"""A day, or an age in years."""
NEITHER: Birth = (None, None)

T = TypeVar("T")


class Reader:
    """Makes people of the rows of one list."""

    def __init__(self, plan: Plan, rules: Rules) -> None:
        self._plan, self._rules = plan, rules
        self._places: dict[str, list[int]] = {}
        for place, name in enumerate(plan.columns):
            if name and name != NEVER:
                self._places.setdefault(name, []).append(place)

    def person(self, line: Line) -> NewPatient:
        """The record as it may be kept. Raises `UserError` for the row, `Invalid` with what is wrong in each field."""
        if line.problem is not None:
            raise line.problem
        if any(line.cells[len(self._plan.columns) :]):
            raise UserError("This row has more cells than there are headings: a separator may stand inside a cell.")
        row = _Row(self._places, line.cells)
        born, age = row.take("born", self._born, NEITHER)
        if born is None and age is None:
            age = row.take("age", values.age, None)
        given, family = _names(row)
        language = row.take("language", lambda text: values.language(text, self._rules.languages), None)
        phones = row.phones()
        new = NewPatient(
            given=given,
            family=family,
            native_name=row.text("native_name"),
            parent_name=row.text("parent_name"),
            preferred=row.text("preferred"),
            born=born,
            age_years=age,
            gender=row.take("gender", values.gender, "undisclosed"),
            phone=phones[0] if phones else "",
            contacts=tuple(Contact("phone", one) for one in phones[1:]),
            email=row.text("email"),
            address=_address(row),
            language=language or self._rules.languages[0],
            emergency_name=row.text("emergency_name"),
            emergency_phone=row.text("emergency_phone"),
            emergency_relation=row.text("emergency_relation"),
            guardians=_guardians(row),
            referrer=row.text("referrer"),
            source=SOURCE,
        )
        return self._kept(new, row.problems)

    def _born(self, text: str) -> Birth:
        return values.born(text, self._plan.orders, self._rules.today)

    def _kept(self, new: NewPatient, problems: dict[str, UserError]) -> NewPatient:
        try:
            kept = checked(new, self._rules)
        except Invalid as error:
            problems = error.problems | problems
        if problems:
            raise Invalid(problems)
        further = {one.value: one for one in reversed(kept.contacts) if one.value != kept.phone}
        return kept if len(further) == len(kept.contacts) else replace(kept, contacts=tuple(reversed(further.values())))


class _Row:
    """The cells of one row by what they hold, and what is wrong with them."""

    def __init__(self, places: dict[str, list[int]], cells: tuple[str, ...]) -> None:
        self._places, self._cells = places, cells
        self.problems: dict[str, UserError] = {}

    def all(self, field: str) -> list[str]:
        """Every cell that holds the field and says something."""
        places, cells = self._places.get(field), self._cells
        if places is None:
            return []
        return [_shown(cells[place]) for place in places if place < len(cells) and not values.empty(cells[place])]

    def text(self, field: str) -> str:
        """The first of them, or nothing."""
        found = self.all(field)
        return found[0] if found else ""

    def take(self, field: str, rule: Callable[[str], T], otherwise: T) -> T:
        """What `rule` reads out of the cell; what it can't read is one of the row's problems."""
        text = self.text(field)
        if not text:
            return otherwise
        try:
            return rule(text)
        except UserError as error:
            self.problems[field] = error.beside(field)
            return otherwise

    def phones(self) -> list[str]:
        """Every phone, the first one first; several may stand in one cell."""
        found: list[str] = []
        for cell in (*self.all("phone"), *self.all("phone2")):
            parts = [part.strip() for part in _PHONES.split(cell)] if len(cell) > LONGEST_ONE else [cell]
            several = len(parts) > 1 and all(len(typed.digits(part)) >= FEWEST_DIGITS for part in parts)
            found += parts if several else [cell]
        return found


def _shown(cell: str) -> str:
    """A cell without the apostrophe that keeps spreadsheets from taking it for a formula."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def _names(row: _Row) -> tuple[str, str]:
    """Given and family name; a whole name gives its last word to the family, or what stands before its comma."""
    given = " ".join(text for field in ("given", "middle") if (text := row.text(field)))
    family = row.text("family")
    whole = row.text("name")
    if not whole or given:
        return (given, family) if given else (family, "")
    if family:
        return whole.removesuffix(family).strip() or whole, family
    before, comma, after = whole.partition(",")
    if comma and before.strip() and after.strip() and "," not in after:
        return after.strip(), before.strip()
    words = whole.split()
    return (" ".join(words[:-1]), words[-1]) if len(words) > 1 else (whole, "")


def _address(row: _Row) -> str:
    """The street on its own line, the rest in one."""
    street, *rest = (", ".join(row.all(field)) for field in PLACE)
    return "\n".join(part for part in (street, ", ".join(filter(None, rest))) if part)


def _guardians(row: _Row) -> tuple[Guardian, ...]:
    name = row.text("guardian_name")
    if not name:
        return ()
    return (Guardian(name, row.text("guardian_relation") or GUARDIAN, row.text("guardian_phone")),)
