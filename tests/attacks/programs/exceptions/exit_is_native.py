# goal: the traceback into a native function that serves as __exit__
# stopped by: runtime
LEAKED = []
class CM:
    __enter__ = lambda self: self
    __exit__ = staticmethod(lambda k, v, tb: LEAKED.append(tb) or True)
class CN:
    __enter__ = lambda self: self
    __exit__ = classmethod(lambda c, k, v, tb: LEAKED.append(tb) or True)
class Box(list):
    def __enter__(self):
        return self
    def __exit__(self, *a):
        self.extend(a)
        return True
import functools
class CP:
    __enter__ = lambda self: self
    __exit__ = functools.partial(lambda *a: LEAKED.append(a) or True)
box = Box()
for manager in [CM(), CN(), box, CP()]:
    with manager:
        1 / 0
LEAKED += box
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
