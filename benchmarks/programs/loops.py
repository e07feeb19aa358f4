# Primes by trial division and by sieve, and the longest Collatz chain.
limit = 6000
sieve = [True] * (limit + 1)
sieve[0] = sieve[1] = False
for n in range(2, int(limit**0.5) + 1):
    if sieve[n]:
        for multiple in range(n * n, limit + 1, n):
            sieve[multiple] = False
primes = []
for n in range(limit + 1):
    if sieve[n]:
        primes.append(n)

twins = 0
for i in range(len(primes) - 1):
    if primes[i + 1] - primes[i] == 2:
        twins += 1

checked = 0
for n in range(2, 1500):
    divisor = 2
    is_prime = True
    while divisor * divisor <= n:
        if n % divisor == 0:
            is_prime = False
            break
        divisor += 1
    if is_prime:
        checked += 1

best, best_length = 1, 1
for start in range(1, 3000):
    n, length = start, 1
    while n != 1:
        if n % 2:
            n = 3 * n + 1
        else:
            n //= 2
        length += 1
    if length > best_length:
        best, best_length = start, length

result = [len(primes), primes[-1], twins, checked, best, best_length]
result
