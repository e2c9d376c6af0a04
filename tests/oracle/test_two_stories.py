# SPDX-License-Identifier: GPL-3.0-or-later
"""The two stories of practice.md (m), as far as they concern days and proposals."""

import unittest

from told_days import ToldDays


class ClientA(unittest.TestCase):
    """A good payer in passing trouble: dispute, plan kept, thank-you."""

    def setUp(self):
        self.days = ToldDays().on("2026-08-31").customer()
        self.days.invoice("F-201", "2026-09-30", 840000, issued="2026-08-31")
        self.days.on("2026-09-15").invoice("F-207", "2026-10-15", 360000, issued="2026-09-15")

    def test_is_told_from_the_preventive_mail_to_the_thank_you(self):
        days = self.days
        days.tell("assign", customer="C", scenario="standard", until=None)
        self.assertEqual(days.run("2026-09-25"), ("PreDue", "preventive", ["preDue:preventive"]))
        days.contact(["F-201"], "preventive", kind="preDue", id="k1")
        days.on("2026-10-01").tell("imported", paymentsUpTo="2026-09-29")
        held = days.on("2026-10-02").tell("run")
        self.assertEqual((held["fresh"], held["proposals"][0]["approval"]), (False, "confirm"))
        days.on("2026-10-05").tell("imported", paymentsUpTo="2026-10-02")
        self.assertEqual(days.run("2026-10-05"), ("TaskWaiting", "courteous", []))
        days.contact(["F-201"], "courteous", id="k2")
        days.on("2026-10-08").contact(["F-201"], channel="call", kind="manual", id="k3")
        days.tell("dispute", id="d1", item="F-201", amount=40000)
        days.promise("a1", ["F-201"], [["2026-10-16", 400000], ["2026-10-30", 200000], ["2026-11-16", 200000]], kind="plan")
        self.assertEqual(days.run("2026-10-08"), ("AllPromised", None, []))
        days.on("2026-10-13").tell("item", number="A-1", customer="C", kind="credit", amount=40000, replaces="F-201")
        days.tell("allocation", credit="A-1", debit="F-201", amount=40000).tell("close", id="d1", **{"as": "founded"}, due=None)
        self.assertEqual(days.run("2026-10-13")[0], "AllPromised")
        days.on("2026-10-19").pay("F-201", 400000).tell("imported", paymentsUpTo="2026-10-19")
        self.assertEqual(days.run("2026-10-19"), ("StepDue", "courteous", ["step:courteous"]))
        days.contact(["F-207"], "courteous", id="k4")
        days.on("2026-10-21").pay("F-207", 360000)
        self.assertEqual(days.run("2026-10-28")[0], "AllPromised")
        days.on("2026-11-03").pay("F-201", 200000).tell("imported", paymentsUpTo="2026-11-03")
        self.assertEqual(days.run("2026-11-04")[0], "AllPromised")
        days.on("2026-11-17").pay("F-201", 200000).tell("imported", paymentsUpTo="2026-11-17")
        self.assertIsNone(days.run("2026-11-17"))
        self.assertEqual(days.run("2026-11-18"), ("ThankYou", "thanks", ["thankYou:thanks"]))
        days.contact([], "thanks", kind="thankYou", id="k5")
        self.assertIsNone(days.run("2026-11-19"))


class ClientB(unittest.TestCase):
    """Bad faith: tries, two broken promises, an unfounded dispute, formal demand, agency."""

    def test_is_told_from_the_first_call_to_the_agency(self):
        days = ToldDays().on("2026-07-31").customer()
        days.tell("assign", customer="C", scenario="watched", until=None)
        days.invoice("F-310", "2026-08-31", 580000, issued="2026-07-31")
        days.on("2026-08-15").invoice("F-318", "2026-09-15", 215000, issued="2026-08-15")
        self.assertEqual(days.run("2026-09-01"), ("StepDue", "call", ["step:call"]))
        days.contact(["F-310"], "call", "call", result="noAnswer", id="k1")
        self.assertEqual(days.run("2026-09-01")[0], "NoAnswer")
        self.assertEqual(days.run("2026-09-02"), ("TaskWaiting", "call", []))
        days.contact(["F-310"], "call", "call", result="voicemail", id="k2")
        days.on("2026-09-03").contact(["F-310"], "call", "call", id="k3")
        days.promise("a1", ["F-310"], [["2026-09-04", 580000]])
        self.assertEqual(days.run("2026-09-04")[0], "AllPromised")
        self.assertEqual(days.run("2026-09-08")[0], "AllPromised")
        self.assertEqual(days.run("2026-09-09"), ("PromiseBroken", "promise:a1", ["promiseCall:promise:a1"]))
        days.contact(["F-310"], None, "call", kind="promiseCall", id="k4")
        days.promise("a2", ["F-310"], [["2026-09-15", 580000]])
        self.assertEqual(days.run("2026-09-17"), ("StepDue", "call", ["step:call"]))
        days.contact(["F-318"], "call", "call", id="k5")
        self.assertEqual(days.run("2026-09-18"), ("PromiseBroken", "promise:a2", ["promiseCall:promise:a2"]))
        days.contact(["F-310", "F-318"], None, "call", kind="promiseCall", id="k6")
        days.on("2026-09-22").contact(["F-310"], None, "call", kind="incoming", id="k7")
        days.tell("reply", customer="C", read=True).tell("dispute", id="d1", item="F-310")
        days.on("2026-09-24").tell("close", id="d1", **{"as": "unfounded"}, due=None)
        days.on("2026-09-28").tell("jump", items=["F-310", "F-318"], step="formal-demand", reason="two promises broken")
        self.assertEqual(days.run("2026-09-28"), ("StepDue", "formal-demand", ["step:formal-demand"]))
        days.contact(["F-310", "F-318"], "formal-demand", "registered", id="k8")
        days.on("2026-09-30").tell("presented", id="k8")
        days.on("2026-10-07").pay("F-310", 100000)
        self.assertEqual(days.run("2026-10-07")[:2], ("NotYetDue", "hand-over"))
        self.assertEqual(days.run("2026-10-08"), ("DecisionDue", "hand-over", ["decision:hand-over"]))
        days.on("2026-10-12").tell("decide", items=["F-310", "F-318"], choice="handOver")
        self.assertEqual(days.run("2026-10-12")[0], "HandedOver")
        days.on("2026-11-20").pay("F-310", 300000)
        self.assertEqual(days.run("2026-12-18")[0], "HandedOver")


if __name__ == "__main__":
    unittest.main()
