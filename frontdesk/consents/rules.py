"""What the answers on file amount to: given, refused, withdrawn, expired or not asked, in one file or several."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal, NamedTuple

from frontdesk.foundation.words import N_
from frontdesk.packs.model import Pack, majority_day

Standing = Literal["given", "refused", "withdrawn", "expired", "missing", "not_asked", "emergency"]

ASKED_FOR_CARE = "care"
PROMOTION = "promo_"
"""How the purpose of an offer begins; the way it comes follows."""
STRICTNESS: tuple[Standing, ...] = ("not_asked", "given", "expired", "refused", "withdrawn")
"""Of two files of one person the later one here wins; a file that was never asked says nothing."""

WHY: dict[Standing, str] = {
    "given": N_("This was agreed to in writing."),
    "refused": N_("This was not agreed to."),
    "withdrawn": N_("This permission was taken back."),
    "expired": N_("The permission for this has run out. Ask again."),
    "missing": N_("This necessary permission is still missing. Ask at the next visit."),
    "not_asked": N_("The patient has not been asked about this."),
    "emergency": N_("There is no permission yet; an emergency is on record as the basis for care."),
}
NOBODY_ACTS = N_("Whoever agreed for the patient no longer acts for them. Ask again.")
OF_AGE = N_("The guardian's permission ended when the patient came of age. Ask the patient.")
NO_OBJECTION = N_("The patient has been asked and does not object.")
UNLESS_OBJECTED = N_("This is done unless the patient objects, and there is no objection.")
OBJECTED = N_("The patient objects to this.")
BY_WORD = N_("This was agreed to by word before two witnesses.")


class Allowance(NamedTuple):
    """The gate's answer for one purpose: yes or no, why (a text to translate), and the consent it rests on.

    `reference`, `version` (template and its version), `signer` and `until` say which document that is, who signed it
    and the last day on which it counts; empty where nothing was signed. `since` is when that was said.
    """

    yes: bool
    why: str
    consent_id: int | None
    state: Standing = "not_asked"
    purpose: str = ""
    reference: str = ""
    version: str = ""
    signer: str = ""
    until: date | None = None
    since: datetime | None = None


class Said(NamedTuple):
    """The newest thing that one file holds about one purpose: a signed answer, unless `withdrawn` came after it.

    `consent_id` is None for a withdrawal without an answer in the same file (it was given in a file merged into it).
    `acted_until` is the last day of the guardianship, by a court or another ground than age, that the answer rests on.
    """

    given: bool
    consent_id: int | None
    at: datetime
    reference: str = ""
    version: str = ""
    signer: str = ""
    method: str = "ink"
    valid_until: date | None = None
    withdrawn: datetime | None = None
    acted_until: date | None = None


@dataclass(frozen=True)
class File:
    """One file of a person: what it says per purpose, when it was merged into the one above, and those merged into it.

    `merged` is None for the file that is kept. `born` is the person's day of birth as the whole record has it.
    """

    born: date | None
    said: Mapping[str, Said]
    merged: datetime | None = None
    below: tuple[File, ...] = ()


@dataclass(frozen=True)
class Asked:
    """A purpose as the pack has it: done unless objected to, or only with a yes; and whether care can't do without."""

    id: str
    objection: bool = False
    necessary: bool = False


def asked_of(pack: Pack) -> dict[str, Asked]:
    """Every purpose of the pack by id."""
    return {one.id: Asked(one.id, one.answer == "objection", one.necessary) for one in pack.purposes}


def judge(asked: Asked, file: File, pack: Pack, on: date) -> Allowance:
    """What this person's files say about a purpose on the day `on`."""
    found = _joined(asked, file, pack, on)
    if found.state == "not_asked" and asked.necessary:
        found = found._replace(state="missing", why=WHY["missing"])
    return found


def _joined(asked: Asked, file: File, pack: Pack, on: date) -> Allowance:
    """The file's own word, or the stricter of it and that of the files merged into it since it was given."""
    said = file.said.get(asked.id)
    spoken_at = None if said is None else said.withdrawn or said.at
    own = _own(asked, said, file.born, pack, on)
    if not file.below:
        return own
    older = (_joined(asked, one, pack, on) for one in file.below if not _settled(spoken_at, one.merged))
    return _strictest((own, *older))


def _settled(spoken_at: datetime | None, merged: datetime | None) -> bool:
    """Whether what was said came after the merge, and so stands for both files."""
    return spoken_at is not None and merged is not None and spoken_at > merged


def _strictest(found: Iterable[Allowance]) -> Allowance:
    return max(found, key=lambda one: STRICTNESS.index(one.state))


def _own(asked: Asked, said: Said | None, born: date | None, pack: Pack, on: date) -> Allowance:
    if said is None:
        why = UNLESS_OBJECTED if asked.objection else WHY["not_asked"]
        return Allowance(asked.objection, why, None, "not_asked", asked.id)
    until = _until(said, born, pack)
    state = _state(said, until, on)
    yes = state == "given" or (asked.objection and state == "expired")
    return Allowance(
        yes,
        _why(asked, said, state, until),
        said.consent_id,
        state,
        asked.id,
        said.reference,
        said.version,
        said.signer,
        until if said.given else None,
        said.withdrawn or said.at,
    )


def _state(said: Said, until: date | None, on: date) -> Standing:
    """A refusal and a withdrawal never run out."""
    if said.withdrawn is not None:
        return "withdrawn"
    if not said.given:
        return "refused"
    return "expired" if until is not None and on > until else "given"


def _until(said: Said, born: date | None, pack: Pack) -> date | None:
    """The last day on which the answer counts: its template's, the guardianship's, the last before coming of age."""
    of_age = _of_age(said, born, pack)
    ends = [said.valid_until, said.acted_until, date.fromordinal(of_age.toordinal() - 1) if of_age else None]
    return min((end for end in ends if end is not None), default=None)


def _of_age(said: Said, born: date | None, pack: Pack) -> date | None:
    return majority_day(pack, born) if said.signer == "guardian" and born is not None else None


def _why(asked: Asked, said: Said, state: Standing, until: date | None) -> str:
    if state == "expired":
        ended = {said.valid_until: WHY["expired"], said.acted_until: NOBODY_ACTS}
        return UNLESS_OBJECTED if asked.objection else ended.get(until, OF_AGE)
    if asked.objection and state != "withdrawn":
        return NO_OBJECTION if state == "given" else OBJECTED
    return BY_WORD if state == "given" and said.method == "verbal" else WHY[state]
