"""`frontdesk verify` proves the register of what left the clinic, and its sealed sheets, as it proves consents."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
import sqlalchemy as sa

from frontdesk import verify
from frontdesk.access.roles import Role
from frontdesk.clinic import Clinic, disclosures, release
from frontdesk.disclosures.model import Recipient
from frontdesk.disclosures.records import disclosure_document, disclosure_item
from frontdesk.photos.model import Box, Redaction, Release
from frontdesk.vault.tables import stored_file
from tests import clinics
from tests.photos.shots import agree, kept, session

COVER = Redaction(covered=(Box(0, 0, 60, 60),))


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Clinic]:
    """A clinic with one release, its manager at work."""
    base = tmp_path_factory.mktemp("disclosed")
    front = clinics.clinic(base, Role.RECEPTIONIST)
    who = clinics.patient(front)
    for form in ("photographs", "marketing-photographs"):
        agree(front.desk, who, form=form)
    photo = kept(front.desk, who, session(front.desk, who))
    front.close()
    manager = clinics.sign_in(base / "clinic")
    told = Release(who.id, ((photo, COVER),), "photo_website", "website", Recipient("public"), "en")
    release.release(manager.desk, told)
    yield manager
    manager.close()


def said(opened: Clinic) -> list[str]:
    return [str(one) for one in verify.verify(opened.database, opened.folder, opened.data_key, full=True).findings]


def test_a_sheet_that_is_gone_is_named(opened: Clinic) -> None:
    assert said(opened) == []
    (line,) = disclosures.of_patient(opened.desk, 1)
    with opened.database.reading() as connection:
        joined = sa.select(stored_file.c.path).join(
            disclosure_document, disclosure_document.c.stored_file == stored_file.c.id
        )
        path = opened.folder.files / connection.execute(joined).scalar_one()
    content = path.read_bytes()
    path.unlink()
    assert said(opened) == [f"The stored file of disclosure {line.reference} is missing, swapped or altered."]
    path.write_bytes(content)


@pytest.mark.parametrize("table", [disclosure_document, disclosure_item], ids=lambda table: table.name)
def test_a_hash_changed_behind_the_desk_is_named(opened: Clinic, table: sa.Table) -> None:
    with opened.database.writing() as connection:
        before = connection.execute(sa.select(table.c.sha256)).scalar_one()
        connection.execute(table.update().values(sha256="0" * 64))
    found = said(opened)
    with opened.database.writing() as connection:
        connection.execute(table.update().values(sha256=before))
    assert [f"'{table.name}'" in one for one in found].count(True) == 1
    assert [one for one in found if one.startswith("The sealed document D-")] or table is disclosure_item
    assert said(opened) == []
