# SPDX-License-Identifier: GPL-3.0-or-later
"""Random contacts: waiting tasks carried out with every result, contacts made by hand, cancelled ones, presentations."""

from account import Payer

CALLS = ("call", "visit")


def result_for(story, channel):
    rng = story.random
    if channel in CALLS:
        return rng.choice(["done"] * 4 + ["noAnswer", "voicemail"]) if story.has("tries") else "done"
    return rng.choice(["done"] * 8 + ["failed", "doubtful"]) if story.has("tries") else "done"


def contacts(story, code):
    """Carries out what waits, more or less; calls without answer are tried again more often."""
    ledger = story.ledger
    tried = {one.task for one in ledger.contacts.values() if one.task is not None and one.result in ("noAnswer", "voicemail")}
    for task in story.waiting(code):
        if not task.is_contact or not story.chance(0.8 if task in tried else story.diligence):
            continue
        items = [number for number in task.items if ledger.items[number].open(story.day) > 0]
        if task.items and not items:
            continue
        result = result_for(story, task.channel)
        if task in tried and story.chance(0.5):
            result = "noAnswer"
        fields = {"kind": task.kind, "result": result, "items": items, "id": story.name("k"),
                  "step": task.ref if task.kind in ("step", "preDue", "thankYou") else None}
        story.emit("contact", customer=code, currency=task.currency, channel=task.channel, **fields)
    resolve_doubtful(story, code)


def resolve_doubtful(story, code):
    for one in list(story.ledger.contacts.values()):
        if one.payer == code and one.result == "doubtful" and not one.cancelled and one.day < story.day and story.chance(0.3):
            story.emit("contact", customer=code, currency=one.currency, channel=one.channel, kind=one.kind,
                       result=story.pick(["done", "failed"]), items=[item.number for item in one.items], step=one.named,
                       id=one.id)


def manual(story, code):
    """A contact by hand: naming a step of the ladder, naming none, or of a kind that is hardly a contact."""
    rng, items = story.random, story.overdue(code)
    if not items or not story.happens(0.03):
        return
    currency = story.pick(items).currency
    items = [item for item in items if item.currency == currency]
    kind = rng.choice(["manual"] * 5 + ["recap", "answer", "incoming"])
    channel = rng.choice(["call", "email", "letter", "visit"])
    step = None
    scenario = Payer(story.ledger, code, story.day).scenario
    if kind == "manual" and scenario is not None and rng.random() < 0.4:
        named = rng.choice([one for one in scenario.ladder if one.kind != "decision"])
        step, channel = named.key, named.channel
        if named.kind == "formalDemand":
            demanded = {item for one in story.ledger.contacts.values() if one.is_formal_demand() for item in one.items}
            items = [item for item in items if item not in demanded]
            if not items:
                return
    chosen = rng.sample(items, rng.randint(1, len(items)))
    result = rng.choice(["done", "done", "noAnswer"]) if channel == "call" and kind == "manual" and story.has("tries") else "done"
    story.emit("contact", customer=code, currency=currency, channel=channel, kind=kind, result=result,
               items=[item.number for item in chosen], step=step, id=story.name("k"))


def campaign_contacts(story, code):
    """A contact of a running campaign."""
    items = story.overdue(code)
    running = any(code in codes and when <= story.day < until for when, codes, until in story.ledger.campaigns)
    if running and items and story.chance(0.3):
        item = story.pick(items)
        story.emit("contact", customer=code, currency=item.currency, channel="email", kind="campaign", result="done",
                   items=[item.number], step=None, id=story.name("k"))


def cancels(story, code):
    """A recent contact turns out not to have been made."""
    recent = [one for one in story.ledger.contacts.values() if one.payer == code and not one.cancelled and one.result == "done"
              and one.kind != "incoming" and story.day - one.day < 6]
    if recent and story.happens(0.04):
        story.emit("cancel", id=story.pick(recent).id)


def presented(story, code):
    """The first presentation of a formal demand becomes known."""
    for one in list(story.ledger.contacts.values()):
        if one.payer == code and one.is_formal_demand() and one.presented is None and one.result == "done" \
                and not one.cancelled and 0 < story.day - one.day < 8 and story.chance(0.2):
            story.emit("presented", id=one.id)
