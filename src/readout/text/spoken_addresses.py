"""Web and mail addresses, of which only the host is worth hearing."""

import re
from functools import partial

from readout.languages.reading import Reading
from readout.text.spoken_rule import Rule

_ENDINGS = (
    "com|org|net|gov|edu|info|co|uk|us|eu|io|tv|me|de|fr|es|int|ac|au|ca|ie|nz|news|app|ai"
    "|pdf|html?|jpe?g|png|docx?|xlsx?|csv|zip|mp[34]|txt"
)
_HOST = r"(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}[a-z]{2,18}(?![\w-])"
_KNOWN = rf"(?:[a-z0-9][a-z0-9-]{{0,30}}\.){{1,3}}(?:{_ENDINGS})(?![\w-])"
_PATH = r"(?:[/?#:]\S{0,2000}(?<=[\w/=]))?"

ADDRESS_STARTS = (
    r"(?<![\w@.-])(?i:https?://|www\.|[a-z0-9][a-z0-9._+-]{0,63}@[a-z0-9]"
    rf"|{_KNOWN})"
)
"""The same for addresses, which are dear to look for."""

ADDRESS_HINT = re.compile(r"\w\.[A-Za-z0-9]|@|://")
"""Without this a text holds no address."""


def address_rules(reading: Reading) -> tuple[Rule, ...]:
    """The rules for addresses and file names."""
    return (
        Rule(re.compile(rf"(?i:(?:https?://|www\.){_HOST}){_PATH}"), partial(_host, reading)),
        Rule(
            re.compile(rf"(?i:([a-z0-9][a-z0-9._+-]{{0,63}})@({_HOST}))"), partial(_mail, reading)
        ),
        Rule(re.compile(rf"(?i:{_KNOWN}){_PATH}"), partial(_host, reading)),
    )


def _host(reading: Reading, match: re.Match[str]) -> str:
    name = re.sub(r"(?i)^https?://", "", match[0])
    host = re.split(r"[/?#:]", name, maxsplit=1)[0].lower().removeprefix("www.")
    return host.replace(".", f" {reading.words['dot']} ")


def _mail(reading: Reading, match: re.Match[str]) -> str:
    dot = f" {reading.words['dot']} "
    return f"{match[1]} {reading.words['at']} {match[2]}".replace(".", dot)
