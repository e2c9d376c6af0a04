# SPDX-License-Identifier: GPL-3.0-or-later
"""Reasons of lines 1 to 5 and 7: what stops everything, nothing to chase, a closed day, a day off, a stopped scenario."""

import unittest

from told_days import ToldDays


def late_customer(**fields):
    """A customer with 200.00 due on 2026-11-15, a Sunday; the courteous step of `standard` is due on Tuesday 17."""
    days = ToldDays().on("2026-10-16").customer(**fields)
    return days.invoice("F-1", "2026-11-15", 20000).tell("assign", customer="C", scenario="standard", until=None)


class EverythingStops(unittest.TestCase):
    def test_archived(self):
        self.assertEqual(late_customer(archived=True).run("2026-11-17")[0], "Archived")

    def test_hold_until_the_first_day_free_again(self):
        days = late_customer().on("2026-11-16").tell("hold", customer="C", item=None, kind="hold", until="2026-11-18")
        self.assertEqual(days.run("2026-11-17")[0], "OnHold")
        self.assertEqual(days.run("2026-11-18")[0], "StepDue")

    def test_placement_of_the_whole_customer_until_released(self):
        days = late_customer().on("2026-11-16").tell("hold", customer="C", item=None, kind="placement", until=None)
        self.assertEqual(days.run("2026-11-17")[0], "HandedOver")
        self.assertEqual(days.on("2026-11-18").tell("release", customer="C", item=None).run("2026-11-18")[0], "StepDue")

    def test_the_snooze_made_last_counts_also_when_it_is_over(self):
        days = late_customer().on("2026-11-16").tell("snooze", customer="C", until="2026-11-30", callback=False)
        self.assertEqual(days.run("2026-11-17")[0], "Snoozed")
        self.assertEqual(days.on("2026-11-17").tell("snooze", customer="C", until="2026-11-18").run("2026-11-18")[0], "StepDue")

    def test_closing_period_leaves_waiting_tasks_alone(self):
        days = late_customer()
        self.assertEqual(days.run("2026-11-17")[0], "StepDue")
        days.on("2026-11-18").tell("closed", customer="C", **{"from": "2026-11-18", "until": "2026-11-20"})
        self.assertEqual([days.run(f"2026-11-{day}")[0] for day in (18, 20)], ["CustomerClosed", "TaskWaiting"])


class NothingToChase(unittest.TestCase):
    def reason(self, tell, day="2026-11-17"):
        return tell(late_customer().on("2026-11-16")).run(day)[0]

    def test_the_deduction_that_took_it_below_the_tolerance_is_the_reason(self):
        cases = {
            "Insolvent": lambda days: days.tell("insolvent", customer="C", judgment="2026-11-01"),
            "HandedOver": lambda days: days.tell("decide", items=["F-1"], choice="handOver"),
            "ItemsOnHold": lambda days: days.tell("decide", items=["F-1"], choice="writeOff"),
            "AllDisputed": lambda days: days.tell("dispute", id="d", item="F-1", amount=19950),
            "AllPromised": lambda days: days.promise("a", ["F-1"], [["2026-11-20", 20000]]),
            "PaymentAnnounced": lambda days: days.promise("a", ["F-1"], [["2026-11-16", 20000]], kind="announced"),
            "CoveredByCredits": lambda days: days.tell("item", number="A", customer="C", kind="credit", amount=20000),
            "BelowMinimum": lambda days: days.pay("F-1", 18100),
            "NothingOverdue": lambda days: days.pay("F-1", 20000).invoice("F-2", "2026-12-10", 5000),
        }
        for expected, tell in cases.items():
            self.assertEqual(self.reason(tell), expected)

    def test_later_items_are_chased_in_insolvency(self):
        days = late_customer().tell("insolvent", customer="C", judgment="2026-10-20")
        days.on("2026-11-01").invoice("F-2", "2026-11-15", 30000, issued="2026-11-01")
        self.assertEqual(days.on("2026-11-17").tell("run")["proposals"][0]["items"], ["F-2"])

    def test_an_advance_is_never_netted_but_bars_a_formal_demand(self):
        days = late_customer().on("2026-11-16").tell("item", number="V", customer="C", kind="advance", amount=20000)
        self.assertEqual(days.run("2026-11-17")[0], "StepDue")
        days.on("2026-11-18").tell("jump", items=["F-1"], step="formal-demand", reason="as agreed")
        self.assertEqual(days.run("2026-11-18"), ("CreditsToAllocate", "formal-demand", []))

    def test_only_credits_open(self):
        days = ToldDays().on("2026-11-16").customer().tell("item", number="A", customer="C", kind="credit", amount=20000)
        self.assertEqual(days.run("2026-11-17")[0], "CreditBalance")

    def test_sold_to_a_factor(self):
        days = ToldDays().on("2026-10-16").customer().invoice("F-1", "2026-11-15", 20000, factored=True)
        self.assertEqual(days.run("2026-11-17")[0], "Factored")

    def test_old_debt_waits_for_the_cleaning_desk(self):
        days = ToldDays().on("2026-11-16").customer().invoice("F-1", "2025-11-15", 20000)
        days.tell("assign", customer="C", scenario="standard", until=None)
        self.assertEqual(days.run("2026-11-17")[0], "ToClean")
        days.on("2026-11-18").tell("decide", items=["F-1"], choice="chase")
        self.assertEqual(days.run("2026-11-18"), ("StepDue", "consequences", ["step:consequences"]))


