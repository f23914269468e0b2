"""A paper tells first what several independent owners tell now."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from readout.text.stories.facts import Member, Story
from readout.text.stories.ranking import HALF_LIFE, ranked

NOW = datetime(2026, 11, 24, 6, tzinfo=UTC)


def member(
    outlet: str, *, owner: str = "", hours: float = 1, country: str = "", section: str = ""
) -> Member:
    at = NOW - timedelta(hours=hours)
    return Member(outlet, at, outlet, owner, country, section, "", "")


def story(id: int, *members: Member) -> Story:
    return Story(id, "en", members)


def order(*stories: Story) -> list[int]:
    return [one.story.id for one in ranked(stories, NOW)]


def test_more_owners_stand_above_more_outlets() -> None:
    chain = story(1, *(member(f"Title {n}", owner="Chain") for n in range(9)))
    two = story(2, member("A"), member("B"))
    assert order(chain, two) == [2, 1]
    first, second = ranked([chain, two], NOW)
    assert second.is_single_source and not first.is_single_source
    assert second.why == "One source only, printed by 9 outlets; the newest report is 1 hour old."


def test_of_one_text_the_first_to_print_it_speaks() -> None:
    paper, agency, other = (
        member("Echo", owner="Quay", hours=2),
        Member("Wire", NOW - timedelta(hours=3), "Wire", "", "", "", "Echo", ""),
        member("Courier", owner="Quay"),
    )
    one = story(1, paper, agency, other)
    assert one.copies == {"Echo": "Wire"}
    assert one.voices == ("wire", "quay")


def test_a_half_life_halves() -> None:
    hours = 1 + HALF_LIFE / timedelta(hours=1)
    new, old = ranked(
        [
            story(1, member("A"), member("B")),
            story(2, member("A", hours=hours), member("B", hours=hours)),
        ],
        NOW,
    )
    assert new.story.id == 1
    assert abs(new.weight - 2 * old.weight) < 1e-9


def test_what_one_source_tells_is_shown_below_what_several_tell() -> None:
    old = story(1, member("A", hours=90), member("B", hours=90))
    fresh = story(2, member("C", hours=0))
    assert order(fresh, old) == [1, 2]
    assert ranked([fresh], NOW)[0].why == "One source only; the newest report is 1 minute old."


def test_spread_over_countries_and_sections_counts() -> None:
    flat = story(1, member("A"), member("B"))
    wide = story(2, member("A", country="Peru"), member("B", country="Chile"))
    assert order(flat, wide) == [2, 1]
    why = ranked([wide], NOW)[0].why
    assert why == (
        "Told by 2 independent owners in 2 outlets from 2 countries; the newest report is 1 hour old."
    )


def test_the_top_is_not_of_one_section_alone() -> None:
    sport = [story(n, *(member(f"{n}{m}", section="Sport") for m in range(4))) for n in range(1, 5)]
    world = story(9, *(member(f"w{m}", section="World") for m in range(3)))
    assert order(*sport, world)[1] == 9
    assert ranked([*sport, world], NOW)[2].why.endswith("; 1 story of its section above it.")


def test_equal_stories_stand_in_the_order_they_began() -> None:
    rows = [story(n, member("A"), member("B")) for n in (3, 1, 2)]
    assert order(*rows) == [1, 2, 3]


@given(
    st.lists(st.tuples(st.integers(1, 6), st.integers(0, 200), st.sampled_from("ab")), max_size=12)
)
def test_every_story_stands_once_and_single_sources_last(
    rows: list[tuple[int, int, str]],
) -> None:
    stories = [
        story(n, *(member(f"o{m}", hours=hours, section=section) for m in range(owners)))
        for n, (owners, hours, section) in enumerate(rows, 1)
    ]
    placed = ranked(stories, NOW)
    assert sorted(one.story.id for one in placed) == list(range(1, len(rows) + 1))
    alone = [one.is_single_source for one in placed]
    assert alone == sorted(alone)
    assert all(one.why.endswith(".") and one.why.count(". ") == 0 for one in placed)
