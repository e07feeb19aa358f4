"""Calls of host functions: arguments, results, exceptions, and what cannot cross; in both isolations."""

from __future__ import annotations

import pytest

import pymonty
from tests.api.support import Run


def test_positional_and_keyword_arguments(run: Run) -> None:
    def show(*args: object, **kwargs: object) -> object:
        return args, kwargs

    assert run('show(1, [2], key={"a": (3,)})', functions={'show': show}) == ((1, [2]), {'key': {'a': (3,)}})
    assert run('show(*[1, 2], **{"b": 3})', functions={'show': show}) == ((1, 2), {'b': 3})


def test_functions_that_are_not_declared_may_be_given_to_run(pool: pymonty.Pool) -> None:
    for isolation in ('process', 'inline'):
        program = pymonty.Monty('double(21)', isolation=isolation, pool=pool)  # type: ignore[arg-type]
        for _ in range(2):
            assert program.run(external_functions={'double': lambda n: 2 * n}) == 42


def test_functions_are_called_from_anywhere(run: Run) -> None:
    code = """
class Account:
    def __init__(self, name):
        self.balance = get(name)
    def __add__(self, other):
        return self.balance + get(other)
def total(names):
    for name in names:
        yield get(name)
total = sum(total(['a', 'b']))
[Account('a') + 'b', total, [get(n) for n in 'ab'], sorted('ba', key=get), (lambda: get('a'))()]
"""
    assert run(code, functions={'get': {'a': 1, 'b': 2}.__getitem__}) == [3, 3, [1, 2], ['a', 'b'], 1]


@pytest.mark.parametrize(
    ('raised', 'arrives'),
    [
        (ValueError('bad'), "ValueError('bad')"),
        (KeyError('k'), "KeyError('k')"),
        (FileNotFoundError(2, 'No such file'), "FileNotFoundError(2, 'No such file')"),
        (type('Mine', (LookupError,), {})('mine'), "LookupError('mine')"),
        (type('Own', (Exception,), {})('own'), "Exception('own')"),
    ],
    ids=repr,
)
def test_what_a_function_raises_the_guest_can_catch(run: Run, raised: Exception, arrives: str) -> None:
    def fail() -> None:
        raise raised

    code = 'try:\n    fail()\nexcept Exception as error:\n    caught = repr(error)\ncaught'
    assert run(code, functions={'fail': fail}) == arrives


def test_what_a_guest_does_not_catch_comes_back(run: Run) -> None:
    def fail() -> None:
        raise PermissionError('not yours')

    with pytest.raises(pymonty.MontyRuntimeError) as caught:
        run('def f():\n    fail()\nf()', functions={'fail': fail})
    assert type(caught.value.exception()) is PermissionError
    assert caught.value.display('type-msg') == 'PermissionError: not yours'
    assert [frame.function_name for frame in caught.value.traceback()] == ['<module>', 'f']


def test_stop_iteration_of_a_function_is_an_exception_like_others(run: Run) -> None:
    code = 'try:\n    step()\nexcept StopIteration as stop:\n    seen = stop.value\nseen'
    assert run(code, functions={'step': iter(()).__next__}) is None


def test_a_result_that_cannot_cross_is_the_callers_error(run: Run) -> None:
    with pytest.raises(pymonty.MontyConversionError) as caught:
        run(
            'try:\n    load()\nexcept BaseException:\n    pass\nfinally:\n    load()',
            functions={'load': lambda: {'rows': [0, object()]}},
        )
    assert caught.value.path == "load()['rows'][1]"


def test_a_coroutine_function_needs_run_async(run: Run) -> None:
    async def fetch() -> int:
        return 1

    with pytest.raises(pymonty.MontyConversionError, match='run_async'):
        run('fetch()', functions={'fetch': fetch})


def test_what_is_no_exception_stops_the_host_not_the_guest(run: Run) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    seen = []
    with pytest.raises(KeyboardInterrupt):
        run(
            'try:\n    interrupt()\nexcept BaseException:\n    note(1)',
            functions={'interrupt': interrupt, 'note': seen.append},
        )
    assert seen == []


def test_a_function_may_run_programs_itself(run: Run) -> None:
    assert run('nested(20) + 2', functions={'nested': lambda n: run('n * 2', inputs={'n': n})}) == 42


def test_declared_names_must_be_given(pool: pymonty.Pool) -> None:
    program = pymonty.Monty('f(x)', inputs=['x'], external_functions=['f'], pool=pool)
    with pytest.raises(TypeError, match="no function was given for 'f'"):
        program.run(inputs={'x': 1})
    with pytest.raises(TypeError, match="no value was given for 'x'"):
        program.run(external_functions={'f': abs})
    with pytest.raises(TypeError, match="'y' is not declared"):
        program.run(inputs={'x': 1, 'y': 2}, external_functions={'f': abs})
    assert program.run(inputs={'x': -1}, external_functions={'f': abs}) == 1


@pytest.mark.parametrize(
    ('options', 'error'),
    [
        ({'inputs': 'url'}, TypeError),
        ({'inputs': ['not a name']}, ValueError),
        ({'external_functions': ['1x']}, ValueError),
        ({'isolation': 'none'}, ValueError),
    ],
)
def test_arguments_are_checked(options: dict[str, object], error: type[Exception]) -> None:
    with pytest.raises(error):
        pymonty.Monty('1', **options)  # type: ignore[arg-type]
    with pytest.raises(TypeError):
        pymonty.Monty(b'1')  # type: ignore[arg-type]
