# goal: exceptions that refer to each other, as a result
# stopped by: runtime
LEAKED = []
a, b = ValueError(), TypeError()
a.args = (b, a)
b.args = (a,)
a.__cause__ = b
b.__context__ = a
a.other = b
LEAKED = [a, b]
LEAKED
