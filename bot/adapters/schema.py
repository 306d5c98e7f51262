"""Which schema a database has, and which one this version needs: asked at every start, so without Alembic's second."""

from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DatabaseError

from bot.usecases.ports import StoreError

HEAD = "0002"  # the newest revision in migrations/versions; a test holds the two together


def current(engine: Engine) -> str:
    """The revision that a database has; empty for a new one. Raises StoreError when it cannot be opened."""
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("alembic_version"):
                return ""
            return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or "")
    except DatabaseError as error:
        where = engine.url.render_as_string(hide_password=True)
        raise StoreError(f"DATABASE_URL: the database {where} cannot be opened ({error.orig})") from error
