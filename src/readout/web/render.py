"""Templates to pages."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse

from readout.newsroom.teach import site_name
from readout.text.language import language_name, language_shown
from readout.voices.labels import Label
from readout.voices.shown import engine_name, speaker
from readout.web import view


def origin(label: Label) -> str:
    """Where a voice comes from, and whether it only comes near its name."""
    first = label.candidates[0]
    return f"{first.engine}, {first.note or ('built in' if first.engine == 'espeak' else 'added')}"


TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
)
TEMPLATES.filters["language_name"] = language_name
TEMPLATES.filters["language_shown"] = language_shown
TEMPLATES.filters["origin"] = origin
TEMPLATES.filters["site_name"] = site_name
TEMPLATES.filters["about"] = view.about
TEMPLATES.filters["engine_name"] = engine_name
TEMPLATES.filters["speaker"] = speaker
TEMPLATES.filters["fetch_words"] = view.fetch_words
TEMPLATES.filters["opening"] = view.opening
TEMPLATES.filters["unquoted"] = view.unquoted
TEMPLATES.tests["scrolling"] = view.scrolls


def render(
    request: Request, template: str, context: Mapping[str, Any], status: int = 200
) -> HTMLResponse:
    """One page, never kept by the browser: what it shows changes."""
    page = TEMPLATES.get_template(template).render(request=request, **context)
    return HTMLResponse(page, status, headers={"cache-control": "no-store"})
