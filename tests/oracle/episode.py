# SPDX-License-Identifier: GPL-3.0-or-later
"""Episodes: unbroken runs of days on which an account has an invoice overdue."""


def overdue_spans(item, tolerance, day):
    """The runs of days [start, end) on which the item is overdue; end None: still so on the day."""
    edges = sorted({edge for edge in item.changes() | {item.due + 1} if item.due < edge <= day})
    spans = []
    for edge in edges:
        if item.open(edge) >= tolerance:
            if not spans or spans[-1][1] is not None:
                spans.append([edge, None])
        elif spans and spans[-1][1] is None:
            spans[-1][1] = edge
    return [tuple(span) for span in spans]


def episodes(items, tolerance, day):
    """The episodes of an account up to a day, oldest first: pairs (first day, first day without; None: it runs)."""
    spans = [span for item in items if item.is_debit for span in overdue_spans(item, tolerance, day)]
    spans.sort(key=lambda span: span[0])
    merged = []
    for start, end in spans:
        if merged and (merged[-1][1] is None or start <= merged[-1][1]):
            if merged[-1][1] is not None and (end is None or end > merged[-1][1]):
                merged[-1][1] = end
        else:
            merged.append([start, end])
    return [tuple(span) for span in merged]


def closed_by_payment(items, tolerance, closing):
    """Whether a payment took effect on the day an episode closed, on an invoice overdue the day before."""
    return any(allocation.effective == closing and allocation.credit.kind == "payment"
               for item in items if item.is_debit and item.due < closing - 1 and item.open(closing - 1) >= tolerance
               for allocation in item.allocations)
