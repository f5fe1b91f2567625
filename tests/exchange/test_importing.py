"""Lists on their way into the records: who is added, who is refused and why, and that a trial leaves no trace."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import replace
from datetime import UTC, date, datetime
from multiprocessing import active_children
from pathlib import Path

import pytest
import sqlalchemy as sa

from frontdesk.access.roles import Role
from frontdesk.consents import gate
from frontdesk.desk import Desk
from frontdesk.exchange import drafts, importing, reading, service
from frontdesk.exchange.model import Unreadable, Wanted
from frontdesk.foundation.errors import Cancelled, Refused, UserError
from frontdesk.patients import finding, merging, search
from frontdesk.patients import service as patients
from frontdesk.patients.model import NewPatient
from frontdesk.vault.database import metadata
from tests.desks import beside, broken_links, entries, open_desk
from tests.exchange.lists import TWO, brought

PASSING = {"audit_entry", "audit_seal", "setting"}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return open_desk(tmp_path / "clinic")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "list.csv"


def many(path: Path, count: int, first: int = 0) -> None:
    """A list of `count` people, every tenth of them with a phone that is none."""
    rows = (
        f"Person{chr(97 + n % 26)}{chr(97 + n // 26 % 26)}{chr(97 + n // 676)} Kumar,"
        f"{'12' if n % 10 == 9 else f'98{n:08d}'},{1 + n % 28:02d}/0{1 + n % 9}/19{10 + n % 80}"
        for n in range(first, first + count)
    )
    path.write_text("\n".join(["Name,Mobile,DOB", *rows]))


def kept(desk: Desk) -> dict[str, list[tuple[object, ...]]]:
    """Every row of the clinic but the trail's."""
    with desk.database.reading() as connection:
        found = {
            name: [tuple(row) for row in connection.execute(sa.select(table))]
            for name, table in metadata.tables.items()
            if name not in PASSING
        }
        index = sa.text("SELECT rowid FROM patient_words ORDER BY rowid")
        return found | {"index": [tuple(row) for row in connection.execute(index)]}


def astray(desk: Desk) -> tuple[int, ...]:
    spare = desk.database.second()
    try:
        with spare.reading() as connection:
            return finding.astray(connection)
    finally:
        spare.close()


def test_everybody_is_registered_found_and_in_the_trail(desk: Desk, path: Path) -> None:
    path.write_text(TWO)
    result = brought(desk, path)
    assert (result.added, result.refused, result.suspected, result.whole) == (2, 0, 0, True)
    (found,) = patients.find(desk, "asha")
    record = patients.open_record(desk, found.id)
    assert (record.given, record.family, record.phone) == ("Asha", "Verma", "+919876543210")
    assert (record.born, record.source) == (date(1990, 3, 25), "other")
    assert [one.name for one in patients.find(desk, "राम")] == ["राम कुमार"]
    assert [(one.action, one.patient) for one in entries(desk)][:3] == [
        ("patient.register", 1), ("patient.register", 2), ("exchange.import", None),
    ]  # fmt: skip
    assert broken_links(desk) == []
    assert astray(desk) == ()


def test_nobody_who_comes_by_a_list_has_agreed_to_anything(desk: Desk, path: Path) -> None:
    path.write_text(TWO)
    brought(desk, path)
    with desk.database.reading() as connection:
        assert not gate.allows(connection, desk.pack, 1, "care", datetime.now(UTC)).yes
        assert connection.execute(sa.select(sa.func.count()).select_from(metadata.tables["consent"])).scalar() == 0


def test_refused_rows_say_their_row_and_reason_and_hold_nobody_up(desk: Desk, path: Path) -> None:
    path.write_text("Name,Mobile\nAsha,98765 43210\nRam,12\n,98765 43211\n<b>Gita</b> \u202eDevi,\nSita\u200b,\n")
    result = brought(desk, path)
    assert (result.added, result.refused) == (1, 4)
    assert [(one.row, one.outcome, [field for field, _, _ in one.reasons]) for one in result.told] == [
        (3, "refused", ["phone"]), (4, "refused", ["given"]), (5, "refused", ["family"]), (6, "refused", ["given"]),
    ]  # fmt: skip


SCRIPTS = (
    "محمد بلال", "आशा वर्मा", "আশা", "ਆਸ਼ਾ", "ஆஷா", "ఆశ", "ಆಶಾ", "ആശ", "Αθηνά", "Ольга", "明子", "Zoë", "A" * 200,
    "क्\u200dषमा", "می\u200cخواهم",
)  # fmt: skip


