"""Articles become stories: in any order, over merges, and across a stop."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from examples.paper.articles import pieces
from readout.languages.frequencies import frequencies
from readout.text.stories import grouping
from readout.text.stories.facts import Facts
from readout.text.stories.grouping import WINDOW, Stories
from readout.text.stories.terms import KEPT, Vocabulary, terms

BEGUN = datetime(2026, 11, 24, 6, tzinfo=UTC)
TOPICS = (
    ("Harbour crane", "topples onto Wexmouth quay", "Wexmouth crane driver rescued"),
    ("Quillon elected", "mayor of Tarrabeck by nine votes", "Tarrabeck recount confirms Quillon"),
    ("Ostrava glider", "lands on Pellworth bypass", "Pellworth bypass reopened after glider"),
    ("Vennick bakery", "wins right to bake at night", "Night baking for Vennick"),
)
WORDS = tuple(word for topic in TOPICS for part in topic for word in part.split())


def facts(id: str, title: str, *, hours: float = 0, **more: str) -> Facts:
    return Facts(id, title, more.pop("text", ""), BEGUN + timedelta(hours=hours), "en", **more)


def paper() -> list[Facts]:
    return [
        Facts(
            f"{one.outlet.folder}/{one.slug}",
            one.title,
            "\n\n".join(block.text for block in one.blocks),
            one.published,
            one.outlet.language,
            one.outlet.name,
            one.outlet.owner,
            one.outlet.country,
            copy_of=one.copy_of,
        )
        for one in pieces()
    ]


def groups(stories: Stories) -> set[frozenset[str]]:
    return {frozenset(member.id for member in story.members) for story in stories}


def added(articles: Iterable[Facts], stories: Stories | None = None) -> Stories:
    found = stories or Stories(frequencies)
    for one in articles:
        assert one.published
        found.add(one, one.published)
    return found


def test_the_sample_paper_comes_out_right_within_each_language() -> None:
    gold: dict[tuple[str, str], set[str]] = defaultdict(set)
    for one in pieces():
        gold[one.story, one.outlet.language[:2]].add(f"{one.outlet.folder}/{one.slug}")
    stories = Stories(frequencies)
    stories.add_all(paper(), datetime(2026, 11, 27, tzinfo=UTC))
    assert groups(stories) == {frozenset(ids) for ids in gold.values()}


def test_a_copy_and_a_second_outlet_of_an_owner_are_no_further_voice() -> None:
    stories = added(sorted(paper(), key=lambda one: str(one.published)))
    id = stories.of_article("echo/ferry-lifeboats-until-dawn")
    story = stories.story(id or 0)
    assert story and len(story.members) == 4
    assert len(story.outlets) == 4
    assert len(story.own_texts) == 3
    copied = [one.copy_of for one in story.members if one.copy_of]
    assert copied == ["wire/ferry-aground-cutler-bank"]


def test_copies_whose_original_never_came_count_once() -> None:
    stories = added(
        facts(id, "Harbour crane topples onto Wexmouth quay", outlet=id, copy_of="agency")
        for id in ("a", "b", "c")
    )
    (story,) = stories
    assert len(story.members) == 3 and story.voices == ("a",)


def test_one_headline_without_a_text_in_two_outlets_is_told_once() -> None:
    title = "Harbour crane topples onto Wexmouth quay"
    rows = [facts("a", title, outlet="A"), facts("b", title, outlet="B")]
    (story,) = added([*rows, *rows])
    assert story.outlets == ("A", "B") and story.voices == ("a",)


def test_a_story_of_last_week_is_another_story() -> None:
    title = "Harbour crane topples onto Wexmouth quay"
    days = WINDOW / timedelta(hours=1)
    near = added([facts("a", title), facts("b", title, hours=days)])
    far = added([facts("a", title), facts("b", title, hours=days + 1)])
    assert len(groups(near)) == 1
    assert groups(far) == {frozenset("b")}  # and the first can no longer grow
    late = Stories(frequencies)
    late.add_all([facts("a", title), facts("b", title, hours=days + 1)], BEGUN + 3 * WINDOW)
    assert len(groups(late)) == 2  # what an old feed brings is held apart by its own dates


def test_languages_are_apart() -> None:
    one = Facts("a", "Wexmouth Quillon Tarrabeck", "", BEGUN, "en-GB")
    other = Facts("b", "Wexmouth Quillon Tarrabeck", "", BEGUN, "de")
    assert len(groups(added([one, other]))) == 2


def test_chinese_headlines_are_told_by_pairs_of_characters() -> None:
    assert list(terms("沉船事故 wreck")) == ["沉船", "船事", "事故", "wreck"]
    rows = ("港口起重机倒塌", "港口起重机倒塌三人获救", "市长选举重新计票")
    many = [Facts(f"n{n}", f"无关新闻{n}{n}", "", BEGUN, "zh") for n in range(30)]
    stories = added([*many, *(Facts(row, row, "", BEGUN, "zh") for row in rows)])
    assert stories.of_article(rows[0]) == stories.of_article(rows[1])
    assert stories.of_article(rows[0]) != stories.of_article(rows[2])


def test_an_article_that_is_told_again_counts_once() -> None:
    first, again = (
        facts("a", "Harbour crane topples"),
        facts("a", "Harbour crane topples, one hurt"),
    )
    stories = added([first, again])
    (story,) = stories
    assert len(story.members) == 1
    assert stories.state()["words"]["en"][0] == 1


def test_what_claims_to_come_from_the_future_has_just_come() -> None:
    stories = Stories(frequencies)
    stories.add(facts("a", "Harbour crane topples", hours=9000), BEGUN)
    stories.add(Facts("b", "Tarrabeck recount", "", None, "en"), BEGUN)
    assert [story.newest for story in stories] == [BEGUN, BEGUN]


def test_the_older_id_survives_a_merge_and_the_other_leads_to_it() -> None:
    stories = Stories(frequencies)
    (a,) = stories.add(facts("a", "Wexmouth crane Pellworth"), BEGUN)
    (b,) = stories.add(facts("b", "Quillon glider Tarrabeck"), BEGUN)
    assert a != b
    titles = ("Wexmouth crane Quillon glider", "Pellworth crane Tarrabeck glider Wexmouth Quillon")
    changed = [stories.add(facts(f"c{n}", title), BEGUN) for n, title in enumerate(titles)]
    assert (a, b) in changed
    assert stories.current(b) == a
    assert stories.story(b) == stories.story(a)
    restored = Stories.restore(json.loads(json.dumps(stories.state())), frequencies)
    assert restored.current(b) == a
    assert restored.of_article("b") == a


def test_the_oldest_of_too_many_is_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(grouping, "MOST", 3)
    stories = added(facts(f"n{n}", f"zork{n} quix{n} plim{n}") for n in range(9))
    assert len(groups(stories)) <= 4
    assert stories.of_article("n8") is not None and stories.of_article("n0") is None
    assert stories.story(1) is None


def test_nothing_of_what_is_closed_is_kept() -> None:
    stories = added(facts(f"n{n}", f"zork{n} quix{n}", hours=24 * n) for n in range(40))
    assert len(groups(stories)) == 5
    assert len(stories._index) == 10
    assert len(stories._of_article) == 5


def test_what_has_no_words_is_a_story_of_its_own() -> None:
    stories = added(facts(f"n{n}", title) for n, title in enumerate(("", "", "…", "the of and")))
    assert len(groups(stories)) == 4


def test_a_headline_without_end_costs_no_more() -> None:
    stories = added([facts("a", "zork" * 100_000), facts("b", "word " * 100_000 + "glider")])
    (first, second) = stories.state()["groups"]
    assert [len(word) for word, _ in first["terms"]] == [40]
    assert "glider" not in dict(second["terms"])


def test_old_words_are_forgotten_in_the_end() -> None:
    vocabulary = Vocabulary({})
    vocabulary.learn(["once"])
    for _ in range(KEPT - 1):
        vocabulary.learn(["often"])
    assert vocabulary.articles == KEPT // 2
    assert "once" not in vocabulary.counts


titles = st.lists(st.sampled_from(WORDS), min_size=2, max_size=7).map(" ".join)
streams = st.lists(st.tuples(titles, st.integers(0, 30)), min_size=1, max_size=25)


def stream(rows: Sequence[tuple[str, int]]) -> list[Facts]:
    ordered = sorted(rows, key=lambda row: row[1])
    return [facts(f"n{n:03}", title, hours=8 * at) for n, (title, at) in enumerate(ordered)]


@settings(max_examples=60)
@given(rows=streams, cut=st.integers(0, 25))
def test_a_stream_cut_and_resumed_gives_the_same_stories(
    rows: list[tuple[str, int]], cut: int
) -> None:
    articles = stream(rows)
    whole = added(articles)
    kept = json.loads(json.dumps(added(articles[:cut]).state()))
    assert added(articles[cut:], Stories.restore(kept, frequencies)).state() == whole.state()


@settings(max_examples=60)
@given(rows=streams, chance=st.randoms(use_true_random=False))
def test_the_order_in_which_equal_times_are_delivered_is_no_matter(
    rows: list[tuple[str, int]], chance: Random
) -> None:
    articles = stream([(title, 0) for title, _ in rows])
    now = BEGUN + timedelta(hours=1)
    first, second = Stories(frequencies), Stories(frequencies)
    first.add_all(articles, now)
    chance.shuffle(articles)
    second.add_all(articles, now)
    assert first.state() == second.state()


@settings(max_examples=60)
@given(rows=streams)
def test_every_id_ever_given_leads_to_the_story_of_its_article(
    rows: list[tuple[str, int]],
) -> None:
    stories = Stories(frequencies)
    gave: dict[str, int] = {}
    for one in stream([(title, 0) for title, _ in rows]):
        id, *gone = stories.add(one, BEGUN)
        gave[one.id] = id
        assert all(old > id and stories.current(old) == id for old in gone)
    for article, id in gave.items():
        story = stories.story(id)
        assert story and article in {member.id for member in story.members}
    assert sum(len(story.members) for story in stories) == len(gave)
