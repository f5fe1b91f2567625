"""`frontdesk verify`: a worked clinic proves itself, and every meddling with it is named (SECURITY R13, R37, E3)."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from frontdesk import cli, opening, trail, verify
from frontdesk.access.roles import Role
from frontdesk.clinic import patients, staff
from frontdesk.consents.records import consent, consent_choice
from frontdesk.patients.tables import patient
from frontdesk.staff.records import staff as staff_table
from frontdesk.standing import read_keys
from frontdesk.vault import chain, device, keyfile, keys, signing
from frontdesk.vault.database import Database
from frontdesk.vault.tables import audit_entry, audit_seal, setting, stored_file
from tests import clinics
from tests.clinics import PASSWORD, Worked

PAGE = 4096


@dataclass
class Worn:
    """A copy of the worked clinic to meddle with, the folder as it was a day earlier, and the manager's key."""

    clinic: Worked
    folder: Path
    earlier: Path
    key: bytes

    @contextmanager
    def behind_the_desk(self) -> Iterator[sa.Connection]:
        """Somebody who has the data key writes into the database."""
        database = Database.open(self.folder / "clinic.db", self.key)
        with database.writing() as connection:
            yield connection
        database.close()

    def report(self, *, full: bool = True) -> verify.Report:
        return verify.with_password(self.folder, "nisha", PASSWORD, full=full)

    def said(self, *, full: bool = True) -> str:
        return "\n".join(str(finding) for finding in self.report(full=full).findings)


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> tuple[Worked, Path]:
    """Two days of work, and the closed folder as it was between them."""
    base = tmp_path_factory.mktemp("worked")
    made = clinics.worked(base / "clinic", lambda: shutil.copytree(base / "clinic", base / "earlier"))
    return made, base / "earlier"


@pytest.fixture
def worn(pattern: tuple[Worked, Path], tmp_path: Path) -> Worn:
    made, earlier = pattern
    made.on_this_pc()
    folder = shutil.copytree(made.folder, tmp_path / "clinic")
    known = keyfile.read(folder / "keys.json")
    opened = keys.unlock(known, "nisha", PASSWORD, made.secret)
    return Worn(made, folder, earlier, keys.database_key(opened.data_key))


@pytest.fixture
def who(tmp_path: Path) -> list[str]:
    """The manager, for the command line."""
    (tmp_path / "password").write_text(PASSWORD + "\n")
    return ["--staff", "nisha", "--password-file", str(tmp_path / "password")]


