"""The guided tour: a throw-away clinic walked through the real window with real events, from set-up to restore.

It writes pictures of every screen, the sealed documents, the closed clinic folder and a report (DESIGN.md, Command
line), and answers whether every step held.
"""

from __future__ import annotations

import json
import shutil
import sys
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from frontdesk.foundation import clock, files
from frontdesk.foundation.errors import UserError
from frontdesk.opening import without_key_store
from ui import settings, theme
from ui.app import FrontWindow, make_application, same_process
from ui.start import speak
from ui.tour import scenes
from ui.tour.hand import Hand
from ui.tour.stage import Scene, Stage

OURS = ("screens", "documents", "other", "clinic", "backup", "tour.json")


def run(out: Path) -> bool:
    """Walk the tour into `out`; True when every step held. `out` must be empty, missing or an earlier tour's."""
    out = out.absolute()
    _make_room(out)
    before = settings.load()
    without_key_store()
    app = make_application()
    speak("en")
    theme.apply(app, "light")
    window = FrontWindow(same_process)
    window.show_start()
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    stage = Stage(app, window, Hand(window, out / "screens"), out)
    steps: list[dict[str, Any]] = []
    try:
        for name, scene in scenes.SCENES:
            steps.append(_play(stage, name, scene))
            if not steps[-1]["ok"]:
                break
    finally:
        window.close()
        settings.save(before)
    ok = len(steps) == len(scenes.SCENES) and all(step["ok"] for step in steps)
    report = {"ok": ok, "steps": steps, "staff": list(stage.staff.values()), "patients": stage.patients}
    files.write_private(out / "tour.json", json.dumps(report, ensure_ascii=False, indent=1).encode())
    return ok


def _play(stage: Stage, name: str, scene: Scene) -> dict[str, Any]:
    hand, started = stage.hand, clock.ticks()
    keys, clicks = hand.keys, hand.clicks
    ok = True
    try:
        scene(stage)
    except Exception as error:  # noqa: BLE001 - whatever it is, the step did not hold; the report goes to the terminal
        ok = False
        traceback.print_exception(error, file=sys.stderr)
        front = QApplication.activeModalWidget()
        hand.picture(f"failed-{name.replace('.', '-')}")
        if front is not None:
            front.close()
    ms = round((clock.ticks() - started) * 1000)
    sys.stderr.write(f"{'ok  ' if ok else 'FAIL'} {name} {ms} ms\n")
    return {"name": name, "ok": ok, "ms": ms, "keys": hand.keys - keys, "clicks": hand.clicks - clicks}


def _make_room(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise UserError("The tour writes into a folder; this is a file. Choose another name.")
    try:
        if out.exists():
            found = {one.name for one in out.iterdir()}
            # A folder may hold a real clinic called "clinic": only what a tour began with its pictures is thrown away.
            if found and (OURS[0] not in found or not all(name.startswith(OURS) for name in found)):
                raise UserError("This folder holds something other than a tour. Choose an empty or a new folder.")
            shutil.rmtree(out)
        for name in ("screens", "documents", "other", "backup"):
            files.make_private_folder(out / name)
    except OSError as error:
        raise files.not_written(error) from error
