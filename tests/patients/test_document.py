"""The card that a patient carries and the labels of paper files: their size, what they tell, and what a scan opens."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pikepdf
import pytest

from frontdesk.access.roles import Role
from frontdesk.documents import cards
from frontdesk.foundation.errors import Refused
from frontdesk.packs.model import Clinic, Said
from frontdesk.patients import document, service
from frontdesk.patients.asked import understood
from frontdesk.patients.model import NewPatient, Patient
from tests.desks import beside, entries, open_desk

AT = datetime(2026, 11, 22, 9, 15, tzinfo=UTC)
CLINIC = Clinic(
    "Asha Clinic",
    ("12 Fergusson College Road, Pune",),
    "+912025530000",
    "desk@asha.example",
    Said("Manager", "प्रबंधक", "منتظم"),
)
LONG = "Venkatanarasimharajuvaripeta Subrahmanyam Krishnamoorthy-Balasubramanian of Thiruvananthapuram"


def patient(number: int = 12, **known: object) -> Patient:
    whole = {"given": "Meera", "family": "Kulkarni", "born": date(1980, 2, 3), "language": "en"} | known
    return Patient(id=number, ref=f"P-{number:06}", born_estimated=False, version=1, created=AT, **whole)  # type: ignore[arg-type]


def told(pdf: pikepdf.Pdf) -> list[str]:
    """The alternative texts of the codes, one a field."""
    return [str(node.Alt) for section in pdf.Root.StructTreeRoot.K.K for node in section.K if node.S == "/Figure"]


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


@pytest.mark.parametrize("language", ["en", "hi", "ur"])
def test_a_card_is_one_page_of_a_bank_cards_size(language: str) -> None:
    with opened(document.card(patient(language=language, native_name="मीरा कुलकर्णी"), CLINIC, AT)) as pdf:
        assert [round(float(edge) / cards.MM, 1) for edge in pdf.pages[0].MediaBox] == [0.0, 0.0, 85.6, 54.0]
        assert len(pdf.pages) == 1
        assert len(pdf.attachments) == 0
        assert str(pdf.Root.Lang) == language


def test_what_a_scanner_types_is_understood_as_that_patients_number() -> None:
    assert understood(document.code(patient(345))).number == 345


@pytest.mark.parametrize(
    ("count", "skip", "pages"), [(0, 0, 1), (1, 0, 1), (24, 0, 1), (25, 0, 2), (2, 23, 2), (5, 30, 2)]
)
def test_labels_fill_sheets_from_the_first_free_one(count: int, skip: int, pages: int) -> None:
    with opened(document.labels([patient(n) for n in range(1, count + 1)], CLINIC, AT, skip=skip)) as pdf:
        assert len(pdf.pages) == pages
        assert len(told(pdf)) == count


def test_fields_lie_inside_the_page_and_beside_each_other() -> None:
    for grid in (cards.CARD, cards.LABELS):
        wide, high = grid.field[0] * cards.MM, grid.field[1] * cards.MM
        places = [grid.place(number) for number in range(grid.fields)]
        assert all(x >= 0 and x + wide <= grid.page[0] * cards.MM + 0.01 for x, _ in places)
        assert all(y - high >= -0.01 and y <= grid.page[1] * cards.MM for _, y in places)
        apart = [
            abs(a[0] - b[0]) >= wide - 0.01 or abs(a[1] - b[1]) >= high - 0.01 for a in places for b in places if a != b
        ]
        assert all(apart)


@pytest.mark.parametrize("name", [LONG, "म" * 90, "ع" * 90, "A", ""])
@pytest.mark.parametrize("language", ["en", "ur"])
def test_the_record_number_has_room_beside_any_name(name: str, language: str) -> None:
    shown = cards.Card("Asha Clinic " * 9, name, ("", "P-000012", "03-02-1980"), "X")
    for grid in (cards.CARD, cards.LABELS):
        width, height = 35 * cards.MM, (grid.field[1] - 2 * grid.padding) * cards.MM
        fitting = cards._fitting(shown, grid.size, language, width, height)
        assert sum(style.height for _, style in fitting) <= height
        assert all(line.width <= width + 0.01 for line, _ in fitting)
        drawn = ["".join(c.text for piece in line.pieces for c in piece.shaped.clusters) for line, _ in fitting]
        assert "P-000012" in drawn


def test_printing_is_an_entry_and_only_for_patients_in_care(tmp_path: Path) -> None:
    manager = open_desk(tmp_path)
    made = service.register(manager, NewPatient("Meera", "Kulkarni", age_years=40, language="hi"))
    other = service.register(manager, NewPatient("Asha", "Rao", age_years=30))
    assert service.card(manager, made.id).startswith(b"%PDF-")
    assert service.labels(manager, (made.id, other.id), skip=3).startswith(b"%PDF-")
    trail = entries(manager)
    assert [(row.action, row.patient) for row in trail[-2:]] == [("patient.card", made.id)] * 2
    assert b"Meera" not in trail[-1].body
    with pytest.raises(Refused, match="not in your care"):
        service.card(beside(manager, Role.CLINICIAN), made.id)
    manager.database.close()


def test_a_lost_card_tells_no_birth() -> None:
    one, other = (document.card(replace(patient(), born=born), CLINIC, AT) for born in (date(1980, 2, 3), None))
    assert one == other
