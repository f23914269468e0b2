"""The reference says what the program is, and every command and setting is in it."""

import json
import re
from pathlib import Path

from docs.generate import command_names, pages
from readout.cli import app
from readout.model import Article
from readout.settings import Settings
from readout.text.export import article_export, article_from_json, article_to_json
from tests.unit.test_store import ARTICLE

ROOT = Path(__file__).parents[2]


def test_the_generated_reference_is_up_to_date() -> None:
    for name, text in pages():
        assert (ROOT / "docs" / "reference" / name).read_text("utf-8") == text, (
            f"./run docs: {name}"
        )


def test_every_command_and_setting_is_documented() -> None:
    reference = dict(pages())
    names = list(command_names(app))
    assert {"read", "voices", "voices add", "voices remove"} <= {*names}
    for name in names:
        assert f"## readout {name}\n" in reference["commands.md"]
    for name in Settings.model_fields:
        assert f"| `{name}` |" in reference["settings.md"]


def test_every_run_command_is_in_contributing() -> None:
    commands = re.findall(r"^    (\w+)\) ", (ROOT / "run").read_text("utf-8"), re.MULTILINE)
    contributing = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    assert len(commands) >= 7
    for command in commands:
        assert f"`./run {command}" in contributing


def test_an_export_has_what_the_schema_says() -> None:
    schema = json.loads(dict(pages())["article.schema.json"])
    export = article_export(ARTICLE)
    assert sorted(export) == schema["required"] == sorted(schema["properties"])


def test_an_article_comes_back_from_its_json() -> None:
    again: Article = article_from_json(article_to_json(ARTICLE))
    assert again == ARTICLE
    assert again.sections == ARTICLE.sections
