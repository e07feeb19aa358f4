"""The host functions that every program of the corpus may call.

Plain and deterministic, with state that is fresh for each run: `functions()` makes a new set. Their
arguments and results are values that cross between host and guest by copy.
"""

from __future__ import annotations

import builtins
from collections.abc import Callable
from copy import deepcopy

Functions = dict[str, Callable[..., object]]

_PAGES: dict[int, list[tuple[int, str, float, str, str, list[str]]]] = {
    1: [
        (101, 'alice', 120.5, 'EUR', 'paid', ['new', 'web']),
        (102, 'bob', 80.0, 'USD', 'open', []),
        (103, 'carol', 42.25, 'EUR', 'paid', ['shop']),
        (104, 'alice', 15.0, 'GBP', 'void', ['web']),
    ],
    2: [
        (105, 'dave', 310.0, 'USD', 'paid', ['web', 'bulk']),
        (106, 'bob', 5.75, 'EUR', 'open', ['shop']),
        (107, 'erin', 64.0, 'CHF', 'paid', []),
    ],
    3: [
        (108, 'carol', 99.9, 'EUR', 'open', ['web']),
        (109, 'alice', 250.0, 'USD', 'paid', ['bulk']),
    ],
}
_FIELDS = ('id', 'customer', 'amount', 'currency', 'status', 'tags')

_TABLE: dict[str, dict[str, object] | list[str] | int | None] = {
    'alice': {'name': 'Alice', 'country': 'FR', 'vip': True},
    'bob': {'name': 'Bob', 'country': 'US', 'vip': False},
    'carol': {'name': 'Carol', 'country': 'DE', 'vip': False},
    'dave': {'name': 'Dave', 'country': 'US', 'vip': True},
    'regions': ['north', 'south', 'east'],
    'limit': 100,
    'nothing': None,
}

_RATES = {'EUR': 1.0, 'USD': 0.5, 'GBP': 1.25, 'CHF': 1.5}


def functions() -> Functions:
    """A new set of host functions, by name.

    >>> functions()['ext'](41)
    42
    """
    attempts: dict[object, int] = {}

    def ext(x: object) -> object:
        return x + '!' if isinstance(x, str) else x + 1  # type: ignore[operator]

    def echo(*args: object, **kwargs: object) -> object:
        return args[0] if len(args) == 1 and not kwargs else (list(args), kwargs)

    def fetch(page: int) -> list[dict[str, object]]:
        if page < 0:
            raise ValueError('no such page')
        return [
            {
                name: list(value) if isinstance(value, list) else value
                for name, value in zip(_FIELDS, row, strict=True)
            }
            for row in _PAGES.get(page, [])
        ]

    def lookup(key: str, default: object = None) -> object:
        return deepcopy(_TABLE[key]) if key in _TABLE else default

    def fail(kind: str, message: str) -> None:
        raise getattr(builtins, kind)(message)

    def log(message: object) -> None:
        return None

    def rate(currency: str) -> float:
        return _RATES[currency]

    def flaky(key: object, times: int = 2) -> str:
        attempts[key] = attempts.get(key, 0) + 1
        if attempts[key] <= times:
            raise ConnectionError(f'{key}: attempt {attempts[key]} failed')
        return f'{key}: ok after {attempts[key]}'

    made = (ext, echo, fetch, lookup, fail, log, rate, flaky)
    return {function.__name__: function for function in made}
