"""Pronounce: how names are said, and which names today's articles say most often."""

from dataclasses import replace

from readout.errors import InputError
from readout.languages.names import NAMES
from readout.model import Pronunciation
from readout.newsroom.room import Newsroom
from readout.text.pls import read_pls, write_pls
from readout.text.pronounced import names, respelt
from readout.text.script import text_lines
from readout.voices.encode import Mp3Stream
from readout.voices.labels import label_for_language, voice_of

LONGEST = 80
"""Characters a name or its spelling may have."""

RECENT = 10
"""The latest articles are today's."""


def lexicon(room: Newsroom) -> list[Pronunciation]:
    """How names are said: what the listener wants, before what Readout brings along."""
    known = {
        (language, name): Pronunciation(name, spelling, language)
        for language, entries in NAMES.items()
        for name, spelling in entries.items()
    }
    mine = room.opened.listener.pronunciations() if room.opened else []
    known.update({(one.language, one.name): one for one in mine})
    return sorted(known.values(), key=lambda one: (one.language, one.name))


def pronounce(
    room: Newsroom, name: str, *, say: str = "", ipa: str = "", language: str = "en"
) -> Pronunciation:
    """Say a name so from now on.

    Args:
        say: what is spoken in its place, in letters.
        ipa: its sounds instead, in the International Phonetic Alphabet.

    Raises:
        InputError: when there is no name, nothing to say or a sound nobody knows.
    """
    name, say, ipa = (" ".join(given.split()) for given in (name, say, ipa.strip(" /[]")))
    spelling = say or (respelt(ipa) if ipa else None)
    if ipa and not spelling:
        raise InputError(f"“{ipa[:LONGEST]}” holds a sound that is not IPA; try letters instead.")
    entry = Pronunciation(name, spelling or "", language, ipa)
    _check(entry)
    room.store.listener.pronounce(entry)
    return entry


def _check(entry: Pronunciation) -> None:
    if not any(map(str.isalpha, entry.name)) or not any(map(str.isalpha, entry.spelling)):
        raise InputError("Both the name and how it is said need letters.")
    if max(len(entry.name), len(entry.spelling)) > LONGEST:
        raise InputError(f"A name and its spelling have at most {LONGEST} characters each.")


def forget(room: Newsroom, name: str, language: str = "en") -> None:
    """Say a name as the voice does.

    Raises:
        InputError: when nothing else was wanted.
    """
    mine = room.store.listener.forget_pronunciation(name, language)
    if name in NAMES.get(language, {}):
        # What Readout brings along is silenced by saying the name as it stands.
        room.store.listener.pronounce(Pronunciation(name, name, language))
    elif not mine:
        raise InputError(f"Nothing is known of how “{name}” is said; readout pronounce lists all.")


def take_in(room: Newsroom, body: bytes) -> int:
    """Take in a W3C pronunciation lexicon, all of it or nothing; how many names it told.

    Raises:
        InputError: when it is none, or an entry cannot be spoken.
    """
    entries = read_pls(body)
    for entry in entries:
        _check(entry)
    for entry in entries:
        room.store.listener.pronounce(entry)
    return len(entries)


def give_out(room: Newsroom, language: str = "en") -> bytes:
    """How names are said in one language, as a W3C pronunciation lexicon."""
    return write_pls(lexicon(room), language)


def spoken_most(room: Newsroom, most: int = 30) -> list[tuple[str, int, Pronunciation | None]]:
    """The names the latest English articles say most often, how often, and how they are said."""
    known = {one.name: one for one in lexicon(room) if one.language == "en"}
    kept = (room.store.articles.find(row.id) for row in room.store.articles.latest(RECENT))
    texts = [it.article.text for it in kept if it and it.article.language.startswith("en")]
    return [(name, count, known.get(name)) for name, count in names(texts, most)]


def sound(room: Newsroom, said: str, language: str = "en") -> bytes:
    """A name as it is heard, as MP3.

    Args:
        said: the letters to speak.

    Raises:
        InputError: when it is too long or nothing to say.
        VoiceError: when no voice can say it.
    """
    _check(replace(Pronunciation(said, said), language=language))
    label = label_for_language(language, room.labels)
    engine, voice, _ = voice_of(label, room.engines.values())
    stream = Mp3Stream()
    parts = [
        stream.feed(engine.speak(line.spoken, [], voice, 1.0).pcm)
        for line in text_lines(said, language, {})
    ]
    return b"".join([*parts, stream.finish()])
