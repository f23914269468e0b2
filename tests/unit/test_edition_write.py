"""An edition as one text: every word is ours, or leads to where it is printed."""

from collections.abc import Iterable
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from readout.languages.edition import EDITIONS, editions
from readout.model import BlockKind, Span
from readout.text.edition.closing import closing, told_by
from readout.text.edition.cut import heard_since, without
from readout.text.edition.parts import (
    Edition,
    Item,
    Telling,
    Told,
    edition_from_json,
    edition_to_json,
)
from readout.text.edition.write import OUTLET, STORY, Written, written
from tests.editions import edition, item, piece, said, telling

ECHO = "Echo"
CRANE = telling(
    1,
    item("The crane fell.", article="a"),
    item("It rained.", article="a"),
    item("The quay is shut.", article="b", outlet=ECHO),
    said("“Nobody was under it,”"),
    Item("only_here", "Echo adds:", (piece("It was built in 1931.", "b", ECHO),)),
)
RECOUNT = telling(2, item("The vote is counted again.", article="c", outlet=""), headline="Recount")
PAPER = edition(CRANE, RECOUNT)


def marked(made: Written) -> str:
    """The text with what is not ours put into brackets."""
    text, at = "", 0
    for one in made.quoted:
        text += made.article.text[at : one.span.start] + f"[{one.span.of(made.article.text)}]"
        at = one.span.end
    return text + made.article.text[at:]


def test_an_edition_reads_as_it_should() -> None:
    assert marked(written(PAPER)).split("\n\n") == [
        "Morning edition, Tuesday, 24 November 2026",
        "2 stories.",
        "[The crane fell]",
        "What happened",
        "The Tarn Post:",
        "[The crane fell.] [It rained.]",
        "Echo:",
        "[The quay is shut.]",
        "What the parties said",
        "Ada Winter, in The Tarn Post:",
        "[“Nobody was under it,”]",
        "What each adds",
        "Echo adds:",
        "[It was built in 1931.]",
        "[Recount]",
        "What happened",
        "An outlet that is not named:",
        "[The vote is counted again.]",
        "Whose voices you heard",
        "Told by The Tarn Post, Echo, An outlet that is not named.",
    ]


def test_chapters_begin_where_their_stories_and_outlets_do() -> None:
    article = written(PAPER).article
    shown = [
        (one.level, one.title, article.blocks[one.block].span.of(article.text))
        for one in article.chapters
    ]
    assert shown == [
        (STORY, "The crane fell", "The crane fell"),
        (OUTLET, "The Tarn Post", "What happened"),
        (OUTLET, ECHO, "Echo:"),
        (OUTLET, "The Tarn Post", "What the parties said"),
        (OUTLET, ECHO, "What each adds"),
        (STORY, "Recount", "Recount"),
        (OUTLET, "An outlet that is not named", "What happened"),
        (STORY, "Whose voices you heard", "Whose voices you heard"),
    ]


def test_stories_begin_with_their_headlines() -> None:
    made = written(PAPER)
    texts = [made.article.blocks[n].span.of(made.article.text) for n in made.stories.values()]
    assert list(made.stories) == [1, 2]
    assert texts == ["The crane fell", "Recount"]
    levels = [one.level for one in made.article.blocks if one.kind is BlockKind.HEADING]
    assert levels == [2, 3, 3, 3, 2, 3, 2]


def test_speakers_say_their_own_words_alone() -> None:
    made = written(PAPER)
    (one,) = made.statements
    assert one.speaker and one.speaker.name == "Ada Winter"
    assert one.reporter == "The Tarn Post"
    assert [part.span.of(made.article.text) for part in one.parts] == ["“Nobody was under it,”"]
    assert [part.quoted for part in one.parts] == [True]
    assert one.cue and one.cue.of(made.article.text) == "Ada Winter, in The Tarn Post:"


def test_a_quotation_in_two_stretches_is_one_statement() -> None:
    stretches = (piece("“Nobody,”"), piece("“nobody at all.”", at=40))
    made = written(edition(telling(1, replace(said("“x”"), pieces=stretches))))
    assert "“Nobody,” … “nobody at all.”" in made.article.text
    (one,) = made.statements
    assert [part.span.of(made.article.text) for part in one.parts] == [it.text for it in stretches]
    lead = one.cue and one.cue.of(made.article.text)
    assert one.evidence.of(made.article.text).startswith(f"{lead}\n\n“Nobody,”")


def test_what_is_changed_stands_behind_the_stories() -> None:
    before = Item("changed", "Echo changed a sentence. It said:", (piece("Two fell.", "b", ECHO),))
    gone = Item("changed", "It stands there no more.", ())
    text = marked(written(edition(RECOUNT, changes=(before, gone))))
    assert (
        "What was changed\n\nEcho changed a sentence. It said:\n\n[Two fell.]\n\nIt stands" in text
    )


def test_an_edition_of_nothing_says_so() -> None:
    assert written(edition()).article.text.endswith("\n\nThere is nothing to tell yet.")
    text = written(edition(since="09:30")).article.text
    assert text.endswith("\n\nNothing new since 09:30.")
    assert "Whose voices" not in text


