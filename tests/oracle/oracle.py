#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""oracle.py FILE: replays dated facts and prints one JSON object for each `run` line, as the rules of the text say."""

import json
import sys

from replay import Replay


def answers(facts):
    """The objects of all runs of a list of facts."""
    replay = Replay()
    return [answer for answer in map(replay.feed, facts) if answer is not None]


def read_facts(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: oracle.py FILE")
    for answer in answers(read_facts(sys.argv[1])):
        print(json.dumps(answer, ensure_ascii=False))


if __name__ == "__main__":
    main()
