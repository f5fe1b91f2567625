"""Failed sign-ins wait sealed until the clinic opens; signatures hold only for what was signed."""

from __future__ import annotations

import base64
import secrets

import pytest
from nacl.public import PublicKey, SealedBox

from frontdesk.vault import outbox, signing
from frontdesk.vault.outbox import UNREADABLE, Failed, Outbox


def test_events_come_out_in_order_and_once(tmp_path):
    public, private = outbox.new_pair()
    box = Outbox(tmp_path / "outbox")
    assert box.read(private) == []
    events = [Failed("asha", f"2026-11-22T09:{minute:02}") for minute in range(12)]
    for event in events:
        box.append(public, event)
    assert box.read(private) == events
    box.clear()
    assert box.read(private) == []


def test_nobody_reads_it_while_the_clinic_is_locked(tmp_path):
    public, _ = outbox.new_pair()
    _, other = outbox.new_pair()
    box = Outbox(tmp_path / "outbox")
    box.append(public, Failed("asha"))
    assert b"asha" not in (tmp_path / "outbox").read_bytes()
    assert (tmp_path / "outbox").stat().st_mode & 0o777 == 0o600
    assert box.read(other) == [UNREADABLE]


def test_tampered_lines_are_told_and_stop_nothing(tmp_path):
    public, private = outbox.new_pair()
    box = Outbox(tmp_path / "outbox")
    box.append(public, Failed("asha"))
    with (tmp_path / "outbox").open("ab") as out:
        out.write(b"not base64!\n" + b"AAAA\n" + b"\xff\xfe\n")
    box.append(public, Failed("bilal"))
    assert box.read(private) == [Failed("asha"), Failed("bilal"), UNREADABLE]


@pytest.mark.parametrize(
    "sealed",
    [
        b"[" * 100_000,
        b'{"slot":' + b"[" * 100_000,
        b'{"slot":"\\ud800"}',
        b'{"slot":"Asha Verma"}',
        b'{"name":"x"}',
        b"1" * 9000,
    ],
    ids=["nested", "nested within", "half a character", "a name", "another event", "a number"],
)
def test_what_somebody_else_sealed_is_told_and_stops_nothing(tmp_path, sealed):
    """The public key lies in keys.json: whoever may write to the folder can seal a line of their own."""
    public, private = outbox.new_pair()
    box = Outbox(tmp_path / "outbox")
    (tmp_path / "outbox").write_bytes(base64.b64encode(SealedBox(PublicKey(public)).encrypt(sealed)) + b"\n")
    box.append(public, Failed("asha"))
    assert box.read(private) == [Failed("asha"), UNREADABLE]


def test_a_file_that_somebody_filled_is_one_event(tmp_path):
    _, private = outbox.new_pair()
    box = Outbox(tmp_path / "outbox")
    for data in (b"\n" * 90_000, bytes(3_000_000)):
        (tmp_path / "outbox").write_bytes(data)
        assert box.read(private) == [UNREADABLE]


def test_a_flooded_outbox_stops_growing(tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(outbox, "LARGEST", 500)
    public, _ = outbox.new_pair()
    box = Outbox(tmp_path / "outbox")
    for _ in range(30):
        box.append(public, Failed("asha"))
    assert (tmp_path / "outbox").stat().st_size < 800


def test_a_key_that_seals_nothing_lets_a_wrong_password_be_only_that(tmp_path, caplog):
    Outbox(tmp_path / "outbox").append(bytes(32), Failed("asha"))
    assert caplog.messages == ["a failed sign-in could not be sealed: the key file has no key for it"]
    caplog.clear()
    assert not (tmp_path / "outbox").exists()


def test_a_signature_holds_for_these_bytes_and_this_person():
    private, other = secrets.token_bytes(32), secrets.token_bytes(32)
    signature = signing.sign(private, b"head 12")
    public = signing.public(private)
    assert signing.verify(public, b"head 12", signature)
    assert not signing.verify(public, b"head 13", signature)
    assert not signing.verify(signing.public(other), b"head 12", signature)
    assert not signing.verify(public, b"head 12", signature[:-1])
    assert not signing.verify(b"short", b"head 12", signature)
    assert len(public) == 32
