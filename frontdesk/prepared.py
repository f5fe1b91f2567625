"""Verbs whose slow part, such as sealing a document, is done before their transaction begins, so that it stays short.

Every act moves the audit chain. While its head stands where it stood, nothing that was read has changed, and what was
got ready still holds; otherwise it is made again, this time inside the transaction.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Concatenate, ParamSpec, TypeVar

from frontdesk.access.roles import Action
from frontdesk.desk import Desk, Work

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")


def prepared(
    action: Action, prepare: Callable[Concatenate[Work, P], T]
) -> Callable[[Callable[[Work, T], R]], Callable[Concatenate[Desk, P], R]]:
    """A verb that writes what `prepare` made of its arguments; `prepare` only reads, and may be called twice."""

    def decorate(body: Callable[[Work, T], R]) -> Callable[Concatenate[Desk, P], R]:
        @functools.wraps(body)
        def verb(desk: Desk, /, *args: P.args, **kwargs: P.kwargs) -> R:
            with desk.listing(action, before_act=True) as looking:
                head, ready = looking.head_before, prepare(looking, *args, **kwargs)
            with desk.act(action) as work:
                return body(work, ready if work.head_before == head else prepare(work, *args, **kwargs))

        verb.__wrapped__ = prepare  # type: ignore[assignment]  # its arguments are the verb's
        verb.way, verb.action = "acts", action  # type: ignore[attr-defined]  # read by the role matrix test
        return verb

    return decorate
