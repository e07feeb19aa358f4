# goal: a metaclass that answers isinstance in trusted code
# stopped by: admit
class M(type):
    def __instancecheck__(cls, x):
        leak('ESCAPED: asked about ' + repr(x)) if type(x).__name__ == 'code' else None
        return True
class A(metaclass=M):
    pass
LEAKED = []
match (lambda: 0):
    case A(__code__=code):
        LEAKED = [code]
LEAKED
