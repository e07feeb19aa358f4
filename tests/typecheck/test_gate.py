"""Programs and sessions that are checked before they run."""

from __future__ import annotations

import asyncio
import json
import pickle
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest

import pymonty
from pymonty import MontyTypingError

STUBS = 'def fetch(url: str) -> str: ...\nurl: str'


@dataclass
class Row:
    id: int
    name: str = ''


def fetch(url: str) -> str:
    return f'contents of {url}'


@pytest.fixture(scope='module')
def pool() -> Iterator[pymonty.Pool]:
    with pymonty.Pool(workers=2) as pool:
        yield pool


def rules(raised: pytest.ExceptionInfo[MontyTypingError]) -> list[tuple[int, int, str]]:
    return [(d.line, d.column, d.code) for d in raised.value.diagnostics if d.severity == 'error']


# Programs.


def test_a_program_with_stubs_is_checked_as_it_is_made(pool: pymonty.Pool) -> None:
    def make(code: str) -> pymonty.Monty:
        return pymonty.Monty(
            code,
            inputs=['url'],
            external_functions=['fetch'],
            type_check=True,
            type_check_stubs=STUBS,
            pool=pool,
        )

    with pytest.raises(MontyTypingError) as raised:
        make('fetch(1)')
    assert rules(raised) == [(1, 6, 'invalid-argument-type')]
    program = make('fetch(url).upper()')
    assert program.run(inputs={'url': 'a'}, external_functions={'fetch': fetch}) == 'CONTENTS OF A'


