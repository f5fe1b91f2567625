"""`frontdesk verify`: a trail that was edited, cut, rehashed or signed by another is found out (SECURITY R37)."""

from __future__ import annotations

import json

import pytest
import sqlalchemy as sa

from frontdesk import trail
from frontdesk.clinic import patients, staff
from frontdesk.standing import read_keys
from frontdesk.vault import chain, device, keyfile, keys, signing
from frontdesk.vault.tables import audit_entry, audit_further_patient, audit_seal
from tests import clinics
from tests.clinics import PASSWORD
from tests.verify.worn import Worn


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


def test_an_entry_made_to_break_its_reader_is_named(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        seq = look(connection)
        connection.execute(audit_entry.update().where(audit_entry.c.seq == seq).values(body=b"[" * 200_000))
    said = worn.said(full=False)
    assert f"Audit entry {seq} was changed after it was written." in said


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


def test_a_patient_listed_beside_an_entry_must_be_its_own(worn: Worn) -> None:
    with worn.behind_the_desk() as connection:
        seq = look(connection)
        connection.execute(audit_further_patient.insert().values(patient=1, seq=seq))
        connection.execute(audit_further_patient.insert().values(patient=1, seq=99_999))
    said = worn.said(full=False)
    assert f"The columns of audit entry {seq} say something other" in said
    assert "A patient is listed for audit entry 99999, which does not exist." in said


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
    once = staff.reset(opened.desk, clinics.number_of(opened, "farah"))
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
