"""The manager's consent texts: drafted, previewed in every language, reviewed, published, and never changed after."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from frontdesk.access.roles import Action
from frontdesk.consents import template_records as records
from frontdesk.consents.model import TemplateOffered, TemplateVersion
from frontdesk.consents.signing import pack_of
from frontdesk.desk import Work, acts, lists
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.packs import authoring, texts
from frontdesk.packs.texts import ConsentText

NAME = re.compile(r"[a-z][a-z0-9-]{0,59}")


@lists(Action.TEMPLATE_LIST)
def offered(work: Work, language: str) -> tuple[TemplateOffered, ...]:
    """The forms that patients can be given, with their titles in `language`; the registration first."""
    pack = pack_of(work)
    own = [name for name in records.own_names(work) if name not in texts.names(pack)]
    published = [name for name in own if records.current_version(work, pack, name) != "0"]
    found = (records.current(work, pack, name, language) for name in (*texts.names(pack), *published))
    return tuple(TemplateOffered(one.id, one.title, one.version, one.form, one.valid_months) for one in found)


@lists(Action.TEMPLATE_SOURCE)
def begun(work: Work, language: str) -> dict[str, str]:
    """The clinic's own texts of which no version was published yet: their titles in `language` by name."""
    pack = pack_of(work)
    names = [name for name in records.own_names(work) if records.current_version(work, pack, name) == "0"]
    return {name: _title(_source(work, name, language)) or name for name in names}


@lists(Action.TEMPLATE_LIST)
def versions(work: Work, name: str) -> tuple[TemplateVersion, ...]:
    """The clinic's own versions of a text, newest first; none while the shipped one is in use."""
    return records.versions(work, name)


@lists(Action.TEMPLATE_SOURCE)
def source(work: Work, name: str, language: str) -> str:
    """The source to edit: the draft's where there is one, else that of the text in use."""
    return _source(work, name, language)


@lists(Action.TEMPLATE_SOURCE)
def preview(work: Work, name: str, language: str, source: str) -> ConsentText:
    """The text as patients would read it, particulars left open. Raises UserError saying what is wrong with it."""
    return texts.read(pack_of(work), name, language, source.encode())


@acts(Action.TEMPLATE_EDIT)
def begin(work: Work, name: str, titles: Mapping[str, str], start: str = "", asks: str = "") -> str:
    """Draft a new text called `name` (small letters, digits, hyphens) with a title in each language; its version.

    It starts as a copy of the text `start`, or empty; then it asks what the text `asks` does, or nothing besides the
    signature. Raises Invalid naming the name or each title (by language) that can't be used.
    """
    pack, problems = pack_of(work), dict[str, UserError]()
    if not NAME.fullmatch(name):
        problems["name"] = UserError("Use small letters, digits and hyphens for the name of a text.", field="name")
    elif name in (*texts.names(pack), *records.own_names(work)):
        problems["name"] = UserError("There is a text with this name already.", field="name")
    for language in pack.languages:
        if not titles.get(language, "").strip():
            problems[language] = UserError("The title is missing in this language.", field=language)
    if problems:
        raise Invalid(problems)
    sources: dict[str, str] = {}
    for language in pack.languages:
        if start:
            copied = records.current_source(work, pack, start, language)
            sources[language] = authoring.renamed(copied, name, titles[language])
        else:
            asking = records.current_source(work, pack, asks, language) if asks else ""
            sources[language] = authoring.begun(name, language, titles[language], asking)
    months = records.current(work, pack, start, pack.languages[0]).valid_months if start else None
    return _keep(work, name, sources, material=True, valid_months=months)


@acts(Action.TEMPLATE_EDIT)
def draft(work: Work, name: str, sources: Mapping[str, str], *, material: bool, valid_months: int | None = None) -> str:
    """Keep these sources (by language) as the next version, whole or not yet; returns its number.

    A material change raises the first number: whoever signed an earlier one is asked again. Other changes don't.
    """
    if not NAME.fullmatch(name):
        raise UserError("Use small letters, digits and hyphens for the name of a text.", field="name")
    unknown = set(sources) - set(work.pack.languages)
    if unknown or not sources:
        raise UserError("This clinic has no consent form in that language. Choose another one.", field="language")
    return _keep(work, name, sources, material=material, valid_months=valid_months)


