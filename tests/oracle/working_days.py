# SPDX-License-Identifier: GPL-3.0-or-later
"""Days as whole numbers, and which of them are working days in a country (holidays by rule; other countries: weekends only)."""

from datetime import date
from functools import lru_cache


def day_of(text):
    """The number of an ISO day; None stays None."""
    return None if text is None else date.fromisoformat(text).toordinal()


def iso(day):
    """The ISO text of a day number; None stays None."""
    return None if day is None else date.fromordinal(day).isoformat()


def add_months(day, months):
    """The same day so many months later (earlier when negative), or the last one of that month."""
    d = date.fromordinal(day)
    year, month = divmod(d.year * 12 + d.month - 1 + months, 12)
    for last in (d.day, 30, 29, 28):
        try:
            return date(year, month + 1, last).toordinal()
        except ValueError:
            continue


def easter(year):
    """Easter Sunday of the Gregorian calendar (Meeus)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, rest = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, rest + 1).toordinal()


# (month, day) fixed; whole numbers: days after Easter Sunday.
RULES = {
    "FR": [(1, 1), 1, (5, 1), (5, 8), 39, 50, (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)],
    "BE": [(1, 1), 1, (5, 1), 39, 50, (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)],
    "LU": [(1, 1), 1, (5, 1), (5, 9), 39, 50, (6, 23), (8, 15), (11, 1), (12, 25), (12, 26)],
    "DE": [(1, 1), -2, 1, (5, 1), 39, 50, (10, 3), (12, 25), (12, 26)],
    "CH": [(1, 1), 1, 39, 50, (8, 1), (12, 25)],
}


def british_holidays(year):
    """Bank holidays of England and Wales, those on a weekend moved to the next working days."""
    sunday = easter(year)

    def monday(month, first):
        d = date(year, month, first).toordinal()
        return d + (7 - date.fromordinal(d).weekday()) % 7

    days = {sunday - 2, sunday + 1, monday(5, 1), monday(5, 25), monday(8, 25)}
    for month, day in ((1, 1), (12, 25), (12, 26)):
        d = date(year, month, day).toordinal()
        while date.fromordinal(d).weekday() >= 5 or d in days:
            d += 1
        days.add(d)
    return days


@lru_cache(maxsize=None)
def holidays(country, year):
    """The day numbers of a country's national holidays in a year; empty for a country without rules."""
    if country in ("GB", "UK"):
        return frozenset(british_holidays(year))
    sunday = easter(year)
    return frozenset(sunday + rule if isinstance(rule, int) else date(year, *rule).toordinal()
                     for rule in RULES.get(country, []))


@lru_cache(maxsize=None)
def is_working(country, day):
    """Whether people work on this day in this country."""
    d = date.fromordinal(day)
    return d.weekday() < 5 and day not in holidays(country, d.year)


def forward(country, day):
    """The day itself if it is a working day, else the next one."""
    while not is_working(country, day):
        day += 1
    return day


def add_working_days(country, day, count):
    """The count-th working day after the day (before it when negative); 0 is the day itself."""
    step = 1 if count > 0 else -1
    for _ in range(abs(count)):
        day += step
        while not is_working(country, day):
            day += step
    return day


def first_working_day(country, day):
    """The first working day of the month in which the day lies."""
    return forward(country, date.fromordinal(day).replace(day=1).toordinal())


def last_first_working_day(country, day):
    """The latest first working day of a month that is not after the day."""
    first = first_working_day(country, day)
    return first if first <= day else first_working_day(country, date.fromordinal(day).replace(day=1).toordinal() - 1)


def next_first_working_day(country, day):
    """The earliest first working day of a month after the day."""
    first = first_working_day(country, day)
    return first if first > day else first_working_day(country, add_months(date.fromordinal(day).replace(day=1).toordinal(), 1))
