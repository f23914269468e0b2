"""Begin: pages, articles, and what belongs to a listener."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make the first tables and the first listener."""
    listener = op.create_table(
        "listener",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.String, nullable=False),
    )
    op.bulk_insert(listener, [{"id": 1, "name": "listener"}])
    _make_pages()
    _make_what_listeners_own()


def _make_pages() -> None:
    op.create_table(
        "page",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("requested", sa.String, nullable=False),
        sa.Column("url", sa.String, nullable=False),
        sa.Column("fetched", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.Integer, nullable=False),
        sa.Column("headers", sa.JSON, nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False, index=True),
    )
    op.create_table(
        "article",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("page_id", sa.Integer, sa.ForeignKey("page.id"), nullable=False),
        sa.Column("added", sa.DateTime(timezone=True), nullable=False, index=True),
        sa.Column("outlet", sa.String),
        sa.Column("title", sa.String),
        sa.Column("published", sa.Date),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_table(
        "address",
        sa.Column("address", sa.String, primary_key=True),
        _article(primary_key=False),
    )


def _make_what_listeners_own() -> None:
    op.create_table(
        "preference",
        _listener(),
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("value", sa.String, nullable=False),
    )
    op.create_table(
        "position",
        _listener(),
        _article(primary_key=True),
        sa.Column("offset", sa.Integer, nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )
    op.create_table(
        "chosen_language",
        _listener(),
        _article(primary_key=True),
        sa.Column("language", sa.String, nullable=False),
    )
    op.create_table(
        "queued",
        _listener(),
        _article(primary_key=True),
        sa.Column("place", sa.Integer, nullable=False),
    )


def _listener() -> sa.Column[int]:
    return sa.Column("listener_id", sa.Integer, sa.ForeignKey("listener.id"), primary_key=True)


def _article(*, primary_key: bool) -> sa.Column[str]:
    owner = sa.ForeignKey("article.id", ondelete="CASCADE")
    return sa.Column("article_id", sa.String, owner, primary_key=primary_key, nullable=False)


def downgrade() -> None:
    """Take them away again."""
    for table in ("queued", "chosen_language", "position", "preference", "address"):
        op.drop_table(table)
    for table in ("article", "page", "listener"):
        op.drop_table(table)
