"""A story is good news by its words, and out by one word in any of its articles."""

from hypothesis import given
from hypothesis import strategies as st

from readout.text.goodnews import Told, gladness

OTTERS = Told(
    "Otters return to the River Sarn after sixty years",
    "Footprints found by schoolchildren were confirmed as those of a breeding pair.",
)


def test_good_news_is_offered() -> None:
    assert gladness([OTTERS], "en").offered


def test_a_dull_story_is_not() -> None:
    dull = gladness([Told("Minister hopes for a deal by Friday", "Talks go on.")], "en")
    assert not dull.vetoed
    assert not dull.offered


def test_one_word_in_any_article_keeps_the_story_out() -> None:
    other = Told("Schoolchildren find otters", "Two people drowned in the same river in May.")
    found = gladness([OTTERS, other], "en")
    assert (found.vetoed, found.because) == ("death", "drowned")
    assert not found.offered


def test_a_phrase_that_tells_nothing_of_the_kind_does_not() -> None:
    told = Told("Tennis court becomes a garden", "Children planted pears on the old tennis court.")
    assert not gladness([told], "en").vetoed
    assert gladness([told._replace(text="A court said that they may.")], "en").vetoed == "court"


def test_a_marked_feed_counts_and_overrules_nothing() -> None:
    assert gladness([OTTERS._replace(marked=True)], "en").score > gladness([OTTERS], "en").score
    assert gladness([Told("A death", "", marked=True)], "en").vetoed == "death"


def test_a_language_without_rules_has_no_good_news() -> None:
    assert gladness([OTTERS], "fr").vetoed == "language"


@given(st.text(max_size=80), st.sampled_from(["killed", "Murder", "SHARES HIT", "earthquakes"]))
def test_a_veto_holds_whatever_stands_around_it(around: str, word: str) -> None:
    assert gladness([OTTERS, Told(f"{around} , {word} , {around}", "")], "en").vetoed
