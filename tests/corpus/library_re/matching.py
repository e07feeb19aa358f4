# search, match, fullmatch, groups, spans.
import re

m = re.search(r'(?P<user>\w+)@(?P<host>[\w.]+)(:(\d+))?', 'mail ann@example.com now')
print(m.group(), m[0], m['user'], m.group('host', 1), m.groups(), m.groups('none'), m.groupdict(), m.span(), m.span('host'), m.start(3), m.lastgroup, m.lastindex)
print(m, m.string, m.pos, m.endpos, m.re.pattern, m.expand(r'\2 at \g<user>'), bool(m))
print(re.match('b', 'abc'), re.search('b', 'abc').start(), re.fullmatch('abc', 'abcd'), re.match(r'a*', '').span())
print(re.findall(r'\d+', 'a1b22'), re.findall(r'(\w)(\d)', 'a1 b2'), re.findall(r'(x)?y', 'xy y'), [m.span() for m in re.finditer('a*', 'baac')])
print(re.split(r'[,;]\s*', 'a, b;c'), re.split(r'(,)', 'a,b'), re.split('', 'ab'), re.split(r'\d', 'a1b2c', maxsplit=1), re.split('x*', 'axbc'))
for pattern, text in [(r'^\d{3}-\d{4}$', '555-1234'), (r'(a|b)+?c', 'ababc'), (r'(?i)HELLO', 'hello'), (r'a.c', 'a\nc'), (r'(?s)a.c', 'a\nc'), (r'(?m)^b', 'a\nb'), (r'(?<=x)y', 'xy'), (r'(?<!x)y', 'xy'), (r'x(?=y)', 'xy'), (r'(\w)\1', 'hello'), (r'(?x) a  b # comment', 'ab'), (r'\bfoo\b', 'a foo b'), (r'[^\W\d_]+', '12é_'), (r'(?:ab){2,3}', 'ababab'), (r'(?P<q>["\']).*?(?P=q)', 'say "hi"'), (r'(a)?(?(1)b|c)', 'c'), (r'a{,2}', 'aaa'), (r'\Aab\Z', 'ab'), (r'é', 'É')]:
    m = re.search(pattern, text)
    print(pattern, '->', m and (m.group(), m.groups()))
re.search('x', 5)
