# Collatz, gcd, binary search, bubble sort: loops with state.
def collatz(n):
    steps = [n]
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps.append(n)
    return steps

def gcd(a, b):
    while b:
        a, b = b, a % b
    return a

def search(items, x):
    lo, hi = 0, len(items)
    while lo < hi:
        mid = (lo + hi) // 2
        if items[mid] < x:
            lo = mid + 1
        else:
            hi = mid
    return lo if lo < len(items) and items[lo] == x else ~lo

def bubble(items):
    items = list(items)
    swapped = True
    passes = 0
    while swapped:
        swapped = False
        passes += 1
        for i in range(len(items) - 1):
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
    return items, passes

print(collatz(6), gcd(48, 36), gcd(17, 5))
print([search([1, 3, 5, 7], x) for x in range(9)])
print(bubble([5, 2, 9, 1]), bubble([]), bubble('hello'))
seen, n = set(), 4
while (n := sum(int(c) ** 2 for c in str(n))) not in seen:
    seen.add(n)
sorted(seen)
