"""The steps from one schema to the next: numbered, never changed once released, never importing today's tables."""

from __future__ import annotations

HEAD = "0001_first"
BEFORE: frozenset[str] = frozenset()
"""Revisions that can be migrated to `HEAD`; a revision in neither is from a newer program."""
