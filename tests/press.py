"""Pages and feeds of a paper that never was."""

from tests.servers import Reply

XML = {"Content-Type": "application/rss+xml"}
NAMES = ("eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen")


def story(about: str, end: str = "") -> str:
    return "".join(
        f"<p>The {about} of Tarn stays closed for {weeks} weeks, the port authority said on Monday, "
        f"“because the gates of {about} number {weeks} are from 1931 and leak”. The boats lie at "
        f"the southern quay for as long as that takes, and a second crane was put up there.</p>"
        for weeks in NAMES
    ) + (f"<p>{end}</p>" if end else "")


def page(about: str, more: str = "", *, first: bool = False) -> Reply:
    lead, end = (f"<p>{more}</p>", "") if first else ("", more)
    return Reply(
        f"<html lang='en'><head><title>The {about} is closed</title></head><body><article>"
        f"<h1>The {about} is closed</h1>{lead}{story(about, end)}</article></body></html>".encode()
    )


def item(path: str, title: str = "A title", rest: str = "") -> str:
    return f"<item><title>{title}</title><link>{path}</link><guid>{path}</guid>{rest}</item>"


def rss(*items: str, title: str = "The Courier", about: str = "", **headers: str) -> Reply:
    body = (
        '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>'
        f"<title>{title}</title><link>/</link>{about}{''.join(items)}</channel></rss>"
    )
    lines = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(body.encode(), headers={**XML, **lines})


def whole(path: str, about: str, end: str = "") -> str:
    html = f"<content:encoded><![CDATA[{story(about, end)}]]></content:encoded>"
    return item(path, f"The {about} is closed", html)
