"""Photographs as stored: read for all files of a person, written into the one that is open."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from frontdesk.desk import Work
from frontdesk.foundation.errors import UserError
from frontdesk.photos.model import Changes, NewSession, Photo, Session
from frontdesk.photos.picture import Picture
from frontdesk.photos.tables import photo, photo_limit, photo_session, photo_thumbnail

KIND = "photo"
"""Of the stored files that are photographs."""

_PHOTOS = sa.select(photo, photo_session.c.held, photo_session.c.stage).join_from(photo, photo_session)


def add_session(work: Work, patient_id: int, new: NewSession) -> int:
    """Write a session that was checked."""
    return work.insert(
        photo_session,
        patient_id=patient_id,
        held=new.held,
        stage=new.stage,
        treatment=new.treatment,
        lighting=new.lighting,
        distance=new.distance,
        note=new.note,
        made_by=work.person.id,
        made=work.at,
    )


def change_session(work: Work, session_id: int, new: NewSession) -> None:
    """Write what is noted of a session anew."""
    work.update(
        photo_session,
        session_id,
        held=new.held,
        stage=new.stage,
        treatment=new.treatment,
        lighting=new.lighting,
        distance=new.distance,
        note=new.note,
    )


def sessions(work: Work, files: tuple[int, ...]) -> tuple[Session, ...]:
    """The sessions of a person, the newest first."""
    there = sa.func.count(photo.c.id).filter(photo.c.destroyed.is_(None))
    query = (
        sa.select(photo_session, there.label("photos"))
        .outerjoin(photo, photo.c.session_id == photo_session.c.id)
        .where(photo_session.c.patient_id.in_(files))
        .group_by(photo_session.c.id)
        .order_by(photo_session.c.held.desc(), photo_session.c.id.desc())
    )
    return tuple(Session(**row._asdict()) for row in work.all(query))


def session(work: Work, session_id: int, files: tuple[int, ...]) -> Session:
    """One session of a person. Raises `UserError` for one of somebody else."""
    found = next((one for one in sessions(work, files) if one.id == session_id), None)
    if found is None:
        raise UserError("There is no such session of photographs.")
    return found


def add(
    work: Work,
    patient_id: int,
    session_id: int,
    picture: Picture,
    stored_file: str,
    *,
    site: str,
    view: str,
    taken: datetime | None,
    consent_reference: str,
) -> int:
    """Write a photo whose picture is stored, with its small picture."""
    photo_id = work.insert(
        photo,
        patient_id=patient_id,
        session_id=session_id,
        stored_file=stored_file,
        media_type=picture.media_type,
        width=picture.width,
        height=picture.height,
        turn=picture.turn,
        size=len(picture.data),
        original=picture.original,
        taken=_written(taken),
        site=site,
        view=view,
        added=work.at,
        added_by=work.person.id,
        consent_reference=consent_reference,
        destroyed=None,
        destroyed_ground="",
    )
    work.insert(photo_thumbnail, photo_id=photo_id, data=picture.thumbnail)
    return photo_id


def same_original(work: Work, files: tuple[int, ...], original: str) -> int | None:
    """The photo of this person that came as the same file (SHA-256 in hex), if one is there."""
    there = photo.c.patient_id.in_(files) & (photo.c.original == original) & photo.c.destroyed.is_(None)
    row = work.one(sa.select(photo.c.id).where(there))
    return None if row is None else int(row.id)


def originals(work: Work, files: tuple[int, ...]) -> dict[str, int]:
    """The SHA-256 (hex) of every file that a photo of this person came as, and that photo."""
    return {original: photo_id for photo_id, original in came_as(work, files).items()}


def came_as(work: Work, files: tuple[int, ...]) -> dict[int, str]:
    """Every photo of this person and the SHA-256 (hex) of the file that it came as: merged files may share one."""
    there = photo.c.patient_id.in_(files) & photo.c.destroyed.is_(None)
    return {row.id: row.original for row in work.all(sa.select(photo.c.id, photo.c.original).where(there))}


def of_patients(work: Work, files: tuple[int, ...]) -> tuple[Photo, ...]:
    """Every photo of a person that is not destroyed: the newest session first, in it as they were taken."""
    query = _PHOTOS.where(photo.c.patient_id.in_(files), photo.c.destroyed.is_(None)).order_by(
        photo_session.c.held.desc(), photo_session.c.id.desc(), photo.c.taken.is_(None), photo.c.taken, photo.c.id
    )
    return _read(work, query)


def there(work: Work, files: tuple[int, ...], photo_ids: Collection[int]) -> tuple[Photo, ...]:
    """Of these photos those of this person that are not destroyed."""
    query = _PHOTOS.where(photo.c.id.in_(photo_ids), photo.c.patient_id.in_(files), photo.c.destroyed.is_(None))
    return _read(work, query)


def count(connection: sa.Connection, files: tuple[int, ...]) -> int:
    """How many photos of a person are not destroyed."""
    there = photo.c.patient_id.in_(files) & photo.c.destroyed.is_(None)
    return connection.execute(sa.select(sa.func.count()).select_from(photo).where(there)).scalar_one()


def read(work: Work, photo_ids: Iterable[int]) -> tuple[Photo, ...]:
    """These photos, in this order. Raises `UserError` when one is not there, or is destroyed."""
    wanted = tuple(photo_ids)
    found = {one.id: one for one in _read(work, _PHOTOS.where(photo.c.id.in_(wanted), photo.c.destroyed.is_(None)))}
    if len(found) != len(set(wanted)):
        raise UserError("This photograph is not there any more.")
    return tuple(found[one] for one in wanted)


def of_person(work: Work, patient_id: int, photo_ids: Iterable[int]) -> tuple[Photo, ...]:
    """These photos of this person, from any of their files. Raises `UserError` for one that is somebody else's."""
    found = read(work, photo_ids)
    if not {one.patient_id for one in found} <= set(work.same_person(patient_id)):
        raise UserError("Choose photographs of one patient at a time.")
    return found


