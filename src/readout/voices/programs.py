"""Programs that hold what may crash, hang or not be shared: asked by frames, replaced when they fail.

The frames are those of `espeak_process`; any program that greets and then answers one frame for
each it is sent can be run.  One that has work to do first answers {"patience": seconds} before, and
{"patience": 0} when it is done.
"""

import os
import selectors
import signal
import subprocess
import threading
import time
import weakref
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from queue import LifoQueue
from typing import Any

from readout.voices.espeak_process import Header, frame, read_frame

Answer = tuple[Header, bytes]
"""A header, and the bytes it describes."""


class BrokenError(Exception):
    """A program that ended, hung or reported a crash; says which."""


class Programs:
    """Several programs of one kind; each is used by one thread at a time.

    They start at construction, so that they can start before this one has threads.

    Args:
        command: what to run, without a shell.
        count: how many, and so how many requests at a time.
        timeout: seconds one answer may take before its program is replaced.
        tries: how often a request is sent before it is given up, each time to a new program.
    """

    def __init__(self, command: Sequence[str], count: int, timeout: float, tries: int = 2) -> None:
        self._timeout = timeout
        self._tries = tries
        self._closed = threading.Event()
        self._programs = [_Program(command) for _ in range(count)]
        self._free: LifoQueue[_Program] = LifoQueue()
        for program in reversed(self._programs):
            self._free.put(program)
        self._finalizer = weakref.finalize(self, _stop_all, self._programs)

    @property
    def pids(self) -> list[int]:
        """The process ids of those that run now."""
        return [program.pid for program in self._programs]

    def greeting(self) -> Header:
        """What one of them said when it started.

        Raises:
            BrokenError: when none starts.
        """
        greeting: Header = self._with_program(lambda program: program.greeting(self._timeout))
        return greeting

    def ask(self, request: Header, body: bytes = b"") -> Answer:
        """The answer to a request.

        Args:
            request: what is asked.
            body: bytes that go with it.

        Raises:
            BrokenError: when every try failed.
        """
        answer: Answer = self._with_program(
            lambda program: program.ask(request, body, self._timeout)
        )
        return answer

    def close(self) -> None:
        """End the programs; safe to call twice."""
        self._closed.set()
        self._finalizer()

    def _with_program(self, act: "Callable[[_Program], Any]") -> Any:
        program = self._free.get()
        try:
            return self._tried(program, act)
        finally:
            self._free.put(program)

    def _tried(self, program: "_Program", act: "Callable[[_Program], Any]") -> Any:
        """The result of `act`, tried again with a new program when the one before broke."""
        for left in reversed(range(self._tries)):
            if self._closed.is_set():
                break
            try:
                return act(program)
            except BrokenError:
                if self._closed.is_set():
                    raise
                # The next utterance begins with a sound program, whoever asks for it.
                program.restart()
                if not left:
                    raise
        raise BrokenError("the engine was closed")


class LatePrograms:
    """Programs that start when they are first asked; else as `Programs`."""

    def __init__(self, command: Sequence[str], count: int, timeout: float, tries: int = 2) -> None:
        self._start = partial(Programs, command, count, timeout, tries)
        self._lock = threading.Lock()
        self._started: Programs | None = None

    @property
    def pids(self) -> list[int]:
        """The process ids of those that run now."""
        return self._started.pids if self._started else []

    def ask(self, request: Header, body: bytes = b"") -> Answer:
        """The answer to a request.

        Raises:
            BrokenError: when every try failed.
        """
        with self._lock:
            self._started = self._started or self._start()
        return self._started.ask(request, body)

    def close(self) -> None:
        """End the programs; safe to call twice."""
        with self._lock:
            if self._started:
                self._started.close()


class _Program:
    """One running program, used by one thread at a time."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._life = threading.Lock()
        self._use = threading.Lock()
        self._ended = False
        self._start()

    def _start(self) -> None:
        self._greeting: Header = {}
        # In a session of its own, so that Ctrl-C reaches only us and the whole group can be ended.
        self._process = subprocess.Popen(
            self._command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            start_new_session=True,
        )

    @property
    def pid(self) -> int:
        """Its process id."""
        return self._process.pid

    def greeting(self, timeout: float) -> Header:
        """What it said when it started, within so many seconds."""
        with self._use:
            return self._greeted(timeout)

    def ask(self, request: Header, body: bytes, timeout: float) -> Answer:
        """Its answer to a request: a header and a body, within so many seconds."""
        with self._use:
            self._greeted(timeout)
            assert self._process.stdin
            # A stream that `stop` closed meanwhile raises ValueError.
            try:
                self._process.stdin.write(frame(request, body))
            except (OSError, ValueError) as problem:
                raise BrokenError("its program ended") from problem
            return self._receive(timeout)

    def _greeted(self, timeout: float) -> Header:
        if not self._greeting:
            self._greeting, _ = self._receive(timeout)
        return self._greeting

    def _receive(self, timeout: float) -> Answer:
        answer = self._received(timeout)
        while "patience" in answer[0]:
            answer = self._received(float(answer[0]["patience"]) or timeout)
        if reason := answer[0].get("problem"):
            raise BrokenError(str(reason))
        return answer

    def _received(self, timeout: float) -> Answer:
        assert self._process.stdout
        stream, deadline = self._process.stdout, time.monotonic() + timeout

        def read(count: int) -> bytes:
            if not selector.select(max(deadline - time.monotonic(), 0)):
                raise BrokenError(f"no answer within {timeout:g} seconds")
            return stream.read(count) or b""

        try:
            with selectors.DefaultSelector() as selector:
                selector.register(stream, selectors.EVENT_READ)
                answer = read_frame(read)
        except (OSError, ValueError) as problem:
            raise BrokenError("its program ended") from problem
        if answer is None:
            raise BrokenError("its program ended")
        return answer

    def restart(self) -> None:
        """End it and start another, unless it was stopped for good."""
        with self._life:
            if not self._ended:
                self._kill()
                self._close()
                self._start()

    def stop(self) -> None:
        """End it for good; who waits for its answer sees it broken."""
        with self._life:
            if self._ended:
                return
            self._ended = True
            self._kill()
        # Who still waits for an answer sees its end first: a stream closed under a waiting
        # thread would leave it waiting.
        with self._use:
            self._close()

    def _kill(self) -> None:
        # The whole group, so that a child that hangs goes too.
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait()

    def _close(self) -> None:
        for stream in (self._process.stdin, self._process.stdout):
            assert stream
            stream.close()


def _stop_all(programs: Sequence[_Program]) -> None:
    for program in programs:
        program.stop()
