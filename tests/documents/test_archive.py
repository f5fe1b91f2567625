"""Archive and accessibility standards, as the veraPDF engine judges them, where one is at hand (`judges.ENGINE`)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest

from frontdesk.documents import layout, seal
from frontdesk.documents.layout import Ink, Para, Rule, Words

from .judges import judged, needs_engine
from .samples import AT, consent, form, procedure, scribble


@pytest.mark.slow
@needs_engine
def test_sealed_documents_are_archive_files_that_can_be_read_aloud(tmp_path: Path) -> None:
    certificate = seal.make_certificate("Asha Clinic", "IN", AT)
    files = []
    for language in ("en", "hi", "ur"):
        blocks = consent(language).blocks
        odd = (
            Para("☃ \x00 தமிழ் \u200f 😀"),
            Words(("one", "two")),
            Rule(),
            Ink((), "-", "", ""),
            Ink(scribble(), "-", "-", "-"),
        )
        made = layout.render(replace(consent(language), blocks=blocks + odd))
        path = tmp_path / f"consent-{language}.pdf"
        path.write_bytes(seal.seal(made, certificate, reason="Consent", at=AT))
        files.append(path)
        for make in (form, procedure):
            path = tmp_path / f"{make.__name__}-{language}.pdf"
            path.write_bytes(seal.seal(layout.render(make(language)), certificate, reason="Consent", at=AT))
            files.append(path)
    said = judged(*files)
    assert said.count(" PASS") == 2 * len(files), said


@pytest.mark.slow
@needs_engine
def test_the_judge_can_say_no(tmp_path: Path) -> None:
    path = tmp_path / "changed.pdf"
    path.write_bytes(layout.render(consent("en")))
    with pikepdf.open(path, allow_overwriting_input=True) as pdf:
        del pdf.Root.OutputIntents, pdf.Root.MarkInfo
        pdf.save(path)
    assert judged(path).count(" FAIL") == 2
