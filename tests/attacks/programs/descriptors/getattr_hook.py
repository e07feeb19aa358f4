# goal: what trusted code asks of an object with __getattr__, and what it hands over when answered
# stopped by: runtime
import copy, json, functools, dataclasses, contextlib, collections, enum, typing, statistics, random
LEAKED = []
class A:
    def __getattr__(self, name):
        return lambda *a, **k: LEAKED.append([*a, *k.values()])
for act in [lambda: copy.copy(A()), lambda: copy.deepcopy(A()), lambda: json.dumps(A()), lambda: functools.wraps(A())(lambda: 0), lambda: functools.partial(A())(),
            lambda: dataclasses.fields(A()), lambda: dataclasses.asdict(A()), lambda: contextlib.closing(A()).__exit__(), lambda: collections.ChainMap(A()), lambda: enum.Enum('E', A()),
            lambda: typing.get_type_hints(A()), lambda: typing.get_origin(A()), lambda: statistics.mean(A()), lambda: random.choice(A()), lambda: json.load(A()),
            lambda: functools.singledispatch(A())(1), lambda: leak(A()), lambda: print(A(), file=A()), lambda: isinstance(1, A()), lambda: functools.total_ordering(A()), lambda: json.dump(1, A()),
            lambda: collections.namedtuple('N', A()), lambda: dataclasses.replace(A()), lambda: contextlib.contextmanager(A())(), lambda: copy.replace(A())]:
    try:
        act()
    except Exception:
        pass
LEAKED
