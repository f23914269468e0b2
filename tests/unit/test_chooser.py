"""An old page taken whole gives way to the lines of its densest box."""

from readout.languages import all_languages
from readout.text.clean import clean
from tests.story import STORY, page, spoken

MENU = "".join(f"<tr><td><a href=/{n}>Section {n} of the paper</a></td></tr>" for n in range(14))
BODY = "".join(f"<p>{text}</p>" for text in [*STORY, *(f"{text} Again." for text in STORY)])


def test_a_page_of_tables_is_read_without_its_menus() -> None:
    html = (
        "<html lang=en><head><title>Bridge stays shut</title></head><body><table><tr>"
        f"<td><table>{MENU}</table></td><td><font>{BODY}</font></td></tr></table></body></html>"
    )
    read = spoken(clean(page(html.encode()), all_languages()))
    assert [line for line in read if line.startswith("Section")] == []
    assert STORY[2] in read
