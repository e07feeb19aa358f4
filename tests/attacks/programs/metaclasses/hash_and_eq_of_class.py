# goal: trusted look-ups by type call the metaclass's __hash__ and __eq__
# stopped by: runtime
import copy, json, functools
LEAKED = []
class M(type):
    def __hash__(cls):
        LEAKED.append('hash')
        return hash(str)
    def __eq__(cls, other):
        LEAKED.append(other)
        leak(other)
        return True
class A(metaclass=M):
    pass
for act in [lambda: copy.copy(A()), lambda: copy.deepcopy(A()), lambda: json.dumps(A()), lambda: leak(A()), lambda: setattr(A, 'x', 1), lambda: functools.singledispatch(lambda x: x)(A()),
            lambda: isinstance(A(), (A, int)), lambda: issubclass(A, (int, A)), lambda: getattr(A(), '__class__'), lambda: type('B', (A,), {})]:
    try:
        act()
    except Exception:
        pass
LEAKED = [x for x in LEAKED if x != 'hash']
LEAKED
