"""Pronunciations: how a listener wants names said."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "pronunciation",
        sa.Column("listener_id", sa.Integer, sa.ForeignKey("listener.id"), primary_key=True),
        sa.Column("language", sa.String, primary_key=True),
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("spelling", sa.String, nullable=False),
        sa.Column("ipa", sa.String, nullable=False),
    )


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("pronunciation")
