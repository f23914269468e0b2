"""What each way of reporting speech gives: speaker, verb and words, in invented sentences."""

import pytest

from readout.languages.sayings.en import SAYINGS
from readout.model import Polarity, Span
from readout.text.quotes.paragraphs import Raw, raw_statements


def said(text: str) -> list[tuple[str, str, str]]:
    """Speaker, verb and words of each statement; "" where there is none."""
    return [told(one, text) for one in raw_statements(text, SAYINGS)]


def told(one: Raw, text: str) -> tuple[str, str, str]:
    words = " … ".join(span.of(text) for span in one.content)
    return _of(one.source, text), _of(one.cue, text), words


def _of(span: Span | None, text: str) -> str:
    return span.of(text) if span else ""


CASES = {
    "subject, verb, clause": (
        "Agnes Wick said the bridge was not safe.",
        [("Agnes Wick", "said", "the bridge was not safe")],
    ),
    "quotation, verb, subject": (
        "“We cannot wait,” said the mayor, Agnes Wick.",
        [("the mayor, Agnes Wick", "said", "“We cannot wait,”")],
    ),
    "quotation, subject, verb": (
        "“We cannot wait,” the mayor said on Monday.",
        [("the mayor", "said", "“We cannot wait,”")],
    ),
    "British commas": (
        "“We cannot wait”, she said.",
        [("she", "said", "“We cannot wait”")],
    ),
    "clause first": (
        "The bridge will be closed for a year, the mayor said.",
        [("the mayor", "said", "The bridge will be closed for a year")],
    ),
    "interrupted clause": (
        "The bridge, she said, is “not safe”.",
        [("she", "said", "The bridge … is “not safe”")],
    ),
    "interrupted quotation": (
        "“The bridge,” said Wick, “is not safe.”",
        [("Wick", "said", "“The bridge,” … “is not safe.”")],
    ),
    "goes on in the next sentence": (
        "“The bridge is old,” said Wick. “It is not safe.”",
        [("Wick", "said", "“The bridge is old,” … “It is not safe.”")],
    ),
    "goes on behind but": (
        "“I like boats,” he said, but “when it comes to bridges, I walk.”",
        [("he", "said", "“I like boats,” … “when it comes to bridges, I walk.”")],
    ),
    "participle": (
        "Wick left early, saying that the boat was full.",
        [("Wick", "saying", "that the boat was full")],
    ),
    "participle that shares a speaker": (
        "Wick said the bridge was old, adding: “Nobody has to swim.”",
        [
            ("Wick", "said", "the bridge was old"),
            ("Wick", "adding", "“Nobody has to swim.”"),
        ],
    ),
    "participle behind a quotation": (
        "Wick said of the bridge, “I never liked it,” adding that “it sways.”",
        [("Wick", "said", "“I never liked it,”"), ("Wick", "adding", "that “it sways.”")],
    ),
    "participle first": (
        "Adding that “no one wants to swim”, Wick continued: “A bridge that sways is no bridge.”",
        [
            ("Wick", "Adding", "that “no one wants to swim”"),
            ("Wick", "continued", "“A bridge that sways is no bridge.”"),
        ],
    ),
    "as somebody puts it": (
        "As Rosa Lind, a ferry captain, recently put it, “Is that a bridge or a swing?”",
        [("Rosa Lind, a ferry captain", "put", "“Is that a bridge or a swing?”")],
    ),
    "as somebody says in a paper": (
        "As Ivo Brandt suggests in the Harbour Post, the town’s plan rests on the idea that "
        "“ferries can wait”.",
        [("Ivo Brandt", "suggests", "the town’s plan rests on the idea that “ferries can wait”")],
    ),
    "according to": (
        "The bridge sways in the wind, according to the engineers.",
        [("the engineers", "according to", "The bridge sways in the wind")],
    ),
    "quoted as saying": (
        "Wick was quoted as saying that the bridge was safe.",
        [("Wick", "saying", "that the bridge was safe")],
    ),
    "who said": (
        "They met Tom Reed, who said the boat was late.",
        [("Tom Reed, who", "said", "the boat was late")],
    ),
    "when asked": (
        "Wick shrugged when asked whether the bridge would open.",
        [("", "asked", "whether the bridge would open")],
    ),
    "asked by": (
        "Wick shrugged when asked by Reed if the bridge would open.",
        [("Reed", "asked", "if the bridge would open")],
    ),
    "announces a thing": (
        "The council announced a new ferry for the island on Monday.",
        [("The council", "announced", "a new ferry for the island on Monday")],
    ),
    "possessive and noun": (
        "Nobody laughed at Wick’s claim that the bridge was safe.",
        [("Wick’s", "claim", "that the bridge was safe")],
    ),
    "in the words of": (
        "It was, in the words of Rosa Lind, “a swing with railings”.",
        [("Rosa Lind", "in the words of", "“a swing with railings”")],
    ),
    "a colon without a verb": (
        "Wick stepped to the rail with a grin: “Nobody has to swim today.”",
        [("Wick", ":", "“Nobody has to swim today.”")],
    ),
    "nickname in a name": (
        "“Hold on!” Captain Rosa “Gull” Lind (Harbour Union), shouted to the crowd.",
        [("Captain Rosa “Gull” Lind (Harbour Union)", "shouted", "“Hold on!”")],
    ),
    "a group says of a thing": (
        "They named the Gull, a boat the council claims is “fit for any sea”.",
        [("the council", "claims", "is “fit for any sea”")],
    ),
    "a subordinate clause ends": (
        "When Agnes Wick said on Tuesday that the bridge was safe, the captains laughed.",
        [("Agnes Wick", "said", "that the bridge was safe")],
    ),
    "a time is not said": (
        "This month, the council announced it was closing the bridge.",
        [("the council", "announced", "it was closing the bridge")],
    ),
    "a short month": (
        "Wick said the council’s Dec. 28 meeting was off.",
        [("Wick", "said", "the council’s Dec. 28 meeting was off")],
    ),
    "a title before a name": (
        "“Morning Tide” host Rosa Lind said the boats were late.",
        [("“Morning Tide” host Rosa Lind", "said", "the boats were late")],
    ),
    "two speakers": (
        "Wick said the bridge was safe, but the captains said it swayed.",
        [
            ("Wick", "said", "the bridge was safe"),
            ("the captains", "said", "it swayed"),
        ],
    ),
    "signed": (
        "“A swing with railings.” – Rosa Lind",
        [("Rosa Lind", "", "“A swing with railings.”")],
    ),
    "announced in the paragraph before": (
        "Wick made the following comment:\n\n“The bridge is safe.”",
        [("Wick", "", "“The bridge is safe.”")],
    ),
    "from a report": (
        "From the report:\n\n“The bridge sways.”",
        [("the report", "", "“The bridge sways.”")],
    ),
    "several paragraphs": (
        "“The bridge is old,” said Wick. “It sways.\n\n“It was never new.”",
        [("Wick", "said", "“The bridge is old,” … “It sways. … “It was never new.”")],
    ),
    "transcript": (
        "WICK: The bridge is safe.\n\nREED: It sways.",
        [("WICK", "", "The bridge is safe."), ("REED", "", "It sways.")],
    ),
    "transcript that goes on": (
        "WICK: The bridge is safe.\n\nREED: It sways.\n\nIt always has.\n\nWICK: Not now.",
        [
            ("WICK", "", "The bridge is safe."),
            ("REED", "", "It sways. … It always has."),
            ("WICK", "", "Not now."),
        ],
    ),
    "what ends a transcript": (
        "WICK: The bridge is safe.\n\nREED: It sways.\n\nThe council closed it after the talk.",
        [("WICK", "", "The bridge is safe."), ("REED", "", "It sways.")],
    ),
    "headline, speaker first": (
        "Wick: bridge will open in May\n\nThe mayor, Agnes Wick, said the bridge was safe.",
        [
            ("Wick", "", "bridge will open in May"),
            ("The mayor, Agnes Wick", "said", "the bridge was safe"),
        ],
    ),
    "headline, speaker last": (
        "Bridge to open in May, says mayor\n\nThe bridge was built in 1902.",
        [("mayor", "says", "Bridge to open in May")],
    ),
    "a verb no list knows": (
        "“My boats have brakes,” growled Tom Reed.",
        [("Tom Reed", "growled", "“My boats have brakes,”")],
    ),
    "a pronoun and a verb no list knows": (
        "“My boats have brakes,” she giggled.",
        [("she", "giggled", "“My boats have brakes,”")],
    ),
    "an apposition without a verb": (
        "Dana Orlec, opposition leader and the mayor’s former wife, told the Harbour Courier: "
        "“He has sold the roof to pay for the ladder.”",
        [
            (
                "Dana Orlec, opposition leader and the mayor’s former wife",
                "told",
                "“He has sold the roof to pay for the ladder.”",
            )
        ],
    ),
    "said in a statement": (
        "The Rail Union says in a statement that drivers were called in at five.",
        [("The Rail Union", "says", "that drivers were called in at five")],
    ),
    "a time of day": (
        "The police said a cash machine was loaded on to a trailer at about 02:40 on Sunday.",
        [
            (
                "The police",
                "said",
                "a cash machine was loaded on to a trailer at about 02:40 on Sunday",
            )
        ],
    ),
    "an asked-for thing": (
        "The council urged captains to stay in port.",
        [("The council", "urged", "to stay in port")],
    ),
    "as somebody has said": (
        "The bridge may never open to anybody, as the council has said.",
        [("the council", "said", "The bridge may never open to anybody")],
    ),
    "a dateline": (
        "HARBOUR (Tidings) - Captains crossed the bridge on Monday, saying that it swayed.",
        [("Captains", "saying", "that it swayed")],
    ),
    "dateline": (
        "HARBOUR, May 3 (Tidings) - Agnes Wick said on Monday that the bridge was safe.",
        [("Agnes Wick", "said", "that the bridge was safe")],
    ),
    "an accusation": (
        "Tom Reed accused the harbour trust of hiding the damage.",
        [("Tom Reed", "accused", "the harbour trust of hiding the damage")],
    ),
    "an accusation in part quoted": (
        "She has accused Mr. Vane of putting “profit over people”.",
        [("She", "accused", "Mr. Vane of putting “profit over people”")],
    ),
    "an accusation in the present": (
        "The letter accuses Wick, who was mayor then, of ignoring three warnings.",
        [("The letter", "accuses", "Wick, who was mayor then, of ignoring three warnings")],
    ),
    "an accusation that goes with a statement": (
        "Reed said the bridge was old, accusing the council of neglect.",
        [
            ("Reed", "said", "the bridge was old"),
            ("Reed", "accusing", "the council of neglect"),
        ],
    ),
    "an accusation, and who adds to it": (
        "The union accused him of lying, adding that he knew.",
        [
            ("The union", "accused", "him of lying"),
            ("The union", "adding", "that he knew"),
        ],
    ),
    "wanting to know why": (
        "Councillor Ann Lee wanted to know why nobody had been told.",
        [("Councillor Ann Lee", "wanted to know", "why nobody had been told")],
    ),
    "wanting to know whether": (
        "Readers want to know whether the ferry will sail.",
        [("Readers", "want to know", "whether the ferry will sail")],
    ),
    "wanting to know, in a quotation": (
        "She wanted to know “who had the keys”.",
        [("She", "wanted to know", "“who had the keys”")],
    ),
    "wanting to know behind a name's role": (
        "Tom Reed, the captain, also wanted to know what the repair would cost.",
        [("Tom Reed, the captain", "wanted to know", "what the repair would cost")],
    ),
    "a view in quotation marks": (
        "For Ann Lee, the bridge is “a promise in steel”.",
        [("Ann Lee", "For", "the bridge is “a promise in steel”")],
    ),
    "a view that is a whole quotation": (
        "For Reed, “nothing is settled”.",
        [("Reed", "For", "“nothing is settled”")],
    ),
    "according to what somebody has seen": (
        "According to a survey seen by the Courier, the gates were replaced in 1961.",
        [("a survey seen by the Courier", "According to", "the gates were replaced in 1961")],
    ),
    "according to a letter from somebody": (
        "According to a letter sent to the mayor on Friday, the gates leak.",
        [("a letter sent to the mayor on Friday", "According to", "the gates leak")],
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_who_says_what(name: str) -> None:
    text, expected = CASES[name]
    assert said(text) == expected


QUIET = {
    "a noun": "The mayor’s report on the bridge was long.",
    "a passive": "The bridge is said to be old.",
    "an adjective": "The captains met friends and alleged enemies.",
    "claims behind of": "Wick saw a flood of claims that the bridge was unsafe.",
    "tweets behind of": "Wick unleashed a series of tweets that the bridge was unsafe.",
    "reports behind for": "Wick had no time for reports that the bridge was unsafe.",
    "going": "She took a rope everywhere she went, in all weathers.",
    "somebody accused": "Tom Reed is accused of stealing a rope.",
    "the accused": "The accused of Harbour Court waited outside.",
    "accused before a jury": "The man accused of the theft left the town.",
    "wanting a thing": "Wick wanted a new bridge, and knew why.",
    "getting to know": "Wick got to know the bridge well.",
    "nobody wants to know": "They did not want to know.",
    "for years": "For years, the bridge was “the old lady” of the harbour.",
    "for now": "For now, the “old lady” is closed.",
    "for example": "For example, the “old lady” has no lights.",
    "for a thing": "For the first time, the “old lady” is closed.",
    "for a place": "For Harbour Town residents in a hurry, there is a “fast lane”.",
    "for a sum": "For £3, visitors may cross the “old lady”.",
    "for what is plain": "For Ann Lee, the day began at six.",
}


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Neither Wick nor Reed would say whether it was safe.", Polarity.DECLINED),
        ("Neither side said that it was safe.", Polarity.DECLINED),
        ("Wick and Reed said that it was not safe.", Polarity.SAID),
    ],
)
def test_who_did_not_say_it_is_not_told_to_have_said_it(text: str, polarity: Polarity) -> None:
    (found,) = raw_statements(text, SAYINGS)
    assert found.polarity is polarity


