"""Corrections: what a listener put right about who said what."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Make the table."""
    owner = sa.ForeignKey("article.id", ondelete="CASCADE")
    op.create_table(
        "correction",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("listener_id", sa.Integer, sa.ForeignKey("listener.id"), nullable=False),
        sa.Column("article_id", sa.String, owner, nullable=False),
        sa.Column("anchor", sa.JSON, nullable=False),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("role", sa.String, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Index("ix_correction_listener_id_article_id", "listener_id", "article_id"),
        sqlite_autoincrement=True,
    )


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("correction")
