"""Pronunciations as a W3C Pronunciation Lexicon (PLS 1.0), in and out."""

from collections.abc import Iterator, Sequence

from lxml import etree

from readout.errors import InputError
from readout.model import Pronunciation
from readout.text.pronounced import respelt

_SPACE = "http://www.w3.org/2005/01/pronunciation-lexicon"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_IN = f"{{{_SPACE}}}"


def read_pls(body: bytes) -> list[Pronunciation]:
    """The entries of a lexicon; an alias is taken before sounds, which have to be IPA.

    Raises:
        InputError: when it is no lexicon, or its sounds are in another alphabet.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise InputError(f"This is not a PLS lexicon: it is not XML ({error.msg}).") from error
    if root.tag != f"{_IN}lexicon":
        raise InputError(f"This is not a PLS lexicon: its outermost element is {root.tag[:60]}.")
    language = root.get(_LANGUAGE, "en").split("-")[0].lower()
    alphabet = root.get("alphabet", "ipa")
    return [
        one for lexeme in root.iter(f"{_IN}lexeme") for one in _entries(lexeme, language, alphabet)
    ]


def _entries(lexeme: etree._Element, language: str, alphabet: str) -> Iterator[Pronunciation]:
    names = [text for one in lexeme.iter(f"{_IN}grapheme") if (text := _text(one))]
    alias, sounds = lexeme.find(f"{_IN}alias"), lexeme.find(f"{_IN}phoneme")
    ipa = _text(sounds)
    if ipa and sounds is not None and sounds.get("alphabet", alphabet) != "ipa":
        raise InputError(f"The sounds of “{names[0] if names else ipa}” are not written in IPA.")
    spelling = _text(alias) or (respelt(ipa) if ipa else None)
    if spelling is None:
        raise InputError(f"Nothing tells how “{names[0] if names else ''}” is said: “{ipa}”.")
    for name in names:
        yield Pronunciation(name, spelling, language, ipa)


def _text(element: etree._Element | None) -> str:
    return " ".join((element.text or "").split()) if element is not None else ""


def write_pls(entries: Sequence[Pronunciation], language: str) -> bytes:
    """A lexicon of the entries of one language; each has its alias, and its sounds where known."""
    root = etree.Element(f"{_IN}lexicon", nsmap={None: _SPACE, "xml": _LANGUAGE[1:-5]})
    root.set("version", "1.0")
    root.set("alphabet", "ipa")
    root.set(_LANGUAGE, language)
    for one in entries:
        if one.language == language:
            lexeme = etree.SubElement(root, f"{_IN}lexeme")
            etree.SubElement(lexeme, f"{_IN}grapheme").text = one.name
            if one.ipa:
                etree.SubElement(lexeme, f"{_IN}phoneme").text = one.ipa
            etree.SubElement(lexeme, f"{_IN}alias").text = one.spelling
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8", pretty_print=True))
