# SPDX-License-Identifier: GPL-3.0-or-later
"""Promises, plans and announced payments: judged from what was received, as of any day."""

from working_days import add_working_days, day_of

TOLERANCE_DAYS = {"cheque": 5}


class Agreement:
    """What a customer agreed to pay, on which items, by which days; what was open of them when it was made."""

    def __init__(self, ledger, fact, day):
        self.id, self.kind, self.customer = fact["id"], fact.get("kind", "promise"), ledger.payer_of(fact["customer"])
        self.currency, self.made, self.order = fact.get("currency", "EUR"), day, ledger.order
        self.items = [ledger.items[number] for number in fact["items"]]
        self.dues = sorted((day_of(when), amount) for when, amount in fact["dues"])
        self.grace = TOLERANCE_DAYS.get(fact.get("means", "transfer"), 2)
        self.ledger = ledger
        self.open_when_made = {item.number: item.open(day) for item in self.items}
        self.replaced_on = self.ended_on = None

    def conceded(self, item, day, until=None):
        """What later credit notes settled of the part that was in dispute when the agreement was made."""
        last = day if until is None else min(day, until)
        credited = sum(one.standing(True, day) for one in item.allocations
                       if one.credit.kind == "credit" and self.made < one.effective <= last)
        return min(credited, disputed_part(self.ledger, item, self.made, self.open_when_made[item.number]))

    def received(self, day, until=None):
        """The fall of what is open of its items since it was made, by `until`, as it still stands on the day; without what
        was conceded."""
        return max(0, sum(self.open_when_made[item.number] - self.conceded(item, day, until) - item.open(day, until)
                          for item in self.items))

    def missing(self, amount, day, until=None):
        """What is still to come of an amount, as far as it was open when it was promised and not conceded since."""
        most = sum(self.open_when_made[item.number] - self.conceded(item, day, until) for item in self.items)
        return max(0, min(amount, most) - self.received(day, until))


def disputed_part(ledger, item, day, whole=None):
    """How much of what is open of an item is in dispute."""
    if whole is None:
        whole = item.open(day)
    amounts = [whole if one.amount is None else one.amount for one in ledger.disputes.values()
               if one.item is item and one.is_open(day)]
    return min(whole, sum(amounts))


class State:
    """Where an agreement stands on a day: open, toVerify, kept, broken, partly, ended, replaced; since when it is broken."""

    def __init__(self, name, since=None, due=None):
        self.name, self.since, self.due = name, since, due

    def covers(self):
        return self.name in ("open", "toVerify")


def judged_on(ledger, last_day):
    """The first day after the last one on which payments up to it were imported; None if that is still to come."""
    if not any(when <= last_day + 1 for when, _ in ledger.imports):
        return last_day + 1
    return min((max(when, last_day + 1) for when, until in ledger.imports if until >= last_day), default=None)


def state(ledger, agreement, day):
    """The state of an agreement at the end of a day."""
    if agreement.ended_on is not None and agreement.ended_on <= day:
        return State("ended")
    if agreement.replaced_on is not None and agreement.replaced_on <= day:
        return State("replaced")
    tolerance = ledger.policy(day).tolerance(agreement.currency)
    if agreement.kind == "announced":
        return announced_state(ledger, agreement, day, tolerance)
    waiting, broken, total = None, [], 0
    for due, amount in agreement.dues:
        total += amount
        where = instalment_state(ledger, agreement, total, due, day, tolerance)
        if where.name in ("broken", "partly"):
            broken.append(where)
        elif where.name != "kept" and waiting is None:
            waiting = where
    if broken:
        return min(broken, key=lambda where: where.since)
    return waiting or State("kept")


def instalment_state(ledger, agreement, asked, due, day, tolerance):
    """The state of one due day: the sum asked by then against what was received by its last day."""
    last_day = add_working_days(ledger.customer(agreement.customer, day)["country"], due, agreement.grace)
    if agreement.missing(asked, day, last_day) < tolerance:
        return State("kept")
    if day <= last_day:
        return State("open", due=due)
    judgement = judged_on(ledger, last_day)
    if judgement is None or day < judgement:
        return State("toVerify", due=due)
    since = judgement
    while agreement.missing(asked, since, last_day) < tolerance:
        since += 1
    return State("partly" if agreement.received(day, last_day) > 0 else "broken", since, due)


def silent_until(ledger, agreement, day):
    """The last day of silence after a payment was announced."""
    start = max([agreement.made] + [due for due, _ in agreement.dues])
    return add_working_days(ledger.customer(agreement.customer, day)["country"], start, ledger.policy(day).announced_days)


def announced_state(ledger, agreement, day, tolerance):
    if agreement.missing(sum(amount for _, amount in agreement.dues), day) < tolerance:
        return State("kept")
    return State("open" if day <= silent_until(ledger, agreement, day) else "toVerify")


def covered(ledger, agreement, day):
    """How much of its items an agreement still keeps out of what may be asked for."""
    if not state(ledger, agreement, day).covers():
        return 0
    return agreement.missing(sum(amount for _, amount in agreement.dues), day)


def replace_older(ledger, new, day):
    """A new agreement on an item ends the older open ones."""
    numbers = {item.number for item in new.items}
    for older in ledger.agreements.values():
        if older is not new and numbers & {item.number for item in older.items} and state(ledger, older, day).covers():
            older.replaced_on = day


def not_kept(ledger, payer, currency, day):
    """Promises and plans of an account (of all its currencies if None) that were not kept: pairs with their state."""
    found = []
    for agreement in ledger.agreements.values():
        if agreement.kind != "announced" and agreement.customer == payer and currency in (None, agreement.currency) \
                and agreement.made <= day:
            where = state(ledger, agreement, day)
            if where.name in ("broken", "partly"):
                found.append((agreement, where))
    return found
