"""Who wrote the story, and what readers wrote, at its end."""

import pytest

from tests.story import STORY, listed, read, spoken

LONG = [*STORY, *(f"{text} So it went on for weeks." for text in STORY)]


STORIES = {
    "en": "The council met on Monday to talk about the bridge in part {}, closed since the flood.",
    "de": "Der Rat hat am Montag über Teil {} der Brücke gesprochen, die seit der Flut gesperrt ist.",
    "fr": "Le conseil a parlé lundi de la partie {} du pont, qui est fermé depuis la crue de mars.",
    "es": "El consejo habló el lunes de la parte {} del puente, que está cerrado desde la riada.",
}


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Ann Hook is a reporter who covers the coast for the Observer."),
        ("de", "Anna Haken ist Redakteurin im Ressort Küste."),
        ("fr", "Anne Crochet est journaliste au service Littoral."),
        ("es", "Ana Gancho es periodista y escribe sobre la costa."),
    ],
)
def test_a_line_about_the_author_is_not_read(lang: str, line: str) -> None:
    story = [STORIES[lang].format(number) for number in range(8)]
    assert listed(read(*story, line, lang=lang)) == [("bio", line)]


def test_a_person_of_the_story_is_no_author() -> None:
    line = "Agnes Wick is a teacher and has been the mayor since 2019, the council said."
    assert line in spoken(read(*LONG[:3], line, *LONG[3:]))


def test_what_readers_wrote_is_not_read() -> None:
    article = read(*LONG, "<h3>Comments (2)</h3>", "I crossed it as a child, and it shook then.")
    assert spoken(article) == LONG
    assert all(reason == "comments" for reason, _ in listed(article))


def test_a_sentence_about_comments_is_read() -> None:
    line = "Comments from the public will be heard until the first of May."
    assert spoken(read(*LONG, line)) == [*LONG, line]
