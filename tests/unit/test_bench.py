"""Every measurement that `./run bench` lists can be begun by it."""

from importlib import import_module
from inspect import signature

import pytest

from bench.__main__ import BENCHES, main


@pytest.mark.parametrize("name", BENCHES)
def test_each_has_a_main_that_takes_arguments(name: str) -> None:
    module, what = BENCHES[name]
    assert what
    assert list(signature(import_module(module).main).parameters) == ["arguments"]


def test_without_a_name_they_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    listed = capsys.readouterr().out
    assert all(f"./run bench {name}" in listed for name in BENCHES)
    assert main(["no-such"]) == 2


def test_language_detection_is_measured(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["language"]) == 0
    assert "of 600" in capsys.readouterr().out
