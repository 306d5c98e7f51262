"""A reply keeps the invoices it was read against, why its sender is doubted, and the names of the files with it."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the change; replies that were read before it have none of them."""
    for name in ("book", "warnings", "enclosed"):
        op.add_column("reply", sa.Column(name, sa.String(), nullable=False, server_default="[]"))
