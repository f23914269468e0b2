"""The player's timing, run by Node's own test runner; and what the player may weigh."""

import gzip
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path

STATIC = Path(str(files("readout.web").joinpath("static")))
PLAYER_BYTES = 15_000


def node() -> str:
    """Node as installed, or the one that comes with playwright."""
    if found := shutil.which("node"):
        return found
    from playwright._impl._driver import compute_driver_executable

    return str(compute_driver_executable()[0])


def test_timing_under_node() -> None:
    tests = Path(__file__).with_name("timing.test.js")
    run = subprocess.run(
        [node(), "--test", str(tests)], capture_output=True, text=True, check=False, timeout=60
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_the_player_is_small() -> None:
    # What the page adds for choosing among voices, and for who said what, is no part of the player.
    others = {*STATIC.glob("device-*.js"), *STATIC.glob("*-voice.js"), STATIC / "who-said.js"}
    scripts = sorted(set(STATIC.glob("*.js")) - others)
    assert "readout-player.js" in {script.name for script in scripts}
    packed = gzip.compress(b"".join(script.read_bytes() for script in scripts), mtime=0)
    assert len(packed) <= PLAYER_BYTES


def test_every_script_states_its_licence_and_loads_nothing_from_elsewhere() -> None:
    for script in STATIC.glob("*.js"):
        source = script.read_text("utf-8")
        assert "SPDX-License-Identifier: MIT" in source, script.name
        assert "http://" not in source and "https://" not in source, script.name
        assert len(source.splitlines()) < 500, script.name
