"""Feed checks: when a feed was last found to work, or not."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "feed_check",
        sa.Column("address", sa.String, primary_key=True),
        sa.Column("checked", sa.DateTime(timezone=True), nullable=False),
        sa.Column("entries", sa.Integer, nullable=False),
        sa.Column("whole", sa.Integer, nullable=False),
        sa.Column("error", sa.String, nullable=False),
    )


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("feed_check")
