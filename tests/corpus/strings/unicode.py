# Code points, escapes, encodings, comparisons.
s = 'naïve café ☕ 𝒳 \U0001F600'
print(len(s), s.encode('utf-8')[:10], len(s.encode('utf-16-le')), s[-1] == '\N{GRINNING FACE}')
print([ord(c) for c in 'aé☕'], chr(9749), chr(0x1F600), ascii(s))
print(s.upper(), s.title(), sorted('éeêaz'), 'é' > 'z', 'a' < 'B', 'Z' < 'a')
print('e\u0301' == 'é', len('e\u0301'), '\t\\\'"'.encode(), repr('\x00\x7f\xa0\u200b'), repr('it\'s'), repr('"\''))
print(b'caf\xc3\xa9'.decode(), b'\xe9'.decode('latin-1'), b'\xff\xfea\x00'.decode('utf-16'), 'é'.encode('latin-1'))
print(b'a\xffb'.decode('utf-8', 'replace'), b'a\xffb'.decode('utf-8', 'ignore'), 'aé☕'.encode('ascii', 'xmlcharrefreplace'), 'é'.encode('ascii', 'backslashreplace'))
print('\ud800'.encode('utf-8', 'surrogatepass'), repr('\udcff'), b'\xff'.decode('utf-8', 'surrogateescape') == '\udcff')
print('ſ'.casefold(), 'İ'.lower().encode(), 'ǆ'.title(), '١٢'.isdecimal(), int('١٢'))
for bad in (lambda: chr(-1), lambda: chr(0x110000), lambda: ord('ab'), lambda: 'é'.encode('ascii'), lambda: b'\xff'.decode(), lambda: 'x'.encode('nope'), lambda: '\ud800'.encode()):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
pi = π = 3
naïve = pi + π
naïve, 'ﬁ'.isidentifier()
