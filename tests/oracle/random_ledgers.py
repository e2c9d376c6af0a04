#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""random_ledgers.py --seed N [--features a,b] [--days 30]: writes the replay file of one random ledger to standard output."""

import argparse
import json
import random
from datetime import date

import contact_facts
import money_facts
import person_facts
from invented_policies import changed
from ledger_start import PAST_DAYS, chased_before, import_planned, plan_ledger
from story import Story

BEFORE_RUN = {
    "payments": money_facts.payments, "credits": money_facts.credits, "reversals": money_facts.reversals,
    "items": money_facts.new_items, "replies": person_facts.replies, "decisions": person_facts.decisions,
    "disputes": person_facts.disputes, "agreements": person_facts.agreements, "holds": person_facts.holds,
    "snoozes": person_facts.snoozes, "closings": person_facts.closings, "campaigns": person_facts.campaigns,
    "assigns": person_facts.assigns, "jumps": person_facts.jumps, "cleaning": person_facts.cleaning,
    "insolvency": person_facts.insolvency, "byhand": person_facts.byhand, "archive": person_facts.archive,
    "addresses": person_facts.addresses, "cancels": contact_facts.cancels, "presented": contact_facts.presented,
}
AFTER_RUN = {"contacts": contact_facts.contacts, "manual": contact_facts.manual, "campaigns": contact_facts.campaign_contacts}
SWITCHES = ["advances", "batches", "currencies", "factored", "imports", "payers", "placements", "policies", "reissues",
            "residues", "retention", "runs", "strays", "tries", "unpaid", "versions"]
# What holds a customer back: most ledgers know only some of it, a few are about it.
HOLDING_BACK = ["agreements", "archive", "byhand", "campaigns", "closings", "credits", "disputes", "holds", "insolvency",
                "replies", "reversals", "snoozes", "payments", "jumps", "assigns", "versions", "manual", "cancels", "decisions",
                "addresses"]
FEATURES = sorted({*BEFORE_RUN, *AFTER_RUN, *SWITCHES})


def new_version(story):
    """Publishes another version of the policy: a step removed or replaced."""
    if story.policy is not None and story.happens(0.015):
        scenarios = list(story.policy["scenarios"])
        place = story.random.randrange(len(scenarios))
        done = [one for one in story.ledger.contacts.values() if one.step is not None and story.day - one.day < 12]
        contact = story.pick(done) if done else None
        for index, scenario in enumerate(scenarios):
            if contact is not None and scenario["key"] == contact.scenario.key:
                place = index
        scenarios[place] = changed(scenarios[place], story.random, contact.step.key if contact is not None else None)
        story.policy = {**story.policy, "scenarios": scenarios}
        story.emit("policy", **story.policy)


def tell_day(story):
    """One simulated day: imports and facts, a run, contacts; sometimes all of it twice, sometimes no run."""
    rounds = story.random.choice([0, 1, 1, 1, 1, 1, 1, 2, 2])
    for turn in range(max(1, rounds)):
        import_planned(story)
        story.pace = story.paces.get("versions", 1)
        if story.has("versions"):
            new_version(story)
        payers = [code for code in story.ledger.payers() if code in story.customers]
        for name, tell in BEFORE_RUN.items():
            if story.has(name) and (turn == 0 or name in ("payments", "credits", "items", "reversals")):
                story.pace = story.paces.get(name, 1)
                for code in payers:
                    tell(story, code)
        if story.has("imports"):
            money_facts.imports(story)
        if rounds == 0:
            break
        story.emit("run")
        for name, tell in AFTER_RUN.items():
            if story.has(name):
                story.pace = story.paces.get(name, 1)
                for code in payers:
                    tell(story, code)


def tell(seed, features=None, days=30):
    """The facts of one random ledger."""
    story = Story(seed, set(features or FEATURES))
    story.fields, story.to_import, story.to_pay = {}, [], []
    story.diligence = story.random.choice([0.2, 0.6, 0.9])
    story.import_share = story.random.choice([0, 0.3, 0.8, 0.95])
    for name in HOLDING_BACK:
        story.paces[name] = story.random.choice([0, 0, 0.5, 1])
    for name in story.random.sample(HOLDING_BACK, story.random.randint(0, 3)):
        story.paces[name] = story.random.choice([2, 4])
    first_day = date(2026, 1, 5).toordinal() + random.Random(seed).randrange(300)
    plan_ledger(story, first_day)
    for day in range(first_day - PAST_DAYS, first_day):
        story.day = day
        import_planned(story)
        chased_before(story)
    for day in range(first_day, first_day + days):
        story.day = day
        tell_day(story)
    return story


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--features", help="only these, separated by commas: " + ", ".join(FEATURES))
    parser.add_argument("--days", type=int, default=30)
    options = parser.parse_args()
    features = options.features.split(",") if options.features else None
    for fact in tell(options.seed, features, options.days).facts:
        print(json.dumps(fact, ensure_ascii=False))


if __name__ == "__main__":
    main()
