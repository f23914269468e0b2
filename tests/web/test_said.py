"""Who said what, with nothing but links and forms; every quotation mark is the source's own."""

import re
from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest
from lxml import html
from starlette.testclient import TestClient

from readout.model import Article
from readout.newsroom.add import add_page
from readout.newsroom.record import kept_article
from readout.newsroom.room import Newsroom, open_newsroom
from readout.newsroom.said import said_in
from readout.newsroom.teach import skip
from readout.text import shown
from readout.text.teaching import fingerprint
from readout.web.pages.said import MOST
from tests.web.sample import keep
from tests.web.test_rules import page_of, press

IDS = (f"mill-{n}" for n in count())
MARKS = re.compile('[“”„«»"]')
MILL = """# The mill of Brennick
He said that the river rose in the night.
“We will not sell the mill,” said Ada Winter, the mayor of Brennick, on Monday.
Tom Reave, an analyst at Tarn University, told Reuters that the price was “far too low”."""
HOSTILE = """<html lang="en"><head><title>He said “no” &lt;i&gt; "twice" „so“ | The "Daily" «Post»</title>
<meta property="og:site_name" content='The "Daily" «Post»'>
<meta name="author" content='Jo “Ink” Marsh'></head><body><article>
<h1>He said “no” &lt;script&gt; "twice" „so“ «oui»</h1>
<p>Ada “The Owl” Winter, the mayor of Brennick, said that the "old" mill was “never &lt;b&gt;sold&lt;/b&gt;”.</p>
<p>SIGN UP for our “free” newsletter and get the "best" walks in your inbox every morning.</p>
<p>“A quotation that nobody closes runs to the end of its paragraph, said Tom Reave.</p>
<h2>THE “OWL” OF TARN SPEAKS TO "THE" COUNCIL</h2>
<p>Mr Reave told the "Tarn" Post: "It is „ours“ and «theirs»," and went home over the bridge.</p>
<p>The council met in the old school to talk about the mill, closed since the flood of spring.</p>
</article></body></html>"""


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Newsroom]:
    """A newsroom of its own: so many articles would crowd the others' front page."""
    room = open_newsroom(tmp_path_factory.mktemp("said-home"))
    yield room
    room.close()


@pytest.fixture
def mill(room: Newsroom) -> str:
    return keep(room, next(IDS), MILL, skipped=())


def of_class(page: Any, name: str) -> Any:
    return page.xpath(f".//*[contains(concat(' ', @class, ' '), ' {name} ')]")


def view(client: TestClient, id: str) -> Any:
    return page_of(client.get(f"/article/{id}"))


def card(page: Any, words: str) -> Any:
    (found,) = (one for one in of_class(page, "card") if words in one.text_content())
    return found


def heading(one: Any) -> str:
    """The name above a card."""
    names = one.xpath("../preceding-sibling::h4[1]/bdi[1]/text()")
    return str(names[0]) if names else ""


def unreceipted(page: Any, article: Article) -> Iterator[str]:
    """Visible text with quotation marks that does not stand in the article as it is shown."""
    for text in page.xpath("//body//text()[not(ancestor::script)]"):
        if MARKS.search(text):
            holder = text.getparent() if text.is_text else text.getparent().getparent()
            if holder.text_content() != printed(holder, article):
                yield str(text)


def printed(element: Any, article: Article) -> str | None:
    told = element.attrib
    if "data-skipped" in told:
        return article.skipped[int(told["data-skipped"])].text
    if "data-printed" in told:
        return shown.printed_form(article, article.blocks[int(told["data-printed"])])
    if "data-from" in told:
        return article.text[int(told["data-from"]) : int(told["data-to"])]
    if "data-start" in told:
        start = int(told["data-start"])
        return article.text[start : start + len(element.text_content())]
    return None


