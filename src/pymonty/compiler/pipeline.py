"""The passes in their order: source text in, code object out.

Everything that can go wrong with a source text leaves here as a `SyntaxError` with its file name and
line, be it CPython's own, a refusal of ours, or a text too large or too deep to compile.
"""

from __future__ import annotations
import __future__

import ast
import builtins
import sys
import threading
import warnings
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from types import CodeType
from typing import Any, NamedTuple

from pymonty.compiler import admit, emit, lower, module, suspends
from pymonty.compiler.audit import audited
from pymonty.compiler.dialect import RUNNING, Dialect
from pymonty.compiler.tree import clone_node

MAX_SOURCE = 1 << 20
"""Characters of one source text."""

_MAX_KEPT = 1 << 15
"""Characters of a text whose tree is worth its memory before anybody dumps it."""

_compile: Callable[..., Any] = builtins.compile
_CLEANED = sys.version_info >= (3, 13)  # docstrings lose their indentation
_ANNOTATIONS = __future__.annotations.compiler_flag
_MODULE_PREFIX = '<module>.<locals>.'


class Program(NamedTuple):
    """A compiled program: the code of its module function, and what the passes learned.

    Attributes:
        code: to be run in the globals of a session. That of a function without arguments, or (its
            `co_flags` tell which) of an expression or a module, which leaves its result in `emit.RESULT`.
        script_name: the file name in its frames.
        source: as it was given.
        known: what a session must remember about functions that may suspend.
        docstring: the module's.
        functions: the host functions that it could call.
        before: what the session knew when it was compiled.
        lowered: what a dump would need, where it was to be kept.
    """

    code: CodeType
    script_name: str
    source: str
    known: suspends.Known
    docstring: str | None
    functions: frozenset[str]
    before: suspends.Known
    lowered: Lowered | None


class Lowered(NamedTuple):
    """A program before the guards are put in.

    Attributes:
        tree: in suspension normal form; not to be changed.
        facts: what `admit` found.
        fast: the module's variables that live in fast locals.
        known: what a session must remember about functions that may suspend.
        is_straight: it runs as module code, with no function around it.
    """

    tree: ast.Module
    facts: admit.Facts
    fast: set[str]
    known: suspends.Known
    is_straight: bool


def compile_program(
    source: str,
    script_name: str,
    functions: frozenset[str],
    known: suspends.Known,
    *,
    audit: bool = False,
    keep: bool = False,
) -> Program:
    """Compile a program that may call the host functions named in `functions`.

    With `audit`, it checks each of its values (see `pymonty.compiler.audit`). With `keep`, it is going to
    be dumped.

    Raises:
        SyntaxError: the text is no program that the sandbox admits.
    """
    with _quiet():
        try:
            tree = _parse(source, script_name, 'exec')
            docstring = _docstring(tree)
            found = _lowered(tree, functions, known, audit, RUNNING)
            kept = _kept(found) if keep and len(source) <= _MAX_KEPT else None
            code = _compile_lowered(found, script_name, audit)
        except (SyntaxError, RecursionError, MemoryError, ValueError) as error:
            raise _located(error, source, script_name) from None
    return Program(code, script_name, source, found.known, docstring, functions, known, kept)


def lower_program(
    source: str, script_name: str, functions: frozenset[str], known: suspends.Known, dialect: Dialect
) -> Lowered:
    """The same, as far as the lowering: what a continuation is made from.

    Raises:
        SyntaxError: the text is no program that the sandbox admits.
    """
    with _quiet():
        try:
            return _lowered(_parse(source, script_name, 'exec'), functions, known, False, dialect)
        except (SyntaxError, RecursionError, MemoryError, ValueError) as error:
            raise _located(error, source, script_name) from None


def compile_lowered(lowered: Lowered, source: str, script_name: str) -> CodeType:
    """The code of a program that is lowered.

    Raises:
        SyntaxError: CPython has a limit that it exceeds.
    """
    with _quiet():
        try:
            return _compile_lowered(_copy(lowered), script_name, False)
        except (SyntaxError, RecursionError, MemoryError, ValueError) as error:
            raise _located(error, source, script_name) from None


def _kept(lowered: Lowered) -> Lowered | None:
    try:
        return _copy(lowered)
    except RecursionError:  # it is too deep: a dump lowers it again, where it has more room
        return None


def _copy(lowered: Lowered) -> Lowered:
    """A copy that the emitter may change."""
    return lowered._replace(tree=clone_node(lowered.tree))


def _lowered(
    tree: ast.Module, functions: frozenset[str], known: suspends.Known, audit: bool, dialect: Dialect
) -> Lowered:
    facts = admit.check(tree)
    calls = not facts.loaded.isdisjoint(functions)
    # Without a call of its own, what it defines may still be given a host function by a later snippet.
    pausing = known.active or calls or (bool(functions) and bool(facts.inner))
    if not (pausing or audit or facts.awaits or module.loops(facts, dialect)):
        return Lowered(tree, facts, set(), known, True)
    fast = module.fast_names(tree.body, facts, dialect)
    _return_last(tree.body)
    if pausing:
        before = known if calls else known._replace(active=True)
        analysed = suspends.analyse(tree, functions, before)
        tree = lower.lower(tree, analysed, dialect)
        analysed.forget()
        known = analysed.known
    return Lowered(tree, facts, fast, known, False)


def _compile_lowered(found: Lowered, script_name: str, audit: bool) -> CodeType:
    if found.is_straight:
        return _compile_straight(found.tree, found.facts, script_name)
    emitted = emit.emit(found.tree, found.facts, found.fast)
    if audit:
        emitted = audited(emitted)
    compiled = _compile(emitted, script_name, 'exec', _flags(found.facts), True)
    code = next(const for const in compiled.co_consts if type(const) is CodeType)
    return _without_prefix(code)


