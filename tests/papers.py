"""A small archive: three papers that print one utterance, and one that copies."""

from readout.newsroom.add import add_page
from readout.newsroom.room import Newsroom
from readout.newsroom.teach import skip
from readout.text.teaching import fingerprint

WHOLE = "We will not sell the mill, and nobody on this river will ever be asked to pay for it."
POST = f"“{WHOLE}” said Ada Winter, the leader of the council of Brennick, on Monday night."
CUT = (
    "Ada Winter promised on Tuesday: “nobody on this river will ever be asked to pay for it.” "
    "The mill has stood empty for nine years."
)
OTHER = f"“{WHOLE}” said Tom Reave, who owns the boats. Then everybody went home."
FILLER = (
    "The council met in the old school to talk about the mill, closed since the flood of spring.",
    "The roof is open, the wheel is gone, and the owner asks for money that the town has not got.",
    "A decision is expected before the winter, when the water rises and the road is often shut.",
)


def page(outlet: str, said: str, *more: str) -> bytes:
    """A page of a paper."""
    body = "".join(f"<p>{line}</p>" for line in (FILLER[0], said, *FILLER[1:], *more))
    return (
        f'<!doctype html><html lang="en"><head><title>The mill of Brennick</title>'
        f'<meta property="og:site_name" content="{outlet}"></head>'
        f"<body><article><h1>The mill of Brennick</h1>{body}</article></body></html>"
    ).encode()


def keep(room: Newsroom, outlet: str, said: str, *more: str) -> str:
    """Keep a page of a paper; its address is made from its name."""
    url = f"https://{outlet.lower().replace(' ', '-')}.example/mill"
    return add_page(room, "", page(outlet, said, *more), "text/html; charset=utf-8", url)


def keep_all(room: Newsroom) -> dict[str, str]:
    """Keep them all; the ids by outlet."""
    papers = {"Tarn Post": POST, "Weir Echo": POST, "Brennick Bee": CUT, "Hill Herald": OTHER}
    return {outlet: keep(room, outlet, said) for outlet, said in papers.items()}


def skip_paragraph(room: Newsroom, id: str, opening: str) -> None:
    """Skip a paragraph, as a listener would: the article is read again without it."""
    kept = room.store.articles.find(id)
    assert kept is not None
    for n, block in enumerate(kept.article.blocks):
        text = block.span.of(kept.article.text)
        if text.startswith(opening):
            skip(room, id, n, fingerprint(text))
            return
    raise AssertionError(f"no paragraph begins with {opening}")