@pytest.mark.parametrize("query", ["", "?skip=choose", "?said=0"])
@pytest.mark.parametrize("source", [MILL, HOSTILE])
def test_every_quotation_mark_is_one_of_the_sources(
    client: TestClient, room: Newsroom, source: str, query: str
) -> None:
    id = (
        add_page(room, "", source.encode(), "text/html", "https://owl.example/no")
        if source is HOSTILE
        else keep(room, "marks", source, skipped=())
    )
    article = kept_article(room, id).article
    page = page_of(client.get(f"/article/{id}{query}"))
    assert MARKS.search(page.text_content())
    assert page.xpath("//li//*[@data-from]")
    assert list(unreceipted(page, article)) == []


def test_the_rule_is_one_that_can_be_broken(client: TestClient, room: Newsroom, mill: str) -> None:
    article = kept_article(room, mill).article
    page = view(client, mill)
    page.xpath("//li//*[@data-from]")[0].set("data-from", "1")
    assert len(list(unreceipted(page, article))) == 1


def test_parties_come_first_then_observers_then_nobody(client: TestClient, mill: str) -> None:
    page = view(client, mill)
    assert [one.text for one in page.xpath("//aside//h3")] == [
        "Parties",
        "Observers",
        "Nobody is named",
    ]
    ada = card(page, "We will not sell")
    assert heading(ada) == "Ada Winter"
    assert "mayor" in ada.xpath("string(../preceding-sibling::h4[1])")
    assert "told Reuters" in card(page, "far too low").text_content()
    assert heading(card(page, "the river rose")) == ""


def test_less_sure_statements_wait_behind_show_all(client: TestClient, mill: str) -> None:
    page = view(client, mill)
    (rest,) = of_class(page, "rest")
    assert rest.get("open") is None
    assert rest.xpath("summary")[0].text == f"Show all ({len(of_class(page, 'card'))})"
    assert "the river rose" in rest.text_content()
    assert "We will not sell" not in rest.text_content()


def test_a_card_leads_to_its_words_without_a_script(client: TestClient, mill: str) -> None:
    page = view(client, mill)
    for one in of_class(page, "card"):
        (link,) = of_class(one, "said-show")
        target = link.get("href").split(":~:")[0].removeprefix("#")
        (place,) = page.xpath(f"//*[@id='{target}']")
        block = place.getparent().getnext()
        assert one.xpath(".//p[@dir]/*[@data-from]")[0].text in block.text_content()


def test_a_receipt_is_opened_by_its_link(client: TestClient, mill: str) -> None:
    (link,) = card(view(client, mill), "far too low").xpath(
        ".//a[starts-with(@aria-label, 'Receipt')]"
    )
    page = page_of(client.get(link.get("href")))
    assert "far too low" in page.xpath("string(//mark)")


def test_a_speaker_is_put_right_and_comes_back(
    client: TestClient, room: Newsroom, mill: str
) -> None:
    page = view(client, mill)
    (form, _) = card(page, "far too low").forms
    answer = client.post(form.action, data={**dict(form.form_values()), "name": "Ada Winter"})
    fixed = card(page_of(answer), "far too low")
    assert heading(fixed) == "Ada Winter"
    assert "You corrected this." in fixed.text_content()
    assert answer.url.fragment == fixed.get("id")
    article = kept_article(room, mill).article
    names = [one.speaker.name if one.speaker else "" for one in said_in(room, article, mill)]
    assert names == ["", "Ada Winter", "Ada Winter"]
    undone = card(page_of(press(client, fixed_page(answer), "Undo")), "far too low")
    assert heading(undone) == "Tom Reave"
    assert "corrected" not in undone.text_content()


def fixed_page(answer: Any) -> Any:
    return html.fromstring(answer.text)


def test_a_struck_statement_is_nobodys_until_it_is_undone(
    client: TestClient, room: Newsroom, mill: str
) -> None:
    answer = press(client, card(view(client, mill), "We will not"), "Nobody said this")
    struck = card(page_of(answer), "We will not")
    assert "struck" in struck.get("class")
    assert not of_class(struck, "said-play") + of_class(struck, "said-show")
    article = kept_article(room, mill).article
    assert len(said_in(room, article, mill)) == 2
    back = card(page_of(press(client, fixed_page(answer), "Undo")), "We will not")
    assert "struck" not in back.get("class")
    assert len(said_in(room, article, mill)) == 3


