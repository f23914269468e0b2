"""The commands that go on until they are stopped: the reader, the workers, and both."""

import logging
import os
import signal
import sys
import threading
import webbrowser
from collections.abc import Sequence
from contextlib import ExitStack
from time import sleep
from typing import Annotated, Any

import typer

from readout.cli.opened import newsroom, settings_with
from readout.cli.supervisor import Supervisor
from readout.errors import InputError
from readout.settings import Settings, load_settings

HostOption = Annotated[str, typer.Option(help="Address to listen on.")]
PortOption = Annotated[int, typer.Option(help="Port; 0 picks a free one.")]
BrowserOption = Annotated[bool, typer.Option("--browser", help="Open a browser on it.")]

LONGEST_END = 30.0
"""Seconds after which a process that was told to end does so, though a database that hangs, say,
keeps it; whatever it had in hand is begun again by another."""

CHILDREN = ("fetch,text,archive", "voice")
"""The queues of each worker that is started beside the reader."""


def serve(host: HostOption = "", port: PortOption = -1, browser: BrowserOption = False) -> None:
    """Serve the reader on this machine and do its jobs, until it is stopped."""
    settings = _listening(host, port)
    # The voices' helper starts first, before this process has a thread or a child.
    with newsroom(settings) as room:
        _serve(room, settings, browser, CHILDREN)
    _leave()


def web(host: HostOption = "", port: PortOption = -1, browser: BrowserOption = False) -> None:
    """Serve the reader alone; its jobs are done by readout worker, here or elsewhere."""
    settings = _listening(host, port)
    with newsroom(settings) as room:
        _serve(room, settings, browser, ())
    _leave()


def worker(
    queues: Annotated[
        str, typer.Option(help="What to work on, with commas between.")
    ] = "fetch,text,voice,archive",
    supervised: Annotated[bool, typer.Option("--supervised", hidden=True)] = False,
) -> None:
    """Do jobs until it is stopped: fetch, read and speak what was asked for."""
    stop = threading.Event()
    for told in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(told, lambda *_: stop.set())
    threading.Thread(target=_end_in_any_case, args=(stop,), daemon=True).start()
    if supervised:
        threading.Thread(target=_wait_for_the_end, args=(stop,), daemon=True).start()
    else:
        print(f"Working on {queues} (Ctrl-C stops it)", flush=True)
    if not _work(load_settings(), queues.split(","), stop):
        # A job that does not end must not keep its process; another worker begins it again.
        os._exit(0)


def _work(settings: Settings, queues: Sequence[str], stop: threading.Event) -> bool:
    from readout.newsroom import jobs
    from readout.newsroom.room import warm_up
    from readout.newsroom.work import KINDS, plan

    jobs.check_queues(queues)
    if stop.is_set():
        return True
    with newsroom(settings, speak="voice" in queues) as room:
        plan(room)
        # Jobs that begin at the same time would each load the same.
        warm_up(room)
        return jobs.worker(room, KINDS, queues, stop, room.times, settings.job_attempts)


def _wait_for_the_end(stop: threading.Event) -> None:
    """However the supervisor ends, it lets go of this input."""
    while os.read(0, 1024):
        pass
    stop.set()


def _end_in_any_case(stop: threading.Event) -> None:
    stop.wait()
    sleep(LONGEST_END)
    os._exit(1)


def _leave() -> None:
    """End now, though a request still waits for a site or a database."""
    sys.stdout.flush()
    if any(not one.daemon for one in threading.enumerate() if one is not threading.main_thread()):
        os._exit(0)


def _listening(host: str, port: int) -> Settings:
    return settings_with(host=host or None, port=None if port < 0 else port)


def _serve(room: Any, settings: Settings, browser: bool, children: Sequence[str]) -> None:
    import asyncio

    import uvicorn

    from readout.newsroom.room import warm_up
    from readout.plugins import load

    # A listener waits on several threads in turn while another one works out what is said next;
    # each hand-over may take one interval, 5 ms by default.
    sys.setswitchinterval(0.0005)
    listener = _listen(settings.host, settings.port)
    address = f"http://{settings.host}:{listener.getsockname()[1]}/"
    web = load("readout.web.app:create_app")(room, names=(settings.host, *settings.names))
    server = uvicorn.Server(uvicorn.Config(web, log_level="warning", timeout_graceful_shutdown=1))
    # What is cut off because it stops is no error.
    logging.getLogger("uvicorn.error").addFilter(lambda _: not server.should_exit)
    threading.Thread(target=warm_up, args=(room,), name="warm-up", daemon=True).start()
    print(f"Readout is at {address} (Ctrl-C stops it)", flush=True)
    if browser and not webbrowser.open(address):
        print("No browser could be opened here; open that address in one yourself.", flush=True)
    over = threading.Event()
    threading.Thread(target=_end_in_any_case, args=(over,), daemon=True).start()
    with ExitStack() as stack:
        if children:
            stack.enter_context(Supervisor([_command(queues) for queues in children]))
        try:
            asyncio.run(server.serve(sockets=[listener]))
        except KeyboardInterrupt:
            print("Readout has stopped.", flush=True)
        finally:
            over.set()


def _command(queues: str) -> list[str]:
    return [sys.executable, "-m", "readout", "worker", "--queues", queues, "--supervised"]


def _listen(host: str, port: int) -> Any:
    import socket

    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        listener = socket.socket(family, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((host, port))
        # From here on whoever connects waits instead of being refused.
        listener.listen(128)
    except OSError as error:
        raise InputError(
            f"{host}:{port} cannot be listened on ({error.strerror}); "
            "stop what listens there, or choose another with --port."
        ) from error
    return listener


COMMANDS = (serve, web, worker)
