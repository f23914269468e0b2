"""The command for editions: make one, tell it, speak it, let it out."""

import json
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from readout.cli.said import JsonOption
from readout.cli.speaking import check_output, speak_into
from readout.errors import InputError

NameArgument = Annotated[
    str,
    typer.Argument(
        help="An edition, such as morning, or the number of a kept one; all are listed if left out."
    ),
]


def edition(
    context: typer.Context,
    name: NameArgument = "",
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="A file, such as morning.m4b, or a folder."),
    ] = None,
    minutes: Annotated[
        float, typer.Option(help="How long it lasts, in minutes; 0 for as it is planned.")
    ] = 0,
    voice: Annotated[
        str, typer.Option(help="A label such as “Australian Female”; see readout voices.")
    ] = "",
    since: Annotated[
        bool, typer.Option("--since", help="Only what is new since you last listened.")
    ] = False,
    approve: Annotated[
        bool, typer.Option("--approve", help="Let a kept edition out that waits for you.")
    ] = False,
    refuse: Annotated[
        bool, typer.Option("--refuse", help="Keep an edition in that waits for you.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Make an edition of the stories of this time, and print it or speak it into a file."""
    from readout.newsroom import editions as desk
    from readout.newsroom import editions_told as told

    if output is not None:
        check_output(output)
    with context.obj(speak=True) as room:
        if not name:
            print("\n".join(told.lines(room)))
            return
        if approve or refuse:
            row = desk.decide(room, _number(name), let_out=approve)
        elif name.isdigit():
            row = desk.find_edition(room, _number(name))
        else:
            row = _made(room, name, minutes, voice, since)
        if output is not None:
            _speak(room, row, voice, output)
        elif as_json:
            print(json.dumps(told.row(row), ensure_ascii=False, indent=2))
        else:
            print("\n".join(told.text_lines(row)))


def _number(name: str) -> int:
    if not (name.isascii() and name.isdigit() and len(name) <= 9):
        raise InputError("Give the number of the edition; readout edition lists them.")
    return int(name)


def _made(room: Any, name: str, minutes: float, voice: str, since: bool) -> Any:
    from readout.newsroom import editions as desk
    from readout.newsroom.plans import changed_plan, find_plan
    from readout.newsroom.record import named_label

    if voice:
        named_label(room, voice)
    plan = changed_plan(find_plan(room.plans, name), minutes=minutes, voice=voice)
    row = (desk.make_since if since else desk.make)(room, plan, room.now())
    if row.state == "waits":
        print(
            f"Edition {row.id} waits: readout edition {row.id} --approve lets it out.",
            file=sys.stderr,
        )
    return row


def _speak(room: Any, row: Any, voice: str, output: Path) -> None:
    from readout.newsroom import editions as desk
    from readout.newsroom.edition_kept import article_id
    from readout.newsroom.record import choose_label, kept_article

    kept = kept_article(room, article_id(row.id))
    label, manner = desk.spoken_as(room, kept)
    if voice:
        label = choose_label(room, kept.article, voice)
    speak_into(room, kept.article, label, output, manner=manner, article_id=kept.id)


COMMANDS = (edition,)
