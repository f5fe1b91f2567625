"""The clinic's seal on this room's documents, and the stored original that nobody may have touched."""

from __future__ import annotations

import hashlib
from datetime import datetime

from frontdesk.desk import Work
from frontdesk.documents import layout, seal
from frontdesk.foundation.errors import Fault


def sealed(work: Work, document: layout.Document, reason: str, at: datetime) -> bytes:
    """The document's pages under the clinic's seal. Raises Fault where the clinic has none."""
    kept = work.setting("certificate")
    if not kept:
        raise Fault("The clinic's certificate is missing, so nothing can be sealed. Nothing was signed. Run a check.")
    certificate = seal.Certificate(kept["key_pem"].encode(), kept["cert_pem"].encode())
    return seal.seal(layout.render(document), certificate, reason=reason, at=at)


def original(work: Work, stored_file: str, sha256: str) -> bytes:
    """The stored document, byte for byte. Raises Fault for one that is not the one whose hash the record holds."""
    data = work.fetch(stored_file)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Fault(
            "The stored document is not the one that was signed. It was not opened. Restore the newest backup that is "
            "whole, and tell the practice manager."
        )
    return data
