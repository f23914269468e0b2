"""Jobs: what is to be done, who does it, and what is done again and again."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "job",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("target", sa.String, nullable=False),
        sa.Column("queue", sa.String, nullable=False),
        sa.Column("state", sa.String, nullable=False),
        sa.Column("run", sa.Integer, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("again", sa.Boolean, nullable=False),
        sa.Column("error", sa.Text, nullable=False),
        sa.Column("due", sa.DateTime(timezone=True), index=True),
        sa.Column("worker", sa.String),
        sa.Column("changed", sa.DateTime(timezone=True), nullable=False),
        sa.UniqueConstraint("kind", "target", name="uq_job_kind_target"),
        sa.Index("ix_job_state_changed", "state", "changed"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "worker",
        sa.Column("id", sa.String, primary_key=True),
        sa.Column("queues", sa.String, nullable=False),
        sa.Column("started", sa.DateTime(timezone=True), nullable=False),
        sa.Column("beat", sa.DateTime(timezone=True), nullable=False, index=True),
    )
    op.create_table(
        "schedule",
        sa.Column("name", sa.String, primary_key=True),
        sa.Column("kind", sa.String, nullable=False),
        sa.Column("target", sa.String, nullable=False),
        sa.Column("queue", sa.String, nullable=False),
        sa.Column("rhythm", sa.String, nullable=False),
        sa.Column("next", sa.DateTime(timezone=True), nullable=False, index=True),
    )


def downgrade() -> None:
    """Take them away again."""
    for name in ("schedule", "worker", "job"):
        op.drop_table(name)
