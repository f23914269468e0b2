"""Hosts: from when each may be asked again, by whichever process."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "host",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("next", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("host")
