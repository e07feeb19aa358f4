# goal: eval as a callback of every library function that takes one
# stopped by: runtime
import collections, functools, re, string, statistics, enum, heapq, bisect, itertools, copy, random, textwrap
LEAKED = []
names = ['sys', '_sys', 'os', 're', 'types', 'guard', 'classes', '__builtins__', 'builtins', '_collections_abc', 'operator', '_os', 'enum', 'functools', '_re', 'copyreg', 'globals()', 'locals()']
class M(dict):
    def __missing__(self, key):
        return self.get(key)
for name in names:
    for act in [
        lambda: re.sub('.+', lambda m: LEAKED.append(eval(name)) or '', name),
        lambda: functools.reduce(lambda a, b: eval(b), ['', name]),
        lambda: functools.singledispatch(eval)(name),
        lambda: functools.cached_property(lambda self: eval(name)).__get__(object(), None),
        lambda: functools.lru_cache(eval)(name),
        lambda: functools.lru_cache(maxsize=None)(eval)(name),
        lambda: heapq.nsmallest(1, [name], key=eval),
        lambda: heapq.nlargest(2, [name, name], key=eval),
        lambda: bisect.bisect([name], name, key=eval),
        lambda: list(itertools.starmap(eval, [(name,)])),
        lambda: functools.cmp_to_key(lambda a, b: eval(name))('x') < functools.cmp_to_key(lambda a, b: 0)('y'),
        lambda: list(functools.partial(map, eval)([name])),
        lambda: string.Template('$x').substitute(M()),
        lambda: collections.defaultdict(functools.partial(eval, name))[1],
        lambda: enum.Enum('E', {'a': functools.partial(eval, name)}).a.value(),
        lambda: functools.singledispatchmethod(eval).dispatcher(name),
        lambda: functools.partialmethod(eval, name).__get__(object(), object)(),
        lambda: max([name], key=eval) and LEAKED.append(sorted([name], key=lambda n: LEAKED.append(eval(n)) or 0)),
    ]:
        try:
            LEAKED.append(act())
        except Exception:
            pass
LEAKED = [x for x in LEAKED if type(x) not in (str, list) and x is not re and x is not functools and x is not enum]
leak(LEAKED)
LEAKED
