# Host results iterated: loops over pages, nested loops, else, break, enumerate, zip.
seen = []
for page in range(1, 10):
    rows = fetch(page)
    if not rows:
        print('no more at', page)
        break
    for i, row in enumerate(fetch(page), start=ext(0)):
        if row['status'] == echo('void'):
            continue
        if ext(i) > 3:
            break
        seen.append((page, i, row['customer']))
    else:
        log(f'page {page} complete')
else:
    print('never')
print(seen)
for (k, v), n in zip(lookup('alice').items(), map(ext, range(9))):
    print(k, v, n)
it = iter(echo([1, 2, 3]))
for x in it:
    print(x, next(it, ext('none')))
for ch in ext('xy'):
    for other in ext(ch):
        if other == '!':
            break
        print(ch + other)
for i in range(ext(1)):
    for j in range(ext(i)):
        log([i, j])
d = {k: 0 for k in echo('ab')}
for key in list(d):
    d[ext(key)] = d.pop(key) + ext(0)
d
