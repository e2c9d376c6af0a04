# SPDX-License-Identifier: GPL-3.0-or-later
"""One verdict for an account: the first line of engine.md section 4 that applies."""

from before_due import preventive, thank_you
from contacts import NO_CONTACT, WRITTEN
from lines import broken_promise, callback_day, day_closed, everything_stopped, rejected_payment, scenario_stopped
from next_step import next_step
from proposal import Proposal, Verdict, complete_address, contact_proposal
from step_day import step_day
from waiting_items import Waiting
from clock import clock
from working_days import forward, is_working, iso, next_first_working_day


def nothing_to_chase(account):
    """Line 2, with the minimums of the scenario."""
    claim, scenario = account.claim, account.scenario
    reason = claim.reason_for_nothing()
    if reason or scenario is None:
        return reason
    amount = account.policy.to_base(claim.chaseable, account.currency)
    if amount is not None and amount < scenario.minimum:
        return "BelowMinimum"
    if claim.chaseable * 10000 < scenario.minimum_share * sum(item.open(account.day) for item in claim.debits):
        return "BelowShare"
    return None


def judge(account):
    """The verdict of an account on its day, before one contact a customer is chosen."""
    payer = account.payer
    stopped = everything_stopped(payer)
    if stopped:
        return Verdict(account, *stopped)
    working = is_working(account.country, account.day)
    verdict = judge_day(account, working)
    if working:
        checks = [check(account, agreement, amount) for agreement, amount in account.claim.announced_to_check()]
        verdict.inner += checks
        if verdict.reason == "PaymentToVerify" and checks:
            verdict.step = checks[0].ref
    return verdict


def check(account, agreement, amount):
    """The task to check an announced payment."""
    items = [item for item in agreement.items if item.open(account.day) > 0]
    return Proposal(account, "verifyPayment", f"verify:{agreement.id}", "decision", "PaymentToVerify", items, amount)


def judge_day(account, working):
    payer, stop = account.payer, scenario_stopped(account.payer)
    nothing = nothing_to_chase(account)
    callback = None if nothing else callback_day(payer)
    closed = day_closed(payer, callback)
    if nothing:
        contact = None
        if not closed and working and not stop:
            contact = preventive(account) or thank_you(account)
        return Verdict(account, contact.reason, None, contact.ref, contact=contact) if contact else Verdict(account, nothing)
    if closed:
        return Verdict(account, *closed)
    waiting = Waiting(account)
    decisions = [decision(account, waiting, key) for key in waiting.decisions(account)] if working and not stop else []
    if callback is not None:
        return due_call(contact_proposal(account, "callback", f"callback:{iso(callback)}", "CallbackDue", waiting), decisions)
    if not working:
        return Verdict(account, "NotWorkingDay")
    call = overdue_call(account, waiting)
    if call is not None:
        free = payer.history.cap_until(account.policy.cap)
        if free is None:
            return due_call(call, decisions)
        return decided(account, decisions) if decisions else Verdict(account, "WeeklyCap", free, call.ref)
    if stop:
        return Verdict(account, *stop)
    verdict = None
    if waiting.carrying is not None:
        verdict = judge_step(account, waiting)
        if verdict.contact is not None:
            verdict.inner += decisions
            return verdict
    if decisions:
        return decided(account, decisions, verdict)
    if verdict is not None:
        return verdict
    key = min(waiting.delayed, key=lambda one: one != "day-28")
    return Verdict(account, "NotYetDue", next_first_working_day(account.country, account.day), key)


def decision(account, waiting, key):
    """The task to decide about the items that wait for one decision."""
    items = waiting.by_decision[key]
    step = next((one for one in account.scenario.ladder if one.key == key), None)
    amount = sum(account.claim.rest[item.number] for item in items)
    return Proposal(account, "decision", key, "decision", "DecisionDue", items, amount, step, "byHand", items[0])


