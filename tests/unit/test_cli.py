"""The command line: one sentence and an exit code for everything that goes wrong."""

import json
import math
import os
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import av
import httpx2
import pytest

from tests.programs import PATIENCE, running
from tests.servers import Reply, serving

PAGE = """<html lang="en"><head><title>Fog over Tarn | The Courier</title></head><body><article>
<h1>Fog over Tarn</h1>
<p>Fog closed the airport of Tarn for the third day in a row on Monday, the operator said.</p>
<p>Some four thousand people were waiting for a seat, and the hotels of the town were full.</p>
<h2>No wind in sight</h2>
<p>The weather service expects no wind before Thursday, so the fog will stay where it is.</p>
<p>Ferries to the mainland sail every hour and have room, the harbour office told travellers.</p>
</article></body></html>"""


def readout(
    *arguments: str, stdin: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "readout", *arguments],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env=os.environ | environment,
    )


def refused(done: subprocess.CompletedProcess[str], *words: str) -> None:
    assert done.returncode == 2, done.stderr
    assert "Traceback" not in done.stderr
    lines = done.stderr.strip().splitlines()
    assert len(lines) == 1, done.stderr
    assert lines[0].startswith("readout: ")
    assert lines[0].endswith((".", "?"))
    for word in words:
        assert word in lines[0]


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "fog.html"
    path.write_text(PAGE, "utf-8")
    return path


def test_read_prints_the_clean_text_with_its_sections(page: Path) -> None:
    done = readout("read", str(page))
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("# Fog over Tarn\n\n")
    assert "\n\n## No wind in sight\n\nThe weather service expects" in done.stdout
    assert "date not stated" in done.stdout
    assert "EN, English, detected" in done.stdout


def test_too_little_text_has_no_language() -> None:
    assert "language undetermined" in readout("read", "-", stdin="Hello there.").stdout


def test_read_from_standard_input_prints_json() -> None:
    done = readout("read", "-", "--json", stdin=PAGE)
    article = json.loads(done.stdout)
    assert article["title"] == "Fog over Tarn"
    assert [section["title"] for section in article["sections"]] == [
        "Fog over Tarn",
        "No wind in sight",
    ]
    for block in article["blocks"]:
        start, end = block["span"]
        assert article["text"][start:end].strip() == article["text"][start:end] != ""


@pytest.mark.parametrize("suffix", ["mp3", "m4b", "m4a", "opus", "wav"])
def test_read_writes_a_file_of_each_format(page: Path, tmp_path: Path, suffix: str) -> None:
    output = tmp_path / f"fog.{suffix}"
    done = readout("read", str(page), "--voice", "US English Male", "--output", str(output))
    assert done.returncode == 0, done.stderr
    with av.open(str(output), "r") as sound:
        seconds = math.fsum(frame.samples / frame.sample_rate for frame in sound.decode(audio=0))
    assert 15 < seconds < 60
    assert sorted(path.name for path in tmp_path.iterdir() if "fog" in path.name) == sorted(
        ["fog.html", output.name]
    )


def test_read_writes_a_folder_any_web_server_can_host(page: Path, tmp_path: Path) -> None:
    folder = tmp_path / "site"
    done = readout("read", str(page), "--output", str(folder))
    assert done.returncode == 0, done.stderr
    html = (folder / "index.html").read_text("utf-8")
    assert "<audio" in html and "Fog over Tarn" in html
    beside = {"audio.vtt", "chapters.json", "marks.ndjson", "readout-player.js"}
    assert {"audio.mp3", "index.html", *beside} <= {path.name for path in folder.iterdir()}


def test_the_same_input_gives_the_same_bytes(page: Path, tmp_path: Path) -> None:
    for name in ("a", "b"):
        home = str(tmp_path / f"home-{name}")
        readout("read", str(page), "--output", str(tmp_path / f"{name}.wav"), READOUT_HOME=home)
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()


def test_an_unknown_voice_names_the_three_nearest(page: Path) -> None:
    done = readout("read", str(page), "--voice", "Australian Femal", "--output", "x.mp3")
    refused(done, "Australian Female", "Australian Male")
    assert done.stderr.count("“") == 4


