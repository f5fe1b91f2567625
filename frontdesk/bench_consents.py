"""Measures consents: every text in every language as a sealed document, and what is asked of them afterwards."""

from __future__ import annotations

import gc
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import pikepdf
import sqlalchemy as sa
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from reportlab.pdfgen.canvas import Canvas

from frontdesk import bench_process, credentials, sample
from frontdesk.access.roles import Role
from frontdesk.bench_process import p95, resident
from frontdesk.clinic import Clinic, consents, patients, staff
from frontdesk.consents.model import Consent, Mark, Signing
from frontdesk.consents.records import consent_choice
from frontdesk.desk import Desk
from frontdesk.foundation import clock
from frontdesk.packs import texts
from frontdesk.patients.model import Patient

Figure = dict[str, Any]
Figures = Callable[[str, float, str, float], Figure]

WARM_UP = 1
ROUNDS = 20
REPEATS = 40
"""How often each question is asked."""
DOCUMENTS = 50
"""How many documents lie on the patient whose state is read."""
SETTLED = 10
"""After so many documents everything that they need is loaded."""
LANGUAGE = "en"
"""The language that the others are measured against."""
PARTICULAR = "Left forearm, as it was talked over with the patient"
SHOWN = ("procedure", "photographs")
"""Besides the registration, the forms whose way to the screen is measured: the longest, and a short one."""
MB, KB, MS = 1e6, 1e3, 1e3


class _Made(NamedTuple):
    ms: float
    size: int


def measure(clinic: Clinic, password: str, many: int, figure: Figures) -> Iterator[Figure]:
    """The figures of `pdf` and `consents` for the receptionist at work; `many` documents are sealed in all at least.

    `password` is the clinician's too, who signs some. The memory of the process is told where the system has /proc.
    """
    desk, pad = clinic.desk, _Pad(clinic, password)
    bare: list[_Made] = []
    made: dict[tuple[str, str], list[_Made]] = {}
    for number in range(WARM_UP + ROUNDS):
        measured = number >= WARM_UP
        if number == WARM_UP:
            gc.freeze()  # as in the window: what is loaded by now is not looked through again
        bare += [_bare()] if measured else []
        for name, language in pad.forms:
            one = pad.signed(name, language)
            if measured:
                made.setdefault((name, language), []).append(one)
    yield from _documents(desk, made, bare, figure)
    while len(consents.of_patient(desk, pad.patient.id)) < DOCUMENTS:
        pad.signed("", LANGUAGE)
    yield from _questions(desk, pad.patient, figure)
    while pad.count < many:
        pad.signed("", desk.pack.languages[pad.count % len(desk.pack.languages)])
    if pad.settled:
        yield figure("pdf.memory", resident() / MB, "MB", pad.settled / MB)


def painted(folder: Path, password: str, figure: Figures) -> Iterator[Figure]:
    """How soon a form that is chosen or handed over stands on the screen, and ink after the pen, in a real window."""
    asked = {"password": password, "forms": ["", *SHOWN], "rounds": ROUNDS}
    told = bench_process.told("ui.bench_consents", folder, asked)
    bare, paper = p95(told.pop("bare")), p95(told.pop("ink.bare"))
    for case, times in told.items():
        yield figure(f"consents.{case}.p95", p95(times), "ms", paper if case == "ink" else bare)


