# goal: a metaclass __call__ around every construction, those of trusted code too
# stopped by: guard
class M(type):
    def __call__(cls, *a, **k):
        return super().__call__(*a, **k)
class A(metaclass=M):
    pass
LEAKED = [M.__call__.__globals__]
LEAKED
