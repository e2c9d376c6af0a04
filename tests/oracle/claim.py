# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be asked for: overdue items less what is deducted item by item, then credits (engine.md section 1)."""

from agreements import covered, disputed_part, state
from suspensions import is_insolvent, item_holds, waits_for_cleaning

DEDUCTIONS = ["Insolvent", "ToClean", "Factored", "HandedOver", "ItemsOnHold", "AllDisputed", "AllPromised", "PaymentAnnounced"]


def oldest_first(item):
    """The order of agreements and of credits: due date, then number by bytes."""
    return item.due, item.number.encode()


class Claim:
    """The amounts of one account (payer and currency) at the end of a day."""

    def __init__(self, ledger, payer, currency, day, is_for_clock=False):
        self.ledger, self.payer, self.currency, self.day = ledger, payer, currency, day
        self.is_for_clock = is_for_clock
        self.tolerance = ledger.policy(day).tolerance(currency)
        items = ledger.items_of(payer, currency, day)
        self.debits = [item for item in items if item.is_debit and item.open(day) > 0]
        self.credits = [item for item in items if not item.is_debit and item.open(day) > 0]
        self.taken = {item.number: {} for item in self.debits}
        self.rest = {item.number: item.open(day) for item in self.debits}
        for item in self.debits:
            self.deduct_whole(item)
        for item in self.debits:
            self.deduct_disputes(item)
        self.uncovered = {}
        self.deduct_agreements(("promise", "plan"), "AllPromised")
        self.deduct_agreements(("announced",), "PaymentAnnounced")
        for item in self.debits:
            self.drop_residue(item)
        self.overdue_items = [item for item in self.debits if item.due < day and item.open(day) >= self.tolerance]
        self.overdue = sum(item.open(day) for item in self.overdue_items)
        self.deducted = {name: sum(self.taken[item.number].get(name, 0) for item in self.overdue_items) for name in DEDUCTIONS}
        self.netted = [item for item in self.credits if self.is_netted(item)]
        self.credit_sum = sum(item.open(day) for item in self.netted)
        self.chaseable = self.overdue - sum(self.deducted.values()) - self.credit_sum
        self.chased_items = sorted((item for item in self.overdue_items if self.rest[item.number] >= self.tolerance),
                                   key=oldest_first)

    def take(self, item, name, amount):
        if amount > 0:
            self.taken[item.number][name] = self.taken[item.number].get(name, 0) + amount
            self.rest[item.number] -= amount

    def deduct_whole(self, item):
        ledger, day = self.ledger, self.day
        kinds = {hold.kind for hold in item_holds(ledger, item, day) if hold.item is item or hold.customer != self.payer}
        name = None
        if not self.is_for_clock and is_insolvent(ledger, item, self.payer, day):
            name = "Insolvent"
        elif waits_for_cleaning(ledger, item, day):
            name = "ToClean"
        elif item.factored and not self.is_for_clock:
            name = "Factored"
        elif "placement" in kinds:
            name = "HandedOver"
        elif kinds:
            name = "ItemsOnHold"
        if name:
            self.take(item, name, item.open(day))

    def deduct_disputes(self, item):
        self.take(item, "AllDisputed", min(disputed_part(self.ledger, item, self.day), self.rest[item.number]))

    def deduct_agreements(self, kinds, name):
        for agreement in self.ledger.agreements.values():
            if agreement.kind in kinds and agreement.customer == self.payer and agreement.currency == self.currency \
                    and agreement.made <= self.day:
                left = covered(self.ledger, agreement, self.day)
                lies_on = 0
                for item in sorted(agreement.items, key=oldest_first):
                    part = min(left, self.rest.get(item.number, 0))
                    if part > 0:
                        self.take(item, name, part)
                        left -= part
                        lies_on += part
                self.uncovered[agreement.id] = lies_on

    def drop_residue(self, item):
        """What the parts leave below the tolerance goes with the last of them."""
        taken, rest = self.taken[item.number], self.rest[item.number]
        if taken and 0 < rest < self.tolerance:
            self.take(item, max(taken, key=DEDUCTIONS.index), rest)

    def is_netted(self, credit):
        if credit.kind == "advance":
            return False
        return not any(item.number == credit.replaces and self.rest[item.number] == 0 for item in self.overdue_items)

    def reason_for_nothing(self):
        """Why nothing is left to chase; None while something is."""
        if not self.overdue_items:
            if not self.debits:
                return "CreditBalance" if self.credits else "NothingOverdue"
            return "NothingOverdue" if any(item.open(self.day) >= self.tolerance for item in self.debits) else "BelowMinimum"
        if self.chaseable >= self.tolerance:
            return None
        left = self.overdue
        for name in DEDUCTIONS:
            left -= self.deducted[name]
            if left < self.tolerance:
                return self.waiting_variant(name)
        return "CoveredByCredits"

    def waiting_variant(self, name):
        kinds = {"AllPromised": ("promise", "plan"), "PaymentAnnounced": ("announced",)}.get(name, ())
        for agreement in self.ledger.agreements.values():
            if agreement.kind in kinds and self.uncovered.get(agreement.id, 0) > 0 \
                    and state(self.ledger, agreement, self.day).name == "toVerify":
                return {"AllPromised": "PromiseToVerify", "PaymentAnnounced": "PaymentToVerify"}[name]
        return name

    def announced_to_check(self):
        """Announced payments of the account whose silence is over: pairs of the agreement and what is still to come of it."""
        return [(agreement, covered(self.ledger, agreement, self.day)) for agreement in self.ledger.agreements.values()
                if agreement.kind == "announced" and agreement.customer == self.payer and agreement.currency == self.currency
                and agreement.made <= self.day and state(self.ledger, agreement, self.day).name == "toVerify"]

    def bars_formal_demand(self):
        return any(item.open(self.day) >= self.tolerance for item in self.credits)

    def needs_allocation(self):
        """One netted credit equals an open invoice or the oldest ones together, or they reach 30 % of the overdue amount."""
        if not self.netted:
            return False
        if 0 < self.overdue * 3 <= self.credit_sum * 10:
            return True
        invoices = sorted((item for item in self.debits if item.open(self.day) >= self.tolerance), key=oldest_first)
        sums, total = set(), 0
        for item in invoices:
            total += item.open(self.day)
            sums.update((total, item.open(self.day)))
        return any(item.open(self.day) >= self.tolerance and item.open(self.day) in sums for item in self.netted)
