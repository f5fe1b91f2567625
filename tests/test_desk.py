"""The desk: one act is one transaction and one entry, all of it or none; a list writes nothing; the chain holds."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa
from hypothesis import given
from hypothesis import strategies as st

from frontdesk.access.roles import LISTED, Action, Role
from frontdesk.clinic import Clinic, patients, staff
from frontdesk.desk import ANCHOR_EVERY, SEAL_EVERY, Work, read_head
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Fault, Refused
from frontdesk.staff.model import NewMember
from frontdesk.staff.records import draft
from frontdesk.vault import chain, device
from frontdesk.vault.filestore import MARK
from frontdesk.vault.tables import audit_entry, audit_seal, setting, stored_file
from tests import clinics


@pytest.fixture
def clinic(tmp_path: Path) -> Iterator[Clinic]:
    opened = clinics.clinic(tmp_path, Role.MANAGER)
    yield opened
    opened.database.close()
    opened.hold.release()


def entries(clinic: Clinic) -> list[dict[str, object]]:
    with clinic.database.reading() as connection:
        return [json.loads(row.body) for row in connection.execute(sa.select(audit_entry).order_by(audit_entry.c.seq))]


def state(clinic: Clinic) -> tuple[object, ...]:
    """Everything an act may change: the trail, the settings, the stored files and their rows, the key file."""
    with clinic.database.reading() as connection:
        rows = [list(map(tuple, connection.execute(sa.select(table)))) for table in (setting, stored_file, draft)]
    files = sorted(path.name for path in clinic.folder.path.rglob("*") if path.is_file() and "files" in path.parts)
    return (len(entries(clinic)), rows, files, clinic.folder.keys.read_bytes())


# -- all or nothing --------------------------------------------------------------------------------------
@pytest.mark.parametrize("error", [RuntimeError, KeyboardInterrupt, MemoryError])
def test_whatever_is_raised_takes_everything_back(clinic: Clinic, error: type[BaseException]) -> None:
    before = state(clinic)
    with pytest.raises(error), clinic.desk.act(Action.STAFF_ADD) as work:
        work.slots.add("new-slot", "kabir", "a password of some length", None)
        work.store("photo", "1", b"a photo")
        work.set_setting("idle_minutes", 9)
        raise error
    assert state(clinic) == before
    clinic.desk.slots.apply()  # nothing is left over for the next act to write
    assert state(clinic) == before


def test_a_commit_that_fails_takes_files_and_keys_back(clinic: Clinic) -> None:
    """keys.json is written before the database commits: when that fails at the last step, it is put back."""
    before = state(clinic)
    with pytest.raises(sa.exc.IntegrityError), clinic.desk.act(Action.STAFF_ADD) as work:
        work.slots.add("new-slot", "kabir", "a password of some length", None)
        work.store("photo", "1", b"a photo")
        work.connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        work.insert(draft, person=999, form="f", body="{}", at=work.at)
    assert state(clinic) == before
    staff.add(clinic.desk, NewMember("kabir", "Dr Kabir", Role.CLINICIAN, "doctor"))
    assert len(clinic.desk.slots.present.slots) == 2


def test_a_mark_that_stays_undoes_no_act(clinic: Clinic, caplog: pytest.LogCaptureFixture) -> None:
    """What is committed is done: whoever were told otherwise would do it twice, or throw the file away."""
    heard: list[Action] = []
    clinic.desk.changed.append(lambda action, _subjects: heard.append(action))
    with clinic.desk.act(Action.STAFF_ADD) as work:
        kept = work.store("photo", "1", b"a photo")
        _hold_on_to(clinic, work)
    with clinic.desk.act(Action.STAFF_ADD) as work:
        assert work.fetch(kept) == b"a photo"
    assert heard == [Action.STAFF_ADD] * 2
    assert [said.partition(":")[0] for said in caplog.messages] == ["a file that stays is still marked"]
    caplog.clear()


def test_an_act_fails_for_its_own_reason_whatever_the_disk_keeps(
    clinic: Clinic, caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(Refused), clinic.desk.act(Action.STAFF_ADD) as work:
        work.store("photo", "1", b"a photo")
        _hold_on_to(clinic, work)
        raise Refused("A promise forbids it.")
    assert entries(clinic)[-1]["outcome"] == "refused"
    assert caplog.messages == ["a file that was given up is still there: Fault"]
    caplog.clear()


def _hold_on_to(clinic: Clinic, work: Work) -> None:
    """Put a folder in the place of the act's marks: the disk lets go of none of them."""
    for one in work.filing.new:
        mark = clinic.folder.files / (one.path + MARK)
        mark.unlink()
        mark.mkdir()


