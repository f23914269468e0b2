"""Models of some 2 kB that the real engines load: each phoneme is a known tone for a known time.

A symbol with the number n sounds for `frames(n)` frames, with the frequency `hertz(n)`; pads, spaces
and punctuation are silent, so that every word begins at a sample that can be heard.
"""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

from readout.voices.models import MANIFEST, Model

HOP = 100
"""Samples a frame."""

QUIET = " _^$.,;:!?…—"
LETTERS = "abdefghijklmnoprstuvwxzæðŋɐɑɒɔəɚɛɜɡɪɫɹɾʃʊʌʒʔθᵻˈˌːɾ̩" + chr(0x303)
NUMBERS = {symbol: n for n, symbol in enumerate(dict.fromkeys(QUIET + LETTERS))}
_COUNT = len(NUMBERS)


def frames(number: int) -> int:
    """How many frames a symbol lasts at speed 1."""
    return 4 + number % 5


def hertz(number: int) -> float:
    """The frequency of a symbol."""
    return 200.0 + 20 * number


def _model(
    ids: str, speed: str, durations: str, kind: str, inputs: list[Any], outputs: list[Any]
) -> onnx.ModelProto:
    """The common middle: ids and a speed become rounded durations and tones."""
    loudness = np.array([0.0 if s in QUIET else 0.3 for s in NUMBERS], np.float32)
    if kind == "silent":
        loudness *= 0
    if kind == "nan":
        loudness *= np.nan
    constants: dict[str, Any] = {
        "lasting": np.array([frames(n) for n in range(_COUNT)], np.float32),
        "loudness": loudness,
        "turning": np.array([hertz(n) * 2 * np.pi / 24_000 for n in range(_COUNT)], np.float32),
        "minus_one": np.array([-1], np.int64),
        "zero": np.array(0, np.int64),
        "one": np.array(1, np.int64),
        "hop": np.array(HOP, np.int64),
        "axis": np.array([1], np.int64),
        "last": np.array(-1, np.int64),
        "sixty": np.array(0.6, np.float32),
        "forty": np.array(0.4, np.float32),
    }
    node = helper.make_node
    nodes = [
        node("Reshape", [ids, "minus_one"], ["flat"]),
        node("Gather", ["lasting", "flat"], ["plain"]),
        node("Div", ["plain", speed], ["scaled"]),
        node("Ceil", ["scaled"], ["rounded"]),
        node("Cast", ["rounded"], [durations], to=TensorProto.INT64),
        node("Mul", [durations, "hop"], ["samples"]),
        node("CumSum", ["samples", "zero"], ["ends"]),
        node("Gather", ["ends", "last"], ["total"]),
        node("Range", ["zero", "total", "one"], ["clock"]),
        node("Unsqueeze", ["clock", "axis"], ["column"]),
        node("GreaterOrEqual", ["column", "ends"], ["over"]),
        node("Cast", ["over"], ["passed"], to=TensorProto.INT64),
        node("ReduceSum", ["passed", "axis"], ["which"], keepdims=0),
        node("Gather", ["flat", "which"], ["symbol"]),
        node("Gather", ["turning", "symbol"], ["turn"]),
        node("Gather", ["loudness", "symbol"], ["loud"]),
        node("Cast", ["clock"], ["time"], to=TensorProto.FLOAT),
        node("Mul", ["turn", "time"], ["angle"]),
        node("Cos", ["angle"], ["wave"]),
        node("Mul", ["wave", "forty"], ["small"]),
        node("Add", ["small", "sixty"], ["lifted"]),
        node("Mul", ["lifted", "loud"], ["audio"]),
    ]
    if kind == "hang":
        nodes += _endless()
    nodes.append(node("Identity", ["audio" if kind != "hang" else "never"], ["waveform"]))
    initial = [numpy_helper.from_array(array, name) for name, array in constants.items()]
    graph = helper.make_graph(nodes, "tiny", inputs, outputs, initial)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def _endless() -> list[Any]:
    """A loop that goes round for longer than anybody lives."""
    value = helper.make_tensor_value_info
    body = helper.make_graph(
        [
            helper.make_node("Identity", ["go"], ["go_on"]),
            helper.make_node("Cos", ["carried"], ["carried_on"]),
        ],
        "body",
        [
            value("round", TensorProto.INT64, []),
            value("go", TensorProto.BOOL, []),
            value("carried", TensorProto.FLOAT, None),
        ],
        [value("go_on", TensorProto.BOOL, []), value("carried_on", TensorProto.FLOAT, None)],
    )
    rounds = helper.make_node(
        "Constant", [], ["rounds"], value=helper.make_tensor("r", TensorProto.INT64, [], [2**62])
    )
    yes = helper.make_node(
        "Constant", [], ["yes"], value=helper.make_tensor("y", TensorProto.BOOL, [], [True])
    )
    return [
        rounds,
        yes,
        helper.make_node("Loop", ["rounds", "yes", "audio"], ["never"], body=body),
    ]


