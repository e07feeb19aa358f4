# goal: eval and exec of something that is no string
# stopped by: runtime
class S(str):
    def __str__(self):
        return 'print.__self__'
    def encode(self, *a):
        return b'print.__self__'
    def strip(self, *a):
        return 'print.__self__'
    lstrip = strip
class B(bytes):
    pass
LEAKED = []
for source in [S('1'), B(b'print.__self__'), b'print.__self__', bytearray(b'print.__self__'), (lambda: 0), 5]:
    for act in [lambda: eval(source), lambda: exec(source)]:
        try:
            LEAKED.append(act())
        except Exception:
            pass
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
