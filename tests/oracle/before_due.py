# SPDX-License-Identifier: GPL-3.0-or-later
"""What may be said while nothing is to be chased: preventive contacts, and the thank-you after an episode."""

from claim import oldest_first
from contacts import BEFORE_DUE, NO_CONTACT
from episode import closed_by_payment
from predicate import fits
from proposal import Proposal, reachable_channel
from step_day import preventive_day, shifted
from working_days import forward


def preventive(account):
    """One preventive contact about all items whose last reached preventive step was not made yet; None for none."""
    scenario, day, claim, policy = account.scenario, account.day, account.claim, account.policy
    if scenario is None or not scenario.preventive or claim.chaseable >= claim.tolerance:
        return None
    reached = {}
    for item in sorted(claim.debits, key=oldest_first):
        if item.due > day and item.open(day) >= claim.tolerance and not claim.taken[item.number] and day >= item.issued + 3:
            step = last_reached(account, item)
            if step is not None:
                reached[item] = step
    if not reached or not may_speak_before_due(account):
        return None
    step = max(reached.values(), key=lambda one: (one.days, -scenario.preventive.index(one)))
    amount = sum(claim.rest[item.number] for item in reached) - claim.credit_sum
    in_base = policy.to_base(amount, account.currency)
    channel = reachable_channel(account, step.channel, step.fallback)
    if amount < claim.tolerance or (in_base is not None and in_base < scenario.minimum) or channel is None:
        return None
    items = list(reached)
    return Proposal(account, "preDue", step.key, channel, "PreDue", items, amount, step, step.approval, items[0])


def last_reached(account, item):
    """The last preventive step that the item has reached, if it applies and was not made yet."""
    days = [(preventive_day(account, item, step), step.days, step) for step in account.scenario.preventive]
    days = [(day, offset, step) for day, offset, step in days if day <= account.day and day < item.due]
    if not days:
        return None
    step = max(days, key=lambda one: one[:2])[2]
    largest = account.policy.to_base(item.open(account.day), account.currency)
    if not fits(step.when, dict(account.values, largestItem=largest)):
        return None
    made = any(one.kind == "preDue" and one.named == step.key for one in account.history.covering(item, NO_CONTACT))
    return None if made else step


def may_speak_before_due(account):
    """30 days after the customer's last preventive contact, quiet days after any that counts for the cap, and the cap."""
    history, day = account.history, account.day
    last = max((one.day for one in history.executed if one.kind == "preDue"), default=None)
    if last is not None and day - last < 30:
        return False
    contacted = account.history.last_day(account.currency, ("callback",))
    if contacted is not None and day - contacted < account.policy.quiet_days:
        return False
    return history.cap_until(account.policy.cap) is None


def thank_you(account):
    """The thank-you after the last episode; None if it is not due."""
    day, history, scenario = account.day, account.history, account.scenario
    if scenario is None or account.episode() is not None or not account.episodes:
        return None
    start, closing = account.episodes[-1]
    step = scenario.thanks
    first = forward(account.country, shifted(account, closing, step))
    if not first <= day <= closing + 10 or not closed_by_payment(account.items, account.claim.tolerance, closing):
        return None
    during = [one for one in history.of_account(account.currency) if start <= one.day <= closing and one.kind not in BEFORE_DUE]
    if not during or any(one.is_formal_demand() for one in during):
        return None
    thanked = max((one.day for one in history.executed if one.kind == "thankYou"), default=None)
    if thanked is not None and day - thanked < 90:
        return None
    channel = reachable_channel(account, step.channel, step.fallback)
    if channel is None or history.cap_until(account.policy.cap) is not None or not fits(step.when, account.values):
        return None
    proposal = Proposal(account, "thankYou", step.key, channel, "ThankYou", [], 0, step, step.approval)
    proposal.episode = start
    return proposal
