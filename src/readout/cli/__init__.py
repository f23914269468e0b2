"""The command line: thin, every command hands over to the newsroom."""

import json
import os
import signal
import sys
from pathlib import Path
from typing import Annotated, Any

import typer

from readout import __version__
from readout.cli import editions, feeds, keeping, said, search, serving, stories
from readout.cli.archive import archive_app
from readout.cli.jobs import jobs_app
from readout.cli.opened import fetcher, newsroom, settings_with
from readout.cli.progress import progress
from readout.cli.speaking import check_output, speak_into
from readout.errors import InputError, ReadoutError
from readout.model import Article, BlockKind
from readout.settings import load_settings

app = typer.Typer(
    name="readout",
    help="A newspaper that reads itself to you, run on your own machine.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)

STOPPED = 130
"""The exit code of a command that was told to end."""

SourceArgument = Annotated[
    str, typer.Argument(help="An address, an HTML or text file, or - for standard input.")
]
VoiceOption = Annotated[
    str, typer.Option("--voice", help="A label such as “Australian Female”; see readout voices.")
]
LanguageOption = Annotated[
    str, typer.Option("--language", help="A language tag such as de; wins over what is detected.")
]
OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        help="A .mp3, .m4b, .m4a, .opus, .wav, .epub, .vtt (captions) or .json (chapters) file, or a folder.",
    ),
]
CastOption = Annotated[
    bool | None, typer.Option("--cast/--no-cast", help="Quoted words in voices of their own.")
]
AnnouncedOption = Annotated[
    bool | None,
    typer.Option("--announced/--not-announced", help="Say where quoted words begin and end."),
]
SpeedOption = Annotated[float, typer.Option(min=0.5, max=5.0, help="The voice's own rate is 1.")]


