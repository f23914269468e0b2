"""The tutorial is run: its package is built, installed and heard, and every output is as shown."""

from pathlib import Path

import soundfile

from tests.tutorial import blocks, environment, run, steps, write_package


def test_every_command_prints_what_the_page_shows(tmp_path: Path) -> None:
    write_package(tmp_path)
    variables = environment(tmp_path)
    run_steps = [step for console in blocks("console") for step in steps(console)]
    assert len(run_steps) >= 7
    for command, shown in run_steps:
        assert run(command, tmp_path, variables) == shown, command
    sound, rate = soundfile.read(tmp_path / "fog.wav")
    assert 18 < len(sound) / rate < 20
    assert abs(sound).max() > 0.1
