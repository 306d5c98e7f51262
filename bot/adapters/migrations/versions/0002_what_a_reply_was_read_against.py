"""A reply keeps the open invoices that it was read against, and why its sender is doubted."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change; replies that were read before it have neither."""
    for name in ("book", "warnings"):
        op.add_column("reply", sa.Column(name, sa.String(), nullable=False, server_default="[]"))
