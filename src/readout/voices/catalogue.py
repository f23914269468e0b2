"""The voices `readout voices add` can fetch, with the size and checksum of every file.

A voice stands here only if its checksums are known from somebody who had the files, and if its
licence lets everybody use it; others are added with `--from`.
"""

from dataclasses import dataclass

from readout.errors import UnknownVoice
from readout.net.download import Wanted
from readout.voices.labels import Candidate


@dataclass(frozen=True)
class Offer:
    """A model that can be fetched.

    Args:
        name: what the command calls it.
        engine: who loads it.
        title: what it is, in words.
        licence: what its makers allow.
        files: by the name they get.
        voices: those of its voices that a label names.
    """

    name: str
    engine: str
    title: str
    licence: str
    files: tuple[tuple[str, Wanted], ...]
    voices: tuple[str, ...]

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(wanted.size for _, wanted in self.files)


_KOKORO = "https://github.com/thewh1teagle/kokoro-onnx/releases/download/model-files-v1.0/"
_KOKORO_HOME = (
    "https://huggingface.co/hexgrad/Kokoro-82M/resolve/f3ff3571791e39611d31c381e3a41a3af07b4987/"
)
_PIPER = "https://huggingface.co/rhasspy/piper-voices/resolve/v1.0.0/"
_NORTHERN = "en_GB-northern_english_male-medium"

OFFERS: tuple[Offer, ...] = (
    # Checksums and sizes as independent public projects pin them for these files, in agreement
    # with one another; nobody here has had the files.
    Offer(
        "kokoro",
        "kokoro",
        "Kokoro 82M: voices in English and five other languages",
        "Apache-2.0",
        (
            (
                "kokoro-v1.0.onnx",
                Wanted(
                    f"{_KOKORO}kokoro-v1.0.onnx",
                    325_532_387,
                    "7d5df8ecf7d4b1878015a32686053fd0eebe2bc377234608764cc0ef3636a6c5",
                ),
            ),
            (
                "voices-v1.0.bin",
                Wanted(
                    f"{_KOKORO}voices-v1.0.bin",
                    28_214_398,
                    "bca610b8308e8d99f32e6fe4197e7ec01679264efed0cac9140fe9c29f1fbf7d",
                ),
            ),
            (
                "config.json",
                Wanted(
                    f"{_KOKORO_HOME}config.json",
                    2_351,
                    "5abb01e2403b072bf03d04fde160443e209d7a0dad49a423be15196b9b43c17f",
                ),
            ),
        ),
        ("bf_emma", "bm_george", "af_heart", "am_michael"),
    ),
    # The model's checksum is the one its host publishes (the LFS object id); its licence is that
    # of its recordings, OpenSLR 83, as its model card says.
    Offer(
        "piper-northern",
        "piper",
        "Piper: a man from northern England",
        "CC BY-SA 4.0",
        (
            (
                f"{_NORTHERN}.onnx",
                Wanted(
                    f"{_PIPER}en/en_GB/northern_english_male/medium/{_NORTHERN}.onnx",
                    63_201_294,
                    "57a219ae8e638873db7d18893304be5069c42868f392bb95c3ff17f0690d0689",
                ),
            ),
            (
                f"{_NORTHERN}.onnx.json",
                Wanted(
                    f"{_PIPER}en/en_GB/northern_english_male/medium/{_NORTHERN}.onnx.json",
                    4_847,
                    "69557ed3d974463453e9b0c09dd99a7ed0e52b8b87b64b357dbeeb2540a97d47",
                ),
            ),
        ),
        (_NORTHERN,),
    ),
)
"""Everything that can be fetched by name."""


def find_offer(name: str) -> Offer:
    """The offer with a name.

    Raises:
        UnknownVoice: naming those there are.
    """
    for offer in OFFERS:
        if offer.name == name:
            return offer
    raise UnknownVoice(name, [offer.name for offer in OFFERS[:3]])


def offer_of(candidate: Candidate) -> Offer | None:
    """The offer that brings a voice, None where none does."""
    for offer in OFFERS:
        if offer.engine == candidate.engine and candidate.voice_id in offer.voices:
            return offer
    return None


def megabytes(size: int) -> str:
    """A size in words, such as "354 MB"."""
    return f"{max(round(size / 1_000_000), 1)} MB"
