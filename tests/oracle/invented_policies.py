# SPDX-License-Identifier: GPL-3.0-or-later
"""Small policies made for the random ledgers: short ladders, rare anchors, conditions, minimums, version changes."""


def step(key, channel, days, tone, **more):
    return {"key": key, "kind": "reminder", "channel": channel, "anchor": "due", "days": days, "tone": tone,
            "approval": "byHand" if channel in ("call", "visit") else "automatic", **more}


def decision(days, **more):
    return {"key": "decision", "kind": "decision", "channel": "decision", "anchor": "due", "days": days, "tone": "formal",
            "approval": "byHand", **more}


def thanks():
    return {"key": "thanks", "kind": "thankYou", "channel": "email", "anchor": "closed", "days": 1, "unit": "working",
            "tone": "preventive", "approval": "automatic"}


def demand(**more):
    return {"key": "demand", "kind": "formalDemand", "channel": "registered", "anchor": "due", "days": 20, "tone": "formal",
            "approval": "confirm", "fallback": ["letter"], **more}


def condition(field, op, *values):
    return {"all": [{"field": field, "op": op, "values": list(values)}]}


def scenario(key, steps, **more):
    return {"key": key, "name": {"en": key, "fr": key}, "version": 1, "steps": steps, **more}


def short(rng):
    """A quick ladder with the built-in tail."""
    return scenario("short", [
        step("mail", "email", 1, "courteous", fallback=["letter"], texts=["a", "b"], jitter=rng.choice([0, 0, 2])),
        step("ring", "call", rng.choice([4, 6]), "plain", accepts=["visit"], tries=rng.choice([2, 3])),
        step("write", "letter", 9, "firm", writtenGap=rng.choice([0, 14])), thanks()],
        decisionDay=rng.choice([12, 20, 28]), minimum=rng.choice([0, 2000, 10000]), minimumShare=rng.choice([0, 0, 4000]))


def chained(rng):
    """Steps that count from the last contact, from the decision, and in working days."""
    return scenario("chained", [
        step("early", "email", -5, "preventive"), step("late", "email", -2, "preventive", unit="working"),
        step("first", "email", 2, "courteous", unit="working", jitter=1),
        step("second", "sms", 5, "plain", anchor="contact", fallback=["email", "call"]),
        step("third", "visit", 4, "firm", anchor="contact", unit="working", voicemailCounts=True),
        decision(rng.choice([15, 18])), thanks()], decisionDay=rng.choice([15, 25]))


def conditional(rng):
    """Steps that are passed over when their conditions fail; an early formal demand of its own."""
    return scenario("conditional", [
        step("hello", "email", -4, "preventive", when=condition("largestItem", ">=", 50000)),
        step("big", "call", 2, "plain", when=condition("overdue", ">=", 60000)),
        step("small", "email", 3, "plain", when=condition("overdue", "<", 100000)),
        step("twice", "letter", 8, "firm", when=condition("brokenPromises", "<", 2), writtenGap=7),
        demand(days=rng.choice([12, 16])),
        {"key": "after", "kind": "decision", "channel": "decision", "anchor": "presentation", "days": 5, "tone": "formal",
         "approval": "byHand"}, thanks()], decisionDay=40, minimum=0)


def before_runs(rng):
    """Anchored on the payment runs of the customer; its own entry table; ends without decision before the tail."""
    return scenario("runs", [
        step("run-call", "call", -2, "plain", anchor="run", unit="working"),
        step("run-mail", "email", 0, "plain", anchor="run", fallback=["letter"]),
        step("firm", "registered", 14, "consequences", fallback=["visit"])],
        entry=[[1, "run-call"], [10, "run-mail"], [30, "firm"]], decisionDay=rng.choice([20, 35]))


def endless(rng):
    """A ladder whose formal demand is the last step, so that there may be no step left."""
    return scenario("ending", [step("one", "email", 1, "courteous"), demand(days=7, approval="automatic"), thanks()],
                    decisionDay=rng.choice([28, 60]))


def changed(entry, rng, done):
    """A second version: a step removed (rather the one that was done), or replaced by another one."""
    steps = [dict(one) for one in entry["steps"]]
    ladder = [one for one in steps if one["kind"] == "reminder" and one["days"] >= 0]
    gone = rng.choice([one for one in ladder if one["key"] == done] or ladder)
    if rng.random() < 0.3:
        steps[steps.index(gone)] = dict(gone, key=gone["key"] + "-new", replaces=[gone["key"]])
    elif len(ladder) > 1:
        steps.remove(gone)
    return dict(entry, version=entry["version"] + 1, steps=steps)


MAKERS = [short, chained, conditional, before_runs, endless]


def invented(rng):
    """Scenarios, segments and settings of one policy line."""
    scenarios = [make(rng) for make in rng.sample(MAKERS, rng.randint(2, len(MAKERS)))]
    keys = [one["key"] for one in scenarios]
    segments = []
    if rng.random() < 0.5:
        segments.append({"name": "tagged", "when": condition("tags", "is", "Région:Nord", "vip"), "scenario": rng.choice(keys)})
    if rng.random() < 0.3:
        segments.append({"name": "public", "when": condition("kind", "isNot", "business"), "scenario": rng.choice(keys)})
    if rng.random() < 0.4:
        segments.append({"name": "stakes", "when": condition("overdue", ">=", 100000), "scenario": rng.choice(keys)})
    if rng.random() < 0.15:
        segments.append({"name": "abroad", "when": condition("country", "is", "DE", "CH")})
    if rng.random() < 0.85:
        segments.append({"name": "rest", "when": {"all": []}, "scenario": keys[0]})
    settings = {"quietDays": rng.choice([3, 5, 5, 7]), "cap": rng.choice([1, 2, 2, 3]), "announcedDays": 3,
                "tolerance": {"EUR": 100}, "rates": rng.choice([{}, {"USD": [9, 10]}, {"USD": [9, 10], "CHF": [21, 20]}]),
                "batch": rng.choice([8000, 8000, 30000])}
    return {"scenarios": scenarios, "segments": segments, "settings": settings}
