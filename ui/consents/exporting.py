"""A signed consent for another program, as a FHIR file saved where the person says."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from frontdesk.clinic import Clinic, consents
from frontdesk.foundation import files
from ui.language import tr
from ui.widgets.dialog import confirm


def ask_path(parent: QWidget, name: str) -> Path | None:
    """Where to write the file; None when the person thought better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save for another program"), name, "FHIR JSON (*.json)")
    return Path(chosen) if chosen else None


def agreed(parent: QWidget) -> bool:
    """Whether the person still wants the file, knowing that it is open to whoever gets it."""
    return confirm(
        parent,
        tr("Save this consent for another program?"),
        tr(
            "The FHIR file holds the patient's answers and the signed document, without a password: anyone who gets "
            "it can read it. That it was saved is written down."
        ),
        yes=tr("Choose where to save"),
    )


def write(clinic: Clinic, consent_id: int, path: Path) -> None:
    """Write the consent as a FHIR R4 resource for its owner alone to read. Raises the core's errors."""
    found = consents.fhir_consent(clinic.desk, consent_id)
    files.hand_over(path, json.dumps(found, ensure_ascii=False, indent=2).encode())