@pytest.mark.parametrize("name", QUIET)
def test_nobody_says_anything(name: str) -> None:
    assert said(QUIET[name]) == []


POLARITY = {
    "said": ("Wick said the bridge was safe.", Polarity.SAID),
    "denied": ("Wick denied that the bridge was safe.", Polarity.DENIED),
    "denied this": ("The captains denied this.", Polarity.DENIED),
    "did not answer questions": ("It did not answer questions from us.", Polarity.DECLINED),
    "denied a thing": ("Wick denied the captains’ charge of neglect.", Polarity.DENIED),
    "declined to comment": ("Wick declined to comment on the bridge.", Polarity.DECLINED),
    "refused to say": ("Wick refused to say whether it was safe.", Polarity.DECLINED),
    "did not say": ("Wick did not say whether it was safe.", Polarity.DECLINED),
    "would not comment": ("The council would not comment on the bridge.", Polarity.DECLINED),
    "asked": ("Wick asked whether the bridge was safe.", Polarity.ASKED),
}


@pytest.mark.parametrize("name", POLARITY)
def test_whether_the_speaker_stands_by_it(name: str) -> None:
    text, expected = POLARITY[name]
    assert [one.polarity for one in raw_statements(text, SAYINGS)] == [expected]


def test_who_was_told() -> None:
    text = "Wick told the Harbour Post that the bridge was safe."
    (one,) = raw_statements(text, SAYINGS)
    assert _of(one.to, text) == "the Harbour Post"
    assert told(one, text) == ("Wick", "told", "that the bridge was safe")