def contents(path: Path, key: bytes) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, as the engine reads them."""
    database = Database.open(path, key)
    with database.reading() as connection:
        names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT NULL")
        found = {name: [] for (name,) in names if not name.startswith("patient_words")}
        for name in found:
            found[name] = sorted(map(tuple, connection.exec_driver_sql(f'SELECT * FROM "{name}"')), key=repr)
    database.engine.dispose()
    return found


# -- a clinic as it should be ----------------------------------------------------------------------------
def test_a_worked_clinic_proves_itself(worn: Worn) -> None:
    report = worn.report()
    assert (report.findings, report.notes) == ([], [])
    assert (report.files, report.documents) == (2, 2)
    assert report.entries > 15


def test_verifying_changes_nothing(worn: Worn) -> None:
    before = {path.name: path.read_bytes() for path in worn.folder.iterdir() if path.is_file() and path.name != "LOCK"}
    assert worn.report().ok
    after = {path.name: path.read_bytes() for path in worn.folder.iterdir() if path.is_file() and path.name != "LOCK"}
    assert after == before


def test_the_kit_verifies_too_and_a_missing_anchor_is_a_note(worn: Worn, memory_keyring) -> None:
    memory_keyring.kept.clear()
    report = verify.with_kit(worn.folder, " ".join(worn.clinic.kit.words), full=True)
    assert report.ok
    assert [str(note) for note in report.notes] == ["This PC holds no anchor of the audit trail to compare with."]


def test_an_interrupted_day_is_a_note_and_no_accusation(worn: Worn) -> None:
    opened = clinics.sign_in(worn.folder, "farah")
    patients.open_record(opened.desk, 1)
    opened.database.close()
    opened.hold.release()  # the power went
    opened = clinics.sign_in(worn.folder, "nisha")
    opened.close()
    report = worn.report()
    assert report.findings == []
    assert [note.text.split(":")[0] for note in report.notes] == ["Audit entries {first} to {last} are not signed"]


# -- the file --------------------------------------------------------------------------------------------
def test_one_flipped_byte_on_any_page_is_found(worn: Worn) -> None:
    database = worn.folder / "clinic.db"
    whole = database.read_bytes()
    drawn = random.Random(7)
    for start in range(0, len(whole), PAGE):
        place = start + drawn.randrange(PAGE)
        database.write_bytes(whole[:place] + bytes([whole[place] ^ 0x40]) + whole[place + 1 :])
        assert not worn.report().ok, f"page {start // PAGE}"
    database.write_bytes(whole)
    assert worn.report().ok


def test_any_old_page_put_back_is_found_or_says_the_same(worn: Worn) -> None:
    """SQLCipher takes an old page of the same number for good: the trail, the rows and the indexes must tell."""
    database = worn.folder / "clinic.db"
    whole, old = database.read_bytes(), (worn.earlier / "clinic.db").read_bytes()
    found = 0
    for start in range(0, min(len(whole), len(old)), PAGE):
        if old[start : start + PAGE] == whole[start : start + PAGE]:
            continue
        database.write_bytes(whole[:start] + old[start : start + PAGE] + whole[start + PAGE :])
        if worn.report().ok:
            put_back = contents(database, worn.key)
            database.write_bytes(whole)
            assert put_back == contents(database, worn.key), f"page {start // PAGE} slipped through"
        else:
            found += 1
    assert found > 15


def test_the_whole_earlier_folder_is_found_by_what_this_pc_remembers(worn: Worn) -> None:
    shutil.rmtree(worn.folder)
    shutil.copytree(worn.earlier, worn.folder)
    assert "older than the one last used on this PC" in worn.said(full=False)


def test_opening_an_earlier_folder_leaves_a_lasting_mark(worn: Worn) -> None:
    shutil.rmtree(worn.folder)
    shutil.copytree(worn.earlier, worn.folder)
    opened = clinics.sign_in(worn.folder)
    assert len(opened.warnings) == 1
    opened.close()
    assert "not the newest one this PC had seen" in str(worn.report().notes[0])


# -- the trail -------------------------------------------------------------------------------------------
def rehash(connection: sa.Connection, first: int) -> None:
    """Make the chain whole again from entry `first`, as somebody who has the data key can."""
    key = read_keys(connection).chain_key
    query = sa.select(audit_entry.c.seq, audit_entry.c.body, audit_entry.c.hash).order_by(audit_entry.c.seq)
    rows = connection.execute(query).all()
    previous = next((row.hash for row in rows if row.seq == first - 1), chain.GENESIS)
    for row in rows:
        if row.seq >= first:
            body = chain.canonical(json.loads(row.body) | {"previous": previous.hex()})
            previous = chain.digest(key, previous, body)
            connection.execute(
                audit_entry.update().where(audit_entry.c.seq == row.seq).values(body=body, hash=previous)
            )


def change(connection: sa.Connection, seq: int, **values: object) -> None:
    """Edit an entry: its columns and its body agree."""
    row = connection.execute(sa.select(audit_entry.c.body).where(audit_entry.c.seq == seq)).one()
    body = chain.canonical(json.loads(row.body) | values)
    columns = {name: value for name, value in values.items() if name in ("action", "outcome", "person")}
    connection.execute(audit_entry.update().where(audit_entry.c.seq == seq).values(body=body, **columns))


def look(connection: sa.Connection) -> int:
    """The entry of the receptionist's look at patient 2."""
    query = sa.select(audit_entry.c.seq).where(audit_entry.c.action == "patient.open", audit_entry.c.patient == 2)
    return int(connection.execute(query).scalar_one())


def test_a_deleted_entry_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        seq = look(connection)
        connection.execute(audit_entry.delete().where(audit_entry.c.seq == seq))
    assert f"Audit entries {seq} to {seq} are missing." in worn.said(full=False)


def test_the_last_entries_deleted_are_found(worn: Worn, memory_keyring) -> None:
    with worn.behind_the_desk() as connection:
        last = connection.execute(sa.select(sa.func.max(audit_entry.c.seq))).scalar_one()
        connection.execute(audit_entry.delete().where(audit_entry.c.seq > last - 2))
    assert "older than the one last used on this PC" in worn.said(full=False)
    device.store_anchor(worn.clinic.kit.clinic_id, device.Anchor(1, 0, ""))
    assert "not by the person at work" in worn.said(full=False)  # the signatures of the missing entries are there


