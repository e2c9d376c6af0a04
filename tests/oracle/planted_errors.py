#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""planted_errors.py [--ledgers N]: plants an error in one rule at a time (in a copy of the oracle) and shows that it is found."""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from compare import oracle_answers
from differences import all_differences
from program_under_test import objects_in
from random_ledgers import FEATURES, tell

HERE = Path(__file__).resolve().parent
PLANTED = [
    ("quiet days one day short", "verdict.py", "day - last < policy.quiet_days", "day - last < policy.quiet_days - 1"),
    ("the cap looks at 6 days", "contacts.py", "free - 6 <= day", "free - 5 <= day"),
    ("a promise is judged a day early", "agreements.py", "if day <= last_day:", "if day < last_day:"),
    ("later payments heal a promise", "agreements.py", "agreement.missing(asked, day, last_day) < tolerance",
     "agreement.missing(asked, day) < tolerance"),
    ("a second broken promise leaves nothing out", "next_step.py", "if len(broken) < 2:", "if len(broken) < 9:"),
    ("levels survive a founded dispute", "levels.py", 'in ("founded", "partly") and', 'in ("partly",) and'),
    ("the clock runs on during holds", "clock.py", "if item_holds(ledger, item, day) or", "if"),
    ("credits are not netted", "claim.py", "- self.credit_sum\n", "\n"),
    ("a young invoice inherits the step", "levels.py", "if carrying or ledger", "if True or ledger"),
    ("tries of one day count twice", "contacts.py", "days.add(contact.day)", "days.add(contact.order)"),
    ("the smaller item carries", "account.py", "-item.open(self.day), item.number", "item.open(self.day), item.number"),
    ("a callback obeys the working week", "verdict.py", "    if callback is not None:",
     "    if callback is not None and working:"),
]


def wrong_answers(folder, facts):
    """What the copy with the error answers."""
    path = folder / "facts.jsonl"
    path.write_text("".join(json.dumps(fact) + "\n" for fact in facts), encoding="utf-8")
    done = subprocess.run([sys.executable, str(folder / "tests" / "oracle" / "oracle.py"), str(path)], capture_output=True,
                          text=True, check=True)
    return objects_in(done.stdout)


def ledgers_until_found(name, old, new, ledgers):
    """How many ledgers it took to find an error; None if it was not found."""
    with tempfile.TemporaryDirectory(prefix="planted-") as place:
        folder = Path(place)
        shutil.copytree(HERE, folder / "tests" / "oracle", ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "resources").symlink_to(HERE.parents[1] / "resources")
        path = folder / "tests" / "oracle" / name
        text = path.read_text(encoding="utf-8")
        assert old in text, f"{name} no longer holds: {old}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        for seed in range(1, ledgers + 1):
            facts = tell(seed, FEATURES).facts
            if all_differences(wrong_answers(folder, facts), oracle_answers(facts)[0]):
                return seed
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ledgers", type=int, default=200, help="how many are tried for each error")
    options = parser.parse_args()
    missed = 0
    for title, name, old, new in PLANTED:
        seed = ledgers_until_found(name, old, new, options.ledgers)
        missed += seed is None
        print(f"{title}: " + (f"found in ledger {seed}" if seed else f"NOT found in {options.ledgers} ledgers"), flush=True)
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
