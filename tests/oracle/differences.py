# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds where two lists of run objects differ: day, customer, field, the program's value and the oracle's."""

PROPOSAL_FIELDS = ["channel", "approval", "reason", "episode", "carrying", "items", "amount", "scenario", "step", "beside",
                   "points", "total"]
VERDICT_FIELDS = ["reason", "nextOn", "step", "passedOver", "chaseable"]


class Difference:
    """One field of one proposal or verdict on which program and oracle do not agree."""

    def __init__(self, day, who, field, program, oracle):
        self.day, self.who, self.field, self.program, self.oracle = day, who, field, program, oracle

    def __str__(self):
        return f"{self.day} {self.who} {self.field}: program {self.program!r}, oracle {self.oracle!r}"


def as_compared(field, value):
    """Lists of items and of reasons beside have no order of their own."""
    return sorted(value) if field in ("items", "beside") and isinstance(value, list) else value


def by_key(entries, names):
    return {tuple(entry[name] for name in names): entry for entry in entries}


def entry_differences(day, kind, names, fields, program, oracle):
    found = []
    ours, theirs = by_key(oracle, names), by_key(program, names)
    for key in sorted(ours.keys() | theirs.keys()):
        who = f"{kind} {' '.join(key)}"
        if key not in theirs or key not in ours:
            found.append(Difference(day, who, "present", theirs.get(key, {}).get("reason"), ours.get(key, {}).get("reason")))
            continue
        for field in fields:
            mine, its = as_compared(field, ours[key].get(field)), as_compared(field, theirs[key].get(field))
            if mine != its:
                found.append(Difference(day, who, field, its, mine))
    return found


def out_of_order(day, entries):
    """Proposals stand in ranking order: points, then larger amounts (told only within one currency)."""
    for before, after in zip(entries, entries[1:]):
        if before["total"] < after["total"] or (
                before["total"] == after["total"] and before["currency"] == after["currency"]
                and float(before["amount"]) < float(after["amount"])):
            return [Difference(day, f"proposals {before['customer']} {after['customer']}", "order", "falling points", "ranking")]
    return []


def run_differences(program, oracle, with_text=False, with_counts=False):
    """The differences of one run."""
    day = oracle["today"]
    found = [Difference(day, "run", field, program.get(field), oracle[field])
             for field in ["today", "lastImport", "fresh"] + (["stored", "withdrawn"] if with_counts else [])
             if program.get(field) != oracle[field]]
    found += entry_differences(day, "verdict", ["customer", "currency"], VERDICT_FIELDS, program["verdicts"], oracle["verdicts"])
    fields = PROPOSAL_FIELDS + (["text"] if with_text else [])
    found += entry_differences(day, "proposal", ["customer", "currency", "kind", "ref"], fields, program["proposals"],
                               oracle["proposals"])
    return found + out_of_order(day, program["proposals"])


def all_differences(program, oracle, **options):
    """The differences of a whole replay; those of the first run that differs come first."""
    found = []
    if len(program) != len(oracle):
        found.append(Difference("-", "replay", "runs", len(program), len(oracle)))
    for mine, its in zip(oracle, program):
        found += run_differences(its, mine, **options)
    return found
