"""The schema and how it got there: Alembic, its Config built in code, so that an installed wheel can migrate too."""

from pathlib import Path

from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine
from sqlmodel import SQLModel

from bot.adapters import tables
from bot.adapters.schema import current

METADATA = SQLModel.metadata
assert tables.JournalRow.__tablename__ in METADATA.tables


def configuration(connection: Connection | None = None) -> Config:
    """Alembic's settings, for the scripts beside this file."""
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def head() -> str:
    """The newest revision that there is a script for."""
    return ScriptDirectory.from_config(configuration()).get_current_head() or ""


def migrate(engine: Engine) -> tuple[str, str]:
    """Bring a database up; gives the revisions before and after. All or nothing on every database."""
    before = current(engine)
    with engine.execution_options(relance_writes=True).begin() as connection:
        command.upgrade(configuration(connection), "head")
    return before, current(engine)


def differences(engine: Engine) -> list[object]:
    """What the tables in code have that the migrations did not make, or the other way round; for a test."""
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "render_as_batch": True})
        return list(compare_metadata(context, METADATA))