def thumbnails(work: Work, photo_ids: Collection[int]) -> dict[int, bytes]:
    """The small pictures (JPEG) of these photos, by photo."""
    query = sa.select(photo_thumbnail).where(photo_thumbnail.c.photo_id.in_(photo_ids))
    return {row.photo_id: row.data for row in work.all(query)}


def picture_of(work: Work, one: Photo) -> bytes:
    """The picture of a photo that is not destroyed. Raises `Fault` if it is missing, swapped or altered."""
    assert one.file is not None
    return work.fetch(one.file)


def change(work: Work, photo_id: int, changes: Changes) -> None:
    """Write what changed of what is noted of a photo."""
    values: dict[str, object] = {
        "session_id": changes.session, "site": changes.site, "view": changes.view, "taken": _written(changes.taken)
    }  # fmt: skip
    if wanted := {name: value for name, value in values.items() if value is not None}:
        work.update(photo, photo_id, **wanted)


def limit(work: Work, photo_id: int, purpose: str) -> None:
    """Hold one photo back from a purpose; a second time changes nothing."""
    if _limit(work, photo_id, purpose) is None:
        work.insert(photo_limit, photo_id=photo_id, purpose=purpose, since=work.at, person=work.person.id)


def lift(work: Work, photo_id: int, purpose: str) -> None:
    """Hold a photo back no longer; one that is not held back stays as it is."""
    row = _limit(work, photo_id, purpose)
    if row is not None:
        work.delete(photo_limit, row.id)


def destroy(work: Work, one: Photo, ground: str) -> None:
    """Destroy a photo's key, picture and small picture, and the hash of the file it came as; that it was stays."""
    work.update(photo, one.id, stored_file=None, original="", destroyed=work.at, destroyed_ground=ground)
    work.delete(photo_thumbnail, one.id)
    if one.file is not None:
        work.destroy(one.file)


def _limit(work: Work, photo_id: int, purpose: str) -> sa.Row[Any] | None:
    return work.one(
        sa.select(photo_limit.c.id).where(photo_limit.c.photo_id == photo_id, photo_limit.c.purpose == purpose)
    )


def _read(work: Work, query: sa.Select[Any]) -> tuple[Photo, ...]:
    rows = work.all(query)
    limits: dict[int, list[str]] = {}
    held_back = sa.select(photo_limit.c.photo_id, photo_limit.c.purpose).where(
        photo_limit.c.photo_id.in_([row.id for row in rows])
    )
    for row in work.all(held_back.order_by(photo_limit.c.purpose)):
        limits.setdefault(row.photo_id, []).append(row.purpose)
    return tuple(_photo(row, tuple(limits.get(row.id, ()))) for row in rows)


def _photo(row: sa.Row[Any], limits: tuple[str, ...]) -> Photo:
    return Photo(
        id=row.id,
        patient_id=row.patient_id,
        session=row.session_id,
        stage=row.stage,
        held=row.held,
        site=row.site,
        view=row.view,
        taken=None if row.taken is None else datetime.fromisoformat(row.taken),
        width=row.width,
        height=row.height,
        turn=row.turn,
        media_type=row.media_type,
        size=row.size,
        added=row.added,
        added_by=row.added_by,
        consent_reference=row.consent_reference,
        limits=limits,
        file=row.stored_file,
        destroyed=row.destroyed,
    )


def _written(taken: datetime | None) -> str | None:
    """A camera's time as it is stored: to the second, with no zone."""
    return None if taken is None else taken.replace(tzinfo=None).isoformat(timespec="seconds")
