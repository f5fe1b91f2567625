"""Many pictures at once: each is kept whole or refused with a reason; stopping loses, going on repeats nothing."""

from __future__ import annotations

import errno
import os
import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import ImageFile

from frontdesk.access.roles import Role
from frontdesk.consents import withdrawals
from frontdesk.consents.model import TakingBack
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.foundation.errors import Cancelled, Refused, UserError
from frontdesk.patients.model import Patient
from frontdesk.photos import intake
from frontdesk.photos import service as photos
from frontdesk.photos.intake import Placing, Source
from frontdesk.photos.model import RECORD
from frontdesk.vault.faults import DiskFull
from frontdesk.vault.filestore import MARK
from tests.consents.clinics import patient
from tests.desks import beside, broken_links
from tests.photos.planted import FILES, PHONE
from tests.photos.shots import PLANTED, agree, clinic_of_photos, in_care, session, shot


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def png(width: int, height: int, *chunks: bytes) -> bytes:
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"".join((b"\x89PNG\r\n\x1a\n", head, *chunks, chunk(b"IEND", b"")))


HOSTILE = {
    "nothing": b"",
    "30,000 x 30,000": png(30_000, 30_000, chunk(b"IDAT", zlib.compress(bytes(2_000_000)))),
    "a JPEG that says so": shot(1)[:2]
    + b"\xff\xc0\x00\x11\x08\x75\x30\x75\x30\x03"
    + b"\x01\x11\x00" * 3
    + b"\xff\xd9",
    "less than it says": png(400, 400, chunk(b"IDAT", zlib.compress(bytes(1000)))),
    "moving": png(4, 4, chunk(b"acTL", struct.pack(">II", 2, 0)), chunk(b"IDAT", zlib.compress(bytes(52)))),
    "a drawing with a script": b"<?xml version='1.0'?><svg xmlns='x'><script>alert(1)</script></svg>",
    "a page": b"<html><img src=x onerror=alert(1)></html>",
    "a program": b"MZ" + bytes(300),
    "an archive": b"PK\x03\x04" + bytes(300),
    "a document": b"%PDF-1.7\n%%EOF",
    "moving too": b"GIF89a" + bytes(300),
    "only a beginning": b"\xff\xd8\xff\xe0",
    "an endless segment": b"\xff\xd8\xff\xe1\xff\xff" + bytes(20),
    "no segment at all": b"\xff\xd8\xff\xe1\x00\x00" + bytes(20),
    "a film": bytes(4) + b"ftypisom" + bytes(300),
    "an empty HEIC": b"\x00\x00\x00\x18ftypheic" + bytes(300),
    "an empty TIFF": b"II*\x00" + bytes(300),
    "an empty WebP": b"RIFF\x00\x01\x00\x00WEBP" + bytes(300),
}
"""Files that must not come in, by what they are."""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    desk, _ = clinic_of_photos(tmp_path_factory.mktemp("intake") / "clinic")
    yield desk
    assert broken_links(desk) == []
    desk.database.close()


@pytest.fixture
def who(desk: Desk) -> Patient:
    made = patient(desk)
    agree(desk, made)
    return made


@pytest.fixture
def card(tmp_path: Path) -> Path:
    """A memory card as a camera leaves it: pictures in folders, and what is none."""
    folder = tmp_path / "card"
    (folder / "DCIM" / "100").mkdir(parents=True)
    (folder / ".Trashes").mkdir()
    for number in range(6):
        (folder / "DCIM" / "100" / f"IMG_{number}.JPG").write_bytes(shot(number))
    (folder / "DCIM" / "phone.heic").write_bytes(PHONE)
    (folder / "DCIM" / "wrong name.txt").write_bytes(FILES["png"])
    (folder / "DCIM" / "again.jpg").write_bytes(shot(0))
    (folder / "DCIM" / "empty.jpg").write_bytes(b"")
    (folder / "DCIM" / "half.jpg").write_bytes(shot(90)[:900])
    (folder / "DCIM" / "vector.jpg").write_bytes(b"<svg onload='alert(1)'/>")
    (folder / "DCIM" / "._IMG_0.JPG").write_bytes(b"resource fork")
    (folder / ".Trashes" / "old.jpg").write_bytes(shot(91))
    (folder / "DCIM" / "link.jpg").symlink_to(folder / "DCIM" / "phone.heic")
    return folder


def meddled(data: bytes, at: float, put: bytes) -> bytes:
    """A file with some bytes put over its own."""
    place = int(at * len(data))
    return data[:place] + put + data[place + len(put) :]


def names(found: tuple[object, ...]) -> set[str]:
    return {one.source.name for one in found}  # type: ignore[attr-defined]


