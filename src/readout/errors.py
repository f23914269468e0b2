"""Every error Readout raises on purpose, split by who can act.

    ReadoutError
    ├── InputError              you can act: a 4xx page, exit code 2
    │   ├── UnknownVoice        no such label, voice or language; .nearest holds three names
    │   ├── NotAnArticle        the page holds nothing to read; .reason says which kind of page it is
    │   ├── UnreadableSource    no such file, a PDF, an image, too large, not text
    │   ├── RefusedAddress      an address Readout does not open (not http, not public)
    │   ├── TooLarge            more was handed in than is read
    │   ├── NotHere             there is no such page or article
    │   ├── ChangedMeanwhile    the article is not what the form was shown for
    │   ├── UnwritableOutput    the file or folder cannot be written
    │   └── NewerDatabase       the data folder was written by a newer Readout
    ├── OutsideError            the world can act: a 4xx page, exit code 2, one item lost
    │   ├── FetchError          no answer, an error status, a redirect loop, too slow, too large
    │   └── DiskFull            no room left on the disk
    └── PluginError             a plugin can act: the next candidate is tried
        └── VoiceError          an engine crashed, hung, or gave no usable sound

Each carries one clear sentence for the user that says what to do; what went wrong below stays
chained as ``__cause__``.  Anything else that escapes is a fault of ours (exit code 1).
"""

from collections.abc import Sequence


class ReadoutError(Exception):
    """Any failure Readout can explain in one sentence."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


class InputError(ReadoutError):
    """The user can put it right."""


class UnknownVoice(InputError):
    """No voice answers to that name.

    Args:
        wanted: what was asked for.
        nearest: the names most like it, best first.
        how: how to get it, in a sentence, where it can be had.
    """

    def __init__(self, wanted: str, nearest: Sequence[str], how: str = "") -> None:
        names = ", ".join(f"“{name}”" for name in nearest)
        super().__init__(
            how
            or f"No voice is called “{wanted}”. The nearest are {names}; `readout voices` lists them all."
        )
        self.wanted = wanted
        self.nearest = tuple(nearest)


class NotAnArticle(InputError):
    """A page was read but holds no article.

    Args:
        reason: one of "empty", "paywall", "consent", "script", "no article".
        sentence: what to tell the user.
        beginning: the words of it that stand on a page with a paywall; "" for none.
    """

    def __init__(self, reason: str, sentence: str, beginning: str = "") -> None:
        super().__init__(sentence)
        self.reason = reason
        self.beginning = beginning


class UnreadableSource(InputError):
    """What was handed in is not a page or a text."""


class RefusedAddress(InputError):
    """An address that is never opened: wrong scheme, not public, not well formed."""


class TooLarge(InputError):
    """More was handed in than is read."""

    def __init__(self) -> None:
        super().__init__("That is larger than 10 MB; hand in the article alone.")


class NotHere(InputError):
    """There is no such page or article."""


class ChangedMeanwhile(InputError):
    """The article is not what the form was shown for."""

    def __init__(self) -> None:
        super().__init__(
            "The article has changed since this page was shown; reload it and try again."
        )


class UnwritableOutput(InputError):
    """The output cannot be written where it was asked for."""


class NewerDatabase(InputError):
    """The data folder belongs to a newer Readout."""


class OutsideError(ReadoutError):
    """Something outside failed; that item is lost, the rest goes on."""


class FetchError(OutsideError):
    """A link gave no page.

    Args:
        sentence: what to tell the user.
        status: the HTTP status, where one was answered.
    """

    def __init__(self, sentence: str, status: int | None = None) -> None:
        super().__init__(sentence)
        self.status = status


class DiskFull(OutsideError):
    """No room is left on the disk."""


class PluginError(ReadoutError):
    """A plugin failed; the next candidate is tried."""


class VoiceError(PluginError):
    """A voice engine crashed, hung or gave no usable sound."""