def test_an_edited_entry_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        seq = look(connection)
        change(connection, seq, subjects=[["patient", 2]], ground="asked by the family")
    assert f"Audit entry {seq} was changed after it was written." in worn.said(full=False)


@pytest.mark.parametrize("column", ["patient", "person", "at", "action"])
def test_an_entrys_columns_may_not_disagree_with_it(worn: Worn, column: str) -> None:
    values = {"patient": 3, "person": 1, "at": sa.text("'2001-01-01T00:00:00.000000Z'"), "action": "patient.find"}
    with worn.behind_the_desk() as connection:
        seq = look(connection)
        connection.execute(audit_entry.update().where(audit_entry.c.seq == seq).values({column: values[column]}))
    assert f"The columns of audit entry {seq} say something other" in worn.said(full=False)


def test_an_entry_edited_and_rehashed_is_named(worn: Worn) -> None:
    """R37: whoever has the data key has the chain's key, but not the hands of the people at work."""
    with worn.behind_the_desk() as connection:
        seq = look(connection)
        change(connection, seq, action="consent.list")
        rehash(connection, seq)
    said = worn.said(full=False)
    assert "or one before it was changed and re-hashed after it was signed" in said
    assert "is not the one this PC remembers" in said


@pytest.mark.parametrize("anchored", [True, False])
def test_rehashed_with_the_signatures_removed_is_found(worn: Worn, anchored: bool, memory_keyring) -> None:
    with worn.behind_the_desk() as connection:
        seq = look(connection)
        change(connection, seq, action="consent.list")
        rehash(connection, seq)
        connection.execute(audit_seal.delete().where(audit_seal.c.seq >= seq))
    if not anchored:
        device.store_anchor(worn.clinic.kit.clinic_id, device.Anchor(1, 0, ""))
    said = worn.said()
    assert "The signature of audit entry" in said
    assert ("is not the one this PC remembers" in said) is anchored


@pytest.mark.parametrize("as_whom", ["herself", "the receptionist"])
def test_rehashed_and_signed_again_by_the_one_who_did_it_is_found(worn: Worn, as_whom: str) -> None:
    """The manager can't re-sign the receptionist's stretch, neither in her own name nor in the receptionist's."""
    nisha = keys.unlock(keyfile.read(worn.folder / "keys.json"), "nisha", PASSWORD, worn.clinic.secret)
    with worn.behind_the_desk() as connection:
        seq = look(connection)
        change(connection, seq, action="consent.list")
        rehash(connection, seq)
        hashes = dict(map(tuple, connection.execute(sa.select(audit_entry.c.seq, audit_entry.c.hash))))
        for sealed in connection.execute(sa.select(audit_seal).where(audit_seal.c.seq >= seq)).all():
            head = chain.Head(sealed.epoch, sealed.seq, hashes[sealed.seq])
            plain = chain.sealed_bytes(read_keys(connection).clinic_id, head)
            values = {"head": head.hash, "signature": signing.sign(nisha.sign_private, plain)}
            if as_whom == "herself":
                values |= {"person": 1, "public": signing.public(nisha.sign_private)}
            connection.execute(audit_seal.update().where(audit_seal.c.seq == sealed.seq).values(**values))
    device.store_anchor(worn.clinic.kit.clinic_id, device.Anchor(1, 0, ""))
    assert "is not by the person at work then" in worn.said(full=False)


def test_a_removed_signature_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        seqs = [row.seq for row in connection.execute(sa.select(audit_seal.c.seq))]
    for seq in seqs[:-1]:
        with worn.behind_the_desk() as connection:
            connection.execute(audit_seal.delete().where(audit_seal.c.seq == seq))
        assert f"The signature of audit entry {seq} is missing." in worn.said(full=False)


def test_work_without_a_sign_in_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        query = sa.select(sa.func.max(audit_entry.c.seq)).where(audit_entry.c.action == "session.sign_in")
        seq = connection.execute(query).scalar_one()
        change(connection, seq, action="patient.find")
    assert f"Audit entry {seq} was written although the person it names had not signed in." in worn.said(full=False)


