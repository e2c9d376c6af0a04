# SPDX-License-Identifier: GPL-3.0-or-later
"""How a payer pays, and the values that segments and conditions look at."""

from fractions import Fraction

from agreements import not_kept, state
from suspensions import customer_holds, item_holds
from working_days import add_months


def settled_on(item, day):
    """The first day from which the item stays settled up to the day; None while open."""
    if item.open(day) > 0:
        return None
    settled = item.issued
    for edge in sorted(edge for edge in item.changes() if edge <= day):
        if item.open(edge) > 0:
            settled = None
        elif settled is None:
            settled = edge
    return settled


def days_in_our_dispute(ledger, item, settled):
    """Days after the due date, up to the settlement, in a dispute that was closed as founded."""
    days = set()
    for dispute in ledger.disputes.values():
        if dispute.item is item and dispute.closed_as == "founded":
            days.update(range(max(dispute.day, item.due + 1), min(dispute.closed_on, settled + 1)))
    return len(days)


def payer_values(ledger, payer, day):
    """The behaviour of a payer with those it pays for, on all currencies."""
    policy, year_ago = ledger.policy(day), add_months(day, -12)
    invoices = [item for item in ledger.items_of(payer, None, day) if item.is_debit]
    one_currency = len({item.currency for item in invoices}) == 1
    weight, weighted, late, counted, settled_ever = 0, 0, 0, 0, 0
    for item in invoices:
        settled = settled_on(item, day)
        settled_ever += settled is not None
        if settled is not None and settled > year_ago:
            end = settled
        elif settled is None and item.due < day and item.open(day) >= policy.tolerance(item.currency):
            end = day
        else:
            continue
        counted += 1
        late += end > item.due
        amount = item.amount if one_currency else policy.to_base(item.amount, item.currency)
        if amount is not None:
            weight += amount
            weighted += amount * (end - item.due - days_in_our_dispute(ledger, item, end))
    first = min((item.issued for item in invoices), default=None)
    any_settled = any(settled_on(item, day) is not None for item in ledger.items.values()
                      if item.is_debit and item.issued <= day)
    months = None
    if first is not None and any_settled:
        months = (day - first) // 31
        while add_months(first, months + 1) <= day:
            months += 1
    sales = [policy.to_base(item.amount, item.currency) for item in invoices if item.issued > year_ago]
    return {
        "weightedDelay": Fraction(weighted, weight) if weight else None,
        "shareLate": Fraction(late * 10000, counted) if counted else None,
        "isNew": None if first is None else first > add_months(day, -6) or settled_ever < 3,
        "customerMonths": months, "paidInvoices": settled_ever,
        "yearSales": sum(amount for amount in sales if amount is not None),
        "brokenPromises": sum(1 for _, where in not_kept(ledger, payer, None, day)
                              if where.name == "broken" and where.since > year_ago),
    }


def customer_values(ledger, payer, day):
    """Attributes and states of a payer."""
    customer = ledger.customer(payer, day)
    open_items = [item for item in ledger.items_of(payer, None, day) if item.is_debit and item.open(day) > 0]
    values = {name: customer[name] for name in ("code", "country", "kind", "tags", "payerClass", "archived")}
    values["channels"] = customer["reach"]
    values["insolvent"] = any(when <= day and code == payer for when, code, _ in ledger.insolvencies)
    values["inDispute"] = any(dispute.is_open(day) and dispute.item in open_items for dispute in ledger.disputes.values())
    values["inPromise"] = any(agreement.kind != "announced" and agreement.made <= day
                              and any(item in open_items for item in agreement.items) and state(ledger, agreement, day).covers()
                              for agreement in ledger.agreements.values())
    values["onHold"] = bool(customer_holds(ledger, payer, day)) or any(item_holds(ledger, item, day) for item in open_items)
    return values


def amount_values(policy, claims):
    """Open, overdue, chaseable, largest item (base currency) and oldest days late over some accounts of a payer.

    Accounts in a currency without rate are left out of amounts; without any other the amounts are missing."""
    known = [claim for claim in claims if policy.to_base(0, claim.currency) is not None]
    values = dict.fromkeys(("open", "overdue", "chaseable", "largestItem"), 0 if known else None)
    values["oldestDaysLate"] = 0
    for claim in known:
        values["open"] += policy.to_base(sum(item.open(claim.day) for item in claim.debits), claim.currency)
        values["overdue"] += policy.to_base(claim.overdue, claim.currency)
        values["chaseable"] += policy.to_base(claim.chaseable, claim.currency)
        for item in claim.debits:
            values["largestItem"] = max(values["largestItem"], policy.to_base(item.open(claim.day), claim.currency))
    for claim in claims:
        for item in claim.overdue_items:
            values["oldestDaysLate"] = max(values["oldestDaysLate"], claim.day - item.due)
    return values
