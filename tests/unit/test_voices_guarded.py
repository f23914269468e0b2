"""Engines of other packages: whatever one does wrong is named, and the others speak."""

import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from readout.errors import InputError, PluginError, VoiceError
from readout.model import Speech, Voice
from readout.newsroom.room import open_newsroom
from readout.plugins import EngineSetup
from readout.voices.guarded import GuardedEngine, guarded
from readout.voices.labels import find_label
from readout.voices.recording import Spoke, record
from tests.voices import ToneEngine, line, tokens

POINT = """[readout.voices]
{name} = {name}_plugin:Engine
"""


@pytest.fixture
def plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], str]:
    """Installs a module as a plugin, by its entry point, and gives its dotted name."""
    monkeypatch.syspath_prepend(tmp_path)

    def install(name: str, code: str) -> str:
        (tmp_path / f"{name}_plugin.py").write_text(code, "utf-8")
        about = tmp_path / f"{name}-1.0.dist-info"
        about.mkdir()
        (about / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        (about / "entry_points.txt").write_text(POINT.format(name=name))
        sys.modules.pop(f"{name}_plugin", None)
        return f"{name}_plugin:Engine"

    return install


WRONG = {
    "import nothing_of_that_name": "ModuleNotFoundError: No module named 'nothing_of_that_name'",
    "raise RuntimeError('no licence')": "RuntimeError: no licence",
    "raise SystemExit": "SystemExit",
    "Engines = 1": "AttributeError",
    "Engine = 1": "TypeError",
    "class Engine:\n    def __init__(self): pass": "TypeError",
    "class Engine:\n    def __init__(self, setup): pass": "AttributeError",
}
GOOD = """
from tests.voices import ToneEngine

class Engine(ToneEngine):
    def __init__(self, setup): super().__init__()
"""


@pytest.mark.parametrize("code", WRONG)
def test_one_that_cannot_be_made_is_named(code: str, plugin: Callable[[str, str], str]) -> None:
    with pytest.raises(PluginError, match=rf"“odd” cannot be used \({WRONG[code]}.*uninstall"):
        guarded("odd", plugin("odd", code), EngineSetup())


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("", "it calls itself “tone”"),
        ("    name = 'odd'", "it offers Voice.*engine='tone'"),
        ("    name = 'odd'\n    voices = lambda self: ['high']", "it offers 'high'"),
        ("    name = 'odd'\n    voices = lambda self: 1 / 0", "ZeroDivisionError"),
        ("    name = 'odd'\n    voices = lambda self: []\n    close = 1", "it is no voice engine"),
        (
            "    name = 'odd'\n    voices = lambda self: []\n    version = 2",
            "it is no voice engine",
        ),
    ],
)
def test_one_of_the_wrong_types_is_named(
    code: str, reason: str, plugin: Callable[[str, str], str]
) -> None:
    with pytest.raises(PluginError, match=rf"“odd” cannot be used \({reason}"):
        guarded("odd", plugin("odd", f"{GOOD}\n{code}"), EngineSetup())


def test_its_own_settings_are_the_users_to_put_right(plugin: Callable[[str, str], str]) -> None:
    code = "from readout.errors import InputError\ndef Engine(setup): raise InputError('No dot.')"
    with pytest.raises(InputError, match=r"No dot\."):
        guarded("odd", plugin("odd", code), EngineSetup())


def test_beside_a_broken_one_the_others_speak(
    tmp_path: Path, plugin: Callable[[str, str], str]
) -> None:
    plugin("broken", "import nothing_of_that_name")
    plugin("tone", GOOD)
    room = open_newsroom(tmp_path / "home", keep=False)
    try:
        (problem,) = room.problems
        assert "“broken” cannot be used" in problem
        assert find_label("tone:low", room.labels).name == "Klingon Male"
        assert find_label("Australian Female", room.labels)
    finally:
        room.close()


class Odd(ToneEngine):
    """An engine that answers what it is told, until it is told nothing."""

    def __init__(self, *answers: Any) -> None:
        super().__init__()
        self.answers = list(answers)
        self.leave = Event()

    def speak(self, spoken: str, words: Any, voice: Voice, speed: float) -> Speech:
        if not self.answers:
            return super().speak(spoken, words, voice, speed)
        answer = self.answers.pop(0)
        if answer == "hang":
            self.leave.wait(60)
        if isinstance(answer, BaseException):
            raise answer
        return answer  # type: ignore[no-any-return]  # of no type at all, on purpose


def test_what_it_raises_costs_one_line_and_names_it() -> None:
    odd = Odd(ZeroDivisionError("by zero"), SystemExit(3), VoiceError("It cannot sing."))
    engine = GuardedEngine("tone", odd)
    voice = engine.voices()[0]
    for reason in ("ZeroDivisionError: by zero", "SystemExit: 3", "It cannot sing"):
        with pytest.raises(VoiceError, match=reason):
            engine.speak("one", tokens("one"), voice, 1.0)
    assert engine.speak("one", tokens("one"), voice, 1.0).seconds == pytest.approx(0.1)


def test_one_that_hangs_is_given_up_and_asked_again_for_the_next_line() -> None:
    odd = Odd("hang")
    engine = GuardedEngine("tone", odd, seconds=0.2)
    with pytest.raises(VoiceError, match=r"“tone” gave no sound \(no answer within 0.2 seconds\)"):
        engine.speak("one", tokens("one"), engine.voices()[0], 1.0)
    assert engine.speak("one", tokens("one"), engine.voices()[0], 1.0).seconds > 0
    odd.leave.set()


NAN = float("nan")
PCM = b"\1\x20" * 8000


@pytest.mark.parametrize(
    "answer",
    [
        None,
        (PCM, 16_000, ((0.0, 0.1),)),
        Speech("sound", 16_000, ((0.0, 0.1),)),  # type: ignore[arg-type]  # wrong on purpose
        Speech(PCM + b"\0", 16_000, ((0.0, 0.1),)),
        Speech(PCM, 0, ((0.0, 0.1),)),
        Speech(PCM, 16_000.5, ((0.0, 0.1),)),  # type: ignore[arg-type]  # wrong on purpose
        Speech(PCM, 16_000, None),  # type: ignore[arg-type]  # wrong on purpose
        Speech(PCM, 16_000, (0.0,)),  # type: ignore[arg-type]  # wrong on purpose
        Speech(PCM, 16_000, ((0.0, "x"),)),  # type: ignore[arg-type]  # wrong on purpose
        Speech(PCM, 16_000, ()),
        Speech(PCM, 16_000, ((NAN, 0.1),)),
        Speech(PCM, 16_000, ((0.0, 0.9),)),
        Speech(bytes(8000), 16_000, ((0.0, 0.1),)),
    ],
)
def test_an_answer_of_the_wrong_kind_is_said_by_the_next_voice(answer: object) -> None:
    engine, sound = GuardedEngine("tone", Odd(answer)), ToneEngine()
    behind = Spoke(sound, sound.voices()[0])
    spoke = Spoke(engine, engine.voices()[0], (behind,))
    first, second = record([line("one"), line("two")], lambda _: spoke, None)
    assert (first.problem, second.problem, second.instead) == ("", "", "")
    assert "“high” gave" in first.instead
    assert sound.asked == ["one"]
    assert first.end > 0.1


def test_closing_twice_is_safe_whatever_it_raises() -> None:
    class Sticky(ToneEngine):
        def close(self) -> None:
            raise OSError

    engine = GuardedEngine("tone", Sticky())
    engine.close()
    engine.close()
