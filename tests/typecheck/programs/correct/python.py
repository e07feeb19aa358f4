# %% an expression
1 + 1
# %% nothing

# %% a comment only
# nothing to do
# %% an empty list that grows
rows = []
for n in range(3):
    rows.append({'n': n})
rows[0]['n'] + 1
# %% a dict of lists
groups = {}
for name in names:
    groups.setdefault(name[0], []).append(name)
{key: len(values) for key, values in groups.items()}
# %% a dict that takes values of many types
row = {'name': 'tea', 'price': 3}
row['tags'] = ['hot']
row['paid'] = None
row
# %% a list that takes values of many types
mixed = [1]
mixed.append('two')
mixed
# %% records of mixed types
people = [{'name': 'Ada', 'age': 36}, {'name': 'Bob', 'age': 25}]
total = 0
for person in people:
    total += person['age']
oldest = max(people, key=lambda p: p['age'])
oldest['name'].upper(), total / len(people)
# %% records sorted by two keys
people = [{'name': 'Ada', 'age': 36}, {'name': 'Bob', 'age': 25}]
sorted(people, key=lambda p: (-p['age'], p['name']))
# %% the most frequent word
counts = {}
for word in 'a b a'.split():
    counts[word] = counts.get(word, 0) + 1
max(counts, key=counts.get)
# %% sorted by value
counts = {'a': 1, 'b': 2}
sorted(counts, key=counts.get, reverse=True), sorted(counts.items(), key=lambda item: item[1])
# %% a best that starts as None
best = None
for name in names:
    if best is None or len(name) > len(best):
        best = name
best
# %% a sum with get
results = [{'eur': 1.5}, {'eur': 2, 'note': 'x'}]
sum(r.get('eur', 0) for r in results)
# %% json
import json
data = json.loads('{"rows": [{"id": 1}]}')
[row['id'] for row in data['rows']]
json.dumps(data, indent=2, sort_keys=True, default=str)
# %% regular expressions
import re
match = re.search(r'(\d+)', 'order 7')
if match:
    int(match.group(1)), match[0], match.start()
# %% a regular expression with a default
import re
number = int(m.group()) if (m := re.match(r'\d+', '12a')) else 0
re.sub(r'a', lambda m: m.group().upper(), 'banana'), re.findall('a', 'abc')
# %% a compiled one
import re
WORD = re.compile(r'\w+', re.IGNORECASE)
[m.group() for m in WORD.finditer('a b')]
# %% math
import math
math.sqrt(16), math.floor(2.5), math.pi, math.prod([1, 2]), math.isclose(0.1 + 0.2, 0.3)
# %% statistics
import statistics
statistics.mean([1, 2, 3]), statistics.median([1, 2]), statistics.stdev([1.0, 2.0])
# %% itertools
from itertools import accumulate, chain, combinations, groupby, islice, product, zip_longest
list(chain([1], [2])), list(combinations('abc', 2)), [(k, list(g)) for k, g in groupby('aab')]
list(islice(accumulate([1, 2, 3]), 2)), list(product('ab', [1])), list(zip_longest([1], [2, 3]))
# %% collections
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
index = defaultdict(list)
index['a'].append(1)
queue = deque([1, 2], maxlen=2)
queue.appendleft(0)
Point = namedtuple('Point', ['x', 'y'])
Point(1, y=2).x + Counter('aab')['a'], OrderedDict(a=1).popitem(last=False)
# %% a nested defaultdict
from collections import defaultdict
sums = defaultdict(lambda: defaultdict(int))
sums['a']['b'] += 1
{key: dict(value) for key, value in sums.items()}
# %% datetime
from datetime import UTC, date, datetime, timedelta, timezone
start = datetime(2026, 1, 1, tzinfo=UTC)
(start + timedelta(hours=3)).strftime('%H:%M'), (date(2026, 2, 1) - date(2026, 1, 1)).days
datetime.fromisoformat('2026-01-01').date() < date.today(), datetime.now(timezone.utc).timestamp()
# %% a heap
import heapq
heap = []
heapq.heappush(heap, (2, 'b'))
heapq.heappush(heap, (1, 'a'))
heapq.heappop(heap)[1], heapq.nlargest(1, [1, 2]), heapq.nsmallest(1, ['b'], key=len)
# %% bisect, copy, hashlib, base64, uuid, textwrap, string
import base64, bisect, copy, hashlib, string, textwrap, uuid
bisect.bisect([1, 2], 1), copy.deepcopy({'a': [1]}), hashlib.sha256(b'a').hexdigest()
base64.b64encode(b'a').decode(), str(uuid.uuid4()), textwrap.dedent(' a'), string.ascii_letters[:3]
# %% random and time
import random
import time
random.seed(1)
random.choice(names), random.randint(1, 6), random.sample(range(10), 2), time.time(), time.sleep(0)
# %% sys
import sys
print('x', file=sys.stderr)
sys.stdout.write('y'), sys.version_info >= (3, 11), sys.maxsize, sys.argv
# %% io
import io
buffer = io.StringIO()
print('a', file=buffer)
buffer.getvalue().splitlines()
# %% operator and functools
from functools import cache, reduce, total_ordering
from operator import attrgetter, itemgetter, mul
sorted([{'a': 2}, {'a': 1}], key=itemgetter('a')), reduce(mul, [1, 2, 3])
# %% a memoised function
from functools import cache, lru_cache
@cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
@lru_cache(maxsize=None)
def square(n: int) -> int:
    return n * n
