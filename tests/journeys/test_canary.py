"""A clinic's whole journey leaves no name, phone number or password in clear on any disk (SECURITY R7, R14, R27)."""

from __future__ import annotations

import io
import logging
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from frontdesk import keeping, opening, verify
from frontdesk.access.roles import Role
from frontdesk.audit import service as audit
from frontdesk.audit.model import AuditFilter
from frontdesk.clinic import Clinic, consents, patients, staff
from frontdesk.foundation.errors import FrontdeskError
from frontdesk.patients.model import Contact, Guardian, Insurance, NewPaper, NewPatient
from frontdesk.staff.model import NewMember
from tests import clinics

GIVEN, FAMILY, NATIVE = "Quillonqua", "Zzyzxworth", "क्विलोंक्वा"
PARENT, EMAIL, ADDRESS = "Obidianto", "quillonqua@zzyzx.example", "77 Xylophrenia Lane"
PHONE, LOCAL = "+912255507731", "022 5550 7731"
FATHER, NICKNAME, INSURER, ALERT = "Wolfhartinger", "Quillybee", "Pangolinsurance", "Stuttergrumble"
AADHAAR, ABHA = "739051284609", "58204617390512"
PASSWORD, PIN = "zebrafish umbrella cathedral tango", "739051"
STAFF = "Thessalonike Vandermeer"
CANARIES = (
    GIVEN, FAMILY, NATIVE, PARENT, EMAIL, ADDRESS, PHONE, PHONE[3:], LOCAL, PASSWORD, PIN, STAFF, "zebrafish",
    FATHER, NICKNAME, INSURER, ALERT, AADHAAR, ABHA,
)  # fmt: skip


def forms(text: str) -> Iterator[bytes]:
    """How a text may lie on a disk."""
    for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
        for one in {text, text.lower(), text.upper()}:
            yield one.encode(encoding)


def told(data: bytes) -> set[str]:
    return {canary for canary in CANARIES for form in forms(canary) if form in data}


def test_the_search_itself_finds_what_it_looks_for() -> None:
    assert told(NATIVE.encode("utf-16-be")) == {NATIVE}
    assert told(b"..." + GIVEN.lower().encode() + b"...") == {GIVEN}
    assert told(b"nothing at all") == set()


@contextmanager
def overheard() -> Iterator[io.StringIO]:
    """Everything any logger says, to the last detail."""
    said = io.StringIO()
    handler, root = logging.StreamHandler(said), logging.getLogger()
    before = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield said
    root.removeHandler(handler)
    root.setLevel(before)


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, of this test alone."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    for name in ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR"):
        monkeypatch.setenv(name, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return folder


def journey(base: Path, look: list[str]) -> None:
    """Set-up, hiring, registering, signing, copies, mistakes, backup, restore and exports; `look` marks the places."""
    folder, usb = base / "clinic", base / "usb"
    usb.mkdir()
    manager, kit = clinics.make_clinic(folder)
    _, once = staff.add(manager.desk, NewMember("thessa", STAFF, Role.RECEPTIONIST))
    manager.close()
    opened = clinics.first_day(folder, "thessa", once, PASSWORD)
    opening.set_pin(opened, PIN)
    made = worked(opened)
    look.append("open")
    scan(base)
    opened.close()
    manager = clinics.sign_in(folder)
    keeping.back_up(manager, usb)
    assert audit.export(manager.desk, AuditFilter())
    assert told(audit.export(manager.desk, AuditFilter())) <= {STAFF}
    manager.close()
    keeping.command_line_backup(folder, usb, None)
    with pytest.raises(FrontdeskError):
        clinics.sign_in(folder, "thessa", PASSWORD + "!")
    who = keeping.Return(kit.words, "nisha", PASSWORD)
    back, _ = keeping.restore_with_kit(usb, folder, who, cost=clinics.COST)
    assert patients.open_record(back.desk, made).given == GIVEN
    (abha, _) = patients.open_record(back.desk, made).papers
    assert patients.reveal_paper(back.desk, abha.id, "legal_duty") == ABHA
    back.close()
    assert verify.with_password(folder, "nisha", PASSWORD, full=True).ok


def worked(opened: Clinic) -> int:
    """A patient registered, everything kept of them, consents, copies and mistakes; the patient's id."""
    new = NewPatient(
        given=GIVEN, family=FAMILY, native_name=NATIVE, born=date(2019, 7, 19), gender="other", phone=LOCAL,
        email=EMAIL, address=ADDRESS, guardians=(Guardian(PARENT, "father", PHONE),), parent_name=FATHER,
        preferred=NICKNAME, contacts=(Contact("emergency", LOCAL, "aunt", FATHER),), insurance=(Insurance(INSURER),),
    )  # fmt: skip
    staff.save_draft(opened.desk, "patient", {"given": GIVEN, "phone": LOCAL})
    made = patients.register(opened.desk, new)
    assert patients.find(opened.desk, GIVEN)[0].id == made.id
    patients.add_alert(opened.desk, made.id, ALERT)
    patients.add_paper(opened.desk, made.id, NewPaper("abha", ABHA, "health_account"))
    patients.add_paper(opened.desk, made.id, NewPaper("aadhaar", AADHAAR, "identity_check"))
    for language in ("en", "hi", "ur"):
        signed = clinics.consent(opened, made, language)
    copy = consents.give_copy(opened.desk, signed.id, PASSWORD)
    assert consents.verify_pdf(opened.desk, consents.document(opened.desk, signed.id)).state == "genuine"
    assert copy != consents.give_copy(opened.desk, signed.id, None)
    for mistake in (
        lambda: patients.register(opened.desk, NewPatient(given=GIVEN, born=date(2999, 1, 1), phone="abc" + PHONE)),
        lambda: patients.edit(opened.desk, made.id, new, 99),
        lambda: patients.add_paper(opened.desk, made.id, NewPaper("aadhaar", AADHAAR[:-1] + "0", "identity_check")),
        lambda: patients.add_alert(opened.desk, made.id, AADHAAR),
        lambda: staff.disable(opened.desk, 1),
        lambda: clinics.sign_in(opened.folder.path, GIVEN, PASSWORD),
    ):
        with pytest.raises(FrontdeskError) as caught:
            mistake()
        assert told(str(caught.value).encode()) == set()
    return made.id


def scan(*folders: Path) -> int:
    """Every file and every name below these folders; how many there were."""
    count = 0
    for folder in folders:
        for path in folder.rglob("*"):
            assert told(os.fsencode(path.name)) == set()
            if path.is_file():
                count += 1
                assert told(path.read_bytes()) == set(), path.relative_to(folder)
    return count


def test_nothing_lies_in_clear(
    tmp_path: Path, temporary: Path, own_home: Path, capfd: pytest.CaptureFixture[str], caplog
) -> None:
    base, look = tmp_path / "base", []
    base.mkdir()
    with clinics.secret_in_a_file(), overheard() as said:
        journey(base, look)
    assert look
    assert scan(base, own_home, temporary) > 15
    printed = capfd.readouterr()
    assert told((said.getvalue() + printed.out + printed.err).encode()) == set()
