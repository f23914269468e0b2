"""What a listener put right is kept, and goes down and up with the database."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlalchemy as sa

from readout.store import Corrections, Place, Store
from readout.store.database import migrate
from readout.text.quotes.corrections import Anchor, Correction
from tests.unit.test_store import NOW, keep

ANCHOR = Anchor("we will not", "we will not sell", "ada said", "the mill", "on monday")
FIXED = Correction(ANCHOR, "Ada “The Owl” Winter", "mayor")
STRUCK = Correction(ANCHOR._replace(quoted="never"))


@pytest.fixture
def store(tmp_path: Path, place: Place) -> Iterator[Store]:
    store = Store(tmp_path, place)
    keep(store)
    keep(store, "other", "https://a.example/other")
    yield store
    store.close()


def test_corrections_come_back_as_they_were_kept_the_oldest_first(store: Store) -> None:
    numbers = [store.corrections.keep("abc", one, NOW) for one in (FIXED, STRUCK)]
    rows = store.corrections.of("abc")
    assert [(row.id, row.correction) for row in rows] == list(
        zip(numbers, (FIXED, STRUCK), strict=True)
    )
    assert [(row.article_id, row.at) for row in rows] == [("abc", NOW)] * 2
    assert [row.correction.is_struck for row in rows] == [False, True]
    assert store.corrections.of("other") == []


def test_one_that_is_removed_is_gone_and_its_number_is_not_given_again(store: Store) -> None:
    first = store.corrections.keep("abc", FIXED, NOW)
    store.corrections.remove(first)
    assert store.corrections.find(first) is None
    assert store.corrections.find(2**70) is None
    assert store.corrections.keep("abc", FIXED, NOW) > first


def test_they_belong_to_one_listener(store: Store) -> None:
    number = store.corrections.keep("abc", FIXED, NOW)
    other = Corrections(store.engine, 2)
    assert other.of("abc") == []
    other.remove(number)
    assert store.corrections.find(number) is not None


def test_the_table_goes_down_and_up_and_leaves_the_rest(store: Store, place: Place) -> None:
    store.corrections.keep("abc", FIXED, NOW)
    migrate(store.engine, "0004")
    assert "correction" not in sa.inspect(store.engine).get_table_names()
    again = Store(store.home, place)
    assert again.articles.find("abc") is not None
    assert again.corrections.of("abc") == []
    again.corrections.keep("abc", STRUCK, NOW)
    again.close()