def kokoro_model(kind: str = "", ids: str = "input_ids", durations: str = "duration") -> bytes:
    """A model as Kokoro's exports are.

    Args:
        kind: "", "silent", "nan" or "hang".
        ids: what the input is called.
        durations: what the second output is called; "" for none.
    """
    value = helper.make_tensor_value_info
    inputs = [
        value(ids, TensorProto.INT64, [1, "n"]),
        value("style", TensorProto.FLOAT, [1, 256]),
        value("speed", TensorProto.FLOAT, [1]),
    ]
    outputs = [value("waveform", TensorProto.FLOAT, None)]
    if durations:
        outputs.append(value(durations, TensorProto.INT64, ["n"]))
    model = _model(ids, "speed", durations or "kept", kind, inputs, outputs)
    return bytes(model.SerializeToString())


def piper_model(kind: str = "", speakers: int = 1) -> bytes:
    """A voice as Piper's are: durations are inside, at its only Ceil."""
    value = helper.make_tensor_value_info
    inputs = [
        value("input", TensorProto.INT64, [1, "n"]),
        value("input_lengths", TensorProto.INT64, [1]),
        value("scales", TensorProto.FLOAT, [3]),
    ]
    if speakers > 1:
        inputs.append(value("sid", TensorProto.INT64, [1]))
    outputs = [value("waveform", TensorProto.FLOAT, None)]
    model = _model("input", "speed", "kept", kind, inputs, outputs)
    # The second scale is how long everything takes: the reciprocal of the speed.
    for position, node in enumerate(
        [
            helper.make_node("Gather", ["scales", "one"], ["length"]),
            helper.make_node("Reciprocal", ["length"], ["speed"]),
        ]
    ):
        model.graph.node.insert(position, node)
    return bytes(model.SerializeToString())


def install(folder: Path, engine: str, files: Mapping[str, bytes]) -> Path:
    """Files as an installed model, in a folder of all models."""
    own = folder / f"tiny-{engine}"
    own.mkdir(parents=True, exist_ok=True)
    for name, content in files.items():
        (own / name).write_bytes(content)
    sums = {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}
    (own / MANIFEST).write_text(Model(own.name, engine, "none", sums, own).manifest())
    return folder


def kokoro_files(folder: Path, kind: str = "", **names: str) -> dict[str, bytes]:
    """What belongs to a Kokoro model, its voices made in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    styles = {name: np.zeros((4, 1, 256), np.float32) for name in ("bf_emma", "am_michael", "jf_x")}
    np.savez(folder / "voices.npz", **styles)  # type: ignore[arg-type]  # names of arrays
    return {
        "kokoro.onnx": kokoro_model(kind, **names),
        "voices.bin": (folder / "voices.npz").read_bytes(),
        "config.json": json.dumps({"vocab": NUMBERS}).encode(),
    }


def piper_files(kind: str = "", speakers: int = 1) -> dict[str, bytes]:
    """What belongs to a Piper voice."""
    about = {
        "audio": {"sample_rate": 22_050},
        "espeak": {"voice": "en-gb-x-rp"},
        "language": {"code": "en_GB"},
        "num_symbols": _COUNT,
        "num_speakers": speakers,
        "speaker_id_map": {f"p{n}": n for n in range(speakers)} if speakers > 1 else {},
        "phoneme_id_map": {symbol: [number] for symbol, number in NUMBERS.items()},
    }
    name = "en_GB-northern_english_male-medium.onnx"
    return {name: piper_model(kind, speakers), f"{name}.json": json.dumps(about).encode()}
