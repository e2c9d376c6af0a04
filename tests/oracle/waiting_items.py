# SPDX-License-Identifier: GPL-3.0-or-later
"""Items that wait for a decision: day 28, decision steps, and the monthly batch of small amounts (engine.md section 4)."""

from clock import clock
from next_step import next_step
from step_day import step_day
from working_days import last_first_working_day


def waits_for(account, item, day=None):
    """What decision an item waits for at the end of a day: `day-28`, the key of a decision step, or None."""
    day = day or account.day
    where = account.standing(item, day)
    if where.sent is None and where.ordered is None:
        first = min((one.day for one in account.history.covering(item) if one.day <= day), default=None)
        if first is not None and day - first >= account.policy.quiet_days \
                and clock(account, item, day) >= account.scenario.decision_day:
            return "day-28"
    if where.removed:
        return None
    step = next_step(account, item, day).step
    if step is None or step.kind != "decision":
        return None
    if step.anchor == "due" and step.unit == "calendar":
        reached = clock(account, item, day) >= step.days
    else:
        reached = step_day(account, item, step, day) <= day
    return step.key if reached else None


class Waiting:
    """The items of an account that wait, by decision; those that wait for the next batch; the carrying item of the rest."""

    def __init__(self, account):
        self.by_decision, self.delayed = {}, {}
        self.carrying = None
        if account.scenario is None:
            self.carrying = min(account.claim.chased_items, key=account.carrying_order, default=None)
            return
        wanted = {item.number: waits_for(account, item) for item in account.claim.chased_items}
        waiting = [item for item in account.claim.chased_items if wanted[item.number]]
        others = [item for item in account.claim.chased_items if not wanted[item.number]]
        self.carrying = min(others, key=account.carrying_order, default=None)
        late = self.in_next_batch(account, waiting)
        for item in waiting:
            place = self.delayed if item in late else self.by_decision
            place.setdefault(wanted[item.number], []).append(item)

    @staticmethod
    def in_next_batch(account, waiting):
        """Waiting items without formal demand that are small together and did not wait yet on the last batch day."""
        small = [item for item in waiting if account.standing(item).sent is None and account.standing(item).ordered is None]
        amount = account.policy.to_base(sum(account.claim.rest[item.number] for item in small), account.currency)
        if not small or amount is None or amount >= account.policy.batch:
            return []
        batch_day = last_first_working_day(account.country, account.day)
        return [item for item in small if not waited(account, item, batch_day)]

    def decisions(self, account):
        """Decisions in order: `day-28` first, then by the ladder."""
        return [key for key in ["day-28"] + [step.key for step in account.scenario.ladder] if key in self.by_decision] \
            if account.scenario else []


def waited(account, item, day):
    """Whether an item waited for a decision at the end of an earlier day."""
    if day == account.day:
        return True
    if any(item.open(one) < account.claim.tolerance for one in item.changes() if day < one <= account.day):
        return False  # paid and opened again since
    claim = account.claim_on(day)
    return item in claim.chased_items and waits_for(account, item, day) is not None
