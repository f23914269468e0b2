"""What an outlet changed is found, and what of it is a correction."""

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from readout.languages import all_languages
from readout.model import Article, Skipped
from readout.text.changed import NOTE, changed, correction_note, is_correction
from tests.web.sample import article_of

CORPUS = Path(__file__).parents[1] / "corpus" / "changed"
BLIND = json.loads((CORPUS / "blind.json").read_text("utf-8"))
OWN = json.loads((CORPUS / "own.json").read_text("utf-8"))
KNOWN = all_languages()


class Score(NamedTuple):
    """How often the rule was right."""

    precision: float
    recall: float
    notes: float
    quiet: float


def article(text: str, language: str = "en", **fields: Any) -> Article:
    lines = "\n".join(one for one in text.split("\n") if one)
    return article_of(lines, language, **{"skipped": (), "edits": ()} | fields)


def told(case: dict[str, Any]) -> tuple[set[tuple[str, str]], set[tuple[str, str]], str]:
    """The pairs of a case, those that were found, and the note that was found.

    The note itself is no pair: whether it is listed is a matter of taste.
    """
    before, after = (article(case[side], case["language"]) for side in ("before", "after"))
    note = correction_note(before, after, KNOWN)
    found = {
        (one.before.of(before.text), one.after.of(after.text))
        for one in changed(before, after, KNOWN)
        if is_correction(one) and one.why != NOTE
    }
    wanted = {(one["before"], one["after"]) for one in case["corrections"]}
    return {one for one in wanted if one != ("", case["note"])}, found, note


def score(cases: list[dict[str, Any]]) -> Score:
    results = [told(case) for case in cases]
    right = sum(len(wanted & found) for wanted, found, _ in results)
    harmless = [found for wanted, found, _ in results if not wanted]
    return Score(
        right / max(1, sum(len(found) for _, found, _ in results)),
        right / max(1, sum(len(wanted) for wanted, _, _ in results)),
        sum(note == case["note"] for case, (_, _, note) in zip(cases, results, strict=True))
        / len(cases),
        sum(not found for found in harmless) / len(harmless),
    )


def test_the_own_cases_are_told_apart() -> None:
    assert score(OWN) == Score(1.0, 1.0, 1.0, 1.0)


def test_most_blind_cases_are() -> None:
    precision, recall, notes, quiet = score(BLIND)
    assert precision >= 0.96
    assert recall >= 0.92
    assert notes >= 0.97
    assert quiet >= 0.97


OLD = article("# Weir\nTwelve men met on Monday. “We will not go,” said Ada Winter.")


def test_the_words_that_differ_are_spans_of_both_texts() -> None:
    new = article("# Weir\nTwelve men met on Friday. “We will not go,” said Ada Winter.")
    (change,) = changed(OLD, new, KNOWN)
    assert change.before.of(OLD.text) == "Twelve men met on Monday."
    assert change.after.of(new.text) == "Twelve men met on Friday."
    ((before, after),) = change.words
    assert (before.of(OLD.text), after.of(new.text)) == ("Monday", "Friday")
    assert (change.kind, change.why) == ("changed", "fact")


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("Two men met on Monday. “We will not go,” said Ada Winter.", "number"),
        ("Twelve men met on Monday. “We will go,” said Ada Winter.", "negation"),
        ("Twelve men met on Monday. “We will not sing,” said Ada Winter.", "quotation"),
        ("Twelve men met on Monday. “We will not go,” said Eva Winter.", "name"),
        ("Twelve men met on Monday.", "removed"),
        ("Twelve men didn’t meet on Monday. “We will not go,” said Ada Winter.", "negation"),
        ("Twelve men met on Monday, he said. “We will not go,” said Ada Winter.", ""),
    ],
)
def test_why_a_change_counts(said: str, why: str) -> None:
    (change,) = changed(OLD, article(f"# Weir\n{said}"), KNOWN)
    assert change.why == why


@pytest.mark.parametrize(
    ("was", "says"),
    [
        ("It begins at 3.15pm and costs £1.2m.", "It begins at 3:15 pm and costs £1.2 million."),
        ("Some 40% of 5km are open.", "Some 40 per cent of 5 km are open."),
        ("“We will nto go”, said Jose Linz.", "“We will not go”, said José Linz."),
        ("They co-operate with Ada Linz.", "They cooperate with Ada Linz."),
    ],
)
def test_style_is_no_correction(was: str, says: str) -> None:
    found = changed(article(was), article(says), KNOWN)
    assert not any(is_correction(one) for one in found)


def test_what_moved_into_a_new_sentence_is_not_taken_back() -> None:
    before = article("The crane of Brennick fell on Monday near the old quay. Nobody was hurt.")
    after = article(
        "The crane fell near the old quay. That was in Brennick on Monday. Nobody was hurt."
    )
    assert not any(is_correction(one) for one in changed(before, after, KNOWN))


def test_a_sentence_that_only_moved_did_not_change() -> None:
    new = article("# Weir\n“We will not go,” said Ada Winter.\nTwelve men met on Monday.")
    assert changed(OLD, new, KNOWN) == ()
    assert changed(OLD, OLD, KNOWN) == ()


def test_one_word_in_another_form_is_the_same_word() -> None:
    new = article('# Weir\n12 men met on Monday. "We won\'t go", said Ada Winter.')
    assert changed(OLD, new, KNOWN) == ()


def test_names_that_changed_places_are_told() -> None:
    before, after = (article(f"The mill beat {a} and {b} won.") for a, b in ("PQ", "QP"))
    assert [one.why for one in changed(before, after, KNOWN)] == ["name"]


def test_a_note_that_is_not_read_is_found_and_an_old_one_is_not_new() -> None:
    note = "Correction: an earlier version of this article gave another day."
    skipped = (Skipped(f"{note} We are sorry.", "legal", "A note.", 10),)
    new = article("# Weir\nTwelve men met on Friday.", skipped=skipped)
    assert correction_note(OLD, new, KNOWN) == note
    assert correction_note(new, new, KNOWN) == ""
    assert correction_note(OLD, OLD, KNOWN) == ""


def test_an_article_written_anew_takes_nothing_back() -> None:
    new = article("# Weir\nThe Tarn rose again. Nobody was there. Boats came. Rain fell all day.")
    assert not any(is_correction(one) for one in changed(OLD, new, KNOWN))


def test_a_language_without_data_is_compared_by_its_numbers() -> None:
    before, after = (article(f"Most ma {n} lat. Stoi.", "pl") for n in (40, 14))
    assert [one.why for one in changed(before, after, KNOWN)] == ["number"]


def test_every_change_lies_in_both_texts() -> None:
    for case in OWN:
        before, after = (article(case[side], case["language"]) for side in ("before", "after"))
        for one in changed(before, after, KNOWN):
            assert 0 <= one.before.start <= one.before.end <= len(before.text)
            assert 0 <= one.after.start <= one.after.end <= len(after.text)
            assert (one.before.start == one.before.end) == (one.kind == "added")
            assert (one.after.start == one.after.end) == (one.kind == "removed")
            for old, new in one.words:
                assert old.start == old.end or one.before.start <= old.start < old.end
                assert new.start == new.end or one.after.start <= new.start < new.end
