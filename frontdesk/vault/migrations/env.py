"""Runs the steps on the connection that `vault.upgrade` hands over, inside its transaction."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import context

from frontdesk.vault.migrations import NAMES

context.configure(
    connection=context.config.attributes["connection"], target_metadata=sa.MetaData(naming_convention=NAMES)
)
with context.begin_transaction():
    context.run_migrations()
