# SPDX-License-Identifier: GPL-3.0-or-later
"""Contacts with a customer: which of them were executed, and what they count for."""

TRIES = ("noAnswer", "voicemail")
NO_CONTACT = ("recap", "answer", "incoming")
REACHING = ("step", "manual", "callback", "rejectCall", "promiseCall")
WRITTEN = ("email", "letter", "registered")
BEFORE_DUE = ("preDue", "thankYou")
SOFT_ENDS = ("preDue", "thankYou", "campaign")


class Contact:
    """One contact as it stands today; `step` and `carrying` were settled when it was recorded."""

    def __init__(self, fact, day, order, payer, items):
        self.id, self.day, self.order, self.payer = fact.get("id"), day, order, payer
        self.currency, self.channel = fact.get("currency", "EUR"), fact.get("channel", "call")
        self.kind, self.result = fact.get("kind", "manual"), fact.get("result", "done")
        self.items, self.named = items, fact.get("step")
        self.scenario = self.step = self.carrying = None
        self.demanded = []
        self.cancelled = False
        self.was_last_try = None
        self.presented = None
        self.task = None

    def covers(self, ledger, item):
        return ledger.is_about(self.items, item)

    def is_formal_demand(self):
        return self.step is not None and self.step.kind == "formalDemand" and self.kind in REACHING


class History:
    """The contacts of a payer up to a day, and those among them that were executed, in order."""

    def __init__(self, ledger, payer, day):
        self.ledger, self.day = ledger, day
        self.contacts = sorted((one for one in ledger.contacts.values()
                                if one.payer == payer and one.day <= day and not one.cancelled),
                               key=lambda one: (one.day, one.order))
        self.executed = []
        tries = {}
        for contact in self.contacts:
            if contact.result == "done" or self.last_try(contact, tries):
                self.executed.append(contact)
                if contact.kind not in NO_CONTACT:
                    tries[contact.currency] = contact.day, set()

    @staticmethod
    def last_try(contact, tries):
        """Whether a try is the one by which its step counts as done; days of tries are counted whatever their step. Settled
        when the try is recorded."""
        if contact.result not in TRIES or contact.kind not in REACHING:
            return False
        last, days = tries.setdefault(contact.currency, (0, set()))
        if contact.day > last:
            days.add(contact.day)
        if contact.was_last_try is not None:
            return contact.was_last_try
        if contact.step is None:
            return False
        return len(days) >= contact.step.tries or (contact.result == "voicemail" and contact.step.voicemail_counts)

    def of_account(self, currency):
        """Executed contacts with an account, but for recaps, answers and incoming ones."""
        return [one for one in self.executed if one.currency == currency and one.kind not in NO_CONTACT]

    def covering(self, item, kinds_left_out=NO_CONTACT + BEFORE_DUE):
        """Executed contacts that chase an item or an invoice that it re-issues: no preventive and thank-you contacts."""
        return [one for one in self.executed if one.kind not in kinds_left_out and one.covers(self.ledger, item)]

    def last_day(self, currency, kinds_left_out=(), channels=None):
        """The day of the account's last executed contact; None without any."""
        return max((one.day for one in self.of_account(currency) if one.kind not in kinds_left_out
                    and (channels is None or one.channel in channels)), default=None)

    def is_doubtful(self):
        return any(one.result == "doubtful" for one in self.contacts)

    def contacted_today(self):
        return any(one.day == self.day for one in self.executed)

    def tried_today(self):
        return any(one.day == self.day and one.result in TRIES for one in self.contacts)

    def capped_days(self):
        """The days of the contacts that count for the cap, all currencies."""
        return [one.day for one in self.executed if one.kind not in NO_CONTACT + ("callback",)]

    def cap_until(self, cap):
        """None while fewer than `cap` contacts fall in the 7 days ending today; else the first day on which that is so again."""
        days = self.capped_days()
        free = self.day
        while sum(1 for day in days if free - 6 <= day <= free) >= cap:
            free += 1
        return None if free == self.day else free
