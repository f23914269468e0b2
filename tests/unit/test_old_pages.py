"""Details of pages without marked-up headlines: tables, font elements, classes of their own.

Every page is invented; what they have in common with real ones is how they are built. The story of
each begins with `STORY`, and that is what the extraction found of it.
"""

from datetime import date

import pytest

from readout.languages import all_languages
from readout.text.metadata import Details, details
from readout.text.structured import stated
from readout.text.tree import parsed

URL = "http://www.brennick-courier.example/archive/0412.html"
STORY = "The council of Brennick met on Monday to talk about the bridge, closed since the flood of March. "
MENU = (
    "<a href='index.html'><img src='logo.gif' alt='The Brennick Courier'></a>"
    "<font size=1><a href='news.html'>News</a> | <a href='sport.html'>Sport</a></font>"
)
FOOT = "<hr><font size=1>&copy; 2003 The Brennick Courier</font>"


def known(
    title: str, above: str, lang: str = "", story: str = STORY, url: str = URL, foot: str = FOOT
) -> Details:
    """What is known of a page that prints a menu, the lines above the story, and the story."""
    language = f" lang={lang}" if lang else ""
    tree = parsed(
        f"<html{language}><head><title>{title}</title></head><body bgcolor=white>"
        f"<table><tr><td colspan=2>{MENU}</td></tr><tr><td><a href='x.html'>Geese on the road</a></td>"
        f"<td>{above}<p>{story * 2}</p><p>{story * 3}</p></td></tr></table>{foot}</body></html>"
    )
    assert tree is not None
    data = all_languages().get(lang[:2])
    months = dict(data.months) if data else {}
    return details(tree, stated(tree), url, date(2026, 11, 23), months, [story * 2])


# -- title -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "headline"),
    [
        ("The Brennick Courier :: News :: Bridge stays shut", "Bridge stays shut"),
        ("The Brennick Courier: Bridge stays shut", "Bridge stays shut"),
        ("Bridge stays shut. The Brennick Courier", "Bridge stays shut"),
        ("Bridge stays shut -- The Brennick Courier", "Bridge stays shut"),
        ("Bridge stays shut // The Brennick Courier // News", "Bridge stays shut"),
        ("The Brennick Courier > News > Bridge stays shut", "Bridge stays shut"),
        ("The Brennick Courier - News from the tide - Bridge stays shut", "Bridge stays shut"),
        ("[The Brennick Courier] Bridge stays shut", "Bridge stays shut"),
        ("Bridge stays shut (The Brennick Courier)", "Bridge stays shut"),
        ("The Brennick Courier - Bridge stays shut - May 3, 2003", "Bridge stays shut"),
        ("BRENNICK COURIER | News | Bridge stays shut", "Bridge stays shut"),
        (
            "The Brennick Courier - Bridge: a long winter - and no end",
            "Bridge: a long winter - and no end",
        ),
        ("橋はまだ通れない_社会_潮新聞", "橋はまだ通れない"),
        ("渡口停航--社会--潮报网", "渡口停航"),
        ("渡口停航-潮报网", "渡口停航"),
        ("潮新聞：橋はまだ通れない", "橋はまだ通れない"),
        ("다리는 아직 닫혀 있다 :: 조수일보", "다리는 아직 닫혀 있다"),
        ("الجسر لا يزال مغلقا - صحيفة المد", "الجسر لا يزال مغلقا"),
        ("Мост всё ещё закрыт: Общество: Прилив.Ru", "Мост всё ещё закрыт"),
        ("Most nadal zamknięty - Kurier Brennicki", "Most nadal zamknięty"),
    ],
)
@pytest.mark.parametrize(
    "form",
    [
        "<font size=5><b>{}</b></font><br>",
        "<p class=titre>{}</p>",
        "{}<br><br>",
    ],
)
def test_the_headline_is_the_part_of_the_title_element_that_is_printed_above_the_story(
    title: str, headline: str, form: str
) -> None:
    above = f"<font size=1>You are here: Home &gt; {headline}</font><br>{form.format(headline)}"
    found = known(title, above)
    assert found.title == headline
    assert dict(found.basis)["title"] == "printed"


