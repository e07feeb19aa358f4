# Module variables in loops, some of them seen by functions.
seen = []
count = 0

def note(x):
    global count
    count += 1
    seen.append((x, count, current))

for current in 'abc':
    note(current)
    hidden = current * 2
    if current == 'b':
        count = 10
print(seen, count, current, hidden)
i = 0
while i < 5:
    i += 1
    if i % 2:
        continue
    j = i * i
    for k in range(j):
        if k > 2:
            break
    else:
        continue
print(i, j, k)
total = 0
for n in range(1000):
    total += n
    n = None
print(total, n)
for total in []:
    pass
print(total)
try:
    for value in [1, 2, 0, 3]:
        quotient = 6 // value
except ZeroDivisionError as error:
    kept = error
print(value, quotient, kept)
del quotient, value
later = lambda: quotient
try:
    later()
except NameError as error:
    print(error)
quotient = 'set again'
later()
