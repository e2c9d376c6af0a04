# SPDX-License-Identifier: GPL-3.0-or-later
"""Feeds dated facts (engine-formats.md section 5) to the oracle's ledger and keeps the tasks that wait."""

from account import Account, Payer
from agreements import Agreement, replace_older
from contacts import NO_CONTACT, REACHING, TRIES, Contact
from ledger import Item, Ledger
from next_step import next_step
from run import run
from step_day import step_day
from suspensions import Dispute, Hold
from verdict import demanded_items
from waiting_items import Waiting
from working_days import add_working_days, day_of


class Decision:
    """What a person decided about some items."""

    def __init__(self, choice, items, day, order):
        self.choice, self.items, self.day, self.order = choice, items, day, order


class Jump:
    """A step that a person made the next one for some items; None: from the beginning."""

    def __init__(self, scenario, step, items, day, order):
        self.scenario, self.step, self.items, self.day, self.order = scenario, step, items, day, order


class Replay:
    """A ledger that grows fact by fact, and its tasks."""

    def __init__(self):
        self.ledger, self.tasks = Ledger(), []

    def feed(self, fact):
        """Takes one fact; gives the object of a run for a `run` line, else None."""
        day = day_of(fact["day"])
        self.ledger.order += 1
        self.ledger.day = day
        if fact["fact"] == "run":
            return run(self.ledger, self.tasks, day)
        getattr(self, "on_" + fact["fact"])(fact, day)
        return None

    def items(self, fact):
        return [self.ledger.items[number] for number in fact.get("items") or []]

    def on_policy(self, fact, day):
        self.ledger.add_policy(fact, day)

    def on_customer(self, fact, day):
        fields = {name: value for name, value in fact.items() if name not in ("day", "fact")}
        self.ledger.customer_lines.setdefault(fact["code"], []).append((day, fields))

    def on_item(self, fact, day):
        self.ledger.items[fact["number"]] = Item(fact, self.ledger.order)

    def on_allocation(self, fact, day):
        self.ledger.add_allocation(fact["credit"], fact["debit"], fact["amount"], day)

    def on_reversal(self, fact, day):
        self.ledger.add_reversal(fact, day)

    def on_imported(self, fact, day):
        self.ledger.imports.append((day, day_of(fact["paymentsUpTo"])))

    def on_agreement(self, fact, day):
        agreement = Agreement(self.ledger, fact, day)
        replace_older(self.ledger, agreement, day)
        self.ledger.agreements[agreement.id] = agreement

    def on_end(self, fact, day):
        self.ledger.agreements[fact["id"]].ended_on = day

    def on_dispute(self, fact, day):
        self.ledger.disputes[fact["id"]] = Dispute(self.ledger.items[fact["item"]], fact.get("amount"), day)

    def on_close(self, fact, day):
        dispute = self.ledger.disputes[fact["id"]]
        dispute.closed_on, dispute.closed_as = day, fact["as"]
        if fact["as"] == "partly":
            dispute.item.due = day_of(fact["due"]) if fact.get("due") else max(dispute.item.due, day + 5)
        elif fact["as"] == "founded" and fact.get("due"):
            dispute.item.due = day_of(fact["due"])

    def on_hold(self, fact, day):
        item = self.ledger.items[fact["item"]] if fact.get("item") else None
        self.ledger.holds.append(Hold(fact.get("kind", "hold"), fact["customer"], item, day, day_of(fact.get("until"))))

    def on_release(self, fact, day):
        item = self.ledger.items[fact["item"]] if fact.get("item") else None
        for hold in self.ledger.holds:
            if hold.runs(day) and hold.item is item and hold.customer == fact["customer"]:
                hold.released_on = day

    def on_closed(self, fact, day):
        self.ledger.closings.append((day, fact["customer"], day_of(fact["from"]), day_of(fact["until"])))

    def on_snooze(self, fact, day):
        self.ledger.snoozes.append((day, fact["customer"], day_of(fact["until"]), fact.get("callback", False)))

    def on_campaign(self, fact, day):
        self.ledger.campaigns.append((day, fact["customers"], day_of(fact["until"])))

    def on_assign(self, fact, day):
        self.ledger.assignments.append((day, fact["customer"], fact["scenario"], day_of(fact.get("until"))))

    def on_insolvent(self, fact, day):
        judgment = day_of(fact.get("judgment"))
        known = any(code == fact["customer"] for _, code, _ in self.ledger.insolvencies)
        if judgment is not None or not known:
            self.ledger.insolvencies.append((day, fact["customer"], judgment or day))

    def on_reply(self, fact, day):
        self.ledger.replies.append((day, self.ledger.order, fact["customer"], fact.get("read", False)))

    def on_presented(self, fact, day):
        contact = self.ledger.contacts[fact["id"]]
        if contact.presented is None:
            contact.presented = day

    def on_decide(self, fact, day):
        items, choice = self.items(fact), fact["choice"]
        self.ledger.decisions.append(Decision(choice, items, day, self.ledger.order))
        kind = {"leniency": "hold", "handOver": "placement", "writeOff": "writeOff"}.get(choice)
        if kind:
            self.ledger.holds += [Hold(kind, item.customer, item, day, day_of(fact.get("until"))) for item in items]
        numbers = {item.number for item in items}
        for task in self.tasks:
            if task.kind == "decision" and task.state == "waiting" and numbers & set(task.items):
                task.state = "done"

    def on_jump(self, fact, day):
        by_scenario = {}
        for item in self.items(fact):
            scenario = Payer(self.ledger, self.ledger.payer_of(item.customer), day).scenario
            if scenario is not None:
                by_scenario.setdefault(scenario.key, (scenario, []))[1].append(item)
        for scenario, items in by_scenario.values():
            place = scenario.position(fact["step"]) if fact.get("step") else None
            step = scenario.ladder[place] if place is not None else None
            self.ledger.jumps.append(Jump(scenario, step, items, day, self.ledger.order))

    def on_cancel(self, fact, day):
        contact = self.ledger.contacts[fact["id"]]
        contact.cancelled = True
        if contact.task is not None:
            contact.task.state = "cancelled"

    def on_contact(self, fact, day):
        known = self.ledger.contacts.get(fact.get("id")) if fact.get("id") else None
        if known is not None:
            known.result = fact.get("result", known.result)
            self.follow(known)
            return
        items = [item for item in self.items(fact) if item.open(day) > 0]
        contact = Contact(fact, day, self.ledger.order, self.ledger.payer_of(fact["customer"]), items)
        contact.task = self.executes(contact)
        if not contact.items and contact.task is not None:
            contact.items = [self.ledger.items[number] for number in contact.task.items]
        if contact.kind not in NO_CONTACT and contact.items:
            self.place(contact)
        self.ledger.contacts[contact.id or f"#{contact.order}"] = contact
        if contact.result in TRIES:
            contact.was_last_try = contact in Payer(self.ledger, contact.payer, day).history.executed
        self.follow(contact)

    def executes(self, contact):
        """The waiting task of the contact's account, kind and (if it names one) step."""
        steps = ("step", "preDue", "thankYou")
        return next((task for task in self.tasks if task.state == "waiting" and task.kind == contact.kind
                     and (task.customer, task.currency) == (contact.payer, contact.currency)
                     and (contact.named is None or contact.kind not in steps or contact.named == task.ref)), None)

    def place(self, contact):
        """Settles which step the contact counts as, and which item carries it."""
        payer = Payer(self.ledger, contact.payer, contact.day)
        if contact.task is not None and contact.kind == "step":
            payer.scenario = self.proposed_by(contact.task, payer)
        contact.scenario = payer.scenario
        if contact.kind == "preDue":
            contact.named = contact.named or (contact.task.ref if contact.task else None)
        if contact.kind not in REACHING or payer.scenario is None or contact.currency not in payer.claims:
            return
        account = Account(payer, contact.currency)
        carrying = Waiting(account).carrying
        if carrying not in contact.items:
            carrying = min(contact.items, key=account.carrying_order)
        contact.carrying = carrying
        named = contact.named or (contact.task.ref if contact.task is not None and contact.kind == "step" else None)
        if named is not None:
            place = payer.scenario.position(named)
            contact.step = payer.scenario.ladder[place] if place is not None else None
            if contact.is_formal_demand():
                listed = demanded_items(account, account.standing(carrying), contact.items)
                contact.demanded = listed
            return
        step = None if account.standing(carrying).removed else next_step(account, carrying).step
        if step is not None and step.kind != "decision" and contact.channel in [step.channel, *step.accepts] \
                and step_day(account, carrying, step) <= contact.day + payer.policy.quiet_days:
            contact.step = step

    @staticmethod
    def proposed_by(task, payer):
        """The scenario that proposed a step, in its version in force, though the customer follows another by now."""
        scenario = payer.policy.scenarios.get(task.scenario)
        return scenario if scenario is not None and scenario.ladder else payer.scenario

    def follow(self, contact):
        """What becomes of the task that the contact was to execute."""
        if contact.task is None or contact.task.state not in ("waiting", "doubtful"):
            return
        executed = any(one is contact for one in Payer(self.ledger, contact.payer, self.ledger.day).history.executed)
        state = "done" if executed else {"failed": "failed", "doubtful": "doubtful"}.get(contact.result, "waiting")
        contact.task.state = state
        if state == "done":
            contact.task.used_on = contact.day
