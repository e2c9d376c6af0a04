# SPDX-License-Identifier: GPL-3.0-or-later
"""The vectors that the texts give in figures: hash, points, entry of old debt, amounts, holidays, calendars."""

import unittest
from datetime import date

from jitter import fnv1a64, jitter
from policy import shipped_policy
from predicate import fits
from ranking import amount_points
from run import money
from scenario import Scenario
from working_days import (add_months, add_working_days, day_of, easter, first_working_day, holidays, is_working, iso,
                          last_first_working_day, next_first_working_day)


class Hash(unittest.TestCase):
    def test_gives_the_vector_of_section_6(self):
        self.assertEqual(f"{fnv1a64('C|EUR|2026-09-02|courteous'):x}", "3707949932d66962")
        self.assertEqual(jitter("C", "EUR", "2026-09-02", "courteous", 2), -2)

    def test_moves_nothing_without_a_spread(self):
        self.assertEqual(jitter("C", "EUR", "2026-09-02", "courteous", 0), 0)


class Points(unittest.TestCase):
    def test_amount_is_four_times_the_bits_and_the_two_after_the_leading_one(self):
        for units, expected in [(0, 0), (1, 4), (2, 8), (3, 10), (4, 12), (5, 13), (6, 14), (7, 15), (200, 34), (1024, 44)]:
            self.assertEqual(amount_points(units), expected, units)


class Entry(unittest.TestCase):
    def test_follows_the_table_of_old_debt(self):
        standard = shipped_policy().scenarios["standard"]
        table = [(0, 0), (1, 0), (14, 0), (15, 1), (44, 1), (45, 2), (89, 2), (90, 3), (365, 3), (400, 3)]
        for days, expected in table:
            self.assertEqual(standard.entry_level(days), expected, days)

    def test_has_no_more_reminders_than_the_ladder(self):
        consumers = shipped_policy().scenarios["consumers"]
        self.assertEqual([consumers.entry_level(days) for days in (10, 20, 50, 100)], [0, 1, 1, 1])

    def test_counts_reminders_before_a_formal_demand_without_decision(self):
        watched = shipped_policy().scenarios["watched"]
        self.assertEqual(watched.ladder[watched.entry_level(100)].key, "consequences")

    def test_reads_a_table_of_its_own_from_so_many_days_on(self):
        own = Scenario({"key": "own", "entry": [[5, "b"], [20, "c"]], "steps": [
            {"key": key, "channel": "email", "anchor": "due", "days": days, "tone": "plain"} for key, days in
            (("a", 1), ("b", 4), ("c", 9))]})
        self.assertEqual([own.entry_level(days) for days in (4, 5, 19, 20, 300)], [0, 1, 1, 2, 2])


class Tail(unittest.TestCase):
    def test_ends_a_ladder_without_formal_demand(self):
        own = Scenario({"key": "own", "steps": [{"key": "a", "channel": "email", "days": 1, "tone": "plain"}]})
        self.assertEqual([step.key for step in own.ladder], ["a", "formal-demand", "hand-over"])
        self.assertEqual(own.thanks.key, "thanks")


class Calendar(unittest.TestCase):
    def test_knows_easter(self):
        for year, month, day in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28), (2038, 4, 25)]:
            self.assertEqual(easter(year), date(year, month, day).toordinal())

    def test_knows_the_french_holidays_of_2026(self):
        expected = ["01-01", "04-06", "05-01", "05-08", "05-14", "05-25", "07-14", "08-15", "11-01", "11-11", "12-25"]
        self.assertEqual([iso(day)[5:] for day in sorted(holidays("FR", 2026))], expected)

    def test_moves_british_holidays_off_the_weekend(self):
        self.assertIn(day_of("2026-12-28"), holidays("GB", 2026))
        self.assertIn(day_of("2022-01-03"), holidays("GB", 2022))

    def test_knows_only_weekends_elsewhere(self):
        self.assertTrue(is_working("US", day_of("2026-12-25")))
        self.assertFalse(is_working("US", day_of("2026-12-26")))

    def test_counts_working_days_both_ways(self):
        self.assertEqual(iso(add_working_days("FR", day_of("2026-10-16"), 2)), "2026-10-20")
        self.assertEqual(iso(add_working_days("FR", day_of("2026-04-07"), -2)), "2026-04-02")
        self.assertEqual(iso(add_working_days("FR", day_of("2026-10-17"), 0)), "2026-10-17")

    def test_knows_the_first_working_days_of_months(self):
        self.assertEqual(iso(first_working_day("FR", day_of("2026-11-20"))), "2026-11-02")
        self.assertEqual(iso(last_first_working_day("FR", day_of("2026-11-01"))), "2026-10-01")
        self.assertEqual(iso(next_first_working_day("FR", day_of("2026-12-31"))), "2027-01-04")

    def test_shortens_months(self):
        self.assertEqual(iso(add_months(day_of("2026-08-31"), -6)), "2026-02-28")


class Text(unittest.TestCase):
    def test_prints_minor_units_as_decimals(self):
        self.assertEqual([money(20000), money(5), money(-150)], ["200.00", "0.05", "-1.50"])

    def test_compares_without_case_and_accents(self):
        condition = {"all": [{"field": "tags", "op": "is", "values": ["Région:Nord"]}]}
        self.assertTrue(fits(condition, {"tags": ["region:nord"]}))

    def test_a_missing_value_satisfies_only_is_not(self):
        for op, expected in [("isNot", True), ("is", False), ("<", False), ("between", False)]:
            self.assertEqual(fits({"all": [{"field": "x", "op": op, "values": [1, 2]}]}, {}), expected)


if __name__ == "__main__":
    unittest.main()
