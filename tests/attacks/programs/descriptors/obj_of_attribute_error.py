# goal: the member descriptor of AttributeError.obj under another name
# stopped by: guard
class A(AttributeError):
    o = AttributeError.obj
LEAKED = [A.o]
LEAKED
