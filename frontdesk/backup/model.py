"""What a backup is to the people who make, list and restore it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Literal

import msgspec

from frontdesk.foundation.errors import Fault

State = Literal["attested", "unproven", "damaged"]


class Facts(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What only an open database tells: the audit head (hexadecimal), the schema and the rows per table."""

    epoch: int
    seq: int
    head: str
    schema: str
    counts: dict[str, int]


@dataclass(frozen=True)
class Snapshot:
    """One backup on a medium. Sizes in bytes: `size` is the clinic as restored, `added` what it took on the medium.

    `generation` is the key file's, `missing` the number of files that the records name but the clinic folder lacked.
    A damaged one has a `problem` and nothing else that counts.
    """

    id: str
    at: datetime
    state: State
    clinic: str = ""
    generation: int = 0
    size: int = 0
    added: int = 0
    missing: int = 0
    facts: Facts | None = None
    person: int | None = None
    check: str = ""
    problem: Fault | None = None


@dataclass(frozen=True)
class Damage:
    """One thing on a medium that is not what was written, as a sentence with places."""

    text: str
    params: dict[str, object]

    def __str__(self) -> str:
        return self.text.format(**self.params)


@dataclass(frozen=True)
class Restored:
    """What a restore did: the folder, the snapshot in it, and where the earlier folder lies now, if there was one."""

    folder: Path
    snapshot: Snapshot
    set_aside: Path | None


@dataclass(frozen=True)
class Known:
    """A backup as the clinic's own records know it."""

    id: str
    at: datetime
    medium: str
    state: str
    head: str
    bytes: int
    expires: datetime | None
