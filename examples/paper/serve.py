"""A web server on this machine for the sample paper.

python -m examples.paper.serve [--day 1|2] [--port 8380]

Each outlet has a host of its own, `http://courier.localhost:8380/`, for which a `Fetcher` needs
`allowed=paper.allowed`; and a path, `http://127.0.0.1:8380/courier/`, for
programs that know no such hosts.  Without either, `/` lists the outlets and `/outlets.opml` their
feeds.
"""

import argparse
import hashlib
import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from email.utils import format_datetime, parsedate_to_datetime
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from examples.paper.articles import FIRST_DAY, HERE, Outlet, Piece, outlets, pieces

FEED_TYPES = {
    "rss": "application/rss+xml; charset=utf-8",
    "atom": "application/atom+xml; charset=utf-8",
    "rdf": "application/rdf+xml; charset=utf-8",
    "json": "application/feed+json",
}


@dataclass(frozen=True)
class Answer:
    """What an address answers.

    Args:
        body: the bytes.
        media_type: for Content-Type.
        changed: when it last changed.
        status: the HTTP status.
    """

    body: bytes
    media_type: str
    changed: datetime
    status: int = 200

    @property
    def etag(self) -> str:
        """By which the same bytes are known again."""
        return f'"{hashlib.sha256(self.body).hexdigest()[:20]}"'


@dataclass
class Paper:
    """The sample paper on its server.

    Args:
        port: where it listens, on 127.0.0.1.
        day: 1 or 2; may be changed while it is served.
        first_day: the date of day 1.
        asked: host, path and status of every request so far.
    """

    port: int = 0
    day: int = 1
    first_day: date = FIRST_DAY
    asked: list[tuple[str, str, int]] = field(default_factory=list)

    @property
    def allowed(self) -> list[str]:
        """Its hosts as "host:port", for a fetcher's list of what is open although private."""
        hosts = ["127.0.0.1", *(f"{outlet.folder}.localhost" for outlet in outlets())]
        return [f"{host}:{self.port}" for host in hosts]

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """What has been printed by now."""
        return pieces(self.day, self.first_day)

    @property
    def _opened(self) -> datetime:
        return datetime.combine(self.first_day, time(), UTC)

    def base(self, outlet: Outlet) -> str:
        """The address of an outlet's site, without a final slash."""
        return f"http://{outlet.folder}.localhost:{self.port}"

    def url(self, piece: Piece) -> str:
        """The address of an article."""
        return self.base(piece.outlet) + piece.path

    def feeds(self) -> dict[str, str]:
        """The addresses of the feeds, by outlet."""
        return {outlet.folder: self.base(outlet) + outlet.feed for outlet in outlets()}

    def answer(self, host: str, path: str) -> Answer:
        """What is served.

        Args:
            host: the request's Host.
            path: the request's path; what follows "?" is not looked at.
        """
        path = path.partition("?")[0]
        name, found, _ = host.partition(".localhost")
        by_folder = {outlet.folder: outlet for outlet in outlets()}
        if found and name in by_folder:
            return self._of(by_folder[name], f"http://{host}", path)
        folder, _, rest = path.lstrip("/").partition("/")
        if folder in by_folder:
            return self._of(by_folder[folder], f"http://{host}/{folder}", f"/{rest}")
        return self._index(f"http://{host}", path)

    def _of(self, outlet: Outlet, base: str, path: str) -> Answer:
        own = [piece for piece in self.pieces if piece.outlet == outlet]
        newest = max((piece.changed for piece in own), default=self._opened)
        more = {"outlet": outlet, "base": base, "pieces": own, "newest": newest}
        if path == "/":
            return _page("front.html", newest, more)
        if path == "/robots.txt":
            return Answer(b"User-agent: *\nDisallow: /search\n", "text/plain", newest)
        if path == outlet.feed:
            return _feed(outlet, base, own, newest)
        for piece in own:
            if path == piece.path:
                return _page(f"{outlet.folder}/page.html", piece.changed, {**more, "piece": piece})
        return Answer(b"There is no such page.\n", "text/plain", newest, 404)

    def _index(self, base: str, path: str) -> Answer:
        if path == "/":
            return _page("index.html", self._opened, {"outlets": outlets(), "base": base})
        if path == "/outlets.opml":
            feeds = {o.name: f"{base}/{o.folder}{o.feed}" for o in outlets()}
            return _page(
                "outlets.opml", self._opened, {"feeds": feeds}, "text/x-opml; charset=utf-8"
            )
        return Answer(b"There is no such page.\n", "text/plain", self._opened, 404)


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _page(
    template: str,
    changed: datetime,
    values: Mapping[str, object],
    media_type: str = "text/html; charset=utf-8",
) -> Answer:
    made = _templates().get_template(template).render(values)
    return Answer(made.encode(), media_type, changed)


