"""A PostgreSQL of our own for tests and benches, on a socket in a folder of its own."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import sqlalchemy as sa

from readout.store import tables as t


@contextmanager
def postgres() -> Iterator[str]:
    """A server that runs meanwhile; its address. PostgreSQL refuses root: it is nobody's then."""
    folder = Path(mkdtemp(prefix="pg"))
    if os.geteuid() == 0:
        shutil.chown(folder, "nobody")
    data = f"{folder}/data"
    _run("initdb", "-D", data, "-U", "postgres", "--no-sync", "-E", "UTF8", "--locale=C")
    options = f"-k {folder} -c listen_addresses= -c max_connections=200"
    _run("pg_ctl", "-D", data, "-w", "-l", f"{folder}/log", "-o", options, "start")
    try:
        yield f"postgresql+psycopg://postgres@/postgres?host={folder}"
    finally:
        _run("pg_ctl", "-D", data, "-m", "immediate", "stop")
        shutil.rmtree(folder)


def _run(*command: str) -> None:
    whose: dict[str, Any] = {"user": "nobody"} if os.geteuid() == 0 else {}
    # A server that goes on running would keep a pipe open.
    done = subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/", check=False, **whose
    )
    assert done.returncode == 0, command


def fresh(address: str, name: str) -> str:
    """A new, empty database on a server that runs, with our tables; its address."""
    server = sa.create_engine(address, isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.exec_driver_sql(f'create database "{name}"')
    server.dispose()
    # A worker that is stopped in a transaction must not stop the others.
    idle = {"options": "-c idle_in_transaction_session_timeout=2000"}
    own = sa.make_url(address).set(database=name).update_query_dict(idle)
    engine = sa.create_engine(own)
    t.metadata.create_all(engine)
    with engine.begin() as connection:
        connection.execute(t.listener.insert().values(id=t.LISTENER, name=""))
    engine.dispose()
    return own.render_as_string(hide_password=False)
