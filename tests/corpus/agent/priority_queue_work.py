# Work through a priority queue where tasks make new tasks.
import heapq
from itertools import count

counter = count()
queue = []

def push(priority, name, *args):
    heapq.heappush(queue, (priority, next(counter), name, args))

done = []
push(1, 'page', 1)
push(5, 'report')
push(3, 'customer', 'alice')
while queue:
    priority, _, name, args = heapq.heappop(queue)
    done.append(f'{priority}:{name}{args}')
    match name, args:
        case 'page', (n,):
            rows = fetch(n)
            for row in rows:
                if row['amount'] > 100:
                    push(2, 'check', row['id'], row['customer'])
            if rows:
                push(1, 'page', n + 1)
        case 'check', (id_, customer):
            if not lookup(customer, {}).get('vip'):
                push(4, 'escalate', id_)
        case 'customer', (who,):
            log(lookup(who))
        case 'report', ():
            print('report after', len(done) - 1, 'tasks')
        case _:
            print('unhandled', name, args)
print('\n'.join(done))
len(done)
