"""One name, one voice: the command line, the page and the API read what a voice is called alike."""

import io
import re
import sys
import wave
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from readout.cli import main

TEXT = "The ferry leaves at noon."

# A name, and who speaks; "" for nobody.
NAMES = {
    "Australian Female": "espeak:en-AU+f4",
    "australian-female": "espeak:en-AU+f4",
    "  uk english male ": "espeak:en-GB-x-rp+m3",
    "en-AU female": "espeak:en-AU+f4",
    "en_AU male": "espeak:en-AU+m4",
    "en-GB": "espeak:en-GB-x-rp+f2",
    "en-US male": "espeak:en-US+m1",
    "de female": "espeak:de+f3",
    "pt-BR male": "espeak:pt-BR+m3",
    "German Male": "espeak:de+m3",
    "espeak:en-us+f3": "espeak:en-US+f3",
    "espeak:en-GB-x-rp+m8": "espeak:en-GB-x-rp+m8",
    "ESPEAK:DE+F5": "espeak:de+f5",
    "Astralian Femal": "",
    "UK Female": "",
    "de robot": "",
    "xx female": "",
    "kokoro:bf_emma": "",
    "espeak:en-us+f9": "",
    "nova": "",
}


def by_api(client: TestClient, name: str) -> tuple[bytes, str]:
    """The sound, or the sentence."""
    asked = {"model": "tts-1", "input": TEXT, "voice": name, "response_format": "wav"}
    answer = client.post("/v1/audio/speech", json=asked)
    if answer.status_code == 200:
        return answer.content[44:], ""
    assert answer.status_code == 400
    return b"", answer.json()["error"]["message"]


def by_page(client: TestClient, id: str, name: str) -> tuple[str, str]:
    """Who is chosen in the menu, or the sentence."""
    answer = client.get(f"/article/{id}", params={"voice": name})
    chosen = re.search(r'<option value="([^"]+)"[^>]* selected', answer.text)
    if answer.status_code == 200:
        assert chosen
        return chosen[1], ""
    assert 400 <= answer.status_code < 500
    return "", answer.text


def by_command(
    name: str, folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> tuple[bytes, str]:
    """The sound, or the sentence."""
    (folder / "text.txt").write_text(TEXT)
    words = ["read", str(folder / "text.txt"), "--voice", name, "--output", str(folder / "o.wav")]
    monkeypatch.setattr(sys, "argv", ["readout", *words])
    code = 0
    try:
        main()
    except SystemExit as stop:
        code = int(stop.code or 0)
    told = capsys.readouterr().err
    if code:
        assert code == 2
        assert not (folder / "o.wav").exists()
        return b"", told
    with wave.open(io.BytesIO((folder / "o.wav").read_bytes())) as sound:
        return sound.readframes(sound.getnframes()), ""


@pytest.mark.parametrize("name", NAMES)
def test_the_three_places_agree(
    name: str,
    client: TestClient,
    ferry: str,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heard, refused = by_api(client, name)
    chosen, on_page = by_page(client, ferry, name)
    written, told = by_command(name, tmp_path, capsys, monkeypatch)
    if not NAMES[name]:
        assert refused.startswith(
            "Kokoro is not installed: readout voices add kokoro, 354 MB."
            if name == "kokoro:bf_emma"
            else f"No voice is called “{name}”. The nearest are “"
        )
        assert told == f"readout: {refused}\n"
        for nearest in re.findall(r"“([^”]+)”", refused):
            assert nearest in on_page
        return
    very, _ = by_api(client, NAMES[name])
    assert heard == very
    assert written[: len(heard)] == heard != b""
    assert by_api(client, chosen)[0] == heard


def test_different_voices_sound_different(client: TestClient) -> None:
    voices = {voice for voice in NAMES.values() if voice}
    assert len({by_api(client, voice)[0] for voice in voices}) == len(voices) >= 10
