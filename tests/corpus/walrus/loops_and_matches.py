# Reading until exhausted; first match; running values.
def reader(lines):
    it = iter(lines)
    return lambda: next(it, '')

read = reader(['one\n', 'two\n', '\n', 'three\n'])
while line := read():
    if not (text := line.strip()):
        continue
    print(len(text), text)

def first(items, test):
    return found if any(test(found := x) for x in items) else None

print(first([1, 4, 6], lambda x: x > 3), first([1], lambda x: x > 3))
total = 0
running = [(total := total + x) for x in [1, 2, 3]]
print(running, total)
buffer = b'abcdefg'
chunks = []
while chunk := buffer[:3]:
    chunks.append(chunk)
    buffer = buffer[3:]
print(chunks, chunk)
match (pair := (1, 2)):
    case (a, b) if (s := a + b) > 2:
        print(pair, s)
print({k: v for k in 'ab' if (v := k.upper()) != 'A'}, v)
n = 100
steps = 0
while (n := n // 2) > 3:
    steps += 1
steps, n
