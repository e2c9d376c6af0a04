# SPDX-License-Identifier: GPL-3.0-or-later
"""The visible points by which Today is ordered (engine.md section 6)."""

STEP_POINTS = {"email": 3, "sms": 3, "letter": 5, "call": 8, "visit": 10, "registered": 12, "decision": 15}
PAYER_POINTS = {"A": 0, "B": 3, "C": 6, "D": 10}


def amount_points(units):
    """4 x bit length of whole base units + the two bits after the leading one."""
    if units <= 0:
        return 0
    length = units.bit_length()
    return 4 * length + ((units << 2) >> (length - 1) & 3)


def points(proposal):
    """The named points of a proposal."""
    account, day = proposal.account, proposal.account.day
    in_base = account.policy.exact_in_base(proposal.amount, account.currency)
    late = max([day - item.due for item in proposal.items], default=0)
    last = account.history.last_day(account.currency)
    return {
        "amount": amount_points((in_base or 0) // 100),
        "age": min(max(late, 0), 90) // 3,
        "brokenPromise": 71 if proposal.kind in ("rejectCall", "promiseCall") else 0,
        "callback": 1000 if proposal.kind == "callback" else 0,
        "step": 6 if proposal.kind == "verifyPayment" else STEP_POINTS[proposal.channel],
        "payer": PAYER_POINTS.get(account.payer.customer["payerClass"], 6),
        "silence": 10 if last is None else min(day - last, 30) // 3,
        "opportunity": 5 if proposal.kind == "preDue" else 0,
    }


def ranking_key(proposal):
    """Most points first, then the larger amount (base currency), then the customer's code."""
    account = proposal.account
    in_base = account.policy.exact_in_base(proposal.amount, account.currency)
    return (-sum(points(proposal).values()), -(in_base or 0), account.code.encode(), account.currency)
