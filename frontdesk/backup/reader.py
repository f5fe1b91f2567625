"""Streams one file to stdout, as a program of its own: it runs by path, without this package or any other."""

from __future__ import annotations

import sys

PIECE = 1 << 20


def main(path: str) -> None:
    """Write the bytes of `path` to stdout."""
    with open(path, "rb", buffering=0) as source:
        while piece := source.read(PIECE):
            sys.stdout.buffer.write(piece)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(sys.argv[1])
