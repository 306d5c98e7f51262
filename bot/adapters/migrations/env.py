"""Run by Alembic: uses the connection that `migrate` handed over."""

from alembic import context

from bot.adapters.migrations import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA, render_as_batch=True, transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
