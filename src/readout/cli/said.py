"""The commands for what somebody said: check it, verify it, list it."""

import sys
from collections.abc import Callable
from typing import Annotated, Literal

import typer

from readout.errors import InputError

JsonOption = Annotated[bool, typer.Option("--json", help="Print it as JSON.")]


def check(
    context: typer.Context,
    words: Annotated[str, typer.Argument(help="What somebody is said to have said.")],
    source: Annotated[str, typer.Option("--in", help="One source or kept article; else all.")] = "",
    by: Annotated[str, typer.Option(help="Who is said to have said it.")] = "",
    as_json: JsonOption = False,
) -> None:
    """Did they say it? Hold words against what was printed in quotation marks."""
    from readout.newsroom import check, told

    with context.obj() as room:
        report = check.check_words(room, words, source, by)
    print(told.report_json(report) if as_json else "\n".join(told.report_lines(report)))


def verify(
    context: typer.Context,
    what: Annotated[str, typer.Argument(help="A source or kept article; a receipt or its file.")],
    as_json: JsonOption = False,
) -> None:
    """Hold quotations against the page's own visible text, found without the cleaner."""
    from readout.newsroom import told, verify

    with context.obj() as room:
        result = verify.verify(room, what)
    print(told.verified_json(result) if as_json else "\n".join(told.verified_lines(result)))
    if result.missing:
        raise InputError(told.verified_sentence(result))


def quotes(
    context: typer.Context,
    source: Annotated[str, typer.Argument(help="A source or kept article.")],
    as_json: JsonOption = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="Print it as CSV.")] = False,
    as_markdown: Annotated[bool, typer.Option("--markdown", help="Print it as Markdown.")] = False,
    tier: Annotated[
        Literal["all", "spoken"], typer.Option(help="All, or what is sure enough to be spoken.")
    ] = "all",
) -> None:
    """Who said what in an article, parties first, each with its receipt."""
    from readout.newsroom.quotes import listed, opened
    from readout.text.quotes import exports

    forms = {
        exports.to_json: as_json,
        exports.to_csv: as_csv,
        exports.to_markdown: as_markdown,
    }
    chosen: list[Callable[[exports.Listed], str]] = [form for form, is_on in forms.items() if is_on]
    if len(chosen) > 1:
        raise InputError("Choose one of --json, --csv and --markdown.")
    with context.obj() as room:
        found = listed(room, opened(room, source), is_spoken=tier == "spoken")
    sys.stdout.write((chosen or [exports.to_text])[0](found))


COMMANDS = (check, verify, quotes)
