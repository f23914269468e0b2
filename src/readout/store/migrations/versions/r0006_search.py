"""Search: the tokens of articles and of statements, and the database's own index over them."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

COLUMNS = {"passage": ("words",), "statement": ("words", "who", "what", "via")}


def upgrade() -> None:
    """Make the tables and their indexes; `readout tidy` fills them for what is kept already."""
    searched = sa.Column("searched", sa.Integer, nullable=False, server_default="0")
    op.add_column("article", searched)
    op.create_index("ix_article_searched", "article", ["searched"])
    op.create_table("passage", _id(), _article(), _text("words"), sqlite_autoincrement=True)
    op.create_table(
        "statement",
        _id(),
        _article(),
        sa.Column("start", sa.Integer, nullable=False),
        sa.Column("end", sa.Integer, nullable=False),
        *(
            sa.Column(name, sa.String, nullable=False)
            for name in ("speaker", "role", "outlet", "standing")
        ),
        sa.Column("published", sa.Date),
        *(_text(name) for name in COLUMNS["statement"]),
        sqlite_autoincrement=True,
    )
    for table, columns in COLUMNS.items():
        op.create_index(f"ix_{table}_article_id", table, ["article_id"])
        if op.get_bind().dialect.name == "sqlite":
            _index_in_sqlite(table, columns)
        else:
            op.execute(f"create index ix_{table}_search on {table} using gin ({_vector(columns)})")


def _id() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, primary_key=True)


def _article() -> sa.Column[str]:
    owner = sa.ForeignKey("article.id", ondelete="CASCADE")
    return sa.Column("article_id", sa.String, owner, nullable=False)


def _text(name: str) -> sa.Column[str]:
    return sa.Column(name, sa.Text, nullable=False)


def _vector(columns: tuple[str, ...]) -> str:
    return (
        "("
        + " || ".join(
            f"setweight(to_tsvector('simple', {column}), '{weight}')"
            for column, weight in zip(columns, "ABCD", strict=False)
        )
        + ")"
    )


def _index_in_sqlite(table: str, columns: tuple[str, ...]) -> None:
    names = ", ".join(columns)
    old = ", ".join(f"old.{column}" for column in columns)
    new = ", ".join(f"new.{column}" for column in columns)
    index = f"{table}_search"
    op.execute(
        f"create virtual table {index} using fts5"
        f"({names}, content='{table}', content_rowid='id', tokenize='ascii')"
    )
    op.execute(
        f"create trigger {table}_added after insert on {table} begin "
        f"insert into {index} (rowid, {names}) values (new.id, {new}); end"
    )
    op.execute(
        f"create trigger {table}_gone after delete on {table} begin "
        f"insert into {index} ({index}, rowid, {names}) values ('delete', old.id, {old}); end"
    )


def downgrade() -> None:
    """Take them away again."""
    for table in reversed(COLUMNS):
        if op.get_bind().dialect.name == "sqlite":
            op.drop_table(f"{table}_search")
        op.drop_table(table)
    op.drop_index("ix_article_searched", "article")
    op.drop_column("article", "searched")
