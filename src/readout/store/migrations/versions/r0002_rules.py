"""Rules: what listeners taught about sites, and which lines each kept article prints."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "rule",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("listener_id", sa.Integer, sa.ForeignKey("listener.id"), nullable=False),
        sa.Column("site", sa.String, nullable=False),
        sa.Column("reads", sa.Boolean, nullable=False),
        sa.Column("lines", sa.JSON, nullable=False),
        sa.Column("make", sa.String, nullable=False),
        sa.Column("sample", sa.Text, nullable=False),
        sa.Column("article_id", sa.String, sa.ForeignKey("article.id", ondelete="SET NULL")),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Index("ix_rule_listener_id_site", "listener_id", "site"),
        sqlite_autoincrement=True,
    )
    owner = sa.ForeignKey("article.id", ondelete="CASCADE")
    op.create_table(
        "line",
        sa.Column("site", sa.String, primary_key=True),
        sa.Column("fingerprint", sa.String(16), primary_key=True),
        sa.Column("article_id", sa.String, owner, primary_key=True, index=True),
        sqlite_with_rowid=False,
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("line")
    op.drop_table("rule")
