"""Addresses: private ones in every disguise are refused, public ones pass."""

import ipaddress
import re

import pytest

from readout.errors import RefusedAddress
from readout.net.addresses import Address, check_answers, checked, is_public, shown

PRIVATE = re.findall(
    r"\S+",
    """
127.0.0.1 127.255.255.254 0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255
192.168.0.1 192.168.255.255 169.254.169.254 169.254.0.1 100.64.0.1 100.127.255.255 192.0.0.1
192.0.0.9 192.0.2.1 198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 192.88.99.1 224.0.0.1
239.255.255.255 240.0.0.1 255.255.255.255
:: ::1 ::127.0.0.1 ::7f00:1 ::8.8.8.8 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254
::ffff:0:127.0.0.1 64:ff9b::7f00:1 64:ff9b::a9fe:a9fe 64:ff9b::10.0.0.1 64:ff9b:1::127.0.0.1
64:ff9b:1:7f00:0:100:: 64:ff9b:1::a9fe:a9fe 64:ff9b:1:ffff::8.8.8.8 2002:7f00:1:: 2002:a00:1::1
2002:a9fe:a9fe:: 2002:c0a8:101:: 2001:0:53aa:64c:0:7f00:f5ff:fffe 2001::1 2001:2::1 2001:10::1
2001:db8::1 3fff::1 100::1 100:0:0:1::1 100:ff::1 fe80::1 fe80::1%eth0 febf::1 fec0::1 fc00::1
fd12:3456:789a::1 fd00:ec2::254 ff02::1 ff0e::1 5f00::1 4000::1 e000::1 200::1
""",
)

PUBLIC = re.findall(
    r"\S+",
    """
1.1.1.1 8.8.8.8 9.9.9.9 93.184.215.14 100.63.255.255 100.128.0.1 126.255.255.255 128.0.0.1
172.15.255.255 172.32.0.1 169.253.255.255 169.255.0.1 192.167.255.255 192.169.0.1 198.17.255.255
198.20.0.1 203.0.112.1 203.0.114.1 223.255.255.254 11.0.0.1 9.255.255.255 151.101.1.164
2606:4700:4700::1111 2001:4860:4860::8888 2a00:1450:4001:82a::200e 2620:fe::fe 2400:cb00::1
2001:41d0::1 2c0f:fb50::1 2800:3f0::1 ::ffff:8.8.8.8 64:ff9b::808:808 64:ff9b:1::8.8.8.8
2002:808:808::1
""",
)


def says_one_thing(error: Exception) -> bool:
    """Whether a message is one sentence on one line."""
    text = str(error)
    return text.endswith(".") and text.isprintable() and not re.search(r"[.!?]\s", text)


@pytest.mark.parametrize("ip", PRIVATE)
def test_what_is_not_public_is_refused(ip: str) -> None:
    assert not is_public(ip)
    with pytest.raises(RefusedAddress) as refused:
        check_answers(checked("https://news.example/"), ["8.8.8.8", ip])
    assert ip in str(refused.value) and says_one_thing(refused.value)


@pytest.mark.parametrize("ip", PUBLIC)
def test_what_is_public_passes(ip: str) -> None:
    assert is_public(ip)
    assert is_public(ipaddress.ip_address(ip))
    check_answers(checked("https://news.example/"), [ip, "8.8.8.8"])


def test_the_edges_of_every_private_block_are_where_they_should_be() -> None:
    blocks = ("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12")
    for block in (*blocks, "192.168.0.0/16", "198.18.0.0/15"):
        net = ipaddress.IPv4Network(block)
        assert not is_public(net.network_address) and not is_public(net.broadcast_address)
        assert is_public(net.network_address - 1) and is_public(net.broadcast_address + 1)