@pytest.mark.parametrize(
    ("name", "body", "word"),
    [
        ("empty.html", b"", "empty"),
        ("blank.html", b"<html><body></body></html>", ""),
        ("paper.pdf", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + b"\x00" * 99, "PDF"),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + b"\x00" * 99, "image"),
        ("junk.html", bytes(range(256)) * 40, ""),
        ("large.txt", b"word " * 4_200_000, "large"),
    ],
)
def test_what_is_not_an_article_is_refused(
    tmp_path: Path, name: str, body: bytes, word: str
) -> None:
    path = tmp_path / name
    path.write_bytes(body)
    refused(readout("read", str(path), "--output", str(tmp_path / "x.mp3")), word)
    assert not list(tmp_path.glob("x.mp3*"))


def test_no_name_is_refused() -> None:
    refused(readout("read", ""), "Nothing was named")


def test_no_such_file_is_refused() -> None:
    refused(readout("read", "/no/such/page.html"), "/no/such/page.html")


@pytest.mark.parametrize(
    ("output", "word"),
    [("/no/such/folder/x.mp3", "/no/such"), ("x.xyz", ".xyz"), ("/proc/x.mp3", "/proc")],
)
def test_an_output_that_cannot_be_written_is_refused(page: Path, output: str, word: str) -> None:
    refused(readout("read", str(page), "--output", output), word)


def test_a_script_the_voice_cannot_speak_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text("北京的天气今天很好，人们都出去散步，公园里到处都是孩子。" * 4, "utf-8")
    done = readout(
        "read", str(path), "--voice", "UK English Male", "--output", str(tmp_path / "x.mp3")
    )
    refused(done, "UK English Male")


@pytest.mark.parametrize(
    ("reply", "word"),
    [
        (Reply(status=404), "404"),
        (Reply(status=500), "500"),
        (Reply(status=302, headers={"Location": "/page"}), "circles"),
        (Reply(body=b"%PDF-1.4 x", headers={"Content-Type": "application/pdf"}), "PDF"),
    ],
)
def test_a_link_that_gives_no_page_is_refused(reply: Reply, word: str) -> None:
    with serving({"/page": reply}) as base:
        allowed = json.dumps([base.allowed])
        refused(readout("read", f"{base}/page", READOUT_ALLOWED=allowed), word)


def test_a_private_address_is_refused_unless_it_is_allowed(page: Path) -> None:
    with serving({"/page": Reply(body=PAGE.encode())}) as base:
        refused(readout("read", f"{base}/page"), "does not open")
        allowed = json.dumps([base.allowed])
        assert readout("read", f"{base}/page", READOUT_ALLOWED=allowed).returncode == 0


def test_a_link_that_does_not_answer_is_given_up() -> None:
    with serving({"/page": Reply(delay=30)}) as base:
        allowed = json.dumps([base.allowed])
        done = readout("read", f"{base}/page", READOUT_ALLOWED=allowed, READOUT_FETCH_SECONDS="0.5")
        refused(done)


def test_an_unknown_setting_is_named(own_home: Path) -> None:
    own_home.mkdir(parents=True)
    (own_home / "readout.toml").write_text("prot = 80\n", "utf-8")
    refused(readout("voices"), "prot", "port")


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("[voices]\npiper = 3\n", "[voices.piper]"),
        ("[voices]\nmirror = 3\n", "address"),
        ("[voices.command]\nshell = true\n", "voices.command.shell"),
    ],
)
def test_what_a_voice_engine_cannot_be_told_is_named(own_home: Path, told: str, named: str) -> None:
    own_home.mkdir(parents=True)
    (own_home / "readout.toml").write_text(told, "utf-8")
    refused(readout("voices"), named)


def test_a_wrong_option_is_one_sentence() -> None:
    refused(readout("read", "x", "--speeed", "2"))


def test_voices_lists_the_six_first() -> None:
    done = readout("voices")
    lines = done.stdout.splitlines()
    names = [line[:18].strip() for line in lines if not line.startswith(" ")][:6]
    assert names == [
        "UK English Female",
        "UK English Male",
        "US English Female",
        "US English Male",
        "Australian Female",
        "Australian Male",
    ]
    assert all(len(line) <= 80 for line in lines)
    assert "espeak:en-AU+m4  espeak accent" in lines[-3]
    assert lines[-2].startswith("browser: ") and "on this device" in lines[-2]


