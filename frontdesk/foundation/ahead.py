"""Makes one thing after another in a process of its own, a few ahead of whoever uses them: each has half the work."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any, TypeVar

P = TypeVar("P")
T = TypeVar("T")

WAITING = 2
"""How many things wait at most for being used."""


def ahead(make: Callable[[P], Iterator[T]], plan: P) -> Generator[T]:
    """What `make(plan)` yields; close it when the rest is not wanted, and the other process ends.

    `make` is a function of a module; `plan` and what is made go from one process to the other and never are None.
    Raises what `make` raises.
    """
    other = ProcessPoolExecutor(1, get_context("spawn"), _begin, (make, plan))
    try:
        waiting = deque(other.submit(_next) for _ in range(WAITING))
        while (made := waiting.popleft().result()) is not None:
            waiting.append(other.submit(_next))
            yield made
    finally:
        other.shutdown(cancel_futures=True)


_making: Iterator[Any]


def _begin(make: Callable[[P], Iterator[Any]], plan: P) -> None:
    global _making
    _making = make(plan)


def _next() -> Any:
    return next(_making, None)