@pytest.mark.parametrize(
    ("url", "host", "port", "whole"),
    [
        ("http://News.Example", "news.example", 80, "http://news.example"),
        ("HTTPS://news.example:443/a#b", "news.example", 443, "https://news.example/a"),
        ("http://news.example./a", "news.example", 80, "http://news.example/a"),
        ("http://news.example:8080/", "news.example", 8080, "http://news.example:8080/"),
        ("  https://news.example/a?b=1\n", "news.example", 443, "https://news.example/a?b=1"),
        ("http://münchen.example/ü", "xn--mnchen-3ya.example", 80, None),
        ("http://news。example/", "news.example", 80, "http://news.example/"),
        ("http://[2606:4700::1111]/", "2606:4700::1111", 80, "http://[2606:4700::1111]/"),
        ("http://my_site.example/", "my_site.example", 80, None),
        ("https://fa.example/می\u200cرود", "fa.example", 443, None),
    ],
)
def test_well_formed_addresses_are_taken_apart(
    url: str, host: str, port: int, whole: str | None
) -> None:
    address = checked(url)
    assert (address.host, address.port) == (host, port)
    assert address.url.isascii()
    assert whole is None or address.url == whole


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("ftp://news.example/", "begin with http"),
        ("file:///etc/passwd", "begin with http"),
        ("javascript:alert(1)", "begin with http"),
        ("data:text/html,hello", "begin with http"),
        ("gopher://news.example:70/", "begin with http"),
        ("//news.example/", "begin with http"),
        ("http://me:secret@news.example/", "password"),
        ("http://news.example@10.0.0.1/", "password"),
        ("http://news.example\\@127.0.0.1/", "backslash"),
        ("http:\\\\127.0.0.1\\", "backslash"),
        ("http://news.example/a b", "space"),
        ("http://news.example/\u00a0b", "space"),
        ("http://news.example/a\r\nHost: x", "control"),
        ("http://news.example/\x00", "control"),
        ("http://news.example/\x7f", "control"),
        ("http://news.example/\u2028b", "control"),
        ("http://news.example/\ud800", "control"),
        ("http://", "names no site"),
        ("http:///etc/passwd", "names no site"),
        ("http:127.0.0.1/", "names no site"),
        ("http://.", "not well formed"),
        ("http://a..b/", "not well formed"),
        ("http://news.example../", "not well formed"),
        ("http://%31%32%37.0.0.1/", "not well formed"),
        ("http://127.0.0.1%00.news.example/", "not well formed"),
        ("http://[fe80::1%25eth0]/", "not well formed"),
        ("http://[::1]%25/", "well"),
        ("http://[::1/", "well-formed"),
        ("http://[v1.fe80::a+en1]/", "well"),
        ("http://" + "a" * 64 + ".example/", "not well formed"),
        ("http://" + "a.b" * 90 + ".example/", "not well formed"),
        ("http://①②⑦.⓪.⓪.①/", "well-formed"),
        ("http://0177.0.0.1/", "well-formed"),
        ("http://news.example:99999/", "port"),
        ("http://news.example:0/", "port"),
        ("http://news.example:22/", "port 22"),
        ("http://news.example:6379/", "port 6379"),
        ("http://news.example:x/", "well-formed"),
        ("http://news.example/" + "a" * 3000, "longer"),
        ("", "begin with http"),
    ],
)
def test_malformed_and_foreign_addresses_are_refused(url: str, reason: str) -> None:
    with pytest.raises(RefusedAddress, match=reason) as refused:
        checked(url)
    assert says_one_thing(refused.value)
    assert len(str(refused.value)) < 350
    assert "secret" not in str(refused.value)


def test_the_allow_list_opens_one_port_of_one_host() -> None:
    allowed = {"127.0.0.1:9000", "[::1]:9000"}
    for url in ("http://127.0.0.1:9000/", "http://[::1]:9000/"):
        address = checked(url, allowed)
        assert address.allowed
        check_answers(address, ["127.0.0.1"])
    with pytest.raises(RefusedAddress, match=r"can allow 127\.0\.0\.1:9001"):
        checked("http://127.0.0.1:9001/", allowed)
    plain = checked("http://127.0.0.1/", allowed)
    with pytest.raises(RefusedAddress, match=r"can allow 127\.0\.0\.1:80"):
        check_answers(plain, ["127.0.0.1"])


def test_a_refusal_says_who_led_there() -> None:
    with pytest.raises(RefusedAddress, match=r"where https://a\.example/ leads"):
        checked("file:///etc/passwd", via="https://a.example/")
    address = Address("http://b.example/", "http", "b.example", 80, via="https://a.example/")
    with pytest.raises(RefusedAddress, match=r"where https://a\.example/ leads"):
        check_answers(address, ["::1"])


def test_a_shown_address_is_short_printable_and_keeps_no_password() -> None:
    assert shown("http://u:p@a.example/x@y") == "http://a.example/x@y"
    assert shown("http://a.example/\x1b[31m") == "http://a.example/·[31m"
    assert len(shown("http://a.example/" + "x" * 500)) == 100
