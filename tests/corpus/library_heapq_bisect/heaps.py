# heapq: heaps, n largest, merge, priority queues.
import heapq
from heapq import heappush, heappop, heapify, nlargest, nsmallest, merge, heapreplace, heappushpop

h = []
for x in [5, 1, 8, 3, 2]:
    heappush(h, x)
print(h, heappop(h), heappop(h), heappushpop(h, 4), heapreplace(h, 10), h)
l = [9, 4, 7, 1]
heapify(l)
print(l[0], [heappop(l) for _ in range(len(l))], nlargest(2, [1, 5, 3]), nsmallest(2, 'hello'), nlargest(2, [{'p': 1}, {'p': 9}, {'p': 5}], key=lambda d: d['p']), list(merge([1, 4], [2, 3], [0])), list(merge('ace', 'bd', key=str.lower)), list(merge([3, 1], [2], reverse=True)))

def dijkstra(graph, start):
    dist, queue = {start: 0}, [(0, start)]
    while queue:
        d, node = heappop(queue)
        if d > dist[node]:
            continue
        for other, cost in graph.get(node, {}).items():
            if d + cost < dist.get(other, float('inf')):
                dist[other] = d + cost
                heappush(queue, (d + cost, other))
    return dist

print(dijkstra({'a': {'b': 7, 'c': 3}, 'c': {'b': 1, 'd': 8}, 'b': {'d': 2}}, 'a'))

class Task:
    def __init__(self, priority, name):
        self.priority, self.name = priority, name
    def __lt__(self, other):
        return self.priority < other.priority

q = []
for p, n in [(3, 'c'), (1, 'a'), (2, 'b')]:
    heappush(q, Task(p, n))
print([heappop(q).name for _ in range(3)])
for bad in (lambda: heappop([]), lambda: heapify((1, 2)), lambda: heappush([1], 'a'), lambda: nlargest('x', [1]), lambda: heappush([(1, {})], (1, {})), lambda: list(merge(5))):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
heapq.heappop(q)
