# SPDX-License-Identifier: GPL-3.0-or-later
"""A random ledger being told: facts are emitted one by one and shown to the oracle, which says what is going on."""

import random

from replay import Replay
from working_days import iso


class Story:
    """The facts so far, the random numbers, and a live replay to look at."""

    def __init__(self, seed, features):
        self.random = random.Random(seed)
        self.features, self.facts, self.replay = features, [], Replay()
        self.day, self.counts = None, {}
        self.customers = []
        self.last_run = None
        self.paces, self.pace = {}, 1

    def emit(self, fact, **fields):
        """Adds a fact of the current day; gives the object of a run."""
        line = {"day": iso(self.day), "fact": fact, **fields}
        self.facts.append(line)
        answer = self.replay.feed(line)
        if answer is not None:
            self.last_run = answer
        return answer

    def has(self, feature):
        return feature in self.features

    def chance(self, share):
        return self.random.random() < share

    def happens(self, share):
        """Whether something that belongs to the feature being told happens today: more often where the ledger is about it."""
        return self.random.random() < share * self.pace

    def pick(self, choices):
        return self.random.choice(list(choices))

    def name(self, letter):
        """A new number or id: F-1, P-1, k1 …"""
        self.counts[letter] = self.counts.get(letter, 0) + 1
        return f"{letter}-{self.counts[letter]}" if letter.isupper() else f"{letter}{self.counts[letter]}"

    @property
    def ledger(self):
        return self.replay.ledger

    def payer(self, code):
        return self.ledger.payer_of(code)

    def open_debits(self, code):
        """Open debits of all that a payer pays for."""
        return [item for item in self.ledger.items_of(code, None, self.day) if item.is_debit and item.open(self.day) > 0]

    def open_credits(self, code):
        return [item for item in self.ledger.items_of(code, None, self.day) if not item.is_debit and item.open(self.day) > 0]

    def overdue(self, code, currency=None):
        return [item for item in self.open_debits(code) if item.due < self.day and currency in (None, item.currency)]

    def waiting(self, code=None):
        """The tasks that wait (of a payer)."""
        return [task for task in self.replay.tasks if task.state == "waiting" and code in (None, task.customer)]

    def verdicts(self, code):
        """The verdicts of the last run for a payer."""
        return [one for one in (self.last_run or {"verdicts": []})["verdicts"] if one["customer"] == code]