def test_names_in_any_script_come_in_as_they_are(desk: Desk, path: Path) -> None:
    path.write_text("Name\n" + "\n".join(SCRIPTS), encoding="utf-8")
    assert brought(desk, path).added == len(SCRIPTS)
    assert [patients.open_record(desk, number).display_name for number in range(1, len(SCRIPTS) + 1)] == list(SCRIPTS)


def test_second_files_are_added_and_queued(desk: Desk, path: Path) -> None:
    patients.register(desk, NewPatient("Asha", "Verma", born=date(1990, 3, 25), phone="98765 43210"))
    path.write_text(
        "Name,Mobile,DOB\nAasha Verma,98765 43210,25/03/1990\nRam Kumar,98765 43299,01/02/1980\n"
        "Sita Devi,98765 43210,05/05/1985\nRam Kumar,98765 43299,01/02/1980\n"
    )
    result = brought(desk, path)
    assert (result.added, result.refused, result.suspected) == (4, 0, 2)
    assert [(one.row, one.ref, one.like) for one in result.told] == [
        (2, "P-000002", 1), (5, "P-000005", 3),
    ]  # fmt: skip
    pairs = merging.suspects(desk, 10)
    assert {(one.first.id, one.second.id) for one in pairs} == {(1, 2), (3, 5)}


def test_a_trial_says_the_same_and_leaves_nothing_but_its_entry(desk: Desk, path: Path) -> None:
    many(path, 1200)
    before, told = kept(desk), len(entries(desk))
    tried = brought(desk, path, rehearse=True)
    assert kept(desk) == before
    assert [one.action for one in entries(desk)[told:]] == ["exchange.import"]
    done = brought(desk, path)
    assert (tried.added, tried.refused, tried.suspected) == (done.added, done.refused, done.suspected) == (1080, 120, 0)
    assert tried.told == done.told
    assert astray(desk) == ()


def test_all_or_nothing_adds_nobody_when_one_is_refused(desk: Desk, path: Path) -> None:
    path.write_text(TWO + "Ram,12,\n")
    before = kept(desk)
    assert brought(desk, path, mode="all", rehearse=True).added == 0
    result = brought(desk, path, mode="all")
    assert (result.added, result.refused, result.kept) == (0, 1, False)
    assert kept(desk) == before
    path.write_text(TWO)
    result = brought(desk, path, mode="all")
    assert (result.added, result.refused, result.kept) == (2, 0, True)
    assert service.finished(desk, drafts.draft(path).table.sha256) is not None


def test_a_list_that_was_changed_since_it_was_looked_at_is_not_brought_in(desk: Desk, path: Path) -> None:
    path.write_text(TWO)
    found = drafts.draft(path)
    plan = drafts.plan(found)
    path.write_text(TWO.replace("Asha", "Usha"))
    for deed in (importing.rehearse, importing.bring_in):
        with pytest.raises(Unreadable, match="was changed"):
            deed(desk, found.table, plan, 2)
    assert patients.count(desk) == 0


def test_a_stopped_import_goes_on_where_it_was(desk: Desk, tmp_path: Path, path: Path) -> None:
    many(path, reading.BATCH + 700)
    found = drafts.draft(path)
    plan = drafts.plan(found)
    survey = drafts.survey(found, plan)

    def impatient(done: int, _total: int) -> None:
        if done >= reading.BATCH:
            raise Cancelled

    result = importing.bring_in(desk, found.table, survey.planned(plan), survey.total, impatient)
    assert (result.whole, result.added, result.refused) == (False, 1800, 200)
    assert service.unfinished(desk, found.table.sha256).next_row == 2002
    result = brought(desk, path)
    assert (result.whole, result.added, result.refused) == (True, 2430, 270)
    assert [one.row for one in result.told] == list(range(11, 2702, 10))
    assert service.unfinished(desk, found.table.sha256) is None
    other = open_desk(tmp_path / "other")
    brought(other, path)
    assert names(desk) == names(other)


def test_an_import_leaves_nothing_to_merge_in_the_search_index(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "BATCH", 20)
    many(path, 100)
    brought(desk, path)
    with desk.database.writing() as connection:
        assert not search.merge_more(connection)


