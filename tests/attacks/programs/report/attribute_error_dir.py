# goal: suggestions from odd answers of __dir__
# stopped by: runtime
class S(str):
    def startswith(self, *a):
        raise SystemExit
    def __lt__(self, other):
        raise KeyboardInterrupt
class A:
    def __dir__(self):
        return [S('name'), 5, None, S('nam')]
LEAKED = []
raise AttributeError('x', name='nme', obj=A())

LEAKED
