"""Measures finding people in a clinic of any size, beside a LIKE scan, plain SQLite and a small clinic."""

from __future__ import annotations

import csv
import gc
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from itertools import count, islice
from pathlib import Path
from random import Random
from typing import Any

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from frontdesk import bench_process, opening
from frontdesk.arrivals import OPENED
from frontdesk.bench_process import p95
from frontdesk.bulk import loading
from frontdesk.clinic import drafts, importing, patients
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.patients import asked, finding, search
from frontdesk.patients.model import NewPatient, record_number
from frontdesk.patients.records import KEPT
from frontdesk.patients.tables import patient
from frontdesk.people import invented
from frontdesk.vault.connection import PRAGMAS
from frontdesk.vault.tables import setting

Figure = dict[str, Any]
Figures = Callable[[str, float, str, float], Figure]

CASES = {
    "names": ("sharma", "ramesh", "ayesha", "verma", "qureshi", "zzyq"),
    "two_words": ("sharma ra", "khan imran", "sunita verma", "kumar an", "gupta v", "rao sana"),
    "phones": ("9810012345", "+91 98765", "09944 17", "45671", "00919712"),
    "scripts": ("शर्मा", "सुनीता", "خان", "عمران خان", "رمیش", "मोहम्मद"),
    "misspellings": ("shrama", "rmaesh", "suntia verma", "imrann khan", "gupat", "quresh anita", "rameshsharma"),
    "births": ("5/3/1988", "05031988", "sharma 1988"),
}
SHOWN = 50
"""How many the patients page lists."""
SMALL = 100
"""The small clinic that growth is measured against has this part of the patients."""
FEWEST = 1_000
BATCH = 5_000
EDITED = 5
"""One in so many patients is changed for the figures after live edits."""
EDITS = 500
ROUNDS = 40
LISTED = 20_000
"""How many rows the list has that is brought in."""
SCANS = 2
"""How many texts of a case are looked for by LIKE."""
REPEATS = 3
MB, MS = 1e6, 1e3
_LIKE = sa.text(
    "SELECT id FROM patient WHERE given LIKE :part OR family LIKE :part OR native_name LIKE :part OR phone LIKE :part "
    "ORDER BY family, given LIMIT 50"
)


_MATCH = "SELECT rowid FROM patient_words WHERE patient_words MATCH ? ORDER BY rowid DESC LIMIT ?"


