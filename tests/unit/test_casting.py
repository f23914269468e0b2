"""Casting: who is heard where, and that nothing else is read than without a cast."""

from dataclasses import replace
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from readout.languages import all_languages
from readout.model import (
    Article,
    Line,
    Part,
    Party,
    PartyKind,
    Polarity,
    Span,
    Standing,
    Statement,
)
from readout.newsroom.said import statements_of
from readout.text.announced import announced
from readout.text.casting import NARRATOR, Turn, cast, quoted, turns
from readout.text.quotes.confidence import GATE
from readout.text.script import lines, text_lines
from tests.quoted import TEXT
from tests.story import read_text

WICK = Party(PartyKind.PERSON, "Agnes Wick", gender="female")
VALE = Party(PartyKind.PERSON, "Robin Vale")
SURE = Statement(
    speaker=WICK,
    mention=Span(0, 1),
    reporter="",
    via=None,
    to=None,
    cue=Span(0, 1),
    polarity=Polarity.SAID,
    parts=(),
    evidence=Span(0, 1),
    rule="subject-verb",
    confidence=0.95,
    resolved_by="name",
)
SENTENCE = "The mayor said that “the wall, they say, has moved” and must go."


def span(text: str, words: str) -> Span:
    at = text.index(words)
    return Span(at, at + len(words))


def heard(text: str, *said: Statement) -> list[tuple[str, str]]:
    article = read_text(text)
    return [(turn.party.name, turn.span.of(article.text)) for turn in turns(article, said)]


def sure(text: str, words: str, **otherwise: object) -> Statement:
    parts = (Part(span(read_text(text).text, words), words[0] in "“‘"),)
    return replace(SURE, parts=parts, **otherwise)  # type: ignore[arg-type]  # fields by name


def test_whoever_is_quoted_surely_is_heard_and_nobody_else() -> None:
    article = read_text(TEXT)
    found = turns(article, statements_of(article))
    assert [(turn.party.name, turn.span.of(article.text)[:12]) for turn in found] == [
        ("Agnes Wick", "“We cannot w"),
        ("Agnes Wick", "“The wall ha"),
        ("Tom Harrow", "“Nobody has "),
        ("Tom Harrow", "“It is the e"),
        ("Tom Harrow", "“and nobody "),
        ("Robin Vale", "“The figures"),
        ("Agnes Wick", "“I shall rea"),
    ]


def test_quoted_words_inside_reported_speech_are_the_speakers() -> None:
    told = sure(SENTENCE, "that “the wall, they say, has moved” and must go")
    assert heard(SENTENCE, told) == [("Agnes Wick", "“the wall, they say, has moved”")]


@pytest.mark.parametrize(
    "otherwise",
    [
        {"confidence": GATE - 0.01},
        {"speaker": None},
        {"resolved_by": "none"},
        {"cue": None},
        {"polarity": Polarity.DENIED},
        {"polarity": Polarity.DECLINED},
        {"speaker": replace(WICK, kind=PartyKind.ANONYMOUS)},
        {"speaker": replace(WICK, kind=PartyKind.DOCUMENT)},
        {"speaker": replace(WICK, kind=PartyKind.OUTLET)},
    ],
)
def test_the_narrator_reads_what_is_not_surely_somebodys(otherwise: dict[str, object]) -> None:
    told = sure(SENTENCE, "that “the wall, they say, has moved” and must go", **otherwise)
    assert heard(SENTENCE, told) == []


def test_words_that_two_are_said_to_have_said_are_the_narrators() -> None:
    one = sure(SENTENCE, "“the wall, they say, has moved”")
    assert heard(SENTENCE, one, one) != []
    assert heard(SENTENCE, one, replace(one, speaker=VALE)) == []
    assert heard(SENTENCE, one, replace(one, speaker=VALE, confidence=0.1)) == []


def test_words_in_a_reported_statement_are_those_of_whom_it_reports() -> None:
    outer = sure(SENTENCE, "that “the wall, they say, has moved” and must go", speaker=VALE)
    inner = sure(SENTENCE, "“the wall, they say, has moved”", nested_in=0)
    assert heard(SENTENCE, outer, inner) == [("Agnes Wick", "“the wall, they say, has moved”")]
    assert heard(SENTENCE, outer, replace(inner, confidence=0.2)) == []


def test_headlines_and_open_quotations_are_the_narrators() -> None:
    text = "# “It has moved”\n\nIt has.\n\nThe mayor said: “it moves and never stops"
    assert heard(text, sure(text, "“It has moved”"), sure(text, "“it moves and never stops")) == []
    goes_on = f"{text}\n\n“Nor shall it.”"
    assert heard(goes_on, sure(goes_on, "“it moves and never stops")) != []


def pieces(text: str, *quotes: str) -> list[Line]:
    who = [Turn(span(text, words), WICK) for words in quotes]
    (line,) = text_lines(text, "en", all_languages())
    return list(cast(line, text, who))


