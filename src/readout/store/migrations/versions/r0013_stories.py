"""Stories: articles about one event, and what grouping knows between two articles."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"

_MOMENT = sa.DateTime(timezone=True)


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "story",
        sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("language", sa.String, nullable=False),
        sa.Column("into", sa.Integer, _of("story.id"), index=True),
        sa.Column("headline_id", sa.String, sa.ForeignKey("article.id", ondelete="SET NULL")),
        sa.Column("newest", _MOMENT, nullable=False, index=True),
        sa.Column("grew", _MOMENT, nullable=False),
        sa.Column("state", sa.Text),
    )
    op.create_table(
        "story_article",
        sa.Column("article_id", sa.String, _of("article.id"), primary_key=True),
        sa.Column("story_id", sa.Integer, _of("story.id"), nullable=False, index=True),
        sa.Column("joined", _MOMENT, nullable=False),
        sa.Column("published", _MOMENT, nullable=False),
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("outlet", "owner", "country", "section", "copy_of", "headline")
        ),
    )
    grouping = op.create_table(
        "grouping",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("next", sa.Integer, nullable=False),
        sa.Column("words", sa.JSON, nullable=False),
    )
    op.bulk_insert(grouping, [{"id": 1, "version": 0, "next": 1, "words": {}}])


def _of(what: str) -> sa.ForeignKey:
    return sa.ForeignKey(what, ondelete="CASCADE")


def downgrade() -> None:
    """Take them away again."""
    for table in ("grouping", "story_article", "story"):
        op.drop_table(table)
