# Number theory with plain loops.
def sieve(n):
    flags = [True] * (n + 1)
    flags[:2] = [False, False]
    for i in range(2, int(n ** 0.5) + 1):
        if flags[i]:
            flags[i * i::i] = [False] * len(range(i * i, n + 1, i))
    return [i for i, f in enumerate(flags) if f]

def factors(n):
    out, p = [], 2
    while p * p <= n:
        while n % p == 0:
            out.append(p)
            n //= p
        p += 1
    return out + [n] if n > 1 else out

def egcd(a, b):
    if b == 0:
        return a, 1, 0
    g, x, y = egcd(b, a % b)
    return g, y, x - a // b * y

def base(n, b):
    digits = ''
    while n:
        n, r = divmod(n, b)
        digits = '0123456789abcdef'[r] + digits
    return digits or '0'

def isqrt(n):
    x = n
    while x * x > n:
        x = (x + n // x) // 2
    return x

def roman(n):
    out = ''
    for value, sign in [(1000, 'M'), (900, 'CM'), (500, 'D'), (400, 'CD'), (100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (4, 'IV'), (1, 'I')]:
        count, n = divmod(n, value)
        out += sign * count
    return out

print(sieve(50), factors(360360), factors(97), egcd(240, 46))
print(base(255, 2), base(255, 16), base(0, 2), isqrt(10 ** 40), [roman(n) for n in (4, 1994, 2024)])
perfect = [n for n in range(2, 500) if sum(d for d in range(1, n) if n % d == 0) == n]
perfect, sum(int(d) for d in str(2 ** 200))
