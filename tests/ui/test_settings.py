"""Preferences survive, stay private, and damage to them stops nobody."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ui import settings


def test_what_is_changed_is_kept() -> None:
    settings.change(theme="dark", clinic_folders=("/one", "/two"))
    assert settings.load() == settings.Settings(theme="dark", clinic_folders=("/one", "/two"))


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no modes")
def test_the_file_is_for_its_owner_alone() -> None:
    settings.change(language="ur")
    assert settings.path().stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xfe", b'"x"', b"null"])
def test_a_damaged_file_means_defaults(damage: bytes) -> None:
    settings.path().parent.mkdir(parents=True)
    settings.path().write_bytes(damage)
    assert settings.load() == settings.Settings()


def test_a_value_that_does_not_fit_is_the_default_and_the_rest_is_kept() -> None:
    settings.path().parent.mkdir(parents=True)
    settings.path().write_text('{"theme": "pink", "language": "hi", "clinic_folders": "x", "strange": 1}')
    assert settings.load() == settings.Settings(language="hi")


def test_the_last_clinic_comes_first_once() -> None:
    known = settings.Settings(clinic_folders=("/a", "/b"))
    assert known.opened(Path("/b")).clinic_folders == ("/b", "/a")
