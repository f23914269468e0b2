"""The player's timing, run by Node's own test runner; and what the player may weigh."""

import gzip
import re
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


def loaded_with(name: str) -> set[str]:
    """A script and all that it imports before it runs."""
    source = (STATIC / name).read_text("utf-8")
    imported = re.findall(r'^import .* from "\./([\w-]+\.js)";$', source, re.MULTILINE)
    return {name}.union(*map(loaded_with, imported))


def test_the_player_is_small() -> None:
    scripts = sorted(loaded_with("readout-player.js"))
    assert {"controls.js", "timing.js", "page-text.js"} <= set(scripts)
    packed = gzip.compress(b"".join((STATIC / name).read_bytes() for name in scripts), mtime=0)
    assert len(packed) <= PLAYER_BYTES


def test_every_script_states_its_licence_and_loads_nothing_from_elsewhere() -> None:
    for script in STATIC.glob("*.js"):
        source = script.read_text("utf-8")
        assert "SPDX-License-Identifier: MIT" in source, script.name
        assert "http://" not in source and "https://" not in source, script.name
        assert len(source.splitlines()) < 500, script.name
