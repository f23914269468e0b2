"""Versions: how articles were read before they changed."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Make the table."""
    owner = sa.ForeignKey("article.id", ondelete="CASCADE")
    op.create_table(
        "version",
        sa.Column("article_id", sa.String, owner, primary_key=True),
        sa.Column("text_sha256", sa.String(64), primary_key=True),
        sa.Column("page_id", sa.Integer, sa.ForeignKey("page.id"), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )


def downgrade() -> None:
    """Take it away again."""
    op.drop_table("version")
