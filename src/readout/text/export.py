"""An article as JSON and back, by one schema.

The schema is `docs/reference/article.schema.json`, written from the model's own types.
"""

import json
from typing import Any

from pydantic import TypeAdapter

from readout.model import Article, Section

_ARTICLE = TypeAdapter(Article)
_SECTIONS = TypeAdapter(tuple[Section, ...])


def article_to_json(article: Article) -> str:
    """The article's own fields, from which `article_from_json` makes the same article."""
    return _ARTICLE.dump_json(article).decode()


def article_from_json(text: str) -> Article:
    """The article behind `article_to_json`."""
    return _ARTICLE.validate_json(text)


def article_export(article: Article) -> dict[str, Any]:
    """What `readout read --json` prints: the article and what follows from it."""
    fields: dict[str, Any] = _ARTICLE.dump_python(article, mode="json")
    fields["basis"] = dict(article.basis)
    fields["text_hash"] = article.text_hash
    fields["sections"] = _SECTIONS.dump_python(article.sections, mode="json")
    return fields


def article_schema() -> dict[str, Any]:
    """The JSON Schema of `article_export`."""
    schema = _ARTICLE.json_schema(mode="serialization")
    sections = _SECTIONS.json_schema(mode="serialization")
    properties = schema["properties"]
    properties["basis"] = {"type": "object", "additionalProperties": {"type": "string"}}
    properties["text_hash"] = {"type": "string", "description": "SHA-256 of `text`."}
    properties["sections"] = {key: sections[key] for key in ("items", "type")}
    schema["$defs"] |= sections["$defs"]
    schema["required"] = sorted(properties)
    schema["title"] = "Article"
    return json.loads(json.dumps(schema))  # type: ignore[no-any-return]  # plain JSON types only
