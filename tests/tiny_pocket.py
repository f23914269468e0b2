"""A Pocket TTS model of some 20 kB: a hum whose length is that of the text.

sherpa-onnx runs it as it runs the real one: five networks, of which the main one counts frames down.
"""

import io
import json
from typing import Any

import numpy as np
import onnx
import soundfile
from onnx import TensorProto, helper, numpy_helper

_FLOAT, _INT64 = TensorProto.FLOAT, TensorProto.INT64
_FRAME = 1920
"""Samples a frame, at 24,000 a second."""


def _made(nodes: list[Any], inputs: list[Any], outputs: list[Any], **constants: Any) -> bytes:
    initial = [numpy_helper.from_array(array, name) for name, array in constants.items()]
    graph = helper.make_graph(nodes, "tiny", inputs, outputs, initial)
    model: onnx.ModelProto = helper.make_model(
        graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8
    )
    return bytes(model.SerializeToString())


def _text_conditioner() -> bytes:
    """A one for every token, so that the main network can count them."""
    value, node = helper.make_tensor_value_info, helper.make_node
    return _made(
        [
            node("Shape", ["ids"], ["shape"]),
            node("Concat", ["shape", "width"], ["wide"], axis=0),
            node("Expand", ["one", "wide"], ["embeddings"]),
        ],
        [value("ids", _INT64, [1, "t"])],
        [value("embeddings", _FLOAT, [1, "t", 1024])],
        width=np.array([1024], np.int64),
        one=np.array(1, np.float32),
    )


def _encoder() -> bytes:
    """Nothing of the recording: two frames of zeros."""
    value, node = helper.make_tensor_value_info, helper.make_node
    return _made(
        [
            node("ReduceMean", ["audio"], ["mean"], keepdims=1),
            node("Mul", ["mean", "zeros"], ["voice"]),
        ],
        [value("audio", _FLOAT, [1, 1, "n"])],
        [value("voice", _FLOAT, [1, 2, 1024])],
        zeros=np.zeros((1, 2, 1024), np.float32),
    )


def _lm_main() -> bytes:
    """Two frames more for every token, one less for every step; the end when none are left."""
    value, node = helper.make_tensor_value_info, helper.make_node
    return _made(
        [
            node("ReduceSum", ["text"], ["summed"], keepdims=0),
            node("Mul", ["summed", "share"], ["added"]),
            node("Shape", ["sequence"], ["shape"]),
            node("Gather", ["shape", "one"], ["steps"]),
            node("Cast", ["steps"], ["gone"], to=_FLOAT),
            node("Add", ["left", "added"], ["more"]),
            node("Sub", ["more", "gone"], ["left_now"]),
            node("Mul", ["left_now", "minus_ten"], ["flat"]),
            node("Reshape", ["flat", "pair"], ["end"]),
            node("Expand", ["end", "wide"], ["condition"]),
        ],
        [
            value("sequence", _FLOAT, [1, "s", 32]),
            value("text", _FLOAT, [1, "t", 1024]),
            value("left", _FLOAT, [1]),
        ],
        [
            value("condition", _FLOAT, [1, 1024]),
            value("end", _FLOAT, [1, 1]),
            value("left_now", _FLOAT, [1]),
        ],
        share=np.array(2 / 1024, np.float32),
        one=np.array(1, np.int64),
        minus_ten=np.array(-10, np.float32),
        pair=np.array([1, 1], np.int64),
        wide=np.array([1, 1024], np.int64),
    )


def _lm_flow() -> bytes:
    value, node = helper.make_tensor_value_info, helper.make_node
    return _made(
        [node("Neg", ["x"], ["flow"])],
        [
            value("c", _FLOAT, [1, 1024]),
            value("s", _FLOAT, [1, 1]),
            value("t", _FLOAT, [1, 1]),
            value("x", _FLOAT, [1, 32]),
        ],
        [value("flow", _FLOAT, [1, 32])],
    )


def _decoder(loudness: float) -> bytes:
    value, node = helper.make_tensor_value_info, helper.make_node
    hum = loudness * np.sin(np.arange(_FRAME) * 2 * np.pi * 250 / 24_000)
    return _made(
        [
            node("Shape", ["latent"], ["shape"]),
            node("Gather", ["shape", "one"], ["frames"]),
            node("Concat", ["single", "single", "frames"], ["times"], axis=0),
            node("Tile", ["hum", "times"], ["audio"]),
        ],
        [value("latent", _FLOAT, [1, "c", 32])],
        [value("audio", _FLOAT, [1, 1, "n"])],
        one=np.array([1], np.int64),
        single=np.array([1], np.int64),
        hum=hum.reshape(1, 1, -1).astype(np.float32),
    )


def pocket_files(loudness: float = 0.3) -> dict[str, bytes]:
    """What belongs to a Pocket TTS model with one voice, "hum"."""
    letters = ["<unk>", "<s>", "</s>", "▁", *(f"<0x{n:02X}>" for n in range(256))]
    letters += [chr(n) for n in range(33, 127)]
    recording = io.BytesIO()
    soundfile.write(recording, np.zeros(2400), 24_000, format="WAV", subtype="PCM_16")
    return {
        "lm_flow.onnx": _lm_flow(),
        "lm_main.onnx": _lm_main(),
        "encoder.onnx": _encoder(),
        "decoder.onnx": _decoder(loudness),
        "text_conditioner.onnx": _text_conditioner(),
        "vocab.json": json.dumps({letter: n for n, letter in enumerate(letters)}).encode(),
        "token_scores.json": json.dumps(dict.fromkeys(letters, -1.0)).encode(),
        "hum.wav": recording.getvalue(),
    }
