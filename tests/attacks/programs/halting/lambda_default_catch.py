# goal: swallow the halt in library callbacks that drop exceptions
# stopped by: limits
# limits: duration=0.3
import functools, collections, copy, json, contextlib
LEAKED = []
def loop(*a):
    while True:
        pass
class A:
    __eq__ = __lt__ = __len__ = __iter__ = __bool__ = __index__ = __repr__ = __str__ = loop
    __hash__ = None
    __getattr__ = loop
    __call__ = loop
acts = [lambda: hasattr(A(), 'x'), lambda: getattr(A(), 'x', 1), lambda: callable(A()) and A()(), lambda: copy.copy(A()), lambda: json.dumps({'a': A()}, default=loop), lambda: sorted([A(), A()]),
        lambda: functools.reduce(loop, [1, 2]), lambda: collections.Counter(A()), lambda: isinstance(1, A()), lambda: A() in [A()], lambda: [*A()], lambda: print(A()), lambda: f'{A()}', lambda: max(A(), A()), lambda: dict(A()), lambda: leak(A())]
while True:
    for act in acts:
        try:
            act()
        except Exception:
            pass
LEAKED
