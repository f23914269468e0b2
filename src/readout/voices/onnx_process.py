"""The program that runs ONNX models, so that what crashes or hangs in one takes nothing else along.

Frames as in `espeak_process`.  After the greeting, one answer for each request:

    {"model", "expose"}             →  {"inputs": [...], "outputs": [...], "metadata": {...}}
    {"model", "expose", "inputs"}   →  {"outputs": [...]} + their bytes one after the other

Before the first answer for a model comes {"patience": seconds}, how long loading it may take, and
then {"patience": 0}, since what follows may take as long as ever.

An array is {"name", "dtype", "shape"}.  `expose` is a kind of node: if the model has just one, its
result becomes a further output.
"""

import os
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from readout.voices.espeak_process import Header, frame, read_frame

# Field numbers of onnx.proto: ModelProto.graph, GraphProto.node and .output, NodeProto.output and
# .op_type, ValueInfoProto.name.
_GRAPH, _NODE, _GRAPH_OUTPUT, _NODE_OUTPUT, _OP_TYPE, _NAME = 7, 1, 12, 2, 4, 1
LOADING = frame({"patience": 60.0})
"""Tells that a model is being loaded now; the largest are a third of a gigabyte."""

LOADED = frame({"patience": 0})
"""Tells that it is loaded."""

_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5


def with_output(model: bytes, op_type: str) -> bytes:
    """The model with the result of its only node of a kind as a further output.

    Protocol buffers merge a field that is given twice, so the output is just appended. A model
    with no such node, or several, stays as it is.
    """
    found = [
        outputs[0]
        for graph in _fields(memoryview(model), _GRAPH)
        for node in _fields(graph, _NODE)
        if [bytes(kind) for kind in _fields(node, _OP_TYPE)] == [op_type.encode()]
        and (outputs := [bytes(name) for name in _fields(node, _NODE_OUTPUT)])
    ]
    if len(found) != 1:
        return model
    return model + _field(_GRAPH, _field(_GRAPH_OUTPUT, _field(_NAME, found[0])))


def _fields(message: memoryview, wanted: int) -> Iterator[memoryview]:
    """The bytes of every field with that number."""
    at = 0
    while at < len(message):
        key, at = _varint(message, at)
        kind = key & 7
        if kind == _VARINT:
            _, at = _varint(message, at)
        elif kind == _BYTES:
            length, at = _varint(message, at)
            if key >> 3 == wanted:
                yield message[at : at + length]
            at += length
        elif kind in (_FIXED_64, _FIXED_32):
            at += 8 if kind == _FIXED_64 else 4
        else:
            raise ValueError("no model")


def _varint(message: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(message):
        byte = message[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7
    raise ValueError("no model")


def _field(number: int, content: bytes) -> bytes:
    return _as_varint(number << 3 | _BYTES) + _as_varint(len(content)) + content


def _as_varint(value: int) -> bytes:
    written = bytearray()
    while value > 0x7F:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes((*written, value))


class _Sessions:
    """The models that are loaded; each once."""

    def __init__(self) -> None:
        self._loaded: dict[tuple[str, str], Any] = {}

    def answer(self, request: Header, body: bytes) -> Iterator[bytes]:
        """The frames that answer a request."""
        path, expose = request["model"], request.get("expose", "")
        if (path, expose) not in self._loaded:
            yield LOADING
            self._session(path, expose)
            yield LOADED
        session = self._session(path, expose)
        if "inputs" not in request:
            yield frame(_described(session))
            return
        results = session.run(None, _arrays(request["inputs"], body))
        names = [output.name for output in session.get_outputs()]
        arrays = [np.ascontiguousarray(result) for result in results]
        header = {"outputs": [_array_header(*pair) for pair in zip(names, arrays, strict=True)]}
        yield frame(header, b"".join(array.tobytes() for array in arrays))

    def _session(self, path: str, expose: str) -> Any:
        import onnxruntime

        if (path, expose) not in self._loaded:
            options = onnxruntime.SessionOptions()
            options.log_severity_level = 4
            with open(path, "rb") as file:  # noqa: PTH123  # a name from the frame
                model = file.read()
            model = with_output(model, expose) if expose else model
            self._loaded[path, expose] = onnxruntime.InferenceSession(
                model, options, providers=["CPUExecutionProvider"]
            )
        return self._loaded[path, expose]


def _described(session: Any) -> Header:
    return {
        "inputs": [{"name": it.name, "dtype": it.type} for it in session.get_inputs()],
        "outputs": [{"name": it.name, "dtype": it.type} for it in session.get_outputs()],
        "metadata": session.get_modelmeta().custom_metadata_map,
    }


def _array_header(name: str, array: "np.ndarray[Any, Any]") -> Header:
    return {"name": name, "dtype": array.dtype.str, "shape": list(array.shape)}


def _arrays(headers: list[Header], body: bytes) -> "dict[str, np.ndarray[Any, Any]]":
    """The arrays that follow one another in a body."""
    arrays, at = {}, 0
    for header in headers:
        kind = np.dtype(header["dtype"])
        count = int(np.prod(header["shape"], dtype=int))
        array = np.frombuffer(body, kind, count, at)
        arrays[header["name"]] = array.reshape(header["shape"])
        at += array.nbytes
    return arrays


def _write(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def serve(answer: Callable[[Header, bytes], Iterator[bytes]]) -> None:
    """Greet, then answer requests until the input ends; what an answer raises is a problem."""
    # Whatever the libraries print must not get between the frames.
    output = os.dup(1)
    os.dup2(2, 1)
    _write(output, frame({"ready": True}))
    while request := read_frame(lambda count: os.read(0, count)):
        try:
            for answered in answer(*request):
                _write(output, answered)
        except Exception as problem:  # noqa: BLE001  # whatever a model does wrong is told
            reason = f"{type(problem).__name__}: {str(problem)[:200]}"
            _write(output, frame({"problem": reason}))


if __name__ == "__main__":
    serve(_Sessions().answer)
