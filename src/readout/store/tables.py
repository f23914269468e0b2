"""The tables, as SQLAlchemy Core sees them; `migrations/` builds them in the database.

Rows that belong to a person carry `listener_id`; there is one listener, 1, until accounts come.
"""

from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa


class Moment(sa.types.TypeDecorator[datetime]):
    """A moment in UTC; SQLite forgets the zone, so it is put back.

    PostgreSQL gives UTC because `postgresql.py` asks every connection for it.
    """

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Store in UTC."""
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Any) -> datetime | None:
        """Read as UTC."""
        return value.replace(tzinfo=UTC) if value else None


metadata = sa.MetaData()
LISTENER = 1


def _listener() -> sa.Column[int]:
    return sa.Column(
        "listener_id", sa.Integer, sa.ForeignKey("listener.id"), primary_key=True, nullable=False
    )


def _owner() -> sa.ForeignKey:
    return sa.ForeignKey("article.id", ondelete="CASCADE")


def _article(*, primary_key: bool) -> sa.Column[str]:
    return sa.Column("article_id", sa.String, _owner(), primary_key=primary_key, nullable=False)


listener = sa.Table(
    "listener",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String, nullable=False),
)
page = sa.Table(
    "page",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("requested", sa.String, nullable=False),
    sa.Column("url", sa.String, nullable=False),
    sa.Column("fetched", Moment, nullable=False),
    sa.Column("status", sa.Integer, nullable=False),
    sa.Column("headers", sa.JSON, nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False, index=True),
)
article = sa.Table(
    "article",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("page_id", sa.Integer, sa.ForeignKey("page.id"), nullable=False),
    sa.Column("added", Moment, nullable=False, index=True),
    sa.Column("outlet", sa.String),
    sa.Column("title", sa.String),
    sa.Column("published", sa.Date),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.Column("searched", sa.Integer, nullable=False, server_default="0", index=True),
    sa.Column("characters", sa.Integer),
)
version = sa.Table(
    "version",
    metadata,
    _article(primary_key=True),
    sa.Column("text_sha256", sa.String(64), primary_key=True),
    sa.Column("page_id", sa.Integer, sa.ForeignKey("page.id"), nullable=False),
    sa.Column("body", sa.Text, nullable=False),
)
"""How articles were read before: receipts that were given out point there."""

address = sa.Table(
    "address",
    metadata,
    sa.Column("address", sa.String, primary_key=True),
    _article(primary_key=False),
)
preference = sa.Table(
    "preference",
    metadata,
    _listener(),
    sa.Column("name", sa.String, primary_key=True),
    sa.Column("value", sa.String, nullable=False),
)
position = sa.Table(
    "position",
    metadata,
    _listener(),
    _article(primary_key=True),
    sa.Column("offset", sa.Integer, nullable=False),
    sa.Column("at", Moment, nullable=False),
)
chosen_language = sa.Table(
    "chosen_language",
    metadata,
    _listener(),
    _article(primary_key=True),
    sa.Column("language", sa.String, nullable=False),
)
queued = sa.Table(
    "queued",
    metadata,
    _listener(),
    _article(primary_key=True),
    sa.Column("place", sa.Integer, nullable=False),
)
archived = sa.Table(
    "archived",
    metadata,
    _listener(),
    _article(primary_key=True),
    sa.Column("at", Moment, nullable=False),
)
pronunciation = sa.Table(
    "pronunciation",
    metadata,
    _listener(),
    sa.Column("language", sa.String, primary_key=True),
    sa.Column("name", sa.String, primary_key=True),
    sa.Column("spelling", sa.String, nullable=False),
    sa.Column("ipa", sa.String, nullable=False),
)
rule = sa.Table(
    "rule",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("listener_id", sa.Integer, sa.ForeignKey("listener.id"), nullable=False),
    sa.Column("site", sa.String, nullable=False),
    sa.Column("reads", sa.Boolean, nullable=False),
    sa.Column("lines", sa.JSON, nullable=False),
    sa.Column("make", sa.String, nullable=False),
    sa.Column("sample", sa.Text, nullable=False),
    sa.Column("article_id", sa.String, sa.ForeignKey("article.id", ondelete="SET NULL")),
    sa.Column("at", Moment, nullable=False),
    sa.Index("ix_rule_listener_id_site", "listener_id", "site"),
    # A number is never given twice: it stands in forms that may be old.
    sqlite_autoincrement=True,
)
line = sa.Table(
    "line",
    metadata,
    sa.Column("site", sa.String, primary_key=True),
    sa.Column("fingerprint", sa.String(16), primary_key=True),
    sa.Column(
        "article_id",
        sa.String,
        sa.ForeignKey("article.id", ondelete="CASCADE"),
        primary_key=True,
        index=True,
    ),
    sqlite_with_rowid=False,
)
correction = sa.Table(
    "correction",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("listener_id", sa.Integer, sa.ForeignKey("listener.id"), nullable=False),
    _article(primary_key=False),
    sa.Column("anchor", sa.JSON, nullable=False),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("role", sa.String, nullable=False),
    sa.Column("at", Moment, nullable=False),
    sa.Index("ix_correction_listener_id_article_id", "listener_id", "article_id"),
    # A number is never given twice: it stands in forms that may be old.
    sqlite_autoincrement=True,
)
passage = sa.Table(
    "passage",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("article_id", sa.String, _owner(), nullable=False, index=True),
    sa.Column("words", sa.Text, nullable=False),
    # A passage that comes later is newer, even after others went.
    sqlite_autoincrement=True,
)
"""What is looked up of an article; `search.py` keeps the index over it."""

statement = sa.Table(
    "statement",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("article_id", sa.String, _owner(), nullable=False, index=True),
    sa.Column("start", sa.Integer, nullable=False),
    sa.Column("end", sa.Integer, nullable=False),
    sa.Column("speaker", sa.String, nullable=False),
    sa.Column("role", sa.String, nullable=False),
    sa.Column("outlet", sa.String, nullable=False),
    sa.Column("standing", sa.String, nullable=False),
    sa.Column("published", sa.Date),
    sa.Column("words", sa.Text, nullable=False),
    sa.Column("who", sa.Text, nullable=False),
    sa.Column("what", sa.Text, nullable=False),
    sa.Column("via", sa.Text, nullable=False),
    sqlite_autoincrement=True,
)
"""Who said what: `words`, `who`, `what` and `via` are the tokens of what was said, of the speaker,
the role and the outlet."""
feed = sa.Table(
    "feed",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("address", sa.String, nullable=False, unique=True),
    sa.Column("title", sa.String, nullable=False),
    sa.Column("site", sa.String, nullable=False),
    sa.Column("section", sa.String, nullable=False),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("added", Moment, nullable=False),
    sa.Column("etag", sa.String, nullable=False),
    sa.Column("last_modified", sa.String, nullable=False),
    sa.Column("interval", sa.Integer, nullable=False),
    sa.Column("next_poll", Moment, index=True),
    sa.Column("polled", Moment),
    sa.Column("errors", sa.Integer, nullable=False),
    sa.Column("error", sa.String, nullable=False),
    sa.Column("notice", sa.String, nullable=False),
    sa.Column("is_gone", sa.Boolean, nullable=False),
    # A number is never given twice: it stands in jobs that may be old.
    sqlite_autoincrement=True,
)
entry = sa.Table(
    "entry",
    metadata,
    sa.Column(
        "feed_id", sa.Integer, sa.ForeignKey("feed.id", ondelete="CASCADE"), primary_key=True
    ),
    sa.Column("key", sa.String(32), primary_key=True),
    sa.Column("seen", Moment, nullable=False),
    sa.Column("address", sa.String, nullable=False),
    sa.Column("title", sa.String, nullable=False),
    sa.Column("published", Moment),
    sa.Column("author", sa.String, nullable=False),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("html", sa.Text, nullable=False),
    sa.Column("is_full", sa.Boolean, nullable=False),
    sa.Column("digest", sa.String(32), nullable=False),
    sa.Column("read_digest", sa.String(32), nullable=False),
    sa.Column("tried", Moment),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("error", sa.String, nullable=False),
    sa.Column(
        "article_id", sa.String, sa.ForeignKey("article.id", ondelete="SET NULL"), index=True
    ),
)
"""What a feed said was published. Its `digest` is what it says now, `read_digest` what was read."""

copy = sa.Table(
    "copy",
    metadata,
    _article(primary_key=True),
    sa.Column(
        "of",
        sa.String,
        sa.ForeignKey("article.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
)
"""Articles whose text another outlet printed before."""

likeness = sa.Table(
    "likeness",
    metadata,
    sa.Column("band", sa.BigInteger, primary_key=True),
    _article(primary_key=True),
    sa.Index("ix_likeness_article_id", "article_id"),
)
"""Numbers that articles with nearly the same text have in common."""

host = sa.Table(
    "host",
    metadata,
    sa.Column("name", sa.String, primary_key=True),
    sa.Column("next", Moment, nullable=False),
)
robots = sa.Table(
    "robots",
    metadata,
    sa.Column("site", sa.String, primary_key=True),
    sa.Column("fetched", Moment, nullable=False),
    sa.Column("rules", sa.Text, nullable=False),
)
feed_check = sa.Table(
    "feed_check",
    metadata,
    sa.Column("address", sa.String, primary_key=True),
    sa.Column("checked", Moment, nullable=False),
    sa.Column("entries", sa.Integer, nullable=False),
    sa.Column("whole", sa.Integer, nullable=False),
    sa.Column("error", sa.String, nullable=False),
)
job = sa.Table(
    "job",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("target", sa.String, nullable=False),
    sa.Column("queue", sa.String, nullable=False),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("run", sa.Integer, nullable=False),
    sa.Column("attempts", sa.Integer, nullable=False),
    sa.Column("again", sa.Boolean, nullable=False),
    sa.Column("error", sa.Text, nullable=False),
    sa.Column("due", Moment, index=True),
    sa.Column("worker", sa.String),
    sa.Column("changed", Moment, nullable=False),
    sa.UniqueConstraint("kind", "target", name="uq_job_kind_target"),
    sa.Index("ix_job_state_changed", "state", "changed"),
    # A number is never given twice: the engine knows its jobs by it.
    sqlite_autoincrement=True,
)
"""Jobs that are not finished; a finished one has no row."""

worker = sa.Table(
    "worker",
    metadata,
    sa.Column("id", sa.String, primary_key=True),
    sa.Column("queues", sa.String, nullable=False),
    sa.Column("started", Moment, nullable=False),
    sa.Column("beat", Moment, nullable=False, index=True),
)
schedule = sa.Table(
    "schedule",
    metadata,
    sa.Column("name", sa.String, primary_key=True),
    sa.Column("kind", sa.String, nullable=False),
    sa.Column("target", sa.String, nullable=False),
    sa.Column("queue", sa.String, nullable=False),
    sa.Column("rhythm", sa.String, nullable=False),
    sa.Column("next", Moment, nullable=False, index=True),
)
archive = sa.Table(
    "archive",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("added", Moment, nullable=False),
    sa.Column("is_paused", sa.Boolean, nullable=False),
    # A number is never given twice: a user may still have it on the screen.
    sqlite_autoincrement=True,
)
chunk = sa.Table(
    "chunk",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column(
        "archive_id",
        sa.Integer,
        sa.ForeignKey("archive.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    sa.Column("total", sa.Integer, nullable=False),
    sa.Column("done", sa.Integer, nullable=False),
    sa.Column("failed", sa.Integer, nullable=False),
    sa.Column("at", sa.Integer, nullable=False),
    sa.Column("tries", sa.Integer, nullable=False),
    sa.Column("before", sa.Integer, nullable=False),
    sa.Column("began", Moment),
    sa.Column("changed", Moment),
    # A number is never given twice: it stands in jobs that may be old.
    sqlite_autoincrement=True,
)
"""A part of an archive, one job. Its page `at` was begun `tries` times; `before` had an outcome
when it `began` last."""

chunk_page = sa.Table(
    "chunk_page",
    metadata,
    sa.Column(
        "chunk_id", sa.Integer, sa.ForeignKey("chunk.id", ondelete="CASCADE"), primary_key=True
    ),
    sa.Column("number", sa.Integer, primary_key=True),
    sa.Column("address", sa.Text, nullable=False),
    sa.Column("error", sa.Text, nullable=False),
    sqlite_with_rowid=False,
)
"""Pages that wait, or failed and say why; a page that is kept has no row any more."""

story = sa.Table(
    "story",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("language", sa.String, nullable=False),
    sa.Column("into", sa.Integer, sa.ForeignKey("story.id", ondelete="CASCADE"), index=True),
    sa.Column("headline_id", sa.String, sa.ForeignKey("article.id", ondelete="SET NULL")),
    sa.Column("newest", Moment, nullable=False, index=True),
    sa.Column("grew", Moment, nullable=False),
    sa.Column("state", sa.Text),
)
"""Stories, and under a number that was merged into another (`into`) where it leads. `state` is what
grouping knows of one that can still grow."""

story_article = sa.Table(
    "story_article",
    metadata,
    _article(primary_key=True),
    sa.Column(
        "story_id",
        sa.Integer,
        sa.ForeignKey("story.id", ondelete="CASCADE"),
        nullable=False,
        index=True,
    ),
    sa.Column("joined", Moment, nullable=False),
    sa.Column("published", Moment, nullable=False),
    *(
        sa.Column(name, sa.String, nullable=False)
        for name in ("outlet", "owner", "country", "section", "copy_of", "headline")
    ),
    sa.Column("reread", sa.Boolean, nullable=False, server_default=sa.false(), index=True),
)
grouping = sa.Table(
    "grouping",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("version", sa.Integer, nullable=False),
    sa.Column("next", sa.Integer, nullable=False),
    sa.Column("words", sa.JSON, nullable=False),
)
"""One row: what grouping knows beside the stories. Whoever changes stories counts `version` up, and
writes nothing where somebody else did so first."""
edition = sa.Table(
    "edition",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("name", sa.String, nullable=False),
    sa.Column("due", Moment, nullable=False),
    sa.Column("made", Moment, nullable=False),
    sa.Column("state", sa.String, nullable=False),
    sa.Column("voice", sa.String, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.UniqueConstraint("name", "due", name="uq_edition_name_due"),
    sa.Index("ix_edition_state_due", "state", "due"),
    # A number is never given twice: it stands in addresses that were given out.
    sqlite_autoincrement=True,
)
edition_article = sa.Table(
    "edition_article",
    metadata,
    sa.Column(
        "edition_id",
        sa.Integer,
        sa.ForeignKey("edition.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    sa.Column("article_id", sa.String, primary_key=True, index=True),
)
"""The articles whose words an edition has."""
edition_heard = sa.Table(
    "edition_heard",
    metadata,
    _listener(),
    sa.Column(
        "edition_id",
        sa.Integer,
        sa.ForeignKey("edition.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    sa.Column("offset", sa.Integer, nullable=False),
    sa.Column("spans", sa.JSON, nullable=False),
    sa.Column("at", Moment, nullable=False),
)
"""Where a listener is in an edition, and the stretches of its text that were heard."""
