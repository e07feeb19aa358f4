# goal: print's file argument is called by trusted code
# stopped by: runtime
LEAKED = []
class File:
    def write(self, text):
        LEAKED.append(text)
        if type(text) is not str:
            leak(text)
    def flush(self):
        pass
    def __getattr__(self, name):
        LEAKED.append(name)
        raise AttributeError(name)
class S(str):
    def __str__(self):
        return self
    def encode(self, *a):
        leak('ESCAPED: trusted code encoded a guest string')
        return b''
print(S('x'), sep=S('y'), end=S('z'), file=File())
print(S('x'), end=S('z'))
LEAKED = [x for x in LEAKED if not issubclass(type(x), str)]
LEAKED
