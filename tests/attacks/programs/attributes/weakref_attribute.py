# goal: weak references with callbacks
# stopped by: guard
class A:
    pass

LEAKED = [A().__weakref__, A.__weakref__]
LEAKED = [x for x in LEAKED if x is not None]
LEAKED
