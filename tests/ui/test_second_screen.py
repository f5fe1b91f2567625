"""A pen display beside the staff's screen: the patient signs there, and the staff take the form back at their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SCREENS = {
    "screens": [
        {"name": "desk", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "dpr": 1},
        {"name": "pen", "x": 1280, "y": 0, "width": 1024, "height": 768, "logicalDpi": 96, "dpr": 1},
    ]
}


def test_the_patient_signs_on_the_other_screen_and_only_the_staff_take_the_form_back(tmp_path: Path) -> None:
    (tmp_path / "screens.json").write_text(json.dumps(SCREENS), encoding="utf-8")
    # A process of its own: the screens are given to the platform when it starts.
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.second_screen_driver", str(tmp_path)],
        env=os.environ
        | {
            "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        },
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["asked"], told["staff"], told["patient"], told["whole"]) == (True, "desk", "pen", True)
    assert told["covered"], "the staff's window shows that the patient has the form"
    assert told["silent"], "nothing else can be pressed meanwhile"
    assert told["first"].startswith("Step 1 of")
    assert told["last"] != told["first"]
    assert told["signed"] == "The form is signed and sealed"
    assert (told["back"], told["kept"], told["remembered"]) == (True, ["ink"], True)
