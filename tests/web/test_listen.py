"""The sound over HTTP: streamed, in ranges, with its marks, and as files."""

import json

import pytest
from starlette.testclient import TestClient

from readout.newsroom.room import Newsroom
from readout.web.ranges import ByteRange, UnsatisfiableError, parse_range
from tests.web.sample import FERRY, article_of, keep


@pytest.fixture
def sound(ferry: str) -> str:
    return f"/article/{ferry}/listen/uk-english-female.mp3"


def test_without_a_range_all_of_it_comes_at_once(client: TestClient, sound: str) -> None:
    answer = client.get(sound)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "audio/mpeg"
    assert answer.headers["accept-ranges"] == "bytes"
    assert "content-length" not in answer.headers
    assert answer.content == client.get(sound).content


def test_ranges_are_parts_of_the_whole(client: TestClient, sound: str) -> None:
    whole = client.get(sound).content
    total = len(whole)
    for asked, start, end in [
        ("bytes=0-", 0, total),
        ("bytes=0-0", 0, 1),
        ("bytes=1000-1999", 1000, 2000),
        (f"bytes={total - 10}-{total + 10}", total - 10, total),
        ("bytes=-7", total - 7, total),
    ]:
        answer = client.get(sound, headers={"range": asked})
        assert answer.status_code == 206, asked
        assert answer.headers["content-range"] == f"bytes {start}-{end - 1}/{total}"
        assert answer.headers["content-length"] == str(end - start)
        assert answer.content == whole[start:end]


def test_a_range_behind_the_end_is_refused(client: TestClient, sound: str) -> None:
    total = len(client.get(sound).content)
    answer = client.get(sound, headers={"range": f"bytes={total}-"})
    assert answer.status_code == 416
    assert answer.headers["content-range"] == f"bytes */{total}"


def test_head_tells_the_length_and_tags_hold(client: TestClient, sound: str) -> None:
    whole = client.get(sound).content
    head = client.head(sound)
    assert (head.status_code, head.content) == (200, b"")
    assert head.headers["content-length"] == str(len(whole))
    tag = head.headers["etag"]
    assert client.get(sound, headers={"if-none-match": tag}).status_code == 304
    part = {"range": "bytes=5-9"}
    assert client.get(sound, headers={**part, "if-range": tag}).content == whole[5:10]
    assert client.get(sound, headers={**part, "if-range": '"old"'}).status_code == 200


def test_a_range_asked_first_is_kept_to(client: TestClient, room: Newsroom) -> None:
    """The length is promised before the last sentence is spoken, and then holds."""
    id = keep(room, "long", "# Long\n" + "\n".join(f"This is sentence {n}." for n in range(150)))
    address = f"/article/{id}/listen/us-english-male.mp3"
    first = client.get(address, headers={"range": "bytes=0-"})
    total = int(first.headers["content-range"].rpartition("/")[2])
    assert len(first.content) == total
    assert client.get(address).content == first.content
    assert client.head(address).headers["content-length"] == str(total)


@pytest.mark.parametrize(
    ("header", "wanted"),
    [
        ("bytes=0-4", ByteRange(0, 5)),
        ("bytes=5-", ByteRange(5, 10)),
        ("bytes=-3", ByteRange(7, 10)),
        ("bytes=-30", ByteRange(0, 10)),
        ("bytes=4-99", ByteRange(4, 10)),
        ("bytes=0-1,3-4", None),
        ("bytes=5-2", None),
        ("bytes=-", None),
        ("lines=0-4", None),
        ("bytes=a-b", None),
        ("", None),
    ],
)
def test_ranges_are_parsed(header: str, wanted: ByteRange | None) -> None:
    assert parse_range(header, 10) == wanted


@pytest.mark.parametrize("header", ["bytes=10-", "bytes=99-100", "bytes=-0"])
def test_ranges_that_cannot_be_met(header: str) -> None:
    with pytest.raises(UnsatisfiableError):
        parse_range(header, 10)


def test_marks_cover_every_word_in_order(client: TestClient, ferry: str) -> None:
    answer = client.get(f"/article/{ferry}/listen/uk-english-female/marks")
    assert answer.headers["content-type"] == "application/x-ndjson"
    rows = [json.loads(row) for row in answer.text.splitlines()]
    text = article_of(FERRY).text
    words = [text[start:end] for row in rows[:-1] for start, end, *_ in row["words"]]
    tokens = [token for token in text.split() if any(map(str.isalnum, token))]
    assert len(words) == len(tokens)
    assert all(word in token for word, token in zip(words, tokens, strict=True))
    times = [time for row in rows[:-1] for *_, start, end in row["words"] for time in (start, end)]
    assert times == sorted(times)
    assert times[-1] <= rows[-1]["seconds"]


def test_faster_speech_is_another_track(client: TestClient, ferry: str, sound: str) -> None:
    fast = client.get(sound, params={"speed": "2.5"}).content
    assert len(fast) < len(client.get(sound).content) / 1.8
    rows = client.get(f"/article/{ferry}/listen/uk-english-female/marks?speed=2.5").text
    assert json.loads(rows.splitlines()[-1])["seconds"] < 20


@pytest.mark.parametrize(
    "query", ["speed=0", "speed=99", "speed=x", "speed=nan", "section=99", "section=x", "skipped=9"]
)
def test_parts_that_are_not_there(client: TestClient, sound: str, query: str) -> None:
    answer = client.get(f"{sound}?{query}")
    assert answer.status_code == 422
    assert 'class="trouble"' in answer.text


def test_a_script_the_voice_cannot_speak(client: TestClient, room: Newsroom) -> None:
    id = keep(room, "kanji", "# 中国\n中国外交部长会见了代表团。双方讨论了重建问题。")
    answer = client.get(f"/article/{id}/listen/uk-english-female.mp3")
    assert answer.status_code == 422
    assert "cannot speak" in answer.text


@pytest.mark.parametrize("kind", ["mp3", "m4b", "opus", "wav", "epub", "vtt"])
def test_files_to_keep(client: TestClient, ferry: str, kind: str) -> None:
    answer = client.get(f"/article/{ferry}/download/uk-english-female.{kind}")
    assert answer.status_code == 200
    name = "what-the-harbour-stands-to-gain"
    assert f'attachment; filename="{name}.{kind}"' in answer.headers["content-disposition"]
    assert len(answer.content) > (1000 if kind == "vtt" else 40_000)


def test_a_kind_of_file_that_is_not_made(client: TestClient, ferry: str) -> None:
    assert client.get(f"/article/{ferry}/download/uk-english-female.exe").status_code == 404
