"""What the revenue agent may call: three functions over local files, in place of three services.

They behave as services do: orders come in pages, a customer may be unknown, and the exchange-rate service
times out now and then.
"""

from __future__ import annotations

import csv
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any, TypedDict

_DATA = Path(__file__).parent / 'data'
_PAGE = 40
_asked = count(1)


class Page(TypedDict):
    """Orders, each a dict, and the number of the next page."""

    orders: list[dict[str, Any]]
    next_page: int | None


@cache
def _rows(name: str) -> list[dict[str, str]]:
    with open(_DATA / f'{name}.csv', newline='', encoding='utf-8') as file:
        return list(csv.DictReader(file))


def list_orders(page: int = 1) -> Page:
    """One page of orders, and the number of the next page or None."""
    rows = _rows('orders')
    chosen = rows[(page - 1) * _PAGE : page * _PAGE]
    orders: list[dict[str, Any]] = [
        row | {'date': date.fromisoformat(row['date']), 'amount': Decimal(row['amount'])} for row in chosen
    ]
    return {'orders': orders, 'next_page': page + 1 if page * _PAGE < len(rows) else None}


def get_customer(customer_id: str) -> dict[str, str]:
    """Name, country and segment of a customer; LookupError if there is none."""
    for row in _rows('customers'):
        if row['id'] == customer_id:
            return row
    raise LookupError(f'no customer {customer_id}')


def exchange_rate(currency: str, month: str) -> Decimal:
    """Units of a currency per euro in a month such as '2026-05'; TimeoutError if the service is slow."""
    if next(_asked) % 4 == 0:
        raise TimeoutError(f'no rate for {currency} within 2 s')
    for row in _rows('rates'):
        if row['currency'] == currency and row['month'] == month:
            return Decimal(row['per_euro'])
    raise LookupError(f'no rate for {currency} in {month}')