# -- documents ---------------------------------------------------------------------------------------------------------
class _Pad:
    """Signs forms for one patient: every hand that a text asks for, every particular filled.

    `count` is how many were signed, `settled` the bytes in memory once it was `SETTLED` (0 where nobody can tell).
    """

    def __init__(self, clinic: Clinic, password: str) -> None:
        desk = self.desk = clinic.desk
        self.patient = patients.open_record(desk, patients.recent(desk, 1)[0].id)
        (self._clinician,) = (one for one in staff.members(desk) if one.role is Role.CLINICIAN)
        self._confirm = partial(credentials.confirm_form, clinic, self._clinician.name, password)
        names = texts.names(desk.pack)
        self.forms = tuple((name, language) for name in names for language in desk.pack.languages)
        self.count = self.settled = 0

    def signed(self, name: str, language: str) -> _Made:
        """Milliseconds, from the last stroke to the stored document, and bytes of one signed form."""
        new = self._signing(name, language)
        confirmed = tuple(filter(None, (self._confirm(new) for one in new.marks if one.role == "clinician")))
        before = clock.ticks()
        kept = consents.sign(self.desk, new, confirmed)
        spent = (clock.ticks() - before) * MS
        self.count += 1
        if self.count == SETTLED:
            self.settled = resident()
        return _Made(spent, len(consents.document(self.desk, kept.id)))

    def _signing(self, name: str, language: str) -> Signing:
        plain = consents.form(self.desk, self.patient.id, language, name)
        ink = sample.hand(Random(1))  # noqa: S311 - the same ink in every run
        new = Signing(
            patient_id=self.patient.id,
            language=language,
            choices={purpose.id: True for purpose in plain.text.purposes},
            signer=plain.signer,
            guardian_id=plain.guardian.id if plain.guardian else None,
            strokes=ink,
            explained_by=self.desk.person.id,
            witness=self.desk.person.id,
            started=clock.now() - timedelta(minutes=4),
            read_seconds=90,
            template=name,
            particulars={one.id: PARTICULAR for one in plain.text.particulars},
            marks=(Mark("clinician", self._clinician.id, strokes=ink),) if plain.text.countersign else (),
        )
        return replace(new, marks=new.marks + self._initials(new)) if plain.text.initials else new

    def _initials(self, new: Signing) -> tuple[Mark, ...]:
        with pikepdf.open(BytesIO(consents.draft(self.desk, new))) as pages:
            return tuple(Mark("initials", strokes=new.strokes) for _ in pages.pages)


def _documents(
    desk: Desk, made: dict[tuple[str, str], list[_Made]], bare: list[_Made], figure: Figures
) -> Iterator[Figure]:
    """English beside the least that any document costs, the other languages beside English."""
    for (name, language), documents in made.items():
        beside = bare if language == LANGUAGE else made[name, LANGUAGE]
        # A registration text bears the name of its pack, which is no part of the figure's.
        case = f"pdf.{'registration' if name == desk.pack.consent.registration else name}.{language}"
        yield figure(
            f"{case}.p95",
            p95([one.ms for one in documents]),
            "ms",
            p95([one.ms for one in beside]),
        )
        yield figure(f"{case}.size", documents[-1].size / KB, "kB", beside[-1].size / KB)


def _bare() -> _Made:
    """The least that any sealed document costs: an empty page and one P-256 signature over it."""
    key, page = ec.generate_private_key(ec.SECP256R1()), BytesIO()
    before = clock.ticks()
    canvas = Canvas(page)
    canvas.showPage()
    canvas.save()
    signature = key.sign(page.getvalue(), ec.ECDSA(hashes.SHA256()))
    return _Made((clock.ticks() - before) * MS, len(page.getvalue()) + len(signature))


# -- what is asked of them ---------------------------------------------------------------------------------------------
def _questions(desk: Desk, who: Patient, figure: Figures) -> Iterator[Figure]:
    """The state of all purposes, a document brought back, a form opened: each beside the least it has to do."""
    kept: Consent = consents.of_patient(desk, who.id)[0]
    pdf = consents.document(desk, kept.id)
    key = ec.generate_private_key(ec.SECP256R1())
    signature = key.sign(pdf, ec.ECDSA(hashes.SHA256()))
    name, language = desk.pack.consent.registration, desk.pack.languages[-1]
    asked: dict[str, tuple[Callable[[], object], Callable[[], object]]] = {
        "state": (lambda: consents.state_of(desk, who.id), lambda: _answers(desk, who)),
        "verify": (
            lambda: consents.verify_pdf(desk, pdf),
            lambda: key.public_key().verify(signature, pdf, ec.ECDSA(hashes.SHA256())),
        ),
        "form": (
            lambda: consents.form(desk, who.id, language),
            lambda: hashlib.sha256(texts.source_of(name, language)).digest(),
        ),
    }
    for case, (question, least) in asked.items():
        yield figure(f"consents.{case}.p95", _timed(question), "ms", _timed(least))


def _answers(desk: Desk, who: Patient) -> int:
    """Every answer of the patient, read without a thought."""
    with desk.database.reading() as connection:
        query = sa.select(consent_choice.c.purpose, consent_choice.c.given)
        return len(connection.execute(query.where(consent_choice.c.patient_id == who.id)).all())


def _timed(question: Callable[[], object]) -> float:
    """Milliseconds that one in twenty exceeds; the first time, uncounted, loads what is needed."""
    question()
    times = []
    for _ in range(REPEATS):
        before = clock.ticks()
        question()
        times.append((clock.ticks() - before) * MS)
    return p95(times)