def test_a_long_end_that_nobody_signed_is_no_interruption(worn: Worn, monkeypatch: pytest.MonkeyPatch) -> None:
    opened = clinics.sign_in(worn.folder, "farah")
    patients.open_record(opened.desk, 1)
    opened.database.close()
    opened.hold.release()
    assert worn.report(full=False).findings == []
    monkeypatch.setattr(trail, "MOST_UNSIGNED", 1)
    assert "Nobody signed the audit entries" in worn.said(full=False)


def test_a_trail_that_is_gone_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        connection.execute(audit_entry.delete())
    assert "The audit trail is empty." in worn.said(full=False)


def test_a_key_from_before_a_reset_signs_nothing_after_it(worn: Worn) -> None:
    opened = clinics.sign_in(worn.folder)
    before = keys.unlock(keyfile.read(worn.folder / "keys.json"), "farah", PASSWORD, worn.clinic.secret)
    once = staff.reset(opened.desk, next(one.id for one in staff.members(opened.desk) if one.name == "farah"))
    opened.close()
    clinics.first_day(worn.folder, "farah", once).close()
    assert worn.report().ok  # what the earlier key signed stays good
    with worn.behind_the_desk() as connection:
        sealed = connection.execute(sa.select(audit_seal).order_by(audit_seal.c.seq.desc())).first()
        head = chain.Head(sealed.epoch, sealed.seq, sealed.head)
        signature = signing.sign(before.sign_private, chain.sealed_bytes(read_keys(connection).clinic_id, head))
        values = {"public": signing.public(before.sign_private), "signature": signature}
        connection.execute(audit_seal.update().where(audit_seal.c.seq == sealed.seq).values(**values))
    assert "is not by the person at work then" in worn.said(full=False)


# -- the records -----------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("table", "values"),
    [
        (patient, {"phone": "+912255509999"}),
        (consent_choice, {"given": True}),
        (consent, {"signer": "guardian"}),
        (staff_table, {"role": Role.RECEPTIONIST.value}),
        (stored_file, {"record": "C-2026-000009"}),
        (setting, {"value": "99"}),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_a_row_edited_behind_the_desk_is_named(worn: Worn, table: sa.Table, values: dict[str, object]) -> None:
    (key,) = table.primary_key.columns
    with worn.behind_the_desk() as connection:
        differs = sa.or_(*(table.c[name] != value for name, value in values.items()))
        row_id = connection.execute(sa.select(key).where(differs, key != "facts").order_by(key).limit(1)).scalar_one()
        if table is setting:
            row_id = "idle_minutes"
        connection.execute(table.update().where(key == row_id).values(**values))
    assert f"A row of '{table.name}' (number {row_id}) is not as audit entry" in worn.said()


def test_a_row_put_in_or_taken_out_behind_the_desk_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        connection.exec_driver_sql("INSERT INTO patient_carer (patient_id, person) VALUES (1, 2)")
        connection.exec_driver_sql("DELETE FROM consent_choice WHERE id = 1")
    said = worn.said()
    assert "A row of 'patient_carer' (number 1) was written by no act in the audit trail." in said
    assert "A row of 'consent_choice' (number 1) is not as audit entry" in said


def test_a_search_index_out_of_step_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        connection.exec_driver_sql("INSERT INTO patient_words (rowid, words) VALUES (77, 'meera')")
        connection.exec_driver_sql("DELETE FROM patient_words WHERE rowid = 1")
    said = worn.said()
    for number in (1, 77):
        assert f"The search index does not agree with the record of patient {number}." in said


def test_a_counter_put_back_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        connection.exec_driver_sql("UPDATE sqlite_sequence SET seq = 2 WHERE name = 'patient'")
    assert "The numbering of 'patient' was changed" in worn.said()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE staff SET role = 'owner'",
        "UPDATE setting SET value = 'no json' WHERE key = 'chain_key'",
        "DELETE FROM setting WHERE key = 'row_key'",
        "UPDATE patient SET born = 'yesterday'",
        "UPDATE audit_entry SET body = 'plain text' WHERE seq = 4",
        "UPDATE audit_entry SET body = '[1]' WHERE seq = 4",
        "UPDATE audit_entry SET at = 'noon', hash = 5 WHERE seq = 4",
        "UPDATE audit_seal SET signature = 'x', public = 'y', head = 7",
        "UPDATE stored_file SET size = 'large', key = 'none'",
        "UPDATE stored_file SET path = '../keys.json' WHERE record LIKE '%1'",
        "UPDATE consent SET head = 'no hex'",
        "UPDATE former_key SET sign_public = 3",
        "DROP TABLE patient_words",
        "DROP TABLE patient",
    ],
)
def test_values_the_program_never_writes_are_findings_not_crashes(worn: Worn, statement: str) -> None:
    with worn.behind_the_desk() as connection:
        if "former_key" in statement:
            connection.exec_driver_sql("INSERT INTO former_key (person, sign_public, until) VALUES (1, 2, 3)")
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        if statement == "DROP TABLE patient":
            for table in ("patient_change", "guardianship", "consent_choice", "consent"):
                connection.exec_driver_sql(f"DELETE FROM {table}")
        connection.exec_driver_sql(statement)
    assert worn.said()


