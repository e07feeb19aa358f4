# Breadth-first search in a maze, shortest paths with a heap, knapsack by table.
import heapq
from collections import deque

width, height = 70, 55
walls = {(x, y) for x in range(width) for y in range(height) if (x * 7 + y * 13 + x * y) % 5 == 0}
walls -= {(0, 0), (width - 1, height - 1)}


def neighbours(x, y):
    for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
        place = (x + dx, y + dy)
        if 0 <= place[0] < width and 0 <= place[1] < height and place not in walls:
            yield place


def breadth_first(start):
    distance = {start: 0}
    queue = deque([start])
    while queue:
        place = queue.popleft()
        for other in neighbours(*place):
            if other not in distance:
                distance[other] = distance[place] + 1
                queue.append(other)
    return distance


def shortest(graph, start):
    best = {start: 0}
    heap = [(0, start)]
    while heap:
        cost, node = heapq.heappop(heap)
        if cost > best[node]:
            continue
        for other, weight in graph[node]:
            total = cost + weight
            if total < best.get(other, 10**9):
                best[other] = total
                heapq.heappush(heap, (total, other))
    return best


def knapsack(items, capacity):
    table = [0] * (capacity + 1)
    for weight, value in items:
        for room in range(capacity, weight - 1, -1):
            candidate = table[room - weight] + value
            if candidate > table[room]:
                table[room] = candidate
    return table[capacity]


distance = breadth_first((0, 0))
graph = {n: [((n * 17 + k * 31) % 1000, n * k % 23 + 1) for k in range(1, 7)] for n in range(1000)}
costs = shortest(graph, 0)
value = knapsack([(i % 13 + 2, i * 7 % 31 + 1) for i in range(60)], 1000)
result = [len(distance), max(distance.values()), len(costs), max(costs.values()), value]
result
