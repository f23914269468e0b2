"""The six labels are six voices one can tell apart."""

from pathlib import Path

import pytest

from bench import voices
from readout.voices.espeak import EspeakEngine


def test_two_labels_differ_at_least_twice_as_much_as_one_at_two_rates(tmp_path: Path) -> None:
    engine = EspeakEngine(own=tmp_path)
    try:
        own, pairs = voices.measure(engine)
    finally:
        engine.close()
    assert (len(voices.SENTENCES), len(own), len(pairs)) == (20, 6, 15)
    bound = 2 * max(own.values())
    assert {pair: far for pair, far in pairs.items() if far < bound} == {}


def test_the_table_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert voices.main([]) == 0
    shown = capsys.readouterr().out
    assert len(shown.splitlines()) == 6 + 15 + 1
    assert "TOO NEAR" not in shown
