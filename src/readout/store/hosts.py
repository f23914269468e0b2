"""From when each host may be asked again, by whichever process asks."""

from datetime import datetime, timedelta

import sqlalchemy as sa

from readout.store import tables as t
from readout.store.dialects import insert, is_postgresql


class Hosts:
    """Whose turn it is at each host, among all processes of a newsroom.

    Args:
        engine: the database.
    """

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def claim(self, name: str, seconds: float, now: datetime) -> bool:
        """Take the turn at a host where nobody has it; whether it was taken.

        Args:
            seconds: after which it is over, should nobody say so before.
        """
        with self._engine.begin() as connection:
            until = _moment(connection, now, seconds)
            row = insert(connection, t.host).values(name=name, next=until)
            is_free = t.host.c.next <= _moment(connection, now)
            turn = row.on_conflict_do_update(
                index_elements=["name"], set_={"next": until}, where=is_free
            )
            return connection.execute(turn.returning(t.host.c.name)).first() is not None

    def release(self, name: str, seconds: float, now: datetime) -> None:
        """Let the next one have its turn so many seconds from now."""
        with self._engine.begin() as connection:
            after = {"next": _moment(connection, now, seconds)}
            connection.execute(t.host.update().where(t.host.c.name == name).values(after))


def _moment(
    connection: sa.Connection, now: datetime, seconds: float = 0.0
) -> sa.ColumnElement[datetime]:
    """So many seconds from now; by the database's clock where its machines may have several."""
    later = timedelta(seconds=seconds)
    if is_postgresql(connection):
        moment: sa.ColumnElement[datetime] = sa.func.clock_timestamp() + later
        return moment
    return sa.literal(now + later, t.Moment)
