# goal: native code that drops exceptions of dunders
# stopped by: limits
# limits: duration=0.3
LEAKED = []
class A:
    def __getattr__(self, name):
        while True:
            pass
    def __length_hint__(self):
        while True:
            pass
    def __iter__(self):
        return iter([1])
    def __eq__(self, other):
        while True:
            pass
    def __hash__(self):
        return 1
for _ in range(100):
    for act in [lambda: hasattr(A(), 'x'), lambda: getattr(A(), 'x', None), lambda: list(A()), lambda: {A(): 1}.get(A()), lambda: A() in {A()}, lambda: A() in [A()]]:
        try:
            act()
        except Exception:
            pass
LEAKED = ['ESCAPED: the halt was dropped']
LEAKED