def test_a_headline_printed_in_pieces_is_one() -> None:
    found = known(
        "The Brennick Courier - The Mary Rose sails on",
        "<font size=5>The <i>Mary Rose</i><br>sails on</font>",
    )
    assert found.title == "The Mary Rose sails on"


def test_neither_a_link_nor_the_name_of_the_site_nor_a_section_is_the_headline() -> None:
    above = (
        "<font size=1>The Brennick Courier</font><br><font size=1>Letters and essays</font><br>"
        "<font size=4>Tides</font><br>"
    )
    found = known("The Brennick Courier - Letters and essays - Tides", above)
    assert (found.title, found.outlet) == ("Tides", "The Brennick Courier")


def test_a_part_that_is_printed_only_under_the_story_is_no_headline() -> None:
    above = "<font size=5>Bridge stays shut</font><br>"
    foot = f"<p>Letters to the editor</p>{FOOT}"
    found = known("Letters to the editor - Bridge stays shut", above, foot=foot)
    assert found.title == "Bridge stays shut"


@pytest.mark.parametrize(
    ("title", "above", "headline"),
    [
        (
            "The Brennick Courier: News",
            "<div class=t3>3 May 2003</div><div class=t1>Bridge stays shut until spring</div>"
            "<div class=t3>By Ada Linz</div>",
            "Bridge stays shut until spring",
        ),
        (
            "The Brennick Courier",
            "<font size=5>Bridge of 1998 stays shut</font><br><font size=1>3 May 2003</font><br>",
            "Bridge of 1998 stays shut",
        ),
        (
            "The Brennick Courier",
            "<b>Bridge stays shut until spring</b><br>by Ada Linz, Staff Writer<br>",
            "Bridge stays shut until spring",
        ),
        (
            "The Brennick Courier",
            "<p class=headline>Bridge stays shut until spring</p>",
            "Bridge stays shut until spring",
        ),
        (
            "The Brennick Courier",
            "<h2>Bridge stays shut until spring</h2><p>Ada Linz, Brennick, 3 May 2003</p>",
            "Bridge stays shut until spring",
        ),
        (
            "The Brennick Courier - Sport",
            "<font size=1>Sport</font><br><font size=5>Bridge stays shut until spring</font><br>"
            "<font size=1>By Ada Linz</font><br><font size=1>Photo: Omar Reyes</font><br>",
            "Bridge stays shut until spring",
        ),
    ],
)
def test_a_title_element_that_names_only_the_site_leaves_it_to_the_line_beside_date_or_author(
    title: str, above: str, headline: str
) -> None:
    found = known(title, above)
    assert (found.title, found.outlet) == (headline, "The Brennick Courier")
    assert dict(found.basis)["title"] == "printed"


def test_a_title_element_that_says_something_is_not_given_up_for_a_line_beside_a_date() -> None:
    found = known("Why the bridge stays shut", "<b>Our town this week</b><br>3 May 2003<br>")
    assert found.title == "Why the bridge stays shut"


@pytest.mark.parametrize(
    ("title", "outlet"),
    [
        ("The Brennick Courier :: News :: Bridge stays shut", "The Brennick Courier"),
        ("Bridge stays shut. The Brennick Courier", "The Brennick Courier"),
        ("Bridge stays shut - News - The Brennick Courier", "The Brennick Courier"),
        ("Tide Review &ndash; Bridge stays shut", "Tide Review"),
        ("Bridge stays shut", "brennick-courier.example"),
        ("Bridge stays shut - 3 May 2003", "brennick-courier.example"),
    ],
)
def test_what_remains_of_the_title_element_names_the_outlet(title: str, outlet: str) -> None:
    found = known(title, "<font size=5>Bridge stays shut</font><br>")
    basis = "inferred" if "." in outlet else "stated"
    assert (found.outlet, dict(found.basis)["outlet"]) == (outlet, basis)


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("<span>Tides of the week</span> <span>The otter came back to town</span>", ""),
        ("<small>Tides of the week</small>The otter came back to town", ""),
        (
            "<span class=kicker>Otters</span><span>The otter came back to town</span>",
            "Otters: The otter came back to town",
        ),
    ],
)
def test_a_kicker_inside_the_heading_is_no_part_of_the_headline(heading: str, title: str) -> None:
    found = known(title or "The otter came back to town", f"<h1>{heading}</h1>")
    assert found.title == "The otter came back to town"


