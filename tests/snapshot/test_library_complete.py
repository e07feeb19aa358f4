"""Every type that a guest may hold a value of is accounted for; the library's values go through the heap."""

from __future__ import annotations

import decimal

import pytest

from pymonty.compiler.names import ADMITTED, BUILTIN_TYPES, LIBRARY_TYPES
from pymonty.runtime import classes
from pymonty.runtime.library import admission
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.heap import Reader, Tables
from pymonty.snapshot.image import Node
from pymonty.snapshot.library import REDUCERS, dump_states, load_states, refused
from pymonty.surface import library_types
from tests.snapshot.state import State, load

PROGRAM = """
fetch(1)
import abc, calendar, collections, contextlib, dataclasses, datetime, decimal, enum, functools, io, itertools
import operator, random, re, typing

@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

fib(20)
seen = []

@contextlib.contextmanager
def managed(x):
    seen.append(('in', x))
    yield x
    seen.append(('out', x))

@functools.singledispatch
def kind(x):
    return 'object'

@kind.register(int)
def _(x):
    return 'int'

@kind.register
def _(x: str):
    return 'str'

register = kind.register

def deco(f):
    @functools.wraps(f)
    def inner(*a):
        return f(*a) + 1
    return inner

wrapping = functools.wraps(deco)
caching = functools.lru_cache(5)

@deco
def one():
    "doc"
    return 1

class A:
    @functools.cached_property
    def value(self):
        return len(seen)

    @functools.lru_cache
    def method(self, x):
        return x * 2

    @functools.singledispatchmethod
    def show(self, x):
        return 'any'

    @show.register
    def _(self, x: int):
        return 'int'

    part = functools.partialmethod(lambda self, a, b: (a, b), 5)

a = A()
a.method(4), a.method(5)

class Abstract(abc.ABC):
    @abc.abstractclassmethod
    def made(cls): ...
    @abc.abstractproperty
    def wanted(self): ...

class Key:
    def __init__(self, number):
        self.number = number
    def __hash__(self):
        return hash(self.number)
    def __eq__(self, other):
        return self.number == other.number

counts = collections.Counter([Key(1), Key(2), Key(1)])

@functools.cache
def keyed(key):
    return [key.number]

kept = keyed(Key(5))
getter = operator.attrgetter('value')
guarded = operator.attrgetter('__class__.__name__', 'value')
caller = operator.methodcaller('format', 5)
matching = re.compile('a+').match
pairs = zip([1, 2, 3], map(str, [4, 5, 6]))
next(pairs)
finder = re.finditer('o', 'foo boo')
next(finder)
match = re.search('(b)oo', 'foo boo')
stack = contextlib.ExitStack()
stack.enter_context(managed(1))
stack.callback(seen.append, 'called')
one_way, other_way = itertools.tee([1, 2, 3])
next(one_way)
groups = itertools.groupby('aab')
_, group = next(groups)
next(group)

@functools.total_ordering
class Ordered:
    def __init__(self, v):
        self.v = v
    def __eq__(self, o):
        return self.v == o.v
    def __lt__(self, o):
        return self.v < o.v

flags = re.I | re.M
class Stack(collections.deque): pass
class Words(collections.OrderedDict): pass
class Day(datetime.date): pass
class Money(decimal.Decimal): pass
class Log(io.StringIO): pass
line, words, day, money, log = Stack([1, 2], 5), Words(b=1, a=2), Day(2024, 2, 29), Money('1.5'), Log('x')
line.name = 'line'
T = typing.TypeVar('T', bound=int)
P = typing.ParamSpec('P')
hints = [
    typing.Optional[int], typing.List[T], typing.Literal[1, 'a'], typing.Annotated[int, 'x'],
    typing.Callable[[int], str], typing.Callable[P, int], typing.Union[int, 'A'], typing.ClassVar[int],
    P.args, typing.Tuple[int, ...],
]
shown = repr(hints)
UserId = typing.NewType('UserId', int)
class Box(typing.Generic[T]): pass
boxes = Box[int]
decorate = dataclasses.dataclass(frozen=True)
begin = random.Random.__init__
"""

CHECKS = """
assert fib.cache_info().currsize == 21
assert fib(25) == 75025
with managed(7) as x:
    assert x == 7
assert seen == [('in', 1), ('in', 7), ('out', 7)], seen
assert (kind(1), kind('a'), kind([])) == ('int', 'str', 'object')
register(list, lambda x: 'list')
assert kind([]) == 'list'
assert kind.registry[list]([]) == 'list' and kind.dispatch(list)([]) == 'list'
assert (one(), one.__doc__, one.__name__, one.__wrapped__()) == (2, 'doc', 'one', 1)
assert wrapping(lambda: 1).__name__ == 'deco'
assert caching(len).cache_parameters() == {'maxsize': 5, 'typed': False}
assert a.value == 3
assert A.method.cache_info().misses == 2
assert a.method(4) == 8 and A.method.cache_info().hits == 1
assert (a.show(1), a.show('')) == ('int', 'any')
assert a.part(6) == (5, 6)
assert counts[Key(1)] == 2 and keyed(Key(5)) is kept and keyed.cache_info().hits == 1
assert getter(a) == 3
assert guarded(a) == ('A', 3)
assert caller('{}!') == '5!'
assert matching('aab').span() == (0, 2)
assert list(pairs) == [(2, '5'), (3, '6')]
assert [m.span() for m in finder] == [(2, 3), (5, 6), (6, 7)]
assert match.group(1) == 'b' and match.span() == (4, 7)
stack.close()
assert seen[-2:] == ['called', ('out', 1)], seen
assert (list(one_way), list(other_way)) == ([2, 3], [1, 2, 3])
assert next(group) == 'a' and [k for k, _ in groups] == ['b']
assert Ordered(1) <= Ordered(2) and Ordered(3) >= Ordered(2)
assert flags is re.I | re.M
assert (list(line), line.maxlen, line.name) == ([1, 2], 5, 'line')
assert (list(words), day.isoformat(), str(money), log.getvalue()) == (['b', 'a'], '2024-02-29', '1.5', 'x')
assert [type(v).__name__ for v in (line, words, day, money, log)] == ['Stack', 'Words', 'Day', 'Money', 'Log']
assert repr(hints) == shown, hints
assert hints[1][bool] == typing.List[bool] and boxes == Box[int] and T.__bound__ is int
assert UserId(5) == 5 and type(boxes()) is Box
try:
    Abstract()
except TypeError as error:
    assert 'made' in str(error)
else:
    raise AssertionError
@decorate
class Point:
    x: int
assert Point(1) == Point(1)
class Luck(random.Random): pass
begin(Luck(), 5)
"""


