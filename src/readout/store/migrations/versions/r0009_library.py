"""Library: how long an article is, and what a listener put away."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Make the table and the column; the length of what is kept is filled in as it is read anew."""
    op.add_column("article", sa.Column("characters", sa.Integer, nullable=True))
    article = sa.ForeignKey("article.id", ondelete="CASCADE")
    op.create_table(
        "archived",
        sa.Column("listener_id", sa.Integer, sa.ForeignKey("listener.id"), primary_key=True),
        sa.Column("article_id", sa.String, article, primary_key=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
    )


def downgrade() -> None:
    """Take them away again."""
    op.drop_table("archived")
    op.drop_column("article", "characters")
