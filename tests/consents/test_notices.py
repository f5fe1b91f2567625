"""The privacy policy at the desk: shown, printed, published in versions, acknowledged, reviewed once a year."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import date

import pikepdf
import pytest

from frontdesk.access.roles import Role
from frontdesk.consents import due, notices
from frontdesk.consents import service as consents
from frontdesk.desk import Desk
from frontdesk.foundation.errors import Invalid
from tests.conftest import Clock
from tests.consents.clinics import open_clinic, patient, record_in, signing
from tests.desks import beside


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = open_clinic(tmp_path_factory.mktemp("notices") / "clinic", Role.MANAGER)
    yield opened
    opened.database.close()


def publish(desk: Desk, version: str = "2026-12", material: bool = True) -> notices.Notice:
    sources = {one: notices.source(desk, one) for one in desk.pack.languages}
    return notices.publish(desk, version, date(2026, 12, 1), sources, material=material)


@pytest.mark.parametrize("pack", ["in-mediglo", "pk-al-hayat", "sample"])
def test_the_shipped_policy_is_shown_and_printed_in_every_language(
    tmp_path_factory: pytest.TempPathFactory, pack: str
) -> None:
    desk = open_clinic(tmp_path_factory.mktemp(pack) / "clinic", Role.RECEPTIONIST, pack)
    for language in desk.pack.languages:
        text = notices.current(desk, language)
        assert (text.version, text.language) == (desk.pack.policy.version, language)
        assert "{" not in "".join(block.text for block in text.blocks)
        with pikepdf.open(io.BytesIO(notices.printed(desk, language))) as opened:
            assert len(opened.pages) >= 1
    desk.database.close()


def test_a_new_version_is_the_one_in_use_everywhere(desk: Desk, frozen_clock: Clock) -> None:
    made = publish(desk)
    assert made.review_due == date(2027, 11, 22)
    assert notices.review_due(desk) == made.review_due
    assert notices.current(desk, "hi").version == "2026-12"
    at_desk = beside(desk, Role.RECEPTIONIST)
    who = patient(at_desk)
    signed = consents.sign(at_desk, signing(at_desk, who))
    assert record_in(consents.document(at_desk, signed.id))["pack"]["policy_version"] == "2026-12"


def test_a_version_is_published_once_and_whole(desk: Desk) -> None:
    publish(desk)
    with pytest.raises(Invalid) as caught:
        publish(desk)
    assert set(caught.value.problems) == {"version"}
    sources = {one: notices.source(desk, one) for one in desk.pack.languages}
    with pytest.raises(Invalid) as caught:
        notices.publish(desk, "3", date(2027, 1, 1), sources | {"ur": "+++\n", "hi": ""}, material=True)
    assert set(caught.value.problems) == {"hi", "ur"}
    assert [one.version for one in notices.versions(desk)] == ["2026-12"]


def test_the_yearly_review_moves_on_when_it_is_done(desk: Desk, frozen_clock: Clock) -> None:
    publish(desk)
    frozen_clock.forward(days=300)
    assert notices.reviewed(desk) == date(2028, 9, 18)
    assert notices.review_due(desk) == date(2028, 9, 18)


def test_the_policy_that_came_with_the_program_is_reviewed_every_year_too(desk: Desk, frozen_clock: Clock) -> None:
    shipped = desk.pack.policy.review.verified_on
    assert shipped is not None
    assert notices.review_due(desk) == shipped.replace(year=shipped.year + 1)
    frozen_clock.forward(days=400)
    due_again = notices.reviewed(desk)
    assert due_again == date(2028, 12, 27), "a year after it was read through"
    assert notices.review_due(desk) == due_again
    assert publish(desk).review_due == notices.review_due(desk)


def test_a_change_of_wording_does_not_take_anybody_off_the_list(desk: Desk) -> None:
    at_desk = beside(desk, Role.RECEPTIONIST)
    first, second = patient(at_desk), patient(at_desk)
    notices.acknowledge(at_desk, first.id)
    publish(desk, "2", material=False)
    assert due.policy_to_hand_over(at_desk) == ()
    notices.acknowledge(at_desk, second.id)
    publish(desk, "3")
    notices.acknowledge(at_desk, second.id)
    publish(desk, "4", material=False)
    assert [one.patient_id for one in due.policy_to_hand_over(at_desk)] == [first.id]


def test_each_patient_acknowledges_each_version_once(desk: Desk) -> None:
    at_desk = beside(desk, Role.RECEPTIONIST)
    who = patient(at_desk)
    first = notices.acknowledge(at_desk, who.id)
    assert notices.acknowledge(at_desk, who.id) == first
    assert [one.version for one in notices.acknowledged(at_desk, who.id)] == [first]
    assert due.policy_to_hand_over(at_desk) == ()
    publish(desk)
    assert [(one.patient_id, one.why) for one in due.policy_to_hand_over(at_desk)] == [(who.id, "policy")]
    signed = consents.sign(at_desk, signing(at_desk, who, template="acknowledgement", choices={}))
    assert due.policy_to_hand_over(at_desk) == ()
    assert [(one.version, one.consent_id) for one in notices.acknowledged(at_desk, who.id)] == [
        ("2026-12", signed.id),
        (first, None),
    ]
    assert [one.kind for one in consents.timeline(at_desk, who.id)] == ["policy", "signed", "policy"]
