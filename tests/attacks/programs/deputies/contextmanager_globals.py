# goal: namespaces of the frames in which contextlib runs the guest's functions
# stopped by: runtime
import contextlib
LEAKED = []
class A:
    __enter__ = staticmethod(globals)
    __exit__ = staticmethod(lambda *a: None)
class B:
    def __enter__(self):
        return 1
    def __exit__(self, *a):
        return None
for act in [lambda: contextlib.ExitStack().enter_context(A()), lambda: contextlib.contextmanager(globals)().gen, lambda: contextlib.closing(A()).__enter__(),
            lambda: contextlib.contextmanager(lambda: iter([globals()]))().__enter__()]:
    try:
        found = act()
        if 'LEAKED' not in found:
            LEAKED.append(found)
    except Exception:
        pass
LEAKED
