"""What came of an intake, without Qt, as plain values of a draft: told again to whoever comes back after a lock."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from frontdesk.clinic import intake
from frontdesk.foundation.errors import Fault, FrontdeskError, Refused, UserError
from ui.photos.incoming import MOST_KEPT


def as_json(report: intake.Report) -> dict[str, Any] | None:
    """Plain values of it; None where everything came in, or it tells of more files than a draft holds."""
    told = (*report.kept, *report.duplicates, *report.refused, *report.left)
    if not (report.refused or report.left) or len(told) > MOST_KEPT:
        return None
    stopped = report.stopped
    return {
        "kept": [_came(one) for one in report.kept],
        "duplicates": [_came(one) for one in report.duplicates],
        "refused": [[_source(one.source), *_error(one.reason)] for one in report.refused],
        "left": [_source(one) for one in report.left],
        "stopped": None if stopped is None else [isinstance(stopped, Fault), *_error(stopped)],
    }


def of_json(told: Mapping[str, Any]) -> intake.Report:
    """The report of which `as_json` gave these values."""
    return intake.Report(
        tuple(_came_of(*one) for one in told["kept"]),
        tuple(_came_of(*one) for one in told["duplicates"]),
        tuple(intake.Refusal(_source_of(*one), UserError(text, **params)) for one, text, params in told["refused"]),
        tuple(_source_of(*one) for one in told["left"]),
        None if told["stopped"] is None else _stopped(*told["stopped"]),
    )


def _source(one: intake.Source) -> list[str]:
    return [one.name, str(one.path or ""), one.waits, one.taken.isoformat() if one.taken else ""]


def _source_of(name: str, path: str, waits: str, taken: str) -> intake.Source:
    return intake.Source(
        name, Path(path) if path else None, taken=datetime.fromisoformat(taken) if taken else None, waits=waits
    )


def _came(one: intake.Came) -> list[Any]:
    return [_source(one.source), one.photo_id, one.original]


def _came_of(source: list[str], photo_id: int, original: str) -> intake.Came:
    return intake.Came(_source_of(*source), photo_id, original)


def _error(error: FrontdeskError) -> tuple[str, dict[str, object]]:
    params = error.params.items()
    return error.text, {name: value if isinstance(value, int | float | str) else str(value) for name, value in params}


def _stopped(fault: bool, text: str, params: Mapping[str, object]) -> Fault | Refused:
    return Fault(text, **params) if fault else Refused(text, **params)
