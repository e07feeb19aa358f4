# Plain, mutual and deep recursion, with an accumulator and memo.
def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)

def even(n):
    return True if n == 0 else odd(n - 1)

def odd(n):
    return False if n == 0 else even(n - 1)

def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))

memo = {}
def fib(n):
    if n not in memo:
        memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]

def hanoi(n, a='A', b='B', c='C'):
    if n:
        yield from hanoi(n - 1, a, c, b)
        yield a + c
        yield from hanoi(n - 1, b, a, c)

print(factorial(30), even(100), odd(100), ackermann(2, 3), fib(150))
print(' '.join(hanoi(3)))
depth = lambda tree: 1 + max(map(depth, tree), default=0)
depth([[], [[], [[[]]]]])
