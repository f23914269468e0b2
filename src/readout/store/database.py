"""Opening the database: made when new, backed up and migrated when old, refused when newer."""

import shutil
import sqlite3
from pathlib import Path
from time import sleep

import sqlalchemy as sa
from sqlalchemy.pool import ConnectionPoolEntry

from readout.errors import InputError, NewerDatabase

REVISIONS = ("0001", "0002", "0003", "0004", "0005", "0007")
"""The revisions in `migrations/versions`, oldest first; a test compares the two."""

HEAD = REVISIONS[-1]


def open_database(file: Path) -> sa.Engine:
    """Open the SQLite file in WAL mode, at the newest revision.

    Raises:
        NewerDatabase: when the file was written by a newer Readout.
        InputError: when the folder cannot be written or the file is not a database.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        engine = sa.create_engine(f"sqlite:///{file}")
        sa.event.listen(engine, "connect", _prepare)
        _bring_up_to_date(engine, file)
    except (sa.exc.DatabaseError, sqlite3.Error, OSError) as error:
        raise _cannot_open(file, error) from error
    return engine


def look_into(file: Path) -> sa.Engine | None:
    """Open the SQLite file to read it alone; None where there is none of the newest revision.

    Raises:
        InputError: when the file is not a database.
    """
    if not file.is_file():
        return None
    engine = sa.create_engine(f"sqlite:///{file}")
    sa.event.listen(engine, "connect", _only_look)
    try:
        with engine.connect() as connection:
            at = revision(connection)
    except sa.exc.DatabaseError as error:
        raise _cannot_open(file, error) from error
    if at == HEAD:
        return engine
    engine.dispose()
    return None


def _only_look(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    connection.execute("pragma query_only = on")
    connection.execute("pragma busy_timeout = 10000")


def _cannot_open(file: Path, error: Exception) -> InputError:
    return InputError(
        f"The database {file} cannot be opened ({error.__cause__ or error}); "
        "check the folder, or set READOUT_HOME to another."
    )


def _prepare(connection: sqlite3.Connection, _: ConnectionPoolEntry) -> None:
    for pragma in ("busy_timeout = 10000", "synchronous = normal", "foreign_keys = on"):
        connection.execute(f"pragma {pragma}")
    _write_ahead(connection)


def _write_ahead(connection: sqlite3.Connection) -> None:
    # SQLite does not wait by itself for another process that does the same to a new file.
    for _ in range(200):
        try:
            connection.execute("pragma journal_mode = wal")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            sleep(0.05)
        else:
            return
    raise sqlite3.OperationalError("database is locked")


def jobs_address(engine: sa.Engine, home: Path) -> str:
    """The address of the job engine's database: a file beside ours, or the same PostgreSQL.

    The file is put into WAL mode, which it keeps: the engine does not do so, and is then far slower.
    """
    if engine.dialect.name != "sqlite":
        return engine.url.render_as_string(hide_password=False)
    file = home / "readout-jobs.db"
    connection = sqlite3.connect(file)
    try:
        _write_ahead(connection)
    finally:
        connection.close()
    return f"sqlite:///{file}"


def revision(connection: sa.Connection) -> str | None:
    """The revision the database is at; None for one that has none."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("select version_num from alembic_version")).scalar()


def _bring_up_to_date(engine: sa.Engine, file: Path) -> None:
    with engine.connect() as connection:
        at = revision(connection)
        is_new = not sa.inspect(connection).get_table_names()
    if at == HEAD:
        return
    if at is not None and at not in REVISIONS:
        raise NewerDatabase(
            f"The data in {file.parent} was written by a newer Readout (revision {at}, this "
            f"one knows {HEAD}); update Readout, or set READOUT_HOME to another folder."
        )
    if not is_new:
        back_up(file, file.with_name(f"{file.stem}-before-{HEAD}.db"))
    migrate(engine, HEAD)


def migrate(engine: sa.Engine, target: str) -> None:
    """Bring the database to a revision, under a lock that lets one process do it.

    Args:
        target: a revision, or "base" for none.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with engine.connect() as connection:
        connection.exec_driver_sql("begin immediate")
        if revision(connection) == target:
            return
        config.attributes["connection"] = connection
        if target == "base" or (revision(connection) or "") > target:
            command.downgrade(config, target)
        else:
            command.upgrade(config, target)
        connection.commit()


def back_up(file: Path, copy: Path) -> None:
    """Copy a database that may be in use, whole and consistent."""
    partial = copy.with_suffix(".part")
    with sqlite3.connect(file) as source, sqlite3.connect(partial) as target:
        source.backup(target)
    target.close()
    source.close()
    shutil.move(partial, copy)
