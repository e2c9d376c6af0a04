# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of engine.md section 4 that look at the customer: what stops everything, what closes the day, which calls are due."""

from agreements import not_kept
from contacts import NO_CONTACT, SOFT_ENDS
from suspensions import campaign_until, closing_until, customer_holds, last_snooze
from working_days import add_working_days


def everything_stopped(payer):
    """Line 1: the reason and the first day it may be over; None if nothing stops everything."""
    ledger, day = payer.ledger, payer.day
    if payer.customer["archived"]:
        return "Archived", None
    holds = customer_holds(ledger, payer.code, day)
    if any(hold.kind == "placement" for hold in holds):
        return "HandedOver", None
    if holds:
        ends = [hold.end() for hold in holds]
        return "OnHold", None if None in ends else max(ends)
    snooze = last_snooze(ledger, payer.code, day)
    if snooze is not None and snooze[2] > day:
        return "Snoozed", snooze[2]
    closed = closing_until(ledger, payer.code, day)
    if closed is not None:
        return "CustomerClosed", closed
    return None


def callback_day(payer):
    """The day of a callback that is due and was not answered by an executed contact since; None without one."""
    snooze = last_snooze(payer.ledger, payer.code, payer.day)
    if snooze is None or not snooze[3] or snooze[2] > payer.day:
        return None
    done = any(one.day >= snooze[2] and one.kind not in NO_CONTACT for one in payer.history.executed)
    return None if done else snooze[2]


def last_reading(payer):
    """Whether a reply or an incoming call waits to be read, and the day on which the last one was."""
    lines = [(when, order, read) for when, order, code, read in payer.ledger.replies if code == payer.code and when <= payer.day]
    lines += [(one.day, one.order, False) for one in payer.history.contacts if one.kind == "incoming"]
    unread = bool(lines) and not max(lines)[2]
    return unread, max((when for when, _, read in lines if read), default=None)


def day_closed(payer, callback):
    """Line 3: the reason and the first day it may be over; None if the day is open."""
    unread, reading = last_reading(payer)
    if payer.history.is_doubtful():
        return "DispatchDoubtful", None
    if unread:
        return "ReplyToRead", None
    if reading is not None and callback is None:
        quiet = add_working_days(payer.country, reading, 2)
        if payer.day <= quiet:
            return "QuietDays", quiet + 1
    if payer.history.contacted_today():
        return "ContactedToday", None
    if payer.history.tried_today():
        return "NoAnswer", None
    return None


def scenario_stopped(payer):
    """Line 7: the reason and the first day it may be over; None if the scenario goes on."""
    campaign = campaign_until(payer.ledger, payer.code, payer.day)
    if campaign is not None:
        return "InCampaign", campaign
    if payer.customer["byHand"]:
        return "ByHand", None
    if payer.scenario is None:
        return "NoScenario", None
    return None


def contacted_since(account, day):
    """An executed contact since a day that ends a reject or promise call."""
    return any(one.day >= day and one.kind not in SOFT_ENDS for one in account.history.of_account(account.currency))


def rejected_payment(account):
    """Line 6: the rejected payment of the last day that still asks for a call, of several the one allocated last; None for none."""
    start, found = account.episode(), None
    for reversal in sorted(account.ledger.reversals, key=lambda one: (one.day, one.allocated)):
        invoice = reversal.debit
        if not reversal.bank_reason or reversal.day > account.day or invoice not in account.claim.chased_items:
            continue
        of_episode = start is not None and (reversal.day >= start or reversal.day <= invoice.due)
        if of_episode and not contacted_since(account, reversal.day):
            found = reversal
    return found


def broken_promise(account):
    """Line 6: the agreement broken last (with its state) of which an item is chaseable and nobody was contacted since."""
    due = [(where.since, agreement.order, agreement, where)
           for agreement, where in not_kept(account.ledger, account.code, account.currency, account.day)
           if any(item in account.claim.chased_items for item in agreement.items) and not contacted_since(account, where.since)]
    return max(due, key=lambda one: one[:2], default=None)
