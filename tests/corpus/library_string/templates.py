# Constants, Template, Formatter, capwords.
import string
from string import Template, ascii_letters, digits, punctuation, capwords, whitespace, hexdigits

print(ascii_letters, digits, punctuation, repr(whitespace), hexdigits, string.ascii_lowercase[::5], string.octdigits, len(string.printable))
t = Template('$who likes ${what}s, costs $$5')
print(t.substitute(who='Ann', what='cat'), t.safe_substitute(who='Bob'), t.template, Template('$a').substitute({'a': 1}), Template('$a $b').substitute({'a': 1}, b=2), capwords('hello  big world'), capwords('a-b', '-'))
for bad in (lambda: t.substitute(who='x'), lambda: Template('$').substitute(), lambda: Template('${bad').substitute(), lambda: Template('$1').substitute()):
    try:
        print(bad())
    except Exception as error:
        print(type(error).__name__, error)
print(Template('$1 ${').safe_substitute(a=1))

def caesar(s, k):
    low, up = string.ascii_lowercase, string.ascii_uppercase
    table = str.maketrans(low + up, low[k:] + low[:k] + up[k:] + up[:k])
    return s.translate(table)

print(caesar('Hello, World', 13), caesar(caesar('abc', 5), 21))
def pangram(s):
    return set(string.ascii_lowercase) <= set(s.lower())
def strength(password):
    kinds = [string.ascii_lowercase, string.ascii_uppercase, string.digits, string.punctuation]
    return sum(any(c in kind for c in password) for kind in kinds)
print(pangram('The quick brown fox jumps over the lazy dog'), [strength(p) for p in ('abc', 'Abc1', 'aB3$')])
Template('$x').substitute(y=1)
