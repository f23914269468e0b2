"""Which addresses Readout opens: well-formed, http or https, and on the public internet."""

import re
import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from typing import NoReturn

import httpx2

from readout.errors import RefusedAddress

PORTS = frozenset({80, 443, 8080, 8443})
"""Ports a news site answers on; any other needs the allow-list."""

LONGEST = 2_048
"""Characters of the longest address that is opened."""

_DEFAULT_PORT = {"http": 80, "https": 443}
_NAME = re.compile(r"(?=.{1,253}\Z)[a-z0-9_-]{1,63}(\.[a-z0-9_-]{1,63})*")
_UNPRINTABLE = frozenset({"Cc", "Cs", "Zl", "Zp"})

# Only 2000::/3 is handed out for the public internet, which refuses loopback, private,
# site-local, multicast, discard and IPv4-compatible forms together. 64:ff9b:1::/96 is the one
# form of the local NAT64 range whose embedded address has a single reading.
_UNICAST = IPv6Network("2000::/3")
_SIX_TO_FOUR = IPv6Network("2002::/16")
_NAT64 = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/96"))

# Ranges on which Python's own tables differ between releases: relay and protocol addresses,
# documentation, and Teredo within 2001::/23, whose host may sit behind any router.
_NEVER_4 = (IPv4Network("192.88.99.0/24"), IPv4Network("192.0.0.0/24"))
_NEVER_6 = (IPv6Network("2001::/23"), IPv6Network("2001:db8::/32"), IPv6Network("3fff::/20"))


@dataclass(frozen=True)
class Address:
    """A checked web address.

    Args:
        url: as it is asked for, without fragment.
        scheme: "http" or "https".
        host: ASCII, lower case, no final dot; an IPv6 address without brackets.
        port: the port in use.
        allowed: whether host and port stand on the allow-list.
        via: the address that redirected here, or "".
    """

    url: str
    scheme: str
    host: str
    port: int
    allowed: bool = False
    via: str = ""


def is_public(ip: str | IPv4Address | IPv6Address) -> bool:
    """Whether an IP address, freed of the forms that wrap another, is on the public internet."""
    unwrapped = _unwrapped(ip_address(ip))
    if isinstance(unwrapped, IPv6Address):
        known = unwrapped in _UNICAST and not any(unwrapped in net for net in _NEVER_6)
    else:
        known = not any(unwrapped in net for net in _NEVER_4)
    return (
        known
        and unwrapped.is_global
        and not (unwrapped.is_multicast or unwrapped.is_reserved or unwrapped.is_unspecified)
    )


def _unwrapped(ip: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    if isinstance(ip, IPv4Address):
        return ip
    if ip.ipv4_mapped is not None:
        return ip.ipv4_mapped
    if ip in _SIX_TO_FOUR:
        return IPv4Address(int(ip) >> 80 & 0xFFFFFFFF)
    if any(ip in net for net in _NAT64):
        return IPv4Address(int(ip) & 0xFFFFFFFF)
    return ip


def checked(url: str, allowed: Collection[str] = (), via: str = "") -> Address:
    """Take an address apart, or refuse it.

    Args:
        url: what was asked for; white space around it is dropped.
        allowed: "host:port" pairs open whatever their port and network.
        via: the address that redirected here, for the sentence.

    Raises:
        RefusedAddress: when it is not a well-formed public web address.
    """
    stripped = url.strip()
    _check_characters(stripped, via)
    parsed = _parsed(stripped, via)
    _check_form(stripped, parsed, via)
    host = parsed.raw_host.decode("ascii").lower().removesuffix(".")
    _check_host(stripped, host, via)
    port = parsed.port if parsed.port is not None else _DEFAULT_PORT[parsed.scheme]
    on_list = host_and_port(host, port) in allowed
    if port not in PORTS and not on_list:
        refuse(stripped, f"pages are not served on port {port}{_way_in(host, port)}", via)
    whole = str(parsed.copy_with(fragment=None, host=host))
    return Address(whole, parsed.scheme, host, port, on_list, via)


def check_answers(address: Address, ips: Iterable[str]) -> None:
    """Refuse an address if any one of the IP addresses its name stands for is not public.

    Raises:
        RefusedAddress: naming the first one.
    """
    if address.allowed:
        return
    for ip in ips:
        if not is_public(ip):
            refuse(
                address.url,
                f"it leads to {ip}, which is not on the public internet"
                f"{_way_in(address.host, address.port)}",
                address.via,
            )


def _way_in(host: str, port: int) -> str:
    return f" (whoever runs Readout can allow {host_and_port(host, port)})"


def host_and_port(host: str, port: int) -> str:
    """The form used on the allow-list: "host:port", IPv6 in brackets."""
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"


def shown(url: str) -> str:
    """An address fit for a sentence: short, on one line, without a password."""
    clean = "".join(c if c.isprintable() else "·" for c in url)
    clean = re.sub(r"(?<=//)[^/?#]*@", "", clean)
    return clean if len(clean) <= 100 else clean[:99] + "…"


def refuse(url: str, reason: str, via: str = "") -> NoReturn:
    """Raise RefusedAddress with one sentence.

    Args:
        url: the address that is not opened.
        reason: why, as the end of a sentence.
        via: the address that redirected to it, or "".
    """
    led = f", where {shown(via)} leads" if via else ""
    raise RefusedAddress(f"Readout does not open “{shown(url)}”{led}: {reason}.")


def _check_characters(url: str, via: str) -> None:
    if len(url) > LONGEST:
        refuse(url, f"it is longer than {LONGEST} characters", via)
    if any(unicodedata.category(c) in _UNPRINTABLE for c in url):
        refuse(url, "it holds control characters; copy the address again", via)
    if "\\" in url or any(c.isspace() for c in url):
        refuse(url, "it holds a space or backslash; copy the address again", via)


def _parsed(url: str, via: str) -> httpx2.URL:
    try:
        return httpx2.URL(url)
    except httpx2.InvalidURL as broken:
        try:
            refuse(url, "it is not a well-formed address; check it", via)
        except RefusedAddress as refusal:
            raise refusal from broken


def _check_form(url: str, parsed: httpx2.URL, via: str) -> None:
    if parsed.scheme not in _DEFAULT_PORT:
        refuse(url, "only addresses that begin with http:// or https:// are read", via)
    if parsed.userinfo:
        refuse(url, "it holds a user name or password; leave that out", via)
    if not parsed.raw_host:
        refuse(url, "it names no site; check the address", via)


def _check_host(url: str, host: str, via: str) -> None:
    if "%" in host:
        refuse(url, "its host name is not well formed; check the address", via)
    if ":" in host:
        return
    if not _NAME.fullmatch(host):
        refuse(url, "its host name is not well formed; check the address", via)
