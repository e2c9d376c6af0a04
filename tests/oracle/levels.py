# SPDX-License-Identifier: GPL-3.0-or-later
"""How far an item has climbed its ladder: contacts, jumps, disputes and decisions in the order in which they were made."""

from contacts import REACHING
from suspensions import days_late_at_import
from working_days import add_working_days


class Standing:
    """The level of an item today: steps done, whether its last step is gone, its formal demand ordered or sent."""

    def __init__(self):
        self.level = 0
        self.removed = False
        self.ordered = None
        self.ordered_on = None
        self.sent = None
        self.named_by_jump = False


def reached(ledger, contact, item):
    """The key of the step that an executed contact wrote for a covered item; None for none."""
    if contact.step is None or contact.kind not in REACHING:
        return None
    place = contact.scenario.position(contact.step.key)
    if place is None:
        return None
    carrying = contact.carrying is not None and ledger.is_about([contact.carrying], item)
    if carrying or ledger.is_about(contact.demanded, item):
        return contact.step
    due, country, last = ledger.root(item).due, ledger.customer(contact.payer, contact.day)["country"], None
    for step in contact.scenario.ladder[:place + 1]:
        if step.kind == "reminder" and step.anchor == "due":
            day = due + step.days if step.unit == "calendar" else add_working_days(country, due, step.days)
            if day <= contact.day:
                last = step
    return last


def worth(scenario, made_under, step):
    """How many steps of the scenario a step done is worth; None if it is gone."""
    if made_under.key == scenario.key:
        place = scenario.position(step.key)
        return None if place is None else place + 1
    if step.kind == "formalDemand":
        return scenario.formal_demand() + 1
    count = 0
    while count < scenario.first_decision() and scenario.ladder[count].firmness <= step.firmness:
        count += 1
    return count


def level_before(scenario, jump):
    """The level just before the step that a jump names; under another scenario before the first step as firm as it."""
    if jump.step is None:
        return 0
    if jump.scenario.key == scenario.key:
        return scenario.position(jump.step.key)
    place = 0
    while place < scenario.first_decision() and scenario.ladder[place].firmness < jump.step.firmness:
        place += 1
    return place


def events_of(ledger, history, item, day):
    """What moved the level of an item up to a day, in order: contacts and jumps, then disputes, then decisions of each day."""
    def about(items):
        return ledger.is_about(items, item)

    events = [(one.day, 0, one.order, "contact", one) for one in history.executed if about(one.items)]
    events += [(one.day, 0, one.order, "jump", one) for one in ledger.jumps if one.day <= day and about(one.items)]
    events += [(one.closed_on, 1, 0, "reset", one) for one in ledger.disputes.values()
               if one.closed_as in ("founded", "partly") and one.closed_on <= day and about([one.item])]
    events += [(one.day, 2, one.order, "order", one) for one in ledger.decisions
               if one.choice == "formalDemand" and one.day <= day and about(one.items)]
    return sorted(events, key=lambda event: event[:3])


def standing(ledger, history, scenario, item, day):
    """Where an item stands in a scenario at the end of a day."""
    result = Standing()
    base = scenario.entry_level(days_late_at_import(ledger, item))
    done = []
    for _, _, _, kind, event in events_of(ledger, history, item, day):
        if kind == "contact":
            step = reached(ledger, event, item)
            if step is not None:
                done.append(worth(scenario, event.scenario, step))
                if step.kind == "formalDemand" and result.sent is None:
                    result.sent = event
        elif kind == "reset":
            base, done, result.ordered, result.named_by_jump = 0, [], None, False
        elif kind == "order":
            so_far = max([base or 0] + [value for value in done if value is not None])
            base = scenario.formal_demand() if result.sent is None else max(so_far, scenario.formal_demand() + 1)
            done, result.ordered, result.ordered_on = [], "decision", event.day
        else:
            done = []
            to_demand = event.step is not None and event.step.kind == "formalDemand"
            result.ordered = "jump" if to_demand else None
            result.named_by_jump = to_demand
            base = level_before(scenario, event)
    result.removed = done[-1] is None if done else base is None
    result.level = max([base or 0] + [value for value in done if value is not None])
    if result.level < len(scenario.ladder) and scenario.ladder[result.level].kind == "formalDemand" and result.sent is not None:
        result.level += 1
    return result