def test_a_correction_survives_that_the_article_is_read_again(
    client: TestClient, room: Newsroom
) -> None:
    body = "".join(f"<p>{line.lstrip('# ')}</p>" for line in MILL.splitlines()[1:])
    advert = "<p>Get the best walks of the valley in a little book, now in every shop.</p>"
    source = f"<html lang=en><title>The mill of Brennick</title><article><h1>The mill of Brennick</h1>{advert}{body}</article>"
    id = add_page(room, "", source.encode(), "text/html", "https://again.example/mill")
    form = card(view(client, id), "far too low").forms[0]
    client.post(form.action, data={**dict(form.form_values()), "name": "Ole Brandt"})
    article = kept_article(room, id).article
    (block,) = (n for n, b in enumerate(article.blocks) if "best walks" in b.span.of(article.text))
    skip(room, id, block, fingerprint(article.blocks[block].span.of(article.text)))
    again = kept_article(room, id).article
    assert again.text_hash != article.text_hash
    assert heading(card(view(client, id), "far too low")) == "Ole Brandt"


@pytest.mark.parametrize(
    ("path", "data", "status"),
    [
        ("said/1/fix", {"name": " ", "words": None}, 422),
        ("said/1/fix", {"name": "x" * 201, "words": None}, 422),
        ("said/1/fix", {"name": "Ada", "words": "other"}, 409),
        ("said/99/strike", {"words": None}, 409),
        ("said/x/strike", {"words": None}, 404),
    ],
)
def test_what_cannot_be_put_right_changes_nothing(
    client: TestClient, room: Newsroom, mill: str, path: str, data: dict[str, str], status: int
) -> None:
    digest = card(view(client, mill), "We will not").xpath(".//*[@name='words']")[0].get("value")
    sent = {name: digest if value is None else value for name, value in data.items()}
    assert client.post(f"/article/{mill}/{path}", data=sent).status_code == status
    assert room.store.corrections.of(mill) == []


def test_another_site_puts_nothing_right(client: TestClient, room: Newsroom, mill: str) -> None:
    digest = card(view(client, mill), "We will not").xpath(".//*[@name='words']")[0].get("value")
    headers = {"sec-fetch-site": "cross-site"}
    answer = client.post(f"/article/{mill}/said/1/strike", data={"words": digest}, headers=headers)
    assert answer.status_code == 403
    assert room.store.corrections.of(mill) == []


def test_a_correction_that_is_not_there_cannot_be_undone(client: TestClient) -> None:
    assert client.post("/corrections/999999/undo").status_code == 404
    assert client.post("/corrections/9x/undo").status_code == 404


def test_in_another_language_quotations_have_no_speaker(client: TestClient, room: Newsroom) -> None:
    id = keep(room, "deutsch", "# Titel\n„Das ist so“, sagte Anna Winter am Montag.", language="de")
    page = view(client, id)
    assert "cannot be told in this language" in page.xpath("//aside")[0].text_content()
    assert [one.text for one in page.xpath("//aside//h3")] == ["Nobody is named"]


def test_an_article_in_which_nobody_speaks_has_no_column(
    client: TestClient, room: Newsroom
) -> None:
    page = view(client, keep(room, "silent", "# Rain\nThe river rose in the night."))
    assert page.xpath("//aside") == []


def test_an_article_of_nothing_but_quotations_stays_a_page(
    client: TestClient, room: Newsroom
) -> None:
    lines = "\n".join(f"“It is {n} o’clock,” said Ada Winter." for n in range(MOST + 20))
    page = view(client, keep(room, "clock", f"# Clock\n{lines}", skipped=()))
    assert len(of_class(page, "card")) == MOST
    assert "20 more are not shown here" in page.text_content()
