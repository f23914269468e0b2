"""The command for finding what is kept."""

import json
from datetime import datetime
from typing import Annotated, Any

import typer

DayOption = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"])]


def search(
    context: typer.Context,
    words: Annotated[
        list[str] | None,
        typer.Argument(help='Words that have to be there; "words together" and begin* too.'),
    ] = None,
    who: Annotated[str, typer.Option(help="Who said it: list statements, not articles.")] = "",
    role: Annotated[str, typer.Option(help="In which role they said it.")] = "",
    outlet: Annotated[str, typer.Option(help="Which outlet printed it.")] = "",
    standing: Annotated[str, typer.Option(help="Said by a party, an observer or unknown.")] = "",
    said: Annotated[bool, typer.Option("--said", help="Look in what was said alone.")] = False,
    since: DayOption = None,
    until: DayOption = None,
    queue: Annotated[
        bool, typer.Option("--queue", help="Put what was found in the queue.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print it as JSON.")] = False,
) -> None:
    """Find kept articles by what they say, or statements by who said what."""
    from readout.newsroom import search as verbs
    from readout.store import Days

    typed = " ".join(words or [])
    days = Days(since and since.date(), until and until.date())
    with context.obj() as room:
        if said or who or role or outlet or standing:
            found = verbs.said(
                room, typed, who=who, role=role, outlet=outlet, standing=standing, days=days
            )
            rows = [verbs.said_row(one) for one in verbs.with_words(room, found)]
        else:
            rows = [verbs.row(one) for one in verbs.articles(room, typed, days)]
        if queue:
            verbs.play(room, list(dict.fromkeys(row["article"] for row in rows)))
    print(json.dumps(rows, ensure_ascii=False, indent=2) if as_json else _lines(rows))


def _lines(rows: list[dict[str, Any]]) -> str:
    return "\n".join(_line(row) for row in rows) or "Nothing was found."


def _line(row: dict[str, Any]) -> str:
    about = " · ".join(filter(None, (row["outlet"], row["published"], row["title"])))
    if "speaker" not in row:
        return f"{row['article']}  {about}"
    role = f", {row['role']}" if row["role"] else ""
    return f"{row['speaker'] or 'not named'}{role}: {row['words']}\n    {about}  /article/{row['article']}"


COMMANDS = (search,)