def _keep(work: Work, name: str, sources: Mapping[str, str], *, material: bool, valid_months: int | None) -> str:
    version = _next_version(records.current_version(work, pack_of(work), name), material=material)
    kept = {one: texts.stamped(said, version, valid_months, material=material) for one, said in sources.items()}
    rows = {
        language: {
            "version": version,
            "material": material,
            "valid_months": valid_months,
            "text": said,
            "sha256": hashlib.sha256(said.encode()).hexdigest(),
        }
        for language, said in kept.items()
    }
    records.write_draft(work, rows, name)
    work.note(template=name, version=version)
    return version


@acts(Action.TEMPLATE_EDIT)
def discard(work: Work, name: str) -> None:
    """Drop the draft; what was published stays."""
    records.drop_draft(work, name)
    work.note(template=name)


@acts(Action.TEMPLATE_REVIEW)
def review(work: Work, name: str) -> str:
    """Say that the draft was read in every language; returns its version. Raises what `publish` would."""
    version = _complete(work, name)
    for row in records.rows_of(work, name, version):
        records.set_state(work, row.id, state="reviewed", reviewed_by=work.person.id, reviewed=work.at)
    work.note(template=name, version=version)
    return version


@acts(Action.TEMPLATE_PUBLISH)
def publish(work: Work, name: str) -> str:
    """Put the reviewed draft into use, for good; returns its version.

    Raises Invalid naming each language that is missing, broken or unlike the others, and UserError for a draft that
    nobody reviewed.
    """
    version = _complete(work, name)
    rows = records.rows_of(work, name, version)
    if any(row.state != "reviewed" for row in rows):
        raise UserError("Nobody has reviewed this text since it was changed. Review it first.")
    for row in rows:
        records.set_state(work, row.id, state="published", published_by=work.person.id, published=work.at)
    work.note(template=name, version=version, documents=[row.sha256 for row in rows])
    return version


def _title(source: str) -> str:
    """The title in a draft's source; none while its settings can't be read."""
    try:
        return authoring.wording_of(source).title
    except UserError:
        return ""


def _source(work: Work, name: str, language: str) -> str:
    draft = _draft_version(work, name)
    for row in records.rows_of(work, name, draft) if draft else ():
        if row.language == language:
            return str(row.text)
    return records.current_source(work, pack_of(work), name, language)


def _next_version(present: str, *, material: bool) -> str:
    """The number after `present`: '1.2' is followed by '2.0' for a material change, else by '1.3'."""
    first, _, second = present.partition(".")
    return f"{int(first) + 1}.0" if material or first == "0" else f"{first}.{int(second.partition('.')[0] or 0) + 1}"


def _draft_version(work: Work, name: str) -> str:
    """The version of the draft, reviewed or not; empty for none."""
    return next((one.version for one in records.versions(work, name) if one.state != "published"), "")


def _complete(work: Work, name: str) -> str:
    """The draft's version, once it is whole in every language of the clinic and says the same in each."""
    version = _draft_version(work, name)
    if not version:
        raise UserError("There is no draft of this text.")
    pack = pack_of(work)
    sources = {row.language: row.text for row in records.rows_of(work, name, version)}
    found: dict[str, ConsentText] = {}
    problems: dict[str, UserError] = {}
    for language in pack.languages:
        try:
            if language not in sources:
                raise UserError("The text is missing in this language.")  # noqa: TRY301 - one language's problem among others
            found[language] = texts.read(pack, name, language, sources[language].encode())
        except UserError as error:
            problems[language] = error.beside(language)
    if not problems:
        first = texts.shape(next(iter(found.values())))
        problems = {
            language: UserError(
                "This text has other headings, paragraphs, bullets or places than the one in {language}.",
                field=language,
                language=pack.languages[0],
            )
            for language, text in found.items()
            if texts.shape(text) != first
        }
    if problems:
        raise Invalid(problems)
    return version