def decided(account, decisions, step=None):
    """The decisions of the day, beside what the carrying item was judged to be (a task to find an address stays)."""
    passed, inner = (step.passed, step.inner) if step is not None else ((), [])
    return Verdict(account, "DecisionDue", None, decisions[0].ref, passed, inner=decisions + inner)


def overdue_call(account, waiting):
    """Line 6: the call about a rejected payment, else about a promise that was not kept."""
    rejected = rejected_payment(account)
    if rejected is not None:
        return contact_proposal(account, "rejectCall", f"reject:{rejected.credit.number}", "PaymentRejected", waiting)
    broken = broken_promise(account)
    if broken is not None:
        reason = "PromiseBroken" if broken[3].name == "broken" else "PromisePartlyKept"
        return contact_proposal(account, "promiseCall", f"promise:{broken[2].id}", reason, waiting)
    return None


def due_call(call, decisions):
    """A call that is due today: proposed, or the task to find a number; decisions stand beside it."""
    if call.channel is None:
        call.channel = "call"
        return Verdict(call.account, "AddressMissing", None, call.ref, inner=[complete_address(call.account, call)] + decisions)
    return Verdict(call.account, call.reason, None, call.ref, contact=call, inner=decisions)


def judge_step(account, waiting):
    """Lines 9 to 14 for the carrying item."""
    item, day = waiting.carrying, account.day
    where = account.standing(item)
    if where.removed:
        return Verdict(account, "StepRemoved")
    following = next_step(account, item)
    step, passed = following.step, following.passed
    if step is None:
        return Verdict(account, "EndOfScenario", passed=passed)

    def held(reason, next_on=None):
        return Verdict(account, reason, next_on, step.key, passed)

    if step.kind == "decision" and step.anchor == "due" and step.unit == "calendar":
        return held("NotYetDue", forward(account.country, day + step.days - clock(account, item, day)))
    due = step_day(account, item, step)
    if due > day:
        return held("NotYetDue", due)
    history, policy = account.history, account.policy
    if step.kind == "formalDemand":
        if account.claim.bars_formal_demand():
            return held("CreditsToAllocate")
        if not where.named_by_jump and not softer_contact(account, item):
            return held("FormalDemandNotPreceded")
    contact = contact_proposal(account, "step", step.key, "StepDue", waiting, step)
    if not (step.kind == "formalDemand" and where.ordered == "decision"):
        last = history.last_day(account.currency, ("preDue", "thankYou", "callback"))
        if last is not None and day - last < policy.quiet_days:
            return held("QuietDays", last + policy.quiet_days)
        if step.written_gap and (contact.channel or step.channel) in WRITTEN:
            last = history.last_day(account.currency, ("preDue", "thankYou", "callback"), WRITTEN)
            if last is not None and day - last < step.written_gap:
                return held("WrittenGap", last + step.written_gap)
        free = history.cap_until(policy.cap)
        if free is not None:
            return held("WeeklyCap", free)
    if contact.channel is None:
        contact.channel = step.channel
        return Verdict(account, "AddressMissing", None, step.key, passed, inner=[complete_address(account, contact)])
    if step.kind == "formalDemand":
        contact.items = demanded_items(account, where, account.claim.chased_items)
        contact.amount = sum(account.claim.rest[one.number] for one in contact.items)
    return Verdict(account, "StepDue", None, step.key, passed, contact)


def softer_contact(account, item):
    """Whether an executed contact other than preventive ones and formal demands was about the item before today."""
    return any(one.day < account.day and one.kind not in ("preDue", "thankYou") + NO_CONTACT and not one.is_formal_demand()
               for one in account.history.covering(item))


def demanded_items(account, carrying, items):
    """Those among the items that a formal demand lists, by where its carrying item stands."""
    listed = []
    for item in items:
        where = account.standing(item)
        contacted = any(one.day < account.day for one in account.history.covering(item))
        if where.sent is None and (not carrying.ordered or where.ordered) and (contacted or where.named_by_jump):
            listed.append(item)
    return listed
