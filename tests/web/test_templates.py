"""What is written in templates is ours: no quotation marks, for those belong to sources."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

TEMPLATES = Path(str(files("readout.web").joinpath("templates")))


@pytest.mark.parametrize("template", sorted(path.name for path in TEMPLATES.glob("*.html")))
def test_no_quotation_marks_in_visible_text(template: str) -> None:
    source = (TEMPLATES / template).read_text("utf-8")
    without_code = re.sub(r"\{%.*?%\}|\{\{.*?\}\}", "", source, flags=re.DOTALL)
    visible = re.sub(r"<[^>]*>", "", without_code)
    assert not re.search('[“”„«»"]', visible)


@pytest.mark.parametrize("template", sorted(path.name for path in TEMPLATES.glob("*.html")))
def test_nothing_inline_that_the_policy_forbids(template: str) -> None:
    source = (TEMPLATES / template).read_text("utf-8")
    assert not re.search(r"\son\w+=|\sstyle=|<style|<script(?![^>]*\ssrc=)|\|\s*safe", source)
