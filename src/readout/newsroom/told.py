"""What checking and verifying found, in words for a terminal, and as data."""

import json
from collections.abc import Iterator
from typing import Any

from readout.newsroom.check import Finding, Report
from readout.newsroom.verify import Verified
from readout.text.quotes.families import Family, Version
from readout.text.quotes.receipts import receipt_to_json
from readout.text.quotes.told import (
    PRINTED,
    SENTENCES,
    credit_sentence,
    diff_line,
    missing_sentence,
    negation_sentence,
    wrapped,
)


def report_lines(report: Report) -> Iterator[str]:
    """A report in words.

    Args:
        report: of a claim.
    """
    yield SENTENCES[report.verdict]
    for finding in report.findings:
        yield from _finding_lines(finding, report.by)
    if report.printed:
        yield f"\n{PRINTED}"
        for finding in report.printed:
            yield from _finding_lines(finding, "")
    for family in report.families:
        yield from _family_lines(family)
    yield f"\n{searched_sentence(report)}"


def searched_sentence(report: Report) -> str:
    """How much was searched.

    Args:
        report: of a claim.
    """
    if not report.searched:
        return "No kept article has enough of these words."
    plural = "" if report.searched == 1 else "s"
    return f"{report.searched} article{plural} with such words looked at."


def source_line(finding: Finding) -> str:
    """Which article it is.

    Args:
        finding: one way the words are printed.
    """
    return ", ".join(filter(None, (finding.outlet, finding.title))) or "an article without a title"


def _finding_lines(finding: Finding, by: str) -> Iterator[str]:
    yield f"\n{source_line(finding)} ({finding.verdict})"
    name = finding.speaker.name if finding.speaker else ""
    if credit := credit_sentence(name, by, finding.is_claimed):
        yield f"  {credit}"
    if warning := negation_sentence(finding.negation):
        yield f"  {warning}"
    if finding.changes:
        yield from wrapped(diff_line(finding.changes))
    before = None
    for receipt, around in zip(finding.receipts, finding.around, strict=True):
        if around != before:
            yield from wrapped(around[1])
        before = around
        yield f"    {receipt.address or receipt.url}"


def _family_lines(family: Family) -> Iterator[str]:
    yield "\nOne utterance, as it is printed, the longest first:"
    for version in family.versions:
        yield f"  {', '.join(version.outlets) or 'outlet not known'}{_tellings(version)}"
        if version.changes:
            yield from wrapped(diff_line(version_changes(family, version)))
        else:
            yield from wrapped(version.words)
    credits = "; ".join(f"{one.speaker} ({one.confidence:.2f})" for one in family.credits)
    if credits:
        yield f"  {'The articles disagree on who said it' if family.is_disputed else 'Said by'}: {credits}"


def _tellings(version: Version) -> str:
    more = len(version.articles) - version.tellings
    return f", and {more} {'copy' if more == 1 else 'copies'} of it" if more else ""


def version_changes(family: Family, version: Version) -> list[tuple[str, str, str]]:
    """What a version has otherwise than the longest, each run with the words of both.

    Args:
        family: the utterance.
        version: one of its versions.
    """
    longest = family.versions[0].words
    return [
        (one.kind, one.said.of(longest), one.claimed.of(version.words)) for one in version.changes
    ]


def report_json(report: Report) -> str:
    """A report as JSON.

    Args:
        report: of a claim.
    """
    fields = {
        "words": report.words,
        "by": report.by,
        "verdict": report.verdict,
        "sentence": SENTENCES[report.verdict],
        "findings": [_finding_fields(one) for one in report.findings],
        "printed_outside_quotation_marks": [_finding_fields(one) for one in report.printed],
        "families": [_family_fields(one) for one in report.families],
        "articles_searched": report.searched,
    }
    return json.dumps(fields, ensure_ascii=False, indent=2)


def _finding_fields(finding: Finding) -> dict[str, Any]:
    return {
        "verdict": finding.verdict,
        "outlet": finding.outlet,
        "title": finding.title,
        "speaker": finding.speaker.name if finding.speaker else None,
        "is_claimed_speaker": finding.is_claimed,
        "negation_before": finding.negation,
        "changes": [
            {"kind": kind, "said": said, "claimed": claimed}
            for kind, said, claimed in finding.changes
        ],
        "receipts": [receipt_to_json(one) for one in finding.receipts],
        "around": [text for _, text in finding.around],
    }


def _family_fields(family: Family) -> dict[str, Any]:
    return {
        "versions": [
            {
                "words": one.words,
                "outlets": one.outlets,
                "articles": one.articles,
                "tellings": one.tellings,
                "changes": [
                    {"kind": kind, "said": said, "printed": printed}
                    for kind, said, printed in version_changes(family, one)
                ],
            }
            for one in family.versions
        ],
        "credits": [
            {"speaker": one.speaker, "outlets": one.outlets, "confidence": one.confidence}
            for one in family.credits
        ],
        "disputed": family.is_disputed,
    }


def verified_sentence(result: Verified) -> str:
    """What verifying came to.

    Args:
        result: of an article or a receipt.
    """
    return missing_sentence(len(result.missing), len(result.parts))


def verified_lines(result: Verified) -> Iterator[str]:
    """What verifying found, in words: what differs, then the sum.

    Args:
        result: of an article or a receipt.
    """
    for one in result.parts:
        if one.note:
            yield f"{one.span.start}-{one.span.end}: {one.note}"
            yield from wrapped(one.span.of(result.article.text))
    if not result.missing:
        yield verified_sentence(result)


def verified_json(result: Verified) -> str:
    """The same as JSON.

    Args:
        result: of an article or a receipt.
    """
    fields = {
        "title": result.article.title,
        "page_sha256": result.page_sha256,
        "text_sha256": result.article.text_hash,
        "parts": [
            {
                "start": one.span.start,
                "end": one.span.end,
                "words": one.span.of(result.article.text),
                "found": one.found,
                "note": one.note,
            }
            for one in result.parts
        ],
    }
    return json.dumps(fields, ensure_ascii=False, indent=2)