fib(20), square(3), fib.cache_info().hits
# %% contextlib
from contextlib import ExitStack, contextmanager, suppress
@contextmanager
def step(name):
    print('begin', name)
    yield name
    print('end', name)
with step('a') as name, suppress(KeyError):
    {}[name]
# %% a dataclass
from dataclasses import asdict, dataclass, field, replace
@dataclass(order=True)
class Item:
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list)
    @property
    def dear(self) -> bool:
        return self.price > 10
item = Item('tea', 3)
item.tags.append('hot')
asdict(replace(item, price=12)), item.dear, sorted([item, Item('a')])
# %% classes
class Account:
    interest = 0.02
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance
        self._log = []
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError('positive amounts only')
        self.balance += amount
        self._log.append(('deposit', amount))
        return self
    @classmethod
    def empty(cls, owner):
        return cls(owner)
    @staticmethod
    def check(name):
        return name.isalpha()
    def __repr__(self):
        return f'<{self.owner}: {self.balance}>'
Account.empty('Ada').deposit(5).deposit(2.5).balance
# %% inheritance with another signature
class Shape:
    def scale(self, factor):
        return self
class Square(Shape):
    def __init__(self, side):
        self.side = side
    def scale(self, factor, *, rounded=False):
        side = self.side * factor
        return Square(round(side) if rounded else side)
Square(2).scale(1.5, rounded=True).side
# %% special methods
class Vector:
    def __init__(self, x, y):
        self.x, self.y = x, y
    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)
    def __eq__(self, other):
        return isinstance(other, Vector) and (self.x, self.y) == (other.x, other.y)
    def __hash__(self):
        return hash((self.x, self.y))
    def __len__(self):
        return 2
    def __getitem__(self, index):
        return (self.x, self.y)[index]
(Vector(1, 2) + Vector(3, 4))[0], len(Vector(1, 2)), Vector(1, 1) == 3
# %% an abstract class
from abc import ABC, abstractmethod
class Step(ABC):
    @abstractmethod
    def run(self, data): ...
class Upper(Step):
    def run(self, data):
        return data.upper()
Upper().run('a')
# %% an enum of one's own
from enum import Enum, IntEnum, StrEnum, auto
class State(Enum):
    OPEN = auto()
    DONE = auto()
    @property
    def label(self):
        return self.name.title()
class Level(IntEnum):
    LOW = 1
class Kind(StrEnum):
    A = 'a'
