"""Voice labels: the stable names a listener chooses by, each an ordered list of candidates.

A label promises an accent and a gender, not an engine; the first candidate that is there speaks,
and its note says so when it only comes near ("approximate").
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cache
from heapq import nlargest
from itertools import chain, takewhile

from babel import Locale

from readout.errors import InputError, UnknownVoice, VoiceError
from readout.model import Voice
from readout.plugins import VoiceEngine
from readout.voices.scripts import foreign_script, language_for_script, script_name

GENDERS = ("female", "male")
"""The genders a label may have, in the order of the menu."""

_APPROXIMATE = "approximate (espeak accent)"
# Ours has the vowels; nobody has yet said that it sounds Australian.
_OURS = "espeak accent"
# What other standards call a language that is listed here under another tag.
_SAME = {"cmn": "zh", "hbs": "hr", "in": "id", "iw": "he", "nn": "nb", "no": "nb", "sh": "hr"}


@dataclass(frozen=True)
class Candidate:
    """A voice that may speak for a label.

    Args:
        engine: the engine's name.
        voice_id: the engine's name for the voice.
        note: what a listener should know, such as "approximate (espeak accent)"; or "".
    """

    engine: str
    voice_id: str
    note: str = ""

    @property
    def own(self) -> str:
        """Its name for whoever wants this very voice, such as "espeak:de+f3"."""
        return f"{self.engine}:{self.voice_id}"


@dataclass(frozen=True)
class Label:
    """A voice by its stable name.

    Args:
        name: such as "Australian Female".
        language: BCP 47 tag.
        gender: "female", "male" or "".
        candidates: who may speak, the preferred one first.
        missing: who would be preferred to the first of them but is not there.
        own: the voice as "engine:voice" where that one was asked for, else "".
    """

    name: str
    language: str
    gender: str
    candidates: tuple[Candidate, ...]
    missing: tuple[Candidate, ...] = ()
    own: str = ""

    @property
    def slug(self) -> str:
        """The name for addresses and settings, such as "australian-female" or "espeak:de+f3"."""
        return self.own or _slug(self.name)

    @property
    def note(self) -> str:
        """What a listener should know of the preferred candidate, "" if nothing."""
        return self.candidates[0].note if self.candidates else ""


def _six(name: str, language: str, gender: str, *voices: str, notes: Sequence[str] = ()) -> Label:
    """A label by its voices as "engine:voice"; the notes are for the last ones."""
    told = (*[""] * (len(voices) - len(notes)), *notes)
    split = (voice.partition(":") for voice in voices)
    named = (Candidate(one, id, note) for (one, _, id), note in zip(split, told, strict=True))
    return Label(name, language, gender, tuple(named))


# Left out although they are liked: Piper's lessac, hfc and ryan, whose recordings may not be used
# commercially or do not say. Nobody has published a natural Australian voice.
LABELS: tuple[Label, ...] = (
    _six(
        "UK English Female",
        "en-GB",
        "female",
        "kokoro:bf_emma",
        "piper:en_GB-cori-high",
        "piper:en_GB-jenny_dioco-medium",
        "espeak:en-GB-x-rp+f2",
    ),
    _six(
        "UK English Male",
        "en-GB",
        "male",
        "kokoro:bm_george",
        "piper:en_GB-alan-medium",
        "piper:en_GB-northern_english_male-medium",
        "espeak:en-GB-x-rp+m3",
    ),
    _six(
        "US English Female",
        "en-US",
        "female",
        "kokoro:af_heart",
        "piper:en_US-amy-medium",
        "espeak:en-US+f3",
    ),
    _six(
        "US English Male",
        "en-US",
        "male",
        "kokoro:am_michael",
        "piper:en_US-joe-medium",
        "espeak:en-US+m1",
    ),
    _six(
        "Australian Female",
        "en-AU",
        "female",
        "espeak:en-AU+f4",
        "espeak:en-GB-x-rp+f4",
        notes=(_OURS, _APPROXIMATE),
    ),
    _six(
        "Australian Male",
        "en-AU",
        "male",
        "espeak:en-AU+m4",
        "espeak:en-GB-x-rp+m7",
        notes=(_OURS, _APPROXIMATE),
    ),
)
"""The six labels every installation has, in the order of the menu."""


def all_labels(engines: Iterable[VoiceEngine]) -> tuple[Label, ...]:
    """The six labels and one for every other language, accent and gender the engines speak.

    Args:
        engines: in order of preference.
    """
    voices = [voice for engine in engines for voice in engine.voices()]
    there = {(voice.engine, voice.id) for voice in voices}
    taken: set[tuple[str, str]] = set()
    six = [_present(label, there, voices, taken) for label in LABELS]
    rest = [voice for voice in voices if (voice.engine, voice.id) not in taken]
    generated = sorted(_generated(rest), key=lambda label: (label.name, label.gender))
    return tuple(label for label in (*six, *generated) if label.candidates)


def find_label(name: str, labels: Sequence[Label]) -> Label:
    """The label a user means.

    Args:
        name: a label's name or slug, a voice such as "espeak:de+f3", or a BCP 47 tag with or
            without a gender ("de", "pt-BR male").
        labels: where to look.

    Raises:
        UnknownVoice: with the three nearest names.
    """
    wanted = _slug(name)
    found = next((label for label in labels if label.slug == wanted), None)
    found = found or _by_id(name, labels) or _by_tag(name, labels)
    if not found:
        raise UnknownVoice(name, _nearest(name, labels))
    return found


def label_for_language(tag: str, labels: Sequence[Label], gender: str = "") -> Label:
    """The label that speaks a language, with that gender if there is one.

    Args:
        tag: BCP 47; a region no voice has falls back to the language.
        labels: in order of preference.
        gender: "female", "male" or "" for the first there is.

    Raises:
        UnknownVoice: when no voice speaks it.
    """
    found = _by_language(tag, labels, gender)
    if not found:
        raise UnknownVoice(tag, [label.name for label in labels[:3]])
    return found


def voice_of(label: Label, engines: Iterable[VoiceEngine]) -> tuple[VoiceEngine, Voice, Candidate]:
    """Who speaks for a label now: the first candidate whose engine offers its voice.

    Raises:
        VoiceError: when none does.
    """
    return voices_of(label, engines)[0]


def voices_of(
    label: Label, engines: Iterable[VoiceEngine]
) -> list[tuple[VoiceEngine, Voice, Candidate]]:
    """All who can speak for a label now, the preferred one first; never nobody.

    Raises:
        VoiceError: when nobody can.
    """
    named = {engine.name: engine for engine in engines}
    found = [
        (named[candidate.engine], voice, candidate)
        for candidate in label.candidates
        if candidate.engine in named
        for voice in named[candidate.engine].voices()
        if voice.id == candidate.voice_id
    ]
    if not found:
        raise VoiceError(
            f"No engine for the voice “{label.name}” is running; "
            "`readout voices` lists those that are."
        )
    return found


def check_script(text: str, label: Label) -> None:
    """Make sure the text is in a script the label's language is written in.

    Raises:
        InputError: naming the script and a language to choose.
    """
    script = foreign_script(text, label.language)
    if not script:
        return
    language = language_name(language_for_script(script)) or "matching"
    article = "an" if language[0] in "AEIOU" else "a"
    raise InputError(
        f"The voice {label.name} cannot speak this text: it is written in "
        f"{script_name(script)} script; choose {article} {language} voice."
    )


@cache
def language_name(tag: str, accent: str = "") -> str:
    """A language in English, with its region or script: "French (Belgium)".

    Args:
        tag: BCP 47.
        accent: the engine's own name, used for what the tag cannot say.
    """
    english = Locale("en")
    public, private, _ = tag.partition("-x-")
    code, *parts = public.split("-")
    name = english.languages.get(code)
    if not name or code == "art":
        return accent
    stated = re.search(r"\((.+)\)", accent) if private else None
    if stated:
        return f"{name} ({stated[1]})"
    known = chain.from_iterable(
        (english.scripts.get(part.title()), english.territories.get(part.upper())) for part in parts
    )
    qualifiers = ", ".join(filter(None, known))
    return f"{name} ({qualifiers})" if qualifiers else str(name)


def _present(
    label: Label,
    there: set[tuple[str, str]],
    voices: Sequence[Voice],
    taken: set[tuple[str, str]],
) -> Label:
    """One of the six with the candidates that are there and every other voice of its accent.

    One that only comes near goes behind those that have the accent; behind them are those of an
    engine that speaks for it already, for whoever names them.
    """
    own = [c for c in label.candidates if (c.engine, c.voice_id) in there]
    named = {(c.engine, c.voice_id) for six in LABELS for c in six.candidates}
    more = [
        Candidate(voice.engine, voice.id)
        for voice in voices
        if (voice.engine, voice.id) not in named
        and (voice.language, voice.gender) == (label.language, label.gender)
    ]
    speaking = {candidate.engine for candidate in own}
    new = [candidate for candidate in more if candidate.engine not in speaking]
    candidates = sorted((*own, *new), key=lambda candidate: bool(candidate.note))
    candidates += [candidate for candidate in more if candidate.engine in speaking]
    taken.update((c.engine, c.voice_id) for c in candidates)
    wanted = takewhile(lambda candidate: candidate not in candidates[:1], label.candidates)
    return replace(label, candidates=tuple(candidates), missing=tuple(wanted))


def _generated(voices: Iterable[Voice]) -> Iterable[Label]:
    made: dict[str, tuple[Label, list[Candidate]]] = {}
    for voice in voices:
        language = language_name(voice.language, voice.accent) or voice.language
        name = f"{language} {voice.gender.title()}".strip()
        label = Label(name, voice.language, voice.gender, ())
        made.setdefault(_slug(name), (label, []))[1].append(Candidate(voice.engine, voice.id))
    return [replace(label, candidates=tuple(found)) for label, found in made.values()]


def _by_id(name: str, labels: Iterable[Label]) -> Label | None:
    """The voice that an engine calls so."""
    wanted = name.strip().casefold()
    for label in labels:
        for candidate in label.candidates:
            if candidate.own.casefold() == wanted:
                return replace(label, candidates=(candidate,), own=candidate.own)
    return None


def _by_tag(name: str, labels: Sequence[Label]) -> Label | None:
    """The label for a BCP 47 tag with or without a gender; a gender nobody has is no match."""
    tag, _, gender = name.strip().partition(" ")
    # Only what looks like a tag, so that neither "UK Female" nor "Bavarian" is taken for one.
    if not re.fullmatch(r"[a-z]{2,3}([-_]\w+)*", tag) or gender.casefold() not in ("", *GENDERS):
        return None
    found = _by_language(tag, labels, gender.casefold())
    return found if found and gender.casefold() in ("", found.gender) else None


def _by_language(tag: str, labels: Sequence[Label], gender: str) -> Label | None:
    """The label whose tag shares most with `tag`; the plainer one, then the earlier, on a tie."""
    code, *rest = tag.replace("_", "-").casefold().split("-")
    wanted = [_SAME.get(code, code), *rest]

    def fit(label: Label) -> tuple[bool, int, int]:
        parts = label.language.casefold().split("-")
        shared = sum(part in parts for part in wanted)
        return label.gender == gender, shared, -len(parts)

    speaking = [label for label in labels if label.language.casefold().split("-")[0] == wanted[0]]
    return max(speaking, key=fit, default=None)


def _nearest(name: str, labels: Sequence[Label]) -> list[str]:
    """The three names that share most words with what was wanted, then most letters.

    For what looks like an engine's voice: the labels it would speak for, then that engine's voices.
    """
    wanted = name.strip().casefold()
    engine = wanted.partition(":")[0]
    missing = [
        label.name for label in labels if wanted in (it.own.casefold() for it in label.missing)
    ]
    voices = [it.own for label in labels for it in label.candidates if it.engine == engine]
    return [*missing, *_likest(wanted, voices or [label.name for label in labels])][:3]


def _likest(wanted: str, names: Sequence[str]) -> list[str]:
    words = set(_slug(wanted).split("-"))

    def likeness(name: str) -> tuple[int, float]:
        slug = _slug(name)
        shared = len(words & set(slug.split("-")))
        return shared, SequenceMatcher(None, _slug(wanted), slug).ratio()

    return nlargest(3, names, key=likeness)


def _slug(name: str) -> str:
    return re.sub(r"[\W_]+", "-", name.casefold()).strip("-")
