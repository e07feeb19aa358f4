# goal: __str__ and __repr__ that return str subclasses to trusted code
# stopped by: runtime
class S(str):
    def __str__(self):
        return self
    def __add__(self, other):
        LEAKED.append(other)
        leak('ESCAPED: trusted text ' + str(other))
        return self
    __radd__ = __mod__ = __rmod__ = join = format = replace = split = splitlines = encode = __add__
class E(Exception):
    def __str__(self):
        return S('text')
    __repr__ = __str__
LEAKED = []
raise E
LEAKED
