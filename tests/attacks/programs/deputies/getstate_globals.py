# goal: globals() as __getstate__ is called under copy, in a frame of trusted code
# stopped by: runtime
import copy
LEAKED = []
class A:
    __getstate__ = staticmethod(globals)
class B:
    __getstate__ = staticmethod(locals)
for thing in [A(), B()]:
    for act in [copy.copy, copy.deepcopy]:
        try:
            LEAKED += vars(act(thing)).values()
        except Exception:
            pass
LEAKED = [x for x in LEAKED if x is not leak and x is not copy and x is not A and x is not B and x is not LEAKED]
LEAKED
