# goal: the text that print writes is an object of ours, which reaches the host's callback
# stopped by: runtime
class S(str):
    def join(self, items):
        return self
    def __add__(self, other):
        return self
    def __radd__(self, other):
        return self
    def __str__(self):
        return self
    def encode(self, *a):
        leak('ESCAPED: trusted code called encode of a guest string')
        return b''
    def __len__(self):
        leak('ESCAPED: trusted code called len of a guest string')
        return 0
LEAKED = []
print('a', 'b', sep=S('x'))
print('a', end=S('x'))
print(S('a'), S('b'), sep=S(''), end=S(''))
LEAKED
