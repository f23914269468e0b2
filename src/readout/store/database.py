"""Opening the database: made when new, backed up and migrated when old, refused when newer."""

import sqlite3
from pathlib import Path

import sqlalchemy as sa

from readout.errors import InputError, NewerDatabase
from readout.store import postgresql, sqlite
from readout.store.dialects import is_postgresql, lock

REVISIONS = tuple(f"{number:04}" for number in range(1, 16))
"""The revisions in `migrations/versions`, oldest first; a test compares the two."""

HEAD = REVISIONS[-1]


def open_database(home: Path, address: str = "") -> sa.Engine:
    """Open the database at the newest revision: SQLite in the data folder, or PostgreSQL.

    Args:
        home: the data folder.
        address: of a PostgreSQL database; "" for the file `readout.db` in the data folder.

    Raises:
        NewerDatabase: when it was written by a newer Readout.
        InputError: when it cannot be opened.
    """
    file = None if address else file_in(home)
    engine = sqlite.engine_of(file) if file else postgresql.engine_of(address)
    try:
        home.mkdir(parents=True, exist_ok=True)
        _bring_up_to_date(engine, file)
    except (sa.exc.DatabaseError, sqlite3.Error, OSError) as error:
        engine.dispose()
        raise _cannot_open(home, address, error) from error
    except NewerDatabase:
        engine.dispose()
        raise
    return engine


def look_into(home: Path, address: str = "") -> sa.Engine | None:
    """Open the database to read it alone; None where there is none of the newest revision.

    Raises:
        InputError: when it is not a database, or cannot be reached.
    """
    if not address and not file_in(home).is_file():
        return None
    engine = postgresql.engine_of(address) if address else sqlite.looking_engine(file_in(home))
    try:
        with engine.connect() as connection:
            at = revision(connection)
    except sa.exc.DatabaseError as error:
        engine.dispose()
        raise _cannot_open(home, address, error) from error
    if at == HEAD:
        return engine
    engine.dispose()
    return None


def file_in(home: Path) -> Path:
    """The SQLite file of a data folder."""
    return home / "readout.db"


def place(engine: sa.Engine) -> str:
    """Where the database is, to be shown: a file, or an address without its password."""
    if engine.dialect.name == "sqlite":
        return str(engine.url.database)
    return engine.url.set(drivername="postgresql", username=None, password=None).render_as_string()


def _cannot_open(home: Path, address: str, error: Exception) -> InputError:
    why = " ".join(str(error.__cause__ or error).split())
    if address:
        return InputError(
            f"The PostgreSQL database cannot be opened ({why}); "
            "check that it runs, and the setting “database”."
        )
    return InputError(
        f"The database {file_in(home)} cannot be opened ({why}); "
        "check the folder, or set READOUT_HOME to another."
    )


def jobs_address(engine: sa.Engine, home: Path) -> str:
    """The address of the job engine's database: a file beside ours, or the same PostgreSQL.

    The file is put into WAL mode, which it keeps: the engine does not do so, and is then far slower.
    """
    if engine.dialect.name != "sqlite":
        return engine.url.render_as_string(hide_password=False)
    file = home / "readout-jobs.db"
    connection = sqlite3.connect(file)
    try:
        sqlite.write_ahead(connection)
    finally:
        connection.close()
    return f"sqlite:///{file}"


def revision(connection: sa.Connection) -> str | None:
    """The revision the database is at; None for one that has none."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("select version_num from alembic_version")).scalar()


def _bring_up_to_date(engine: sa.Engine, file: Path | None) -> None:
    with engine.connect() as connection:
        at = revision(connection)
        is_new = not sa.inspect(connection).get_table_names()
    if at == HEAD:
        return
    if at is not None and at not in REVISIONS:
        raise NewerDatabase(
            f"The data in {place(engine)} was written by a newer Readout (revision {at}, this "
            f"one knows {HEAD}); update Readout, or set READOUT_HOME to another folder."
        )
    if file and not is_new:
        sqlite.back_up(file, file.with_name(f"{file.stem}-before-{HEAD}.db"))
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
        lock(connection, "migrate")
        if is_postgresql(connection):
            postgresql.make_schema(connection)
        if revision(connection) == target:
            connection.commit()
            return
        config.attributes["connection"] = connection
        if target == "base" or (revision(connection) or "") > target:
            command.downgrade(config, target)
        else:
            command.upgrade(config, target)
        connection.commit()
