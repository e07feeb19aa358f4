"""Values through a snapshot's heap: what comes out is what went in, and hostile nodes make nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pymonty.snapshot.errors import BadImage, CannotDump
from tests.snapshot.heap_cases import CASES
from tests.snapshot.state import State, install, load, moved

FUNCTIONS = ('ext',)


@pytest.mark.parametrize('name', CASES)
def test_round_trip(name: str) -> None:
    program, then = CASES[name]
    moved(program, FUNCTIONS).run(then)


@pytest.mark.parametrize('name', CASES)
def test_second_round_trip(name: str) -> None:
    program, then = CASES[name]
    once = moved(program, FUNCTIONS)
    load(once.dump(), FUNCTIONS).run(then)


@pytest.mark.parametrize('name', CASES)
def test_a_dump_does_not_disturb(name: str) -> None:
    program, then = CASES[name]
    state = State(FUNCTIONS)
    state.run(program)
    state.dump()
    state.run(then)


# -- other CPythons

EXCHANGED = [name for name in CASES if name != 'order of sets']
"""Processes of tests do not share a hash seed, as those of workers do."""


def _other_pythons() -> list[Path]:
    """Interpreters beside this one that can run the package, of other versions."""
    found = {}
    for python in sorted(Path(sys.prefix).parent.glob('*/bin/python')):
        question = 'import sys, msgspec; print(sys.version_info[:2])'
        answer = subprocess.run([python, '-c', question], capture_output=True, text=True, timeout=30)
        if answer.returncode == 0 and answer.stdout.strip() != str(sys.version_info[:2]):
            found[answer.stdout] = python
    return list(found.values())


@pytest.mark.parametrize('python', _other_pythons() or [None], ids=str)
def test_between_pythons(python: Path | None, tmp_path: Path) -> None:
    if python is None:
        pytest.skip('there is no other CPython beside this one')
    here, there = tmp_path / 'here', tmp_path / 'there'
    here.mkdir()
    there.mkdir()
    for name in EXCHANGED:
        program = CASES[name][0]
        state = State(FUNCTIONS)
        state.run(program)
        (here / name).write_bytes(state.dump())
    command = [python, '-m', 'tests.snapshot.exchange', here, there]
    answer = subprocess.run(
        command, cwd=Path(__file__).parents[2], capture_output=True, text=True, timeout=120
    )
    assert answer.returncode == 0, answer.stdout + answer.stderr
    for name in EXCHANGED:
        load((there / name).read_bytes(), FUNCTIONS).run(CASES[name][1])


# -- coroutines


def test_coroutine() -> None:
    state = State(FUNCTIONS)
    state.run('async def co(x):\n    return ext(x)\nk = co(1); done = co(2); done.close()')
    after = load(state.dump(), FUNCTIONS)
    state.run('k.close()')
    after.run('try: k.send(None)\nexcept StopIteration as stop: assert stop.value == (1,)')
    with pytest.raises(RuntimeError, match='cannot reuse already awaited coroutine'):
        after.run('done.send(None)')


# -- depth


def test_deep_lists_and_tuples() -> None:
    state = State()
    state.run('a = []; t = ()\nfor _ in range(100_000): a = [a]; t = (t,)')
    after = load(state.dump())
    after.run(
        'for name in "at":\n'
        '    x = globals()[name]; depth = 0\n'
        '    while x: x = x[0]; depth += 1\n'
        '    assert depth == 100_000'
    )


def test_long_chain_of_objects() -> None:
    state = State()
    state.run('class N: pass\nfirst = n = N()\nfor i in range(50_000): n.next = N(); n = n.next')
    after = load(state.dump())
    after.run('n, i = first, 0\nwhile hasattr(n, "next"): n = n.next; i += 1\nassert i == 50_000')


# -- what cannot be saved


@pytest.mark.parametrize(
    'program',
    [
        'exec("def f(): pass")',
        'f = eval("lambda: 1")',
        'd = {}; exec("def f(): pass", d)',
        'm = memoryview(bytes(16)).cast("i")[::2]',
    ],
)
def test_refuses(program: str) -> None:
    state = State()
    state.run(program)
    with pytest.raises(CannotDump):
        state.dump()
    assert state.run('1 + 1') == 2


# -- hostile nodes

PROGRAM = """
def f(x): return x
def outer():
    n = 1
    def inner(): return n
    return inner