def test_without_stubs_each_run_is_checked_against_what_it_has(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('size(rows) + 1', type_check=True, pool=pool)
    called = []

    def size(rows: list[int]) -> int:
        called.append(rows)
        return len(rows)

    assert program.run(inputs={'rows': [1]}, external_functions={'size': size}) == 2
    with pytest.raises(MontyTypingError) as raised:
        program.run(inputs={'rows': 'abc'}, external_functions={'size': size})
    assert rules(raised) == [(1, 5, 'invalid-argument-type')]
    with pytest.raises(MontyTypingError) as raised:
        program.run(inputs={'rows': [1]})
    assert rules(raised) == [(1, 0, 'unresolved-reference')]
    assert called == [[1]]


def test_a_check_on_demand(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('fetch(url).upper()', inputs=['url'], external_functions=['fetch'], pool=pool)
    program.type_check()
    program.type_check(STUBS)
    program.type_check(pymonty.stubs({'fetch': fetch}))
    with pytest.raises(MontyTypingError):
        program.type_check('def fetch(url: str) -> int: ...')
    with pytest.raises(ValueError, match='no Python'):
        program.type_check('def')
    assert program.run(inputs={'url': 'a'}, external_functions={'fetch': fetch}) == 'CONTENTS OF A'


def test_syntax_errors_come_first(pool: pymonty.Pool) -> None:
    with pytest.raises(pymonty.MontySyntaxError):
        pymonty.Monty('x =', type_check=True, type_check_stubs='', pool=pool)


def test_stubs_that_are_no_python_are_refused() -> None:
    with pytest.raises(ValueError, match='line 1'):
        pymonty.Monty('1', type_check=True, type_check_stubs='def')


def test_a_run_off_the_event_loop(pool: pymonty.Pool) -> None:
    async def fetch(url: str) -> str:
        return url

    def run(code: str) -> object:
        program = pymonty.Monty(code, type_check=True, pool=pool)
        return asyncio.run(program.run_async(external_functions={'fetch': fetch}))

    assert run('fetch("a").upper()') == 'A'
    with pytest.raises(MontyTypingError) as raised:
        run('await fetch("a")')
    assert rules(raised) == [(1, 6, 'invalid-await')]


def test_a_program_that_starts_and_waits_is_checked(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('price("tea") + nothing', type_check=True, pool=pool)
    with pytest.raises(MontyTypingError) as raised:
        program.start(external_functions=['price'])
    assert rules(raised) == [(1, 15, 'unresolved-reference')]
    program = pymonty.Monty('price("tea") * n', type_check=True, pool=pool)
    snapshot = program.start(external_functions=['price'], inputs={'n': 2})
    assert isinstance(snapshot, pymonty.MontySnapshot)
    end = snapshot.resume(return_value=3)
    assert isinstance(end, pymonty.MontyComplete) and end.output == 6


def test_inline(pool: pymonty.Pool) -> None:
    with pytest.raises(MontyTypingError):
        pymonty.Monty('nothing', isolation='inline', type_check=True).run()
    assert pymonty.Monty('1 + 1', isolation='inline', type_check=True).run() == 2


# Sessions.

Open = Callable[..., pymonty.Session]


@pytest.fixture
def open_session(pool: pymonty.Pool) -> Iterator[Open]:
    opened: list[pymonty.Session] = []

    def open_session(**keywords: object) -> pymonty.Session:
        opened.append(pool.session(type_check=True, **keywords))  # type: ignore[arg-type]
        return opened[-1]

    yield open_session
    for session in opened:
        session.close()


def test_snippets_see_what_ran_before(open_session: Open) -> None:
    s = open_session(external_functions={'fetch': fetch})
    s.run('import math\nfrom collections import Counter\nx = 1\n_hidden = 2')
    s.run('def double(n: int) -> int:\n    return 2 * n')
    s.run('class Box:\n    def __init__(self, size):\n        self.size = size\nbox = Box(3)')
    assert s.run('double(x) + box.size + math.floor(1.5) + len(Counter("a")) + _hidden') == 9
    for wrong in ('double("a")', 'box.width', 'math.square(2)', 'x.upper()', 'later', 'fetch(x)'):
        with pytest.raises(MontyTypingError):
            s.run(wrong)
    assert s.run('x = "now a text"\nx.upper()') == 'NOW A TEXT'
    assert s.run('x[0]') == 'n'


def test_a_refused_snippet_leaves_the_state_alone(open_session: Open) -> None:
    said: list[str] = []
    s = open_session(print_callback=lambda stream, text: said.append(text))
    s.run('x = 1')
    with pytest.raises(MontyTypingError) as raised:
        s.run('x = 2\nprint("never")\nnothing', inputs={'y': 3})
    assert rules(raised) == [(3, 0, 'unresolved-reference')]
    assert (s.run('x'), said) == (1, [])
    with pytest.raises(MontyTypingError):
        s.run('y')


def test_a_snippet_that_failed_may_have_done_its_work(open_session: Open) -> None:
    s = open_session()
    s.run('x = "a"')
    with pytest.raises(pymonty.MontyRuntimeError):
        s.run('done = 1\n1 / 0\nx = 1\nundone = 2')
    assert s.run('x.upper(), done + 1') == ('A', 2)
    with pytest.raises(pymonty.MontyRuntimeError):
        s.run('undone')


def test_inputs_are_known_from_their_values(open_session: Open) -> None:
    s = open_session(inputs={'rows': [1, 2], 'row': Row(1)})
    assert s.run('sum(rows) + row.id') == 4
    with pytest.raises(MontyTypingError):
        s.run('row.nothing')
    assert s.run('rows.upper()', inputs={'rows': 'text'}) == 'TEXT'
    assert s.run('rows.upper()') == 'TEXT'
    with pytest.raises(MontyTypingError):
        s.run('rows + 1')
    assert s.run('rows + 1', inputs={'rows': 1}) == 2


def test_written_stubs_go_before_values_in_a_session(open_session: Open) -> None:
    s = open_session(
        external_functions={'get': lambda n: str(n)},
        type_check_stubs='def get(n: int) -> str: ...\nname: str | None',
        inputs={'name': 'Ada'},
    )
    assert s.run('get(1).upper()') == '1'
    with pytest.raises(MontyTypingError):
        s.run('get("1")')
    with pytest.raises(MontyTypingError):
        s.run('name.upper()')
    assert s.run('(name or "").upper()', inputs={'name': 'Bob'}) == 'BOB'


def test_await_at_the_top_level(open_session: Open) -> None:
    s = open_session()
    s.run('async def load(n: int) -> int:\n    return n')
    assert s.run('await load(3)') == 3
    with pytest.raises(MontyTypingError) as raised:
        s.run('load(3) + 1')
    assert rules(raised) == [(1, 0, 'unsupported-operator')]


def test_multiline_texts_of_a_failed_snippet_do_no_harm(open_session: Open) -> None:
    s = open_session()
    with pytest.raises(pymonty.MontyRuntimeError):
        s.run('text = """\nno indent\n"""\nif True:\n\ty = 1\n1 / 0')
    assert s.run('len(text) + y') == 12


def test_a_session_off_the_event_loop(pool: pymonty.Pool) -> None:
    async def main() -> object:
        with pool.session(type_check=True, external_functions={'fetch': fetch}) as s:
            with pytest.raises(MontyTypingError):
                await s.run_async('fetch(1)')
            await s.run_async('x = fetch("a")')
            return await s.run_async('x.upper()')

    assert asyncio.run(main()) == 'CONTENTS OF A'


def test_unchecked_sessions_are_not_checked(pool: pymonty.Pool) -> None:
    with pool.session() as s, pytest.raises(pymonty.MontyRuntimeError):
        s.run('nothing')


# The error.


def test_the_error_shows_what_was_found() -> None:
    with pytest.raises(MontyTypingError) as raised:
        pymonty.Monty('x = [\n  1,\n]\nprint(\tñandú.foo)\nx.foo()', script_name='a,b.py').type_check()
    error = raised.value
    assert error.display('concise') == (
        'a,b.py:4:8: error[unresolved-reference] Name `ñandú` used when not defined\n'
        'a,b.py:5:1: error[missing-attribute] Object of type `list[int]` has no attribute `foo`\n'
    )
    assert str(error) == error.display('concise').rstrip('\n')
    assert error.display() == (
        'error[unresolved-reference]: Name `ñandú` used when not defined\n'
        ' --> a,b.py:4:8\n'
        '  |\n'
        '4 | print(\tñandú.foo)\n'
        '  |       \t^^^^^\n'
        '  |\n'
        '\n'
        'error[missing-attribute]: Object of type `list[int]` has no attribute `foo`\n'
        ' --> a,b.py:5:1\n'
        '  |\n'
        '5 | x.foo()\n'
        '  | ^^^^^\n'
        '  |\n'
    )
    assert error.display('github').splitlines()[1] == (
        '::error title=ty (missing-attribute),file=a%2Cb.py,line=5,col=1,endLine=5,endColumn=6::'
        'a,b.py:5:1: missing-attribute: Object of type `list[int]` has no attribute `foo`'
    )
    first = json.loads(error.display('json'))[0]
    assert first == {
        'code': 'unresolved-reference',
        'message': 'Name `ñandú` used when not defined',
        'severity': 'error',
        'filename': 'a,b.py',
        'line': 4,
        'column': 7,
        'end_line': 4,
        'end_column': 12,
        'lines': ['print(\tñandú.foo)'],
    }
    with pytest.raises(ValueError, match="'full', 'concise'"):
        error.display('short')  # type: ignore[arg-type]
    assert pickle.loads(pickle.dumps(error)).diagnostics == error.diagnostics


def test_a_finding_of_many_lines_is_cut() -> None:
    code = 'x: int = [\n' + '  1,\n' * 20 + ']'
    with pytest.raises(MontyTypingError) as raised:
        pymonty.Monty(code).type_check()
    text = raised.value.display()
    assert '  : and 16 more lines' in text and text.count('^') < 60


def test_nothing_is_imported_that_is_not_needed() -> None:
    import subprocess
    import sys

    code = (
        'import pymonty, sys; pymonty.Monty("1").run(); print([m for m in sys.modules if "typecheck" in m])'
    )
    done = subprocess.run([sys.executable, '-c', code], capture_output=True, text=True, timeout=60)
    assert done.stdout == '[]\n', done.stderr
