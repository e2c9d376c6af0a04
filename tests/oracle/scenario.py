# SPDX-License-Identifier: GPL-3.0-or-later
"""A scenario as engine-formats.md section 1 writes it: steps with their defaults, the ladder and its built-in tail."""

TONES = ["preventive", "courteous", "plain", "firm", "consequences", "formal"]
STEP_DEFAULTS = {
    "kind": "reminder", "fallback": [], "accepts": [], "anchor": "due", "days": 0, "unit": "calendar", "jitter": 0,
    "tone": "courteous", "approval": "automatic", "when": {"all": []}, "writtenGap": 0, "tries": 3, "voicemailCounts": False,
    "replaces": [], "sender": None, "recipient": None, "texts": [],
}
TAIL = [
    {"key": "formal-demand", "kind": "formalDemand", "channel": "registered", "anchor": "decision", "days": 0,
     "tone": "formal", "approval": "confirm"},
    {"key": "hand-over", "kind": "decision", "channel": "decision", "anchor": "presentation", "days": 8,
     "tone": "formal", "approval": "byHand"},
]
TAIL_THANKS = {"key": "thanks", "kind": "thankYou", "channel": "email", "anchor": "closed", "days": 1, "unit": "working",
               "tone": "preventive", "approval": "automatic"}


class Step:
    """One step with every field filled; known by its key."""

    def __init__(self, json):
        self.key, self.channel = json["key"], json["channel"]
        for name, default in STEP_DEFAULTS.items():
            setattr(self, "written_gap" if name == "writtenGap" else "voicemail_counts" if name == "voicemailCounts" else name,
                    json.get(name, default))
        self.firmness = TONES.index(self.tone)
        if self.kind == "formalDemand" and self.approval == "automatic":
            self.approval = "confirm"

    def is_preventive(self):
        return self.kind == "reminder" and self.anchor == "due" and self.days < 0


class Scenario:
    """Minimums, decision day, entry table, ladder, preventive steps and thank-you of one version."""

    def __init__(self, json):
        self.key = json["key"]
        self.minimum = json.get("minimum", 2000)
        self.minimum_share = json.get("minimumShare", 0)
        self.decision_day = json.get("decisionDay", 28)
        self.entry = json.get("entry") or []
        steps = [Step(step) for step in json["steps"]]
        self.preventive = [step for step in steps if step.is_preventive()]
        self.ladder = [step for step in steps if not step.is_preventive() and step.kind != "thankYou"]
        if self.ladder and not any(step.kind == "formalDemand" for step in self.ladder):
            self.ladder += [Step(step) for step in TAIL]
        thanks = [step for step in steps if step.kind == "thankYou"]
        self.thanks = thanks[0] if thanks else Step(TAIL_THANKS)

    def position(self, key):
        """Where a step of the ladder stands, also one that was replaced by another; None if it is gone."""
        for place, step in enumerate(self.ladder):
            if step.key == key:
                return place
        for place, step in enumerate(self.ladder):
            if key in step.replaces:
                return place
        return None

    def formal_demand(self):
        """The place of the formal demand in the ladder."""
        return next(place for place, step in enumerate(self.ladder) if step.kind == "formalDemand")

    def first_decision(self):
        """The place of the first decision (the length of the ladder if there is none)."""
        return next((place for place, step in enumerate(self.ladder) if step.kind == "decision"), len(self.ladder))

    def entry_level(self, days_late):
        """How many steps count as done for an item that was so many days late at its first import."""
        if days_late <= 0 or not self.ladder:
            return 0
        if self.entry:
            rows = [(row[0], self.position(row[1])) for row in self.entry if row[0] <= days_late]
            return max(((late, place) for late, place in rows if place is not None), default=(0, 0))[1]
        reminders = []
        for place, step in enumerate(self.ladder):
            if step.kind != "reminder":
                break
            reminders.append(place)
        if not reminders:
            return 0
        wanted = 0 if days_late <= 14 else 1 if days_late <= 44 else 2 if days_late <= 89 else len(reminders) - 1
        return reminders[min(wanted, len(reminders) - 1)]
