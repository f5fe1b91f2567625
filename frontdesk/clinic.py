"""The composition root: an open clinic, the person at work in it, and the rooms handed to the window.

Everything that faces people (the window, the command line) reaches the core through this module.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import sqlalchemy as sa

from frontdesk.access.model import Person
from frontdesk.access.questions import Consequence
from frontdesk.access.roles import Action
from frontdesk.audit import service as audit
from frontdesk.backup import records as backup_records
from frontdesk.backup import service as backup
from frontdesk.consents import countersigning, due, gate, notices, paper_forms, scanned_records, templates, withdrawals
from frontdesk.consents import service as consents
from frontdesk.desk import Desk, Questions
from frontdesk.disclosures import participants as disclosed
from frontdesk.disclosures import records as disclosure_records
from frontdesk.disclosures import service as disclosures
from frontdesk.exchange import drafts, importing, sheets
from frontdesk.exchange import service as exchange
from frontdesk.facts import Facts, facts
from frontdesk.foundation import clock
from frontdesk.foundation.phones import grouped
from frontdesk.foundation.words import N_
from frontdesk.packs.model import Pack
from frontdesk.patients import merge_records, merging
from frontdesk.patients import records as patient_records
from frontdesk.patients import service as patients
from frontdesk.patients.spelling import spans
from frontdesk.photos import agreed, handing, intake, leaving, picture, redact, redaction, release, report, waiting
from frontdesk.photos import participants as photographed
from frontdesk.photos import service as photos
from frontdesk.staff import records as staff_records
from frontdesk.staff import service as staff
from frontdesk.tasks import service as tasks
from frontdesk.vault import chain, device
from frontdesk.vault.database import Database
from frontdesk.vault.filestore import FileStore
from frontdesk.vault.folder import ClinicFolder, Hold
from frontdesk.vault.keys import Unlocked
from frontdesk.vault.keyslots import Slots

__all__ = [
    "Clinic", "Facts", "agreed", "audit", "backup", "consents", "countersigning", "disclosures", "drafts", "due",
    "exchange", "facts", "grouped", "handing", "importing", "intake", "leaving", "merging", "notices", "paper_forms",
    "patients", "photos", "picture", "redact", "redaction", "release", "report", "sheets", "spans", "staff", "tasks",
    "templates", "waiting", "wire", "withdrawals",
]  # fmt: skip

Participant = Callable[[sa.Connection, tuple[int, ...], tuple[str, ...]], tuple[Consequence, ...]]
PARTICIPANTS: tuple[Participant, ...] = (disclosed.follows, photographed.follows)
"""What each room that uses data for a purpose must do once that purpose is taken back."""


@dataclass
class Clinic:
    """An open clinic folder with one person signed in. Close it to sign out; nothing stays unlocked.

    `serving` tells whether another program's request, a backup from the command line, is being answered.
    """

    folder: ClinicFolder
    hold: Hold
    database: Database
    desk: Desk
    pack: Pack
    clinic_id: str
    unlocked: Unlocked
    device_secret: bytes = field(repr=False)
    data_key: bytes = field(repr=False)
    warnings: list[chain.Finding] = field(default_factory=list)
    must_choose_password: bool = False
    on_close: list[Callable[[], None]] = field(default_factory=list)
    serving: Callable[[], bool] = lambda: False

    @property
    def person(self) -> Person:
        """Who is signed in."""
        return self.desk.person

    def close(self, *, release: bool = True) -> None:
        """Sign out: an entry, the signature over the chain, the anchor; then the database and the lock let go."""
        try:
            self.rest()
            with self.desk.act(Action.SIGN_OUT) as work:
                work.note(sealed=True)
            self.desk.seal()
        finally:
            self._let_go(release=release)

    def rest(self) -> None:
        """Let nobody else use the clinic through this program any more; waits for what is being served."""
        while self.on_close:
            self.on_close.pop()()

    def _let_go(self, *, release: bool) -> None:
        try:
            self.database.close()
        finally:
            if release:
                self.hold.release()


def wire(
    database: Database,
    folder: ClinicFolder,
    person: Person,
    pack: Pack,
    slots: Slots,
    *,
    clinic_id: str,
    chain_key: bytes,
    row_key: bytes,
    sign: Callable[[bytes], bytes],
    sign_public: bytes,
) -> Desk:
    """A desk whose questions are answered by the rooms that know."""
    return Desk(
        person=person,
        database=database,
        files=FileStore(folder.files),
        pack=pack,
        clinic_id=clinic_id,
        chain_key=chain_key,
        row_key=row_key,
        sign=sign,
        sign_public=sign_public,
        slots=slots,
        anchor=lambda head: device.store_anchor(clinic_id, device.Anchor(head.epoch, head.seq, head.hash.hex())),
        questions=Questions(
            at_work=staff_records.at_work,
            in_care=patient_records.in_care,
            allows=lambda connection, patient, purpose, at: gate.allows(connection, pack, patient, purpose, at).yes,
            same_person=merge_records.same_person,
            on_document=scanned_records.patient_on,
            sealed=disclosure_records.patient_by_document,
            follows=_follows,
            copies=backup_records.copies,
        ),
    )


def _follows(connection: sa.Connection, files: tuple[int, ...], purposes: tuple[str, ...]) -> tuple[Consequence, ...]:
    return tuple(one for ask in PARTICIPANTS for one in ask(connection, files, purposes))


def security(clinic: Clinic) -> str:
    """Where the clinic's device secret lives on this PC, as a translatable sentence."""
    if device.place(clinic.clinic_id) == "keyring":
        return N_("The device secret is in this computer's own key store.")
    return N_(
        "This computer has no key store, so the device secret is in a file that only this user of the computer "
        "can read. Whoever can read that file, the clinic folder and a password can open the clinic."
    )


def now() -> datetime:
    """The present instant (aware, UTC), for the window."""
    return clock.now()
