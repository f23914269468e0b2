"""What all tests share: missing programs skip loudly, the bench is found, nothing leaks home."""

import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import settings

from readout.store import Place
from tests.databases import Server, serving

# A busy machine is no fault of the example it happens to be trying.
settings.register_profile("readout", deadline=None)
settings.load_profile("readout")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--no-skips", action="store_true", help="fail when any test is skipped")


def is_here(need: str) -> bool:
    """Whether an outside program, a folder named by an environment variable, or packages are here.

    Packages are joined by a plus sign: "onnx+onnxruntime".
    """
    if "+" in need:
        return all(find_spec(package) for package in need.split("+"))
    if need.isupper():
        return Path(os.environ.get(need, "/nowhere")).is_dir()
    return shutil.which(need) is not None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        needs = [mark.args[0] for mark in item.iter_markers("needs")]
        if any(item.iter_markers("browser")):
            needs.append("chromium")
        for need in needs:
            if not is_here(need):
                item.add_marker(pytest.mark.skip(reason=f"{need} is missing"))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    skipped = terminalreporter.stats.get("skipped", [])
    if skipped:
        reasons = sorted({str(report.longrepr[2]) for report in skipped})
        terminalreporter.write_line(
            f"!!! {len(skipped)} TESTS WERE SKIPPED: {'; '.join(reasons)}", red=True, bold=True
        )


def pytest_sessionfinish(session: pytest.Session) -> None:
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if session.config.getoption("--no-skips") and reporter and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Every test has a data folder of its own, and no settings of this machine."""
    for name in list(os.environ):
        if name.startswith("READOUT_") and name not in ("READOUT_BENCH", "READOUT_SEED"):
            monkeypatch.delenv(name)
    home = tmp_path / "readout-home"
    monkeypatch.setenv("READOUT_HOME", str(home))
    yield home


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Server]:
    """One PostgreSQL server for all tests of a run."""
    with serving() as server:
        yield server


KINDS = ["sqlite", pytest.param("postgresql", marks=pytest.mark.needs("initdb"))]


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest) -> Place:
    """Where data lies: each test that asks for it runs on SQLite and on PostgreSQL."""
    return _place(request)


@pytest.fixture(scope="module", params=KINDS)
def shared_place(request: pytest.FixtureRequest) -> Place:
    """The same for all tests of a module together."""
    return _place(request)


def _place(request: pytest.FixtureRequest) -> Place:
    if request.param == "sqlite":
        return Place()
    return Place(database=request.getfixturevalue("postgresql_server").new_database())
