"""The one door out, against a real loopback server that misbehaves."""

import gzip
import threading
import time
import tracemalloc
import zlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import pytest

from readout.errors import FetchError, ReadoutError, RefusedAddress
from readout.net import addresses
from readout.net.fetch import USER_AGENT, Fetcher
from readout.net.unpack import STEP, unpacked
from tests.servers import Base, Reply, closed_port, own_tls, redirect, serving
from tests.unit.test_net_addresses import says_one_thing

NOON = datetime(2026, 1, 2, 12, tzinfo=UTC)


def fetcher(base: Base, **options: object) -> Fetcher:
    """A fetcher that may reach the test server."""
    return Fetcher([base.allowed], **{"timeout": 5.0, **options})  # type: ignore[arg-type]  # passed on


def failure(opener: Fetcher, url: str) -> ReadoutError:
    """The error a fetch ends in, checked to be one sentence."""
    with pytest.raises(ReadoutError) as raised:
        opener.fetch(url)
    assert says_one_thing(raised.value)
    return raised.value


def endless() -> Iterator[bytes]:
    while True:
        yield b"x" * 65_536


def packed_zeros(megabytes: int) -> bytes:
    """A gzip stream of zeros, a thousandth of their size."""
    squeeze = zlib.compressobj(9, zlib.DEFLATED, -15)
    one = squeeze.compress(bytes(1_048_576)) + squeeze.flush(zlib.Z_FULL_FLUSH)
    return b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + one * megabytes


def test_a_page_is_kept_as_it_came() -> None:
    body = "<p>Grüße".encode("latin-1")
    reply = Reply(body, headers={"Content-Type": "text/html; charset=latin-1", "X-Note": "Ü"})
    with serving({"/a?b=1": reply}) as base:
        page = fetcher(base, now=lambda: NOON).fetch(f"{base}/a?b=1#part")
    assert (page.requested, page.url) == (f"{base}/a?b=1#part", f"{base}/a?b=1")
    assert (page.body, page.status, page.fetched) == (body, 200, NOON)
    assert page.header("Content-Type") == "text/html; charset=latin-1"
    assert page.header("x-note") == "Ü"
    assert all(name == name.lower() for name, _ in page.headers)


def test_nothing_of_the_user_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{closed_port()}")
    replies = {
        "/a": Reply(status=302, headers={"Location": "/b", "Set-Cookie": "id=1"}),
        "/b": Reply(b"<p>Here."),
    }
    with serving(replies) as base:
        fetcher(base).fetch(f"{base}/a")
    for _, headers in base.asked:
        assert set(headers) == {"host", "user-agent", "accept", "accept-encoding", "connection"}
        assert headers["user-agent"] == USER_AGENT
        assert headers["accept-encoding"] == "gzip"
        assert headers["host"] == base.allowed


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(status: int) -> None:
    replies = {
        "/a": redirect("b c/é?x=y z", status),
        "/b%20c/%C3%A9?x=y%20z": redirect("/end#there"),
        "/end": Reply(b"<p>Here."),
    }
    replies["/a"] = Reply(status=status, headers={"Location": "b c/Ã©?x=y z"})
    with serving(replies) as base:
        page = fetcher(base).fetch(f"{base}/a")
    assert (page.body, page.url, page.requested) == (b"<p>Here.", f"{base}/end", f"{base}/a")


def test_five_redirects_are_followed_and_no_more() -> None:
    replies = {f"/{n}": redirect(f"/{n + 1}") for n in range(9)} | {"/9": Reply(b"end")}
    with serving(replies) as base:
        assert fetcher(base).fetch(f"{base}/4").body == b"end"
        assert isinstance(failure(fetcher(base), f"{base}/3"), FetchError)


def test_a_redirect_loop_is_left() -> None:
    with serving({"/a": redirect("/b"), "/b": redirect("/a#again")}) as base:
        assert "circles" in str(failure(fetcher(base), f"{base}/a"))
        assert len(base.asked) == 2


