# Build codes, encode, decode, and check the round trip.
import heapq
from collections import Counter

def build(text):
    heap = [(n, i, c) for i, (c, n) in enumerate(sorted(Counter(text).items()))]
    heapq.heapify(heap)
    tick = len(heap)
    while len(heap) > 1:
        a, b = heapq.heappop(heap), heapq.heappop(heap)
        heapq.heappush(heap, (a[0] + b[0], tick, (a[2], b[2])))
        tick += 1
    return heap[0][2]

def codes(tree, prefix=''):
    match tree:
        case (left, right):
            return codes(left, prefix + '0') | codes(right, prefix + '1')
        case leaf:
            return {leaf: prefix or '0'}

def decode(bits, tree):
    out, node = [], tree
    for b in bits:
        node = node[int(b)]
        if isinstance(node, str):
            out.append(node)
            node = tree
    if node is not tree:
        raise ValueError('truncated')
    return ''.join(out)

text = 'abracadabra alakazam'
tree = build(text)
table = codes(tree)
bits = ''.join(table[c] for c in text)
for c, code in sorted(table.items(), key=lambda kv: (len(kv[1]), kv[1])):
    print(repr(c), code)
print(len(bits), len(text) * 8, decode(bits, tree) == text)
packed = int('1' + bits, 2).to_bytes((len(bits) + 8) // 8, 'big')
print(packed.hex(), bin(int.from_bytes(packed, 'big'))[3:] == bits, codes(build('zzz')))
decode(bits[:-1], tree)
