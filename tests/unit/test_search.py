"""Search finds the same on SQLite and on PostgreSQL: what a plain look through all tokens finds."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from readout.errors import InputError
from readout.model import Span
from readout.newsroom import quotes, search
from readout.newsroom.add import add_page
from readout.newsroom.index import VERSION, catch_up
from readout.newsroom.room import Newsroom, open_newsroom
from readout.store import Days, Place, StatementRow, Store
from readout.store import tables as t
from readout.store.search import WEIGHTS, Wanted
from readout.text.wanted import PER_PASSAGE, Term, passages, terms, tokens
from tests.databases import Server
from tests.unit.test_store import ARTICLE, NOW, PAGE
from tests.unit.test_store_rules import counted

TEXTS = {
    "harbour": "The harbour's café won't close, the mayor of Überlingen said on 1 May 2026.",
    "tokyo": "東京都の港は2020年に閉鎖された。",
    "tarn": "Fog over Tarn: the harbour is closed, 1e5 tonnes wait, F-16s fly.",
    "moscow": "Москва закрыла порт. ﬁne print, naïve",
    "hindi": "मुंबई का बंदरगाह बंद है",
    "thai": "ท่าเรือกรุงเทพปิดแล้ว",
    "mill": "The mill closes; the harbour café stays. Closed. a_b under_score",
}
ASKED = {
    "harbour": ["harbour", "mill", "tarn"],
    "HARBOUR cafe": ["harbour", "mill"],
    "harbours": [],
    "harbour's CAFÉ": ["harbour", "mill"],
    "harbour’s cafe": ["harbour", "mill"],
    "clos*": ["harbour", "mill", "tarn"],
    '"harbour cafe"': ["harbour", "mill"],
    '"cafe harbour"': [],
    "uberlingen": ["harbour"],
    "won't": ["harbour"],
    "wont": [],
    "東京": ["tokyo"],
    "東京都": ["tokyo"],
    "京都": ["tokyo"],
    "港": ["tokyo"],
    "東": ["tokyo"],
    "港東": [],
    "2020": ["tokyo"],
    "1e5": ["tarn"],
    "f-16s": ["tarn"],
    "москва": ["moscow"],
    "fine": ["moscow"],
    "naive": ["moscow"],
    "बंदरगाह": ["hindi"],
    "กรุงเทพ": ["thai"],
    "under_score": ["mill"],
    "harbour OR mill": [],
    "NOT harbour": [],
    "words : harbour": [],
    "harbour)": ["harbour", "mill", "tarn"],
    "'; drop table passage; --": [],
    '"harbour': ["harbour", "mill", "tarn"],
    "the:*": ["harbour", "mill", "tarn"],
}
"""What is typed, and which of the texts hold it."""


@pytest.fixture
def store(tmp_path: Path, place: Place) -> Iterator[Store]:
    store = Store(tmp_path / "home", place)
    yield store
    store.close()


@pytest.fixture
def room(tmp_path: Path, place: Place) -> Iterator[Newsroom]:
    room = open_newsroom(tmp_path / "home", place=place, speak=False)
    yield room
    room.close()


def keep(store: Store, id: str, text: str, day: int = 0, *rows: StatementRow) -> None:
    published = date(2026, 11, 1) + timedelta(day)
    article = replace(ARTICLE, text=text, title=id, published=published, blocks=())
    store.articles.keep(id, PAGE, article, [id], NOW + timedelta(day))
    store.search.keep(id, VERSION, passages(text), rows)


def found(store: Store, typed: str, days: Days = Days()) -> list[str]:  # noqa: B008
    rows = store.search.articles(Wanted({"words": terms(typed)}, "", days), 100)
    return sorted(row.id for row in rows)


def test_texts_of_many_scripts_are_found(store: Store) -> None:
    for id, text in TEXTS.items():
        keep(store, id, text)
    assert {typed: found(store, typed) for typed in ASKED} == ASKED


def holds(words: Sequence[str], term: Term) -> bool:
    """Whether tokens hold a term, without any database."""
    size = len(term.tokens)
    for start in range(len(words) - size + 1):
        run = words[start : start + size]
        last = run[-1].startswith(term.tokens[-1]) if term.is_prefix else run[-1] == term.tokens[-1]
        if last and tuple(run[:-1]) == term.tokens[:-1]:
            return True
    return False


def test_whatever_is_typed_finds_what_a_look_through_all_tokens_finds(store: Store) -> None:
    chance = random.Random(6)
    letters = [
        "harbour",
        "Mill",
        "é",
        "e",
        "1e5",
        "12",
        "n12",
        "東",
        "京",
        "東京",
        "zz",
        "a-b",
        "x_y",
    ]
    letters += [
        "to",
        "tom",
        "tomorrow",
        "Ångström",
        "ß",
        "ss",
        "0",
        "00",
        "zze6",
        "and",
        "or",
        "ｆ",
    ]
    texts = {f"t{n}": " ".join(chance.choices(letters, k=8)) for n in range(60)}
    for id, text in texts.items():
        keep(store, id, text)
    for _ in range(300):
        picked = chance.choices(letters, k=chance.choice([1, 1, 2, 3]))
        typed = chance.choice(["{}", '"{}"', "{}*", "{} *", "“{}”"]).format(" ".join(picked))
        asked = terms(typed)
        wanted = sorted(
            id for id, text in texts.items() if all(holds(tokens(text), one) for one in asked)
        )
        assert not asked or found(store, typed) == wanted, typed


def test_a_very_long_text_is_found_to_its_end(store: Store) -> None:
    keep(store, "long", "word " * (2 * PER_PASSAGE) + "the very end")
    assert found(store, '"very end"') == ["long"]
    assert [row.id for row in store.search.articles(Wanted({"words": terms("word")}), 9)] == [
        "long"
    ]


def test_dates_narrow_what_is_found_and_the_newest_comes_first(store: Store) -> None:
    for day in range(5):
        keep(store, f"d{day}", "the harbour", day)
    middle = Days(date(2026, 11, 2), date(2026, 11, 4))
    assert found(store, "harbour", middle) == ["d1", "d2", "d3"]
    rows = store.search.articles(Wanted({"words": terms("harbour")}), 2)
    assert [row.id for row in rows] == ["d4", "d3"]


def test_what_is_gone_or_changed_is_not_found_by_what_it_said(store: Store) -> None:
    keep(store, "a", "the harbour")
    keep(store, "a", "the mill")
    assert (found(store, "harbour"), found(store, "mill")) == ([], ["a"])
    store.removing.articles(["a"])
    assert found(store, "mill") == []
    store.search.keep("a", VERSION, passages("the mill"), ())
    assert found(store, "mill") == []


def said(id: int, who: str, role: str, standing: str = "party") -> StatementRow:
    looked_up = {"words": f"w{id} harbour", "who": who, "what": role, "via": "The Tarn Post"}
    found = {name: " ".join(tokens(looked_up[name])) for name in WEIGHTS}
    return StatementRow(Span(id, id + 1), who, role, "The Tarn Post", standing, None, found)


def test_statements_are_found_by_who_said_them_in_which_role_where_and_how(store: Store) -> None:
    rows = [said(1, "Ada Winter", "mayor"), said(2, "Tom Mayor", "mill owner", "observer")]
    keep(store, "a", "the harbour", 0, *rows)
    cases: list[tuple[dict[str, str], str, list[int]]] = [
        ({"words": "harbour"}, "", [2, 1]),
        ({"who": "mayor"}, "", [2]),
        ({"what": "mayor"}, "", [1]),
        ({"via": "tarn", "who": "ada"}, "", [1]),
        ({"words": "w2", "who": "ada"}, "", []),
        ({"via": "tarn"}, "observer", [2]),
        ({}, "party", [1]),
    ]
    for typed, standing, starts in cases:
        asked = Wanted({name: terms(text) for name, text in typed.items()}, standing)
        assert [one.span.start for one in store.search.statements(asked, 9)] == starts, typed


PAGES = {
    "ferry": "“The ferry will not sail,” said Ada Winter, the mayor of Tarn. “It is too old.”",
    "mill": "The mill closes on Friday. “We had no choice,” said its owner, Tom Frost.",
}


def page(title: str, words: str) -> bytes:
    filler = " The council of the small town met on Monday evening to talk about it at length."
    body = "".join(f"<p>{words}{filler * 3}</p>" for words in (words, "Nobody else spoke."))
    return f"<html lang=en><title>{title}</title><article><h1>{title}</h1>{body}</article>".encode()


def test_who_said_what_is_found_from_the_moment_it_is_kept(room: Newsroom) -> None:
    ids = {name: add_page(room, f"{name}.html", page(name, words)) for name, words in PAGES.items()}
    (one,) = {one.article.id for one in search.said(room, who="winter")}
    assert one == ids["ferry"]
    assert [row.id for row in search.articles(room, "mill friday")] == [ids["mill"]]
    (row,) = {
        one.words for one in search.with_words(room, search.said(room, "choice", who="frost"))
    }
    assert "“We had no choice,” said its owner, Tom Frost." in row
    with pytest.raises(InputError, match="Nothing to look for"):
        search.articles(room, " … ")
    with pytest.raises(InputError, match="no standing"):
        search.said(room, standing="left")


def test_a_correction_changes_who_is_found(room: Newsroom) -> None:
    from readout.newsroom.said import statements_of
    from readout.text.quotes.corrections import anchors

    id = add_page(room, "mill.html", page("mill", PAGES["mill"]))
    kept = room.store.articles.find(id)
    assert kept is not None
    (anchor, *_) = anchors(kept.article.text, statements_of(kept.article))
    number = quotes.fix(room, id, 0, anchor.digest, "Eva Stone", "miller")
    assert search.said(room, who="stone") and not search.said(room, who="frost")
    quotes.undo(room, number)
    assert search.said(room, who="frost") and not search.said(room, who="stone")


def test_what_was_kept_before_there_was_a_search_is_caught_up(room: Newsroom) -> None:
    id = add_page(room, "mill.html", page("mill", PAGES["mill"]))
    with room.store.engine.begin() as connection:
        connection.execute(t.passage.delete())
        connection.execute(t.statement.delete())
        connection.execute(t.article.update().values(searched=0))
    assert search.articles(room, "mill") == []
    assert (catch_up(room), catch_up(room)) == (1, 0)
    assert [row.id for row in search.articles(room, "mill")] == [id]


def test_what_an_older_readout_read_is_read_again_from_its_page(room: Newsroom) -> None:
    id = add_page(room, "mill.html", page("mill", PAGES["mill"]))
    gone = add_page(room, "lost.html", page("lost", PAGES["mill"].replace("mill", "lock")))
    now = room.store.articles.find(id)
    assert now is not None
    old = replace(now.article, text=f"Sign up for our letter.\n\n{now.article.text}", blocks=())
    room.store.articles.reread(id, old, lambda offset: offset)
    lost = room.store.articles.page(gone)
    assert lost is not None
    room.store.blobs.remove(lost.sha256)
    with room.store.engine.begin() as connection:
        connection.execute(t.article.update().values(searched=VERSION - 1000))
    assert (catch_up(room), catch_up(room)) == (2, 0)
    kept = room.store.articles.find(id)
    assert kept is not None and kept.article == now.article
    # The receipts of what it said before still hold; what cannot be read again stays.
    assert room.store.articles.version(id, old.text_hash) is not None
    assert room.store.articles.find(gone) is not None


def test_a_page_that_came_meanwhile_is_not_overwritten_by_the_one_before(room: Newsroom) -> None:
    id = add_page(room, "mill.html", page("mill", PAGES["mill"]))
    kept = room.store.articles.find(id)
    assert kept is not None
    old = replace(kept.article, text="What the page before said.", blocks=())
    room.store.articles.reread(id, old, lambda offset: offset, "0" * 64)
    assert room.store.articles.find(id) == kept


def test_a_search_takes_as_many_queries_however_much_is_kept(store: Store) -> None:
    def queries() -> int:
        with counted(store.engine) as sent:
            store.search.articles(Wanted({"words": terms("harbour")}), 20)
            store.search.statements(Wanted({"who": terms("ada")}), 20)
        return len(sent)

    keep(store, "a", "the harbour", 0, said(1, "Ada Winter", "mayor"))
    before = queries()
    for n in range(30):
        keep(store, f"b{n}", "the harbour", 0, said(1, "Ada Winter", "mayor"))
    assert queries() == before


@pytest.mark.needs("initdb")
def test_postgresql_uses_its_index(tmp_path: Path, postgresql_server: Server) -> None:
    store = Store(tmp_path, Place(postgresql_server.new_database()))
    for n in range(40):
        keep(store, f"b{n}", f"harbour w{n}")
    with store.engine.begin() as connection:
        connection.execute(sa.text("set enable_seqscan to off"))
        from readout.store.search import _matching

        query = _matching(connection, t.passage, {"words": terms("w7")})
        sql = str(query.compile(connection, compile_kwargs={"literal_binds": True}))
        plan = "\n".join(str(row[0]) for row in connection.exec_driver_sql(f"explain {sql}"))
    store.close()
    assert "ix_passage_search" in plan