def test_an_act_leaves_one_entry_and_no_mark_on_its_files(clinic: Clinic) -> None:
    count = len(entries(clinic))
    with clinic.desk.act(Action.CLINIC_SETTINGS) as work:
        file_id = work.store("photo", "1", b"a photo")
        assert work.fetch(file_id) == b"a photo"
        assert len(list(clinic.folder.files.rglob(f"*{MARK}"))) == 1
    assert len(entries(clinic)) == count + 1
    assert list(clinic.folder.files.rglob(f"*{MARK}")) == []


def test_an_update_of_a_missing_row_is_a_bug_and_leaves_nothing(clinic: Clinic) -> None:
    before = state(clinic)
    with pytest.raises(LookupError), clinic.desk.act(Action.CLINIC_SETTINGS) as work:
        work.update(setting, "no such key", value="1")
    with pytest.raises(LookupError), clinic.desk.act(Action.CLINIC_SETTINGS) as work:
        work.fetch("no-such-file")
    assert state(clinic) == before


def test_a_deleted_row_is_in_the_entry(clinic: Clinic) -> None:
    staff.save_draft(clinic.desk, "patient", {"given": "half"})
    staff.drop_draft(clinic.desk, "patient")
    assert [row[:2] for row in entries(clinic)[-1]["rows"]] == [["draft", 1]]


# -- refusals and lists ----------------------------------------------------------------------------------
def test_a_refusal_is_an_entry_of_its_own(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path, Role.CLINICIAN)
    opened.close()
    desk = clinics.sign_in(tmp_path / "clinic")
    made = clinics.patient(desk)
    desk.close()
    opened = clinics.sign_in(tmp_path / "clinic", "sana")
    for attempt in (lambda: staff.disable(opened.desk, 1), lambda: patients.open_record(opened.desk, made.id)):
        count = len(entries(opened))
        with pytest.raises(Refused):
            attempt()
        (entry,) = entries(opened)[count:]
        assert entry["outcome"] == "refused"
        assert entry["rows"] == []
    assert entry["subjects"] == [["patient", made.id]]
    opened.close()


def test_a_verb_that_reaches_only_to_patients_in_care_must_name_its_patient(tmp_path: Path) -> None:
    opened = clinics.clinic(tmp_path, Role.CLINICIAN)
    count = len(entries(opened))
    with pytest.raises(AssertionError, match="must name its patient"), opened.desk.act(Action.PATIENT_OPEN):
        pass
    assert len(entries(opened)) == count
    opened.close()


def test_a_list_leaves_no_entry_and_can_not_write(clinic: Clinic) -> None:
    before = state(clinic)
    assert staff.members(clinic.desk)
    with pytest.raises(AssertionError, match="only offers a choice"), clinic.desk.listing(Action.STAFF_LIST) as work:
        work.set_setting("idle_minutes", 14)
    assert state(clinic) == before


def test_what_is_not_a_list_can_not_be_had_as_one(clinic: Clinic) -> None:
    for action in set(Action) - LISTED:
        with pytest.raises(AssertionError, match="must leave an audit entry"), clinic.desk.listing(action):
            pass


def test_an_act_knows_the_place_its_entry_will_have(clinic: Clinic) -> None:
    with clinic.database.reading() as connection:
        head = read_head(connection)
    with clinic.desk.act(Action.CLINIC_SETTINGS) as work:
        assert (work.head_before.seq, work.head) == (head.seq, head.hash.hex())
    assert entries(clinic)[-1]["seq"] == head.seq + 1
    assert entries(clinic)[-1]["previous"] == head.hash.hex()


def test_an_unwired_question_is_a_no(clinic: Clinic) -> None:
    made = clinics.patient(clinic)
    with clinic.desk.act(Action.CLINIC_SETTINGS) as work:
        assert not work.allows(made.id, "research")
        assert not work.in_care(made.id)


