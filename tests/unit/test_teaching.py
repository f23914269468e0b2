"""What was taught about a site, and what its other pages print too, on a page."""

from readout.model import BlockKind, Rule, SiteMemory
from readout.text.pieces import Left, Piece
from readout.text.printed import key, printed
from readout.text.teaching import Lessons, as_taught, fingerprints
from readout.text.tree import parsed

_STORY = [f"Paragraph {word} tells what the council decided that day." for word in "abcdefgh"]
_STANDING = "Our reporters answer letters on Fridays."


def _page(lines):
    return printed(parsed("<body>" + "".join(f"<p>{line}</p>" for line in lines) + "</body>"))


def _read(draft, repeated=(), rules=()):
    memory = SiteMemory(tuple(rules), frozenset(fingerprints(list(repeated))))
    out = as_taught(draft, _page([item.text for item in draft]), Lessons(memory))
    return [item.text for item in out if isinstance(item, Piece)], out


def _pieces(*lines):
    return [Piece(line) for line in lines]


def test_a_line_of_other_pages_is_not_read():
    kept, out = _read(_pieces(*_STORY, _STANDING), [_STANDING])
    assert kept == _STORY
    assert [item.reason for item in out if isinstance(item, Left)] == ["site"]


def test_a_standing_heading_is_read():
    heading = Piece("What we know so far", BlockKind.HEADING, 2)
    kept, _ = _read([*_pieces(*_STORY), heading], [heading.text])
    assert kept == [*_STORY, heading.text]


def test_the_same_article_under_another_address_is_read_whole():
    kept, _ = _read(_pieces(*_STORY), _STORY[:4])
    assert kept == _STORY


def test_what_was_restored_is_read_though_other_pages_print_it():
    lines = [*_STORY, _STANDING]
    kept, _ = _read(_pieces(*lines), [_STANDING], [Rule("a.example", True, (key(_STANDING),), "")])
    assert kept == lines


def test_the_latest_rule_wins():
    rules = [Rule("a.example", reads, (key(_STORY[2]),), "") for reads in (True, False)]
    assert _read(_pieces(*_STORY), rules=rules)[0] == [*_STORY[:2], *_STORY[3:]]
    assert _read(_pieces(*_STORY), rules=rules[::-1])[0] == _STORY


def test_a_box_that_is_not_read_leaves_no_heading_behind():
    heading = Piece("Your letters", BlockKind.HEADING, 2)
    kept, _ = _read([*_pieces(*_STORY), heading, Piece(_STANDING)], [_STANDING])
    assert kept == _STORY
    kept, _ = _read([heading, Piece(_STANDING), *_pieces(*_STORY)], [_STANDING])
    assert kept == [heading.text, *_STORY]
