# goal: register a class with an ABC that all sessions share
# stopped by: library
import collections.abc
class A:
    pass
LEAKED = []
try:
    collections.abc.Sequence.register(A)
    LEAKED = ['ESCAPED: shared registry changed'] if issubclass(A, collections.abc.Sequence) else []
except Exception:
    pass
LEAKED
