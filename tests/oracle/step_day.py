# SPDX-License-Identifier: GPL-3.0-or-later
"""When a step is due for an item: anchor, offset, jitter, at least the day after the due date, forward to a working day."""

from jitter import jitter
from working_days import add_working_days, day_of, forward, iso


def presented_on(account, item, day):
    """First presentation of the item's formal demand: known, or 3 working days after it was sent; None if none was."""
    sent = account.standing(item, day).sent
    if sent is None:
        return None
    if sent.presented is not None and sent.presented <= day:
        return sent.presented
    return add_working_days(account.country, sent.day, 3)


def anchor_day(account, item, step, day):
    """The day from which the offset of a step counts; while it is unknown, the due date."""
    due = account.ledger.root(item).due
    found = None
    if step.anchor == "contact":
        found = max((one.day for one in account.history.covering(item) if one.day <= day and one.currency == account.currency),
                    default=None)
    elif step.anchor == "presentation":
        found = presented_on(account, item, day)
    elif step.anchor == "run":
        found = min((run for run in map(day_of, account.payer.customer["runs"]) if run >= due), default=None)
    elif step.anchor == "decision":
        found = max((one.day for one in account.ledger.decisions if one.choice == "formalDemand" and one.day <= day
                     and account.ledger.is_about(one.items, item)), default=None)
    return due if found is None else found


def shifted(account, anchor, step):
    """The anchor moved by the step's offset in its own unit."""
    return anchor + step.days if step.unit == "calendar" else add_working_days(account.country, anchor, step.days)


def step_day(account, item, step, day=None):
    """The day on which the step may be done for a carrying item."""
    day = day or account.day
    moved = shifted(account, anchor_day(account, item, step, day), step)
    moved += jitter(account.code, account.currency, iso(account.episode()), step.key, step.jitter)
    return forward(account.country, max(moved, account.ledger.root(item).due + 1))


def preventive_day(account, item, step):
    """The day on which a preventive step is reached for an item not yet due."""
    moved = shifted(account, item.due, step)
    moved += jitter(account.code, account.currency, iso(item.due), step.key, step.jitter)
    return forward(account.country, moved)