def _feed(outlet: Outlet, base: str, own: Sequence[Piece], newest: datetime) -> Answer:
    media_type = FEED_TYPES[outlet.form]
    if outlet.form == "json":
        body = json.dumps(_json_feed(outlet, base, own), ensure_ascii=False, indent=1).encode()
        return Answer(body, media_type, newest)
    values = {"outlet": outlet, "base": base, "pieces": own, "newest": newest}
    made_by = {"entry": _entry, "mail": format_datetime}
    return _page(f"{outlet.form}.xml", newest, {**values, **made_by}, media_type)


def _json_feed(outlet: Outlet, base: str, own: Sequence[Piece]) -> dict[str, object]:
    return {
        "version": "https://jsonfeed.org/version/1.1",
        "title": outlet.name,
        "home_page_url": f"{base}/",
        "feed_url": base + outlet.feed,
        "language": outlet.language,
        "items": [_json_item(outlet, base, piece) for piece in own],
    }


def _json_item(outlet: Outlet, base: str, piece: Piece) -> dict[str, object]:
    item: dict[str, object] = {
        "id": base + piece.path,
        "url": base + piece.path,
        "title": piece.title,
        "summary": piece.teaser,
        "date_published": piece.published.isoformat(),
        "date_modified": piece.changed.isoformat(),
        "authors": [{"name": piece.byline}],
    }
    # A JSON Feed item must have content; one without full text carries its teaser there too.
    key = "content_html" if outlet.full_text else "content_text"
    item[key] = _entry(piece) if outlet.full_text else piece.teaser
    return item


def _entry(piece: Piece) -> str:
    return _templates().get_template("entry.html").render(piece=piece)


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    paper: Paper


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def _answer(self, *, with_body: bool) -> None:
        host = self.headers.get("Host", "")
        answer = self.server.paper.answer(host, self.path)
        asked = {name.lower(): value for name, value in self.headers.items()}
        status = 304 if answer.status == 200 and _is_known(answer, asked) else answer.status
        self.server.paper.asked.append((host, self.path, status))
        self.send_response(status)
        self.send_header("ETag", answer.etag)
        self.send_header("Last-Modified", format_datetime(answer.changed.astimezone(UTC), True))
        if status != 304:
            self.send_header("Content-Type", answer.media_type)
            self.send_header("Content-Length", str(len(answer.body)))
        self.end_headers()
        if with_body and status != 304:
            self.wfile.write(answer.body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def _is_known(answer: Answer, headers: Mapping[str, str]) -> bool:
    if tags := headers.get("if-none-match"):
        return answer.etag in (tag.strip().removeprefix("W/") for tag in tags.split(","))
    try:
        since = parsedate_to_datetime(headers.get("if-modified-since", ""))
    except ValueError:
        return False
    return answer.changed <= since


@contextmanager
def serving(day: int = 1, port: int = 0, first_day: date = FIRST_DAY) -> Iterator[Paper]:
    """Serve the paper on this machine.

    Args:
        day: 1 or 2.
        port: 0 for any that is free.
        first_day: the date of day 1.
    """
    server = _Server(("127.0.0.1", port), _Handler)
    server.paper = Paper(server.server_port, day, first_day)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server.paper
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def main() -> None:
    """Serve until it is stopped."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--day", type=int, choices=(1, 2), default=1)
    parser.add_argument("--port", type=int, default=8380)
    chosen = parser.parse_args()
    with serving(chosen.day, chosen.port) as paper:
        print(f"Day {paper.day} of the sample paper is at http://127.0.0.1:{paper.port}/")
        try:
            threading.Event().wait()
        except KeyboardInterrupt:
            return


if __name__ == "__main__":
    main()
