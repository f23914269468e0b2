"""The command for stories: list those of this time, or tell one."""

import json
from typing import Annotated

import typer

from readout.cli.said import JsonOption


def stories(
    context: typer.Context,
    number: Annotated[
        int | None, typer.Argument(help="The story to tell; every one of this time if left out.")
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """List the stories of this time as a paper would, or tell one from its articles' own sentences."""
    from readout.newsroom import stories as desk
    from readout.newsroom import stories_told as told
    from readout.newsroom.brief import briefing_of

    with context.obj() as room:
        desk.group(room)
        if number is None:
            paper = desk.stories_now(room, room.now())
            rows, lines = [told.row(one) for one in paper], list(told.lines(paper))
        else:
            one = desk.story(room, room.store.stories.current(number) or number, room.now())
            brief = briefing_of(room, one.ranked.story)
            rows = [told.row(one) | told.briefing_row(brief)]
            lines = list(told.briefing_lines(one, brief))
    if as_json:
        print(json.dumps(rows, ensure_ascii=False, indent=2))
    else:
        print("\n".join(lines) or "No story yet; readout update reads what the feeds bring.")


COMMANDS = (stories,)