def test_library_goes_through_the_heap() -> None:
    state = State(('fetch',))
    state.run(PROGRAM)
    again = load(state.dump(), ('fetch',))
    once_more = load(again.dump(), ('fetch',))
    for each in (again, once_more):
        each.run(CHECKS)
    state.run(CHECKS)


def test_every_admitted_type_is_accounted_for() -> None:
    labels = {id(kind): label for label, kind in (*BUILTIN_TYPES.items(), *LIBRARY_TYPES.items())}
    labels |= {id(kind): label for label, kind in admission._stand_ins.items()}
    by_heap = {*Tables.takers}
    missing = []
    for key, kind in ADMITTED.items():
        label = labels.get(key, f'{kind.__module__}.{kind.__qualname__}')
        known = key in by_heap or key in REDUCERS or label in refused.ELSEWHERE or label in OF_THE_HEAP
        if not known and not issubclass(kind, (BaseException, type)):
            missing.append(label)
    assert missing == []


OF_THE_HEAP = frozenset(
    """module builtin_function_or_method builtin_method method-wrapper wrapper_descriptor method_descriptor
    classmethod_descriptor getset_descriptor member_descriptor object builtins.module bool""".split()
) | {label for label in LIBRARY_TYPES if label.startswith('collections.abc.') and not label.endswith('View')}
"""Written by their names, or without values: see `pymonty.snapshot.names`."""


def test_no_label_is_stale() -> None:
    known = {
        *BUILTIN_TYPES,
        *LIBRARY_TYPES,
        *(f'{kind.__module__}.{kind.__name__}' for kind in ADMITTED.values()),
    }
    assert {*refused.ELSEWHERE} <= known | {*library_types.SAFE} | {*admission._stand_ins}


INNER = [
    ([[66, 're.Search', 1, 2, 3, 3, 4], [65, 're.Pattern', 2, 3], ['a'], [1, 0], [None]], 'deque'),
    ([[66, 'relay', 1], [65, 'tuple_iterator']], 'functools.partial'),
    ([[25, '.never']], 'deque'),
]


@pytest.mark.parametrize(('nodes', 'tag'), INNER)
def test_guests_do_not_get_at_what_is_inside(nodes: list[Node], tag: str) -> None:
    reader = Reader([*nodes, [65, tag, len(nodes) + 1, 0], [None]], State())
    with pytest.raises(BadImage, match='hidden'):
        reader.value(len(nodes))


REFUSED = {
    'import hashlib; x = hashlib.sha256(b"a")': 'bytearray',
    'import hashlib; x = hashlib.blake2b()': 'bytearray',
    'x = reversed(type("S", (), {"__len__": lambda s: 2, "__getitem__": lambda s, i: i})())': '__len__',
}


@pytest.mark.parametrize('source', REFUSED)
def test_what_is_refused_says_why(source: str) -> None:
    state = State()
    state.run(source)
    with pytest.raises(CannotDump, match=REFUSED[source]):
        state.dump()


STATES = """
import random, decimal, calendar
random.seed(5)
random.gauss(0, 1)
decimal.getcontext().prec = 7
decimal.DefaultContext.prec = 9
calendar.setfirstweekday(6)
"""


def test_states_of_modules() -> None:
    state, again = State(), State()
    state.run(STATES)
    found = dump_states(state.engine)
    assert {*found} == {'random', 'decimal', 'decimal.current', 'calendar'}
    load_states(again.engine, found)
    program = (
        'import random, decimal, calendar\n'
        '[random.random(), random.gauss(0, 1), decimal.Decimal(1) / 3, decimal.DefaultContext.prec,'
        ' calendar.firstweekday(), calendar.weekheader(2)]'
    )
    assert repr(again.run(program)) == repr(state.run(program))
    assert dump_states(State().engine) == {}
    assert decimal.getcontext().prec != 7


@pytest.mark.parametrize(
    'states',
    [
        {'os': ()},
        {'random': ()},
        {'random': (b'', 0, None)},
        {'random': [1, 2, 3]},
        {'calendar': (7,)},
        {'calendar': ()},
        {'decimal': ('setcontext', ())},
        {'decimal': ('DefaultContext', (1,))},
        {'decimal.current': 5},
    ],
)
def test_hostile_states_are_refused(states: dict[str, object]) -> None:
    with pytest.raises(BadImage):
        load_states(State().engine, states)


def test_facades_are_no_values() -> None:
    without = ('module', 'attrgetter', 'methodcaller')
    assert all(issubclass(kind, type) or kind.__name__ in without for kind in classes.FACADES.values())
