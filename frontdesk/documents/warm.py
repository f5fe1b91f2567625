"""Loading the documents' libraries and fonts ahead of the first signature, so that nobody waits for them with a pen."""

from __future__ import annotations

from frontdesk.documents import layout, seal
from frontdesk.documents.blocks import Document, Letterhead, Para
from frontdesk.foundation import clock

SAMPLE = "English, हिन्दी, اردو"


def warm(languages: tuple[str, ...]) -> None:
    """Render and seal a page that nobody sees in each of `languages`. Takes a second or two; safe on a worker."""
    at = clock.now()
    certificate = seal.make_certificate("Warm", "XX", at)
    for language in languages:
        page = Document(
            kind="warm",
            title="Warm",
            language=language,
            reference="W-1",
            letterhead=Letterhead("Warm"),
            blocks=(Para(SAMPLE), Para(SAMPLE, bold=True)),
            footer=(),
            qr="W-1",
            record={"reference": "W-1"},
            at=at,
            page_words="{page} / {pages}",
        )
        seal.check(seal.seal(layout.render(page), certificate, reason="Warm", at=at), [certificate.cert_pem])
