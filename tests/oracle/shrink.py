# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a replay file small: drops facts while program and oracle still differ."""


def shrink(facts, differs):
    """Drops ever smaller pieces as long as `differs(facts)` stays true; facts that need a dropped one count as not differing."""
    size = max(1, len(facts) // 2)
    while True:
        place, shorter = 0, False
        while place < len(facts):
            tried = facts[:place] + facts[place + size:]
            if tried and differs(tried):
                facts, shorter = tried, True
            else:
                place += size
        if size == 1 and not shorter:
            return facts
        size = max(1, size // 2)


def until_first(facts, day):
    """The facts up to the last run of a day."""
    runs = (place for place, fact in enumerate(facts) if fact["day"] == day and fact["fact"] == "run")
    last = max(runs, default=len(facts) - 1)
    return facts[:last + 1]
