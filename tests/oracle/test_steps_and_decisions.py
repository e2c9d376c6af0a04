# SPDX-License-Identifier: GPL-3.0-or-later
"""Levels, quiet days, cap, addresses, promises, decisions, formal demands, old debt: lines 6 and 8 to 15."""

import unittest

from test_stops_and_amounts import late_customer
from told_days import ToldDays


def climbed(*steps):
    """The customer of the other tests after contacts on given days: pairs of a step and a day."""
    days = late_customer()
    for step, day in steps:
        days.on(day).contact(["F-1"], step, "call" if step in ("call", "consequences") else "email")
    return days


ALL = (("courteous", "2026-11-17"), ("call", "2026-11-23"), ("firm", "2026-12-01"), ("consequences", "2026-12-07"))


class Levels(unittest.TestCase):
    def test_steps_follow_one_another_and_are_never_skipped(self):
        days = late_customer()
        self.assertEqual(days.run("2026-12-10")[:2], ("StepDue", "courteous"))

    def test_a_young_invoice_does_not_inherit_the_firmness_of_an_old_one(self):
        days = late_customer().on("2026-11-10").invoice("F-2", "2026-11-29", 30000, issued="2026-11-10")
        days.on("2026-12-01").contact(["F-1", "F-2"], "firm")
        days.on("2026-12-08").pay("F-1", 20000)
        self.assertEqual(days.run("2026-12-08")[:2], ("StepDue", "call"))

    def test_a_cancelled_contact_gives_back_the_level(self):
        days = late_customer().on("2026-11-17").contact(["F-1"], "courteous", id="k")
        self.assertEqual(days.run("2026-11-18")[:2], ("NotYetDue", "call"))
        self.assertEqual(days.on("2026-11-19").tell("cancel", id="k").run("2026-11-19")[:2], ("StepDue", "courteous"))

    def test_a_partly_founded_dispute_gives_more_time_and_never_less(self):
        days = ToldDays().on("2026-11-01").customer().invoice("F-1", "2026-12-31", 100000, issued="2026-11-01")
        days.on("2026-11-10").tell("dispute", id="d", item="F-1", amount=None)
        days.on("2026-11-18").tell("close", id="d", **{"as": "partly"}, due=None)
        self.assertEqual(days.run("2026-12-31")[0], "NothingOverdue")
        days = climbed(ALL[0]).on("2026-11-18").tell("dispute", id="d", item="F-1", amount=None)
        days.on("2026-11-24").tell("close", id="d", **{"as": "partly"}, due=None)
        self.assertEqual([days.run(f"2026-{day}")[0] for day in ("11-29", "12-01")], ["NothingOverdue", "StepDue"])

    def test_a_founded_dispute_sets_the_level_to_none(self):
        days = climbed(ALL[0]).on("2026-11-18").tell("dispute", id="d", item="F-1", amount=None)
        days.on("2026-11-24").tell("close", id="d", **{"as": "founded"}, due="2026-11-23")
        self.assertEqual(days.run("2026-11-25")[:2], ("StepDue", "courteous"))

    def test_a_contact_by_hand_counts_as_the_step_that_is_near(self):
        days = climbed(ALL[0]).on("2026-11-20").contact(["F-1"], None, "call", kind="manual")
        self.assertEqual(days.run("2026-12-01")[:2], ("StepDue", "firm"))

    def test_a_jump_makes_the_named_step_the_next_one(self):
        days = climbed(ALL[0]).on("2026-11-18").tell("jump", items=["F-1"], step="consequences", reason="urgent")
        self.assertEqual(days.run("2026-12-07")[:2], ("StepDue", "consequences"))


