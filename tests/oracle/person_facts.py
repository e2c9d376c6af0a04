# SPDX-License-Identifier: GPL-3.0-or-later
"""Random facts that a person sets: agreements, disputes, holds, snoozes, decisions, jumps, assignments and so on."""

from account import Account, Payer
from agreements import not_kept, state
from ledger_start import some_reach
from lines import last_reading
from working_days import iso


def agreements(story, code):
    """A promise, plan or announced payment on overdue items; sometimes an answer or an end."""
    rng = story.random
    for one in list(story.ledger.agreements.values()):
        if one.customer == code and state(story.ledger, one, story.day).covers() and story.chance(0.04):
            story.emit("end", id=one.id)
    items = story.overdue(code)
    failed = any(where.name in ("broken", "partly") for _, where in not_kept(story.ledger, code, None, story.day))
    if not items or not story.happens(0.2 if failed else 0.08):
        return
    currency = rng.choice(items).currency
    items = [item for item in story.open_debits(code)
             if item.currency == currency and (item.due < story.day or rng.random() < 0.3)]
    chosen = rng.sample(items, rng.randint(1, min(2, len(items))))
    total = sum(item.open(story.day) for item in chosen)
    kind = rng.choice(["promise", "promise", "promise", "plan", "announced"])
    amount = rng.choice([total, total, total // 2, total + 5000]) or total
    first = story.day + rng.choice([0, 0] if failed else [0, 1, 1, 2, 3, 5, 8])
    dues = [[iso(first), amount]]
    if kind == "plan":
        parts = rng.randint(2, 3)
        share = amount // parts
        dues = [[iso(first + place * rng.choice([4, 7])), amount - share * (parts - 1) if place == 0 else share]
                for place in range(parts)]
        dues = [due for due in dues if due[1] > 0]
        if len({due[0] for due in dues}) < len(dues) or not dues:
            return
    story.emit("agreement", id=story.name("a"), kind=kind, customer=code, currency=currency,
               items=[item.number for item in chosen], dues=dues, means=rng.choice(["transfer", "transfer", "debit", "cheque"]))


def disputes(story, code):
    """A dispute on all or part of an item, and how it closes."""
    rng = story.random
    for key, one in list(story.ledger.disputes.items()):
        if story.payer(one.item.customer) == code and one.is_open(story.day) and story.chance(0.12):
            how = rng.choice(["founded", "partly", "unfounded"])
            due = iso(story.day + rng.choice([5, 10, -3])) if how != "unfounded" and rng.random() < 0.4 else None
            story.emit("close", **{"id": key, "as": how, "due": due})
    items = story.overdue(code)
    if items and story.happens(0.05):
        item = story.pick(items)
        amount = rng.choice([None, None, max(1, item.open(story.day) // 2)])
        story.emit("dispute", id=story.name("d"), item=item.number, amount=amount)


def holds(story, code):
    """A hold of a customer or an item, and its release."""
    rng = story.random
    for one in list(story.ledger.holds):
        if story.payer(one.customer) == code and one.runs(story.day) and story.chance(0.1):
            story.emit("release", customer=one.customer, item=one.item.number if one.item else None)
            break
    if not story.happens(0.05):
        return
    until = rng.choice([None, story.day + rng.randint(1, 9), story.day + rng.randint(1, 9)])
    items = story.open_debits(code)
    if items and rng.random() < 0.6:
        item = story.pick(items)
        kind = rng.choice(["hold", "hold", "placement", "writeOff"]) if story.has("placements") else "hold"
        story.emit("hold", customer=item.customer, item=item.number, kind=kind, until=iso(until))
    elif rng.random() < 0.6:
        kind = rng.choice(["hold", "placement"]) if story.has("placements") else "hold"
        story.emit("hold", customer=rng.choice(story.ledger.group(code)), item=None, kind=kind, until=iso(until))


def snoozes(story, code):
    """Put off, or a callback agreed."""
    if story.happens(0.03):
        story.emit("snooze", customer=code, until=iso(story.day + story.random.randint(1, 5)), callback=story.chance(0.6))


def closings(story, code):
    """A closing period; it does not overlap another one."""
    coming = any(who == code and story.day - 4 <= until for _, who, _, until in story.ledger.closings)
    if not coming and story.happens(0.015):
        start = story.day + story.random.randint(0, 4)
        story.emit("closed", customer=code, **{"from": iso(start), "until": iso(start + story.random.randint(1, 6))})


def replies(story, code):
    """A reply comes; a person reads it some day."""
    if last_reading(Payer(story.ledger, code, story.day))[0] and story.chance(0.4):
        story.emit("reply", customer=code, read=True)
    elif story.happens(0.02):
        story.emit("reply", customer=code, read=False)


def campaigns(story, code):
    if story.happens(0.02):
        story.emit("campaign", customers=[code], until=iso(story.day + story.random.randint(1, 6)))


def scenario_keys(story):
    if story.policy is not None:
        return [one["key"] for one in story.policy["scenarios"]]
    return ["standard", "consumers", "stakes", "watched", "small", "good-payers", "new", "public"]


def assigns(story, code):
    """A scenario given by a person; sometimes one that does not exist."""
    if story.happens(0.015):
        until = story.random.choice([None, story.day + story.random.randint(2, 10)])
        story.emit("assign", customer=code, scenario=story.pick(scenario_keys(story)), until=iso(until))


def jumps(story, code):
    """Some overdue items jump to a step of the scenario in force, or to the beginning."""
    items = story.overdue(code)
    if not items or not story.happens(0.025):
        return
    scenario = Payer(story.ledger, code, story.day).scenario
    if scenario is None:
        return
    steps = [step.key for step in scenario.ladder if step.kind != "decision"]
    chosen = story.random.sample(items, story.random.randint(1, len(items)))
    story.emit("jump", items=[item.number for item in chosen], step=story.pick(steps), reason="as agreed")


def decisions(story, code):
    """What is decided of a decision that waits; now and then about items that wait for none."""
    rng = story.random
    choices = ["formalDemand", "formalDemand", "formalDemand", "leniency", "plan"]
    if story.has("placements"):
        choices += ["handOver", "writeOff"]
    numbers = None
    for task in story.waiting(code):
        if task.kind == "decision" and story.chance(0.35):
            numbers = task.items
    if numbers is None and story.has("strays") and story.happens(0.01) and story.overdue(code):
        numbers = [story.pick(story.overdue(code)).number]
    if numbers is None:
        return
    choice = rng.choice(choices)
    if choice == "leniency" and had_leniency(story, numbers):
        choice = "formalDemand"
    until = iso(story.day + rng.randint(3, 12)) if choice == "leniency" else None
    story.emit("decide", items=numbers, choice=choice, until=until)
    if choice == "plan" and story.has("agreements"):
        items = [story.ledger.items[number] for number in numbers]
        total = sum(item.open(story.day) for item in items)
        if total > 1:
            story.emit("agreement", id=story.name("a"), kind="plan", customer=code, currency=items[0].currency, items=numbers,
                       dues=[[iso(story.day + 3), total - total // 2], [iso(story.day + 9), total // 2]], means="transfer")


def had_leniency(story, numbers):
    """Leniency is given once an episode; here: once to an account."""
    accounts = {(story.payer(story.ledger.items[number].customer), story.ledger.items[number].currency) for number in numbers}
    return any((story.payer(item.customer), item.currency) in accounts
               for one in story.ledger.decisions if one.choice == "leniency" for item in one.items)


def cleaning(story, code):
    """The cleaning desk says: chase."""
    for currency in {item.currency for item in story.open_debits(code)}:
        account = Account(Payer(story.ledger, code, story.day), currency)
        old = [item.number for item in account.claim.debits if "ToClean" in account.claim.taken[item.number]]
        if old and story.chance(0.08):
            story.emit("decide", items=old, choice="chase", until=None)


def insolvency(story, code):
    if story.happens(0.004):
        who = story.random.choice(story.ledger.group(code))
        judgment = story.random.choice([None, iso(story.day - story.random.randint(1, 30))])
        story.emit("insolvent", customer=who, judgment=judgment)


def change_customer(story, code, **fields):
    story.fields[code] = {**story.fields[code], **fields}
    story.emit("customer", **story.fields[code])


def byhand(story, code):
    """By hand, and back."""
    now = story.fields[code]["byHand"]
    if story.happens(0.25 if now else 0.012):
        change_customer(story, code, byHand=not now)


def archive(story, code):
    now = story.fields[code]["archived"]
    if story.happens(0.3 if now else 0.008):
        change_customer(story, code, archived=not now)


def addresses(story, code):
    """An address is lost or found."""
    if story.happens(0.02):
        change_customer(story, code, reach=some_reach(story.random))