class TheDayIsClosed(unittest.TestCase):
    def test_a_doubtful_dispatch_waits_for_a_person(self):
        days = late_customer()
        days.run("2026-11-17")
        days.contact(["F-1"], "courteous", result="doubtful", id="k1")
        self.assertEqual(days.run("2026-11-18")[0], "DispatchDoubtful")
        days.on("2026-11-19").contact(["F-1"], "courteous", result="failed", id="k1")
        self.assertEqual(days.run("2026-11-19"), ("StepDue", "courteous", ["step:courteous"]))

    def test_a_reply_is_read_and_then_two_working_days_are_silent(self):
        days = late_customer().on("2026-11-17").tell("reply", customer="C", read=False)
        self.assertEqual(days.run("2026-11-17")[0], "ReplyToRead")
        days.on("2026-11-20").tell("reply", customer="C", read=True)
        self.assertEqual([days.run(f"2026-11-{day}")[0] for day in (20, 23, 24, 25)],
                         ["QuietDays", "QuietDays", "QuietDays", "StepDue"])

    def test_an_incoming_call_waits_to_be_read(self):
        days = late_customer().on("2026-11-17").contact(["F-1"], kind="incoming")
        self.assertEqual([days.run(f"2026-11-{day}")[0] for day in (17, 18)], ["ReplyToRead", "ReplyToRead"])
        days.on("2026-11-18").tell("reply", customer="C", read=True)
        self.assertEqual([days.run(f"2026-11-{day}")[0] for day in (20, 23)], ["QuietDays", "StepDue"])

    def test_recaps_and_answers_close_their_day_only(self):
        for kind in ("recap", "answer"):
            days = late_customer().on("2026-11-17").contact(["F-1"], kind=kind)
            self.assertEqual([days.run(f"2026-11-{day}")[0] for day in (17, 18)], ["ContactedToday", "StepDue"], kind)

    def test_a_try_closes_its_day_and_the_third_is_a_contact(self):
        days = late_customer().on("2026-11-17").contact(["F-1"], "courteous", id="k0")
        seen = []
        for day in ("2026-11-23", "2026-11-24", "2026-11-25"):
            seen.append(days.run(day)[0])
            days.contact(["F-1"], "call", "call", result="noAnswer")
            seen.append(days.run(day)[0])
        self.assertEqual(seen, ["StepDue", "NoAnswer", "TaskWaiting", "NoAnswer", "TaskWaiting", "ContactedToday"])
        self.assertEqual(days.run("2026-11-26")[:2], ("NotYetDue", "firm"))

    def test_a_callback_comes_on_any_day_of_the_week(self):
        days = late_customer().on("2026-11-18").contact(["F-1"], "courteous")
        days.tell("snooze", customer="C", until="2026-11-21", callback=True)
        self.assertEqual(days.run("2026-11-21"), ("CallbackDue", "callback:2026-11-21", ["callback:callback:2026-11-21"]))
        days.on("2026-11-21").contact(["F-1"], None, "call", kind="callback")
        self.assertEqual(days.run("2026-11-22")[0], "NotWorkingDay")

    def test_days_off(self):
        self.assertEqual(late_customer().run("2026-11-21")[0], "NotWorkingDay")


class TheScenarioStops(unittest.TestCase):
    def test_campaign_by_hand_and_no_scenario(self):
        days = late_customer().on("2026-11-16").tell("campaign", customers=["C"], until="2026-11-18")
        self.assertEqual([days.run(f"2026-11-{day}")[0] for day in (17, 18)], ["InCampaign", "StepDue"])
        self.assertEqual(late_customer(byHand=True).run("2026-11-17")[0], "ByHand")
        self.assertEqual(late_customer().on("2026-11-16").tell("assign", customer="C", scenario="none").run("2026-11-17")[0],
                         "NoScenario")


if __name__ == "__main__":
    unittest.main()