def compile_tree(tree: ast.Module, script_name: str, facts: admit.Facts) -> CodeType:
    """Compile a tree that `emit` has done with, made of an admitted program.

    Raises:
        SyntaxError: CPython has a limit that it exceeds.
    """
    with _quiet():
        return _compile(tree, script_name, 'exec', _flags(facts), True)  # type: ignore[no-any-return]


def compile_dynamic(source: str, script_name: str, mode: str) -> CodeType:
    """Compile the text of an `eval` or `exec` call, `mode` saying which.

    Raises:
        SyntaxError: as `compile_program`.
    """
    with _quiet():
        return _compile_dynamic(source, script_name, mode)


def _compile_dynamic(source: str, script_name: str, mode: str) -> CodeType:
    try:
        tree = _parse(source.lstrip(' \t') if mode == 'eval' else source, script_name, mode)
        facts = admit.check(tree)
        emitted = emit.emit_dynamic(tree, facts)
        return _compile(emitted, script_name, mode, _flags(facts), True)  # type: ignore[no-any-return]
    except (SyntaxError, RecursionError, MemoryError, ValueError) as error:
        raise _located(error, source, script_name) from None


def _quiet() -> AbstractContextManager[object]:
    """Keep CPython's warnings about a guest's text from the host, which may even make errors of them."""
    first = warnings.filters[0] if warnings.filters else None
    if first is not None and first[0] == 'ignore' and first[2] is Warning:
        return _NO_CHANGE  # as in a worker
    return _Muted()


class _Muted:
    """What `warnings.catch_warnings(action='ignore')` does, in a fraction of the time.

    The list of filters changes in place, so that it is whole again even where another thread has put
    a copy of it into use meanwhile. What compiling warns about is remembered nowhere, so no registry
    of seen warnings has to be told.
    """

    def __enter__(self) -> None:
        defer_interruptions()
        _held.acquire()  # the filters are the whole process's
        filters: Any = warnings.filters
        self._filters, self._before = filters, filters[:]
        filters[:] = _IGNORE

    def __exit__(self, *details: object) -> None:
        self._filters[:] = self._before
        _held.release()
        allow_interruptions()


def _ignore() -> None:
    pass


defer_interruptions: Callable[[], None] = _ignore
allow_interruptions: Callable[[], None] = _ignore
"""Set by who raises exceptions in other threads: none may come while the process's filters are held."""


_held = threading.Lock()
_IGNORE = [('ignore', None, Warning, None, 0)]
_NO_CHANGE = nullcontext()


def _compile_straight(tree: ast.Module, facts: admit.Facts, script_name: str) -> CodeType:
    """The shortest way, for a program that never loops in its own frame: no function around it."""
    body = tree.body
    if len(body) == 1 and type(body[0]) is ast.Expr:
        expression = ast.Expression(body[0].value)
        emitted = emit.emit_dynamic(expression, facts) if facts.guards else expression
        return _compile(emitted, script_name, 'eval', 0, True)  # type: ignore[no-any-return]
    emitted = emit.emit_straight(tree, facts)
    return _compile(emitted, script_name, 'exec', _flags(facts), True)  # type: ignore[no-any-return]


def _docstring(tree: ast.Module) -> str | None:
    first: Any = tree.body[0] if tree.body else None
    if type(first) is not ast.Expr or type(first.value) is not ast.Constant:
        return None
    return ast.get_docstring(tree, clean=_CLEANED)


def _return_last(body: list[ast.stmt]) -> None:
    """The value of a last expression is the program's result."""
    if body and type(body[-1]) is ast.Expr:
        body[-1] = ast.copy_location(ast.Return(body[-1].value), body[-1])


def _flags(facts: admit.Facts) -> int:
    return _ANNOTATIONS if facts.annotations else 0


def _parse(source: str, script_name: str, mode: str) -> Any:
    if len(source) > MAX_SOURCE:
        raise SyntaxError(f'the program has {len(source)} characters; the limit is {MAX_SOURCE}')
    return _compile(source, script_name, mode, ast.PyCF_ONLY_AST, True)


def _located(error: BaseException, source: str, script_name: str) -> SyntaxError:
    """`error` as a `SyntaxError` that knows its file and its line of text."""
    if not isinstance(error, SyntaxError):
        if isinstance(error, ValueError) and not isinstance(error, UnicodeError):
            return SyntaxError(str(error), (script_name, 1, 1, None))
        if isinstance(error, UnicodeError):
            return SyntaxError('the program holds characters that are no text (lone surrogates)')
        return SyntaxError('the program is too deeply nested to compile', (script_name, 1, 1, None))
    if error.filename is None:
        error.filename = script_name
    if error.text is None and error.lineno:
        lines = source.splitlines()
        if error.lineno <= len(lines):
            error.text = lines[error.lineno - 1] + '\n'
    return error


def _without_prefix(code: CodeType) -> CodeType:
    """Give functions of the module the qualified names they have in CPython."""
    if not any(
        type(const) is CodeType and const.co_qualname.startswith(_MODULE_PREFIX) for const in code.co_consts
    ):
        return code
    consts = tuple(_renamed(c) if type(c) is CodeType else c for c in code.co_consts)
    return code.replace(co_consts=consts)


def _renamed(code: CodeType) -> CodeType:
    if not code.co_qualname.startswith(_MODULE_PREFIX):
        return code
    consts = tuple(_renamed(c) if type(c) is CodeType else c for c in code.co_consts)
    return code.replace(co_consts=consts, co_qualname=code.co_qualname.removeprefix(_MODULE_PREFIX))
