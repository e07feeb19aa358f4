"""What the host offers the program. Its effects are rows of the same database that keeps the program."""

from __future__ import annotations

import sqlite3

ORDERS = [
    {'name': 'Ada', 'item': 'tea', 'count': 2, 'price': 8.5},
    {'name': 'Bo', 'item': 'cake', 'count': 1, 'price': 4.25},
    {'name': 'Cy', 'item': 'soup', 'count': 9, 'price': 30.0},
    {'name': 'Di', 'item': 'tea', 'count': 1, 'price': 99.0},
]
STOCK = {'tea': 3, 'cake': 1, 'soup': 8}


class Tools:
    """The functions; `database` is in a transaction whenever one is called."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._database = database

    def today(self) -> str:
        return '2026-07-01'

    def open_orders(self) -> list[dict[str, object]]:
        return ORDERS

    def stock(self, item: str) -> int:
        return STOCK[item]

    def charge(self, name: str, price: float) -> str:
        if price > 50:
            raise PermissionError(f'{price:.2f} is more than the agent may charge')
        return f'receipt {self._effect("charge", f"{name} {price:.2f}")}'

    def send(self, text: str) -> None:
        self._effect('send', text)

    def _effect(self, kind: str, what: str) -> int:
        row = self._database.execute('INSERT INTO effects (kind, what) VALUES (?, ?)', (kind, what))
        return row.lastrowid or 0
