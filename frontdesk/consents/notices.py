"""The clinic's privacy policy at the desk: its versions, the one in use to show and print, who has received which."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from frontdesk.access.roles import Action
from frontdesk.consents import notice_records as records
from frontdesk.consents.model import Acknowledgement, Notice, months_after
from frontdesk.consents.signing import pack_of
from frontdesk.consents.wording import letterhead, set_blocks
from frontdesk.desk import Work, acts, lists
from frontdesk.documents import layout
from frontdesk.foundation import typed
from frontdesk.foundation.errors import Invalid, UserError
from frontdesk.foundation.words import say
from frontdesk.packs import policies
from frontdesk.packs.policies import PolicyText
from frontdesk.patients import records as patients

LONGEST_VERSION = 40
REVIEWED = "policy_reviewed"
"""The setting that holds when the policy that came with the program is to be reviewed again, once it was."""


@lists(Action.POLICY_VIEW)
def current(work: Work, language: str) -> PolicyText:
    """The policy in use, in `language`: the clinic's newest version, else the one that came with the program."""
    return _current(work, language)


@lists(Action.POLICY_VIEW)
def printed(work: Work, language: str) -> bytes:
    """The policy in use as a PDF to print or hand over; not sealed."""
    pack, text = pack_of(work), _current(work, language)
    return layout.render(
        layout.Document(
            kind="policy",
            title=text.title,
            language=language,
            reference=say(language, "Version {version}", version=text.version),
            letterhead=letterhead(pack),
            blocks=set_blocks(text.blocks),
            footer=(f"{pack.id} {pack.version}",),
            qr=None,
            record={"kind": "policy", "version": text.version, "language": language, "sha256": text.source_hash},
            at=work.at,
            page_words=say(language, "Page {page} of {pages}"),
        )
    )


@lists(Action.POLICY_VIEW)
def versions(work: Work) -> tuple[Notice, ...]:
    """Every version that this clinic published, newest first."""
    return records.versions(work)


@lists(Action.POLICY_VIEW)
def review_due(work: Work) -> date | None:
    """When the policy is to be read through again; None where nobody can tell of the one that came with the program.

    That one counts from its own date, else from the day on which it was last compared with the clinic's.
    """
    newest = records.newest(work)
    if newest:
        return newest.review_due
    policy, reviewed = work.pack.policy, work.setting(REVIEWED)
    if reviewed and reviewed["version"] == policy.version:
        return date.fromisoformat(reviewed["due"])
    since = policy.dated or policy.review.verified_on
    return months_after(since, policy.review.value) if since else None


@lists(Action.POLICY_VIEW)
def source(work: Work, language: str) -> str:
    """The policy's source in `language`, to start a new version from."""
    newest = records.newest(work)
    return newest.texts[language] if newest else policies.source_of(work.pack, language).decode()


@lists(Action.POLICY_VIEW)
def preview(work: Work, language: str, source: str) -> PolicyText:
    """The policy as patients would read it. Raises UserError saying what is wrong with the source."""
    return policies.read(pack_of(work), language, source.encode(), "")


@acts(Action.POLICY_PUBLISH)
def publish(work: Work, version: str, dated: date, sources: Mapping[str, str], *, material: bool) -> Notice:
    """Put a new version into use, for good: whole in every language of the clinic, under a number not used before.

    The next review is due after the pack's span. Raises Invalid naming each language or field at fault.
    """
    pack, problems = pack_of(work), {}
    try:
        version = typed.line(version, required=True, longest=LONGEST_VERSION)
    except UserError as error:
        problems["version"] = error.beside("version")
    if any(one.version == version for one in records.versions(work)):
        problems["version"] = UserError("There is a version with this number already.", field="version")
    for language in pack.languages:
        try:
            policies.read(pack, language, sources.get(language, "").encode(), version)
        except UserError as error:
            problems[language] = error.beside(language)
    if problems:
        raise Invalid(problems)
    due = months_after(work.at.astimezone().date(), pack.policy.review.value)
    records.add(work, sources, version=version, dated=dated, material=material, review_due=due)
    work.set_setting("policy", {"version": version, "dated": dated.isoformat()})
    work.note(version=version)
    newest = records.newest(work)
    assert newest is not None
    return newest


@acts(Action.POLICY_PUBLISH)
def reviewed(work: Work) -> date:
    """Say that the policy was read through and stands; returns when the next review is due."""
    newest, policy = records.newest(work), work.pack.policy
    due = months_after(work.at.astimezone().date(), policy.review.value)
    if newest:
        records.put_off_review(work, newest.id, due)
    else:
        work.set_setting(REVIEWED, {"version": policy.version, "due": due.isoformat()})
    work.note(version=newest.version if newest else policy.version)
    return due


@acts(Action.POLICY_ACKNOWLEDGE)
def acknowledge(work: Work, patient_id: int) -> str:
    """Write that the patient received the policy in use, without a signed form; returns its version."""
    work.about("patient", patient_id)
    version = pack_of(work).policy.version
    records.acknowledge(work, patients.read(work, patient_id).id, version, None)
    work.note(version=version)
    return version


@lists(Action.CONSENT_LIST)
def acknowledged(work: Work, patient_id: int) -> tuple[Acknowledgement, ...]:
    """Which versions this patient received, newest first; the first one says whether it is the one in use."""
    work.about("patient", patient_id)
    return records.acknowledged(work, work.same_person(patient_id))


def _current(work: Work, language: str) -> PolicyText:
    pack = pack_of(work)
    if language not in pack.languages:
        raise UserError("This clinic has no policy in that language. Choose another one.", field="language")
    newest = records.newest(work)
    source = newest.texts[language].encode() if newest else policies.source_of(pack, language)
    return policies.trusted(pack, language, source, pack.policy.version)
