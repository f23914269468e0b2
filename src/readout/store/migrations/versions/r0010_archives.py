"""Archives: long lists of pages, in chunks."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "archive",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
        sa.Column("added", _MOMENT, nullable=False),
        sa.Column("is_paused", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "chunk",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("archive_id", sa.Integer, _of("archive.id"), nullable=False, index=True),
        *(
            sa.Column(name, sa.Integer, nullable=False)
            for name in ("total", "done", "failed", "at", "tries", "before")
        ),
        sa.Column("began", _MOMENT),
        sa.Column("changed", _MOMENT),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "chunk_page",
        sa.Column("chunk_id", sa.Integer, _of("chunk.id"), primary_key=True),
        sa.Column("number", sa.Integer, primary_key=True),
        sa.Column("address", sa.Text, nullable=False),
        sa.Column("error", sa.Text, nullable=False),
        sqlite_with_rowid=False,
    )


def _of(what: str) -> sa.ForeignKey:
    return sa.ForeignKey(what, ondelete="CASCADE")


def downgrade() -> None:
    """Take them away again."""
    for table in ("chunk_page", "chunk", "archive"):
        op.drop_table(table)
