"""What the migrations make of an empty database, so that whatever else stands in a clinic's can be told.

A trigger put there by somebody with the key would change rows in the very act that vouches for them.
"""

from __future__ import annotations

from functools import cache

import sqlalchemy as sa
from sqlcipher3 import dbapi2 as sqlcipher

from frontdesk.vault import migrations, upgrade

_OBJECTS = sa.text("SELECT type, name, tbl_name, sql FROM sqlite_master")
_REVISIONS = sa.text("SELECT version_num FROM alembic_version")

Objects = dict[tuple[str, str], tuple[str, str]]
"""Kind and name of a table, index, view or trigger to the table it is for and what makes it, without its spaces."""


def astray(connection: sa.Connection) -> list[str]:
    """The names of what the migrations never made, or made otherwise, or made and is gone; none in a sound database."""
    present, meant = _objects(connection), _meant()
    names = {
        name for kind, name in present.keys() | meant.keys() if present.get((kind, name)) != meant.get((kind, name))
    }
    if connection.execute(_REVISIONS).scalars().all() != [migrations.HEAD]:
        names.add("alembic_version")
    return sorted(names)


@cache
def _meant() -> Objects:
    engine = sa.create_engine("sqlite://", module=sqlcipher)
    try:
        upgrade.to_newest(engine)
        with engine.connect() as connection:
            return _objects(connection)
    finally:
        engine.dispose()


def _objects(connection: sa.Connection) -> Objects:
    return {
        (row.type, row.name): (row.tbl_name, "".join((row.sql or "").split()).replace('"', ""))
        for row in connection.execute(_OBJECTS)
    }
