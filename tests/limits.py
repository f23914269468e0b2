"""A test that waits without end fails, and the next one runs."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest

LONGEST = "1200"
"""Seconds a test, or what sets it up or takes it down, may take."""


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addini("longest", "seconds a test may take", default=LONGEST)


@contextmanager
def _limited(item: pytest.Item) -> Iterator[None]:
    seconds = float(str(item.config.getini("longest")))

    def too_long(*_: object) -> None:
        pytest.fail(f"took longer than {seconds:g} seconds")

    before = signal.signal(signal.SIGALRM, too_long)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Iterator[Any]:
    with _limited(item):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[Any]:
    with _limited(item):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Iterator[Any]:
    with _limited(item):
        return (yield)
