"""Did they say it: own cases, blind ones, and what must hold for any quotation."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.text.quotes.archive import Archive, Source, around
from readout.text.quotes.claimed import Answer, Verdict, check
from readout.text.quotes.differing import ADDED, CHANGED, DROPPED, KEPT
from readout.text.quotes.quotations import quotations

CORPUS = Path(__file__).parents[1] / "corpus"
OWN = json.loads((CORPUS / "check" / "own.json").read_text("utf-8"))
BLIND = json.loads((CORPUS / "check" / "blind.json").read_text("utf-8"))
CASES = [*OWN["cases"], *BLIND]
VERBATIM = (Verdict.EXACT, Verdict.TYPOGRAPHY)


def texts() -> dict[str, str]:
    found: dict[str, str] = dict(OWN["texts"])
    for path in sorted((CORPUS / "quotes").glob("*.json")):
        found[path.stem] = json.loads(path.read_text("utf-8"))["text"]
    return found


TEXTS = texts()
ARCHIVE = Archive([Source(key, text) for key, text in TEXTS.items()])


def against(words: str, *printed: str) -> Answer:
    return check(words, Archive([Source(str(n), text) for n, text in enumerate(printed)]))


def test_there_are_enough_cases_of_every_kind() -> None:
    assert len(OWN["cases"]) >= 60
    assert len(BLIND) >= 160
    assert {case["verdict"] for case in CASES} == {str(one) for one in Verdict}


def test_nothing_altered_is_called_exact_and_nearly_all_is_found() -> None:
    """Each case against its own article, then against all of them at once."""
    for alone in (True, False):
        told = [(case, verdict_of(case, alone)) for case in CASES]
        wrong = [
            case["words"]
            for case, verdict in told
            if verdict in VERBATIM and case["verdict"] not in ("exact", "typography")
        ]
        assert wrong == []
        right = sum(verdict == case["verdict"] for case, verdict in told)
        assert right >= 0.97 * len(told)


def verdict_of(case: dict[str, Any], alone: bool) -> Verdict:
    text = TEXTS[case["article"]]
    archive = Archive([Source(case["article"], text)]) if alone else ARCHIVE
    return check(case["words"], archive).verdict


def test_a_receipt_is_the_words_in_their_quotation() -> None:
    for case in CASES:
        answer = check(case["words"], ARCHIVE)
        for match in answer.matches:
            for place in match.places:
                text = TEXTS[place.source]
                assert place.span.of(text).strip()
                assert place.quotation.start <= place.span.start
                assert place.span.end <= place.quotation.end
                assert place.quotation.of(text) in place.around.of(text)
        if answer.verdict is Verdict.EXACT and "…" not in case["words"]:
            (place,) = answer.matches[0].places
            assert place.span.of(TEXTS[place.source]) == answer.words


def quoted_words() -> Iterator[tuple[str, str]]:
    for key, text in TEXTS.items():
        for one in quotations(text):
            yield key, one.inner.of(text)


QUOTED = [(key, words) for key, words in quoted_words() if len(words.split()) >= 4]


@given(st.data())
def test_any_part_of_any_quotation_is_exact(data: st.DataObject) -> None:
    key, words = data.draw(st.sampled_from(QUOTED))
    ends = [found.span() for found in re.finditer(r"\S+", words)]
    first = data.draw(st.integers(0, len(ends) - 1))
    last = data.draw(st.integers(first, len(ends) - 1))
    part = words[ends[first][0] : ends[last][1]]
    if re.search(r"\w", part):
        verdict = check(part, Archive([Source(key, TEXTS[key])])).verdict
        # Marks within a quotation are folded, and so are dots before a claim.
        plain = part[0].isalnum() and not re.search("[“”‘’'\"…]", part)
        assert verdict is Verdict.EXACT if plain else verdict in VERBATIM


@given(st.data())
def test_a_word_changed_dropped_or_added_is_never_exact(data: st.DataObject) -> None:
    key, words = data.draw(st.sampled_from(QUOTED))
    split = words.split()
    at = data.draw(st.integers(1, len(split) - 2))
    new = data.draw(st.sampled_from([[], ["zebra"], [split[at], "zebra"]]))
    claim = " ".join([*split[:at], *new, *split[at + 1 :]])
    text = TEXTS[key]
    # "tick, tick, tick" is still there with one of them less.
    if f" {' '.join(folded(claim))} " not in f" {' '.join(folded(text))} ":
        assert check(claim, Archive([Source(key, text)])).verdict not in VERBATIM


def folded(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def test_dropping_a_negation_shows_in_the_diff() -> None:
    answer = against("We will leave the harbour", "“We will not leave the harbour,” he said.")
    (match,) = answer.matches
    text = "“We will not leave the harbour,” he said."
    runs = [(one.kind, one.said.of(text), one.claimed.of(answer.words)) for one in match.changes]
    assert runs == [
        (KEPT, "We will", "We will"),
        (DROPPED, "not", ""),
        (KEPT, "leave the harbour", "leave the harbour"),
    ]


def test_the_diff_names_what_is_changed_and_added() -> None:
    answer = against(
        "They paid nine hundred pounds to us", "“They paid ten hundred pounds,” she said."
    )
    kinds = [one.kind for one in answer.matches[0].changes]
    assert kinds == [KEPT, CHANGED, KEPT, ADDED]


@pytest.mark.parametrize(
    ("claim", "verdict"),
    [
        ("Is it over.", Verdict.ALTERED),
        ("Is it over?", Verdict.EXACT),
        ("It cost 1000 pounds", Verdict.ALTERED),
        ("it cost 1,000 pounds", Verdict.TYPOGRAPHY),
        ("It cost US 1,000 pounds", Verdict.ALTERED),
        ("Let’s go, [Harry]", Verdict.TYPOGRAPHY),
        ("Let's go, Harry", Verdict.ALTERED),
        ("Let's go [Harry]", Verdict.ALTERED),
        ("he said go and I went", Verdict.TYPOGRAPHY),
        ("-5 degrees", Verdict.TYPOGRAPHY),
        ("5 degrees below", Verdict.ALTERED),
        ("degrees below", Verdict.EXACT),
        ("violent, and president of", Verdict.ALTERED),
        ("non-violent, and ex", Verdict.ALTERED),
        ("and ex-president of", Verdict.EXACT),
        ("It rose by 5", Verdict.ALTERED),
        ("It rose by 5%", Verdict.EXACT),
        ("5% to 7m", Verdict.ALTERED),
        ("to £7m", Verdict.EXACT),
        ("from 2019 on", Verdict.ALTERED),
        ("whatever they say", Verdict.EXACT),
        ("co\u00adoperate", Verdict.TYPOGRAPHY),
        ("", Verdict.MISSING),
        ("…", Verdict.MISSING),
    ],
)
def test_what_typography_may_change_and_what_not(claim: str, verdict: Verdict) -> None:
    text = (
        '"Is it over?" asked Tom. "It cost 1,000 pounds." "Let\'s go, [Harry]." '
        "“he said ‘go’ and I went.” “−5 degrees below.” “We cooperate.” “He is non-violent, and ex-president of it—whatever they say.” "
        "“It rose by 5% to £7m, from 2019–20 on.”"
    )
    assert against(claim, text).verdict is verdict


@pytest.mark.parametrize(
    ("claim", "negation"),
    [
        ("sell the mill", "not"),
        ("ever sell the mill", "not"),
        ("We will not ever sell", ""),
        ("I want it", "didn’t"),
        ("and I want it", ""),
        ("the price is right", ""),
        ("wir verkaufen", ""),
        ("verkauft", "nicht"),
    ],
)
def test_a_negation_cut_off_right_before_the_claim_is_told(claim: str, negation: str) -> None:
    text = (
        "“We will not ever sell the mill. Never, the price is right.” “I didn’t say that I want it, "
        "and I want it.” „Es wird nicht verkauft, wir verkaufen nie.“"
    )
    (match,) = against(claim, text).matches
    assert match.negation.of(text) == negation


def test_what_is_cut_off_a_word_shows() -> None:
    text = "“He is non-violent,” she said."
    (match,) = against("violent", text).matches
    runs = [(one.kind, one.said.of(text)) for one in match.changes]
    assert runs == [(DROPPED, "non-"), (KEPT, "violent"), (DROPPED, ",")] or runs[:2] == [
        (DROPPED, "non-"),
        (KEPT, "violent"),
    ]


def test_words_that_are_printed_and_not_quoted_are_told_apart() -> None:
    answer = against("the bridge would open in May", "He said the bridge would open in May.")
    assert (answer.verdict, answer.matches) == (Verdict.MISSING, ())
    (place,) = answer.printed
    assert not place.quoted
    quoted = against("the bridge would open", "He said “the bridge would open” in May.")
    assert quoted.printed == ()


def test_restored_capitals_are_never_a_quotation() -> None:
    text = "‘Failure of policy’\n\nThe rest of it."
    plain = Source("a", text)
    ours = Source("a", text, (quotations(text)[0].inner,))
    assert check("Failure of policy", Archive([plain])).verdict is Verdict.EXACT
    answer = check("Failure of policy", Archive([ours]))
    assert (answer.verdict, answer.printed) == (Verdict.MISSING, ())


def test_the_best_comes_first_and_every_article_once() -> None:
    exact, typography = "“We won’t go there,” he said.", '"We won\'t go there," he said.'
    altered = "“We won’t ever go there,” he said."
    answer = against("We won’t go there", altered, typography, exact, exact)
    assert [(one.verdict, one.places[0].source) for one in answer.matches] == [
        (Verdict.EXACT, "2"),
        (Verdict.EXACT, "3"),
        (Verdict.TYPOGRAPHY, "1"),
        (Verdict.ALTERED, "0"),
    ]


def test_stitching_over_two_articles_is_seen_among_many_copies() -> None:
    first, second = (
        "“We will never sell the mill,” she said.",
        "“The river belongs to us,” he said.",
    )
    answer = against("We will never sell, the river belongs to us", *[first] * 100, *[second] * 100)
    assert answer.verdict is Verdict.STITCHED
    assert len({place.span for place in answer.matches[0].places}) == 2


def test_the_sentences_around_stay_in_their_paragraph() -> None:
    text = "Zero.\n\nOne. Two. Three “x y” here. Four. Five.\n\nSix."
    (one,) = quotations(text)
    assert around(text, one.span).of(text) == "Two. Three “x y” here. Four."


@pytest.mark.parametrize(
    "text", ["“a " * 20_000, "“" + "no no " * 30_000 + "”", "'" * 50_000, "“a” said b, " * 10_000]
)
@pytest.mark.parametrize("claim", ["no " * 400, "a said b " * 100 + "c", "no way, no"])
def test_hostile_texts_and_claims_end(text: str, claim: str) -> None:
    assert check(claim, Archive([Source("x", text)])).words
