"""What is kept of a consent that was begun but not signed; ink is never part of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Unsigned:
    """A form on its way: its language, who explains and who witnesses (staff ids), the answers so far by purpose."""

    patient_id: int
    language: str
    explained_by: int | None = None
    witness: int | None = None
    choices: Mapping[str, bool] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        """Plain values for a draft."""
        return {**asdict(self), "choices": dict(self.choices)}


def unsigned(body: Mapping[str, Any]) -> Unsigned | None:
    """The form that `as_json` wrote; None for a draft of another shape, as an earlier version may have left."""
    patient_id, language, choices = body.get("patient_id"), body.get("language"), body.get("choices")
    if not isinstance(patient_id, int) or not isinstance(language, str) or not isinstance(choices, Mapping):
        return None
    explained_by, witness = body.get("explained_by"), body.get("witness")
    return Unsigned(
        patient_id=patient_id,
        language=language,
        explained_by=explained_by if isinstance(explained_by, int) else None,
        witness=witness if isinstance(witness, int) else None,
        choices={str(name): answer for name, answer in choices.items() if isinstance(answer, bool)},
    )
