"""When something that is done again and again is done next."""

from datetime import UTC, datetime, timedelta
from math import floor
from zoneinfo import ZoneInfo

from croniter import croniter

from readout.errors import InputError

_FIELDS = 5
_SOME_DAY = datetime(2026, 1, 1, tzinfo=UTC)


def check_rhythm(rhythm: str) -> None:
    """Refuse a rhythm that nobody can read.

    Args:
        rhythm: seconds between two times, such as "900"; or the five fields of a crontab, with a
            time zone behind them where it is not UTC, such as "30 6 * * 1-5 Europe/Berlin", and
            behind that by how many seconds it begins earlier, such as "-1800".

    Raises:
        InputError: when it is neither.
    """
    try:
        known = not rhythm.isdigit() or int(rhythm) > 0
        next_time(rhythm, _SOME_DAY, _SOME_DAY)
    except (ValueError, KeyError, OSError, ArithmeticError):
        known = False
    if not known:
        raise InputError(
            f"“{rhythm}” is no rhythm; give seconds, or the five fields of a crontab "
            "and a time zone such as Europe/Berlin behind them."
        )


def next_time(rhythm: str, last: datetime, now: datetime) -> datetime:
    """The first time after now; times that were missed are passed over.

    Args:
        rhythm: as `check_rhythm` takes it.
        last: one of its times; seconds are counted from there.
    """
    if rhythm.isdigit():
        every = timedelta(seconds=int(rhythm))
        passed = max(floor((now - last) / every), 0)
        return last + (passed + 1) * every
    fields, zone, early = _cron(rhythm)
    following: datetime = croniter(fields, (now + early).astimezone(zone)).get_next(datetime)
    # Where a clock is put forward, an hour earlier on it may be two hours earlier, or no time at all.
    return following.astimezone(UTC) - early


def last_due(rhythm: str, now: datetime) -> datetime:
    """The last time of a crontab that is begun by now; what begins earlier is due later than now.

    Args:
        rhythm: the fields of a crontab, as `check_rhythm` takes them.
    """
    fields, zone, early = _cron(rhythm)
    begun = (now + early).astimezone(zone) + timedelta(seconds=1)
    last: datetime = croniter(fields, begun).get_prev(datetime)
    return last


def is_zone(name: str) -> bool:
    """Whether a time zone has that name."""
    try:
        return bool(ZoneInfo(name).key)
    except (ValueError, KeyError, OSError):
        return False


def _cron(rhythm: str) -> tuple[str, ZoneInfo, timedelta]:
    fields, rest = rhythm.split()[:_FIELDS], rhythm.split()[_FIELDS:]
    early = rest.pop() if rest and rest[-1][1:].isdigit() and rest[-1][0] == "-" else "-0"
    zone = rest or ["UTC"]
    if len(fields) != _FIELDS or len(zone) != 1:
        raise ValueError(rhythm)
    return " ".join(fields), ZoneInfo(zone[0]), timedelta(seconds=int(early[1:]))