@pytest.mark.parametrize(
    "target",
    [
        "file:///etc/passwd",
        "ftp://news.example/",
        "javascript:alert(1)",
        "data:text/html,hello",
        "http://169.254.169.254/latest/meta-data/",
        "http://[fd00:ec2::254]/",
        "http://10.0.0.1/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::1]/",
        "//127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f.0.0.1/",
        "http://0/",
        "http://localhost./",
        "http://me:pass@news.example/",
        "http://news.example:22/",
        "\\\\127.0.0.1\\",
    ],
)
def test_a_redirect_is_checked_like_the_first_address(target: str) -> None:
    with serving({"/a": redirect(target)}) as base:
        error = failure(fetcher(base), f"{base}/a")
        assert isinstance(error, RefusedAddress)
        assert f"where {base}/a leads" in str(error)
        assert len(base.asked) == 1


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1", "127.1", "127.0.1", "2130706433", "0x7f000001", "0x7f.1", "017700000001"),
        *(
            "localhost",
            "LOCALHOST.",
            "[::1]",
            "[::ffff:127.0.0.1]",
            "[::ffff:7f00:1]",
            "0",
            "0.0.0.0",
        ),
        *("127。0。0。1", "１２７.0.0.1", "[0:0:0:0:0:0:0:1]", "127.0.0.1.", "0x7f.0x0.0x0.0x1"),
    ],
)
def test_loopback_is_never_reached_in_any_spelling(
    host: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with serving({"/": Reply(b"private")}) as base:
        monkeypatch.setattr(addresses, "PORTS", {base.port})
        error = failure(Fetcher(timeout=5.0), f"http://{host}:{base.port}/")
        assert isinstance(error, RefusedAddress)
        assert base.asked == []


@pytest.mark.parametrize(
    "ips", [["127.0.0.1"], ["8.8.8.8", "127.0.0.1"], ["2606:4700::1111", "::ffff:10.0.0.1"]]
)
def test_one_private_answer_refuses_a_name(ips: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with serving({"/": Reply(b"private")}) as base:
        monkeypatch.setattr(addresses, "PORTS", {base.port})
        opener = Fetcher(timeout=5.0, resolve=lambda host, port: ips)
        assert isinstance(failure(opener, f"http://news.example:{base.port}/"), RefusedAddress)
        assert base.asked == []


def test_the_connection_goes_to_the_answer_that_was_checked() -> None:
    answers: list[Sequence[str]] = [["127.0.0.1"], ["203.0.113.1"]]
    asked: list[tuple[str, int]] = []

    def turncoat(host: str, port: int) -> Sequence[str]:
        asked.append((host, port))
        return answers[len(asked) - 1]

    with serving({"/a": Reply(b"<p>Here.")}) as base:
        name = f"news.example:{base.port}"
        opener = Fetcher([name], timeout=5.0, resolve=turncoat)
        assert opener.fetch(f"http://{name}/a").body == b"<p>Here."
        assert base.asked[0][1]["host"] == name
    assert asked == [("news.example", base.port)]


def test_a_resolver_that_turns_private_after_a_redirect_is_caught(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serving({"/a": redirect("/b"), "/b": Reply(b"private")}) as base:
        first = f"news.example:{base.port}"
        monkeypatch.setattr(addresses, "PORTS", {base.port})
        real = addresses.is_public
        # One loopback address plays the public one; the other is what it is.
        monkeypatch.setattr(addresses, "is_public", lambda ip: ip == "127.0.0.1" or real(ip))
        answers = iter([["127.0.0.1"], ["127.0.0.2"]])
        opener = Fetcher(timeout=5.0, resolve=lambda host, port: next(answers))
        assert isinstance(failure(opener, f"http://{first}/a"), RefusedAddress)
        assert [path for path, _ in base.asked] == ["/a"]


def test_the_second_address_is_tried_when_the_first_is_dead() -> None:
    with serving({"/a": Reply(b"<p>Here.")}) as base:
        name = f"news.example:{base.port}"
        opener = Fetcher([name], timeout=5.0, resolve=lambda host, port: ["127.0.0.9", "127.0.0.1"])
        assert opener.fetch(f"http://{name}/a").body == b"<p>Here."


def test_https_is_checked_by_the_name_though_pinned_to_the_address() -> None:
    server, client = own_tls()
    with serving({"/a": Reply(b"<p>Here.")}, tls=server) as base:
        good, other = f"news.example:{base.port}", f"other.example:{base.port}"

        def opener(tls: object) -> Fetcher:
            return Fetcher(
                [good, other],
                timeout=5.0,
                resolve=lambda host, port: ["127.0.0.1"],
                tls=tls,  # type: ignore[arg-type]  # None or a context
            )

        assert opener(client).fetch(f"https://{good}/a").body == b"<p>Here."
        assert "certificate" in str(failure(opener(client), f"https://{other}/a"))
        assert "certificate" in str(failure(opener(None), f"https://{good}/a"))
        assert len(base.asked) == 1


def test_a_site_that_speaks_no_https_is_named() -> None:
    with serving({"/a": Reply(b"<p>Here.")}) as base:
        error = failure(fetcher(base), base.replace("http:", "https:") + "/a")
        assert isinstance(error, FetchError) and "https" in str(error)


@pytest.mark.parametrize(
    ("status", "says"),
    [
        *((400, "check"), (401, "log in"), (402, "paid"), (403, "save the page"), (404, "check")),
        *((410, "gone"), (418, "check"), (429, "in an hour"), (451, "legal"), (500, "try again")),
        *((502, "try again"), (503, "try again"), (204, "check"), (304, "check"), (300, "check")),
    ],
)
def test_an_error_status_says_what_to_do(status: int, says: str) -> None:
    with serving(
        {"/a": Reply(b"<p>Oh no.", status=status, length=status not in (204, 304))}
    ) as base:
        error = failure(fetcher(base), f"{base}/a")
    assert isinstance(error, FetchError) and error.status == status
    assert says in str(error) and str(status) in str(error) and f"{base}/a" in str(error)


@pytest.mark.parametrize(
    "reply",
    [
        Reply(b"x" * 100, pause=0.5),
        Reply(delay=60),
        Reply(raw=b"HTTP/1.1 200 OK\r\nX-Slow: " + b"a" * 100, pause=0.5),
        Reply((b"x" for _ in range(100)), pause=0.5),
    ],
    ids=["slow drip", "silence", "slow headers", "slow pieces"],
)
def test_the_wall_clock_stops_whatever_is_slow(reply: Reply) -> None:
    with serving({"/a": reply}) as base:
        began = time.monotonic()
        error = failure(fetcher(base, timeout=1), f"{base}/a")
        assert 0.9 < time.monotonic() - began < 20
    assert isinstance(error, FetchError)
    assert "did not arrive within 1 second; try again later" in str(error)


def test_all_redirects_share_one_time_limit() -> None:
    replies = {
        f"/{n}": Reply(status=302, headers={"Location": f"/{n + 1}"}, delay=5) for n in range(5)
    }
    with serving(replies) as base:
        began = time.monotonic()
        failure(fetcher(base, timeout=0.7), f"{base}/0")
        assert time.monotonic() - began < 12


def test_a_resolver_that_hangs_is_not_waited_for() -> None:
    release = threading.Event()

    def stuck(host: str, port: int) -> Sequence[str]:
        release.wait(20)
        return []

    began = time.monotonic()
    error = failure(Fetcher(timeout=0.3, resolve=stuck), "https://news.example/")
    assert time.monotonic() - began < 10
    assert "0.3 seconds" in str(error)
    release.set()


def test_a_name_nobody_knows_is_named() -> None:
    error = failure(Fetcher(timeout=5.0), "https://nothing-here.invalid/a")
    assert isinstance(error, FetchError) and "nothing-here.invalid" in str(error)


@pytest.mark.parametrize("ips", [[], ["127.0.0.1"]])
def test_a_closed_door_is_named(ips: list[str]) -> None:
    name = f"news.example:{closed_port()}"
    error = failure(Fetcher([name], timeout=5.0, resolve=lambda h, p: ips), f"http://{name}/")
    assert isinstance(error, FetchError) and "takes no connection" in str(error)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"\x00\x01\x02 no http at all\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nshort",
        b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
        b"HTTP/1.1 200 OK\r\n" + b"X-Big: " + b"a" * 300_000 + b"\r\n\r\nhello",
        b"HTTP/1.1 200 OK\r\n" + b"X-Many: a\r\n" * 30_000 + b"\r\nhello",
    ],
    ids=["nothing", "junk", "cut", "bad length", "bad chunks", "huge header", "many headers"],
)
def test_damaged_answers_are_one_sentence(raw: bytes) -> None:
    with serving({"/a": Reply(raw=raw) if raw else Reply(raw=b"\r\n")}) as base:
        error = failure(fetcher(base), f"{base}/a")
    assert isinstance(error, FetchError) and "damaged" in str(error)


@pytest.mark.parametrize("encoding", ["gzip", "x-gzip", "deflate", "GZIP"])
def test_packed_pages_are_unpacked(encoding: str) -> None:
    text = b"<p>Hello there.</p>" * 20_000
    packed = zlib.compress(text) if encoding == "deflate" else gzip.compress(text)
    with serving({"/a": Reply(packed, headers={"Content-Encoding": encoding})}) as base:
        assert fetcher(base).fetch(f"{base}/a").body == text


@pytest.mark.parametrize(
    ("body", "encoding", "says"),
    [
        (gzip.compress(b"a" * 1000)[:-12], "gzip", "damaged"),
        (b"not packed", "gzip", "damaged"),
        (b"anything", "br", "packed in a way"),
        (b"anything", "gzip, gzip", "packed in a way"),
    ],
    ids=["cut", "not packed", "br", "packed twice"],
)
def test_badly_packed_pages_are_one_sentence(body: bytes, encoding: str, says: str) -> None:
    with serving({"/a": Reply(body, headers={"Content-Encoding": encoding})}) as base:
        assert says in str(failure(fetcher(base), f"{base}/a"))


@pytest.mark.parametrize(
    "reply",
    [
        Reply(b"x" * 1_000_001),
        Reply(endless()),
        Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 20000000\r\n\r\n"),
        Reply(packed_zeros(3), headers={"Content-Encoding": "gzip"}),
    ],
    ids=["declared", "endless", "only declared", "packed"],
)
def test_a_page_too_large_is_stopped(reply: Reply) -> None:
    with serving({"/a": reply}) as base:
        error = failure(fetcher(base, max_bytes=1_000_000), f"{base}/a")
    assert isinstance(error, FetchError) and "larger than 1 MB" in str(error)


def test_a_page_of_just_the_limit_is_read() -> None:
    with serving({"/a": Reply(b"x" * 1_000_000)}) as base:
        assert len(fetcher(base, max_bytes=1_000_000).fetch(f"{base}/a").body) == 1_000_000


def test_a_gzip_bomb_never_unfolds_in_memory() -> None:
    bomb = packed_zeros(200)
    assert len(bomb) < 220_000
    pieces = unpacked([bomb], "gzip")
    assert sum(len(next(pieces)) for _ in range(3200)) == 200 * 1_048_576 == 3200 * STEP
    with serving({"/a": Reply(bomb, headers={"Content-Encoding": "gzip"})}) as base:
        tracemalloc.start()
        try:
            error = failure(fetcher(base), f"{base}/a")
            _, peak = tracemalloc.get_traced_memory()
        finally:
            tracemalloc.stop()
    assert "larger than 10 MB" in str(error)
    assert peak < 20_000_000


@pytest.mark.parametrize("status", [200, 203, 204, 304, 404, 410, 429, 500, 503])
def test_whatever_an_address_answers_can_be_asked_for(status: int) -> None:
    reply = Reply(b"words", status=status, headers={"Retry-After": "7"}, length=status != 304)
    with serving({"/a": reply}) as base:
        page = fetcher(base).ask(f"{base}/a", (("If-None-Match", '"1"'),)).page
        assert base.asked[0][1]["if-none-match"] == '"1"'
    assert (page.status, page.header("retry-after")) == (status, "7")
    assert page.body == (b"words" if status in (200, 203) else b"")


@pytest.mark.parametrize(
    ("hops", "moved"),
    [
        ((), ""),
        ((301,), "/1"),
        ((308, 301), "/2"),
        ((302,), ""),
        ((307, 301), ""),
        ((301, 302, 301), "/1"),
    ],
)
def test_where_it_moved_for_good_is_told_as_far_as_that_is_so(
    hops: tuple[int, ...], moved: str
) -> None:
    replies = {f"/{n}": redirect(f"/{n + 1}", status) for n, status in enumerate(hops)}
    replies[f"/{len(hops)}"] = Reply(b"here")
    with serving(replies) as base:
        asked = fetcher(base).ask(f"{base}/0")
    assert asked.page.url == f"{base}/{len(hops)}"
    assert asked.moved == (f"{base}{moved}" if moved else "")


def test_who_runs_it_may_say_where_they_are_reached() -> None:
    with serving({"/a": Reply(b"x")}) as base:
        fetcher(base, contact="press@tarn.example").fetch(f"{base}/a")
        (_, headers) = base.asked[0]
    assert headers["user-agent"] == "Readout/0.1 (+self-hosted reader; press@tarn.example)"
