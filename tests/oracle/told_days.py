# SPDX-License-Identifier: GPL-3.0-or-later
"""A replay told by tests in few words: customers, invoices, payments, contacts, and the run of a day."""

from replay import Replay
from working_days import day_of, iso


class ToldDays:
    """Facts in the order of their days; `run` gives the verdict and proposals of a customer."""

    def __init__(self):
        self.replay, self.day, self.count = Replay(), None, 0

    def on(self, day):
        self.day = day
        return self

    def tell(self, fact, **fields):
        answer = self.replay.feed({"day": self.day, "fact": fact, **fields})
        return answer if fact == "run" else self

    def customer(self, code="C", **fields):
        return self.tell("customer", code=code, **fields)

    def invoice(self, number, due, amount, customer="C", **fields):
        return self.tell("item", number=number, customer=customer, kind="invoice", amount=amount, due=due,
                         issued=fields.pop("issued", iso(day_of(due) - 30)), **fields)

    def pay(self, number, amount, customer="C"):
        self.count += 1
        name = f"P-{self.count}"
        self.tell("item", number=name, customer=customer, kind="payment", amount=amount)
        return self.tell("allocation", credit=name, debit=number, amount=amount)

    def contact(self, items, step=None, channel="email", kind="step", result="done", customer="C", **fields):
        return self.tell("contact", customer=customer, currency="EUR", channel=channel, kind=kind, result=result, items=items,
                         step=step, **fields)

    def promise(self, name, items, dues, kind="promise", customer="C", **fields):
        return self.tell("agreement", id=name, kind=kind, customer=customer, currency="EUR", items=items, dues=dues, **fields)

    def run(self, day, customer="C"):
        """(reason, step, proposals as kind:ref) of the customer's first account on a day; None without a verdict."""
        answer = self.on(day).tell("run")
        verdict = next((one for one in answer["verdicts"] if one["customer"] == customer), None)
        proposed = [f"{one['kind']}:{one['ref']}" for one in answer["proposals"] if one["customer"] == customer]
        return (verdict["reason"], verdict["step"], proposed) if verdict else None