# -- author ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "line", "author"),
    [
        ("en", "By ADA LINZ<br>Staff Writer", "ADA LINZ"),
        ("en", "By Ada Linz, Courier Staff Writer", "Ada Linz"),
        ("en", "Story by Ada Linz and Omar Reyes", "Ada Linz, Omar Reyes"),
        ("en", "by <a href='contrib.php?c=linz'>Ada Linz</a>", "Ada Linz"),
        ("en", "From our correspondent Ada Linz", "Ada Linz"),
        ("en", "<a href='/authors/linz.html'>Ada Linz</a>", "Ada Linz"),
        ("de", "Von unserem Redaktionsmitglied Ada Linz", "Ada Linz"),
        ("de", "Von unserer Mitarbeiterin Ada Linz", "Ada Linz"),
        ("de", "VON ADA LINZ", "ADA LINZ"),
        ("en", "<a href='/user/ada-linz'>Ada Linz</a>", "Ada Linz"),
        ("de", "Von Ada Linz, 16. September 2010", "Ada Linz"),
        ("fr", "mardi 13 octobre 2009, par <a href='a.php3?id=8'>Léa Morin</a>", "Léa Morin"),
        ("fr", "Par Léa Morin, envoyée spéciale", "Léa Morin"),
        ("fr", "De notre correspondant Luc Morin", "Luc Morin"),
        ("fr", "Léa Morin / 13 octobre 2009", "Léa Morin"),
        ("es", "<span class=firma>Ana Belmar Ochoa</span> 3 de mayo de 2003", "Ana Belmar Ochoa"),
        ("es", "ANA BELMAR - Madrid - 12/05/2004", "ANA BELMAR"),
        ("es", "Por Ana Belmar, enviada especial", "Ana Belmar"),
        ("it", "dal nostro inviato CARLO NOVE", "CARLO NOVE"),
        ("it", "di CARLA NOVE", "CARLA NOVE"),
        ("pt", "Por Rui Alves<br>da Folha da Maré", "Rui Alves"),
        ("pt", "Texto: Rui Alves", "Rui Alves"),
        ("nl", "Van onze verslaggeefster Anna Visser", "Anna Visser"),
        ("nl", "Door: Anna Visser", "Anna Visser"),
        ("pl", "Jan Nowy, Kraków 2003-05-12, ostatnia aktualizacja 2003-05-12 18:20", "Jan Nowy"),
        ("pl", "Rozmawiała Anna Nowa", "Anna Nowa"),
        ("ru", "Автор: Анна Новая", "Анна Новая"),
        ("ru", "Текст: Анна Новая | 12 мая 2003", "Анна Новая"),
        ("ru", "Беседовала Анна Новая", "Анна Новая"),
        ("ar", "كتب: سلمى حداد", "سلمى حداد"),
        ("ar", "كتبت - سلمى حداد", "سلمى حداد"),
        ("ar", "حوار: سلمى حداد", "سلمى حداد"),
        ("zh", "2003年05月12日10:23 潮报网 作者：李明", "李明"),
        ("zh", "文／李明", "李明"),
        ("zh", "文/李明 图/王芳", "李明"),
        ("zh", "本报记者 李明 王芳", "李明, 王芳"),
        ("zh", "【記者李明／台北報導】", "李明"),
        ("zh", "来源：潮报 记者：李明 责任编辑：王芳", "李明"),
        ("ja", "文・田中一郎", "田中一郎"),
        ("ja", "取材・文／田中一郎", "田中一郎"),
        ("ja", "執筆：田中一郎", "田中一郎"),
        ("ko", "김철수 기자", "김철수"),
        ("ko", "글 김철수", "김철수"),
        ("ko", "기자 : 김철수", "김철수"),
    ],
)
def test_the_author_printed_under_the_headline(lang: str, line: str, author: str) -> None:
    above = f"<font size=5>Bridge stays shut</font><br><font size=1>{line}</font><br>"
    found = known("The Brennick Courier - Bridge stays shut", above, lang)
    assert found.byline == author


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "Long Island, 3 May 2003"),
        ("en", "Los Angeles | 3 May 2003"),
        ("en", "Local News<br>3 May 2003"),
        ("en", "Tide News | 3 May 2003"),
        ("de", "Buch der Woche | 3. Mai 2003"),
        ("en", "The Ferry Master<br>A film by the lake"),
        ("de", "Sankt Gallen - 3. Mai 2003"),
        ("de", "Foto: Ada Linz"),
        ("zh", "责任编辑：王芳"),
        ("zh", "来源：潮报网"),
        ("ar", "تصوير: سلمى حداد"),
        ("ru", "Фото: Анна Новая"),
        ("ja", "写真：田中一郎"),
        ("ko", "사진 김철수"),
        ("es", "Gran Canaria - 12/05/2004"),
    ],
)
def test_no_place_no_section_and_no_photographer_is_the_author(lang: str, line: str) -> None:
    above = f"<font size=5>Bridge stays shut</font><br><font size=1>{line}</font><br>"
    assert known("The Brennick Courier - Bridge stays shut", above, lang).byline is None


