# Word counts, palindromes, caesar, run-length, justification.
text = '''The quick brown fox jumps over the lazy dog.
The dog sleeps; the fox runs -- quick as ever!'''

words = ''.join(c.lower() if c.isalpha() else ' ' for c in text).split()
counts = {}
for w in words:
    counts[w] = counts.get(w, 0) + 1
print(sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:4], len(counts))

def palindrome(s):
    s = [c for c in s.lower() if c.isalnum()]
    return s == s[::-1]

def caesar(s, k):
    out = []
    for c in s:
        if c.isalpha():
            base = ord('A') if c.isupper() else ord('a')
            c = chr((ord(c) - base + k) % 26 + base)
        out.append(c)
    return ''.join(out)

def encode(s):
    out, i = '', 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        out += f'{j - i}{s[i]}'
        i = j
    return out

print(palindrome('A man, a plan, a canal: Panama'), palindrome('nope'))
print(caesar('Hello, World!', 3), caesar(caesar('xyz', 5), -5), encode('aaabccd'))
rows = [('name', 'qty'), ('apples', 3), ('kiwi', 12)]
for name, qty in rows:
    print(f'|{name:<8}|{qty:>5}|')
print('\n'.join(line.strip().capitalize() for line in text.splitlines()))
' '.join(w[::-1] for w in words[:4]), ''.join(sorted(set('banana')))
