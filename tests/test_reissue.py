"""A new recovery kit makes the old one void at once."""

from __future__ import annotations

import pytest

from frontdesk.opening import Door, reissue_kit
from frontdesk.vault.keys import WrongKit
from tests.clinics import make_clinic


def test_the_new_kit_opens_and_the_old_one_does_not(tmp_path):
    clinic, old = make_clinic(tmp_path)
    new = reissue_kit(clinic)
    folder = clinic.folder.path
    clinic.close()
    door = Door(folder)
    try:
        with pytest.raises(WrongKit):
            door.unlock_kit(old.words)
        assert door.unlock_kit(new.words) == clinic.data_key
    finally:
        door.release()
    assert new.fingerprint == old.fingerprint
