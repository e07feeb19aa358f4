# Compiled patterns, flags, errors, tokenizers.
import re

p = re.compile(r'(?P<k>\w+)\s*=\s*(?P<v>[^;]+);?', re.IGNORECASE | re.VERBOSE)
print(p.pattern, p.groups, p.groupindex['v'], p.findall('a = 1; B=two'), p.match('zz', 1), p.search('x a=1', 2)['k'], p.fullmatch('a=1').group('v'))
print(repr(re.compile('a')), re.compile('a') == re.compile('a'), re.compile('a', re.M).flags & re.M == re.M, p.sub(r'\g<v>:\g<k>', 'a=1;b=2'))
print(re.I, re.I | re.M, re.NOFLAG if hasattr(re, 'NOFLAG') else 0, re.S.name, int(re.X))
for bad in ['(', '[', 'a**', '(?P<1>x)', r'\1', '(?P<a>x)(?P<a>y)', '*a', 'a{2,1}', '(?<=a+)b', '[z-a]', '(?z)', '(?P=x)', '\\', 'a(?i)b', '(?P<a', '[[:alpha:]', '(?(2)a)', r'\x1', '(?#']:
    try:
        re.compile(bad)
        print(bad, 'ok')
    except re.error as error:
        print(bad, '|', error, '|', error.pos)
TOKENS = [('NUM', r'\d+(?:\.\d+)?'), ('ID', r'[A-Za-z_]\w*'), ('OP', r'[+\-*/=()]'), ('WS', r'\s+'), ('BAD', r'.')]
lexer = re.compile('|'.join(f'(?P<{n}>{p})' for n, p in TOKENS))
def tokens(text):
    for m in lexer.finditer(text):
        if m.lastgroup == 'BAD':
            raise SyntaxError(f'unexpected {m.group()!r} at {m.start()}')
        if m.lastgroup != 'WS':
            yield m.lastgroup, m.group()
print(list(tokens('x1 = 3.14*(y+2)')))
scanner = iter(lexer.finditer('a b'))
print(next(scanner).group(), [m.group() for m in scanner])
list(tokens('a $ b'))
