# goal: names of encodings make the interpreter import modules
# stopped by: runtime
LEAKED = []
for name in ['../os', 'os', '__main__', 'hex', 'bz2', 'zlib', 'idna', 'mbcs', 'rot13', 'unicode_internal', 'aliases', 'a.b', '\ud800', 'undefined']:
    for act in [lambda: 'x'.encode(name), lambda: b'x'.decode(name), lambda: bytes('x', name), lambda: str(b'x', name)]:
        try:
            LEAKED.append(act())
        except Exception:
            pass
LEAKED
