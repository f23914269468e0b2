"""Plans: which editions are made, when, and of what."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from math import isfinite
from typing import Any

from readout.errors import InputError
from readout.newsroom.rhythm import check_rhythm, is_zone

STORIES, FEATURES, GOOD_NEWS = "stories", "features", "good news"
FORMS = (STORIES, FEATURES, GOOD_NEWS)
"""What an edition is made of: the stories of its days, those and features, or good news alone."""

LONGEST = 180.0
"""Minutes."""

FURTHEST = 366.0
"""Days an edition looks back."""

_NAME = re.compile(r"(?!\d+$)[a-z0-9][a-z0-9-]{0,39}")


@dataclass(frozen=True)
class Plan:
    """An edition that is made again and again.

    Args:
        name: what tells it apart, in addresses too: small letters, digits and hyphens.
        title: as a listener reads it; "" for one made from its name.
        form: one of `FORMS`.
        at: when it is due, the five fields of a crontab; "" for only when it is asked for.
        zone: whose time that is and whose days, such as "Europe/Berlin".
        minutes: how long it lasts where there is enough to tell.
        days: how far back it looks.
        sections: the parts of the papers it takes stories from; () for all.
        voice: the label it is read by; "" for the one of its language.
        cast: whether quoted words have voices of their own.
        excerpt: words of one article that are told at the most; what it corrected comes besides.
        approval: whether a person has to let it out.
        new_only: whether it leaves out what its listener has heard.
    """

    name: str
    title: str = ""
    form: str = STORIES
    at: str = ""
    zone: str = "UTC"
    minutes: float = 10.0
    days: float = 1.5
    sections: tuple[str, ...] = ()
    voice: str = ""
    cast: bool = False
    excerpt: int = 150
    approval: bool = False
    new_only: bool = False

    def rhythm(self, early: int) -> str:
        """When it is made, as `rhythm.check_rhythm` takes it.

        Args:
            early: seconds before it is due.
        """
        return f"{self.at} {self.zone} -{early}"


BUILT_IN = (
    Plan("morning", at="0 6 * * *", minutes=10, days=1),
    Plan("daily", form=FEATURES, at="0 17 * * *", minutes=20, days=1.5),
    Plan("good-news", form=GOOD_NEWS, at="0 8 * * 6", minutes=10, days=7, approval=True),
)
"""The editions that are there from the start."""


def plans(told: Mapping[str, Any], zone: str = "UTC") -> tuple[Plan, ...]:
    """The editions that are there from the start, as the user changed them, and the user's own.

    Args:
        told: what the user says of each edition, by its name.
        zone: the time zone of those that say none.

    Raises:
        InputError: when something is said that cannot be.
    """
    known = {plan.name: plan for plan in BUILT_IN}
    for name, said in told.items():
        known[name] = _changed(known.get(name, Plan(name)), said)
    own = {name: "zone" in said for name, said in told.items()}
    return tuple(
        _checked(plan if own.get(plan.name) else replace(plan, zone=zone))
        for plan in known.values()
    )


def _changed(plan: Plan, said: Any) -> Plan:
    kinds = {field.name: field.type for field in fields(Plan) if field.name != "name"}
    if not isinstance(said, Mapping):
        raise InputError(f"[editions.{plan.name}] has to be a table.")
    values = {}
    for key, value in said.items():
        if key not in kinds:
            raise InputError(
                f"An edition has no “{key}” (in [editions.{plan.name}]); it has {', '.join(kinds)}."
            )
        values[key] = _value(plan.name, key, getattr(plan, key), value)
    return replace(plan, **values)


def _value(name: str, key: str, now: Any, value: Any) -> Any:
    if isinstance(now, tuple):
        fits = isinstance(value, list | tuple) and all(isinstance(it, str) for it in value)
        value = tuple(value) if fits else value
    elif isinstance(now, bool) or not isinstance(now, int | float):
        fits = isinstance(value, type(now))
    else:
        fits = isinstance(value, int | float) and not isinstance(value, bool) and isfinite(value)
        value = type(now)(value) if fits else value
    if not fits:
        raise InputError(f"“{key}” of [editions.{name}] cannot be {value!r}.")
    return value


def _checked(plan: Plan) -> Plan:
    if not _NAME.fullmatch(plan.name):
        raise InputError(
            f"“{plan.name[:40]}” cannot be the name of an edition; "
            "take small letters, digits and hyphens, and not digits alone."
        )
    if plan.form not in FORMS:
        raise InputError(f"“{plan.form}” is no form of an edition; the forms are {_row(FORMS)}.")
    within = 0 < plan.minutes <= LONGEST and 0 < plan.days <= FURTHEST
    if not within or plan.excerpt <= 0:
        raise InputError(
            f"The edition “{plan.name}” has to have days, an excerpt and minutes above 0, "
            f"minutes up to {LONGEST:g} and days up to {FURTHEST:g}."
        )
    _check_times(plan)
    return plan


def _check_times(plan: Plan) -> None:
    where = f"(in [editions.{plan.name}])"
    if not is_zone(plan.zone):
        raise InputError(f"“{plan.zone}” is no time zone, such as Europe/Berlin {where}.")
    try:
        if plan.at:
            check_rhythm(f"{plan.at} {plan.zone}")
    except InputError as error:
        raise InputError(f"“at” cannot be “{plan.at}” {where}: {error}") from error


def _row(names: tuple[str, ...]) -> str:
    return ", ".join(f"“{name}”" for name in names)


def changed_plan(plan: Plan, minutes: float = 0, voice: str = "") -> Plan:
    """An edition as somebody wants it this time.

    Args:
        plan: as it is planned.
        minutes: how long it lasts; 0 for as planned.
        voice: the label it is read by; "" for as planned.

    Raises:
        InputError: when it cannot last so long.
    """
    return _checked(replace(plan, minutes=minutes or plan.minutes, voice=voice or plan.voice))


def find_plan(known: tuple[Plan, ...], name: str) -> Plan:
    """The plan with a name.

    Raises:
        InputError: when there is none.
    """
    found = next((plan for plan in known if plan.name == name), None)
    if found is None:
        names = _row(tuple(plan.name for plan in known))
        raise InputError(f"No edition is called “{name[:40]}”; there are {names}.")
    return found
