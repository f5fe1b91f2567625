"""What a jurisdiction pack holds and the pure rules that ask it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Annotated, Generic, Literal, NamedTuple, TypeVar

from msgspec import Meta, Struct
from msgspec.structs import fields

from frontdesk.foundation.errors import Fault, UserError
from frontdesk.packs.labels import LABELS

T = TypeVar("T")
Status = Literal["in_force", "bill", "policy", "unverified"]
Unit = Literal["hours", "days", "business_days", "months", "years"]
Language = Literal["en", "hi", "ur"]
Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
Discipline = Literal["doctor", "physiotherapist", "psychologist", "pharmacist", "nurse"]
Event = Literal[
    "receipt", "last_visit", "treatment_start", "majority", "processing", "awareness", "log_entry", "last_review"
]

Line = Annotated[str, Meta(min_length=1, max_length=300)]
Name = Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_-]{0,39}$")]
CountryCode = Annotated[str, Meta(pattern=r"^[A-Z]{2}$")]
Count = Annotated[int, Meta(ge=1, le=10_000)]
Age = Annotated[int, Meta(ge=1, le=30)]


class Said(Struct, frozen=True, forbid_unknown_fields=True):
    """A short name in every language of the program."""

    en: Line
    hi: Line
    ur: Line

    def in_language(self, language: str) -> str:
        """The name in `language`, in English for a language that packs do not carry."""
        return {"hi": self.hi, "ur": self.ur}.get(language, self.en)


class Sourced(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Where a legal or policy value comes from and since when it counts.

    `in_force_from` None means: it counts already, its first day is not on record. `verified_on` is the day somebody
    read it in a primary or quoted source; an `unverified` value has none and waits for the practice manager.
    """

    source: Line
    status: Status
    in_force_from: date | None = None
    verified_on: date | None = None

    def binds(self, on: date) -> bool:
        """Whether the value is to be kept on that day: a bill never binds, an unverified value does, to be safe."""
        return self.status != "bill" and (self.in_force_from is None or self.in_force_from <= on)


