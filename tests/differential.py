"""Run one program under CPython and under pymonty, and say what each did in the same terms.

`Outcome` is what an observer sees of a run: the text printed, the value of the last expression, the
report of the exception that ended it, the host calls made. Two outcomes that are equal are the same
behaviour.

The report is CPython's, less two things: frames of functions that are not the program's own (the host's,
the library's), and how often a line is repeated in endless recursion.
"""

from __future__ import annotations

import ast
import contextlib
import decimal
import functools
import io
import itertools
import linecache
import random
import re
import sys
import traceback
import types
import warnings
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

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
    report: str | None
    calls: tuple[str, ...]

    def differences(self, got: Outcome) -> str:
        """The fields in which `got` is another outcome, a line each; '' where the two are equal.

        An exception without a report is compared without it.
        """
        want = replace(self, report=None) if got.exception and got.report is None else self
        pairs = ((field.name, getattr(want, field.name), getattr(got, field.name)) for field in fields(self))
        return '\n'.join(
            f'  {name}:\n    expected {expected!r}\n    got      {given!r}'
            for name, expected, given in pairs
            if expected != given
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
    with (
        _main_module() as namespace,
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(printed),
    ):
        namespace.update(_recorded(functions, calls))
        try:
            exec(_compile(source), namespace)
            described = _describe(namespace.get(_RESULT))
        except BaseException as error:
            lines = source.splitlines(keepends=True)
            linecache.cache[SCRIPT] = (len(source), None, lines, SCRIPT)
            linecache.cache.pop('<string>', None)  # CPython 3.13 puts the text of its own `-c` there
            if isinstance(error, SyntaxError) and error.filename == SCRIPT and error.text is None:
                error.text = lines[(error.lineno or 1) - 1]  # which CPython reads from the file
            _forget_other_frames(error)
            report = traceback.TracebackException.from_exception(error)
            summary, text = ''.join(report.format_exception_only()), ''.join(report.format())
            return _failed(printed.getvalue(), summary, text, calls)
    return Outcome(printed.getvalue(), described, None, None, None, tuple(calls))


def run_session(pool: pymonty.Pool, source: str, functions: Functions) -> Outcome:
    """Run `source` in a session of its own, in a worker process of `pool`."""

    def run(functions: Functions, write: Callable[[str, str], None]) -> object:
        with pool.session(external_functions=functions, print_callback=write, script_name=SCRIPT) as session:
            return session.run(source)

    return observe(run, functions)


def run_inline(source: str, functions: Functions) -> Outcome:
    """Run `source` in this process, behind the language wall alone."""
    import pymonty

    def run(functions: Functions, write: Callable[[str, str], None]) -> object:
        program = pymonty.Monty(
            source, external_functions=list(functions), script_name=SCRIPT, isolation='inline'
        )
        return program.run(external_functions=functions, print_callback=write)

    with warnings.catch_warnings():
        warnings.simplefilter('ignore')  # inline, a guest's warnings are the process's
        return observe(run, functions)


def run_audited(source: str, functions: Functions) -> Outcome:
    """As `run_inline`, with a check that each value the program comes to hold is of an admitted type.

    A value that is not ends the program with `NotAdmitted`. The outcome has no report: checks are calls,
    and show in its carets.
    """
    from pymonty.host import inline

    with mock.patch.object(inline, 'Engine', functools.partial(inline.Engine, audit=True)):
        return replace(run_inline(source, functions), report=None)


_UNBOUND = re.compile(
    r"cannot access (?:local|free) variable '(\w+)' where it is not associated with a value"
    r'(?: in enclosing scope)?'
    r"(?:\. Did you mean: 'self\.\1'\?)?"  # CPython does not suggest it of an UnboundLocalError
)


def any_unbound(outcome: Outcome) -> Outcome:
    """`outcome` without the one difference that is known (see `KNOWN` in test_differential, and the same of a
    variable that an inner function shares in a frame that was restored)."""
    texts = {
        field.name: _UNBOUND.sub(r'unbound \1', value).replace('UnboundLocalError', 'NameError')
        for field in fields(outcome)
        if type(value := getattr(outcome, field.name)) is str
    }
    return replace(outcome, **texts)


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


def observe(run: Callable[[Functions, Callable[[str, str], None]], object], functions: Functions) -> Outcome:
    """What `run` does with `functions` and a print callback."""
    import pymonty

    calls: list[str] = []
    printed: list[str] = []
    try:
        result = run(_recorded(functions, calls), lambda stream, text: printed.append(text))
    except (pymonty.MontyRuntimeError, pymonty.MontySyntaxError) as error:
        return _failed(''.join(printed), error.display('type-msg'), error.display('traceback'), calls)
    return Outcome(''.join(printed), _describe(result), None, None, None, tuple(calls))


def _failed(output: str, summary: str, text: str, calls: list[str]) -> Outcome:
    """The outcome of a run that ended with an exception, by the last lines and the whole of its report."""
    last = ''.join(itertools.dropwhile(lambda line: line[:2] == '  ', summary.splitlines(keepends=True)))
    kind, _, message = last.rstrip('\n').partition(': ')
    report = _REPEATED.sub('[Previous line repeated]', text.strip('\n'))
    return Outcome(output, None, kind, message, report, tuple(calls))


_REPEATED = re.compile(r'\[Previous line repeated \d+ more times?\]')


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


def _forget_other_frames(error: BaseException | None, seen: set[int] | None = None) -> None:
    """Leave only the program's frames in the tracebacks of an exception and of all that it leads to."""
    seen = set() if seen is None else seen
    if error is None or id(error) in seen:
        return
    seen.add(id(error))
    kept, entry = [], error.__traceback__
    while entry is not None:
        if entry.tb_frame.f_code.co_filename in (SCRIPT, '<string>'):
            kept.append(entry)
        entry = entry.tb_next
    error.__traceback__ = None
    for entry in reversed(kept):
        error.__traceback__ = types.TracebackType(
            error.__traceback__, entry.tb_frame, entry.tb_lasti, entry.tb_lineno
        )
    members = error.exceptions if isinstance(error, BaseExceptionGroup) else ()
    for other in (error.__cause__, error.__context__, *members):
        _forget_other_frames(other, seen)
