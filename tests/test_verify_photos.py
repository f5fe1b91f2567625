"""`frontdesk verify` finds a photo file that is missing, foreign, swapped or altered, and rows that say otherwise."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlalchemy as sa

from frontdesk import verify
from frontdesk.clinic import merging, photos
from frontdesk.photos.tables import photo
from frontdesk.vault import device, keyfile, keys
from frontdesk.vault.database import Database
from frontdesk.vault.tables import stored_file
from tests import clinics
from tests.photos.shots import agree, kept, session


@dataclass
class Album:
    """A closed clinic with photos 1 and 2 of one patient and 3 of another, and what opens it."""

    folder: Path
    clinic_id: str
    secret: bytes
    anchor: device.Anchor

    def copy(self, to: Path) -> Album:
        device.store(self.clinic_id, self.secret)
        device.store_anchor(self.clinic_id, self.anchor)
        return Album(Path(shutil.copytree(self.folder, to)), self.clinic_id, self.secret, self.anchor)

    def said(self, *, full: bool = True) -> list[str]:
        report = verify.with_password(self.folder, "nisha", clinics.PASSWORD, full=full)
        return [str(finding) for finding in report.findings]

    def database(self) -> Database:
        known = keyfile.read(self.folder / "keys.json")
        data_key = keys.unlock(known, "nisha", clinics.PASSWORD, self.secret).data_key
        return Database.open(self.folder / "clinic.db", keys.database_key(data_key))

    def places(self) -> dict[int, Path]:
        """Where the picture of each photo lies."""
        database = self.database()
        with database.reading() as connection:
            query = sa.select(photo.c.id, stored_file.c.path).join_from(photo, stored_file)
            found = {row.id: self.folder / "files" / row.path for row in connection.execute(query)}
        database.close()
        return found


@pytest.fixture(scope="module")
def pattern(tmp_path_factory: pytest.TempPathFactory) -> Album:
    base = tmp_path_factory.mktemp("album")
    opened = clinics.clinic(base)
    for seeds in ((1, 2), (3,)):
        who = clinics.patient(opened, given=f"Lata{'a' * len(seeds)}")
        agree(opened.desk, who)
        begun = session(opened.desk, who)
        for seed in seeds:
            kept(opened.desk, who, begun, seed)
    opened.close()
    secret, anchor = device.load(opened.clinic_id), device.load_anchor(opened.clinic_id)
    return Album(base / "clinic", opened.clinic_id, secret, anchor)


@pytest.fixture
def album(pattern: Album, tmp_path: Path) -> Album:
    return pattern.copy(tmp_path / "clinic")


def named(number: int, patient: int) -> str:
    return f"Photograph {number} of patient P-{patient:06d} is missing, swapped or altered."


def test_an_album_proves_itself_with_destroyed_photos_and_merged_files_too(album: Album) -> None:
    assert album.said() == album.said(full=False) == []
    opened = clinics.sign_in(album.folder)
    photos.destroy(opened.desk, 2, "retention")
    merging.merge(opened.desk, 1, 2, {}, "other")
    opened.close()
    assert album.said() == album.said(full=False) == []
    assert set(album.places()) == {1, 3}


@pytest.mark.parametrize("full", [True, False])
def test_a_missing_and_a_cut_file_are_named(album: Album, full: bool) -> None:
    places = album.places()
    places[1].unlink()
    places[3].write_bytes(places[3].read_bytes()[:-1])
    assert album.said(full=full) == [named(1, 1), named(3, 2)]


def test_altered_and_swapped_files_are_named(album: Album) -> None:
    places = album.places()
    content = places[1].read_bytes()
    for at in (0, len(content) // 2, len(content) - 1):
        places[1].write_bytes(content[:at] + bytes([content[at] ^ 1]) + content[at + 1 :])
        assert album.said() == [named(1, 1)]
    places[1].write_bytes(places[3].read_bytes())
    places[3].write_bytes(content)
    assert album.said() == [named(1, 1), named(3, 2)]


@pytest.mark.parametrize("full", [True, False])
def test_a_foreign_file_is_named(album: Album, pattern: Album, full: bool) -> None:
    place = album.places()[1]
    foreign = place.with_name("a" * 26)
    foreign.write_bytes(place.read_bytes())
    assert album.said(full=full) == [
        f"A file that belongs to no record lies in the folder: {foreign.parent.name}/{foreign.name}"
    ]


def test_an_older_picture_of_the_same_clinic_put_back_is_named(album: Album) -> None:
    destroyed = album.places()[2]
    content = destroyed.read_bytes()
    opened = clinics.sign_in(album.folder)
    photos.destroy(opened.desk, 2, "retention")
    opened.close()
    assert not destroyed.exists()
    destroyed.write_bytes(content)
    assert "belongs to no record" in album.said(full=False)[0]
    album.places()[1].write_bytes(content)
    assert named(1, 1) in album.said()


def swapped_rows(connection: sa.Connection) -> None:
    connection.exec_driver_sql("CREATE TEMP TABLE was AS SELECT id, stored_file FROM photo")
    connection.exec_driver_sql("UPDATE photo SET stored_file = NULL WHERE id IN (1, 3)")
    connection.exec_driver_sql("UPDATE photo SET stored_file = (SELECT stored_file FROM was WHERE id = 4 - photo.id)"
                               " WHERE id IN (1, 3)")  # fmt: skip


@pytest.mark.parametrize(
    ("meddle", "full", "found"),
    [
        (swapped_rows, True, "A row of 'photo'"),
        ("UPDATE photo SET stored_file = NULL WHERE id = 1", False, "Photograph 1 of patient P-000001 is not the one"),
        ("UPDATE photo SET size = size + 1 WHERE id = 1", False, "Photograph 1 of patient P-000001 is not the one"),
        ("UPDATE stored_file SET kind = 'consent' WHERE kind = 'photo'", False, "Photograph 1 of patient P-000001"),
        ("DELETE FROM photo WHERE id = 3", False, "A stored picture belongs to no photograph"),
        ("UPDATE photo SET taken = '2020-01-01T00:00:00' WHERE id = 1", True, "A row of 'photo'"),
        ("UPDATE photo_thumbnail SET data = x'00' WHERE photo_id = 1", True, "A row of 'photo_thumbnail'"),
        ("DELETE FROM photo_thumbnail WHERE photo_id = 1", True, "A row of 'photo_thumbnail'"),
        ("INSERT INTO photo_limit (photo_id, purpose, since, person) VALUES (1, 'photo_social', '', 1)", True,
         "A row of 'photo_limit'"),
        ("UPDATE photo_session SET held = '2020-01-01'", True, "A row of 'photo_session'"),
    ],
)  # fmt: skip
def test_rows_changed_behind_the_desk_are_named(
    album: Album, meddle: str | Callable[[sa.Connection], None], full: bool, found: str
) -> None:
    database = album.database()
    with database.writing() as connection:
        connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        if isinstance(meddle, str):
            if meddle.startswith("DELETE FROM photo "):
                connection.exec_driver_sql("DELETE FROM photo_thumbnail WHERE photo_id = 3")
            connection.exec_driver_sql(meddle)
        else:
            meddle(connection)
    database.close()
    assert any(said.startswith(found) for said in album.said(full=full))


def test_a_photo_limit_is_proved_too(album: Album) -> None:
    opened = clinics.sign_in(album.folder)
    photos.limit(opened.desk, [1], "photo_social", True)
    photos.limit(opened.desk, [1], "photo_website", True)
    photos.limit(opened.desk, [1], "photo_website", False)
    opened.close()
    assert album.said() == []
    database = album.database()
    with database.writing() as connection:
        connection.exec_driver_sql("DELETE FROM photo_limit")
    database.close()
    assert any("A row of 'photo_limit'" in said for said in album.said())
