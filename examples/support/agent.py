"""Triage of open support tickets: sort into topics, find what is late, answer what is routine.

Written as a model writes it, for the functions search_tickets, get_accounts and send_reply
and the input `now`, an ISO time.
"""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum
from itertools import count, groupby


class Topic(Enum):
    BILLING = r'invoice|refund|vat|card'
    ACCESS = r'log in|password|locked|two-factor'
    BUG = r'error|crash|blank|off by'
    OTHER = r''

    @classmethod
    def of(cls, subject):
        return next(topic for topic in cls if re.search(topic.value, subject, re.IGNORECASE))


PROMISE = {'enterprise': timedelta(hours=4), 'team': timedelta(hours=24), 'free': timedelta(hours=72)}
ROUTINE = {
    Topic.ACCESS: 'Hello {name},\nplease use the link at the foot of the sign-in page. ({subject})',
    Topic.OTHER: 'Hello {name},\nthank you for writing; our guide answers this. ({subject})',
}


@dataclass(order=True)
class Case:
    overdue: timedelta
    id: str
    topic: Topic = field(compare=False)
    account: dict = field(compare=False)
    subject: str = field(compare=False)

    @property
    def late(self):
        return self.overdue > timedelta(0)


def tickets():
    for page in count():
        found = search_tickets(page)
        if not found:
            return
        yield from found


def chunks(items, size):
    for start in range(0, len(items), size):
        yield items[start : start + size]


def hours(delta):
    return f'{delta / timedelta(hours=1):.1f} h'


clock = datetime.fromisoformat(now)
open_tickets = list(tickets())
accounts = {}
for ids in chunks(sorted({ticket.account for ticket in open_tickets}), 10):
    accounts |= get_accounts(ids)

cases = []
for ticket in open_tickets:
    account = accounts[ticket.account]
    overdue = clock - ticket.opened - PROMISE[account['plan']]
    cases.append(Case(overdue, ticket.id, Topic.of(ticket.subject), account, ticket.subject))

print(f'{len(cases)} open tickets of {len(accounts)} accounts at {clock:%d %b %H:%M}\n')
by_topic = sorted(cases, key=lambda case: case.topic.name)
for topic, group in groupby(by_topic, key=lambda case: case.topic):
    group = list(group)
    late = sum(case.late for case in group)
    print(f'{topic.name.lower():<10}{len(group):>3} open {late:>3} late  {"▇" * len(group)}')

print('\nLongest past what was promised')
for case in sorted(cases, reverse=True)[:5]:
    print(f'  {case.id} {case.account["name"]:<16}{case.account["plan"]:<12}{hours(case.overdue):>8}  {case.subject}')

sent, held = 0, Counter()
for case in cases:
    template = ROUTINE.get(case.topic)
    if template is None:
        continue
    try:
        sent = send_reply(case.id, template.format(name=case.account['name'], subject=case.subject))
    except PermissionError as refusal:
        held[str(refusal)] += 1

print(f'\nSent {sent} routine replies')
for reason, times in held.most_common():
    print(f'  {times} not sent: {reason}')

{'open': len(cases), 'late': sum(case.late for case in cases), 'sent': sent, 'held': held.total()}