# -- signatures and anchors ------------------------------------------------------------------------------
def test_the_head_is_signed_every_few_minutes(clinic: Clinic, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = clock.ticks()
    monkeypatch.setattr(clock, "ticks", lambda: begun + SEAL_EVERY.total_seconds() + 1)
    clinics.patient(clinic)
    with clinic.database.reading() as connection:
        head = read_head(connection)
        assert connection.execute(sa.select(sa.func.max(audit_seal.c.seq))).scalar_one() == head.seq
    anchor = device.load_anchor(clinic.clinic_id)
    assert (anchor.seq, anchor.head) == (head.seq, head.hash.hex())


def test_the_anchor_follows_every_hundred_entries(clinic: Clinic) -> None:
    clinic.desk.seal()
    first = device.load_anchor(clinic.clinic_id).seq
    for _ in range(ANCHOR_EVERY):
        staff.save_draft(clinic.desk, "form", {})
    assert device.load_anchor(clinic.clinic_id).seq == first + ANCHOR_EVERY


def test_an_anchor_that_can_not_be_kept_does_not_undo_an_act(clinic: Clinic, caplog: pytest.LogCaptureFixture) -> None:
    def refuse(_head: chain.Head) -> None:
        raise Fault("The disk is full.")

    clinic.desk.anchor = refuse
    clinic.desk.last_anchor = -ANCHOR_EVERY
    made = clinics.patient(clinic)
    assert patients.open_record(clinic.desk, made.id) == made
    assert "not signed or anchored in time" in caplog.text


def test_whoever_listens_hears_of_acts_that_are_done(clinic: Clinic) -> None:
    heard: list[tuple[Action, tuple[tuple[str, int], ...]]] = []
    clinic.desk.changed.append(lambda action, subjects: heard.append((action, subjects)))
    made = clinics.patient(clinic)
    with pytest.raises(RuntimeError), clinic.desk.act(Action.CLINIC_SETTINGS):
        raise RuntimeError
    assert heard == [(Action.PATIENT_REGISTER, (("patient", made.id),))]


# -- the chain itself ------------------------------------------------------------------------------------
KEY = b"k" * 32


def linked(bodies: list[bytes]) -> list[chain.Entry]:
    made: list[chain.Entry] = []
    previous = chain.GENESIS
    for seq, body in enumerate(bodies, 1):
        previous = chain.digest(KEY, previous, body)
        made.append(chain.Entry(seq, 1, body, previous))
    return made


BODIES = st.lists(st.binary(min_size=1, max_size=40), min_size=2, max_size=12, unique=True)


@given(BODIES)
def test_a_whole_chain_has_no_findings(bodies: list[bytes]) -> None:
    assert list(chain.walk(KEY, linked(bodies))) == []
    assert list(chain.walk(b"x" * 32, linked(bodies)))


@given(BODIES, st.data())
def test_any_one_change_is_found_at_its_place(bodies: list[bytes], data: st.DataObject) -> None:
    entries = linked(bodies)
    place = data.draw(st.integers(0, len(entries) - 1))
    way = data.draw(st.sampled_from(["edit", "hash", "delete", "exchange", "insert"]))
    one = entries[place]
    if way == "edit":
        entries[place] = chain.Entry(one.seq, 1, one.body + b"!", one.hash)
    elif way == "hash":
        entries[place] = chain.Entry(one.seq, 1, one.body, bytes([one.hash[0] ^ 1]) + one.hash[1:])
    elif way == "insert":
        entries.insert(place, chain.Entry(one.seq, 1, b"inserted", one.hash))
    elif place == len(entries) - 1:
        return  # the end missing is the anchor's and the signatures' to find
    elif way == "delete":
        del entries[place]
    else:
        entries[place], entries[place + 1] = entries[place + 1], entries[place]
    found = list(chain.walk(KEY, entries))
    assert found
    assert found[0].seq == one.seq


@given(st.dictionaries(st.text(), st.one_of(st.text(), st.integers(), st.none(), st.booleans())))
def test_a_rows_digest_is_its_contents_and_its_table(row: dict[str, object]) -> None:
    digest = chain.row_digest(KEY, "patient", row)
    assert digest == chain.row_digest(KEY, "patient", dict(reversed(row.items())))
    assert digest != chain.row_digest(KEY, "consent", row)
    assert digest != chain.row_digest(KEY, "patient", None)
    assert digest != chain.row_digest(KEY, "patient", row | {"one more": 1})