def main() -> None:
    """Run a command; every failure is one sentence and an exit code."""
    # Being told to end is like Ctrl-C: whatever is half written is taken away.
    for told in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        signal.signal(told, signal.default_int_handler)
    try:
        # Typer turns Ctrl-C into the exit code it gives back here.
        if app(standalone_mode=False) == STOPPED:
            raise KeyboardInterrupt
    except ReadoutError as error:
        _stop(error.sentence, 2)
    except KeyboardInterrupt:
        _stop("Stopped; no half file was left.", STOPPED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        # The last door: whatever else goes wrong is a fault of ours, told in one sentence, too.
        if _is_usage(error):
            _stop(f"{error.format_message().rstrip('.')}; --help shows what there is.", 2)  # type: ignore[attr-defined]  # typer's own click error
        if os.environ.get("READOUT_DEBUG"):
            raise
        kind = type(error).__name__
        _stop(f"Readout made a mistake ({kind}: {error}); READOUT_DEBUG=1 shows where.", 1)


def _is_usage(error: Exception) -> bool:
    return hasattr(error, "format_message") and getattr(error, "exit_code", 0) == 2


def _stop(sentence: str, code: int) -> None:
    print(f"readout: {sentence}", file=sys.stderr)
    sys.exit(code)


def _version(wanted: bool) -> None:
    if wanted:
        print(f"readout {__version__}")
        raise typer.Exit


@app.callback()
def _options(
    context: typer.Context,
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    context.obj = lambda speak=False: newsroom(load_settings(), speak=speak)


@app.command()
def read(
    source: SourceArgument,
    voice: VoiceOption = "",
    output: OutputOption = None,
    language: LanguageOption = "",
    speed: SpeedOption = 1.0,
    cast: CastOption = None,
    announced: AnnouncedOption = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the article as JSON.")] = False,
) -> None:
    """Read one page: print its clean text, or speak it into a file or folder."""
    from readout.newsroom.read import read as read_source

    settings = settings_with(cast=cast, announced=announced)
    wanted = output is not None or bool(voice)
    with newsroom(settings, keep=False, speak=wanted) as room:
        if voice:
            from readout.newsroom.record import named_label

            named_label(room, voice)
        if output is not None:
            check_output(output)
        article = read_source(room, source, language or None)
        if output is not None:
            _speak(room, article, voice, output, speed)
        elif as_json:
            from readout.text.export import article_export

            print(json.dumps(article_export(article), ensure_ascii=False, indent=2))
        else:
            _print_article(article)


voices_app = typer.Typer(invoke_without_command=True, help="List, add and remove voices.")
app.add_typer(voices_app, name="voices")


@voices_app.callback()
def voices(
    context: typer.Context,
    every: Annotated[bool, typer.Option("--all", help="Also every other language.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """List the voices by label, with who speaks behind each and how to get better ones."""
    if context.invoked_subcommand:
        return
    from readout.voices.shown import ON_THIS_DEVICE, label_lines, label_row

    with newsroom(load_settings(), keep=False) as room:
        shown = room.labels if every or as_json else room.labels[:6]
        if as_json:
            print(json.dumps([label_row(label) for label in shown], ensure_ascii=False, indent=2))
            return
        for label in shown:
            print("\n".join(label_lines(label)))
        print(ON_THIS_DEVICE)
        if not every:
            print(f"and {len(room.labels) - 6} more in other languages: readout voices --all")


@voices_app.command("add")
def add_voice(
    name: Annotated[
        str, typer.Argument(help="A voice to fetch; without one they are listed.")
    ] = "",
    source: Annotated[
        Path | None,
        typer.Option("--from", help="Its folder or .onnx file on this machine; no network."),
    ] = None,
    sha256: Annotated[
        str, typer.Option(help="With --from: the checksum the .onnx file must have.")
    ] = "",
) -> None:
    """Fetch a natural voice, or take one from this machine; a cut fetch is gone on with."""
    from readout.voices import adding
    from readout.voices.catalogue import find_offer
    from readout.voices.shown import added_lines, offer_line, offer_lines

    settings = load_settings()
    models = settings.home / "voices"
    if not name:
        print("\n".join(offer_lines()))
        return
    if source is not None:
        model = adding.add_from(models, source, name, sha256)
    else:
        offer = find_offer(name)
        print(offer_line(offer), file=sys.stderr)
        with progress("Fetching") as tell:
            told = tell or (lambda done, total: None)
            model = adding.add(models, offer, fetcher(settings), settings.voice_mirror, told)
    print("\n".join(added_lines(model)))


@voices_app.command("remove")
def remove_voice(
    name: Annotated[str, typer.Argument(help="As it was added.")],
) -> None:
    """Delete a voice that was added."""
    from readout.voices.adding import remove

    remove(load_settings().home / "voices", name)
    print(f"{name} was removed.")


@app.command()
def rules(
    undo: Annotated[
        int | None, typer.Option("--undo", metavar="NUMBER", help="Forget the rule.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """List what you taught Readout about sites, or undo it."""
    from readout.newsroom import teach

    with newsroom(load_settings(), speak=False) as room:
        rows = teach.rules(room) if undo is None else [teach.undo(room, undo)]
    if as_json:
        print(json.dumps([_rule_row(row) for row in rows], ensure_ascii=False, indent=2))
        return
    for row in rows:
        verb = "reads" if row.rule.reads else "skips"
        words = " ".join(row.sample.split())
        print(f"{row.id:>4}  {teach.site_name(row.rule.site)} {verb}: {words:.60}")
    if undo is not None:
        print("That is undone.", file=sys.stderr)
    elif not rows:
        print("Nothing was taught yet; an article's page in the reader is the place to do it.")


@app.command()
def cache(
    clear: Annotated[bool, typer.Option("--clear", help="Delete all of it.")] = False,
    trim: Annotated[
        bool, typer.Option("--trim", help="Delete what was used least until the cap holds.")
    ] = False,
) -> None:
    """Say how much sound is kept for later, or delete it; all of it can be made again."""
    from readout.newsroom.cache import SoundCache

    settings = load_settings()
    kept = SoundCache(settings.home / "cache", settings.cache_bytes)
    if clear or trim:
        gone = kept.clear() if clear else kept.trim()
        print(f"{gone.files:,} files went, {gone.bytes / 1e6:,.1f} MB.")
    size = kept.size()
    print(
        f"{size.files:,} files are kept, {size.bytes / 1e6:,.1f} MB of at most "
        f"{settings.cache_bytes / 1e6:,.1f} MB, in {kept.folder}."
    )


def _rule_row(row: Any) -> dict[str, Any]:
    return {
        "number": row.id,
        "site": row.rule.site,
        "reads": row.rule.reads,
        "words": row.sample,
        "boxes_made_alike": bool(row.rule.make),
        "article": row.article_id,
        "title": row.article_title,
        "taught": row.at.isoformat(),
    }


@app.command()
def pronounce(
    name: Annotated[str, typer.Argument(help="A name as it is written; none lists them.")] = "",
    say: Annotated[str, typer.Option(help="What is spoken in its place, in letters.")] = "",
    ipa: Annotated[str, typer.Option(help="Its sounds instead, such as ʃiː.")] = "",
    remove: Annotated[bool, typer.Option("--remove", help="Say it as the voice does.")] = False,
    language: LanguageOption = "en",
    take_in: Annotated[
        Path | None, typer.Option("--import", help="Take in a W3C pronunciation lexicon (PLS).")
    ] = None,
    give_out: Annotated[bool, typer.Option("--export", help="Print them as PLS.")] = False,
) -> None:
    """Tell how names are said, or list it with the names today's articles say most often."""
    from readout.newsroom import pronounce as desk

    with newsroom(load_settings(), speak=False) as room:
        if take_in:
            print(f"{desk.take_in(room, _bytes_of(take_in))} names were taken in.")
        elif give_out:
            sys.stdout.write(desk.give_out(room, language).decode())
        elif remove:
            desk.forget(room, name, language)
            print(f"{name} is said as the voice does.")
        elif say or ipa:
            entry = desk.pronounce(room, name, say=say, ipa=ipa, language=language)
            print(f"{entry.name} is said “{entry.spelling}”.")
        else:
            _print_pronunciations(room, name)


def _bytes_of(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read ({error.strerror}).") from error


def _print_pronunciations(room: Any, name: str) -> None:
    from readout.newsroom import pronounce as desk

    for one in desk.lexicon(room):
        if name in ("", one.name):
            sounds = f"  /{one.ipa}/" if one.ipa else ""
            print(f"{one.language}  {one.name:<24} {one.spelling}{sounds}")
    new = [row for row in desk.spoken_most(room) if row[2] is None and not name]
    if new:
        print("\nSaid most often, as the voice does:")
    for spelling, count, _ in new:
        print(f"{count:>4}  {spelling}")


for command in (
    *feeds.COMMANDS,
    *said.COMMANDS,
    *search.COMMANDS,
    *stories.COMMANDS,
    *editions.COMMANDS,
    *keeping.COMMANDS,
    *serving.COMMANDS,
):
    app.command()(command)
app.add_typer(feeds.app, name="feeds")
app.add_typer(jobs_app, name="jobs")
app.add_typer(archive_app, name="archive")


def _speak(room: Any, article: Article, voice: str, output: Path, speed: float) -> None:
    from readout.newsroom.record import choose_label

    label = choose_label(room, article, voice or None)
    speak_into(room, article, label, output, speed=speed, note=_skipped(article))


def _print_article(article: Article) -> None:
    from readout.text.language import language_shown

    date = article.published.isoformat() if article.published else "date not stated"
    basis = dict(article.basis)
    outlet = article.outlet or "outlet not stated"
    if basis.get("outlet") == "inferred":
        outlet += " (inferred)"
    spoken = language_shown(article.language, basis["language"])
    about = (article.byline, outlet, date, spoken)
    marks = {BlockKind.TITLE: "# ", BlockKind.HEADING: "## ", BlockKind.LIST_ITEM: "- "}
    parts = [
        marks.get(block.kind, "> " if block.kind is BlockKind.QUOTATION else "")
        + block.span.of(article.text)
        for block in article.blocks
    ]
    facts = " · ".join(part for part in about if part)
    parts.insert(1 if article.title else 0, facts)
    print("\n\n".join(parts))
    print(f"{_skipped(article)} (--json shows what and why).", file=sys.stderr)


def _skipped(article: Article) -> str:
    from readout.text.shown import skipped_phrase

    return f"{skipped_phrase(article) or 'nothing'} skipped"


if __name__ == "__main__":
    main()
