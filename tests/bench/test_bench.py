"""The benchmark tells every figure of its promise beside a baseline, and touches nothing of the person who runs it."""

from __future__ import annotations

import os
from pathlib import Path

import keyring
import pytest
from keyring.backends.null import Keyring as NoKeyring

from frontdesk import bench, bench_consents, bench_photos, bench_process, bench_search
from frontdesk.foundation.errors import Fault
from frontdesk.packs.load import load
from frontdesk.vault import device

FEW_CASES = {"names": ("sharma", "khan"), "phones": ("98100", "45")}


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    """As few rounds as still make a figure, and no keyring, as the benchmark wants it of a process of its own."""
    keyring.set_keyring(NoKeyring())  # type: ignore[no-untyped-call]
    for name, count in (("STARTS", 1), ("PATIENTS", 1), ("SEARCHED", 300), ("SIGNED", 1)):
        monkeypatch.setattr(bench, name, count)
    for name, times in (("WARM_UP", 0), ("ROUNDS", 1), ("REPEATS", 2), ("DOCUMENTS", 1)):
        monkeypatch.setattr(bench_consents, name, times)
    for name, value in (
        ("ROUNDS", 1), ("EACH", 2), ("SHEET", 16), ("HEAVY", 1), ("REPEATS", 1), ("CAMERA", (800, 600)),
        ("LARGE", (1200, 900)),
    ):  # fmt: skip
        monkeypatch.setattr(bench_photos, name, value)
    for name, value in (("REPEATS", 1), ("ROUNDS", 2), ("LISTED", 50), ("CASES", FEW_CASES)):
        monkeypatch.setattr(bench_search, name, value)


@pytest.mark.parametrize(
    ("what", "wanted"),
    [
        ("start", {"start.window": "ms", "start.signin": "ms", "start.rss": "MB"}),
        (
            "pdf",
            {
                f"pdf.{name}.{language}.{stat}": unit
                for name in ("registration", *load("sample").consent.templates)
                for language in ("en", "hi", "ur")
                for stat, unit in (("p95", "ms"), ("size", "kB"))
            }
            | {f"consents.{case}.p95": "ms" for case in ("state", "verify", "form")}
            | {
                f"consents.{way}.{form}.p95": "ms"
                for way in ("chosen", "handed")
                for form in ("registration", *bench_consents.SHOWN)
            }
            | {"consents.ink.p95": "ms", "pdf.memory": "MB"},
        ),
        (
            "photos",
            {"photos.intake.rate": "/s", "photos.write.rate": "MB/s", "photos.size": "MB", "photos.memory": "MB"}
            | {f"photos.{case}.p95": "ms" for case in ("sheet", "open")}
            | {
                f"photos.{case}.p95": "ms"
                for case in ("sheet.painted", "open.painted", "scroll.frame", "compare.frame")
            },
        ),
        (
            "search",
            {
                f"search.{part}.{case}.p95": "ms"
                for part in ("core", "growth", "cached", "painted", "edited")
                for case in FEW_CASES
            }
            | {
                "search.register.p95": "ms",
                "search.import.rate": "rows/s",
                "search.index.size": "MB",
                "search.rss": "MB",
            },
        ),
    ],
)
def test_every_figure_has_its_unit_and_its_baseline(what: str, wanted: dict[str, str]) -> None:
    before = dict(os.environ)
    found = list(bench.run(what))
    assert {one["figure"]: one["unit"] for one in found} == wanted
    for one in found:
        assert set(one) == {"figure", "value", "unit", "baseline", "ratio"}
        assert one["value"] > 0
        assert one["ratio"] == pytest.approx(one["value"] / one["baseline"])
    assert dict(os.environ) == before


def test_no_setting_of_the_person_is_touched(own_home: Path) -> None:
    list(bench.run("none"))
    assert list(device.configuration().iterdir()) == []
    assert own_home in device.configuration().parents


def test_a_window_that_ends_too_early_is_told_with_what_it_said(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Fault, match=r"\(shell\) ended with code 1"):
        bench_process.answered("shell", ["-c", "raise SystemExit('no screen')"])
    assert "no screen" in capsys.readouterr().err
