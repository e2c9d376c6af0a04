# SPDX-License-Identifier: GPL-3.0-or-later
"""The step after an item's level: what is passed over, and what is left out after a second broken promise."""

from agreements import not_kept
from contacts import REACHING
from predicate import fits


class Next:
    """The step that comes next (None: none left) and the keys of those passed over before it."""

    def __init__(self, step, place, passed):
        self.step, self.place, self.passed = step, place, passed


def leaves_out_a_reminder(account, item, day):
    """After the second broken promise of the episode, until a contact reaches a step or a person sets a level."""
    start = account.episode()
    if start is None:
        return False
    broken = sorted(where.since for _, where in not_kept(account.ledger, account.code, account.currency, day)
                    if where.name == "broken" and where.since >= start)
    if len(broken) < 2:
        return False
    since, ledger = broken[1], account.ledger
    if any(one.day >= since and one.step is not None and one.kind in REACHING
           for one in account.history.of_account(account.currency) if one.day <= day):
        return False
    numbers = {one.number for one in account.claim.debits}
    moved = [jump for jump in ledger.jumps if jump.day <= day]
    moved += [decision for decision in ledger.decisions if decision.choice == "formalDemand" and decision.day <= day]
    return not any(one.day >= since and any(other.number in numbers for other in one.items) for one in moved)


def next_step(account, item, day=None):
    """What comes next for an item, by its level and the conditions of today."""
    day = day or account.day
    first = from_place(account, item, account.standing(item, day).level, day)
    if first.step is None or first.step.kind != "reminder" or not leaves_out_a_reminder(account, item, day):
        return first
    after = from_place(account, item, first.place + 1, day)
    if after.step is None or after.step.kind == "formalDemand":
        return first
    account.ledger.seen["second broken promise"] += 1
    return Next(after.step, after.place, first.passed + [first.step.key] + after.passed)


def from_place(account, item, start, day):
    """The first step from a place of the ladder on whose conditions hold today; decisions and an ordered demand always do."""
    where, ladder, passed = account.standing(item, day), account.scenario.ladder, []
    for place in range(start, len(ladder)):
        step = ladder[place]
        if step.kind == "formalDemand" and where.sent is not None:
            continue
        if step.kind == "decision" or (step.kind == "formalDemand" and where.ordered) or fits(step.when, account.values):
            return Next(step, place, passed)
        passed.append(step.key)
    return Next(None, len(ladder), passed)