def test_an_edition_comes_back_from_its_json() -> None:
    for one in (PAPER, edition(), edition(CRANE, since="09:00", changes=(said("“x”"),))):
        again: Edition = edition_from_json(edition_to_json(one))
        assert again == one
        assert written(again) == written(one)


def test_it_closes_with_who_was_heard_and_who_was_not() -> None:
    outlets = (
        Told("Post", "Tarnland", "Quayside", "local paper"),
        Told(ECHO, "Tarnland", "Quayside"),
        Told("Bee", "Stell"),
    )
    silent = replace(CRANE, silent=("parties", "observers"))
    told = replace(edition(silent, replace(RECOUNT, silent=("observers",))), outlets=outlets)
    assert list(closing(told, editions("en"))) == [
        "Told by Post, Echo, Bee.",
        "Countries: Tarnland 2, Stell.",
        "Owners: Quayside 2, not known of 1.",
        "Kinds of outlet: local paper, not known of 2.",
        "No party is heard in: The crane fell.",
        "No observer is heard in: The crane fell; Recount.",
    ]
    many = replace(told, tellings=(), outlets=tuple(Told(f"o{n}") for n in range(15)))
    assert next(closing(many, editions("en"))).endswith("o10, o11 + 3.")


def test_the_most_heard_outlet_is_named_first() -> None:
    facts = {ECHO: Told(ECHO, "Stell")}
    extra = item("And so it was.", article="b", outlet=ECHO)
    extra_told = replace(CRANE, items=(*CRANE.items, extra, replace(extra, part="others")))
    assert told_by([extra_told], facts) == (Told(ECHO, "Stell"), Told("The Tarn Post"))


def test_every_language_has_its_own_words_in_every_place() -> None:
    for tag in EDITIONS:
        made = written(replace(edition(replace(CRANE, language=tag), RECOUNT), language=tag))
        assert "{" not in made.article.text and "2026" in made.article.title  # type: ignore[operator]  # it has one
    assert editions("de-AT") is EDITIONS["de"] and editions("xx") is EDITIONS["en"]


def test_the_words_of_an_article_leave_an_edition_with_all_that_hangs_on_them() -> None:
    before = Item("changed", "Echo changed a sentence. It said:", (piece("Two fell.", "b", ECHO),))
    gone = Item("changed", "It stands there no more.", ())
    paper = edition(CRANE, RECOUNT, changes=(before, gone))
    left = without(paper, {"b"})
    assert left.articles == paper.articles - {"b"}
    assert left.changes == ()
    assert [one.outlet for one in left.outlets] == ["The Tarn Post", ""]
    text = written(left).article.text
    assert ECHO not in text.replace("Whose", "") and "1931" not in text
    left = without(paper, {"c", "h1"})
    assert [one.story for one in left.tellings] == [1]
    assert left.tellings[0].headline is None
    assert without(paper, {"x"}) == paper
    assert without(paper, paper.articles).items == ()


def test_what_was_heard_is_still_known_when_words_are_gone() -> None:
    made, after = written(PAPER), written(without(PAPER, {"a"}))
    everything = (Span(0, len(made.article.text)),)
    stopped = made.article.text.index("Recount") + 3
    spans, offset = heard_since(made, after, everything, stopped)
    assert [one.of(after.article.text) for one in spans] == [
        one.span.of(after.article.text) for one in after.quoted
    ]
    assert after.article.text[offset:].startswith("Recount")
    assert heard_since(made, after, (), 0) == ((), 0)


WORDS = st.text("ab “”’.…\u00e9\u4e2d", min_size=1, max_size=30).map(lambda it: f"x{it}x")
ITEMS = st.builds(
    Item,
    st.sampled_from(("happened", "parties", "observers", "others", "only_here", "developed")),
    st.sampled_from(("", "Echo adds:", "Ada, in The Post:")),
    st.lists(st.builds(piece, WORDS, st.sampled_from("abc"), st.sampled_from(("", "A", "B"))))
    .filter(bool)
    .map(tuple),
)
TELLINGS = st.lists(st.lists(ITEMS, min_size=1, max_size=5), max_size=4)


def told_of(found: Iterable[list[Item]]) -> tuple[Telling, ...]:
    return tuple(telling(n, *items) for n, items in enumerate(found, 1))


@given(TELLINGS)
def test_every_piece_is_in_its_place_and_all_else_is_ours(found: list[list[Item]]) -> None:
    paper = edition(*told_of(found))
    made = written(paper)
    text, article = made.article.text, made.article
    assert all(one.span.of(text) == one.piece.text for one in made.quoted)
    told = [one.piece for one in made.quoted if one.item.part != "headline"]
    assert sorted(map(repr, told)) == sorted(repr(it) for one in paper.items for it in one.pieces)
    ends = [0, *(it for one in made.quoted for it in one.span), len(text)]
    assert ends == sorted(ends)
    ours = "".join(text[ends[n] : ends[n + 1]] for n in range(0, len(ends), 2))
    assert "x" not in ours.lower()
    assert "\n\n".join(block.span.of(text) for block in article.blocks) == text
    starts = [one.block for one in article.chapters]
    assert starts == sorted(starts) and all(n < len(article.blocks) for n in starts)
