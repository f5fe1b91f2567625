"""How the window says what a patient's answers amount to: words and colour of each state, of events and of ways."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from frontdesk.clinic import Clinic, templates
from frontdesk.consents.model import Allowance, Event, Standing, TemplateOffered
from frontdesk.foundation.words import N_
from frontdesk.packs.model import Pack, Purpose
from ui import language
from ui.language import listed, ltr, tr
from ui.widgets.text import ChipKind

STATES: dict[Standing, tuple[str, ChipKind]] = {
    "given": (N_("Given"), "ok"),
    "refused": (N_("Not agreed"), "plain"),
    "withdrawn": (N_("Taken back"), "warn"),
    "expired": (N_("Run out"), "warn"),
    "missing": (N_("Missing"), "bad"),
    "not_asked": (N_("Not asked"), "plain"),
    "emergency": (N_("Emergency"), "warn"),
}
OBJECTIONS: dict[Standing, tuple[str, ChipKind]] = {
    "given": (N_("No objection"), "ok"),
    "refused": (N_("Objected"), "plain"),
    "withdrawn": (N_("Objected"), "plain"),
}
EVENTS = {
    "signed": N_("Signed"),
    "refused": N_("Form refused"),
    "countersigned": N_("Counter-signed"),
    "withdrawn": N_("Taken back"),
    "expired": N_("Ran out"),
    "policy": N_("Privacy policy received"),
    "emergency": N_("Emergency"),
}

SIGNERS: dict[str, Callable[[], str]] = {
    "patient": lambda: tr("The patient"),
    "guardian": lambda: tr("A parent or guardian"),
    "representative": lambda: tr("A lawful representative"),
}


def state_words(purpose: Purpose | None, found: Allowance) -> tuple[str, ChipKind]:
    """The words and the colour of a purpose's state."""
    if purpose is not None and purpose.answer == "objection" and found.state in OBJECTIONS:
        said, kind = OBJECTIONS[found.state]
    else:
        said, kind = STATES[found.state]
    return tr(said), kind


def purpose_title(pack: Pack, purpose: str) -> str:
    """What a purpose is called in the reader's language; its id where only an older document names it."""
    found = next((one for one in pack.purposes if one.id == purpose), None)
    return found.title.in_language(language.current()) if found else purpose


def titles(pack: Pack, purposes: tuple[str, ...]) -> str:
    """Several purposes by name."""
    return listed(purpose_title(pack, one) for one in purposes)


def form_title(pack: Pack, form: TemplateOffered) -> str:
    """What a form is called: the registration shortly, any other by its own title."""
    return tr("Registration") if form.name == pack.consent.registration else form.title


def form_titles(clinic: Clinic) -> dict[str, str]:
    """What each form is called in the reader's language, by its id."""
    return {one.name: form_title(clinic.pack, one) for one in templates.offered(clinic.desk, language.current())}


def why(found: Allowance, forms: Mapping[str, str]) -> str:
    """The reason for a state: the gate's sentence, the document that it rests on, by whom; `forms` as `form_titles`."""
    parts = [tr(found.why)]
    if found.reference:
        name, _, version = found.version.rpartition(" ")
        told = {"reference": ltr(found.reference), "form": forms.get(name, name), "version": ltr(version)}
        parts.append(tr("By {reference}: {form}, version {version}.", **told))
        parts.append(tr("Answered by: {signer}.", signer=SIGNERS[found.signer]()))
    if found.until is not None:
        parts.append(tr("Counts until {day}.", day=found.until))
    return " ".join(parts)


def event_words(event: Event) -> str:
    """What happened."""
    return tr(EVENTS[event.kind])
