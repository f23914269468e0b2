"""MP3 as one stream whose decoded time is the time of the sound that went in.

Mono, 22,050 samples a second, constant 64 kbit/s.  The first frame is an Info frame with a LAME
tag that names the encoder's delay, so that decoders cut it off; without one the sound would
begin 50 ms late.
"""

import struct
from typing import TYPE_CHECKING

from readout.voices.espeak_process import SAMPLE_RATE
from readout.voices.sound import louder

if TYPE_CHECKING:
    from lameenc import Encoder

BIT_RATE = 64
"""Kilobits a second."""

FRAME = 576
"""Samples of a frame."""

_QUALITY = 7
# MPEG-2 Layer III, 64 kbit/s, 22,050 Hz, mono, original, unpadded.
_HEADER = bytes.fromhex("fff380c4")
_FRAME_BYTES, _REMAINDER = divmod(72_000 * BIT_RATE, SAMPLE_RATE)
_SILENT = _HEADER.ljust(_FRAME_BYTES, b"\0")
# What the encoder turns everything down by, whatever it is asked.
_TURNED_DOWN = 0.95
# Samples the encoder puts before the first one.
_DELAY = 576
# Frames in which the encoder's and the decoder's delay are heard.
_BEHIND = 2
_SIDE_INFORMATION = 9
_HAS_FRAMES, _HAS_BYTES = 1, 2
_LARGEST = 2**32 - 1
_APE_BLOCK = 32
# Length of the value, flags, and the name with its closing null.
_APE_ITEM = struct.Struct("<II8s")
_APE_HAS_HEADER, _APE_IS_HEADER, _APE_BINARY = 1 << 31, 1 << 29, 1 << 1


class Mp3Stream:
    """Encodes sound as it comes, in one go or cut into stretches that depend on nothing before them.

    Args:
        total_bytes: length of the whole stream with its first frame and any padding, when known;
            players seek and show the duration by it.
        samples: how many samples will be fed, when known; decoders then cut the end as well.
    """

    def __init__(self, total_bytes: int | None = None, samples: int | None = None) -> None:
        self._first = info_frame(total_bytes, samples)
        self._cut = False
        self._encoder: Encoder | None = None
        self._fed = self._given = 0

    def feed(self, pcm: bytes) -> bytes:
        """Encode signed 16-bit samples; gives what is ready, the first time with the Info frame."""
        if not pcm:
            return self._head()
        self._fed += len(pcm) // 2
        # Not before: at a cut, somebody waits for the sound behind which it would be made.
        self._encoder = self._encoder or _encoder()
        encoded = bytes(self._encoder.encode(louder(pcm, 1 / _TURNED_DOWN)))
        self._given += len(encoded)
        return self._head() + encoded

    def cut(self) -> bytes:
        """What remains of a stretch; the next sample fed begins another one.

        Its samples must be whole frames, the last two of them silent: what the delays hold back
        is then nothing, and is left out, so that the next stretch is heard on time.
        """
        rest = self._flushed()[: _size(self._fed // FRAME) - self._given]
        self._cut = True
        self._encoder, self._fed, self._given = None, 0, 0
        return self._head() + rest

    def add(self, stretch: bytes) -> bytes:
        """A stretch that was cut from another stream, in its place in this one."""
        self._cut = True
        return self._head() + stretch

    def finish(self) -> bytes:
        """What remains; nothing may be fed afterwards."""
        if self._fed:
            return self._head() + self._flushed()
        return self._head() + (_BEHIND * _SILENT if self._cut else b"")

    def _flushed(self) -> bytes:
        return bytes(self._encoder.flush()) if self._encoder else b""

    def _head(self) -> bytes:
        head, self._first = self._first, b""
        return head


def _encoder() -> "Encoder":
    import lameenc

    encoder = lameenc.Encoder()
    encoder.set_bit_rate(BIT_RATE)
    encoder.set_in_sample_rate(SAMPLE_RATE)
    encoder.set_out_sample_rate(SAMPLE_RATE)
    encoder.set_channels(1)
    encoder.set_quality(_QUALITY)
    encoder.silence()
    return encoder


def mp3_size(samples: int) -> int:
    """How many bytes an uncut `Mp3Stream` of so many samples has, its first frame included.

    Each cut makes it a byte shorter at the most, and the end of one that was cut another two.
    """
    return _FRAME_BYTES + _size(_frames(samples))


def _size(frames: int) -> int:
    # Each frame owes a fraction of a byte; one that owes a whole byte is a byte longer.
    longer = -((1 - frames) * _REMAINDER // SAMPLE_RATE) if frames else 0
    return _FRAME_BYTES * frames + longer


def info_frame(total_bytes: int | None, samples: int | None) -> bytes:
    """The silent first frame that tells decoders what to cut.

    Args:
        total_bytes: length of the stream with this frame; derived from `samples` when that is
            given and this is not.
        samples: how many samples of sound follow; None when that is not known.
    """
    if total_bytes is None and samples is not None:
        total_bytes = mp3_size(samples)
    flags, fields, padding = 0, b"", 0
    if samples is not None:
        flags |= _HAS_FRAMES
        fields += _frames(samples).to_bytes(4)
        padding = max(_frames(samples) * FRAME - _DELAY - samples, 0)
    # ffmpeg takes a frame with neither count for sound, so an unknown length is said to be huge.
    size = min(total_bytes if total_bytes is not None else _LARGEST, _LARGEST).to_bytes(4)
    flags |= _HAS_BYTES
    tag = b"Info" + flags.to_bytes(4) + fields + size + _lame_tag(padding, size)
    frame = _HEADER + bytes(_SIDE_INFORMATION) + tag
    return (frame + _crc16(frame).to_bytes(2)).ljust(_FRAME_BYTES, b"\0")


def trailing_padding(count: int) -> bytes:
    """Bytes that players pass over behind the last frame.

    An APEv2 tag, because ffmpeg's parser (and so Chromium's) drops one at the end; an appended
    ID3v2 tag reaches its decoder, which reports damaged sound.

    Args:
        count: exactly so many bytes; 32 or more.
    """
    if count < _APE_BLOCK:
        raise ValueError(f"padding takes 32 bytes or more, not {count}")
    value = count - 2 * _APE_BLOCK - _APE_ITEM.size
    if value < 0:
        # Too short for an item: an empty tag, then nothing.
        return _ape_block(_APE_BLOCK, 0, 0).ljust(count, b"\0")
    size = count - _APE_BLOCK
    head = _ape_block(size, 1, _APE_HAS_HEADER | _APE_IS_HEADER)
    item = _APE_ITEM.pack(value, _APE_BINARY, b"Padding")
    return head + item + bytes(value) + _ape_block(size, 1, _APE_HAS_HEADER)


def _ape_block(size: int, items: int, flags: int) -> bytes:
    return struct.pack("<8sIIII8x", b"APETAGEX", 2000, size, items, flags)


def _frames(samples: int) -> int:
    # The encoder's own rule: its delay first, then at least half a frame of padding behind.
    return -(-samples // FRAME) + _BEHIND if samples else 0


def _lame_tag(padding: int, size: bytes) -> bytes:
    constant_rate, lowpass_hundreds, music_crc = 1, 0, 0
    return struct.pack(
        ">9sBB8xBB3s4x4sH",
        b"LAME3.100",
        constant_rate,
        lowpass_hundreds,
        0,
        BIT_RATE,
        (_DELAY << 12 | padding).to_bytes(3),
        size,
        music_crc,
    )


def _crc16(data: bytes) -> int:
    value = 0
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0xA001 if value & 1 else 0)
    return value