class Silence(unittest.TestCase):
    def test_quiet_days(self):
        days = late_customer().on("2026-11-19").contact(["F-1"], "courteous")
        self.assertEqual([days.run(f"2026-11-{day}")[0] for day in (23, 24)], ["QuietDays", "StepDue"])

    def test_the_cap_counts_all_currencies_but_no_callbacks(self):
        days = late_customer().on("2026-10-16").invoice("U-1", "2026-11-15", 50000, currency="USD")
        for day in ("2026-11-12", "2026-11-13"):
            days.on(day).tell("contact", customer="C", currency="USD", channel="email", kind="campaign", items=["U-1"])
        answer = days.on("2026-11-18").tell("run")
        euro = answer["verdicts"][0]
        self.assertEqual((euro["reason"], euro["nextOn"]), ("WeeklyCap", "2026-11-19"))

    def test_one_contact_a_customer_and_day(self):
        days = late_customer().on("2026-10-16").invoice("U-1", "2026-11-14", 50000, currency="USD")
        answer = days.on("2026-11-17").tell("run")
        self.assertEqual([one["reason"] for one in answer["verdicts"]], ["OtherContactFirst", "StepDue"])

    def test_the_first_fallback_with_an_address_or_a_task_to_find_one(self):
        days = late_customer(reach=["letter"])
        self.assertEqual(days.on("2026-11-17").tell("run")["proposals"][0]["channel"], "letter")
        self.assertEqual(late_customer(reach=["sms"]).run("2026-11-17"),
                         ("AddressMissing", "courteous", ["completeAddress:courteous"]))


class Promises(unittest.TestCase):
    def test_kept_at_once_partly_and_broken(self):
        for paid, expected in [(20000, "ThankYou"), (19950, "ThankYou"), (5000, "PromisePartlyKept"), (0, "PromiseBroken")]:
            days = climbed(ALL[0]).on("2026-11-18").promise("a", ["F-1"], [["2026-11-20", 20000]])
            if paid:
                days.on("2026-11-24").pay("F-1", paid)
            verdict = days.run("2026-11-25")
            self.assertEqual(verdict[0], expected, paid)

    def test_waits_for_payments_to_be_imported(self):
        days = late_customer().on("2026-11-16").tell("imported", paymentsUpTo="2026-11-16")
        days.promise("a", ["F-1"], [["2026-11-17", 20000]])
        self.assertEqual([days.run(f"2026-11-{day}")[0] for day in (19, 20)], ["AllPromised", "PromiseToVerify"])
        self.assertEqual(days.on("2026-11-23").tell("imported", paymentsUpTo="2026-11-20").run("2026-11-23")[0], "PromiseBroken")

    def test_a_later_payment_does_not_heal_and_a_reversal_breaks(self):
        days = late_customer().on("2026-11-16").promise("a", ["F-1"], [["2026-11-17", 20000]])
        days.on("2026-11-18").pay("F-1", 20000)
        days.on("2026-12-01").tell("reversal", credit="P-1", debit="F-1", amount=20000, bankReason=None)
        self.assertEqual(days.run("2026-12-01")[0], "CoveredByCredits")
        late = late_customer().on("2026-11-16").promise("a", ["F-1"], [["2026-11-17", 20000]])
        self.assertEqual(late.on("2026-11-20").pay("F-1", 15000).run("2026-11-20")[0], "PromiseBroken")

    def test_a_new_agreement_replaces_the_open_one(self):
        days = late_customer().on("2026-11-16").promise("a", ["F-1"], [["2026-11-17", 20000]])
        days.on("2026-11-18").promise("b", ["F-1"], [["2026-11-30", 20000]])
        self.assertEqual(days.run("2026-11-25")[0], "AllPromised")

    def test_an_announced_payment_is_checked_after_three_working_days(self):
        days = late_customer().on("2026-11-17").promise("a", ["F-1"], [["2026-11-17", 20000]], kind="announced")
        self.assertEqual(days.run("2026-11-20")[0], "PaymentAnnounced")
        self.assertEqual(days.run("2026-11-23"), ("PaymentToVerify", "verify:a", ["verifyPayment:verify:a"]))
        self.assertEqual(days.on("2026-11-24").tell("end", id="a").run("2026-11-24")[0], "StepDue")

    def test_a_rejected_payment_is_called_about_once(self):
        days = climbed(ALL[0]).on("2026-11-18").pay("F-1", 20000)
        days.on("2026-11-20").tell("reversal", credit="P-1", debit="F-1", amount=20000, bankReason="AM04")
        self.assertEqual(days.run("2026-11-20"), ("PaymentRejected", "reject:P-1", ["rejectCall:reject:P-1"]))
        days.contact(["F-1"], None, "call", kind="rejectCall")
        self.assertEqual(days.run("2026-11-25")[:2], ("NotYetDue", "firm"))


