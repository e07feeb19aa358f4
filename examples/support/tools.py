"""What the support agent may call: tickets and accounts to read, and replies that the host may refuse.

`send_reply` is a coroutine function, as one that talks to a mail service would be; a program calls it
like any other. What it sends stays in `_outbox`.
"""

from __future__ import annotations

import asyncio
import csv
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

_DATA = Path(__file__).parent / 'data'
_PAGE = 25
_outbox: dict[str, str] = {}


@dataclass(frozen=True)
class Ticket:
    """A question of a customer's."""

    id: str
    opened: datetime
    account: str
    subject: str


def _rows(name: str) -> list[dict[str, str]]:
    with open(_DATA / f'{name}.csv', newline='', encoding='utf-8') as file:
        return list(csv.DictReader(file))


def search_tickets(page: int) -> list[Ticket]:
    """One page of open tickets, oldest first; an empty page is past the end."""
    rows = _rows('tickets')[page * _PAGE : (page + 1) * _PAGE]
    return [Ticket(r['id'], datetime.fromisoformat(r['opened']), r['account'], r['subject']) for r in rows]


def get_accounts(ids: list[str]) -> dict[str, dict[str, str]]:
    """Accounts by id: name, plan and a hold, if there is one. At most ten at a time."""
    if len(ids) > 10:
        raise ValueError(f'at most 10 accounts at a time, not {len(ids)}')
    return {row['id']: row for row in _rows('accounts') if row['id'] in ids}


async def send_reply(ticket_id: str, text: str) -> int:
    """Send a reply and return the number sent so far; PermissionError for an account on hold."""
    await asyncio.sleep(0)
    ticket = next(row for row in _rows('tickets') if row['id'] == ticket_id)
    account = get_accounts([ticket['account']])[ticket['account']]
    if account['hold']:
        raise PermissionError(f'{account["name"]} is on {account["hold"]} hold: a person has to answer')
    _outbox[ticket_id] = text
    return len(_outbox)
