"""Hostile sources end in an error within the limit, and the next check works."""

from __future__ import annotations

from collections.abc import Iterator
from time import monotonic

import pytest

import pymonty
from pymonty.typecheck import checker
from pymonty.typecheck.checker import Checker
from pymonty.typecheck.stubs import Stubs

LIMIT = 6.0  # seconds for a check, here
SLACK = 4.0  # seconds to kill one server and have another

GENERICS = (
    """
from typing import Callable, TypeVar
T = TypeVar('T')
U = TypeVar('U')
def pair(x: T, y: U) -> tuple[T, U, tuple[T, U], Callable[[T], U]]: ...
x = 1
"""
    + 'x = pair(x, pair(x, x))\n' * 400
)

NEVER_JUDGED = {
    'brackets': 'x = ' + '[' * 10_000 + ']' * 10_000,
    'unary': 'x = ' + '-' * 50_000 + '1',
    'a megabyte of statements': 'x = 1\n' * 170_000,
}
JUDGED = {
    'parentheses': '(' * 10_000,
    'a megabyte of text': 'x = "' + 'a' * (1 << 20) + '"\nx.nothing',
    'a name of 100,000 characters': 'x' * 100_000,
    'control characters': 'x = "\x1b[2J\x00"\nx.nothing',
    'a lone surrogate': 'x = "\ud800"\nx.nothing',
    'line ends of all kinds': 'x = 1\r\ny = 2\rx.nothing',
    'a byte order mark': '\ufeffx = 1\nx.nothing',
}


@pytest.fixture
def own(monkeypatch: pytest.MonkeyPatch) -> Iterator[Checker]:
    """A checker of the test's own, with less time."""
    monkeypatch.setattr(checker, 'CHECK_SECS', LIMIT)
    own = Checker()
    yield own
    own.close()


@pytest.mark.parametrize('code', NEVER_JUDGED.values(), ids=NEVER_JUDGED)
def test_it_is_never_a_pass(own: Checker, code: str) -> None:
    began = monotonic()
    with pytest.raises(pymonty.MontyCheckerError, match='was not run'):
        own.check(code, 'main.py', Stubs())
    assert monotonic() - began < checker.TRIES * LIMIT + SLACK
    assert own.check('1 + 1', 'main.py', Stubs()) == []


@pytest.mark.parametrize('code', JUDGED.values(), ids=JUDGED)
def test_it_is_judged(own: Checker, code: str) -> None:
    found = own.check(code, 'main.py', Stubs())
    assert any(d.severity == 'error' for d in found)
    assert own.check('1 + 1', 'main.py', Stubs()) == []


def test_pathological_generics_end(own: Checker) -> None:
    began = monotonic()
    try:
        own.check(GENERICS, 'main.py', Stubs())
    except pymonty.MontyCheckerError:
        pass  # judged or not, it comes to an end
    assert monotonic() - began < checker.TRIES * LIMIT + SLACK
    assert own.check('1 + 1', 'main.py', Stubs()) == []


FETCH = Stubs('def fetch(url: str) -> str: ...', ('fetch',))


@pytest.mark.parametrize(
    'comment',
    [
        '# type: ignore',
        '"""doc"""\n# type: ignore',
        '# ty: ignore-file',
        '# mypy: ignore-errors',
        '# /// script\n# [tool.ty.rules]\n# all = "ignore"\n# ///',
        'fetch("a")  # type: ignore',
    ],
)
def test_a_comment_silences_no_line_but_its_own(own: Checker, comment: str) -> None:
    found = own.check(f'{comment}\nfetch(1)', 'main.py', FETCH)
    assert [d.code for d in found if d.severity == 'error'] == ['invalid-argument-type']


@pytest.mark.parametrize('code', ['%run x', '!ls', 'fetch?', '%%bash\nls'])
def test_the_language_of_notebooks_is_refused(code: str) -> None:
    with pytest.raises(pymonty.MontySyntaxError):
        pymonty.Monty(code, type_check=True, type_check_stubs='')
    with pymonty.Pool(workers=1) as pool, pool.session(type_check=True) as session:
        with pytest.raises((pymonty.MontySyntaxError, pymonty.MontyTypingError)):
            session.run(code)
        assert session.run('1 + 1') == 2


def test_what_one_program_defines_another_does_not_see(own: Checker) -> None:
    assert own.check('secret = 1', 'main.py', Stubs()) == []
    assert [d.code for d in own.check('secret', 'main.py', Stubs())] == ['unresolved-reference']
    assert own.check('import program', 'main.py', Stubs())[0].code == 'import-not-found'