def test_the_devices_voices_are_offered_for_the_six_and_not_to_be_fetched() -> None:
    rows = json.loads(readout("voices", "--json").stdout)
    offered = [row["label"] for row in rows if row["browser"] == "on this device"]
    assert offered == [row["label"] for row in rows[:6]]
    assert "browser" not in readout("voices", "add").stdout


def test_for_a_fallback_voices_says_how_to_get_better() -> None:
    lines = readout("voices").stdout.splitlines()
    reason = lines[lines.index(next(line for line in lines if "UK English Male" in line)) + 1]
    assert "readout voices add kokoro, 354 MB" in reason or "pip install onnxruntime" in reason


@pytest.mark.parametrize("told", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_leaves_no_half_file(tmp_path: Path, told: signal.Signals) -> None:
    path = tmp_path / "long.txt"
    path.write_text("The harbour was closed again on Monday, the council said. " * 9000, "utf-8")
    command = [
        sys.executable,
        "-m",
        "readout",
        "read",
        str(path),
        "--output",
        str(tmp_path / "x.m4b"),
    ]
    with running(command, stderr=subprocess.PIPE) as process:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and not list(tmp_path.glob(".x*.m4b")):
            time.sleep(0.05)
        process.send_signal(told)
        _, errors = process.communicate(timeout=PATIENCE)
    assert process.returncode == 130
    assert errors.strip().splitlines() == ["readout: Stopped; no half file was left."]
    assert sorted(one.name for one in tmp_path.iterdir() if one.name.endswith(".m4b")) == []


LIMITED = """
import resource, sys
from readout.cli import main
from readout.text.language import detect
detect("The library unpacks its model into a file of its own before the limit is set.")
resource.setrlimit(resource.RLIMIT_FSIZE, (500_000, 500_000))
sys.argv = ["readout", "read", sys.argv[1], "--output", sys.argv[2]]
main()
"""


def test_a_full_disk_is_told_and_leaves_no_half_file(page: Path, tmp_path: Path) -> None:
    # A limit on the size of files is met like a full disk: what was written so far must go.
    command = [sys.executable, "-c", LIMITED, str(page), str(tmp_path / "x.wav")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    refused(done, "full")
    assert [one.name for one in tmp_path.iterdir() if one.suffix == ".wav"] == []


def test_serve_says_where_it_is_and_stops_when_told() -> None:
    command = [sys.executable, "-m", "readout", "serve", "--port", "0"]
    with running(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        address = next(word for word in process.stdout.readline().split() if "://" in word)
        page = httpx2.get(address, timeout=60)
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=PATIENCE)
    assert page.status_code == 200 and "<form" in page.text
    assert (process.returncode, said) == (0, "Readout has stopped.\n")


def test_a_port_in_use_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        refused(readout("serve", "--port", str(taken.getsockname()[1])), "--port")


MILL = """The mill of Brennick

“We will not sell the mill,” said Ada Winter, the mayor of Brennick, on Monday.

The council met in the old school to talk about the mill, closed since the flood of spring.
"""


def test_quotes_are_listed_with_their_speakers(tmp_path: Path) -> None:
    home = {"READOUT_HOME": str(tmp_path / "home")}
    done = readout("quotes", "-", stdin=MILL, **home)
    assert "  Ada Winter, mayor of Brennick\n    “We will not sell the mill,”\n" in done.stdout
    spoken = readout("quotes", "-", "--tier", "spoken", "--json", stdin=MILL, **home)
    (one,) = json.loads(spoken.stdout)["statements"]
    assert one["words"][0]["text"] == "“We will not sell the mill,”"


def test_quotes_that_cannot_be_listed_are_refused(tmp_path: Path) -> None:
    home = {"READOUT_HOME": str(tmp_path / "home")}
    refused(readout("quotes", "-", "--json", "--csv", stdin=MILL, **home), "Choose one")
    refused(readout("quotes", "-", "--tier", "loud", stdin=MILL, **home), "tier")
    refused(readout("quotes", str(tmp_path / "none"), **home), "no file")
