# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person set: holds, snoozes, closing periods, insolvency, disputes; each as it stands on a day."""


class Hold:
    """A hold, placement or write-off of an item or of a whole customer, from a day on, until the first day free again."""

    def __init__(self, kind, customer, item, day, until):
        self.kind, self.customer, self.item, self.day, self.until = kind, customer, item, day, until
        self.released_on = None

    def runs(self, day):
        return self.day <= day and (self.until is None or day < self.until) \
            and (self.released_on is None or day < self.released_on)

    def end(self):
        """The first day free again as far as it is known."""
        return self.until


class Dispute:
    """A dispute about all or part of an item."""

    def __init__(self, item, amount, day):
        self.item, self.amount, self.day = item, amount, day
        self.closed_on = self.closed_as = None

    def is_open(self, day):
        return self.day <= day and (self.closed_on is None or day < self.closed_on)


def item_holds(ledger, item, day):
    """The holds that keep an item back: its own, those of the customer it was invoiced to and of the one who pays."""
    customers = item.customer, ledger.payer_of(item.customer)
    return [hold for hold in ledger.holds if hold.runs(day)
            and (hold.item is item or (hold.item is None and hold.customer in customers))]


def customer_holds(ledger, code, day):
    """The running holds of a whole customer."""
    return [hold for hold in ledger.holds if hold.item is None and hold.customer == code and hold.runs(day)]


def is_insolvent(ledger, item, payer, day):
    """Whether insolvency of the invoiced customer or of the payer stops this item; what was told last of a judgment counts."""
    known = {code: judgment for when, code, judgment in ledger.insolvencies if when <= day}
    return any(code in known and item.issued <= known[code] for code in (item.customer, payer))


def days_late_at_import(ledger, item):
    """How late it was when it (or the invoice that it re-issues) was first imported."""
    root = ledger.root(item)
    return root.imported - root.due


def waits_for_cleaning(ledger, item, day):
    """More than 365 days late at its first import, and nobody decided yet to chase it."""
    if days_late_at_import(ledger, item) <= 365:
        return False
    return not any(decision.choice == "chase" and decision.day <= day and ledger.is_about(decision.items, item)
                   for decision in ledger.decisions)


def last_snooze(ledger, payer, day):
    """The snooze made last (day, until, callback), an expired one too; None without any."""
    made = [snooze for snooze in ledger.snoozes if snooze[1] == payer and snooze[0] <= day]
    return made[-1] if made else None


def closing_until(ledger, payer, day):
    """The first day after the running closing period; None while open."""
    return max((until for when, code, start, until in ledger.closings if when <= day and code == payer and start <= day < until),
               default=None)


def campaign_until(ledger, payer, day):
    """The first day after the running campaign; None without any."""
    return max((until for when, codes, until in ledger.campaigns if when <= day and payer in codes and day < until), default=None)
