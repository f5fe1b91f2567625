"""A blank form to sign on paper: the same words, boxes to tick, places to sign, and a code that finds it again."""

from __future__ import annotations

from frontdesk.consents.model import PaperForm, Signer, marks
from frontdesk.consents.wording import birth_words, letterhead, set_blocks
from frontdesk.documents import layout
from frontdesk.foundation.words import say
from frontdesk.packs.model import Pack
from frontdesk.packs.texts import ConsentText
from frontdesk.patients.model import Patient

CODE = "frontdesk:form:"
"""What the form's code begins with; its token follows."""


def token_in(code: str) -> str | None:
    """The token of a form's code, or None for any other code."""
    return code.removeprefix(CODE) if code.startswith(CODE) else None


def build(form: PaperForm, text: ConsentText, patient: Patient, signer: Signer, pack: Pack) -> layout.Document:
    """The form, ready to render. It is not sealed: nothing is agreed to until it comes back signed."""
    language = form.language
    return layout.Document(
        kind="form",
        title=text.title,
        language=language,
        reference=say(language, "Form {number}", number=f"F-{form.issued.year}-{form.id:06}"),
        letterhead=letterhead(pack),
        blocks=(
            layout.Facts(
                (
                    (say(language, "Patient"), patient.display_name),
                    (say(language, "Record number"), patient.ref),
                    (say(language, "Date of birth"), birth_words(language, patient, form.issued)),
                ),
                columns=3,
            ),
            *set_blocks(text.blocks),
            *_asked(text),
            layout.Para(text.withdrawal),
            layout.Para(text.guardian_statement if signer == "guardian" else text.statement, bold=True, keep=True),
            layout.Signatures(_places(text, signer)),
        ),
        footer=(f"{text.id} {text.version}", f"{pack.id} {pack.version} {pack.hash[:8]}"),
        qr=f"{CODE}{form.token}",
        record={"kind": "form", "template": text.id, "version": text.version, "language": language},
        at=form.issued,
        page_words=say(language, "Page {page} of {pages}"),
        initials=layout.Initials(say(language, "Initials")) if text.initials else None,
    )


def _asked(text: ConsentText) -> tuple[layout.Block, ...]:
    if not text.purposes:
        return ()
    language = text.language
    asked = (
        layout.Ask(f"**{one.title}.** {one.text}", tuple(say(language, mark) for mark in marks(one)))
        for one in text.purposes
    )
    return (layout.Heading(say(language, "Your answers")), *asked, layout.Space(4))


def _places(text: ConsentText, signer: Signer) -> tuple[layout.SignHere, ...]:
    language = text.language
    lines = (say(language, "Name"), say(language, "Date"))
    own = {
        "patient": say(language, "Signature of the patient"),
        "guardian": say(language, "Signature of the guardian"),
        "representative": say(language, "Signature of the lawful representative"),
    }
    related = (say(language, "Relation to the patient"),) if signer != "patient" else ()
    signing = layout.SignHere(own[signer], (*lines, *related), thumb=say(language, "Thumb impression"))
    witness = layout.SignHere(say(language, "Signature of the witness"), lines)
    countersign = (layout.SignHere(say(language, "Signature of the clinician"), lines),) if text.countersign else ()
    return (signing, witness, *countersign, layout.SignHere(say(language, "Signature of the interpreter"), lines))
