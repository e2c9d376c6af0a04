# SPDX-License-Identifier: GPL-3.0-or-later
"""Random facts of money: payments, credits, allocations, reversals, imports."""

from agreements import state
from working_days import iso


def credit_item(story, customer, kind, amount, currency, replaces=None):
    number = story.name({"payment": "P", "credit": "A", "advance": "V"}[kind])
    story.emit("item", number=number, customer=customer, kind=kind, issued=iso(story.day - story.random.choice([0, 0, 0, 2])),
               due=None, amount=amount, currency=currency, replaces=replaces, factored=False)
    return number


def settling(story, item, amount):
    """How much of an amount settles an item: never so much that a residue below the tolerance stays, unless wanted."""
    open_now = item.open(story.day)
    amount = min(amount, open_now)
    if story.has("residues") or amount == open_now or open_now - amount >= 100:
        return amount
    return max(0, open_now - 100)


def part_of_a_promise(story, code):
    """A third of what was promised comes, and the rest does not."""
    for one in list(story.ledger.agreements.values()):
        asked = sum(amount for _, amount in one.dues)
        covers = one.customer == code and one.kind != "announced" and state(story.ledger, one, story.day).covers()
        if not covers or one.received(story.day) > 0 or not story.happens(0.12):
            continue
        item = max(one.items, key=lambda item: item.open(story.day))
        amount = settling(story, item, asked // 3)
        if amount > 0:
            number = credit_item(story, item.customer, "payment", amount, item.currency)
            story.emit("allocation", credit=number, debit=item.number, amount=amount)


def payments(story, code):
    """A payment of a chosen part of an invoice, most of them allocated."""
    rng = story.random
    if story.has("agreements"):
        part_of_a_promise(story, code)
    debits = story.open_debits(code)
    promised = [item for one in story.ledger.agreements.values() for item in one.items if item in debits]
    if not debits or not story.happens(0.2 if promised else 0.08):
        return
    item = story.pick(promised if promised and rng.random() < 0.7 else debits)
    open_now = item.open(story.day)
    part, whole = (4, 1) if promised else (2, 3)
    amount = rng.choice([open_now] * whole + [open_now // 2] * part + [open_now - 50, 1000, open_now + 5000])
    if amount <= 0:
        return
    number = credit_item(story, item.customer, "payment", amount, item.currency)
    if story.chance(0.85) and settling(story, item, amount) > 0:
        story.emit("allocation", credit=number, debit=item.number, amount=settling(story, item, amount))


def credits(story, code):
    """A credit note: linked or not, equal to an invoice or not, allocated now, later or never."""
    rng = story.random
    debits = story.open_debits(code)
    for credit in story.open_credits(code):
        same = [item for item in debits if item.currency == credit.currency]
        if same and story.chance(0.25):
            item = story.pick(same)
            amount = settling(story, item, credit.open(story.day))
            if amount > 0:
                story.emit("allocation", credit=credit.number, debit=item.number, amount=amount)
    if debits and story.happens(0.04):
        item = story.pick(debits)
        open_now = item.open(story.day)
        amount = rng.choice([open_now, open_now * 2, open_now // 3 + 1, 60, 2000])
        amount = max(amount, 1)
        kind = "advance" if story.has("advances") and rng.random() < 0.25 else "credit"
        credit_item(story, item.customer, kind, amount, item.currency, item.number if rng.random() < 0.3 else None)


def reversals(story, code):
    """A payment taken back: by the bank with its reason, or only from the invoice."""
    allocations = [one for item in story.ledger.items_of(code, None, story.day) if item.is_debit for one in item.allocations
                   if one.left() > 0 and one.credit.kind == "payment" and story.day - one.effective < 25]
    if allocations and story.happens(0.06):
        one = story.pick(allocations)
        whole = story.chance(0.8)
        amount = one.left() if whole else max(1, one.left() // 2)
        story.emit("reversal", credit=one.credit.number, debit=one.debit.number, amount=amount,
                   bankReason="AM04" if story.chance(0.65) else None)


def new_items(story, code):
    """An invoice that comes during the month; sometimes it re-issues another one, which is credited."""
    rng = story.random
    if not story.happens(0.04):
        return
    customer = rng.choice(story.ledger.group(code))
    due = story.day + rng.choice([-20, -3, -1, 0, 2, 5, 10, 30])
    fields = {"kind": "invoice", "issued": iso(min(story.day, due - 10)), "due": iso(due), "currency": "EUR",
              "amount": rng.choice([3000 if story.has("batches") else 12000, 30000, 90000]), "factored": False, "replaces": None}
    old = [item for item in story.open_debits(code) if item.kind == "invoice"]
    if story.has("reissues") and old and rng.random() < 0.5:
        item = story.pick(old)
        amount = item.open(story.day)
        credit = credit_item(story, item.customer, "credit", amount, item.currency, item.number)
        story.emit("allocation", credit=credit, debit=item.number, amount=amount)
        fields.update(replaces=item.number, amount=amount, currency=item.currency)
        customer = item.customer
    story.emit("item", number=story.name("F"), customer=customer, **fields)


def imports(story):
    """Payments are known up to yesterday, today, or a day long past."""
    if story.chance(story.import_share):
        story.emit("imported", paymentsUpTo=iso(story.day - story.random.choice([0, 0, 1, 1, 1, 3, 8])))
