# SPDX-License-Identifier: GPL-3.0-or-later
"""What the oracle answers for an account: proposals and one verdict."""

CONTACT_KINDS = ["callback", "waiting", "rejectCall", "promiseCall", "step", "preDue", "thankYou"]


class Proposal:
    """Something to be done today: a contact, or an inner task (decision, verifyPayment, completeAddress)."""

    def __init__(self, account, kind, ref, channel, reason, items, amount, step=None, approval="byHand", carrying=None):
        self.account, self.kind, self.ref, self.channel, self.reason = account, kind, ref, channel, reason
        self.items, self.amount, self.step, self.approval = items, amount, step, approval
        self.carrying = carrying
        self.episode = account.episode()
        self.beside = []
        self.text = None

    def is_contact(self):
        return self.kind in CONTACT_KINDS


class Verdict:
    """The one reason of an account, the first day it may be over, and what is proposed."""

    def __init__(self, account, reason, next_on=None, step=None, passed=(), contact=None, inner=()):
        self.account, self.reason, self.next_on, self.step = account, reason, next_on, step
        self.passed, self.contact, self.inner = list(passed), contact, list(inner)
        self.decisions_beside = []


def reachable_channel(account, channel, fallback=()):
    """The channel, or the first of its fallbacks, for which the customer has an address; None for none."""
    return next((one for one in [channel, *fallback] if one in account.payer.customer["reach"]), None)


def contact_proposal(account, kind, ref, reason, waiting, step=None):
    """A contact about all chaseable overdue items, carried by the item that decides the step (none: all of them wait)."""
    items = account.claim.chased_items
    channel = reachable_channel(account, step.channel if step else "call", step.fallback if step else ())
    proposal = Proposal(account, kind, ref, channel, reason, items, account.claim.chaseable, step,
                        step.approval if step else "byHand", waiting.carrying)
    return proposal


def complete_address(account, contact):
    """The task to find an address, in the place of a contact that has none."""
    return Proposal(account, "completeAddress", contact.ref, contact.channel, "AddressMissing", contact.items, contact.amount,
                    None, "byHand", contact.carrying)