def test_a_readout_is_the_channel_of_whoever_it_quotes() -> None:
    text = "Wick told the captains that they “should wait”, according to a council readout."
    (one,) = raw_statements(text, SAYINGS)
    assert told(one, text) == ("Wick", "told", "that they “should wait”")
    assert _of(one.via, text) == "a council readout"


def test_a_relay_gives_two_statements_one_within_the_other() -> None:
    text = (
        "Captain Tom Reed was keen to stress that the trip “was at the invitation of the island”, "
        "the broadcaster adds, leading to talk of a “gift”."
    )
    inner, outer = raw_statements(text, SAYINGS)
    words = "that the trip “was at the invitation of the island”"
    assert told(inner, text) == ("Captain Tom Reed", "stress", words)
    assert told(outer, text)[:2] == ("the broadcaster", "adds")
    assert outer.content[0].of(text).startswith("Captain Tom Reed was keen to stress")
    assert inner.nested_in == 1


def test_a_statement_within_a_statement() -> None:
    text = "Wick said that the captain had told her that the boat was late."
    outer, inner = raw_statements(text, SAYINGS)
    assert told(outer, text)[2] == "that the captain had told her that the boat was late"
    assert told(inner, text) == ("the captain", "told", "that the boat was late")
    assert inner.nested_in == 0


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("Wick said it was old.\n\nThis is echoed by Tom Reed, who says it sways.", "echoes"),
        ("Wick said it was old.\n\nThis is echoed by Tom Reed. He says it sways.", "echoes"),
        ("Wick said it was old.\n\nReed disputed that it was old at all.", "disputes"),
        ("Wick said it was old.\n\nShe added that it was never new.", "adds_to"),
    ],
)
def test_how_a_statement_answers_another(text: str, link: str) -> None:
    first, second = raw_statements(text, SAYINGS)
    assert (first.link, second.link) == ("", link)


MARKS = {
    "German": "Sie sagte: „Die Brücke schwankt.“",
    "German, outside in": "Sie sagte: »Die Brücke schwankt.«",
    "French": "Elle a dit : « Le pont bouge. »",
    "Swedish": "Hon sade: ”Bron gungar.”",
    "Chinese": "她说：“桥在晃。”",
    "Japanese": "彼女は「橋が揺れる」と言った。",
    "Spanish": "Dijo: «El puente se mueve».",
    "Polish": "Powiedziała: „Most się chwieje”.",
}


@pytest.mark.parametrize("language", MARKS)
def test_other_languages_give_quotations_without_speakers(language: str) -> None:
    text = MARKS[language]
    (one,) = raw_statements(text)
    assert (one.source, one.cue) == (None, None)
    (part,) = one.content
    assert part.of(text)[0] in "„»«”“「"
    assert part.of(text)[-1] in "“«»”」"
