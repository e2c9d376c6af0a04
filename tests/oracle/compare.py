#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare.py --cli relance-cli: random ledgers through program and oracle; a difference ends with exit code 1."""

import argparse
import json
import os
import random
import sys
from collections import Counter
from multiprocessing import Pool
from pathlib import Path

from coverage import REASONS, ROWS, reasons_of, rows_of
from differences import Difference, all_differences
from program_under_test import ProgramFailed, program_answers
from random_ledgers import FEATURES, tell
from replay import Replay
from shrink import shrink, until_first


def oracle_answers(facts):
    """The oracle's runs and its ledger."""
    replay = Replay()
    return [answer for answer in map(replay.feed, facts) if answer is not None], replay.ledger


def compare_ledger(job):
    """Tells one ledger, asks both, gives the seed, the facts, the differences and what was seen."""
    seed, options = job
    facts = tell(seed, options.features, options.days).facts
    mine, ledger = oracle_answers(facts)
    seen = reasons_of(mine), rows_of(facts, mine, ledger)
    if options.cli is None:
        return seed, facts, [], seen
    try:
        found = all_differences(program_answers(options.cli, facts), mine, with_text=options.text, with_counts=options.counts)
    except ProgramFailed as error:
        found = [Difference("-", "program", "failed", str(error), "runs")]
    return seed, facts, found, seen


def smallest(facts, found, options):
    """The facts shrunk around the first difference: the same kind of field of the same kind of entry."""
    wanted = (found[0].who.split()[0], found[0].field)

    def differs(tried):
        try:
            mine, _ = oracle_answers(tried)
            first = all_differences(program_answers(options.cli, tried), mine, with_text=options.text, with_counts=options.counts)
        except (ProgramFailed, KeyError, StopIteration):
            return False
        return any((one.who.split()[0], one.field) == wanted for one in first)

    start = until_first(facts, found[0].day)
    return shrink(start if differs(start) else facts, differs)


def report(seed, facts, found, options):
    print(f"seed {seed}: {len(found)} differences")
    for one in found[:options.show]:
        print("  ", one)
    if options.keep or options.shrink:
        folder = Path(options.keep or ".")
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"seed-{seed}.jsonl"
        if options.shrink and found[0].field != "failed":
            facts = smallest(facts, found, options)
        path.write_text("".join(json.dumps(fact, ensure_ascii=False) + "\n" for fact in facts), encoding="utf-8")
        print(f"   {path}: {len(facts)} facts")


def too_rare(seen, wanted, names):
    return [f"{name} {seen[name]}" for name in names if seen[name] < wanted]


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cli", help="path of relance-cli; without it only the oracle runs and counts")
    parser.add_argument("--ledgers", type=int, default=100)
    parser.add_argument("--seed", type=int, help="the first seed (else a fresh one, printed)")
    parser.add_argument("--features", help="only these, separated by commas: " + ", ".join(FEATURES))
    parser.add_argument("--without", help="all but these")
    parser.add_argument("--days", type=int, default=30)
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--require", type=int, default=0, help="each Reason and row of section 5 at least so often")
    parser.add_argument("--show", type=int, default=5, help="differences shown of each ledger")
    parser.add_argument("--stop-after", type=int, default=10, help="ledgers with differences before giving up")
    parser.add_argument("--shrink", action="store_true", help="drop facts while the difference remains")
    parser.add_argument("--keep", help="folder for the replay files that differ")
    parser.add_argument("--text", action="store_true", help="compare the text variants too")
    parser.add_argument("--usual", action="store_true",
                        help="as the test suite does: 100 ledgers of fixed seeds, or with RELANCE_LONG set 2000 of fresh ones")
    parser.add_argument("--counts", action="store_true", help="compare the numbers of stored and withdrawn tasks too")
    options = parser.parse_args()
    if options.usual and os.environ.get("RELANCE_LONG"):
        options.ledgers, options.seed, options.jobs, options.require = 2000, None, os.cpu_count(), 50
    elif options.usual:
        options.ledgers, options.seed = 100, 1
    features = set(options.features.split(",")) if options.features else set(FEATURES)
    features -= set(options.without.split(",")) if options.without else set()
    unknown = features - set(FEATURES)
    if unknown:
        parser.error("unknown features: " + ", ".join(sorted(unknown)))
    options.features = sorted(features)
    if options.seed is None:
        options.seed = random.SystemRandom().randrange(10**9)
    return options


def main():
    options = arguments()
    print(f"seeds {options.seed} to {options.seed + options.ledgers - 1}")
    reasons, rows, fields, differing = Counter(), Counter(), Counter(), 0
    jobs = [(options.seed + place, options) for place in range(options.ledgers)]
    with Pool(options.jobs) as pool:
        for seed, facts, found, seen in pool.imap(compare_ledger, jobs):
            reasons += seen[0]
            rows += seen[1]
            if found:
                differing += 1
                fields[f"{found[0].who.split()[0]} {found[0].field}: {found[0].program} / {found[0].oracle}"[:150]] += 1
                report(seed, facts, found, options)
                if differing >= options.stop_after:
                    break
    print("reasons: " + ", ".join(f"{name} {reasons[name]}" for name in REASONS))
    print("section 5: " + ", ".join(f"{name} {rows[name]}" for name in ROWS))
    for name, count in fields.most_common(20):
        print(f"first difference, {count} times: {name}")
    rare = too_rare(reasons, options.require, REASONS) + too_rare(rows, options.require, ROWS)
    if rare:
        print(f"fewer than {options.require}: " + ", ".join(rare))
    print(f"{differing} ledgers differ" if differing else "no difference")
    sys.exit(1 if differing or rare else 0)


if __name__ == "__main__":
    main()
