# Edit distance, longest common subsequence, coins, partitions, matrix chain.
from functools import lru_cache

def edit(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        prev, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            prev, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, prev + (x != y))
    return row[-1]

def lcs(a, b):
    table = [[''] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + x if x == y else max(table[i + 1][j], table[i][j + 1], key=len)
    return table[-1][-1]

def coins(amount, kinds):
    best = [0] + [None] * amount
    for n in range(1, amount + 1):
        options = [best[n - k] for k in kinds if k <= n and best[n - k] is not None]
        best[n] = min(options) + 1 if options else None
    return best[amount]

@lru_cache(None)
def partitions(n, largest=None):
    largest = n if largest is None else largest
    if n == 0:
        return 1
    return sum(partitions(n - k, k) for k in range(1, min(n, largest) + 1))

def chain(dims):
    @lru_cache(None)
    def cost(i, j):
        if i == j:
            return 0, f'A{i}'
        return min((cost(i, k)[0] + cost(k + 1, j)[0] + dims[i] * dims[k + 1] * dims[j + 1], f'({cost(i, k)[1]}{cost(k + 1, j)[1]})') for k in range(i, j))
    return cost(0, len(dims) - 2)

def max_subarray(items):
    best = current = items[0]
    for x in items[1:]:
        current = max(x, current + x)
        best = max(best, current)
    return best

print(edit('kitten', 'sitting'), edit('', 'abc'), lcs('AGGTAB', 'GXTXAYB'), coins(63, [1, 5, 10, 21, 25]), coins(3, [2]), partitions(30), partitions.cache_info().currsize)
print(chain([10, 30, 5, 60]), max_subarray([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
max_subarray([])