def test_a_line_is_cut_at_the_marks_and_keeps_what_clings_to_them() -> None:
    found = pieces(SENTENCE, "“the wall, they say, has moved”")
    assert [(one.role, one.source.of(SENTENCE)) for one in found] == [
        (NARRATOR, "The mayor said that"),
        ("Agnes Wick", "“the wall, they say, has moved”"),
        (NARRATOR, "and must go."),
    ]
    assert [one.spoken for one in found] == [
        "The mayor said that,",
        '"the wall, they say, has moved",',
        "and must go.",
    ]
    assert [one.joins for one in found] == [True, True, False]
    assert [one.pause > 0 for one in found] == [False, False, True]


def test_commas_and_question_marks_stay_with_the_words() -> None:
    text = "“Is it safe?” asked Ms Wick – “or not”, that is."
    found = pieces(text, "“Is it safe?”", "“or not”")
    assert [one.spoken for one in found] == [
        '"Is it safe?"',
        "asked Miz Wick,",
        '"or not",',
        "that is.",
    ]
    assert [one.source.of(text) for one in found] == [
        "“Is it safe?”",
        "asked Ms Wick –",
        "“or not”,",
        "that is.",
    ]


def test_a_line_that_is_all_somebodys_stays_whole() -> None:
    text = "“It moves.”"
    (found,) = pieces(text, text)
    assert (found.role, found.joins, found.spoken) == ("Agnes Wick", False, '"It moves."')


def test_words_that_are_said_as_one_are_said_by_one_and_the_rest_by_the_narrator() -> None:
    text = "She wants “three billion” a year for it."
    (line,) = text_lines(text, "en", all_languages())
    both = Span(line.words[3].spoken.start, line.words[4].spoken.end)
    glued = tuple(
        word._replace(spoken=both) if n in (3, 4) else word for n, word in enumerate(line.words)
    )
    found = list(
        cast(replace(line, words=glued), text, [Turn(span(text, "“three billion”"), WICK)])
    )
    assert [(one.role, len(one.words)) for one in found] == [
        (NARRATOR, 2),
        ("Agnes Wick", 3),
        (NARRATOR, 3),
    ]


def test_a_word_half_in_marks_is_the_narrators() -> None:
    text = "She called it a half-“open” door."
    assert [one.role for one in pieces(text, "“open”")] == [NARRATOR]


WORDS = st.sampled_from(
    ["harbour", "£3bn", "a year", "10.30am", "Dr Smith", "US", "—", "so,", "half-“open”", "1998–99"]
)
PHRASE = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
SENTENCES = st.lists(st.tuples(PHRASE, st.booleans()), min_size=1, max_size=8).map(
    lambda parts: " ".join(f"“{words}”" if marked else words for words, marked in parts) + "."
)


def article_of(text: str) -> Article:
    return read_text(f"{text}\n\nThe council of Brennick met on Monday to talk about the bridge.")


@given(SENTENCES, st.lists(st.booleans(), min_size=8, max_size=8))
def test_with_a_cast_the_words_and_their_sources_are_those_without(
    text: str, whose: list[bool]
) -> None:
    article = article_of(text)
    marks = quoted(article)
    parties = [WICK if first else VALE for first in whose]
    who = [Turn(one, party) for one, party in zip(marks, parties, strict=False)]
    plain = list(lines(article, all_languages()))
    for line in plain:
        made = list(cast(line, article.text, who))
        assert [w.source for one in made for w in one.words] == [w.source for w in line.words]
        assert [w.spoken.of(one.spoken) for one in made for w in one.words] == [
            w.spoken.of(line.spoken) for w in line.words
        ]
        assert [one.joins for one in made] == [True] * (len(made) - 1) + [False]
        assert len(list(groupby(made, lambda one: one.role))) == len(made) or len(made) == 1
        places = [place for one in made for place in one.source]
        assert places == sorted(places)
        assert (places[0], places[-1]) == line.source
        assert made[-1].pause == line.pause
        told = announced(line, marks, ("quote", "end quote"))
        assert [w.source for w in told.words] == [w.source for w in line.words]


def test_quoted_words_are_announced_with_the_pauses_of_their_marks() -> None:
    text = "“We agree,” she said, “that it is a wall.” He called it “a wall” once."
    said = [
        announced(
            line,
            [span(text, q) for q in ("“We agree,”", "“that it is a wall.”", "“a wall”")],
            ("quote", "end quote"),
        )
        for line in text_lines(text, "en", all_languages())
    ]
    assert [line.spoken for line in said] == [
        'quote, "We agree," end quote, she said, quote, "that it is a wall." end quote.',
        'He called it quote, "a wall", end quote, once.',
    ]
    assert [word.spoken.of(said[1].spoken) for word in said[1].words] == [
        "He",
        "called",
        "it",
        "a",
        "wall",
        "once",
    ]


def test_a_party_is_told_by_what_it_is_and_not_by_where_it_stands() -> None:
    one = sure(SENTENCE, "“the wall, they say, has moved”")
    observer = replace(WICK, standing=Standing.OBSERVER)
    assert heard(SENTENCE, replace(one, speaker=observer)) == [
        ("Agnes Wick", "“the wall, they say, has moved”")
    ]
