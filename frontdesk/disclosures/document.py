"""What a disclosure looks like on paper: the sheet of a release with its hashes, and the receipt of a take-down."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from itertools import groupby

from frontdesk.consents.wording import code, common_record, date_words, moment_words, sealed, with_role
from frontdesk.disclosures.model import CHANNELS, GROUNDS, HOWS, KINDS, Item, NewDisclosure, Recipient, TakeDown
from frontdesk.documents import layout
from frontdesk.foundation import clock, countries
from frontdesk.foundation.words import say
from frontdesk.packs.model import Pack
from frontdesk.patients.model import Patient
from frontdesk.staff.model import Member
from frontdesk.vault.chain import Head


@dataclass(frozen=True)
class Sheet:
    """What every document of the room says: whom it is about, in which language, who made it and when.

    `head` is the audit chain's before the act that makes it; `at` its instant.
    """

    reference: str
    language: str
    patient: Patient
    member: Member
    pack: Pack
    head: Head
    at: datetime


@dataclass(frozen=True)
class Picture:
    """A copy that leaves as its sheet shows it: a small picture of it, and what was done to it (texts to translate)."""

    image: bytes
    done: tuple[str, ...]


def release(sheet: Sheet, new: NewDisclosure, pictures: tuple[Picture, ...], until: date | None) -> layout.Document:
    """The sheet of a release, ready to render; `pictures` as the items in order, `until` when the permission ends."""
    language = sheet.language
    record = evidence(sheet, "release") | {
        "purpose": new.purpose,
        "channel": new.channel,
        "place": new.place,
        "ground": new.ground,
        "consent": new.consent,
        "fields": list(new.fields),
        "recipient": {"kind": new.recipient.kind, "name": new.recipient.name, "country": new.recipient.country},
        "items": [{"name": one.name, "sha256": one.sha256, "bytes": one.size} for one in new.items],
    }
    shown = tuple(
        layout.Picture(one.image, item.name, f"{item.name}\n{' '.join(say(language, text) for text in one.done)}")
        for item, one in zip(new.items, pictures, strict=True)
    )
    counts = say(language, "counts until {day}", day=date_words(language, until)) if until else ""
    ground = "\n".join(part for part in (say(language, GROUNDS[new.ground]), new.consent, counts) if part)
    blocks = (
        *who(sheet),
        layout.Heading(say(language, "What it is for")),
        layout.Facts(
            (
                (say(language, "Purpose"), purpose_title(sheet.pack, language, new.purpose)),
                (say(language, "Where"), where(language, new.channel, new.place)),
                (say(language, "Recipient"), recipient_words(language, new.recipient)),
                (say(language, "Ground"), ground),
            ),
            columns=2,
        ),
        layout.Heading(say(language, "What left the clinic")),
        layout.Pictures(shown, abreast=4),
        layout.Heading(say(language, "Each file's SHA-256"), level=2),
        layout.Facts(tuple((one.name, one.sha256) for one in new.items)),
        *_closing(language),
    )
    return drawn(sheet, "release", say(language, "Photographs released"), blocks, record)


def _closing(language: str) -> tuple[layout.Block, ...]:
    """What the files hold, and that the sheet does not go with them."""
    only = say(
        language,
        "Each file holds only the picture shown here. What was covered is no longer in it, nor are the place, "
        "the time or the camera.",
    )
    stays = say(
        language,
        "This sheet stays in the record, and the patient may have a copy. It never goes along with the files.",
    )
    return layout.Para(only), layout.Para(stays, bold=True)


def takedown(sheet: Sheet, items: tuple[TakeDown, ...]) -> layout.Document:
    """The receipt of what was done about every copy that had to come back, ready to render."""
    language = sheet.language
    record = evidence(sheet, "takedown") | {"items": [_taken(one) for one in items]}
    blocks: list[layout.Block] = [
        *who(sheet),
        layout.Para(
            say(
                language,
                "Below is every copy that left the clinic for a use that is no longer allowed, what was done to get it "
                "back, and its SHA-256.",
            )
        ),
    ]
    for _, together in groupby(items, key=lambda one: (one.disclosure.id, one.why)):
        blocks += _copies(sheet, tuple(together))
    out = sum(one.item.out for one in items)
    if out:
        blocks.append(layout.Notice(say(language, "Copies that may still be out: {count}.", count=out)))
    return drawn(sheet, "takedown", say(language, "Receipt: copies taken down"), tuple(blocks), record)


def where(language: str, channel: str, place: str) -> str:
    """The way out and the place at its end, as one."""
    return " · ".join(part for part in (say(language, CHANNELS.get(channel, channel)), place) if part)


def recipient_words(language: str, recipient: Recipient) -> str:
    """Who got it: the name, and on a line of its own what they are and where."""
    country = countries.name(language, recipient.country)
    what = " · ".join(part for part in (say(language, KINDS[recipient.kind]), country) if part)
    return f"{recipient.name}\n{what}" if recipient.name else what


def purpose_title(pack: Pack, language: str, purpose: str) -> str:
    """What the pack calls a purpose."""
    titles = {one.id: one.title.in_language(language) for one in pack.purposes}
    return titles.get(purpose, purpose)


def who(sheet: Sheet) -> tuple[layout.Block, ...]:
    """Whom the document is about, and who made it when."""
    language = sheet.language
    return (
        layout.Facts(
            (
                (say(language, "Patient"), sheet.patient.display_name),
                (say(language, "Record number"), sheet.patient.ref),
                (say(language, "Recorded by"), with_role(language, sheet.member)),
                (say(language, "When"), moment_words(language, sheet.at)),
            ),
            columns=2,
        ),
    )


def _copies(sheet: Sheet, items: tuple[TakeDown, ...]) -> tuple[layout.Block, ...]:
    """What left together for one reason to come back: where and since when; then copy by copy what was done."""
    language, line = sheet.language, items[0].disclosure
    rows = (
        (say(language, "Purpose"), purpose_title(sheet.pack, language, line.purpose)),
        (say(language, "Where"), where(language, line.channel, line.place)),
        (say(language, "Recipient"), recipient_words(language, line.recipient)),
        (say(language, "Left the clinic"), moment_words(language, line.at)),
        (say(language, "Why it has to come back"), say(language, items[0].why)),
    )
    return (
        layout.Heading(line.reference),
        layout.Facts(rows, columns=2),
        layout.Heading(say(language, "What was done"), level=2),
        layout.Facts(tuple((one.item.name, _done(language, one.item)) for one in items)),
    )


def _done(language: str, item: Item) -> str:
    """What was done about one copy and when, what was noted, and its hash, each on a line."""
    done = say(language, HOWS[item.how]) if item.how else say(language, "Nothing yet")
    when = f" ({moment_words(language, item.changed)})" if item.how and item.changed else ""
    return "\n".join(part for part in (done + when, item.note, item.sha256) if part)


def _taken(one: TakeDown) -> Mapping[str, object]:
    item, line = one.item, one.disclosure
    return {
        "disclosure": line.reference,
        "left": clock.stamp(line.at),
        "purpose": line.purpose,
        "channel": line.channel,
        "place": line.place,
        "name": item.name,
        "sha256": item.sha256,
        "done": item.how,
        "at": clock.stamp(item.changed) if item.changed else None,
    }


def evidence(sheet: Sheet, kind: str) -> dict[str, object]:
    """What the attached record of every document of the room begins with."""
    return common_record(kind, sheet.reference, sheet.pack, sheet.head) | {
        "patient": {"record": sheet.patient.ref, "name": sheet.patient.display_name},
        "recorded_by": {"id": sheet.member.id, "name": sheet.member.full_name, "role": sheet.member.role.value},
        "at": clock.stamp(sheet.at),
    }


def drawn(
    sheet: Sheet, kind: str, title: str, blocks: tuple[layout.Block, ...], record: dict[str, object]
) -> layout.Document:
    """The document of these blocks, with what all documents of the room bear."""
    note = say(sheet.language, "The clinic has sealed this file: any later change to it can be seen.")
    made = sealed(
        kind,
        title,
        sheet.language,
        reference=sheet.reference,
        pack=sheet.pack,
        head=sheet.head,
        at=sheet.at,
        blocks=(*blocks, layout.Para(note, muted=True)),
        record=record,
    )
    # Capitals, which a QR code holds in the least room.
    return replace(made, qr=code(kind, sheet.reference, record).upper())
