"""Images that no dump has made: each is refused or becomes a guest like any other, and nothing else happens.

The envelope is right every time, as someone without a key can make it. Inside, the image of a busy program
is changed: bytes, or parts of the decoded image, which reach further. Nobody may crash for it, neither the
host nor a worker, and no system call may be made that only an escape makes. Guests run with small limits.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest

import pymonty
from pymonty import MontyComplete, MontySnapshot
from pymonty.snapshot.format import seal, unseal

PROGRAMS = (
    """
import re, random, itertools
from collections import deque, Counter
from dataclasses import dataclass
from enum import Enum

class Colour(Enum):
    RED = 1
    BLUE = 2

@dataclass
class Row:
    name: str
    size: float = 1.5
    def double(self):
        return self.size * 2

class Base:
    __slots__ = ('n', '__dict__')
    def __init__(self, n):
        self.n = n
    @property
    def shown(self):
        return f'{self.n}!'

class Stack(list):
    def push(self, item):
        self.append(item)
        return self

def count(limit):
    total = 0
    def add(n):
        nonlocal total
        total += n
        return total
    for n in range(limit):
        yield add(n)

def inner(a, *rest, key=None):
    with Guard() as guard:
        try:
            for item in [x for x in rest if x]:
                guard.last = f(item, key=key)
        except KeyError as error:
            caught.append(error)
        finally:
            log.append(a)
    return guard

class Guard:
    def __enter__(self):
        return self
    def __exit__(self, kind, error, trace):
        log.append(kind)

caught, log = [], []
random.seed(1)
try:
    {}['no']
except KeyError as error:
    caught.append(error)
gen = count(5)
next(gen)
pairs = zip('abc', itertools.count(3))
next(pairs)
data = {'row': Row('a'), 'colour': Colour.BLUE, 'stack': Stack([1]).push(2), 'words': Counter('hello'),
        'queue': deque([1, 2], 5), 'set': {1, 'b', (2,)}, 'base': Base(7), 'match': re.match('a(b)', 'abc')}
data['self'] = data
method = data['base'].__class__
result = inner(1, 0, 2, 3, key=gen)
[next(gen), next(pairs), data['row'].double(), data['base'].shown, len(log), result.last, random.random() < 2]
""",
    """
def walk(tree, depth=0):
    if not tree:
        return depth
    left, right = tree
    while depth < 3:
        depth += 1
    return max(walk(left, depth), walk(right, depth)) if depth < 9 else f(depth)
