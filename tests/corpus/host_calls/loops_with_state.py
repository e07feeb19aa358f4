# Loops whose every part calls the host, with break, continue, else and nesting.
log('start')
done = []
for i in echo([1, 2, 3, 4]):
    for c in echo('xyz'):
        if ext(c) == 'y!':
            if ext(i) == 3:
                continue
            break
        while ext(len(done)) < ext(i):
            done.append((i, c))
            if echo(c) == 'z':
                log('z')
                break
        else:
            log((i, c))
            continue
        done.append(ext('inner break'))
        break
    else:
        done.append(ext('no break'))
        continue
    if ext(i) > 4:
        break
else:
    done.append('never')
print(done, i, c)
n = 0
while (n := ext(n)) < 6 and lookup('limit'):
    if n == ext(1):
        continue
    try:
        if n == 4:
            fail('ValueError', n)
        if n == 5:
            break
    except ValueError as error:
        log(str(error))
        continue
    finally:
        done.append(ext(n))
else:
    print('never')
print(n, done[-4:])
found = None
for page in range(1, 5):
    for row in fetch(page):
        if row['amount'] * rate(row['currency']) > 150:
            found = page, row['id']
            break
    else:
        continue
    break
a = [x for x in range(3) for y in range(ext(x)) if echo(x + y) % 2]
found, a, {k: [ext(v) for v in vs] for k, vs in {'p': [1], 'q': []}.items()}
