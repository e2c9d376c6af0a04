# SPDX-License-Identifier: GPL-3.0-or-later
"""The comparison itself: it reads what a program prints, sees every field that differs, and shrinks a file to what matters."""

import copy
import unittest

from coverage import rows_of_facts
from differences import all_differences
from oracle import answers
from program_under_test import objects_in
from random_ledgers import FEATURES, tell
from shrink import shrink, until_first


def proposal(customer, total):
    """As much of a proposal as the order needs."""
    return {"customer": customer, "currency": "EUR", "kind": "step", "ref": "call", "total": total, "amount": "10.00"}


class Comparison(unittest.TestCase):
    def setUp(self):
        self.facts = tell(5, FEATURES, 10).facts
        self.mine = answers(self.facts)

    def test_finds_nothing_between_two_replays_of_the_same_facts(self):
        found = all_differences(answers(self.facts), self.mine, with_text=True, with_counts=True)
        self.assertEqual([str(one) for one in found], [])

    def test_sees_a_reason_an_amount_and_a_missing_proposal(self):
        changed = copy.deepcopy(self.mine)
        run = next(one for one in changed if one["proposals"] and one["verdicts"])
        run["verdicts"][0]["reason"] = "Archived?"
        run["proposals"][0]["amount"] = "0.01"
        found = {one.field for one in all_differences(changed, self.mine)}
        self.assertEqual(found, {"reason", "amount"})
        run["proposals"].pop()
        self.assertIn("present", {one.field for one in all_differences(changed, self.mine)})

    def test_sees_a_missing_run(self):
        self.assertIn("runs", {one.field for one in all_differences(self.mine[:-1], self.mine)})

    def test_sees_a_wrong_order(self):
        mine = [dict(self.mine[0], proposals=[proposal("C1", 50), proposal("C2", 40)])]
        turned = [dict(mine[0], proposals=mine[0]["proposals"][::-1])]
        self.assertEqual([one.field for one in all_differences(turned, mine)], ["order"])

    def test_reads_objects_one_after_another_and_in_a_list(self):
        self.assertEqual(objects_in('{"a": 1}\n{"b": 2}\n'), [{"a": 1}, {"b": 2}])
        self.assertEqual(objects_in('[{"a": 1},\n {"b": 2}]'), [{"a": 1}, {"b": 2}])

    def test_the_same_seed_tells_the_same_ledger(self):
        self.assertEqual(tell(5, FEATURES, 10).facts, self.facts)

    def test_a_feature_left_out_does_not_occur(self):
        kinds = {fact["fact"] for seed in range(10) for fact in tell(seed, set(FEATURES) - {"disputes", "holds"}, 10).facts}
        self.assertFalse(kinds & {"dispute", "close", "hold"})

    def test_shrinks_to_the_facts_that_matter(self):
        facts = [{"day": "2026-11-01", "fact": str(number)} for number in range(40)]
        small = shrink(facts, lambda tried: {"7", "31"} <= {fact["fact"] for fact in tried})
        self.assertEqual([fact["fact"] for fact in small], ["7", "31"])

    def test_cuts_after_the_last_run_of_the_day(self):
        facts = [{"day": "2026-11-01", "fact": "run"}, {"day": "2026-11-01", "fact": "run"}, {"day": "2026-11-02", "fact": "run"}]
        self.assertEqual(len(until_first(facts, "2026-11-01")), 2)

    def test_counts_the_rows_of_section_5(self):
        seen = rows_of_facts([{"fact": "agreement", "kind": "plan"}, {"fact": "close", "as": "partly"},
                              {"fact": "decide", "choice": "leniency"}])
        self.assertEqual((seen["plan"], seen["dispute partly"], seen["leniency"]), (1, 1, 1))


if __name__ == "__main__":
    unittest.main()
