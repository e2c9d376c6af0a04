# SPDX-License-Identifier: GPL-3.0-or-later
"""The policy of a day: scenarios, ordered segments, settings; without a policy line the shipped one of resources/scenarios."""

import json
from fractions import Fraction
from functools import lru_cache
from pathlib import Path

from scenario import Scenario

SHIPPED = Path(__file__).resolve().parents[2] / "resources" / "scenarios"


class Policy:
    """What decides: settings in whole numbers, segments in order, scenarios by key."""

    def __init__(self, scenarios, segments, settings):
        self.scenarios = {entry["key"]: Scenario(entry) for entry in scenarios}
        self.segments = [entry for entry in segments if entry.get("enabled", True)]
        self.quiet_days = settings.get("quietDays", 5)
        self.cap = settings.get("cap", 2)
        self.announced_days = settings.get("announcedDays", 3)
        self.batch = settings.get("batch", 8000)
        self.base = settings.get("base", "EUR")
        self.country = settings.get("country", "FR")
        self.tolerances = settings.get("tolerance", {})
        self.rates = settings.get("rates", {})

    def tolerance(self, currency):
        """The amount below which something is settled for chasing."""
        return self.tolerances.get(currency, 100)

    def to_base(self, amount, currency):
        """An amount in the base currency, rounded half up; None without a rate."""
        exact = self.exact_in_base(amount, currency)
        return None if exact is None else (2 * exact + 1) // 2

    def exact_in_base(self, amount, currency):
        """An amount in the base currency as a fraction; None without a rate."""
        if currency == self.base:
            return Fraction(amount)
        if currency not in self.rates:
            return None
        return Fraction(amount * self.rates[currency][0], self.rates[currency][1])


@lru_cache(maxsize=1)
def shipped_policy():
    """The scenarios and segments that the program brings along, with default settings."""
    segments = json.loads((SHIPPED / "segments.json").read_text(encoding="utf-8"))
    scenarios = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(SHIPPED.glob("*.json"))
                 if path.name != "segments.json"]
    return Policy(scenarios, segments, {})