def count(desk: Desk, who: Patient) -> int:
    return len(photos.inventory(beside(desk, Role.MANAGER), who.id).photos)


def assert_whole(desk: Desk) -> None:
    """Every row has its file and every file its row; nothing is begun and not ended; what is kept opens."""
    folder = Path(desk.database.path).parent
    with desk.database.reading() as connection:
        known = set(connection.exec_driver_sql("SELECT path FROM stored_file").scalars())
        loose = "SELECT count(*) FROM stored_file WHERE kind = 'photo' AND id NOT IN (SELECT stored_file FROM photo)"
        assert connection.exec_driver_sql(loose).scalar() == 0
        bare = "SELECT count(*) FROM photo WHERE id NOT IN (SELECT photo_id FROM photo_thumbnail)"
        assert connection.exec_driver_sql(bare).scalar() == 0
    strays = desk.files.strays(known)
    assert (strays.unknown, strays.missing) == ((), ())
    assert list(folder.rglob(f"*{MARK}")) == list(folder.rglob("*.tmp")) == []


def test_a_card_comes_in_with_a_report_of_what_did_not(desk: Desk, who: Patient, card: Path) -> None:
    sources = intake.gather([card])
    assert [one.name for one in sources][:3] == ["IMG_0.JPG", "IMG_1.JPG", "IMG_2.JPG"]
    assert len(sources) == 12
    seen: list[tuple[int, int]] = []
    report = intake.run(desk, who.id, session(desk, who), sources, lambda *at: seen.append(at))
    assert seen == [(done, 12) for done in range(13)]
    assert names(report.refused) == {"empty.jpg", "half.jpg", "vector.jpg"}
    assert {str(one.reason).split(".")[0] for one in report.refused} == {
        "This file is empty", "This picture is damaged or was not copied completely", "This file is not a photograph"
    }  # fmt: skip
    assert names(report.kept) == {*(f"IMG_{n}.JPG" for n in range(6)), "phone.heic", "wrong name.txt"}
    assert names(report.duplicates) == {"again.jpg"}
    assert (report.left, report.stopped) == ((), None)
    assert count(desk, who) == 8
    assert_whole(desk)


def test_what_the_camera_said_is_noted_as_somebody_confirmed_it(desk: Desk, who: Patient) -> None:
    sources = [Source("pasted", data=shot(1)), Source("pasted too", data=shot(2))]
    intake.run(desk, who.id, session(desk, who), sources[:1])
    intake.run(
        desk, who.id, session(desk, who), sources[1:],
        decide=lambda source, picture: Placing("smile", "front", picture.taken.replace(hour=8)),
    )  # fmt: skip
    found = photos.inventory(beside(desk, Role.MANAGER), who.id).photos
    assert {(one.site, one.view, one.taken.day, one.taken.hour) for one in found} == {
        ("", "", 2, 10), ("smile", "front", 3, 8)
    }  # fmt: skip


def test_bytes_that_were_taken_just_now_say_when(desk: Desk, who: Patient) -> None:
    when = datetime(2026, 11, 22, 9, 14, 59)
    intake.run(desk, who.id, session(desk, who), [Source("shot", data=shot(1, exif=b""), taken=when)])
    (found,) = photos.inventory(beside(desk, Role.MANAGER), who.id).photos
    assert found.taken == when


def test_of_a_monstrous_file_no_more_is_read_than_shows_that_it_is_one(desk: Desk, tmp_path: Path) -> None:
    film = tmp_path / "film.jpg"
    with film.open("wb") as out:
        out.truncate(2 << 30)
    assert len(intake.read(desk, Source(film.name, film))) == intake.LARGEST_FILE + 1


def test_two_hundred_stop_and_go_on(desk: Desk, who: Patient, tmp_path: Path) -> None:
    for number in range(200):
        (tmp_path / f"{number:03}.jpg").write_bytes(shot(number, 64, 48))
    sources, made = intake.gather([tmp_path]), session(desk, who)

    def until(stop: int) -> object:
        def progress(done: int, _total: int) -> None:
            if done == stop:
                raise Cancelled

        return progress

    first = intake.run(desk, who.id, made, sources, until(70))
    assert (len(first.kept), len(first.left), first.stopped) == (70, 130, None)
    assert_whole(desk)
    second = intake.run(desk, who.id, made, first.left, until(30))
    assert (len(second.kept), len(second.left)) == (30, 100)
    # Whoever chooses the whole card again repeats nothing.
    third = intake.run(desk, who.id, made, sources)
    assert (len(third.kept), len(third.duplicates), third.left) == (100, 100, ())
    assert count(desk, who) == 200
    assert {one.photo_id for one in third.duplicates} == {one.photo_id for one in (*first.kept, *second.kept)}
    assert_whole(desk)