def test_a_long_list_is_read_ahead_by_a_process_that_ends_with_it(
    desk: Desk, tmp_path: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(path, 1200)
    other = open_desk(tmp_path / "other")
    expected = brought(other, path)
    monkeypatch.setattr(reading, "ALONE", 100)
    assert brought(desk, path) == expected
    assert names(desk) == names(other)
    assert active_children() == []
    found = drafts.draft(path)

    def impatient(_done: int, _total: int) -> None:
        assert active_children() != []
        raise Cancelled

    with pytest.raises(Cancelled):
        importing.rehearse(desk, found.table, drafts.plan(found), 1200, impatient)
    assert active_children() == []


def names(desk: Desk) -> list[object]:
    with desk.database.reading() as connection:
        table = metadata.tables["patient"]
        columns = (table.c.id, table.c.ref, table.c.given, table.c.phone, table.c.born)
        return [tuple(row) for row in connection.execute(sa.select(*columns))]


def test_the_same_list_again_makes_second_files_that_are_all_suspected(desk: Desk, path: Path) -> None:
    path.write_text("Name,Mobile\nAsha Verma,98765 43210\nRam Kumar,98765 43211\n")
    brought(desk, path)
    assert brought(desk, path).suspected == 2


def test_lists_are_the_managers_business(desk: Desk, path: Path) -> None:
    path.write_text(TWO)
    for other in (beside(desk, Role.RECEPTIONIST), beside(desk, Role.CLINICIAN)):
        for rehearse in (True, False):
            with pytest.raises(Refused):
                brought(other, path, rehearse=rehearse)
        with pytest.raises(Refused):
            service.export(other, Wanted(("ref",), "recall", "csv"))
    assert patients.count(desk) == 0


def test_a_list_leaves_for_a_reason_without_a_formula_in_it(desk: Desk, tmp_path: Path) -> None:
    patients.register(desk, NewPatient("=Asha", "@Verma", born=date(1990, 3, 25), phone="98765 43210"))
    patients.register(desk, NewPatient("राम", age_years=40, address="-12 Road"))
    made = service.export(desk, Wanted(("phone", "given", "family", "address"), "recall", "csv"))
    assert made.decode("utf-8-sig").splitlines() == [
        "Given name,Family name,Phone,Address", "'=Asha,'@Verma,'+919876543210,", "राम,,,'-12 Road",
    ]  # fmt: skip
    last = entries(desk)[-1]
    assert (last.action, last.patient) == ("exchange.list_export", None)
    assert b'"ground":"recall"' in last.body
    assert b'"rows":2' in last.body
    assert b'"left_out":0' in last.body, "whoever said no to being contacted was looked for"
    assert b'"purpose":"contact"' in last.body
    assert b"Asha" not in last.body
    for wrong in (
        Wanted(("given",), "curiosity", "csv"),
        Wanted((), "recall", "csv"),
        Wanted(("secret",), "recall", "csv"),
    ):
        with pytest.raises(UserError):
            service.export(desk, wrong)


def test_a_list_that_left_comes_in_elsewhere(desk: Desk, tmp_path: Path) -> None:
    many(tmp_path / "list.csv", 9)
    brought(desk, tmp_path / "list.csv")
    for form in ("csv", "xlsx"):
        out = tmp_path / form
        out.write_bytes(service.export(desk, Wanted(tuple(service.EXPORT_COLUMNS), "move", form)))
        other = open_desk(tmp_path / f"other-{form}")
        assert brought(other, out).added == 9
        assert names(other) == names(desk)


def test_kills_at_any_moment_lose_nothing_and_make_nobody_twice(desk: Desk, tmp_path: Path, path: Path) -> None:
    many(path, 4000)
    sha256 = drafts.draft(path).table.sha256
    seen: list[int] = []
    for kill in range(20):
        desk.database.engine.dispose()  # connections must not cross into the child
        child = os.fork()
        if not child:
            brought(replace(desk, database=desk.database.second()), path)
            os._exit(0)
        time.sleep(0.2 * 1.25**kill)  # a slow computer gets its chance too
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        run = service.unfinished(desk, sha256)
        seen += [run.next_row] if run else []
        if len(set(seen)) == 2 or service.finished(desk, sha256):
            break
    assert seen, "no kill came in between"
    if service.finished(desk, sha256) is None:
        result = brought(desk, path)
        assert (result.added, result.refused) == (3600, 400)
    other = open_desk(tmp_path / "other")
    brought(other, path)
    assert names(desk) == names(other)
    assert broken_links(desk) == []
    assert astray(desk) == ()