def measure(folder: Path, password: str, many: int, figure: Figures, empty_rss: float | None) -> Iterator[Figure]:
    """The figures of `search`, for `many` patients added to the clinic in `folder`; `reception` and `manager` sign in.

    `empty_rss`: bytes of a process with an empty window, where they are known.
    """
    with _at_work(folder, password) as desk:
        crowd = _Crowd(desk)
        crowd.grow_to(max(many // SMALL, min(many, FEWEST)))
        small = _typed(desk)
        crowd.grow_to(many)
        core = _typed(desk)
        for case, times in core.items():
            yield figure(f"search.core.{case}.p95", p95(times), "ms", p95(_scans(desk, case)))
            yield figure(f"search.growth.{case}.p95", p95(times), "ms", p95(small[case]))
        yield from _beside_plain(desk, folder.parent / "plain.db", figure)
        yield figure("search.index.size", crowd.index / MB, "MB", crowd.base / MB)
    painted = bench_process.told("ui.bench_search", folder, {"password": password, "cases": CASES})
    for case, rounds in painted["spent"].items():
        yield figure(f"search.painted.{case}.p95", p95(best(rounds)), "ms", p95(core[case]))
    if empty_rss and painted["rss"]:
        yield figure("search.rss", painted["rss"] / MB, "MB", empty_rss / MB)
    with _at_work(folder, password, "manager") as desk:
        yield _importing(desk, folder.parent / "list.csv", figure)
    with _at_work(folder, password) as desk:
        yield from _registering(desk, figure)
        _edit(desk, many // EDITED)
        for case, times in _typed(desk).items():
            yield figure(f"search.edited.{case}.p95", p95(times), "ms", p95(core[case]))


@contextmanager
def _at_work(folder: Path, password: str, name: str = "reception") -> Iterator[Desk]:
    door = opening.Door(folder)
    clinic = door.enter(door.unlock(name, password))
    try:
        yield clinic.desk
    finally:
        clinic.close()


# -- a clinic of any size ----------------------------------------------------------------------------------------------
class _Crowd:
    """Invented people as whole rows and their places in the index: what a search reads, and no more.

    `base` and `index` are the bytes that the rows with their own indexes take, and those of the search index.
    """

    def __init__(self, desk: Desk) -> None:
        self._database = desk.database
        self._people = invented(desk.pack.phone_region, 1, OPENED.date(), desk.pack.guardian_below)
        self._many = 0
        self.base = self.index = 0

    def grow_to(self, many: int) -> None:
        """Add people until there are so many of them."""
        before, within = self._bytes(), 0
        with loading(self._database, patient):
            while self._many < many:
                within += self._add(min(BATCH, many - self._many))
        within += self._merge()
        self.index += within
        self.base += self._bytes() - before - within

    def _merge(self) -> int:
        """Put the search index into one part; the bytes by which it grew."""
        before = self._bytes()
        with self._database.writing() as connection:
            search.merge_all(connection)
        return self._bytes() - before

    def _add(self, some: int) -> int:
        """Add a batch; the bytes by which the search index grew."""
        with self._database.writing() as connection:
            first = 1 + connection.execute(sa.select(sa.func.max(patient.c.id))).scalar_one()
            people = list(enumerate(islice(self._people, some), first))
            connection.execute(patient.insert(), [_row(number, one) for number, one in people])
        self._many += some
        before = self._bytes()
        with self._database.writing() as connection:
            search.index_new(connection, [_entry(number, one) for number, one in people])
        return self._bytes() - before

    def _bytes(self) -> int:
        """What the database holds, without the pages that are free."""
        with self._database.reading() as connection:
            pages, free, size = (
                int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())
                for name in ("page_count", "freelist_count", "page_size")
            )
        return (pages - free) * size


def _phone(person: NewPatient) -> str:
    return person.phone or next((one.phone for one in person.guardians), "")


def _row(number: int, person: NewPatient) -> dict[str, Any]:
    return {name: getattr(person, name) for name in KEPT} | {
        "id": number, "ref": record_number(number), "phone": _phone(person), "born_estimated": False, "sources": "{}",
        "seen": number, "merged_into": None, "version": 1, "created": OPENED, "updated": OPENED,
    }  # fmt: skip


def _entry(number: int, person: NewPatient) -> search.Entry:
    births = (person.born,) if person.born else ()
    return search.Entry(number, (person.given, person.family, person.native_name), (_phone(person),), births)


def _edit(desk: Desk, many: int) -> None:
    """Change the name and phone of many people, who are the latest then: as a clinic's years do."""
    drawn = Random(1)  # noqa: S311 - the same in every run
    others = invented(desk.pack.phone_region, 2, OPENED.date(), desk.pack.guardian_below)
    with desk.database.reading() as connection:
        last = connection.execute(sa.select(sa.func.max(patient.c.id))).scalar_one()
        latest = connection.execute(sa.select(sa.func.max(patient.c.seen))).scalar_one()
    for first in range(0, many, EDITS):
        with desk.database.writing() as connection:
            numbers = drawn.sample(range(1, last + 1), min(EDITS, many - first, last))
            for seen in connection.scalars(sa.select(patient.c.seen).where(patient.c.id.in_(numbers))).all():
                search.forget(connection, seen)
            connection.execute(patient.update().where(patient.c.id == sa.bindparam("number")), [
                {"number": number, "family": other.family, "native_name": other.native_name, "phone": _phone(other),
                 "seen": seen}
                for seen, number, other in zip(count(latest + 1), numbers, others, strict=False)
            ])  # fmt: skip
            latest += len(numbers)
            finding.refresh(connection, *numbers)


# -- what is measured --------------------------------------------------------------------------------------------------
def _keystrokes(case: str) -> Iterator[str]:
    return (text[:end] for text in CASES[case] for end in range(1, len(text) + 1))


def _typed(desk: Desk) -> dict[str, list[float]]:
    """Milliseconds of each keystroke of each case inside the core, when everything was asked once before.

    The best of several times: what else the computer does is no part of the figure.
    """
    rounds = [
        {case: [_timed(partial(patients.find, desk, text, SHOWN)) for text in _keystrokes(case)] for case in CASES}
        for _ in range(1 + REPEATS)
    ]
    return {case: best([one[case] for one in rounds[1:]]) for case in CASES}


def best(rounds: list[list[float]]) -> list[float]:
    """The shortest time of each keystroke."""
    return [min(times) for times in zip(*rounds, strict=True)]


def _timed(work: Callable[[], object]) -> float:
    before = clock.ticks()
    work()
    return (clock.ticks() - before) * MS


def _scans(desk: Desk, case: str) -> list[float]:
    """The same people by LIKE: every row is read."""
    with desk.database.reading() as connection:
        return [_timed(partial(_scan, connection, text)) for text in CASES[case][:SCANS]]


def _scan(connection: sa.Connection, text: str) -> None:
    connection.execute(_LIKE, {"part": f"%{text}%"}).all()


def _beside_plain(desk: Desk, path: Path, figure: Figures) -> Iterator[Figure]:
    """The index alone, cached: in SQLCipher, and in a plain copy of the same file by the same engine."""
    pooled = desk.database.engine.raw_connection()
    try:
        ours: Any = pooled.driver_connection
        ours.execute("ATTACH DATABASE ? AS plain KEY ''", (str(path),))
        ours.execute("SELECT sqlcipher_export('plain')").fetchall()
        ours.execute("DETACH DATABASE plain")
        with closing(sqlcipher.connect(str(path), isolation_level=None)) as plain:
            plain.execute(f"PRAGMA cache_size = {PRAGMAS['cache_size']}")
            for case in CASES:
                spent = [_stages(text, ours, plain) for text in _keystrokes(case)]
                encrypted, bare = (list(times) for times in zip(*spent, strict=True))
                yield figure(f"search.cached.{case}.p95", p95(encrypted), "ms", p95(bare))
    finally:
        pooled.close()
        path.unlink(missing_ok=True)


def _stages(text: str, *places: Any) -> list[float]:
    """Milliseconds that everything `text` asks of the index takes in each place, the second time."""
    stages = asked.understood(text).stages

    def ask(place: Any) -> None:
        for _, question in stages:
            place.execute(_MATCH, (question, SHOWN)).fetchall()

    for place in places:
        ask(place)
    return [min(_timed(partial(ask, place)) for _ in range(REPEATS)) for place in places]


def _registering(desk: Desk, figure: Figures) -> Iterator[Figure]:
    """The whole verb, beside the least that any act waits for: one small row and the disk."""
    crowd = invented(desk.pack.phone_region, 3, clock.today(), desk.pack.guardian_below)
    spent: list[float] = []
    bare: list[float] = []
    with _no_garbage():
        for number, person in enumerate(islice(crowd, ROUNDS)):
            spent.append(_timed(partial(patients.register, desk, person)))
            bare.append(_timed(partial(_one_row, desk, f"bench-{number}")))
    yield figure("search.register.p95", p95(spent), "ms", p95(bare))


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Python collects garbage before and after, as the window lets it do between two events (`ui/garbage.py`)."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _importing(desk: Desk, path: Path, figure: Figures) -> Figure:
    """A list of new people brought in, each compared with everybody, beside registering as many one by one."""
    crowd = invented(desk.pack.phone_region, 4, clock.today(), desk.pack.guardian_below)
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("given name", "family name", "dob", "gender", "mobile", "email", "address"))
        for one in islice(crowd, LISTED):
            rows.writerow((one.given, one.family, one.born, one.gender, _phone(one), one.email, one.address))
    try:
        draft = drafts.draft(path)
        plan = drafts.plan(draft)
        survey = drafts.survey(draft, plan)
        before = clock.ticks()
        result = importing.bring_in(desk, draft.table, survey.planned(plan), survey.total)
        spent = clock.ticks() - before
    finally:
        path.unlink(missing_ok=True)
    by_hand = clock.ticks()
    for one in islice(crowd, ROUNDS):
        patients.register(desk, one)
    by_hand = clock.ticks() - by_hand
    return figure("search.import.rate", result.added / spent, "rows/s", ROUNDS / by_hand)


def _one_row(desk: Desk, key: str) -> None:
    with desk.database.writing() as connection:
        connection.execute(setting.insert().values(key=key, value="0"))
