# goal: globals, locals, vars and dir called with no argument by trusted Python code
# stopped by: runtime
import functools, contextlib, collections, enum
LEAKED = []
class E(enum.Enum):
    _missing_ = classmethod(lambda cls, v: None)
    @enum.property
    def name_of(self):
        return globals()
class C:
    p = functools.cached_property(lambda self: globals())
    s = functools.singledispatchmethod(lambda self, x: locals())
    m = functools.partialmethod(globals)
@contextlib.contextmanager
def manager():
    yield globals()
for act in [lambda: contextlib.contextmanager(globals)(), lambda: contextlib.contextmanager(locals)().gen, lambda: C().p, lambda: C().s(1),
            lambda: functools.partial(globals)(), lambda: functools.singledispatch(globals)(), lambda: manager().__enter__(),
            lambda: collections.defaultdict(globals)[1], lambda: functools.wraps(globals)(globals)(), lambda: contextlib.nullcontext(globals)]:
    try:
        found = act()
        if type(found) is dict or 'LEAKED' not in found:
            LEAKED.append(found)
    except Exception:
        pass
LEAKED
