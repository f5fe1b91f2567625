"""Blank forms that were printed for a patient to sign on paper, as stored."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from frontdesk.consents.model import PaperForm
from frontdesk.desk import Work
from frontdesk.vault.database import Instant, metadata

paper_form = sa.Table(
    "paper_form",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("token", sa.Text, nullable=False, unique=True),
    sa.Column("patient_id", sa.Integer, sa.ForeignKey("patient.id"), nullable=False, index=True),
    sa.Column("template", sa.Text, nullable=False),
    sa.Column("template_version", sa.Text, nullable=False),
    sa.Column("language", sa.Text, nullable=False),
    sa.Column("particulars", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("state", sa.Text, nullable=False),
    sa.Column("issued", Instant, nullable=False),
    sa.Column("issued_by", sa.Integer, nullable=False),
    sa.Column("settled", Instant, nullable=True),
    sa.Column("consent_id", sa.Integer, sa.ForeignKey("consent.id"), nullable=True),
    sqlite_autoincrement=True,
)


def add(work: Work, particulars: Mapping[str, str], **values: Any) -> int:
    """Write that a blank form was printed."""
    return work.insert(
        paper_form,
        particulars=_kept(particulars),
        state="issued",
        issued=work.at,
        issued_by=work.person.id,
        settled=None,
        consent_id=None,
        **values,
    )


def by_token(work: Work, token: str) -> PaperForm | None:
    """The form whose code was read from a scan, or None."""
    row = work.one(sa.select(paper_form).where(paper_form.c.token == token))
    return None if row is None else _form(row)


def read(work: Work, form_id: int) -> PaperForm | None:
    """One form, or None."""
    row = work.one(sa.select(paper_form).where(paper_form.c.id == form_id))
    return None if row is None else _form(row)


def same(work: Work, patients: tuple[int, ...], particulars: Mapping[str, str], **values: Any) -> PaperForm | None:
    """The form of one of these patients that is out and says just this, as `add` would write it; None without one."""
    told = {"state": "issued", "particulars": _kept(particulars)} | values
    alike = (paper_form.c[name] == value for name, value in told.items())
    of_them = paper_form.c.patient_id.in_(patients)
    row = work.one(sa.select(paper_form).where(of_them, *alike).order_by(paper_form.c.id))
    return None if row is None else _form(row)


def out(work: Work, patients: tuple[int, ...]) -> tuple[PaperForm, ...]:
    """These patients' forms that have not come back yet, the oldest first."""
    query = sa.select(paper_form).where(paper_form.c.state == "issued", paper_form.c.patient_id.in_(patients))
    return tuple(_form(row) for row in work.all(query.order_by(paper_form.c.id)))


def settle(work: Work, form_id: int, state: str, consent_id: int | None) -> None:
    """The form came back as this consent, or is void."""
    work.update(paper_form, form_id, state=state, settled=work.at, consent_id=consent_id)


def _kept(particulars: Mapping[str, str]) -> str:
    return json.dumps(dict(particulars), ensure_ascii=False)


def _form(row: sa.Row[Any]) -> PaperForm:
    return PaperForm(
        id=row.id,
        token=row.token,
        patient_id=row.patient_id,
        template=row.template,
        template_version=row.template_version,
        language=row.language,
        particulars=json.loads(row.particulars),
        source=row.source,
        state=row.state,
        issued=row.issued,
        issued_by=row.issued_by,
        consent_id=row.consent_id,
    )
