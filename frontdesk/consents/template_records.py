"""Consent texts that this clinic wrote, as stored; the newest published version stands in for the shipped one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from frontdesk.consents.model import TemplateVersion
from frontdesk.desk import Work
from frontdesk.foundation.errors import UserError
from frontdesk.packs import texts
from frontdesk.packs.model import Pack
from frontdesk.packs.texts import ConsentText
from frontdesk.vault.database import Instant, metadata

consent_template = sa.Table(
    "consent_template",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("template", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("version", sa.Text, nullable=False),
    sa.Column("material", sa.Boolean, nullable=False),
    sa.Column("valid_months", sa.Integer, nullable=True),
    sa.Column("text", sa.Text, nullable=False),
    sa.Column("sha256", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("author", sa.Integer, nullable=False),
    sa.Column("at", Instant, nullable=False),
    sa.Column("reviewed_by", sa.Integer, nullable=True),
    sa.Column("reviewed", Instant, nullable=True),
    sa.Column("published_by", sa.Integer, nullable=True),
    sa.Column("published", Instant, nullable=True),
    sa.UniqueConstraint("template", "version", "language"),
    sqlite_autoincrement=True,
)


def current(
    work: Work, pack: Pack, name: str, language: str, particulars: Mapping[str, str] | None = None
) -> ConsentText:
    """The text in use: the newest one this clinic published, else the shipped one. Raises UserError for none."""
    if language not in pack.languages:
        raise UserError("This clinic has no consent form in that language. Choose another one.", field="language")
    row = work.one(_published(name).where(consent_template.c.language == language))
    if row is not None:
        return texts.trusted(pack, name, language, row.text.encode(), particulars)
    if name not in texts.names(pack):
        raise UserError("There is no such form. Choose one from the list.", field="template")
    return texts.shipped(pack, name, language, particulars=particulars)


def current_source(work: Work, pack: Pack, name: str, language: str) -> str:
    """The source of the text in use; empty for a new one."""
    row = work.one(_published(name).where(consent_template.c.language == language))
    if row is not None:
        return str(row.text)
    return texts.source_of(name, language).decode() if name in texts.names(pack) else ""


def current_version(work: Work, pack: Pack, name: str) -> str:
    """The version in use; '0' for a text that was never published."""
    row = work.one(_published(name))
    if row is not None:
        return str(row.version)
    return texts.shipped(pack, name, pack.languages[0]).version if name in texts.names(pack) else "0"


def own_names(work: Work) -> tuple[str, ...]:
    """The texts of which this clinic has a version of its own, published or not."""
    query = sa.select(consent_template.c.template).distinct().order_by(consent_template.c.template)
    return tuple(row.template for row in work.all(query))


def versions(work: Work, name: str) -> tuple[TemplateVersion, ...]:
    """The clinic's own versions of a text, newest first, each with its languages."""
    query = sa.select(consent_template).where(consent_template.c.template == name)
    found: dict[str, list[sa.Row[Any]]] = {}
    for row in work.all(query.order_by(consent_template.c.id.desc())):
        found.setdefault(row.version, []).append(row)
    return tuple(_version(rows) for rows in found.values())


def rows_of(work: Work, name: str, version: str) -> tuple[sa.Row[Any], ...]:
    """The rows of one version, one a language."""
    query = sa.select(consent_template).where(
        consent_template.c.template == name, consent_template.c.version == version
    )
    return tuple(work.all(query.order_by(consent_template.c.id)))


def write_draft(work: Work, rows: Mapping[str, Mapping[str, Any]], name: str) -> None:
    """Put these rows (by language) in place of the present draft of a text; published rows are never touched."""
    drop_draft(work, name)
    for language, values in rows.items():
        work.insert(
            consent_template,
            template=name,
            language=language,
            state="draft",
            author=work.person.id,
            at=work.at,
            **values,
        )


def drop_draft(work: Work, name: str) -> None:
    """Take away what was not published yet."""
    query = sa.select(consent_template.c.id).where(
        consent_template.c.template == name, consent_template.c.state != "published"
    )
    for row in work.all(query):
        work.delete(consent_template, row.id)


def set_state(work: Work, row_id: int, **values: Any) -> None:
    """Move one row of a version on."""
    work.update(consent_template, row_id, **values)


def _published(name: str) -> sa.Select[Any]:
    query = sa.select(consent_template).where(
        consent_template.c.template == name, consent_template.c.state == "published"
    )
    return query.order_by(consent_template.c.id.desc()).limit(1)


def _version(rows: list[sa.Row[Any]]) -> TemplateVersion:
    one = rows[0]
    return TemplateVersion(
        template=one.template,
        version=one.version,
        material=one.material,
        valid_months=one.valid_months,
        state=one.state,
        languages=tuple(sorted(row.language for row in rows)),
        author=one.author,
        at=one.at,
        reviewed_by=one.reviewed_by,
        published_by=one.published_by,
        published=one.published,
    )
