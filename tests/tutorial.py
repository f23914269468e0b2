"""The tutorial's code blocks, and an environment in which its commands run offline."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

PAGE = Path(__file__).parents[1] / "docs" / "tutorial" / "voice-plugin.md"

# In place of an installation, which fetches: a build of the same package by the same back end.
_PIP = """#!/bin/sh
[ "$1 $2" = "install --quiet" ] || exit 1
cd "$3" && exec "{python}" -W ignore -c "import setuptools; setuptools.setup()" -q \
    egg_info --egg-base "{site}" build_py --force --no-compile --build-lib "{site}"
"""
_READOUT = """#!/bin/sh
exec "{python}" -m readout "$@"
"""


def blocks(kind: str) -> list[str]:
    """The page's code blocks of one kind, in order."""
    return re.findall(rf"^```{kind}\n(.*?)^```", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)


def write_package(folder: Path) -> None:
    """The two files of the page."""
    package = folder / "readout-morse"
    package.mkdir()
    (pyproject,), (module,) = blocks("toml"), blocks("python")
    (package / "pyproject.toml").write_text(pyproject, "utf-8")
    (package / "readout_morse.py").write_text(module, "utf-8")


def steps(console: str) -> list[tuple[str, str]]:
    """The commands of a block, each with what it prints."""
    parts = re.split(r"^\$ ", console, flags=re.MULTILINE)[1:]
    return [(command, shown) for command, _, shown in (part.partition("\n") for part in parts)]


def environment(folder: Path) -> Mapping[str, str]:
    """Variables under which `pip` and `readout` are those of this test run.

    Args:
        folder: where they and what is installed lie.
    """
    site, programs = folder / "site", folder / "bin"
    for made in (site, programs):
        made.mkdir()
    for name, text in (("pip", _PIP), ("readout", _READOUT)):
        program = programs / name
        program.write_text(text.format(python=sys.executable, site=site), "utf-8")
        program.chmod(0o755)
    return os.environ | {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "PYTHONPATH": os.pathsep.join([str(site), *filter(None, sys.path)]),
        # The back end warns where it is told not to compile.
        "PYTHONDONTWRITEBYTECODE": "",
    }


def run(command: str, folder: Path, variables: Mapping[str, str]) -> str:
    """What a command prints, both streams together."""
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=folder,
        env=variables,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=120,
        check=True,
    )
    return done.stdout