# -- date ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lang", "line", "day"),
    [
        ("", "13-Oct-2009", date(2009, 10, 13)),
        ("", "Tue Oct 13 10:23:00 2009", date(2009, 10, 13)),
        ("", "Wednesday, October 13, 1999; Page A01", date(1999, 10, 13)),
        ("", "mardi 13 octobre 2009, par Léa Morin", date(2009, 10, 13)),
        ("", "12 мая 2003, 10:23", date(2003, 5, 12)),
        ("", "12 maja 2003", date(2003, 5, 12)),
        ("", "12 mei 2003", date(2003, 5, 12)),
        ("", "12 maggio 2003", date(2003, 5, 12)),
        ("", "12 de maio de 2003", date(2003, 5, 12)),
        ("", "12 maj 2003", date(2003, 5, 12)),
        ("", "12 Mayıs 2003", date(2003, 5, 12)),
        ("", "12 травня 2003", date(2003, 5, 12)),
        ("", "2009. 5. 12. 10:20", date(2009, 5, 12)),
        ("ko", "입력 2009.05.12 10:20", date(2009, 5, 12)),
        ("ja", "平成15年5月12日", date(2003, 5, 12)),
        ("ja", "令和元年5月12日", date(2019, 5, 12)),
        ("ja", "２００３年５月１２日", date(2003, 5, 12)),
        ("zh", "2003年05月12日10:23", date(2003, 5, 12)),
        ("ar", "12 تشرين الأول 2003", date(2003, 10, 12)),
        ("ar", "12 أيار/مايو 2003", date(2003, 5, 12)),
        ("ar", "الاثنين ١٢ مايو ٢٠٠٣", date(2003, 5, 12)),
        ("es", "12/05/2004", date(2004, 5, 12)),
    ],
)
def test_the_date_printed_under_the_headline(lang: str, line: str, day: date) -> None:
    above = f"<font size=5>Bridge stays shut</font><br><font size=1>{line}</font><br>"
    found = known("The Brennick Courier - Bridge stays shut", above, lang)
    assert found.published == day


@pytest.mark.parametrize(
    "above",
    [
        "<div class=date>Saturday, 17 May 2003 | 14°</div>{menu}<b>Bridge stays shut</b><br>16 May 2003<br>",
        "<div class=date>Saturday, 17 May 2003</div>{menu}<font>16 May 2003</font><br><b>Bridge stays shut</b>",
        "Brennick, 17.05.2003<br>{menu}<b>Bridge stays shut</b><br>By Ada Linz, 16.05.2003<br>",
    ],
)
def test_the_date_beside_the_headline_wins_over_that_of_the_day_at_the_top(above: str) -> None:
    menu = "".join(f"<a href='{n}.html'>Section {n}</a><br>" for n in range(20))
    found = known("The Brennick Courier - Bridge stays shut", above.format(menu=menu))
    assert found.published == date(2003, 5, 16)


