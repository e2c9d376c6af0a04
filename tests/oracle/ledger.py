# SPDX-License-Identifier: GPL-3.0-or-later
"""The plain list of facts: who owes what, and what was open of it at the end of any day."""

from collections import Counter

from policy import Policy, shipped_policy
from working_days import day_of

DEBITS = ("invoice", "retention")
CUSTOMER_DEFAULTS = {
    "country": "FR", "kind": "business", "tags": [], "reach": ["email", "call", "letter", "registered", "sms", "visit"],
    "payer": None, "payerClass": "?", "runs": [], "archived": False, "byHand": False,
}


class Item:
    """A debit or credit with the allocations that touch it."""

    def __init__(self, fact, order):
        self.number, self.customer, self.kind = fact["number"], fact["customer"], fact.get("kind", "invoice")
        self.imported, self.issued = day_of(fact["day"]), day_of(fact.get("issued") or fact["day"])
        self.due = day_of(fact.get("due")) if fact.get("due") else self.issued
        self.amount, self.currency = fact["amount"], fact.get("currency", "EUR")
        self.replaces, self.factored = fact.get("replaces"), fact.get("factored", False)
        self.is_debit, self.order = self.kind in DEBITS, order
        self.allocations = []

    def open(self, day, counted_until=None):
        """What is open at the end of the day; `counted_until` leaves out allocations of later days, not their reversals."""
        if self.issued > day:
            return 0
        last = day if counted_until is None else min(day, counted_until)
        return self.amount - sum(allocation.standing(self.is_debit, day) for allocation in self.allocations
                                 if allocation.effective <= last)

    def changes(self):
        """The days on which what is open of it changes."""
        days = {self.issued}
        for allocation in self.allocations:
            days.add(allocation.effective)
            days.update(max(allocation.effective, day) for day, _, _ in allocation.reversals)
        return days


class Allocation:
    """So much of a credit settles so much of a debit; reversals take it back on their own day."""

    def __init__(self, credit, debit, amount, day, order):
        self.credit, self.debit, self.amount, self.order = credit, debit, amount, order
        self.effective = max(day, credit.issued, debit.issued)
        self.reversals = []

    def standing(self, of_debit, day):
        """What it takes off its debit (or credit: money that went back to the bank is gone from it) on a day."""
        back = sum(amount for when, amount, bank in self.reversals if when <= day and (of_debit or not bank))
        return self.amount - back

    def left(self):
        return self.amount - sum(amount for _, amount, _ in self.reversals)


class Reversal:
    """A payment taken back from an invoice."""

    def __init__(self, credit, debit, amount, day, bank_reason, order):
        self.credit, self.debit, self.amount, self.day = credit, debit, amount, day
        self.bank_reason, self.order = bank_reason, order
        self.allocated = max((one.order for one in debit.allocations if one.credit is credit), default=0)


class Ledger:
    """All facts so far, in the order in which they came."""

    def __init__(self):
        self.order = 0
        self.day = None
        self.customer_lines = {}
        self.items = {}
        self.reversals = []
        self.imports = []
        self.policies = []
        self.contacts = {}
        self.agreements = {}
        self.disputes = {}
        self.holds, self.snoozes, self.closings, self.campaigns = [], [], [], []
        self.assignments, self.decisions, self.jumps = [], [], []
        self.insolvencies, self.replies = [], []
        self.seen = Counter()

    def customer(self, code, day=None):
        """What is known of a customer (on a day: by the lines up to it)."""
        known = dict(CUSTOMER_DEFAULTS, code=code)
        for when, fields in self.customer_lines.get(code, []):
            if day is None or when <= day:
                known.update(fields)
        return known

    def payer_of(self, code):
        """The paying account of a customer: itself, or the one it names."""
        return self.customer(code)["payer"] or code

    def group(self, payer):
        """The customers whose items this payer pays."""
        return [code for code in self.customer_lines if self.payer_of(code) == payer]

    def payers(self):
        return sorted({self.payer_of(code) for code in self.customer_lines}, key=lambda code: code.encode())

    def items_of(self, payer, currency=None, day=None):
        """The items of an account (of all currencies if none is named) that are issued by the day."""
        group = set(self.group(payer))
        return [item for item in self.items.values() if item.customer in group
                and (currency is None or item.currency == currency) and (day is None or item.issued <= day)]

    def policy(self, day):
        """The policy in force on a day."""
        lines = [policy for when, policy in self.policies if when <= day]
        return lines[-1] if lines else shipped_policy()

    def add_policy(self, fact, day):
        self.policies.append((day, Policy(fact["scenarios"], fact["segments"], fact.get("settings") or {})))

    def imported_until(self, day):
        """The day up to which payments were known on a day; None without any import."""
        return max((until for when, until in self.imports if when <= day), default=None)

    def chain(self, item):
        """An item with the invoices that it re-issues, one after the other: what is said of them is said of it."""
        chain = [item]
        while chain[-1].replaces in self.items and self.items[chain[-1].replaces].is_debit \
                and self.items[chain[-1].replaces] not in chain:
            chain.append(self.items[chain[-1].replaces])
        return chain

    def root(self, item):
        """The first of the invoices that this one re-issues (itself if none)."""
        return self.chain(item)[-1]

    def is_about(self, items, item):
        """Whether one of the items is the item, or an invoice that it re-issues."""
        chain = self.chain(item)
        return any(one in chain for one in items)

    def add_allocation(self, credit, debit, amount, day):
        allocation = Allocation(self.items[credit], self.items[debit], amount, day, self.order)
        self.items[credit].allocations.append(allocation)
        self.items[debit].allocations.append(allocation)

    def add_reversal(self, fact, day):
        """Takes an amount back from the allocations of a credit to a debit, the newest first."""
        credit, debit = self.items[fact["credit"]], self.items[fact["debit"]]
        rest, bank = fact["amount"], fact.get("bankReason")
        for allocation in reversed([one for one in debit.allocations if one.credit is credit]):
            taken = min(rest, allocation.left())
            if taken > 0:
                allocation.reversals.append((day, taken, bank))
                rest -= taken
        self.reversals.append(Reversal(credit, debit, fact["amount"] - rest, day, bank, self.order))
