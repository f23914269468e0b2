"""Write the generated parts of the reference: commands, settings, errors, the article's schema.

./run docs            write them
./run docs --check    say which differ from what is there, and fail
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

from typer import Typer
from typer.testing import CliRunner

from readout import errors
from readout.cli import app
from readout.settings import Settings
from readout.text.export import article_schema

REFERENCE = Path(__file__).parent / "reference"


def pages() -> Iterator[tuple[str, str]]:
    """Every generated file of the reference: its name and what is in it."""
    yield "commands.md", _commands()
    yield "settings.md", _settings()
    yield "errors.md", _errors()
    yield "article.schema.json", json.dumps(article_schema(), indent=2, ensure_ascii=False) + "\n"


def _commands() -> str:
    names = sorted(command_names(app))
    parts = ["# Commands", "*Written by `./run docs` from the program's own help.*"]
    for name in ("", *names):
        words = name.split()
        shown = (
            CliRunner(env={"COLUMNS": "80", "NO_COLOR": "1"})
            .invoke(app, [*words, "--help"], prog_name="readout")
            .output
        )
        title = f"readout {name}".strip()
        text = "\n".join(line.rstrip() for line in shown.strip().splitlines())
        parts.append(f"## {title}\n\n```\n{text}\n```")
    return "\n\n".join(parts) + "\n"


def command_names(typed: Typer, before: str = "") -> Iterator[str]:
    """Every command, and those of groups behind their group's name."""
    for one in typed.registered_commands:
        if one.callback:
            yield f"{before}{one.name or one.callback.__name__}"
    for group in typed.registered_groups:
        if group.typer_instance:
            yield f"{before}{group.name}"
            yield from command_names(group.typer_instance, f"{before}{group.name} ")


def _settings() -> str:
    lines = [
        "# Settings",
        "",
        "*Written by `./run docs`.* In `READOUT_HOME/readout.toml` as `name = value`, or in the",
        "environment as `READOUT_NAME`, which wins. Lists are TOML lists, in the environment JSON.",
        "",
        "| setting | default | what it is |",
        "|---|---|---|",
    ]
    for name, field in Settings.model_fields.items():
        default = "the data folder" if name == "home" else json.dumps(field.default)
        lines.append(f"| `{name}` | `{default}` | {field.description} |")
    lines += [
        "",
        "Kokoro, Piper and Pocket TTS take `seconds`, after how long without a sign of life one is given",
        "up (10). A [voice engine of your own](../tutorial/voice-plugin.md) is handed its table as it is.",
    ]
    return "\n".join(lines) + "\n"


def _errors() -> str:
    drawn = (errors.__doc__ or "").strip()
    return f"# Errors\n\n*Written by `./run docs` from `errors.py`.*\n\n```\n{drawn}\n```\n"


def main(arguments: list[str]) -> int:
    """Write or check."""
    stale = []
    for name, text in pages():
        path = REFERENCE / name
        if path.is_file() and path.read_text("utf-8") == text:
            continue
        stale.append(name)
        if "--check" not in arguments:
            path.write_text(text, "utf-8")
    print(
        f"{', '.join(stale)}: {'differ' if '--check' in arguments else 'written'}"
        if stale
        else "all as they should be"
    )
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
