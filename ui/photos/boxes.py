"""What is drawn on a photograph before it leaves: boxes that cover or blur, and a frame to cut to; each step undone."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from frontdesk.clinic import redaction

Tool = Literal["cover", "blur", "crop"]
LEAST_PX = 8
Size = tuple[int, int]


@dataclass(frozen=True)
class Mark:
    """One box, in pixels of the upright picture."""

    tool: Tool
    box: redaction.Box


@dataclass(frozen=True)
class Drawn:
    """What is drawn on one photograph of `size`; `before` are the states that undo goes back to, the last one last.

    `chosen` is the number of the mark that the keys move, or None.
    """

    size: Size
    marks: tuple[Mark, ...] = ()
    chosen: int | None = None
    shows_nobody: bool = False
    before: tuple[tuple[Mark, ...], ...] = ()

    def added(self, tool: Tool, box: redaction.Box) -> Drawn:
        """With one more mark, which is chosen now; there is only one frame to cut to. Too small a box is none."""
        inside = box.within(*self.size)
        if inside is None or min(inside.width, inside.height) < LEAST_PX:
            return self
        kept = tuple(one for one in self.marks if tool != "crop" or one.tool != "crop")
        return self._now((*kept, Mark(tool, inside)), len(kept))

    def in_the_middle(self, tool: Tool) -> Drawn:
        """With a box of a quarter of the picture in its middle, for the keyboard."""
        width, height = self.size
        return self.added(tool, redaction.around(width * 0.375, height * 0.375, width * 0.625, height * 0.625))

    def choose(self, chosen: int | None) -> Drawn:
        """Another mark is chosen."""
        return replace(self, chosen=chosen)

    def step(self, by: int) -> Drawn:
        """The next mark is chosen, or the one before."""
        if not self.marks:
            return self
        first = 0 if by > 0 else len(self.marks) - 1
        return replace(self, chosen=first if self.chosen is None else (self.chosen + by) % len(self.marks))

    def moved(self, dx: int, dy: int) -> Drawn:
        """The chosen mark pushed by so many pixels, no further than the picture goes."""
        one = self._chosen()
        if one is None:
            return self
        dx = min(max(dx, -one.box.left), self.size[0] - one.box.right)
        dy = min(max(dy, -one.box.top), self.size[1] - one.box.bottom)
        left, top, right, bottom = one.box.edges
        return self._with(redaction.Box(left + dx, top + dy, right + dx, bottom + dy))

    def grown(self, dx: int, dy: int) -> Drawn:
        """The chosen mark's far corner pushed, no further than the picture goes and no smaller than can be seen."""
        one = self._chosen()
        if one is None:
            return self
        left, top, right, bottom = one.box.edges
        right = min(max(right + dx, left + LEAST_PX), self.size[0])
        bottom = min(max(bottom + dy, top + LEAST_PX), self.size[1])
        return self._with(redaction.Box(left, top, right, bottom))

    def removed(self) -> Drawn:
        """Without the chosen mark."""
        if self._chosen() is None:
            return self
        return self._now(tuple(one for number, one in enumerate(self.marks) if number != self.chosen), None)

    def undone(self) -> Drawn:
        """As it was before the last step."""
        return replace(self, marks=self.before[-1], before=self.before[:-1], chosen=None) if self.before else self

    def saying(self, *, shows_nobody: bool) -> Drawn:
        """Whether whoever draws says that nobody can be known by the photograph."""
        return replace(self, shows_nobody=shows_nobody)

    def at(self, x: float, y: float) -> int | None:
        """The number of the uppermost mark over a point of the picture; a frame is taken hold of at its edge only."""
        for number in range(len(self.marks) - 1, -1, -1):
            box = self.marks[number].box
            over = box.left <= x < box.right and box.top <= y < box.bottom
            if over and self.marks[number].tool != "crop":
                return number
        return None

    def told(self) -> redaction.Redaction:
        """What the core is told."""
        crops = [one.box for one in self.marks if one.tool == "crop"]
        return redaction.Redaction(
            tuple(one.box for one in self.marks if one.tool == "cover"),
            tuple(one.box for one in self.marks if one.tool == "blur"),
            crops[0] if crops else None,
            self.shows_nobody,
        )

    def enough(self) -> bool:
        """Whether something is covered or blurred, or nobody can be known by it."""
        return self.shows_nobody or any(one.tool != "crop" for one in self.marks)

    def _chosen(self) -> Mark | None:
        return self.marks[self.chosen] if self.chosen is not None and self.chosen < len(self.marks) else None

    def _with(self, box: redaction.Box) -> Drawn:
        marks = tuple(replace(one, box=box) if number == self.chosen else one for number, one in enumerate(self.marks))
        return self._now(marks, self.chosen)

    def _now(self, marks: tuple[Mark, ...], chosen: int | None) -> Drawn:
        return replace(self, marks=marks, chosen=chosen, before=(*self.before, self.marks))
