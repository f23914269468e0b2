"""PostgreSQL, the database of a newsroom on many machines: our tables in a schema of their own."""

import sqlalchemy as sa
from sqlalchemy.pool import ConnectionPoolEntry

from readout.errors import InputError

PATIENCE = {
    "connect_timeout": 10,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 60_000,
}
"""How soon a server that is gone without a word is noticed, which else takes hours; an address may
say otherwise."""

SCHEMA = "readout"
"""Where our tables lie; the job engine keeps its own beside it."""


def engine_of(address: str) -> sa.Engine:
    """An engine over the database at an address.

    Args:
        address: such as `postgresql://user:password@host/name`.

    Raises:
        InputError: when it is no such address.
    """
    try:
        url = sa.make_url(address)
    except (sa.exc.ArgumentError, ValueError) as error:
        raise _no_address() from error
    if url.get_backend_name() not in ("postgresql", "postgres"):
        raise _no_address()
    patience = {name: told for name, told in PATIENCE.items() if name not in url.query}
    engine = sa.create_engine(
        url.set(drivername="postgresql+psycopg"), pool_pre_ping=True, connect_args=patience
    )
    sa.event.listen(engine, "connect", _prepare)
    return engine


def _no_address() -> InputError:
    # The address may hold a password, so it is not repeated.
    return InputError(
        "The setting “database” is no address of a PostgreSQL database, "
        "such as postgresql://user:password@host/name; leave it empty for a file."
    )


def make_schema(connection: sa.Connection) -> None:
    """Make the schema when it is not there; one process at a time."""
    connection.execute(sa.schema.CreateSchema(SCHEMA, if_not_exists=True))


def _prepare(connection: sa.engine.interfaces.DBAPIConnection, _: ConnectionPoolEntry) -> None:
    cursor = connection.cursor()
    cursor.execute(f"set search_path to {SCHEMA}, public")
    cursor.execute("set timezone to 'UTC'")
    # A process that is paused inside a transaction must not hold up all the others.
    cursor.execute("set idle_in_transaction_session_timeout to '20s'")
    cursor.close()
    connection.commit()
