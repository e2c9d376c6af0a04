# SPDX-License-Identifier: GPL-3.0-or-later
"""The run of a day: one contact a customer, tasks that wait, stay or are withdrawn (engine.md sections 4.15 and 6)."""

from account import Account, Payer
from proposal import CONTACT_KINDS
from ranking import points, ranking_key
from verdict import judge
from working_days import iso, is_working

LEFT_ALONE = ("NotWorkingDay", "CustomerClosed", "NoAnswer", "ContactedToday", "OtherContactFirst")


class Task:
    """A stored proposal; `state`: waiting, done, failed, doubtful, cancelled, withdrawn."""

    def __init__(self, proposal):
        self.customer, self.currency = proposal.account.code, proposal.account.currency
        self.kind, self.ref, self.day = proposal.kind, proposal.ref, proposal.account.day
        self.is_contact = proposal.is_contact()
        self.step, self.state = proposal.step, "waiting"
        self.scenario = proposal.account.scenario.key if proposal.account.scenario else None
        self.refresh(proposal)
        self.text = proposal.text
        self.used_on = None

    def refresh(self, proposal):
        self.items = [item.number for item in proposal.items]
        self.channel, self.amount = proposal.channel, proposal.amount

    def is_for(self, proposal):
        return (self.customer, self.currency, self.kind, self.ref) == \
            (proposal.account.code, proposal.account.currency, proposal.kind, proposal.ref)


def run(ledger, tasks, day):
    """Judges every account, updates the tasks and gives the object that `run --json` prints (without sentences)."""
    proposals, verdicts, withdrawn = [], [], 0
    last_import = ledger.imported_until(day)
    country = ledger.policy(day).country
    yesterday = day - 1
    while not is_working(country, yesterday):
        yesterday -= 1
    fresh = last_import is None or last_import >= yesterday
    for code in ledger.payers():
        payer = Payer(ledger, code, day)
        judged = [judge(Account(payer, currency)) for currency in payer.claims]
        waiting = [task for task in tasks if task.customer == code and task.state == "waiting"]
        one_contact(judged, waiting)
        stored = []
        for verdict in judged:
            tone_down(verdict, judged, fresh)
            new = [proposal for proposal in offered(verdict) if not waits_already(proposal, verdict, waiting, tasks)]
            for proposal in new:
                tasks.append(Task(proposal))
            stored += new
            if shown(verdict):
                verdicts.append(verdict)
        proposals += stored
        withdrawn += withdraw(waiting, judged, any(proposal.is_contact() for proposal in stored))
    proposals.sort(key=ranking_key)
    verdicts.sort(key=lambda one: (one.account.code.encode(), one.account.currency))
    return {"today": iso(day), "lastImport": iso(last_import), "fresh": fresh, "stored": len(proposals), "withdrawn": withdrawn,
            "problems": [], "proposals": [proposal_json(one) for one in proposals],
            "verdicts": [verdict_json(one) for one in verdicts]}


def offered(verdict):
    return ([verdict.contact] if verdict.contact else []) + verdict.inner


def shown(verdict):
    """Every account with anything open, or with a thank-you due, waiting or giving way."""
    return verdict.account.has_anything_open() or verdict.contact is not None or verdict.reason == "OtherContactFirst"


def one_contact(judged, waiting):
    """Line 15: of all contacts with a customer today only the first by rank stays; the others give way."""
    def rank(verdict):
        contact, account = verdict.contact, verdict.account
        kind = contact.kind
        if kind != "callback" and any(task.is_for(contact) for task in waiting):
            kind = "waiting"
        last = account.history.last_day(account.currency)
        due = contact.carrying.due if contact.carrying else account.day
        return CONTACT_KINDS.index(kind), -1 if last is None else last, due, account.currency.encode()

    contacts = sorted((verdict for verdict in judged if verdict.contact is not None), key=rank)
    for verdict in contacts[1:]:
        verdict.reason, verdict.next_on, verdict.contact = "OtherContactFirst", None, None


def tone_down(verdict, judged, fresh):
    """A person's yes: for stale payments, and while credits should be allocated first."""
    contact, account = verdict.contact, verdict.account
    if contact is None:
        return
    elsewhere = any(other.account is not account and other.account.claim.credit_sum > 0 for other in judged)
    if elsewhere or account.claim.needs_allocation():
        contact.beside.append("CreditsToAllocate")
    if contact.approval == "automatic" and (contact.beside or not fresh):
        contact.approval = "confirm"


def waits_already(proposal, verdict, waiting, tasks):
    """Finds the task that waits for the same thing; whether there is one."""
    choose_text(proposal, tasks)
    for task in waiting:
        if task.is_for(proposal):
            task.refresh(proposal)
            task.proposed = True
            if proposal is verdict.contact or (verdict.contact is None and proposal.ref == verdict.step
                                               and verdict.reason == proposal.reason):
                verdict.reason = "TaskWaiting"
            return True
    return False


def choose_text(proposal, tasks):
    """The variant least recently used with this customer, ties in listed order."""
    texts = proposal.step.texts if proposal.step is not None and proposal.is_contact() else []
    if not texts:
        return
    used = {}
    for place, task in enumerate(tasks):
        if task.customer == proposal.account.code and task.text is not None and task.used_on is not None \
                and task.step.key == proposal.step.key:
            used[task.text] = max(used.get(task.text, (0, 0)), (task.used_on, place))
    proposal.text = min(texts, key=lambda text: (used.get(text, (0, -1)), texts.index(text)))


def withdraw(waiting, judged, is_contact_stored):
    """Takes back the waiting tasks that are no longer proposed, unless the reason of the day leaves them alone.

    A contact that was stored takes the place of one that waited for another currency."""
    count = 0
    reasons = {verdict.account.currency: verdict for verdict in judged}
    for task in waiting:
        if getattr(task, "proposed", False):
            task.proposed = False
            continue
        verdict = reasons.get(task.currency)
        alone = verdict is not None and verdict.reason in LEFT_ALONE
        if not alone or (is_contact_stored and task.is_contact):
            task.state = "withdrawn"
            count += 1
    return count


def money(amount):
    """Minor units as the command line prints them."""
    return f"{'-' if amount < 0 else ''}{abs(amount) // 100}.{abs(amount) % 100:02d}"


def proposal_json(proposal):
    account, found = proposal.account, points(proposal)
    return {"customer": account.code, "currency": account.currency, "kind": proposal.kind, "ref": proposal.ref,
            "channel": proposal.channel, "approval": proposal.approval, "reason": proposal.reason,
            "episode": iso(proposal.episode), "carrying": proposal.carrying.number if proposal.carrying else None,
            "items": [item.number for item in proposal.items], "amount": money(proposal.amount),
            "scenario": account.scenario.key if account.scenario else None,
            "step": proposal.ref if proposal.kind == "decision" else proposal.step.key if proposal.step else None,
            "beside": proposal.beside, "text": proposal.text,
            "points": found, "total": sum(found.values())}


def verdict_json(verdict):
    account = verdict.account
    return {"customer": account.code, "currency": account.currency, "reason": verdict.reason, "nextOn": iso(verdict.next_on),
            "step": verdict.step, "passedOver": verdict.passed, "chaseable": money(account.claim.chaseable)}