class Value(Sourced, Generic[T], frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One legal or policy value."""

    value: T


class Clock(Sourced, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A span that the law or the clinic's policy sets: `value` in `unit`, counted from an event.

    `applies_to` names kinds of request, of record or of those to be told, in the words of the room that asks.
    """

    id: Name
    applies_to: tuple[Name, ...]
    value: Count
    unit: Unit
    counted_from: Event


class Purpose(Sourced, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A use of personal data that a patient is asked about, on one form or also on others.

    `answer` is `consent` (nothing happens without a yes) or `objection` (allowed until the patient objects).
    """

    id: Name
    form: Name
    title: Said
    answer: Literal["consent", "objection"]
    necessary: bool
    also: tuple[Name, ...] = ()


class Paper(Struct, frozen=True, forbid_unknown_fields=True):
    """A kind of identity paper: what its number looks like without spaces, and how much of it may be kept.

    `keep_last` characters are always kept, the `whole` number only if the pack says so. `hashed`: a keyed hash of the
    number is kept, so that a second file with it is noticed; papers of one `series` bear the same number of the same
    person. `odd_is_male`: the number's last digit is odd for men and even for women.
    """

    id: Name
    title: Said
    pattern: Annotated[str, Meta(min_length=1, max_length=120)]
    check: Literal["none", "verhoeff"]
    keep_last: Annotated[int, Meta(ge=0, le=4)]
    hashed: bool = True
    whole: bool = False
    series: Name | None = None
    odd_is_male: bool = False


class IdentityPapers(Struct, frozen=True, forbid_unknown_fields=True):
    """Whether identity papers are asked for at all, and which."""

    asked: Value[bool]
    kinds: tuple[Paper, ...]


class Clinic(Struct, frozen=True, forbid_unknown_fields=True):
    """The facts that a clinic publishes about itself; `contact_role` answers questions about personal data."""

    name: Line
    address: Annotated[tuple[Line, ...], Meta(min_length=1, max_length=6)]
    phone: Annotated[str, Meta(pattern=r"^\+[1-9][0-9]{6,14}$")]
    email: Annotated[str, Meta(pattern=r"^[^@\s]+@[^@\s]+\.[a-z]{2,}$", max_length=254)]
    contact_role: Said


class Department(Struct, frozen=True, forbid_unknown_fields=True):
    """A part of the clinic; the notes of a `closed` one are read only by its own clinicians."""

    id: Name
    title: Said
    closed: bool = False


class Calendar(Struct, frozen=True, forbid_unknown_fields=True):
    """Which days are not business days: the weekend, and the public holidays of a country or a part of it."""

    weekend: Value[tuple[Weekday, ...]]
    country: CountryCode
    subdivision: Annotated[str, Meta(pattern=r"^[A-Z0-9]{1,3}$")] | None = None


class Ages(Struct, frozen=True, forbid_unknown_fields=True):
    """Ages in whole years. Below `guardian_below` a guardian signs; `policy_floor` is what the clinic published."""

    guardian_below: Value[Age]
    policy_floor: Value[Age] | None = None


class Policy(Struct, frozen=True, forbid_unknown_fields=True):
    """The edition of the clinic's privacy policy that the pack follows; `dated` is None when it carries no date."""

    version: Annotated[str, Meta(min_length=1, max_length=40)]
    review: Clock
    dated: date | None = None


class Consent(Struct, frozen=True, forbid_unknown_fields=True):
    """How consent is taken: the text at registration, the other texts in use, whether anything may be implied."""

    registration: Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]{0,59}$")]
    implied: Value[bool]
    templates: tuple[Annotated[str, Meta(pattern=r"^[a-z][a-z0-9-]{0,59}$")], ...] = ()


class UnverifiedValue(NamedTuple):
    """A value that the practice manager is asked to confirm: dotted key, English label (marked), value, source."""

    key: str
    label: str
    value: object
    source: str


class Pack(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """All that differs between clinics or countries. `hash` is the SHA-256 of the pack's file, in hex."""

    id: Name
    version: Annotated[str, Meta(pattern=r"^[0-9]{1,4}(\.[0-9]{1,4}){0,2}$")]
    titles: Said
    country: CountryCode
    phone_region: CountryCode
    currency: Annotated[str, Meta(pattern=r"^[A-Z]{3}$")]
    languages: Annotated[tuple[Language, ...], Meta(min_length=1)]
    disciplines: Annotated[tuple[Discipline, ...], Meta(min_length=1)]
    clinic: Clinic
    departments: Annotated[tuple[Department, ...], Meta(min_length=1)]
    calendar: Calendar
    ages: Ages
    identity_papers: IdentityPapers
    pseudonyms: Value[bool]
    purposes: Annotated[tuple[Purpose, ...], Meta(min_length=1)]
    retention: Annotated[tuple[Clock, ...], Meta(min_length=1)]
    request_clocks: Annotated[tuple[Clock, ...], Meta(min_length=1)]
    breach_clocks: Annotated[tuple[Clock, ...], Meta(min_length=1)]
    policy: Policy
    consent: Consent
    copy_fee: Value[bool]
    stored_in: Value[CountryCode]
    hash: str

    @property
    def guardian_below(self) -> int:
        """The age in whole years below which a guardian signs."""
        return self.ages.guardian_below.value

    def title(self, language: str) -> str:
        """The pack's display name."""
        return self.titles.in_language(language)

    def paper(self, kind: str) -> Paper | None:
        """The kind of identity paper called so, or None."""
        return next((paper for paper in self.identity_papers.kinds if paper.id == kind), None)

    def purposes_of(self, form: str) -> tuple[Purpose, ...]:
        """The purposes asked on `form`, in the order in which they are shown."""
        return tuple(purpose for purpose in self.purposes if form in (purpose.form, *purpose.also))

    def sourced(self) -> tuple[tuple[str, Sourced], ...]:
        """Every legal or policy value with its dotted key, in the order of the pack."""
        return tuple(_sourced(self, ""))

    def unverified(self) -> tuple[UnverifiedValue, ...]:
        """The values that nobody has confirmed yet, for the practice manager's set-up page."""
        return tuple(
            UnverifiedValue(key, label_of(key), said(item), item.source)
            for key, item in self.sourced()
            if item.status == "unverified"
        )


def _sourced(node: object, key: str) -> Iterator[tuple[str, Sourced]]:
    if isinstance(node, Sourced):
        yield key, node
    elif isinstance(node, tuple):
        for place, item in enumerate(node):
            yield from _sourced(item, f"{key}.{getattr(item, 'id', place)}")
    elif isinstance(node, Struct):
        for field in fields(node):
            yield from _sourced(getattr(node, field.name), f"{key}.{field.name}".lstrip("."))


def label_of(key: str) -> str:
    """The English label of a value, by its dotted key or by the nearest key above it."""
    while key not in LABELS and "." in key:
        key = key.rpartition(".")[0]
    return LABELS.get(key, key)


def said(item: Sourced) -> object:
    """The value itself: what a person is asked to confirm. A clock gives `(30, "business_days")`."""
    if isinstance(item, Clock):
        return (item.value, item.unit)
    if isinstance(item, Purpose):
        return item.answer
    return item.value if isinstance(item, Value) else None


def birthday(born: date, years: int) -> date:
    """The day on which someone completes `years` years. Someone born on 29 February completes them on 1 March in a
    common year: the later of the two readings, so that a guardian is never dropped a day too soon."""
    try:
        return born.replace(year=born.year + years)
    except ValueError:
        return date(born.year + years, 3, 1)


def age(born: date, on: date) -> int:
    """Completed years on a day. Raises UserError when the birth is later than that day."""
    if born > on:
        raise UserError("The date of birth can't be in the future.", field="born")
    years = on.year - born.year
    return years if birthday(born, years) <= on else years - 1


def guardian_needed(pack: Pack, born: date, on: date) -> bool:
    """Whether a guardian signs for someone `born` then, `on` that day (majority: `ages.guardian_below` of the pack)."""
    return age(born, on) < pack.guardian_below


def majority_day(pack: Pack, born: date) -> date:
    """The first day on which the patient signs alone, and is asked to consent again."""
    return birthday(born, pack.guardian_below)


def check(pack: Pack) -> Pack:
    """The pack itself, once what single fields can't show holds too. Raises Fault naming the key at fault."""
    for key, item in pack.sourced():
        if (item.verified_on is None) != (item.status == "unverified"):
            raise _wrong(pack, f"{key}.verified_on")
    for place, ids in (
        ("languages", pack.languages),
        ("disciplines", pack.disciplines),
        *((name, [item.id for item in items]) for name, items in _named(pack)),
    ):
        if len(set(ids)) != len(ids):
            raise _wrong(pack, place)
    if pack.ages.policy_floor and pack.ages.policy_floor.value > pack.guardian_below:
        raise _wrong(pack, "ages.guardian_below.value")
    if pack.consent.implied.value:
        raise _wrong(pack, "consent.implied.value")
    if [purpose.id for purpose in pack.purposes_of("registration") if purpose.necessary] != ["care"]:
        raise _wrong(pack, "purposes")
    for paper in pack.identity_papers.kinds:
        try:
            re.compile(paper.pattern)
        except re.error as error:
            raise _wrong(pack, f"identity_papers.kinds.{paper.id}.pattern") from error
        # Twelve digits that check themselves can be guessed back from a hash.
        if paper.check == "verhoeff" and (paper.hashed or paper.whole):
            raise _wrong(pack, f"identity_papers.kinds.{paper.id}.hashed")
    return pack


def _named(pack: Pack) -> Iterator[tuple[str, tuple[Department, ...] | tuple[Purpose, ...] | tuple[Clock, ...]]]:
    yield "departments", pack.departments
    yield "purposes", pack.purposes
    yield "retention", pack.retention
    yield "request_clocks", pack.request_clocks
    yield "breach_clocks", pack.breach_clocks


def _wrong(pack: Pack, key: str) -> Fault:
    return refusal(pack.id, key)


def refusal(pack_id: str, key: str) -> Fault:
    """The error for a pack whose `key` is of the wrong kind or out of its range."""
    return Fault(
        "The clinic pack “{pack}” can't be used: “{key}” doesn't hold what it should. "
        "Nothing was changed. Install Frontdesk again, or ask whoever prepared the pack.",
        pack=pack_id,
        key=key,
    )
