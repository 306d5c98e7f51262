"""Which schema a database has, and which one this version needs: asked at every start, so without Alembic's second."""

from sqlalchemy import Engine, inspect, text

HEAD = "0001"  # the newest revision in migrations/versions; a test holds the two together


def current(engine: Engine) -> str:
    """The revision that a database has; empty for a new one."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return ""
        return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")
