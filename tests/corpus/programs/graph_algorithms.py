# Topological sort, shortest paths, components, spanning tree, cycles.
from collections import deque, defaultdict
import heapq

graph = {'a': {'b': 4, 'c': 1}, 'b': {'d': 1}, 'c': {'b': 2, 'd': 5}, 'd': {'e': 3}, 'e': {}}

def topological(g):
    order, state = [], {}
    def visit(n, path=()):
        if state.get(n) == 'done':
            return
        if state.get(n) == 'open':
            raise ValueError('cycle: ' + ' -> '.join([*path[path.index(n):], n]))
        state[n] = 'open'
        for m in sorted(g.get(n, ())):
            visit(m, path + (n,))
        state[n] = 'done'
        order.append(n)
    for n in sorted(g):
        visit(n)
    return order[::-1]

def shortest(g, start, goal):
    queue, best = [(0, start, [start])], {}
    while queue:
        cost, node, path = heapq.heappop(queue)
        if node == goal:
            return cost, path
        if best.get(node, float('inf')) <= cost:
            continue
        best[node] = cost
        for n, w in g[node].items():
            heapq.heappush(queue, (cost + w, n, path + [n]))
    return None

def components(edges):
    parent = {}
    def find(x):
        parent.setdefault(x, x)
        while parent[x] != x:
            parent[x] = parent[parent[x]]
            x = parent[x]
        return x
    for a, b in edges:
        parent[find(a)] = find(b)
    groups = defaultdict(set)
    for x in parent:
        groups[find(x)].add(x)
    return sorted(map(sorted, groups.values()))

def floyd(g):
    nodes = sorted(g)
    d = {(i, j): 0 if i == j else g[i].get(j, float('inf')) for i in nodes for j in nodes}
    for k in nodes:
        for i in nodes:
            for j in nodes:
                d[i, j] = min(d[i, j], d[i, k] + d[k, j])
    return d

print(topological(graph), shortest(graph, 'a', 'e'), shortest(graph, 'e', 'a'), components([(1, 2), (3, 4), (2, 5)]))
print(floyd(graph)['a', 'd'], floyd(graph)['d', 'a'])
graph['e']['b'] = 1
topological(graph)