def test_it_knows_every_table_that_the_migrations_make(worn: Worn) -> None:
    code = "import frontdesk.verify; from frontdesk.vault.database import metadata; print(*metadata.tables)"
    known = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    with worn.behind_the_desk() as connection:
        listed = connection.exec_driver_sql(
            "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
        )
        assert set(listed.scalars()) - {"alembic_version"} == set(known)


# -- the documents ---------------------------------------------------------------------------------------
def stored(worn: Worn) -> list[Path]:
    return sorted(path for path in (worn.folder / "files").rglob("*") if path.is_file())


@pytest.mark.parametrize("full", [True, False])
def test_a_removed_document_is_named(worn: Worn, full: bool) -> None:
    stored(worn)[0].unlink()
    assert "The stored file of consent C-2026-00000" in worn.said(full=full)


def test_changed_and_swapped_documents_are_named(worn: Worn) -> None:
    one, two = stored(worn)
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(first[:90] + bytes([first[90] ^ 1]) + first[91:])
    assert worn.said().count("is missing, swapped or altered") == 1
    one.write_bytes(second)
    two.write_bytes(first)
    said = worn.said()
    for record in ("C-2026-000001", "C-2026-000002"):
        assert f"The stored file of consent {record} is missing, swapped or altered." in said


def test_a_stray_file_is_named(worn: Worn) -> None:
    (worn.folder / "files" / "notes.txt").write_text("left here")
    assert "A file that belongs to no record lies in the folder: notes.txt" in worn.said(full=False)


# -- the command line ------------------------------------------------------------------------------------
def test_the_command_says_so_and_exits(worn: Worn, who: list[str], capsys) -> None:
    assert cli.main(["verify", str(worn.folder), "--full", *who]) == 0
    (worn.folder / "files" / "notes.txt").write_text("left here")
    assert cli.main(["verify", str(worn.folder), "--full", *who]) == 1
    assert "WRONG: A file that belongs to no record lies in the folder: notes.txt" in capsys.readouterr().out
    assert cli.main(["verify", str(worn.folder), "--json", *who]) == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["ok"], len(told["findings"])) == (False, 1)


def test_the_command_refuses_what_it_can_not_use(worn: Worn, who: list[str], tmp_path: Path, capsys) -> None:
    door = opening.Door(worn.folder)
    assert cli.main(["verify", str(worn.folder), *who]) == 2
    door.release()
    (tmp_path / "password").write_text("not the password at all")
    assert cli.main(["verify", str(worn.folder), *who]) == 2
    (worn.folder / "keys.json").write_text("{}")
    assert cli.main(["verify", str(worn.folder), *who]) == 3
    said = capsys.readouterr().err
    for sentence in ("open already", "don't match", "keys.json"):
        assert sentence in said


def test_only_the_manager_verifies(worn: Worn, who: list[str], capsys) -> None:
    assert cli.main(["verify", str(worn.folder), *who[:1], "farah", *who[2:]]) == 2
    assert "Your role does not allow this" in capsys.readouterr().err


def test_a_damaged_first_page_is_the_answer_once_the_key_is_accepted(worn: Worn, who: list[str], capsys) -> None:
    database = worn.folder / "clinic.db"
    database.write_bytes(b"\0" * PAGE + database.read_bytes()[PAGE:])
    assert cli.main(["verify", str(worn.folder), *who]) == 1
    assert "WRONG:" in capsys.readouterr().out
