"""Whatever is merged, edited and taken apart in any order, each row ends with the right person."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from frontdesk.access.roles import Action
from frontdesk.desk import Desk
from frontdesk.foundation.errors import UserError
from frontdesk.patients import merging, records
from frontdesk.patients import service as patients
from frontdesk.patients.model import Contact, NewPatient
from frontdesk.patients.union import UNITS, Choices
from tests.desks import open_desk
from tests.patients.twofold import astray, edited, everything

FILES = 4
CHOSEN: tuple[str, ...] = ("address", "email", "preferred")
TEXTS = st.sampled_from(["", "one@example.in", "two@example.in", "six@example.in"])
SIDES = st.sampled_from(["kept", "merged"])
PLACES = st.integers(0, FILES - 1)
STEPS = st.one_of(
    st.tuples(st.just("merge"), PLACES, PLACES, st.fixed_dictionaries(dict.fromkeys(CHOSEN, SIDES))),
    st.tuples(st.just("unmerge"), PLACES),
    st.tuples(st.just("edit"), PLACES, st.sampled_from(CHOSEN), TEXTS),
    st.tuples(st.just("add"), PLACES),
)


@dataclass
class Known:
    """What one file should say by itself, and where it is merged: the simple model the real thing is held against."""

    own: dict[str, str]
    contacts: list[str] = field(default_factory=list)
    into: int | None = None
    choices: Choices = field(default_factory=dict)


class Model:
    """The files by place; later merges are read over earlier ones."""

    def __init__(self) -> None:
        self.files = [Known(dict.fromkeys(CHOSEN, "")) for _ in range(FILES)]
        self.order: list[int] = []

    def root(self, place: int) -> int:
        into = self.files[place].into
        return place if into is None else self.root(into)

    def read(self, place: int) -> tuple[dict[str, str], list[str]]:
        said, contacts = dict(self.files[place].own), list(self.files[place].contacts)
        for merged in (one for one in self.order if self.files[one].into == place):
            theirs, more = self.read(merged)
            said |= {unit: theirs[unit] for unit, side in self.files[merged].choices.items() if side == "merged"}
            contacts += more
        return said, contacts

    def edit(self, place: int, unit: str, text: str) -> None:
        root = self.root(place)
        if self.read(root)[0][unit] != text:
            self.files[root].own[unit] = text
            for one in self.files:
                if one.into == root:
                    one.choices = {**one.choices, unit: "kept"}


@pytest.fixture(scope="module")
def long_lived(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    return open_desk(tmp_path_factory.mktemp("merging"))


@contextmanager
def refused_if(nonsense: bool) -> Iterator[None]:
    if not nonsense:
        yield
        return
    with pytest.raises(UserError):
        yield


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
@given(st.lists(STEPS, max_size=12), st.dictionaries(st.sampled_from(list(UNITS)), SIDES))
def test_each_row_ends_with_the_right_person_after_any_sequence(
    long_lived: Desk, steps: list[tuple[Any, ...]], choices: Choices
) -> None:
    desk, model = long_lived, Model()
    ids = [patients.register(desk, NewPatient("Somebody", age_years=40)).id for _ in range(FILES)]
    for number, (step, place, *rest) in enumerate(steps):
        known = model.files[place]
        if step == "merge":
            kept, sides = rest
            nonsense = kept == place or known.into is not None or model.files[kept].into is not None
            with refused_if(nonsense):
                merging.merge(desk, ids[kept], ids[place], sides, "other")
            if not nonsense:
                known.into, known.choices = kept, sides
                model.order.append(place)
        elif step == "unmerge":
            with refused_if(known.into is None):
                merging.unmerge(desk, ids[place], "other")
            if known.into is not None:
                known.into = None
                model.order.remove(place)
        elif step == "edit":
            edited(desk, ids[place], **{rest[0]: rest[1]})
            model.edit(place, rest[0], rest[1])
        else:
            value = f"new{number}@example.in"
            before = patients.open_record(desk, ids[place])
            edited(desk, ids[place], contacts=(*before.contacts, Contact("email", value)))
            model.files[model.root(place)].contacts.append(value)
        hold_against(desk, model, ids)
    assert astray(desk) == ()
    kept, *others = [patient_id for place, patient_id in enumerate(ids) if model.files[place].into is None]
    for merged in others:
        before = everything(desk)
        merging.merge(desk, kept, merged, choices, "other")
        merging.unmerge(desk, merged, "other")
        assert everything(desk) == before


def hold_against(desk: Desk, model: Model, ids: list[int]) -> None:
    with desk.listing(Action.PATIENT_FIND) as work:
        for place, patient_id in enumerate(ids):
            root = model.root(place)
            said, contacts = model.read(root)
            read = records.read(work, patient_id)
            assert read.id == ids[root]
            assert {unit: getattr(read, unit) for unit in CHOSEN} == said
            assert sorted(one.value for one in read.contacts) == sorted(contacts)
