# goal: callbacks at the death of an object
# stopped by: imports
import weakref
class A:
    pass
a = A()
LEAKED = []
weakref.finalize(a, lambda: LEAKED.append('ESCAPED: finaliser ran'))
r = weakref.ref(a, lambda _: LEAKED.append('ESCAPED: callback ran'))
del a
LEAKED
