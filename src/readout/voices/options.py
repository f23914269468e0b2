"""An engine's own table of the settings, read by the engine itself; unknown keys are refused."""

from collections.abc import Mapping
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from readout.errors import InputError
from readout.model import Voice


class Options(BaseModel):
    """A table whose keys are the fields."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class OfferedVoice(Options):
    """A voice that only the user can describe.

    Args:
        id: the engine's name for it.
        language: BCP 47 tag.
        gender: "female", "male" or "".
        accent: in words.
    """

    id: str = Field(min_length=1)
    language: str = "en-GB"
    gender: str = Field(default="", pattern="^(female|male|)$")
    accent: str = ""

    def of(self, engine: str) -> Voice:
        """It as a voice of an engine."""
        return Voice(engine, self.id, self.language, self.gender, self.accent)


_Read = TypeVar("_Read", bound=Options)


def read_options(engine: str, kind: type[_Read], options: Mapping[str, Any]) -> _Read:
    """A table as an object.

    Raises:
        InputError: when a key is unknown or missing, or a value is not right.
    """
    try:
        return kind(**options)
    except ValidationError as problem:
        first = problem.errors()[0]
        place = ".".join(str(part) for part in ("voices", engine, *first["loc"]))
        raise InputError(
            f"The setting “{place}” is not right: {first['msg']}; the settings of this voice "
            f"engine are {', '.join(kind.model_fields)}."
        ) from problem
