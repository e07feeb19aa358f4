"""A host call inside of C does what it does in CPython: inline and in audit mode, without a dump."""

from __future__ import annotations

import ast
from collections.abc import Callable

import pytest

from pymonty.compiler.names import is_guarded
from pymonty.runtime import prelude
from tests.differential import Functions, Outcome, run_audited, run_cpython, run_inline
from tests.prelude.constructs import CONSTRUCTS, FUNCTIONS, REFUSED


@pytest.mark.parametrize('run', [run_inline, run_audited])
@pytest.mark.parametrize('name', [*CONSTRUCTS, *REFUSED])
def test_as_in_cpython(name: str, run: Callable[[str, Functions], Outcome]) -> None:
    source = {**CONSTRUCTS, **REFUSED}[name]
    expected, got = run_cpython(source, FUNCTIONS), run(source, FUNCTIONS)
    assert (expected.exception is None) == ('error' not in name)
    differences = expected.differences(got)
    assert not differences, differences


def test_sorting_with_comparisons_of_the_guest_is_stable() -> None:
    source = """
class P:
    def __init__(self, key, n): self.key, self.n = key, n
    def __lt__(self, other): return ask(self.key < other.key)
ps = [P(n * 7 % 5, n) for n in range(40)]
[[(p.key, p.n) for p in sorted(ps, reverse=reverse)] for reverse in (False, True)]
"""
    assert run_inline(source, FUNCTIONS).result == run_cpython(source, FUNCTIONS).result


def test_the_prelude_names_nothing_guarded() -> None:
    attributes = (
        node.attr for node in ast.walk(ast.parse(prelude.SOURCE)) if isinstance(node, ast.Attribute)
    )
    assert [name for name in attributes if is_guarded(name)] == []


def test_frames_of_the_prelude_do_not_show() -> None:
    source = 'def key(x):\n    return fail(x)\ndef run():\n    return sorted([1], key=key)\nrun()\n'
    report = run_inline(source, FUNCTIONS).report
    assert report is not None
    assert 'prelude' not in report
    assert report.count('File "main.py"') == 3
