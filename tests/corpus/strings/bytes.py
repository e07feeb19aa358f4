# bytes and bytearray.
b = b'Hello\x00\xff'
print(b, len(b), b[0], b[1:3], b.hex(), b.hex(' '), bytes.fromhex('48 65'), bytes([72, 101]), bytes(3), b'ab' * 2 + b'c')
print(b'a,b'.split(b','), b' x '.strip(), b'abc'.replace(b'b', b'--'), b'abc'.find(b'c'), b'x' in b'xyz', 120 in b'xyz', b'AbC'.lower())
print(list(b'abc'), sorted(b'cab'), b'a' < b'b', b'abc' == 'abc', b''.join([b'a', b'b']), bytes(range(3)), tuple(b'\x01\x02'))
a = bytearray(b'abc')
a[0] = 88
a.append(100)
a.extend(b'ef')
a[1:3] = b'____'
del a[-1]
print(a, a.pop(), a, a.count(95), bytes(a), bytearray(2), a == b'X____d')
a += b'!'
a.reverse()
a.insert(1, 63)
print(a, a.decode(), a.isalpha(), bytearray(b'zz').upper(), a.index(b'_'))
print((1024).to_bytes(4, 'big'), int.from_bytes(b'\x00\x04', 'little'), (-2).to_bytes(2, 'big', signed=True), int.from_bytes(b'\xff', 'big', signed=True))
print(str(b'abc', 'ascii'), repr(bytearray(b"'")), b"it's", b'\\n', b'%d' % 3, 'é'.encode().decode())
for bad in (lambda: bytes([256]), lambda: b'a' + 'b', lambda: bytes('x'), lambda: b'abc'[9], lambda: bytes.fromhex('4'), lambda: (300).to_bytes(1, 'big'), lambda: b''.join(['a']), lambda: a.append(-1), lambda: bytes(-1), lambda: b'a'.find('a')):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, error)
b[0] = 1
