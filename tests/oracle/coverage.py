# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts how often each Reason and each row of engine.md section 5 occurred in random ledgers."""

from collections import Counter

REASONS = """StepDue PreDue ThankYou CallbackDue PromiseBroken PromisePartlyKept DecisionDue TaskWaiting AddressMissing Archived
Insolvent HandedOver Factored CustomerClosed ReplyToRead PaymentRejected PromiseToVerify CreditsToAllocate OnHold Snoozed
NothingOverdue CreditBalance ToClean ItemsOnHold AllDisputed AllPromised PaymentAnnounced PaymentToVerify CoveredByCredits
BelowMinimum BelowShare DispatchDoubtful ContactedToday NoAnswer NotWorkingDay InCampaign ByHand NoScenario StepRemoved
EndOfScenario NotYetDue FormalDemandNotPreceded QuietDays WrittenGap WeeklyCap OtherContactFirst""".split()
# Rows of section 5 that no proposal, verdict or fact of a replay shows are left out: consequences announced, bad faith,
# recurrence, waived interest, tasks that the manager sees.
ROWS = ["promise open", "promise broken or partly kept", "second broken promise", "plan", "dispute open", "dispute founded",
        "dispute partly", "dispute unfounded", "announced payment", "hold", "snooze", "payment arrives", "campaign", "leniency"]


def rows_of_facts(facts):
    """The rows that facts alone show."""
    seen = Counter()
    for fact in facts:
        kind = fact["fact"]
        if kind == "agreement":
            seen[{"promise": "promise open", "plan": "plan", "announced": "announced payment"}[fact["kind"]]] += 1
        elif kind == "close":
            seen["dispute " + fact["as"]] += 1
        elif kind in ("hold", "snooze", "campaign"):
            seen[kind] += 1
        elif kind == "dispute":
            seen["dispute open"] += 1
        elif kind == "decide" and fact["choice"] == "leniency":
            seen["leniency"] += 1
    return seen


def reasons_of(answers):
    """How many verdicts (and codes beside) bear each Reason."""
    seen = Counter(verdict["reason"] for answer in answers for verdict in answer["verdicts"])
    return seen


def rows_of(facts, answers, ledger):
    """All rows of section 5 that the ledger and the answers show."""
    seen = rows_of_facts(facts)
    reasons = reasons_of(answers)
    seen["promise broken or partly kept"] += reasons["PromiseBroken"] + reasons["PromisePartlyKept"]
    seen["second broken promise"] += ledger.seen["second broken promise"]
    seen["payment arrives"] += sum(answer["withdrawn"] for answer in answers)
    return seen
