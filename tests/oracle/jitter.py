# SPDX-License-Identifier: GPL-3.0-or-later
"""The days by which a step is moved so that no rhythm shows: a stable hash of customer, currency, day and step."""


def fnv1a64(text):
    """FNV-1a of 64 bits over the UTF-8 of a text."""
    value = 0xCBF29CE484222325
    for byte in text.encode("utf-8"):
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def jitter(customer, currency, day_text, step_key, spread):
    """A number of days from -spread to +spread, always the same for the same words."""
    if spread == 0:
        return 0
    return fnv1a64(f"{customer}|{currency}|{day_text}|{step_key}") % (2 * spread + 1) - spread
