"""The commands for articles and feeds: add them, ask for news, list and exchange them."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from readout.cli.said import JsonOption
from readout.errors import UnwritableOutput

SectionOption = Annotated[str, typer.Option(help="The section a feed is put in.")]

app = typer.Typer(invoke_without_command=True, help="List, import, export and remove feeds.")


def add(
    context: typer.Context,
    source: Annotated[
        str, typer.Argument(help="The address of an article, a feed or a site; a file, or -.")
    ],
    feed: Annotated[
        bool, typer.Option("--feed", help="Its feed, even where it is an article.")
    ] = False,
    section: SectionOption = "",
) -> None:
    """Keep an article, or follow a feed; of a site the feed is found."""
    from readout.newsroom.follow import take

    with context.obj() as room:
        taken = take(room, source, only_feed=feed, section=section)
        if taken.feed:
            row = taken.feed
            print(f"Following {row.name} <{row.state.address}>; readout update reads what is new.")
        elif taken.article_id:
            kept = room.store.articles.find(taken.article_id)
            title = kept.article.title if kept else None
            print(f"{taken.article_id}  {title or 'An article without a title'}")


def update(
    context: typer.Context,
    everything: Annotated[
        bool, typer.Option("--all", help="Also feeds whose time has not come.")
    ] = False,
) -> None:
    """Ask the feeds that are due and keep what is new; those that fail are told, and wait."""
    from readout.cli.progress import progress
    from readout.newsroom.listed import outcome_line, total_line
    from readout.newsroom.update import update

    done = []
    with context.obj() as room, progress("Asking feeds") as tell:
        told = tell or (lambda done, total: None)
        for outcome in update(room, everything=everything, tell=told):
            done.append(outcome)
            print(outcome_line(outcome), flush=True)
            for sentence in outcome.unread:
                print(f"readout: not read: {sentence}", file=sys.stderr)
    print(total_line(done) if done else "No feed is due; --all asks every one.")


@app.callback()
def feeds(context: typer.Context, as_json: JsonOption = False) -> None:
    """List the feeds that are followed: how they are doing, and when they are asked next."""
    if context.invoked_subcommand:
        return
    from readout.newsroom.listed import feed_lines, feeds_json

    with context.obj() as room:
        lines = [feeds_json(room)] if as_json else list(feed_lines(room))
    print("\n".join(lines) or "No feed is followed yet; readout add follows one.")


@app.command("import")
def take_in(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="An OPML file, or - for standard input.")],
) -> None:
    """Follow the feeds of an OPML file; its folders become sections, nothing is fetched yet."""
    from readout.newsroom.follow import take_in_file

    with context.obj() as room:
        new, listed = take_in_file(room, file)
    print(f"{new} of {listed} feeds in the list were new; readout update reads what they publish.")


@app.command("export")
def give_out(
    context: typer.Context,
    file: Annotated[
        Path | None, typer.Argument(help="Where to write; standard output if left out.")
    ] = None,
) -> None:
    """Write the feeds that are followed as OPML, which other readers take in."""
    from readout.newsroom.follow import give_out

    with context.obj() as room:
        written = give_out(room)
    if file is None:
        sys.stdout.write(written.decode())
        return
    try:
        file.write_bytes(written)
    except OSError as error:
        raise UnwritableOutput(f"{file} cannot be written ({error.strerror}).") from error


@app.command("remove")
def leave(
    context: typer.Context,
    which: Annotated[str, typer.Argument(help="Its number or its address.")],
) -> None:
    """Follow a feed no longer; the articles it brought stay."""
    from readout.newsroom.follow import leave

    with context.obj() as room:
        row = leave(room, which)
    print(f"{row.name} is not followed any more.")


COMMANDS = (add, update)