class Decisions(unittest.TestCase):
    def test_day_28_and_the_way_through_the_formal_demand(self):
        days = climbed(*ALL)
        self.assertEqual(days.run("2026-12-11")[:2], ("NotYetDue", "decision"))
        self.assertEqual(days.run("2026-12-14"), ("DecisionDue", "day-28", ["decision:day-28"]))
        days.tell("decide", items=["F-1"], choice="formalDemand")
        self.assertEqual(days.run("2026-12-14"), ("StepDue", "formal-demand", ["step:formal-demand"]))
        days.contact(["F-1"], "formal-demand", "registered", id="m")
        self.assertEqual(days.run("2026-12-15")[:2], ("NotYetDue", "hand-over"))
        days.on("2026-12-21").tell("presented", id="m")
        self.assertEqual([days.run(day)[0] for day in ("2026-12-28", "2026-12-29")], ["NotYetDue", "DecisionDue"])

    def test_without_any_contact_the_ladder_goes_on(self):
        self.assertEqual(late_customer().run("2026-12-21")[:2], ("StepDue", "courteous"))

    def test_leniency_is_a_hold_and_then_the_decision_comes_again(self):
        days = climbed(*ALL)
        days.run("2026-12-14")
        days.tell("decide", items=["F-1"], choice="leniency", until="2026-12-18")
        self.assertEqual([days.run(day)[0] for day in ("2026-12-15", "2026-12-18", "2026-12-21")],
                         ["ItemsOnHold", "DecisionDue", "TaskWaiting"])

    def test_small_items_wait_for_the_first_working_day_of_a_month(self):
        days = ToldDays().on("2026-10-16").customer().invoice("F-1", "2026-11-15", 7000)
        days.tell("assign", customer="C", scenario="standard", until=None)
        for step, day in ALL:
            days.on(day).contact(["F-1"], step, "call")
        answer = days.on("2026-12-14").tell("run")["verdicts"][0]
        self.assertEqual((answer["reason"], answer["step"], answer["nextOn"]), ("NotYetDue", "day-28", "2027-01-04"))
        self.assertEqual(days.run("2027-01-04")[0], "DecisionDue")

    def test_a_formal_demand_needs_a_softer_contact_or_a_jump(self):
        days = late_customer().on("2026-11-17").tell("decide", items=["F-1"], choice="formalDemand")
        self.assertEqual(days.run("2026-11-17"), ("FormalDemandNotPreceded", "formal-demand", []))
        days.on("2026-11-18").tell("jump", items=["F-1"], step="formal-demand", reason="the director wants it")
        self.assertEqual(days.run("2026-11-18")[:2], ("StepDue", "formal-demand"))

    def test_a_decided_formal_demand_comes_though_a_jump_went_past_it(self):
        days = climbed(ALL[0]).on("2026-11-24").tell("jump", items=["F-1"], step="hand-over", reason="x")
        self.assertEqual(days.run("2026-11-24")[:2], ("DecisionDue", "hand-over"))
        days.tell("decide", items=["F-1"], choice="formalDemand")
        self.assertEqual(days.run("2026-11-25")[:2], ("StepDue", "formal-demand"))


class BeforeDue(unittest.TestCase):
    def test_preventive_once_and_never_on_the_due_date(self):
        days = ToldDays().on("2026-11-01").customer().invoice("F-1", "2026-11-30", 200000, issued="2026-11-01")
        days.tell("assign", customer="C", scenario="standard", until=None)
        self.assertEqual(days.run("2026-11-24")[0], "NothingOverdue")
        self.assertEqual(days.run("2026-11-25"), ("PreDue", "preventive", ["preDue:preventive"]))
        days.contact(["F-1"], "preventive", kind="preDue")
        self.assertEqual(days.run("2026-11-26")[0], "NothingOverdue")

    def test_thanks_once_after_a_payment(self):
        days = climbed(ALL[0]).on("2026-11-20").pay("F-1", 20000)
        self.assertIsNone(days.run("2026-11-20"))
        self.assertEqual(days.run("2026-11-23"), ("ThankYou", "thanks", ["thankYou:thanks"]))


if __name__ == "__main__":
    unittest.main()
