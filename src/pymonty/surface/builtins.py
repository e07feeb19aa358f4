"""Builtins that a guest finds refused, and what the error of a call says to do instead."""

from __future__ import annotations

REFUSED: dict[str, str] = {
    'open': 'ask the host for a function that reads or writes the data',
    'input': 'ask the host for a function that puts the question',
    'compile': 'use eval(text) or exec(text)',
    'breakpoint': 'there is no debugger here',
}
