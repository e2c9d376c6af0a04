# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the values of a customer or account fit a predicate (engine-formats.md section 2)."""

import unicodedata


def fold(value):
    """Text without case and accents; anything else as it is."""
    if not isinstance(value, str):
        return value
    plain = unicodedata.normalize("NFKD", value)
    return "".join(sign for sign in plain if not unicodedata.combining(sign)).casefold()


def holds(condition, values):
    """One condition: field, operator, values joined by OR; a missing value satisfies only isNot."""
    have, op = values.get(condition["field"]), condition["op"]
    wanted = [fold(value) for value in condition["values"]]
    if have is None:
        return op == "isNot"
    found = [fold(value) for value in have] if isinstance(have, (list, tuple)) else [fold(have)]
    if op == "is":
        return any(value in wanted for value in found)
    if op == "isNot":
        return not any(value in wanted for value in found)
    if op == "between":
        return any(wanted[0] <= value <= wanted[1] for value in found)
    compare = {
        "contains": lambda value, want: want in value, "startsWith": lambda value, want: value.startswith(want),
        "<": lambda value, want: value < want, "<=": lambda value, want: value <= want,
        ">": lambda value, want: value > want, ">=": lambda value, want: value >= want,
    }[op]
    return any(compare(value, want) for value in found for want in wanted)


def fits(predicate, values):
    """All conditions, or any of them; an empty `all` always fits."""
    if "any" in predicate:
        return any(holds(condition, values) for condition in predicate["any"])
    return all(holds(condition, values) for condition in predicate.get("all", []))
