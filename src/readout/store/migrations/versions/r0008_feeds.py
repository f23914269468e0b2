"""Feeds: what is followed, what it published, and which articles are copies of others."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    _make_feed()
    _make_entry()
    op.create_table(
        "copy",
        sa.Column("article_id", sa.String, _article("CASCADE"), primary_key=True),
        sa.Column("of", sa.String, _article("CASCADE"), nullable=False, index=True),
    )
    op.create_table(
        "likeness",
        sa.Column("band", sa.BigInteger, primary_key=True),
        sa.Column("article_id", sa.String, _article("CASCADE"), primary_key=True),
        sa.Index("ix_likeness_article_id", "article_id"),
    )
    op.create_table(
        "robots",
        sa.Column("site", sa.String, primary_key=True),
        sa.Column("fetched", _MOMENT, nullable=False),
        sa.Column("rules", sa.Text, nullable=False),
    )


def _make_feed() -> None:
    op.create_table(
        "feed",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("address", sa.String, nullable=False, unique=True),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("site", sa.String, nullable=False),
        sa.Column("section", sa.String, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("added", _MOMENT, nullable=False),
        sa.Column("etag", sa.String, nullable=False),
        sa.Column("last_modified", sa.String, nullable=False),
        sa.Column("interval", sa.Integer, nullable=False),
        sa.Column("next_poll", _MOMENT, index=True),
        sa.Column("polled", _MOMENT),
        sa.Column("errors", sa.Integer, nullable=False),
        sa.Column("error", sa.String, nullable=False),
        sa.Column("notice", sa.String, nullable=False),
        sa.Column("is_gone", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )


def _make_entry() -> None:
    owner = sa.ForeignKey("feed.id", ondelete="CASCADE")
    op.create_table(
        "entry",
        sa.Column("feed_id", sa.Integer, owner, primary_key=True),
        sa.Column("key", sa.String(32), primary_key=True),
        sa.Column("seen", _MOMENT, nullable=False),
        sa.Column("address", sa.String, nullable=False),
        sa.Column("title", sa.String, nullable=False),
        sa.Column("published", _MOMENT),
        sa.Column("author", sa.String, nullable=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("html", sa.Text, nullable=False),
        sa.Column("is_full", sa.Boolean, nullable=False),
        sa.Column("digest", sa.String(32), nullable=False),
        sa.Column("read_digest", sa.String(32), nullable=False),
        sa.Column("tried", _MOMENT),
        sa.Column("tries", sa.Integer, nullable=False),
        sa.Column("error", sa.String, nullable=False),
        sa.Column("article_id", sa.String, _article("SET NULL"), index=True),
    )


def _article(on_delete: str) -> sa.ForeignKey:
    return sa.ForeignKey("article.id", ondelete=on_delete)


def downgrade() -> None:
    """Take them away again."""
    for table in ("robots", "likeness", "copy", "entry", "feed"):
        op.drop_table(table)
