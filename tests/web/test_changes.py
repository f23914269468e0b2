"""What an outlet changed is shown with each version's words as they were printed."""

from lxml import html
from starlette.testclient import TestClient

from readout.newsroom.room import Newsroom
from readout.store import Kept
from tests.web.sample import keep

OLD = "# The dock\nThe crane weighs 40 tonnes. “We <b>will not</b> go,” said Ada Winter.\nTwo men left."
NEW = (
    "# The dock\nThe crane weighs 14 tonnes. “We <b>will not</b> go,” said Ada Winter.\nIt rained."
)


def changed(room: Newsroom, id: str) -> Kept:
    keep(room, id, OLD, page_sha256="1" * 64)
    keep(room, id, NEW, page_sha256="2" * 64)
    kept = room.store.articles.find(id)
    assert kept is not None
    return kept


def test_old_and_new_stand_side_by_side(client: TestClient, room: Newsroom) -> None:
    kept = changed(room, "crane")
    page = html.fromstring(client.get("/article/crane/changes").text)
    said, says = (page.xpath(f"//{tag}") for tag in ("del", "ins"))
    (old,) = room.store.articles.readings(kept.id, 9)
    assert [one.text_content() for one in said] == ["The crane weighs 40 tonnes.", "Two men left."]
    assert [one.text_content() for one in says] == ["The crane weighs 14 tonnes.", "It rained."]
    assert all(one.text_content() in old.article.text for one in said)
    assert all(one.text_content() in kept.article.text for one in says)
    assert [one.text_content() for one in page.xpath("//mark")] == ["40", "14"]
    items = [" ".join(one.text_content().split()) for one in page.xpath("//ol/li")]
    assert (
        items[0] == "It said: The crane weighs 40 tonnes. It now says: The crane weighs 14 tonnes."
    )
    assert "Added: It rained." in items
    assert "It said: Two men left. It does not say so any more." in items
    assert len(page.xpath("//h2/time")) == 2


def test_the_article_leads_there_only_where_its_page_changed(
    client: TestClient, room: Newsroom, ferry: str
) -> None:
    changed(room, "crane2")
    assert 'href="/article/crane2/changes"' in client.get("/article/crane2").text
    assert f"/article/{ferry}/changes" not in client.get(f"/article/{ferry}").text
    nothing = client.get(f"/article/{ferry}/changes")
    assert nothing.status_code == 200
    assert "Nothing of its words changed" in nothing.text
    assert client.get("/article/none/changes").status_code == 404
