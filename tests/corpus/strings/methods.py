# A tour of str's methods.
s = '  Hello, World  '
print([s.strip(), s.lstrip(), s.rstrip(' d'), s.lower(), s.upper(), s.swapcase(), s.title(), s.casefold()])
print(s.find('o'), s.rfind('o'), s.index('W'), s.count('l'), s.find('zz'), s.replace('l', 'L', 2))
print('a,b,,c'.split(','), 'a b  c'.split(), 'a,b,c'.split(',', 1), 'a,b,c'.rsplit(',', 1), ''.split(), ''.split(','))
print('k=v=w'.partition('='), 'k=v=w'.rpartition('='), 'kv'.partition('='), 'a\nb\r\nc'.splitlines(), 'x\ny\n'.splitlines(True))
print('-'.join(['a', 'b']), 'abc'.center(9, '*'), 'abc'.ljust(5) + '|', 'abc'.rjust(5), '42'.zfill(5), '-42'.zfill(5))
print('abc'.startswith('ab'), 'abc'.endswith(('x', 'c')), 'abc'.startswith('b', 1), 'prefix-x'.removeprefix('prefix-'), 'x.py'.removesuffix('.py'))
print('abc'.isalpha(), '12'.isdigit(), 'a1'.isalnum(), ' '.isspace(), 'Ab'.istitle(), 'a_1'.isidentifier(), '²'.isdigit(), '½'.isnumeric(), 'é'.isascii())
print('abc'.translate(str.maketrans('ab', 'xy', 'c')), 'a\tb'.expandtabs(4), 'straße'.upper(), 'ß'.casefold(), 'ﬁ'.upper())
print('mississippi'.strip('mip'), 'abcabc'.rindex('b'), 'aaa'.replace('a', 'b', -1), 'ab' in 'cabd', 'capitalize ME'.capitalize())
for bad in (lambda: 'abc'.index('z'), lambda: 'a'.join([1]), lambda: 'a'.split(''), lambda: 'a'.center(5, 'xx'), lambda: 'a' + 1, lambda: 'a' * 'b', lambda: 'abc'[5], lambda: 'abc'['x']):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
'x'.encode('ascii') + 1