[state.label for state in State], Level.LOW + 1, Kind.A.upper(), State['OPEN'], State(1)
# %% a protocol
from typing import Protocol
class Sized2(Protocol):
    def size(self) -> int: ...
class Box:
    def size(self) -> int:
        return 3
def measure(thing: Sized2) -> int:
    return thing.size()
measure(Box())
# %% generics
from typing import Generic, TypeVar
T = TypeVar('T')
class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []
    def push(self, item: T) -> None:
        self.items.append(item)
    def pop(self) -> T:
        return self.items.pop()
stack = Stack[int]()
stack.push(1)
stack.pop() + 1
# %% typing
from typing import Any, Callable, Dict, Iterable, List, NamedTuple, Optional, Tuple, TypedDict, Union
class Row(TypedDict, total=False):
    id: int
class Point(NamedTuple):
    x: int
    y: int = 0
def apply(f: Callable[[int], int], xs: Iterable[int]) -> List[int]:
    return [f(x) for x in xs]
def find(d: Dict[str, Any], key: Optional[str] = None) -> Union[str, int, None]:
    return d.get(key or 'a')
row: Row = {'id': 1}
apply(lambda x: x + 1, [1]), find({'a': 1}), Point(1).x, row.get('id')
# %% an implicit optional
def greet(name: str = None):
    return f'hello {name or "you"}'
greet()
# %% generators
def count(limit):
    n = 0
    while n < limit:
        sent = yield n
        n += sent or 1
def both():
    yield from count(2)
    return 'end'
gen = count(5)
next(gen), gen.send(2), list(both())
# %% closures
def counter():
    n = 0
    def step(by=1):
        nonlocal n
        n += by
        return n
    return step
tick = counter()
tick(), tick(by=2)
# %% comprehensions
{n: n * n for n in range(5) if n % 2}, {len(name) for name in names}, [[0] * 3 for _ in range(2)]
# %% unpacking
first, *rest = [1, 2, 3]
(a, b), c = (1, 2), 3
def f(*args, **keywords):
    return args, keywords
f(*rest, a, **{'k': c})
# %% strings
name = 'ada'
f'{name!r:>10} {3.14159:.2f} {1_000_000:,}', '{} {x}'.format(1, x=2), '%s %d' % ('a', 1)
'a,b'.split(','), ' '.join(str(n) for n in range(3)), name[::-1], name.center(9, '*'), 'x'.encode().hex()
# %% numbers
10 // 3, 10 % 3, divmod(7, 2), 2 ** 10, 2 ** -1, abs(-3), round(2.5), int('7'), float('1e3'), 1 < 2 < 3
bin(5), hex(255), (5).bit_length(), 0.1.as_integer_ratio(), complex(1, 2).real
# %% sets
{1, 2} & {2, 3}, {1} | {2}, {1, 2} - {1}, {1} ^ {2}, {1} <= {1, 2}, frozenset([1]) | {2}
# %% exceptions
class Problem(Exception):
    def __init__(self, code, message):
        super().__init__(message)
        self.code = code
try:
    raise Problem(7, 'seven')
except Problem as problem:
    print(problem.code, problem)
except (KeyError, ValueError) as error:
    print(type(error).__name__, error.args)
else:
    print('fine')
finally:
    print('end')
# %% exception chains
try:
    try:
        {}['a']
    except KeyError as error:
        raise ValueError('no a') from error
except ValueError as error:
    print(repr(error.__cause__))
# %% exception groups
try:
    raise ExceptionGroup('several', [ValueError(1), KeyError('k')])
except* ValueError as group:
    print(len(group.exceptions))
except* KeyError:
    print('key')
# %% match
def describe(value):
    match value:
        case 0:
            return 'zero'
        case int(n) if n > 0:
            return f'plus {n}'
        case [x, *rest]:
            return f'{x} and {len(rest)}'
        case {'kind': kind, **others}:
            return kind, others
        case str() | bytes():
            return 'text'
        case None:
            return 'none'
        case _:
            return 'other'
