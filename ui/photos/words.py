"""What photographs, sessions and uses are called on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from frontdesk.photos.model import SITES, STAGES, VIEWS, Photo, Session
from ui.language import apart, date_text, digits, listed, tr


def site(name: str) -> str:
    """A part of the body."""
    return tr(SITES[name]) if name in SITES else tr("Part not noted")


def place(photo: Photo) -> str:
    """What is seen, and from where: 'Left cheek · From the front'."""
    return " · ".join((site(photo.site), tr(VIEWS[photo.view]))) if photo.view in VIEWS else site(photo.site)


def day(photo: Photo) -> date:
    """The day on which it was taken, as far as that is known."""
    return photo.taken.date() if photo.taken else photo.held


def camera_time(taken: datetime | None) -> str:
    """What the camera's clock showed."""
    return listed((date_text(taken.date()), f"{taken:%H:%M}")) if taken else tr("not known")


def in_words(photo: Photo) -> str:
    """One line about a photograph."""
    return "   ·   ".join((place(photo), date_text(day(photo)), stage(photo.stage)))


def stage(name: str) -> str:
    """Before, during or after."""
    return tr(STAGES[name]) if name in STAGES else name  # type: ignore[index]  # the model's words for it


def spoken(photo: Photo) -> str:
    """The same for a screen reader."""
    return listed((place(photo), date_text(day(photo)), stage(photo.stage)))


def session_title(one: Session) -> str:
    """The heading of a session."""
    return f"{date_text(one.held)}   ·   {stage(one.stage)}"


def session_detail(one: Session, count: int) -> str:
    """How it was taken, and how many there are."""
    said = [tr("Photographs: {count}", count=digits(count)), one.treatment, one.lighting, one.distance, one.note]
    return apart(" ".join(text.split()) for text in said)


def since(first: date, then: date) -> str:
    """How long after the first one."""
    days = (then - first).days
    if days == 0:
        return tr("the first")
    if days < 14:
        return tr("{days} days later", days=digits(days))
    if days < 70:
        return tr("{weeks} weeks later", weeks=digits(days // 7))
    months = (then.year - first.year) * 12 + then.month - first.month - (then.day < first.day)
    return tr("{months} months later", months=digits(max(2, months)))


def sites_first(photos: Sequence[Photo]) -> list[str]:
    """The parts that there are photographs of, in the model's order, those without one last."""
    there = {one.site for one in photos}
    return [name for name in SITES if name in there] + ([""] if there - set(SITES) else [])