key = lambda item: -item
values = sorted([3, 1, 2], key=lambda item: f(item) * -item)
walk((((), ()), (((), ((), ())), ())), 8) + f(*values)
""",
)
LIMITS = pymonty.ResourceLimits(
    max_duration_secs=0.5, max_memory=64 << 20, max_external_calls=20, max_output_bytes=1 << 16
)
MUTANTS = int(os.environ.get('PYMONTY_MUTANTS', '400'))
"""Per way of changing, on each CPython. `PYMONTY_MUTANTS=5000` makes ten thousand of them."""


@pytest.fixture(scope='module')
def pool() -> Iterator[pymonty.Pool]:
    with pymonty.Pool(workers=2, reuse=True) as pool:
        yield pool


@pytest.fixture(scope='module')
def states(pool: pymonty.Pool) -> list[bytes]:
    """Each program at each of its first calls."""
    found = []
    for source in PROGRAMS:
        step: Any = pymonty.Monty(source, external_functions=['f'], pool=pool).start()
        while isinstance(step, MontySnapshot) and len(found) < 6:
            found.append(step.dump())
            step = step.resume(return_value=2)
    return found


def test_the_originals_go_on(states: list[bytes], pool: pymonty.Pool) -> None:
    for state in states:
        assert isinstance(_run_to_end(state, pool, None), MontyComplete)


def changed_bytes(image: bytes, chance: random.Random) -> bytes:
    """Some bytes are others."""
    data = bytearray(image)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        place = chance.randrange(len(data))
        match chance.randrange(4):
            case 0:
                data[place] ^= 1 << chance.randrange(8)
            case 1:
                data[place] = chance.choice((0, 1, 0x7F, 0x80, 0x90, 0xC0, 0xCC, 0xDD, 0xFF))
            case 2:
                del data[place]
            case _:
                data.insert(place, chance.randrange(256))
    return bytes(data)


def changed_parts(image: bytes, chance: random.Random) -> bytes:
    """Parts of the decoded image are others: another index, name, tag or value, of whatever kind."""
    tree = msgspec.msgpack.decode(image)
    nodes = msgspec.msgpack.decode(image)[1]  # apart, lest a node gets into itself
    for _ in range(chance.choice((1, 1, 2, 3))):
        holder, key = _somewhere(tree, chance)
        holder[key] = _other(holder[key], nodes, chance)
    return msgspec.msgpack.encode(tree)


def _somewhere(tree: Any, chance: random.Random) -> tuple[Any, Any]:
    """A place in the tree: mostly a deep one, in the nodes or the stack."""
    holder: Any = tree
    key: Any = chance.choice((0, 1, 1, 1, 1, 2, 2, 3, 4, 5))
    while isinstance(holder[key], (list, dict)) and holder[key] and chance.random() < 0.9:
        holder = holder[key]
        key = chance.choice(list(holder)) if type(holder) is dict else chance.randrange(len(holder))
    return holder, key


NAMES = (
    '.get',
    '.k',
    '.kextra',
    '.Halt',
    '.session',
    '__builtins__',
    '__class__',
    'f',
    'open',
    'eval',
    'os',
    'type',
)


def _other(value: Any, nodes: list[Any], chance: random.Random) -> Any:
    match value:
        case bool():
            return chance.choice((not value, None, 1))
        case int():
            return chance.choice(
                (
                    value + 1,
                    value - 1,
                    0,
                    -1,
                    len(nodes),
                    2**40,
                    chance.randrange(len(nodes)),
                    chance.randrange(90),
                )
            )
        case str():
            return chance.choice((*NAMES, value[:-1], value + '_', ''))
        case list() if value and chance.random() < 0.6:
            kept = list(value)
            match chance.randrange(3):
                case 0:
                    kept.pop(chance.randrange(len(kept)))
                case 1:
                    kept.append(chance.choice(kept))
                case _:
                    chance.shuffle(kept)
            return kept
        case dict() if value:
            name = chance.choice(list(value))
            return {**value, chance.choice(NAMES): value[name]}
    return chance.choice((None, True, 0, 5, 'x', b'x', 1.5, [], {}, [0], chance.choice(nodes)))


def _run_to_end(
    state: bytes, pool: pymonty.Pool, limits: pymonty.ResourceLimits | None = LIMITS
) -> MontySnapshot | MontyComplete:
    step: MontySnapshot | MontyComplete = MontySnapshot.load(
        state, pool=pool, limits=limits, print_callback=lambda *_: None
    )
    calls = 0
    while isinstance(step, MontySnapshot) and calls < 6:
        calls += 1
        step = step.resume(return_value=calls)
    return step


def _mutants(
    states: list[bytes], pool: pymonty.Pool, change: Callable[[bytes, random.Random], bytes]
) -> dict[str, int]:
    """What became of them, by kind."""
    outcomes: dict[str, int] = {}
    for number in range(MUTANTS):
        chance = random.Random(f'{sys.version_info.minor} {number}')  # each CPython has its own
        saved = unseal(chance.choice(states))
        image = change(saved.image, chance)
        try:
            outcome = type(_run_to_end(seal(saved.header, image), pool)).__name__
        except pymonty.MontyCrashedError as error:
            raise AssertionError(f'mutant {number} ({change.__name__}): {error}') from error
        except pymonty.MontyError as error:
            outcome = type(error).__name__
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    return outcomes


@pytest.mark.parametrize('change', [changed_bytes, changed_parts])
def test_mutants_are_refused_or_run(
    states: list[bytes], pool: pymonty.Pool, change: Callable[[bytes, random.Random], bytes]
) -> None:
    outcomes = _mutants(states, pool, change)
    known = {'MontySnapshotError', 'MontyComplete', 'MontySnapshot', 'MontyRuntimeError', 'MontyLimitError'}
    assert set(outcomes) <= known | {'MontyConversionError'}
    assert outcomes['MontySnapshotError'] and outcomes['MontyComplete'], outcomes
    with pool.session() as session:
        assert session.run('sum(range(10))') == 45
