"""Settings: a TOML file and the environment become one frozen object; unknown keys are refused.

The file is `READOUT_HOME/readout.toml`; `READOUT_PORT=9000` in the environment wins over `port`
in the file. Only `cli` and `web` read this; everything below them is handed plain values.
"""

import os
import tomllib
from pathlib import Path
from typing import Any

from pydantic import Field, ValidationError, field_validator
from pydantic_settings import BaseSettings, SettingsConfigDict

from readout.errors import InputError


def default_home() -> Path:
    """The data folder: `READOUT_HOME`, else `readout` in the XDG data folder."""
    if home := os.environ.get("READOUT_HOME"):
        return Path(home).expanduser()
    data = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    return Path(data).expanduser() / "readout"


class Settings(BaseSettings):
    """Everything that can be set; the field descriptions are the reference."""

    model_config = SettingsConfigDict(env_prefix="READOUT_", extra="forbid", frozen=True)

    home: Path = Field(default_factory=default_home, description="Folder for all data.")
    database: str = Field(
        "",
        repr=False,
        description="Address of a PostgreSQL database, such as `postgresql://user@host/name`; "
        "empty: the file `readout.db` in the data folder.",
    )
    blobs: str = Field(
        "",
        description="Address of an S3-compatible store for pages and sound, such as "
        "`s3://bucket/folder`; empty: the data folder.",
    )
    blob_options: dict[str, str] = Field(
        {},
        repr=False,
        description="What that store is told, such as `endpoint` and `region`; else it is told by "
        "the environment (`AWS_ACCESS_KEY_ID` and so on).",
    )
    host: str = Field("127.0.0.1", description="Address `readout serve` listens on.")
    port: int = Field(8377, ge=0, le=65535, description="Port of `readout serve`; 0 picks one.")
    voice: str = Field("", description="Label to use where none is chosen; empty: by language.")
    allowed: tuple[str, ...] = Field(
        (), description="host:port pairs that may be fetched although they are not public."
    )
    voice_workers: int = Field(2, ge=1, le=64, description="Processes that speak at once.")
    fetch_seconds: float = Field(20.0, gt=0, description="Longest a fetch may take, in seconds.")
    fetch_bytes: int = Field(10_000_000, gt=0, description="Largest page, in bytes, unpacked.")
    contact: str = Field(
        "",
        max_length=200,
        pattern=r"^[!-'*-~][ -'*-~]*$|^$",
        description="Address told to every site, at which whoever runs this Readout is reached.",
    )
    host_gap_seconds: float = Field(
        1.0, ge=0, le=60, description="Least time between two requests to one host, in seconds."
    )
    cache_bytes: int = Field(
        2_000_000_000, gt=0, description="Sound kept for later at the most, in bytes."
    )
    keep_days: int = Field(
        0, ge=0, description="Days after which an article that is in no queue goes; 0: never."
    )
    keep_bytes: int = Field(
        0, ge=0, description="Pages kept at the most, in bytes; the oldest go first; 0: any."
    )
    free_bytes: int = Field(
        200_000_000,
        ge=0,
        description="What has to stay free on the disk for more to be kept, in bytes.",
    )
    ahead_seconds: float = Field(
        120.0,
        ge=0,
        description="Sound a voice that is not fast keeps ready ahead of a listener, in seconds.",
    )
    speak_added: bool = Field(
        False, description="Speak an article by its voice as soon as it is added, while idle."
    )
    job_beat_seconds: float = Field(
        5.0, gt=0, description="Between two signs of life of a worker, in seconds."
    )
    job_death_seconds: float = Field(
        30.0,
        gt=0,
        description="Without a sign of life, after which others take a worker's jobs, in seconds.",
    )
    job_poll_seconds: float = Field(
        0.5, gt=0, description="Between two looks of a worker for jobs, in seconds."
    )
    job_attempts: int = Field(5, ge=1, description="After how many attempts a job is given up.")
    cast: bool = Field(
        False, description="Read each named speaker's quoted words in a voice of their own."
    )
    announced: bool = Field(
        False, description="Say where quoted words begin and end, where the narrator reads them."
    )
    zone: str = Field(
        "UTC", description="Time zone of editions that name none, such as `Europe/Berlin`."
    )
    editions: dict[str, Any] = Field(
        {},
        description="Editions of one's own, and what is changed of `morning`, `daily` and "
        "`good-news`: a table `[editions.NAME]` for each.",
    )
    voices: dict[str, Any] = Field(
        {},
        description="What each voice engine is told, a table `[voices.NAME]` for each; and "
        "`mirror`, an address to fetch voices from instead of their own.",
    )
    names: tuple[str, ...] = Field(
        (), description="Further host names the reader answers to, such as one behind a proxy."
    )

    @property
    def engine_options(self) -> dict[str, dict[str, Any]]:
        """The tables of `[voices]`: what each engine is told, by its name."""
        return {name: told for name, told in self.voices.items() if isinstance(told, dict)}

    @property
    def voice_mirror(self) -> str:
        """The address voices are fetched from instead of their own, "" for none."""
        return str(self.voices.get("mirror", ""))

    @field_validator("voices")
    @classmethod
    def _only_tables(cls, voices: dict[str, Any]) -> dict[str, Any]:
        for name, told in voices.items():
            if not isinstance(told, str if name == "mirror" else dict):
                wanted = "an address" if name == "mirror" else f"a table, [voices.{name}]"
                raise ValueError(f"“{name}” has to be {wanted}")
        return voices


def load_settings(**given: Any) -> Settings:
    """Read the settings; what is `given` wins over the environment, that over the file.

    Raises:
        InputError: when the file is not TOML, or a key or value is not known.
    """
    file = Path(given.get("home") or default_home()) / "readout.toml"
    try:
        from_file = tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        raise InputError(f"The settings in {file} cannot be read: {error}.") from error
    wanted = {k: v for k, v in from_file.items() if f"READOUT_{k.upper()}" not in os.environ}
    try:
        return Settings(**(wanted | given))
    except ValidationError as error:
        raise InputError(_explain(error, file)) from error


def _explain(error: ValidationError, file: Path) -> str:
    first = error.errors()[0]
    name = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        known = ", ".join(Settings.model_fields)
        return f"There is no setting “{name}” (in {file}); the settings are {known}."
    return f"The setting “{name}” is not right: {first['msg']}."
