# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock of an item: days since due and first import, without those on which it could not be chased."""

from suspensions import item_holds, waits_for_cleaning


def stands_still(account, item, day):
    """Whether the clock of an item stood still on a day: hold, cleaning desk, or disputes and agreements left nothing of it."""
    ledger = account.ledger
    if item_holds(ledger, item, day) or waits_for_cleaning(ledger, item, day):
        return True
    if not any(one.item is item and one.is_open(day) for one in ledger.disputes.values()) \
            and not any(item in one.items and one.made <= day for one in ledger.agreements.values()):
        return False
    claim = account.claim_on(day, is_for_clock=True)
    parts = claim.taken.get(item.number, {}).keys() & {"AllDisputed", "AllPromised", "PaymentAnnounced"}
    return bool(parts) and claim.rest[item.number] < claim.tolerance


def clock(account, item, day):
    """How long an item has been chased by the end of a day."""
    root = account.ledger.root(item)
    start = max(root.due, root.imported)
    if day < start:
        return day - start
    return sum(1 for one in range(start + 1, day + 1) if not stands_still(account, chased_as(account.ledger, item, one), one))


def chased_as(ledger, item, day):
    """The invoice that stood for a re-issued one on a day: one that it replaces, until it was imported itself."""
    chain = ledger.chain(item)
    return next((one for one in chain if one.imported <= day), chain[-1])
