"""The program that holds espeak-ng: it initialises the library once and forks for each utterance.

A program of its own because the library is neither thread-safe nor, within one process,
deterministic: only the first utterance of a fresh copy is the same every time.  It forks once for
each voice, and that copy, its voice loaded, once for each utterance.  It imports the standard library
and `espeakng_loader` only, so that it starts in a tenth of a second.

Protocol, on standard input and output: frames of a JSON header and a binary body, each behind
its length as a big-endian 32-bit number.  The first frame out is the greeting, with the library's
version and voices.  Then one answer for each request, in order:

    {"text", "voice", "rate"}  →  {"events": [[character, sample], ...]} + PCM, or {"problem"}
    {"text", "voice", "phonemes": true}  →  {"phonemes": [[character, IPA, ...], ...]}, a row a word

Its one argument, if any, is a folder of data to read instead of the package's; where that cannot
be read, the package's is.  It ends when its input ends or its parent is gone.
"""

import ctypes
import gc
import json
import os
import select
import signal
import struct
import sys
from collections.abc import Callable
from typing import Any

SAMPLE_RATE = 22050
"""Samples a second of every utterance."""

Header = dict[str, Any]

_LENGTHS = struct.Struct(">II")
_SYNCHRONOUS = 2
_BUFFER_MS = 400
_DONT_EXIT = 0x8000
_RATE_PARAMETER = 1
_UTF8 = 1
_WORD_EVENT, _PHONEME_EVENT = 1, 7
_PR_SET_PDEATHSIG = 1
# A child that outlives every patience of its callers is stuck; the kernel ends it.
_LONGEST_UTTERANCE = 120
_PARENT_CHECK = 5.0
# As many voices as are mostly heard in one article.
_MOST_COPIES = 4


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_ubyte * 8),
    )


