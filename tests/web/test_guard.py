"""Who may ask for what."""

import pytest
from starlette.testclient import TestClient

FORM = {"source": "x"}


@pytest.mark.parametrize("host", ["127.0.0.1:8377", "localhost:1", "[::1]:8377", "readout.home"])
def test_known_names_are_answered(client: TestClient, host: str) -> None:
    assert client.get("/", headers={"host": host}).status_code == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "[bad", "10.0.0.7"])
def test_a_name_that_only_resolves_here_is_refused(client: TestClient, host: str) -> None:
    answer = client.get("/", headers={"host": host})
    assert answer.status_code == 400
    assert "does not answer to this name" in answer.text


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "null"},
        {"origin": "http://127.0.0.1:9999"},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site", "origin": "http://127.0.0.1"},
    ],
)
def test_forms_of_other_sites_change_nothing(
    client: TestClient, ferry: str, headers: dict[str, str]
) -> None:
    paths = ["/add", "/send/confirmed", f"/queue/{ferry}/add"]
    paths += [f"/article/{ferry}/{name}" for name in ("voice", "language", "position")]
    for path in paths:
        answer = client.post(path, data=FORM, headers=headers)
        assert answer.status_code == 403, path
    assert "In the queue" not in client.get("/").text


def test_our_own_forms_and_programs_pass(client: TestClient) -> None:
    for headers in ({"origin": "http://127.0.0.1"}, {"sec-fetch-site": "same-origin"}, {}):
        assert client.post("/add", data={"source": ""}, headers=headers).status_code == 422


@pytest.mark.parametrize("path", ["/", "/nothing", "/static/readout.css", "/bookmarklet"])
def test_every_page_carries_the_policy(client: TestClient, path: str) -> None:
    headers = client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["x-content-type-options"] == "nosniff"


def test_a_long_body_without_a_length_is_cut_off(client: TestClient) -> None:
    def body() -> object:
        yield b"source="
        for _ in range(200):
            yield b"a" * 100_000

    kind = {"content-type": "application/x-www-form-urlencoded"}
    answer = client.post("/add", content=body(), headers=kind)  # type: ignore[arg-type]  # a stream
    assert answer.status_code == 413


def test_an_unknown_page_and_a_wrong_method_are_pages(client: TestClient) -> None:
    assert client.get("/nothing").status_code == 404
    wrong = client.post("/bookmarklet")
    assert wrong.status_code == 405
    for answer in (client.get("/nothing"), wrong):
        assert "<h1>That did not work</h1>" in answer.text


def test_a_fault_of_ours_is_a_sentence_too(
    client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr("readout.store.articles.Articles.latest", broken)
    answer = client.get("/")
    assert answer.status_code == 500
    assert "Readout made a mistake" in answer.text
    assert "secret detail" not in answer.text
