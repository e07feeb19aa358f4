# else of loops runs unless break; nested loops and continue.
def find(items, wanted):
    for i, x in enumerate(items):
        if x == wanted:
            break
    else:
        return None
    return i

print(find('abc', 'b'), find('abc', 'z'), find('', 'a'))
n = 5
while n > 0:
    n -= 1
    if n % 2:
        continue
    print(n, end=' ')
else:
    print('done')
while True:
    n += 1
    if n > 3:
        break
else:
    print('never')
primes = []
for n in range(2, 30):
    for p in primes:
        if n % p == 0:
            break
    else:
        primes.append(n)
print(primes)
for i in range(3):
    for j in range(3):
        if j == 1:
            break
        if i == 1:
            continue
        print((i, j), end=' ')
    else:
        print('inner else')
else:
    print('outer else')
for _ in []:
    pass
else:
    print('empty loop else')
i, j