@pytest.mark.parametrize("what", HOSTILE)
def test_what_is_no_photograph_stays_outside(desk: Desk, who: Patient, what: str) -> None:
    report = intake.run(desk, who.id, session(desk, who), [Source(what, data=HOSTILE[what])])
    assert names(report.refused) == {what}
    assert_whole(desk)


def test_a_picture_that_is_also_something_else_stops_being_it(desk: Desk, who: Patient) -> None:
    page = b"<html><script>alert(1)</script></html>"
    archive = b"PK\x03\x04evil" + page
    both = shot(5)
    said = b"\xff\xfe" + struct.pack(">H", len(page) + 2) + page
    sources = [Source("a", data=both[:2] + said + both[2:] + archive), Source("b", data=FILES["png"] + archive)]
    report = intake.run(desk, who.id, session(desk, who), sources)
    manager = beside(desk, Role.MANAGER)
    for came in report.kept:
        data = photos.look(manager, came.photo_id).data
        assert b"script" not in data
        assert b"PK" not in data
    assert len(report.kept) == 2


def test_a_picture_too_large_for_this_computer_is_refused_and_the_rest_comes_in(
    desk: Desk, who: Patient, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = ImageFile.ImageFile.load

    def load(image: ImageFile.ImageFile) -> object:
        if image.width == 161:
            raise MemoryError
        return real(image)

    monkeypatch.setattr(ImageFile.ImageFile, "load", load)
    sources = [Source("large", data=shot(1, 161, kind="PNG")), Source("small", data=shot(2))]
    report = intake.run(desk, who.id, session(desk, who), sources)
    assert names(report.kept) == {"small"}
    assert "too little memory" in str(report.refused[0].reason)
    assert_whole(desk)


def test_no_permission_and_no_session_are_said_before_anything_is_read(desk: Desk, who: Patient) -> None:
    stranger = patient(desk)
    with pytest.raises(Refused):
        intake.run(desk, stranger.id, 1, [Source("x", data=shot(1))])
    for wrong in (9999, 0):
        with pytest.raises(UserError, match="no such session"):
            intake.run(desk, who.id, wrong, [Source("x", data=shot(1))])


def test_a_permission_taken_back_meanwhile_stops_it(desk: Desk, who: Patient) -> None:
    def take_back(done: int, _total: int) -> None:
        if done == 2:
            withdrawals.withdraw(desk, TakingBack(who.id, (RECORD,), "patient", "in_person", clock.today(), "en"))

    sources = [Source(str(number), data=shot(number)) for number in range(6)]
    report = intake.run(desk, who.id, session(desk, who), sources, take_back)
    assert (len(report.kept), len(report.left)) == (2, 4)
    assert isinstance(report.stopped, Refused)
    assert_whole(desk)


@pytest.mark.parametrize("name", ["fsync", "replace"])
def test_a_disk_that_fails_at_any_call_leaves_whole_photos_only(
    desk: Desk, who: Patient, monkeypatch: pytest.MonkeyPatch, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    made = session(desk, who)
    real, done = getattr(os, name), 0
    for n in range(1, 12):
        calls = 0

        def failing(*arguments: object, n: int = n, **named: object) -> object:
            nonlocal calls
            calls += 1
            if calls >= n:
                raise OSError(errno.ENOSPC, "No space left on device")
            return real(*arguments, **named)

        monkeypatch.setattr(os, name, failing)
        sources = [Source(str(number), data=shot(1000 * n + number)) for number in range(4)]
        report = intake.run(desk, who.id, made, sources)
        monkeypatch.setattr(os, name, real)
        done += len(report.kept)
        assert len(report.kept) + len(report.left) == 4
        assert (report.stopped is None) == (not report.left)
        assert report.stopped is None or isinstance(report.stopped, DiskFull)
        assert count(desk, who) == done
        # What a failing disk could not take away goes at the next sign-in.
        with desk.database.reading() as connection:
            known = set(connection.exec_driver_sql("SELECT path FROM stored_file").scalars())
        desk.files.recover(lambda path, known=known: path in known)
        assert_whole(desk)


def test_a_card_pulled_out_is_a_reason_for_each_file(desk: Desk, who: Patient, card: Path) -> None:
    sources = intake.gather([card / "DCIM" / "100"])
    for one in sources[2:]:
        one.path.unlink()
    (card / "DCIM" / "100" / sources[2].name).mkdir()
    report = intake.run(desk, who.id, session(desk, who), sources)
    assert (len(report.kept), len(report.refused)) == (2, 4)
    assert all("not there any more" in str(one.reason) for one in report.refused)


def test_the_sources_are_deleted_only_as_they_were_read(desk: Desk, who: Patient, card: Path) -> None:
    report = intake.run(desk, who.id, session(desk, who), intake.gather([card]))
    changed = next(one.source.path for one in report.kept if one.source.name == "IMG_3.JPG")
    changed.write_bytes(shot(77))
    (card / "DCIM" / "100" / "IMG_4.JPG").unlink()
    removed = intake.remove_sources(report)
    assert {one.source.name: str(one.reason).split(",")[0] for one in removed.left} == {
        "IMG_3.JPG": "This file was changed after it was read",
        "IMG_4.JPG": "This file is not there any more",
    }
    assert len(removed.gone) == 7
    assert {path.name for path in card.rglob("*.*") if path.is_file() and not path.name.startswith("._")} >= {
        "empty.jpg", "half.jpg", "vector.jpg", "IMG_3.JPG", "link.jpg"
    } - {"link.jpg"}  # fmt: skip
    assert not (card / "DCIM" / "100" / "IMG_0.JPG").exists()


@settings(max_examples=12, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.one_of(
            st.sampled_from([*FILES.values(), *HOSTILE.values()]),
            st.binary(max_size=200),
            st.tuples(st.sampled_from(sorted(FILES)), st.floats(0, 1), st.binary(min_size=1, max_size=8)).map(
                lambda made: meddled(FILES[made[0]], made[1], made[2])
            ),
        ),
        max_size=8,
    )
)
def test_of_any_files_each_is_kept_once_or_refused_with_a_sentence(
    desk: Desk, who: Patient, files: list[bytes]
) -> None:
    before = count(desk, who)
    sources = [Source(str(number), data=data) for number, data in enumerate(files)]
    report = intake.run(desk, who.id, session(desk, who), sources)
    told = [*report.kept, *report.duplicates, *report.refused]
    assert sorted(int(one.source.name) for one in told) == list(range(len(files)))
    assert all(str(one.reason).endswith(".") for one in report.refused)
    assert count(desk, who) == before + len(report.kept)
    assert not {one.source.data for one in report.kept} & set(HOSTILE.values())
    assert_whole(desk)


def test_whoever_may_not_take_can_not_through_here_either(desk: Desk, who: Patient) -> None:
    made = session(desk, who)
    with pytest.raises(Refused):
        intake.run(beside(desk, Role.MANAGER), who.id, made, [Source("x", data=shot(1))])
    assert intake.run(replace(desk), who.id, made, [Source("x", data=shot(1))]).kept


def test_nothing_of_place_device_or_picture_lies_in_clear(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, own_home: Path, card: Path
) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(temporary))
    desk, who = clinic_of_photos(tmp_path / "clinic")
    for name, data in FILES.items():
        (card / f"{name}.bin").write_bytes(data)
    report = intake.run(desk, who.id, session(desk, who), intake.gather([card]))
    doctor = beside(desk, Role.CLINICIAN)
    in_care(desk, who, doctor)
    assert len(report.kept) > 12
    opened = [photos.look(doctor, one.photo_id) for one in report.kept]
    marks = (PLANTED, b"PLANTED", "PLANTED".encode("utf-16-le"), b"28.4595", b"Exif", b"8BIM", b"http://ns.adobe")
    for looked in opened:
        assert not any(mark in looked.data for mark in marks)
    kept = [looked.data[len(looked.data) // 2 :][:24] for looked in opened]
    assert min(map(len, kept)) == 24
    assert desk.database.checkpoint()
    files = [path for folder in (tmp_path / "clinic", temporary, own_home) for path in folder.rglob("*")]
    written = [(path, path.read_bytes()) for path in files if path.is_file()]
    assert len(written) > len(opened)
    # In a cipher of megabytes four bytes stand by chance: these are the longer beginnings of the same.
    lasting = [mark for mark in marks if len(mark) > 4] + [b"Exif\x00\x00", b"Photoshop 3.0", b"\x00\x10JFIF\x00"]
    for path, content in written:
        assert [mark for mark in (*lasting, *kept) if mark in content] == [], path
        assert "IMG_" not in path.name
    tables = ("photo", "photo_session", "stored_file", "photo_thumbnail", "audit_entry")
    with desk.database.reading() as connection:
        dump = [str(row) for one in tables for row in connection.exec_driver_sql(f"SELECT * FROM {one}")]
    assert not any(mark in row for row in dump for mark in ("PLANTED", "28.4595", "IMG_", "Exif"))
    desk.database.close()