class _Voice(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_char_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("reserved", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(_Event))


def read_frame(read: Callable[[int], bytes]) -> tuple[Header, bytes] | None:
    """The next frame, None at the end of the input.

    Args:
        read: gives at least one and at most so many bytes, none at the end.
    """
    lengths = _read_whole(read, _LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    header_length, body_length = _LENGTHS.unpack(lengths)
    header, body = _read_whole(read, header_length), _read_whole(read, body_length)
    if len(header) + len(body) < header_length + body_length:
        return None
    return json.loads(header), body


def _read_whole(read: Callable[[int], bytes], count: int) -> bytes:
    pieces = []
    while count and (piece := read(count)):
        pieces.append(piece)
        count -= len(piece)
    return b"".join(pieces)


def frame(header: Header, body: bytes = b"") -> bytes:
    """One frame as bytes."""
    head = json.dumps(header).encode()
    return _LENGTHS.pack(len(head), len(body)) + head + body


def _load() -> Any:
    # Imported here so that a missing package is told in the greeting.
    import espeakng_loader

    library = ctypes.CDLL(espeakng_loader.get_library_path())
    library.espeak_Info.restype = ctypes.c_char_p
    library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
    for path in (*sys.argv[1:2], espeakng_loader.get_data_path()):
        rate = library.espeak_Initialize(_SYNCHRONOUS, _BUFFER_MS, os.fsencode(path), _DONT_EXIT)
        if rate == SAMPLE_RATE:
            break
    else:
        raise OSError(f"espeak_Initialize answered {rate}")
    # The library takes its seed from the clock.
    library.espeak_ng_SetRandSeed(ctypes.c_long(1))
    return library


def _voices(library: Any) -> list[Header]:
    listed = library.espeak_ListVoices(None)
    found = []
    n = 0
    while listed[n]:
        voice = listed[n].contents
        found.append({"name": voice.name.decode().strip(), "id": voice.identifier.decode()})
        n += 1
    return found


def _synthesise(library: Any, request: Header) -> bytes:
    pieces: list[bytes] = []
    events: list[tuple[int, int]] = []

    def receive(samples: int | None, count: int, batch: Any) -> int:
        if samples and count:
            pieces.append(ctypes.string_at(samples, count * 2))
        n = 0
        while batch[n].type:
            if batch[n].type == _WORD_EVENT:
                events.append((batch[n].text_position - 1, batch[n].sample))
            n += 1
        return 0

    library.espeak_SetParameter(_RATE_PARAMETER, request["rate"], 0)
    if problem := _run(library, request, receive):
        return frame({"problem": problem})
    return frame({"events": events}, b"".join(pieces))


def _phonemes(library: Any, request: Header) -> bytes:
    rows: list[list[Any]] = []

    def receive(samples: int | None, count: int, batch: Any) -> int:
        n = 0
        while batch[n].type:
            if batch[n].type == _WORD_EVENT:
                rows.append([batch[n].text_position - 1])
            elif batch[n].type == _PHONEME_EVENT and rows:
                name = bytes(batch[n].id).partition(b"\0")[0]
                rows[-1].append(name.decode("utf-8", "ignore"))
            n += 1
        return 0

    library.espeak_ng_SetPhonemeEvents(1, 1)
    if problem := _run(library, request, receive):
        return frame({"problem": problem})
    return frame({"phonemes": rows})


def _run(library: Any, request: Header, receive: Callable[[int | None, int, Any], int]) -> str:
    """Speak a request's text; what went wrong, "" if nothing did."""
    callback = _Callback(receive)
    if library.espeak_SetVoiceByName(request["voice"].encode()):
        return "espeak knows no voice of that name"
    library.espeak_SetSynthCallback(callback)
    text = request["text"].encode()
    status = library.espeak_Synth(text, len(text) + 1, 0, 1, 0, _UTF8, None, None)
    return f"espeak answered {status}" if status else ""


def _die_with_parent() -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _write(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def _child(library: Any, request: Header, output: int) -> None:
    try:
        _die_with_parent()
        signal.alarm(_LONGEST_UTTERANCE)
        answer = _phonemes if request.get("phonemes") else _synthesise
        _write(output, answer(library, request))
        os._exit(0)
    finally:
        os._exit(1)


def _answer(library: Any, request: Header, output: int) -> None:
    # Nothing of the answer is written before all of it is there, so a crash leaves no half frame.
    child = os.fork()
    if child == 0:
        _child(library, request, output)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status:
        how = f"signal {-status}" if status < 0 else f"status {status}"
        _write(output, frame({"problem": f"espeak crashed with {how}"}))


class _Copy:
    """A copy of this process that has loaded one voice and forks for each of its utterances.

    Loading takes as long as speaking a short sentence. A process loads no second voice: the
    library keeps something of each, and after many the beginning of a sentence is lost.

    Args:
        library: fresh.
        voice: its name; one that is not there, each child reports.
        output: where the answers go.
    """

    def __init__(self, library: Any, voice: str, output: int) -> None:
        requests, self._requests = os.pipe()
        self._done, done = os.pipe()
        self._pid = os.fork()
        if self._pid == 0:
            _serve(library, voice, requests, done, output)
        os.close(requests)
        os.close(done)

    def ask(self, request: Header) -> None:
        """Have a request answered; ends this process, too, when the copy has ended."""
        _write(self._requests, frame(request))
        if not os.read(self._done, 1):
            sys.exit(1)

    def end(self) -> None:
        """End it."""
        os.kill(self._pid, signal.SIGKILL)
        os.waitpid(self._pid, 0)
        os.close(self._requests)
        os.close(self._done)


def _serve(library: Any, voice: str, requests: int, done: int, output: int) -> None:
    try:
        _die_with_parent()
        library.espeak_SetVoiceByName(voice.encode())
        while asked := read_frame(lambda count: os.read(requests, count)):
            _answer(library, asked[0], output)
            os.write(done, b".")
    finally:
        os._exit(1)


def _copy_for(copies: dict[str, _Copy], library: Any, voice: str, output: int) -> _Copy:
    """The copy for a voice; the one that was used least lately goes when there are too many."""
    copy = copies.pop(voice, None) or _Copy(library, voice, output)
    copies[voice] = copy
    if len(copies) > _MOST_COPIES:
        copies.pop(next(iter(copies))).end()
    return copy


def _wait_for_input(parent: int) -> bool:
    """Whether there is something to read: False once the parent is gone.

    The pipe's end tells that already, unless another child of the parent inherited the pipe.
    PR_SET_PDEATHSIG would not do here: it fires when the thread that started us ends.
    """
    while not select.select([0], [], [], _PARENT_CHECK)[0]:
        if os.getppid() != parent:
            return False
    return True


def main() -> None:
    """Greet, then answer requests until the input ends."""
    parent = os.getppid()
    # Whatever the library prints must not get between the frames.
    output = os.dup(1)
    os.dup2(2, 1)
    try:
        library = _load()
    except (OSError, ImportError) as problem:
        _write(output, frame({"problem": f"espeak cannot be loaded: {problem}"}))
        return
    # A child that collects garbage touches, and so copies, memory it could share with us.
    gc.freeze()
    gc.disable()
    version = library.espeak_Info(None).decode()
    _write(output, frame({"version": version, "voices": _voices(library)}))
    copies: dict[str, _Copy] = {}
    while _wait_for_input(parent) and (asked := read_frame(lambda count: os.read(0, count))):
        _copy_for(copies, library, asked[0]["voice"], output).ask(asked[0])


if __name__ == "__main__":
    main()
