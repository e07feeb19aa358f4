# Assignment expressions save computing twice.
import re

lines = ['a=1', 'bad', 'b=22', '=3', 'c=']
print({m[1]: m[2] for line in lines if (m := re.match(r'(\w)=(\d+)', line))})
print(m)
print([y for x in range(6) if (y := x * x) % 2 == 0], y)
total = 0
print([total := total + v for v in [1, 2, 3, 4]], total)
seen = set()
print([x for x in [3, 1, 3, 2, 1] if not (x in seen or seen.add(x))])
print([(prev, prev := n) for n in [1, 2, 3] if (prev := n - 1) >= 0])

def group(items):
    last = object()
    return [(x if (new := x != last) else '=', new, last := x)[:2] for x in items]

print(group('aabbba'))
while chunk := lines[:2]:
    print(chunk)
    lines = lines[2:]
if (n := len(lines)) == 0:
    print('empty', n)
(a := 1, b := a + 1)
