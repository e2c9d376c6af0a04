# SPDX-License-Identifier: GPL-3.0-or-later
"""One account (paying customer and currency) as it stands at the end of a day: scenario, amounts, levels, carrying item."""

from behaviour import amount_values, customer_values, payer_values
from claim import Claim
from contacts import History
from episode import episodes
from levels import standing
from predicate import fits


class Payer:
    """What all accounts of a paying customer share on a day."""

    def __init__(self, ledger, code, day):
        self.ledger, self.code, self.day = ledger, code, day
        self.customer = ledger.customer(code, day)
        self.country = self.customer["country"]
        self.policy = ledger.policy(day)
        self.history = History(ledger, code, day)
        self.items = ledger.items_of(code, None, day)
        open_in = {item.currency for item in self.items}
        self.claims = {currency: Claim(ledger, code, currency, day) for currency in sorted(open_in, key=str.encode)}
        self.behaviour = payer_values(ledger, code, day)
        self.values = dict(self.behaviour, **customer_values(ledger, code, day))
        self.scenario = self.find_scenario()

    def find_scenario(self):
        """By the last running assignment, else by the first segment that fits; None for none."""
        running = [key for when, code, key, until in self.ledger.assignments
                   if code == self.code and when <= self.day and (until is None or self.day < until)]
        key = running[-1] if running else self.segment().get("scenario")
        scenario = self.policy.scenarios.get(key)
        return scenario if scenario is not None and scenario.ladder else None

    def segment(self):
        values = dict(self.values, **amount_values(self.policy, list(self.claims.values())))
        return next((segment for segment in self.policy.segments if fits(segment["when"], values)), {})


class Account:
    """An account with its claim, its episode and where each of its items stands."""

    def __init__(self, payer, currency):
        self.ledger, self.day, self.payer, self.currency = payer.ledger, payer.day, payer, currency
        self.code, self.country, self.policy, self.history = payer.code, payer.country, payer.policy, payer.history
        self.scenario = payer.scenario
        self.claim = payer.claims[currency]
        self.items = [item for item in payer.items if item.currency == currency]
        self.episodes = episodes(self.items, self.claim.tolerance, self.day)
        self.past = {(self.day, False): self.claim}
        self.standings = {}
        self.values = dict(payer.values, **amount_values(payer.policy, [self.claim]))

    def episode(self):
        """The first day of the running episode; None without one."""
        return self.episodes[-1][0] if self.episodes and self.episodes[-1][1] is None else None

    def claim_on(self, day, is_for_clock=False):
        """For the clock: neither insolvency nor a factor keeps an agreement off an item."""
        if (day, is_for_clock) not in self.past:
            self.past[day, is_for_clock] = Claim(self.ledger, self.code, self.currency, day, is_for_clock)
        return self.past[day, is_for_clock]

    def standing(self, item, day=None):
        """Where an item stands in today's scenario, today or at the end of an earlier day."""
        key = (item.number, day or self.day)
        if key not in self.standings:
            history = self.history if key[1] == self.day else History(self.ledger, self.code, key[1])
            self.standings[key] = standing(self.ledger, history, self.scenario, item, key[1])
        return self.standings[key]

    def carrying_order(self, item):
        return item.due, -item.open(self.day), item.number.encode()

    def has_anything_open(self):
        return bool(self.claim.debits or self.claim.credits)
