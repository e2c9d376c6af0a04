# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs relance-cli on a replay file: a new ledger, `replay --json`, and the objects it prints."""

import json
import subprocess
import tempfile
from pathlib import Path


class ProgramFailed(Exception):
    """The program ended with an error, or printed no JSON."""


def objects_in(text):
    """All JSON objects that stand one after another (or in a list) in a text."""
    decoder, place, found = json.JSONDecoder(), 0, []
    while True:
        while place < len(text) and text[place].isspace():
            place += 1
        if place == len(text):
            return found
        value, place = decoder.raw_decode(text, place)
        found += value if isinstance(value, list) else [value]


def call(command):
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    if done.returncode != 0:
        raise ProgramFailed(f"{' '.join(command[1:3])}: exit code {done.returncode}: {done.stderr.strip()[:500]}")
    return done.stdout


def program_answers(cli, facts):
    """What the program prints for each `run` line of the facts."""
    with tempfile.TemporaryDirectory(prefix="oracle-") as folder:
        ledger, replay = Path(folder) / "random.relance", Path(folder) / "facts.jsonl"
        replay.write_text("".join(json.dumps(fact, ensure_ascii=False) + "\n" for fact in facts), encoding="utf-8")
        call([cli, "new", str(ledger), "--name", "Oracle", "--country", "FR", "--currency", "EUR"])
        text = call([cli, "replay", str(ledger), str(replay), "--json"])
    try:
        return objects_in(text)
    except json.JSONDecodeError as error:
        raise ProgramFailed(f"replay printed no JSON: {error}") from error
