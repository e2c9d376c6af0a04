# SPDX-License-Identifier: GPL-3.0-or-later
"""How a random ledger begins: customers, a policy, the invoices to come, and what was done before the first day."""

from account import Account, Payer
from invented_policies import invented
from next_step import next_step
from waiting_items import Waiting
from working_days import iso

# A mobile also takes calls, a postal address letters and visits.
ADDRESSES = [["email"], ["call"], ["sms", "call"], ["letter", "registered", "visit"]]
REACH = ["email", "call", "letter", "registered", "sms", "visit"]
COUNTRIES = ["FR", "FR", "FR", "BE", "LU", "DE", "CH", "GB", "US"]
AMOUNTS = [50, 1500, 2500, 4000, 4000, 6000, 6000, 20000, 20000, 45000, 80000, 120000, 160000, 600000]
PAST_DAYS = 60


def customer_fields(story, code, payer, first_day):
    """A customer line with every field written out."""
    rng = story.random
    reach = list(REACH) if rng.random() < 0.7 else some_reach(rng)
    runs = []
    if story.has("runs") and rng.random() < 0.5:
        runs = [iso(first_day - 40 + 10 * place + rng.randint(0, 4)) for place in range(9)]
    return {"code": code, "country": rng.choice(COUNTRIES), "kind": rng.choice(["business"] * 4 + ["consumer", "public"]),
            "tags": rng.choice([[], [], ["region:nord"], ["VIP"], ["key account"]]), "reach": reach, "payer": payer,
            "payerClass": rng.choice("ABCD?"), "runs": runs, "archived": False, "byHand": False}


def some_reach(rng):
    """The channels of some of the addresses that a customer may have."""
    known = {channel for address in rng.sample(ADDRESSES, rng.randint(1, 3)) for channel in address}
    return [channel for channel in REACH if channel in known]


def currency_of(story):
    return story.random.choice(["EUR", "EUR", "EUR", "USD", "CHF"]) if story.has("currencies") else "EUR"


def planned_item(story, code, first_day):
    """An invoice to be imported on some day: just late, coming due, ripe for a decision, or old debt."""
    rng, style = story.random, story.random.random()
    amount = rng.choice(AMOUNTS) + rng.choice([0, 0, 1, 99])
    amount = amount + 1000 if amount < 200 and not story.has("residues") else amount
    amount = amount + 10000 if amount < 9000 and not story.has("batches") else amount
    if style < 0.35:
        due = first_day + rng.randint(-10, 20)
        imported = issued = due - rng.randint(5, 25)
    elif style < 0.7:
        due = first_day - rng.randint(8, 35)
        imported = issued = due - rng.randint(5, 25)
    elif style < 0.85:
        due = first_day - rng.choice([1, 3, 14, 15, 16, 44, 45, 46, 80, 89, 90, 91, 200, 364, 365, 366, 370, 500])
        imported, issued = first_day + rng.randint(-6, 15), due - 30
        due += imported - first_day
    else:
        due = first_day - rng.randint(20, 50)
        imported = issued = due - rng.randint(5, 25)
        story.to_pay.append([due + rng.randint(-5, 20), None])
    kind = "retention" if story.has("retention") and rng.random() < 0.05 else "invoice"
    number = story.name("F")
    if style >= 0.85:
        story.to_pay[-1][1] = number
    fields = {"number": number, "customer": code, "kind": kind, "issued": iso(issued),
              "due": None if rng.random() < 0.02 else iso(due), "amount": amount, "currency": currency_of(story),
              "replaces": None, "factored": story.has("factored") and rng.random() < 0.06}
    return max(imported, first_day - PAST_DAYS), fields


def plan_ledger(story, first_day):
    """Emits policy and customers; plans the invoices."""
    rng = story.random
    story.day = first_day - PAST_DAYS
    story.policy = None
    if story.has("policies") and rng.random() < 0.6:
        story.policy = invented(rng)
        story.emit("policy", **story.policy)
    if not story.has("unpaid"):
        settled_long_ago(story)
    for place in range(rng.randint(1, 6)):
        code = f"C{place}"
        payer = "C0" if story.has("payers") and place > 1 and rng.random() < 0.25 else None
        story.fields[code] = customer_fields(story, code, payer, first_day)
        story.emit("customer", **story.fields[code])
        story.customers.append(code)
        for _ in range(rng.randint(0, 4)):
            story.to_import.append(planned_item(story, code, first_day))


def settled_long_ago(story):
    """A customer of whom only a settled invoice is known, so that the ledger knows settled ones."""
    story.emit("customer", code="Z", country="FR")
    story.emit("item", number="Z-1", customer="Z", kind="invoice", issued=iso(story.day), due=None, amount=20000, currency="EUR")
    story.emit("item", number="Z-2", customer="Z", kind="payment", issued=iso(story.day), due=None, amount=20000, currency="EUR")
    story.emit("allocation", credit="Z-2", debit="Z-1", amount=20000)


def import_planned(story):
    """Imports what is planned for the day, and the payments of settled invoices."""
    due = [one for one in story.to_import if one[0] <= story.day]
    for one in due:
        story.to_import.remove(one)
        story.emit("item", **one[1])
    for one in [one for one in story.to_pay if one[0] <= story.day and one[1] in story.ledger.items]:
        story.to_pay.remove(one)
        item = story.ledger.items[one[1]]
        if item.open(story.day) > 0:
            number = story.name("P")
            story.emit("item", number=number, customer=item.customer, kind="payment", issued=iso(story.day), due=None,
                       amount=item.open(story.day), currency=item.currency, replaces=None, factored=False)
            story.emit("allocation", credit=number, debit=item.number, amount=item.open(story.day))


def chased_before(story):
    """Before the first day, now and then a step is done as if a run had proposed it."""
    if not story.has("contacts"):
        return
    for code in story.ledger.payers():
        if not story.chance(0.25):
            continue
        payer = Payer(story.ledger, code, story.day)
        for currency in payer.claims:
            account = Account(payer, currency)
            last = account.history.last_day(currency)
            if account.scenario is None or not account.claim.chased_items or (last is not None and story.day - last < 4):
                continue
            carrying = Waiting(account).carrying
            step = next_step(account, carrying).step if carrying is not None else None
            if step is not None and step.kind == "reminder":
                story.emit("contact", customer=code, currency=currency, channel=step.channel, kind="step", result="done",
                           items=[item.number for item in account.claim.chased_items], step=step.key, id=story.name("k"))
                break
