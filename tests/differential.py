"""Run one program under CPython and under pymonty, and say what each did in the same terms.

`Outcome` is what an observer sees of a run: the text printed, the value of the last expression, the
exception that ended it, the host calls made. Two outcomes that are equal are the same behaviour.
"""

from __future__ import annotations

import ast
import contextlib
import decimal
import io
import random
import sys
import types
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pymonty

Functions = Mapping[str, Callable[..., object]]

CORPUS = Path(__file__).parent / 'corpus'
SCRIPT = 'main.py'


@dataclass(frozen=True)
class Outcome:
    """What a run did, as far as anyone outside can tell."""

    output: str
    result: str | None
    exception: str | None
    message: str | None
    calls: tuple[str, ...]

    def differences(self, got: Outcome) -> str:
        """The fields in which `got` is another outcome, a line each; '' where the two are equal."""
        pairs = ((field.name, getattr(self, field.name), getattr(got, field.name)) for field in fields(self))
        return '\n'.join(
            f'  {name}:\n    expected {want!r}\n    got      {has!r}' for name, want, has in pairs if want != has
        )


def programs() -> dict[str, list[Path]]:
    """The corpus by folder, as far as the running interpreter has the syntax: `py312/…` needs 3.12."""
    found: dict[str, list[Path]] = {}
    for path in sorted(CORPUS.rglob('*.py')):
        folder = path.parent.relative_to(CORPUS).as_posix()
        first = folder.split('/')[0]
        if first.startswith('py3') and sys.version_info < (3, int(first[3:])):
            continue
        found.setdefault(folder, []).append(path)
    return found


def run_cpython(source: str, functions: Functions) -> Outcome:
    """Run `source` as a fresh `__main__` of this very interpreter."""
    calls: list[str] = []
    printed = io.StringIO()
    result: object = None
    error: BaseException | None = None
    with _main_module() as namespace, contextlib.redirect_stdout(printed), contextlib.redirect_stderr(printed):
        namespace.update(_recorded(functions, calls))
        try:
            exec(_compile(source), namespace)
            result = namespace.get(_RESULT)
            described = _describe(result)
        except BaseException as raised:
            error = raised
    if error is None:
        return Outcome(printed.getvalue(), described, None, None, tuple(calls))
    return Outcome(printed.getvalue(), None, _qualified(type(error)), _message(error), tuple(calls))


def run_session(pool: pymonty.Pool, source: str, functions: Functions) -> Outcome:
    """Run `source` in a session of its own, in a worker process of `pool`."""

    def run(functions: Functions, write: Callable[[str, str], None]) -> object:
        with pool.session(external_functions=functions, print_callback=write) as session:
            return session.run(source)

    return _run_pymonty(run, functions)


def run_inline(source: str, functions: Functions) -> Outcome:
    """Run `source` in this process, behind the language wall alone."""
    import pymonty

    def run(functions: Functions, write: Callable[[str, str], None]) -> object:
        program = pymonty.Monty(
            source, external_functions=list(functions), script_name=SCRIPT, isolation='inline'
        )
        return program.run(external_functions=functions, print_callback=write)

    return _run_pymonty(run, functions)


_RESULT = '.result'


def _compile(source: str) -> types.CodeType:
    """`source` compiled so that the value of its last expression is left in the namespace."""
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        compile(source, SCRIPT, 'exec', dont_inherit=True)
        tree = ast.parse(source, SCRIPT)
        if tree.body and isinstance(last := tree.body[-1], ast.Expr):
            target = ast.Name(_RESULT, ast.Store())
            tree.body[-1] = ast.copy_location(ast.Assign([ast.copy_location(target, last)], last.value), last)
        return compile(tree, SCRIPT, 'exec', dont_inherit=True)


@contextlib.contextmanager
def _main_module() -> Iterator[dict[str, object]]:
    """The namespace of a new `__main__`, which library functions such as `dataclass` look up.

    What a program can change of the library's state is put back afterwards.
    """
    module = types.ModuleType('__main__')
    main, random_state = sys.modules['__main__'], random.getstate()
    sys.modules['__main__'] = module
    try:
        with warnings.catch_warnings(), decimal.localcontext(decimal.Context()):
            warnings.simplefilter('ignore')
            yield module.__dict__
    finally:
        sys.modules['__main__'] = main
        random.setstate(random_state)


def _run_pymonty(
    run: Callable[[Functions, Callable[[str, str], None]], object], functions: Functions
) -> Outcome:
    import pymonty

    calls: list[str] = []
    printed: list[str] = []
    try:
        result = run(_recorded(functions, calls), lambda stream, text: printed.append(text))
    except (pymonty.MontyRuntimeError, pymonty.MontySyntaxError) as error:
        # The summary reads 'Type: message', or 'Type' where there is no message.
        summary = error.display('type-msg').strip('\n')
        if isinstance(error, pymonty.MontySyntaxError):
            summary = summary.rpartition('\n')[2]
        kind, _, message = summary.partition(': ')
        return Outcome(''.join(printed), None, kind, message, tuple(calls))
    return Outcome(''.join(printed), _describe(result), None, None, tuple(calls))


def _recorded(functions: Functions, calls: list[str]) -> dict[str, Callable[..., object]]:
    """The same functions, each writing down how it is called."""

    def recorder(name: str, function: Callable[..., object]) -> Callable[..., object]:
        def recorded(*args: object, **kwargs: object) -> object:
            written = [repr(arg) for arg in args] + [f'{key}={value!r}' for key, value in kwargs.items()]
            calls.append(f'{name}({", ".join(written)})')
            return function(*args, **kwargs)

        return recorded

    return {name: recorder(name, function) for name, function in functions.items()}


def _describe(value: object) -> str:
    """A value by type and content; an object that came out of a sandbox names the type it had there."""
    kind = type(value).__name__
    if kind == 'MontyObject':
        kind = str(getattr(value, 'type_name', kind))
    return f'{kind}: {value!r}'


def _qualified(kind: type[BaseException]) -> str:
    """The name by which a traceback calls an exception's type."""
    if kind.__module__ in ('__main__', 'builtins'):
        return kind.__qualname__
    return f'{kind.__module__}.{kind.__qualname__}'


def _message(error: BaseException) -> str:
    """What a traceback says after the type: a syntax error's leaves out where it is, notes follow."""
    try:
        message = error.msg if isinstance(error, SyntaxError) and error.msg else str(error)
    except Exception:
        message = '<exception str() failed>'
    return '\n'.join([message, *getattr(error, '__notes__', ())])