class A: pass
def gen(): return (x for x in [1])
"""
DEFINITIONS = {'f': 1, 'outer': 2, 'inner': 3, 'A': 4, 'gen': 5, 'genexpr': 6}
OBJECT = [20, 'object']

HOSTILE: dict[str, list[object]] = {
    'no list': ['x'],
    'no tag': [[]],
    'unknown tag': [[999]],
    'negative tag': [[-1]],
    'bool tag with fields': [[True, 1]],
    'scalar with fields': [['a', 1]],
    'dict as a scalar': [[{}]],
    'reference to nothing': [[12, 1]],
    'negative reference': [[12, -1]],
    'bool reference': [[12, True]],
    'str reference': [[12, '0']],
    'tuple of itself': [[10, 0]],
    'tuples of each other': [[10, 1], [10, 0]],
    'frozenset of itself': [[11, [0], 0]],
    'odd dict': [[14, 1], [1, 1]],
    'equal keys': [[14, 1, 1, 2, 1], [1, 1], [1, 1]],
    'equal elements': [[13, [0], 1, 2], [1, 1], [1, 1]],
    'unhashable key': [[14, 1, 1], [12]],
    'set with a huge table': [[13, [40], 1], [1, 1]],
    'set with a negative table': [[13, [-2], 1], [1, 1]],
    'set with a place that is none': [[13, [3, 8], 1], [1, 1]],
    'set made in no way': [[13, [], 1], [1, 1]],
    'set made in words': [[13, ['a'], 1], [1, 1]],
    'big int of no bytes': [[2, 'x']],
    'range of lists': [[6, 1, 1, 1], [12]],
    'range without step': [[6, 1, 1, 2], [1, 1], [1, 0]],
    'numbers of another type': [[8, False, 'u', b'abcd']],
    'numbers cut short': [[8, False, 'q', b'abc']],
    'singleton of another name': [[9, 'None']],
    'memoryview of a list': [[65, 'memoryview', 1, 2, 3, 4, 5], [12], [True], [1, 0], ['B'], [10, 3]],
    'alias without arguments': [[16, False, 1, 1], [20, 'list']],
    'union of numbers': [[17, 1, 1], [1, 1]],
    'builtin that is hidden': [[20, '.get']],
    'builtin that builds classes': [[20, '__build_class__']],
    'builtin of no name': [[20, '']],
    'builtin that is not there': [[20, 'open_file']],
    'type that is not admitted': [[21, 'frame']],
    'native metaclass': [[21, 'abc.ABCMeta2']],
    'module that is not admitted': [[23, 'os', {}, []]],
    'member of such a module': [[22, 'os', 'system']],
    'member that is not reviewed': [[22, 'json', 'codecs']],
    'module with a hidden variable': [[23, 'json', {'.x': 1}, []], [None]],
    'module with another loader': [[23, 'json', {'__loader__': 1}, []], [None]],
    'host function that was not given': [[24, 'system']],
    'helper in the open': [[25, '.unbound']],
    'helper in a list': [[12, 1], [25, '.unbound']],
    'helper of another name': [[12, 1], [31, 2], [25, '.get']],
    'method that is guarded': [[26, 1, '__reduce_ex__'], [12]],
    'method of a class that is guarded': [[26, 1, '__subclasses__'], OBJECT],
    'attribute that is no method': [[26, 1, '__class__'], [12]],
    'hidden method': [[26, 1, '.x'], [12]],
    'getter of globals': [[27, 1, '__globals__'], [21, 'function']],
    'getter of a frame': [[27, 1, 'gi_frame'], [21, 'generator']],
    'method of no class': [[27, 1, 'x'], [1, 1]],
    'function of the module': [[30, 0, 0, [], {}]],
    'function of a class body': [[30, 0, DEFINITIONS['A'], [], {}]],
    'function of a comprehension': [[30, 0, DEFINITIONS['genexpr'], [], {}]],
    'function of no definition': [[30, 0, 99, [], {}]],
    'function of no text': [[30, 7, 1, [], {}]],
    'function of a negative text': [[30, -1, 1, [], {}]],
    'function without its cell': [[30, 0, DEFINITIONS['inner'], [], {}]],
    'function with a list for a cell': [[30, 0, DEFINITIONS['inner'], [1], {}], [12]],
    'function with a cell too many': [[30, 0, DEFINITIONS['f'], [1], {}], [31]],
    'function with other code': [[30, 0, 1, [], {'code': 1}], [None]],
    'function with other globals': [[30, 0, 1, [], {'globals': 1}], [14]],
    'function named by a list': [[30, 0, 1, [], {'name': 1}], [12]],
    'function with a hidden value': [[30, 0, DEFINITIONS['inner'], [1], {}], [31, 2], [25, '.unbound']],
    'function with a cell as its default': [[30, 0, 1, [], {'defaults': 1}], [10, 2], [31]],
    'cell in a list': [[12, 1], [31]],
    'cell in the open': [[31]],
    'cell of two values': [[12, 1], [31, 2, 2], [1, 1]],
    'method of a number': [[32, 1, 1], [1, 1]],
    'super of a number': [[36, 1, None], [1, 1]],
    'super of a class that is no base': [[36, 1, 2], [20, 'list'], [1, 1]],
    'class over a function': [[50, None, 'A', 'A', [1], [], 3, {}, [], []], [20, 'len']],
    'class over bool': [[50, None, 'A', 'A', [1], [], 3, {}, [], []], [20, 'bool']],
    'class over function': [[50, None, 'A', 'A', [1], [], 3, {}, [], []], [21, 'function']],
    'class of a number': [[50, 1, 'A', 'A', [2], [], 3, {}, [], []], [1, 1], OBJECT],
    'class with a finaliser': [[50, None, 'A', 'A', [1], [], 3, {'__del__': 2}, [], []], OBJECT, [None]],
    'class with __class__': [[50, None, 'A', 'A', [1], [], 3, {'__class__': 2}, [], []], OBJECT, [None]],
    'class with __getattribute__': [
        [50, None, 'A', 'A', [1], [], 3, {'__getattribute__': 2}, [], []],
        OBJECT,
        [20, 'len'],
    ],
    'class with a hidden attribute': [[50, None, 'A', 'A', [1], [], 3, {'.x': 2}, [], []], OBJECT, [None]],
    'class without its mark': [
        [50, None, 'A', 'A', [1], [], 3, {'_abc_.guest': 2}, [], []],
        OBJECT,
        [False],
    ],
    'class with an order of its own': [[50, None, 'A', 'A', [1], [], 3, {'mro': 2}, [], []], OBJECT, [None]],
    'class with patterns past the guard': [
        [50, None, 'A', 'A', [1], [], 3, {'__match_args__': 2}, [], []],
        OBJECT,
        [10, 3],
        ['gi_frame'],
    ],
    'class with patterns in a list': [
        [50, None, 'A', 'A', [1], [], 3, {'__match_args__': 2}, [], []],
        OBJECT,
        [12],
    ],
    'class with a slot for its class': [[50, None, 'A', 'A', [1], ['__class__'], 3, {}, [], []], OBJECT],
    'class with a hidden slot': [[50, None, 'A', 'A', [1], ['.x'], 3, {}, [], []], OBJECT],
    'class that registers': [[50, None, 'A', 'A', [1], [], 3, {}, [1], []], OBJECT],
    'class of itself': [[50, None, 'A', 'A', [0], [], 3, {}, [], []]],
    'methods for no dataclass': [[50, None, 'A', 'A', [1], [], 3, {}, [], ['__init__']], OBJECT],
    'instance of list': [[60, 1, {}, {}], [20, 'list']],
    'instance of a function': [[60, 1, {}, {}], [20, 'len']],
    'instance of a list heir without its state': [
        [60, 1, {}, {}],
        [50, None, 'A', 'A', [2], [], 3, {}, [], []],
        [20, 'list'],
    ],
    'int heir with the state of a str': [
        [62, 1, 3, {}, {}],
        [50, None, 'A', 'A', [2], [], 1, {}, [], []],
        [20, 'int'],
        ['x'],
    ],
    'instance with a hidden attribute': [
        [60, 1, {'.x': 2}, {}],
        [50, None, 'A', 'A', [3], [], 3, {}, [], []],
        [None],
        OBJECT,
    ],
    'instance without such a slot': [
        [60, 1, {}, {'x': 2}],
        [50, None, 'A', 'A', [3], [], 3, {}, [], []],
        [None],
        OBJECT,
    ],
    'value of an unknown kind': [[65, 'socket']],
    'named tuple with code for a field': [[51, 'P', 'P', ['x, y):pass#'], None, {}]],
    'named tuple with a keyword': [[51, 'P', 'P', ['def'], None, {}]],
    'named tuple with code for a name': [[51, 'P(tuple):pass', 'P', ['x'], None, {}]],
    'dataclass with code for a field': [
        [
            50,
            None,
            'A',
            'A',
            [1],
            [],
            3,
            {'__dataclass_fields__': 2, '__dataclass_params__': 8},
            [],
            ['__init__'],
        ],
        OBJECT,
        [14, 3, 4],
        ['x=print(1)'],
        [53, {'name': 3, 'type': 1, 'init': 5, 'repr': 5, 'compare': 5, 'hash': 6, 'kw_only': 7, 'kind': 9}],
        [True],
        [None],
        [False],
        [52, {'init': 5, 'repr': 5, 'eq': 5, 'order': 7, 'unsafe_hash': 7, 'frozen': 7}],
        ['field'],
    ],
    'enumeration of no enum': [[55, None, 'C', 'C', [1], [], [], None, {}, {}, [], [], []], OBJECT],
    'enumeration with a dunder': [
        [55, None, 'C', 'C', [1], ['__del__'], [2], None, {}, {}, [], [], []],
        [22, 'enum', 'Enum'],
        [1, 1],
    ],
    'exception of no class': [[70, 1, [], {}, {}, {}, None], [20, 'list']],
    'end of the program': [[70, 1, [], {}, {}, {}, None], [21, 'pymonty.runtime.halt.Halted']],
    'exception with a number for its arguments': [
        [70, 1, [], {'args': 2}, {}, {}, None],
        [20, 'ValueError'],
        [1, 1],
    ],
    'exception with a number for its cause': [
        [70, 1, [], {'cause': 2}, {}, {}, None],
        [20, 'ValueError'],
        [1, 1],
    ],
    'exception with a list for its traceback': [[70, 1, [], {}, {}, {}, 2], [20, 'ValueError'], [12]],
    'empty group': [[70, 1, [2, 3], {}, {}, {}, None], [20, 'ExceptionGroup'], [''], [10]],
    'group without parts': [[70, 1, [], {}, {}, {}, None], [20, 'ExceptionGroup']],
    'traceback in the open': [[71, ['a', 'b'], [1, 1, 1, 1]]],
    'traceback in a list': [[12, 1], [71, ['a', 'b'], [1, 1, 1, 1]]],
    'traceback cut short': [[70, 1, [], {}, {}, {}, 2], [20, 'ValueError'], [71, ['a', 'b'], [1, 1, 1]]],
    'generator of a function': [[80, 0, DEFINITIONS['f'], 0, {}, {}, '', 'g', 'g']],
    'generator of no site': [[80, 0, DEFINITIONS['genexpr'], 9, {}, {}, 'suspended', 'g', 'g']],
    'generator of no text': [[80, 5, 0, 0, {}, {}, 'suspended', 'g', 'g']],
    'generator that runs nowhere': [[81, 0]],
    'ended thing of another kind': [[82, 'frame', 'g', 'g']],
    'wrapper of a manager in the open': [[90, 1], [12]],
    'hidden globals': [[93, 1, 1], ['__builtins__']],
    'globals under a number': [[93, 1, 1], [1, 1]],
}


@pytest.mark.parametrize('name', HOSTILE)
def test_hostile(name: str) -> None:
    before = State(FUNCTIONS)
    before.run(PROGRAM)
    image = load(before.dump(), FUNCTIONS)
    names = {*image.namespace}
    with pytest.raises(BadImage):
        install(image, HOSTILE[name], {'it': 0})  # type: ignore[arg-type]
    assert {*image.namespace} == names


def test_definitions_are_those_of_the_hostile_table() -> None:
    state = State(FUNCTIONS)
    state.run(PROGRAM)
    for name in ('f', 'outer'):
        found = state.definition_of(state.namespace[name].__code__)
        assert found == (0, DEFINITIONS[name])
    assert state.definition_of(state.namespace['outer']().__code__) == (0, DEFINITIONS['inner'])
    assert state.definition_of(state.namespace['gen']().gi_code) == (0, DEFINITIONS['genexpr'])
