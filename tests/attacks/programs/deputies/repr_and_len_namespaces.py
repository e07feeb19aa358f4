# goal: namespace functions as dunders that trusted Python code calls
# stopped by: runtime
import json, copy, statistics, fractions, random, string, textwrap, collections, dataclasses, functools, enum, re, typing
LEAKED = []
def grab(*a):
    LEAKED.append(globals())
    LEAKED.append(locals())
    LEAKED.append(eval('globals()'))
    exec('LEAKED.append(locals())')
    return 1
methods = ['__len__', '__iter__', '__getitem__', '__repr__', '__str__', '__hash__', '__eq__', '__lt__', '__bool__', '__index__', '__float__', '__int__', '__call__', '__enter__', '__contains__', '__add__', '__radd__', '__copy__', '__deepcopy__', 'keys', 'items', 'read', 'write', 'close', 'get']
A = type('A', (), {m: grab for m in methods})
B = type('B', (), {m: staticmethod(g) for m, g in zip(methods, [globals, locals, vars, dir] * 10)})
for K in [A, B]:
    x = K()
    for act in [lambda: json.dumps({x: x}, default=lambda o: x), lambda: json.load(x), lambda: json.dump([1], x), lambda: copy.copy(x), lambda: copy.deepcopy(x), lambda: statistics.mean(x), lambda: statistics.median([x, x]),
                lambda: random.choice(x), lambda: random.shuffle(x), lambda: random.sample(x, 1), lambda: string.Formatter().vformat('{0}{a}', x, x), lambda: string.Template('$a').substitute(x), lambda: textwrap.wrap(x),
                lambda: collections.Counter(x), lambda: collections.ChainMap(x)['a'], lambda: collections.UserDict(x), lambda: collections.UserList(x), lambda: dataclasses.make_dataclass('D', x), lambda: functools.reduce(x, x),
                lambda: enum.Enum('E', x), lambda: re.sub('a', x, 'a'), lambda: fractions.Fraction(x), lambda: typing.cast(int, x), lambda: functools.lru_cache(x)(x), lambda: functools.total_ordering(K), lambda: collections.namedtuple('N', x), lambda: collections.namedtuple('N', 'a b')._make(x)]:
        try:
            found = act()
            LEAKED.append(found)
        except Exception:
            pass
good = globals()
LEAKED = [x for x in LEAKED if not (issubclass(type(x), dict) and ('grab' in x or 'K' in x))]
LEAKED
