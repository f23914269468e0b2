"""The commands for archives: thousands of pages, kept from a list."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from readout.cli.said import JsonOption
from readout.errors import InputError

NumberArgument = Annotated[
    int, typer.Argument(metavar="NUMBER", help="As readout archive lists it.")
]
HereOption = Annotated[
    bool, typer.Option("--here", help="Keep them in this process, without a worker.")
]

archive_app = typer.Typer(
    invoke_without_command=True, help="Keep thousands of pages from a list of addresses."
)


@archive_app.callback()
def archive(context: typer.Context, as_json: JsonOption = False) -> None:
    """List the archives: how far each is, how fast, and how long it will take."""
    if context.invoked_subcommand:
        return
    from readout.newsroom import archive_told as told

    with context.obj() as room:
        lines = [told.archives_json(room)] if as_json else list(told.archive_lines(room))
    print("\n".join(lines) or told.NOTHING)


@archive_app.command()
def add(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="An address a line; - for standard input.")],
    here: HereOption = False,
) -> None:
    """Keep every page of a list, within robots.txt and one at a time from each site."""
    from readout.newsroom.archive import take_in

    body = _bytes_of(file)
    with context.obj() as room:
        row = take_in(room, Path(file).name, body, here=here)
        print(f"Archive {row.id} has {row.total:,} pages.")
        if row.failed:
            print(f"{row.failed:,} lines are no addresses: readout archive report {row.id}")
        _go_on(room, row.id, here)


@archive_app.command()
def pause(context: typer.Context, number: NumberArgument) -> None:
    """Let an archive wait; the pages under way are finished."""
    _do(context, number, lambda archives: archives.pause(number))
    print(f"Archive {number} waits until readout archive resume {number}.")


@archive_app.command()
def resume(context: typer.Context, number: NumberArgument, here: HereOption = False) -> None:
    """Go on with an archive that waits or was left."""
    from readout.newsroom import archive

    with context.obj() as room:
        row = archive.resume(room, number, here=here)
        print(f"Archive {number} goes on: {row.waiting:,} pages wait.")
        _go_on(room, number, here)


@archive_app.command()
def report(context: typer.Context, number: NumberArgument, as_json: JsonOption = False) -> None:
    """List the pages of an archive that could not be kept, and why."""
    from readout.newsroom import archive
    from readout.newsroom import archive_told as told

    with context.obj() as room:
        archive.find(room, number)
        pages = room.store.archives.failures(number)
    lines = [told.failures_json(pages)] if as_json else list(told.failure_lines(pages))
    print("\n".join(lines) or "No page of it failed.")


@archive_app.command()
def retry(context: typer.Context, number: NumberArgument, here: HereOption = False) -> None:
    """Ask once more for the pages of an archive that failed."""
    from readout.newsroom import archive

    with context.obj() as room:
        again = archive.retry(room, number, here=here)
        print(f"{again:,} pages are tried again.")
        _go_on(room, number, here)


@archive_app.command()
def remove(context: typer.Context, number: NumberArgument) -> None:
    """Forget a list; the articles it brought stay."""
    _do(context, number, lambda archives: archives.remove(number))
    print(f"Archive {number} is forgotten.")


def _do(context: typer.Context, number: int, what: Callable[[Any], None]) -> None:
    """Do something with an archive that is there."""
    from readout.newsroom.archive import find

    with context.obj() as room:
        find(room, number)
        what(room.store.archives)


def _bytes_of(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise InputError(f"{file} cannot be read ({why}).") from error


def _go_on(room: Any, number: int, here: bool) -> None:
    """Keep an archive's pages here, or say who does."""
    from readout.newsroom import archive_told as told

    if here:
        _work_here(room, number)
    elif sentence := told.nobody_sentence(room, number):
        print(sentence)


def _work_here(room: Any, number: int) -> None:
    from functools import partial

    from readout.cli.progress import progress
    from readout.newsroom import archive, work
    from readout.newsroom.archive_told import archive_line

    try:
        with progress("Keeping pages") as tell:
            told = tell or (lambda done, total: None)
            archive.work_here(room, number, partial(work.kept, room), told)
    except KeyboardInterrupt:
        print(f"readout archive resume {number} --here goes on with it.", file=sys.stderr)
        raise
    finally:
        print(archive_line(archive.find(room, number)))
