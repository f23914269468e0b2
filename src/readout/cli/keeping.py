"""The commands for what is kept: back it up, put it back, look after it."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from readout.errors import InputError

FileArgument = Annotated[Path, typer.Argument(help="A .tar file.")]


def backup(context: typer.Context, file: FileArgument) -> None:
    """Write everything that is kept into one file, while Readout goes on."""
    from readout.newsroom.backup import back_up

    with context.obj() as room:
        held = back_up(room, file)
    print(f"{file}: {held.articles:,} articles, {held.pages:,} pages.")


def restore(context: typer.Context, file: FileArgument) -> None:
    """Put what a backup holds in the place of everything that is kept."""
    from readout.newsroom.backup import restore

    with context.obj() as room:
        held = restore(room, file)
    print(f"Restored from {file}: {held.articles:,} articles, {held.pages:,} pages.")
    if held.lost:
        print(f"readout: the bytes of {held.lost:,} pages were not in it.", file=sys.stderr)


def remove(
    context: typer.Context,
    article: Annotated[str, typer.Argument(help="The id of a kept article.")],
    only_sound: Annotated[
        bool, typer.Option("--only-sound", help="Keep the article, delete what was spoken of it.")
    ] = False,
) -> None:
    """Delete an article with all that hangs on it."""
    from readout.newsroom import forget

    with context.obj(speak=True) as room:
        (forget.forget_sound if only_sound else forget.remove)(room, article)
    print(f"{'The sound of ' if only_sound else ''}{article} was deleted.")


def tidy(context: typer.Context) -> None:
    """Delete what is older or more than the settings allow, and what nothing needs any more."""
    from readout.newsroom import tidy

    with context.obj() as room:
        gone = tidy.tidy(room, room.limits)
        freed = room.shelf.kept.trim()
    print(
        f"{gone.articles:,} articles went, {gone.blobs:,} unused pages, "
        f"{freed.bytes / 1e6:,.1f} MB of sound."
    )


def doctor(
    context: typer.Context,
    deep: Annotated[
        bool, typer.Option("--deep", help="Also check every receipt and every page's bytes.")
    ] = False,
    feeds: Annotated[
        bool, typer.Option("--feeds", help="Also ask every feed that is followed or offered.")
    ] = False,
) -> None:
    """Say what is well, what is wrong and what to do about it."""
    from readout.newsroom.doctor import examine

    wrong = 0
    with context.obj(speak=True) as room:
        for finding in examine(room, is_deep=deep, asks_feeds=feeds):
            print(f"{'ok   ' if finding.is_well else 'WRONG'}  {finding.about:<9} {finding.says}")
            if finding.advice:
                print(f"{'':16} → {finding.advice}")
            wrong += not finding.is_well
    if wrong:
        raise InputError(f"{wrong} thing{'s are' if wrong > 1 else ' is'} wrong.")


COMMANDS = (backup, restore, remove, tidy, doctor)