def test_the_date_of_the_day_at_the_top_is_no_publication() -> None:
    menu = "".join(f"<a href='{n}.html'>Section {n}</a><br>" for n in range(20))
    above = f"<div class=date>Saturday, 17 May 2003</div>{menu}<b>Bridge stays shut</b><br>"
    assert known("The Brennick Courier - Bridge stays shut", above).published is None


# -- the manners of content systems and papers -----------------------------------------------------

SYSTEMS = [
    (
        "",
        "Brennick Courier - Bridge stays shut",
        "<table class=contentpaneopen><tr><td class=contentheading>Bridge stays shut</td></tr>"
        "<tr><td><span class=small>Written by Ada Linz</span></td></tr>"
        "<tr><td class=createdate>Tuesday, 13 May 2008</td></tr></table>",
        ("Bridge stays shut", "Ada Linz", date(2008, 5, 13)),
    ),
    (
        "",
        "The Brennick Courier: Bridge stays shut",
        "<font class=option><b>Bridge stays shut</b></font><br><font class=content>Posted on Tuesday, "
        "May 13 2003 @ 10:23:00 CEST by <a href='user.php?u=al'>Ada Linz</a></font><br>",
        ("Bridge stays shut", "Ada Linz", date(2003, 5, 13)),
    ),
    (
        "en",
        "Tide Diary: Bridge stays shut",
        "<a href='/'>Tide Diary</a><div class=date>May 13, 2003</div><div class=title>Bridge stays shut"
        "</div><div class=posted>Posted by Ada Linz at May 13, 2003 10:23 AM</div>",
        ("Bridge stays shut", "Ada Linz", date(2003, 5, 13)),
    ),
    (
        "en",
        "Bridge stays shut - The Brennick Courier",
        "<font size=+2><b>Bridge stays shut</b></font><p><b>By ADA LINZ, Associated Tide Writer</b></p>"
        "<p>Tue May 13, 2003 11:42 AM ET</p>",
        ("Bridge stays shut", "ADA LINZ", date(2003, 5, 13)),
    ),
    (
        "fr",
        "Le pont reste fermé - Le Courrier de Brennick",
        "<span class=titre2>Le pont reste fermé</span><br>LE COURRIER | 12.05.03 | 14h26 • "
        "Mis à jour le 13.05.03 | 15h10<br>",
        ("Le pont reste fermé", None, date(2003, 5, 12)),
    ),
    (
        "fr",
        "Le Courrier : Le pont reste fermé",
        "<b><font size=4>Le pont reste fermé</font></b><br>Par Léa MORIN<br>QUOTIDIEN : "
        "lundi 12 mai 2003<br>",
        ("Le pont reste fermé", "Léa MORIN", date(2003, 5, 12)),
    ),
    (
        "es",
        "El puente sigue cerrado · ELCORREO.example",
        "<div class=titulo>El puente sigue cerrado</div><div class=firma>ANA BELMAR  -  Madrid  -  "
        "12/05/2003</div>",
        ("El puente sigue cerrado", "ANA BELMAR", date(2003, 5, 12)),
    ),
    (
        "pt",
        "Correio Online - Ponte continua fechada - 12/05/2003",
        "<font size=1>12/05/2003 - 10h23</font><br><font size=4><b>Ponte continua fechada</b></font>"
        "<br><b>RUI ALVES</b><br>da <b>Folha da Maré</b><br>",
        ("Ponte continua fechada", None, date(2003, 5, 12)),
    ),
    (
        "nl",
        "Brennicker Courant | Brug blijft dicht",
        "<font size=5>Brug blijft dicht</font><br>Door onze redacteur ANNA VISSER<br>"
        "12 mei 2003<br>",
        ("Brug blijft dicht", "ANNA VISSER", date(2003, 5, 12)),
    ),
    (
        "de",
        "Brücke bleibt zu - Kreisbote - Nachrichten",
        "<p class=spitzmarke>Hochwasser</p><p class=titel>Brücke bleibt zu</p><p>Von Ada Linz und Omar "
        "Reyes, Brennick</p><p>Artikel vom 12.05.2003</p>",
        ("Brücke bleibt zu", "Ada Linz, Omar Reyes", date(2003, 5, 12)),
    ),
    (
        "de",
        "Kreisbote - Brücke bleibt zu",
        "<span class=h1>Brücke bleibt zu</span><br>VON ADA LINZ (TEXT) UND OMAR REYES (FOTOS)<br>"
        "Kreisbote, 12.05.2003, Nr. 109 / Seite 33<br>",
        ("Brücke bleibt zu", "ADA LINZ", date(2003, 5, 12)),
    ),
    (
        "pl",
        "Most nadal zamknięty",
        "<span class=tytul>Most nadal zamknięty</span><br>Jan Nowy 12-05-2003, ostatnia aktualizacja "
        "13-05-2003 18:20<br>",
        ("Most nadal zamknięty", None, date(2003, 5, 12)),
    ),
    (
        "ru",
        "Прилив.Ru: Общество: Мост всё ещё закрыт",
        "<font size=1>12.05.2003, понедельник, 15:14:32</font><br><font size=4>Мост всё ещё закрыт"
        "</font><br>Анна НОВАЯ, специально для Прилива<br>",
        ("Мост всё ещё закрыт", None, date(2003, 5, 12)),
    ),
    (
        "ru",
        "Мост всё ещё закрыт // Прилив",
        "<div class=zag>Мост всё ещё закрыт</div><div>«Прилив» №123 от 12.05.2003, Автор: Анна Новая"
        "</div>",
        ("Мост всё ещё закрыт", "Анна Новая", date(2003, 5, 12)),
    ),
    (
        "ar",
        "صحيفة المد - الجسر لا يزال مغلقا",
        "<td class=tdTitle>الجسر لا يزال مغلقا</td><tr><td>الاثنين 11/3/1424 هـ - الموافق 12/5/2003 م</td>"
        "</tr><tr><td>سلمى حداد - القاهرة</td></tr>",
        ("الجسر لا يزال مغلقا", None, date(2003, 5, 12)),
    ),
    (
        "zh",
        "渡口停航_社会新闻_潮报网",
        "<font size=5>渡口停航</font><br>http://www.chao.example 2003年05月12日10:23 潮报网<br>",
        ("渡口停航", None, date(2003, 5, 12)),
    ),
    (
        "zh",
        "渡口停航--社会--潮报网",
        "<b>渡口停航</b><br>本报记者 李明 《 潮报 》（ 2003年05月12日 第七版）<br>",
        ("渡口停航", "李明", date(2003, 5, 12)),
    ),
    (
        "ja",
        "asashio.com：橋はまだ通れない - 社会",
        "<b>橋はまだ通れない</b><br>2003年05月12日10時23分<br>",
        ("橋はまだ通れない", None, date(2003, 5, 12)),
    ),
    (
        "ko",
        "조수일보 : 다리는 아직 닫혀 있다",
        "<font class=title>다리는 아직 닫혀 있다</font><br>김철수 기자 cskim@josu.example<br>"
        "입력 : 2003.05.12 10:23 31' / 수정 : 2003.05.13 01:41 57'<br>",
        ("다리는 아직 닫혀 있다", "김철수", date(2003, 5, 12)),
    ),
    (
        "en",
        "",
        "<center><h3>Bridge stays shut until spring</h3></center><p align=center><i>by Ada Linz</i><br>"
        "(May 13, 2003)</p>",
        ("Bridge stays shut until spring", "Ada Linz", date(2003, 5, 13)),
    ),
    (
        "en",
        "Untitled Document",
        "<p><font size=4>Bridge stays shut until spring</font></p><p>13 May 2003</p>",
        ("Bridge stays shut until spring", None, date(2003, 5, 13)),
    ),
    (
        "en",
        "Opinion | The Brennick Courier",
        "<a href=/opinion.html>Opinion</a><div class=hed>The ferry was right all along</div>"
        "<div class=dek>A town learns to wait.</div><div>Ada Linz | 13 May 2003</div>",
        ("The ferry was right all along", "Ada Linz", date(2003, 5, 13)),
    ),
]


@pytest.mark.parametrize(("lang", "title", "above", "expected"), SYSTEMS)
def test_the_manners_of_content_systems_and_papers(
    lang: str, title: str, above: str, expected: tuple[str, str | None, date]
) -> None:
    found = known(title, above, lang)
    assert (found.title, found.byline, found.published) == expected