[describe(v) for v in (0, 5, [1, 2], {'kind': 'a'}, 'x', None, 2.5)]
# %% loops with else
for n in range(3):
    if n == 5:
        break
else:
    print('not found')
while True:
    n += 1
    if n > 5:
        break
n
# %% enumerate, zip, reversed, any, all
for index, (name, n) in enumerate(zip(names, range(3), strict=False), start=1):
    print(index, name, n)
any(n > 1 for n in [1, 2]), all([]), list(reversed([1, 2])), min([3, 1]), min(1, 2), sum([[1], [2]], [])
# %% a lambda as a key
names.sort(key=lambda name: (len(name), name.lower()), reverse=True)
sorted(names, key=str.lower), list(filter(None, names)), list(map(str.upper, names))
# %% getattr and friends
class Box:
    size = 3
getattr(Box(), 'size', 0), hasattr(Box, 'x'), setattr(Box, 'y', 1), isinstance(Box(), (Box, int)), callable(len)
# %% top-level await
async def load(n):
    return n * 2
await load(3)
# %% async for and with
class Source:
    async def __aenter__(self):
        return self
    async def __aexit__(self, *error):
        return None
    async def __aiter__(self):
        for n in range(3):
            yield n
async def read():
    async with Source() as source:
        return [n async for n in source]
await read()
# %% globals and eval
x = 3
globals()['y'] = 4
eval('x + 1'), exec('z = 5')
# %% annotations from the future
from __future__ import annotations
from dataclasses import dataclass
@dataclass
class Node:
    value: int
    next: Node | None = None
Node(1, Node(2)).value
# %% an import that may fail
try:
    import numpy as np
except ImportError:
    np = None
print('numpy' if np else 'none')
# %% another, without a name
try:
    from pandas import DataFrame
except ModuleNotFoundError:
    DataFrame = list
# %% a name that begins with an underscore
_cache = {}
def _key(n):
    return f'k{n}'
_cache[_key(1)] = 1
_cache
# %% a variable called warnings
warnings = []
warnings.append('low')
warnings
# %% a variable set in branches
if limit > 3:
    size = 'large'
elif limit:
    size = 'small'
size.upper()
# %% a variable set in try
try:
    value = int('x')
except ValueError:
    value = None
value
# %% a matrix
grid = [[0] * 3 for _ in range(3)]
grid[1][2] = 5
[sum(row) for row in grid], list(zip(*grid))
# %% a recursive structure
tree = {'value': 1, 'children': [{'value': 2, 'children': []}]}
def total(node):
    return node['value'] + sum(total(child) for child in node['children'])
total(tree)
# %% bytes
data = bytearray(b'abc')
data[0] = 65
bytes(data).decode(), memoryview(data)[1], int.from_bytes(b'\x01\x02', 'big'), data.hex()
# %% slices
names[1:], names[-1:], names[::2], 'abc'[::-1], [1, 2, 3][slice(0, 2)]
# %% conditional expressions and chained comparisons
low, high = 1, 5
label = 'in' if low <= limit < high else 'out'
label
# %% a properties setter
class Temperature:
    def __init__(self, celsius):
        self._celsius = celsius
    @property
    def fahrenheit(self):
        return self._celsius * 9 / 5 + 32
    @fahrenheit.setter
    def fahrenheit(self, value):
        self._celsius = (value - 32) * 5 / 9
t = Temperature(20)
t.fahrenheit = 100
round(t.fahrenheit)
# %% fractions and decimals
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
Fraction(1, 3) + 1, Decimal('1.005').quantize(Decimal('0.01'), rounding=ROUND_HALF_UP)
# %% calendar
import calendar
calendar.monthrange(2026, 2)[1], calendar.month_name[1], calendar.isleap(2024)
# %% a namespace
from types import SimpleNamespace
config = SimpleNamespace(debug=True, level=3)
config.level += 1
config.name = 'x'
config.debug, config.level
