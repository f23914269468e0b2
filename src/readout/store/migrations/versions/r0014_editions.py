"""Editions, and what of them was heard."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "edition",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("due", _MOMENT, nullable=False),
        sa.Column("made", _MOMENT, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("voice", sa.String, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.UniqueConstraint("name", "due", name="uq_edition_name_due"),
        sa.Index("ix_edition_state_due", "state", "due"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "edition_article",
        sa.Column(
            "edition_id",
            sa.Integer,
            sa.ForeignKey("edition.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("article_id", sa.String, primary_key=True, index=True),
    )
    op.create_table(
        "edition_heard",
        sa.Column("listener_id", sa.Integer, sa.ForeignKey("listener.id"), primary_key=True),
        sa.Column(
            "edition_id",
            sa.Integer,
            sa.ForeignKey("edition.id", ondelete="CASCADE"),
            primary_key=True,
        ),
        sa.Column("offset", sa.Integer, nullable=False),
        sa.Column("spans", sa.JSON, nullable=False),
        sa.Column("at", _MOMENT, nullable=False),
    )


def downgrade() -> None:
    """Take them away again."""
    for table in ("edition_heard", "edition_article", "edition"):
        op.drop_table(table)
