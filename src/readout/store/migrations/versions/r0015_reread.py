"""Stories: which of their articles were read again since they were put there."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Add the column."""
    reread = sa.Column("reread", sa.Boolean, nullable=False, server_default=sa.false())
    op.add_column("story_article", reread)
    op.create_index("ix_story_article_reread", "story_article", ["reread"])


def downgrade() -> None:
    """Take it away again."""
    op.drop_index("ix_story_article_reread", "story_article")
    with op.batch_alter_table("story_article") as table:
        table.drop_column("reread")
