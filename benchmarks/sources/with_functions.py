import json
from collections import defaultdict


class Ticket:
    def __init__(self, number, customer, priority, messages):
        self.number = number
        self.customer = customer
        self.priority = priority
        self.messages = messages

    def is_waiting(self):
        return bool(self.messages) and self.messages[-1]['from'] == self.customer

    def summary(self):
        text = ' '.join(message['text'] for message in self.messages)
        return text[:80] + ('…' if len(text) > 80 else '')


def load_tickets(pages):
    tickets = []
    for page in range(1, pages + 1):
        try:
            rows = list_tickets(page=page)
        except TimeoutError as error:
            print(f'page {page} is missing: {error}')
            continue
        for row in rows:
            if row.get('closed'):
                continue
            tickets.append(Ticket(row['number'], row['customer'], row.get('priority', 3), get_messages(row['number'])))
    return tickets


waiting = defaultdict(list)
for ticket in load_tickets(4):
    if ticket.is_waiting():
        waiting[ticket.customer].append(ticket)

report = []
for customer, tickets in sorted(waiting.items(), key=lambda item: (-len(item[1]), item[0])):
    urgent = [ticket for ticket in tickets if ticket.priority == 1]
    if urgent and len(tickets) > 1:
        level = 'call'
    elif urgent:
        level = 'today'
    else:
        level = 'week'
    report.append({'customer': customer, 'open': len(tickets), 'level': level, 'last': tickets[-1].summary()})
    notify(customer, f'{len(tickets)} open, {level}')
json.dumps({'customers': len(waiting), 'first': report[0] if report else None})
