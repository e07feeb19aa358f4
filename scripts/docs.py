"""Write docs/language.md and docs/library.md from the tables that the sandbox itself goes by.

python scripts/docs.py            write them
python scripts/docs.py --check    exit 1 if they are not what the tables say
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from textwrap import fill

import pymonty
from pymonty.compiler import admit
from pymonty.surface import library_types, modules, types

DOCS = Path(__file__).resolve().parent.parent / 'docs'
NOTE = '<!-- Written by scripts/docs.py from the tables in the source; edit those. -->'

SYNTAX: dict[str, dict[str, str]] = {
    'Statements': {
        'FunctionDef': '`def f(a, /, b=1, *args, c, **kw) -> int: …`, decorators',
        'AsyncFunctionDef': '`async def` (see below)',
        'ClassDef': '`class C(Base, metaclass=M): …`, decorators',
        'Return': '`return x`',
        'Delete': '`del a, b[0], c.d`',
        'Assign': '`a = b, *c = …`',
        'AugAssign': '`a += 1`',
        'AnnAssign': '`a: int = 1`',
        'TypeAlias': '`type Pair[T] = tuple[T, T]` (Python 3.12)',
        'For': '`for … else`',
        'AsyncFor': '`async for` (see below)',
        'While': '`while … else`',
        'If': '`if … elif … else`',
        'With': '`with a as b, c: …`',
        'AsyncWith': '`async with` (see below)',
        'Match': '`match x: case …`',
        'Raise': '`raise E from cause`',
        'Try': '`try … except … else … finally`',
        'TryStar': '`except* E`',
        'Assert': "`assert x, 'message'`",
        'Import': '`import json as j`',
        'ImportFrom': '`from math import *`',
        'Global': '`global x`',
        'Nonlocal': '`nonlocal x`',
        'Expr': 'an expression on its own; the last one is the result',
        'Pass': '`pass`',
        'Break': '`break`',
        'Continue': '`continue`',
    },
    'Expressions': {
        'BoolOp': '`a and b or c`',
        'NamedExpr': '`(a := b)`',
        'BinOp': '`a + b`, `a @ b`, `a ** b`, …',
        'UnaryOp': '`-a`, `~a`, `not a`',
        'Lambda': '`lambda x, *y: …`',
        'IfExp': '`a if b else c`',
        'Dict': '`{a: b, **c}`',
        'Set': '`{a, *b}`',
        'ListComp': '`[x for x in y if z]`',
        'SetComp': '`{x for x in y}`',
        'DictComp': '`{k: v for k, v in x}`',
        'GeneratorExp': '`(x for x in y)`',
        'Await': '`await x` (see below)',
        'Yield': '`yield x`',
        'YieldFrom': '`yield from x`',
        'Compare': '`a < b <= c`, `is`, `in`',
        'Call': '`f(a, *b, c=d, **e)`',
        'FormattedValue': 'the `{x!r:>{w}}` of an f-string',
        'JoinedStr': "`f'…'`",
        'Constant': 'numbers, text, bytes, `None`, `True`, `False`, `...`',
        'Attribute': '`a.b`',
        'Subscript': '`a[b]`',
        'Starred': '`*a`',
        'Name': '`a`',
        'List': '`[a, *b]`',
        'Tuple': '`a, *b`',
        'Slice': '`a[b:c:d]`',
    },
    'Patterns': {
        'MatchValue': '`case 1`, `case Color.RED`',
        'MatchSingleton': '`case None`',
        'MatchSequence': '`case [a, *rest]`',
        'MatchMapping': "`case {'k': v, **rest}`",
        'MatchClass': '`case Point(x, y=0)`',
        'MatchStar': '`*rest`',
        'MatchAs': '`case p as name`, `case _`',
        'MatchOr': '`case a | b`',
    },
    'Parts': {
        'Module': 'a program',
        'Expression': 'what `eval` is given',
        'comprehension': '`for x in y if z`',
        'ExceptHandler': '`except E as e`',
        'arguments': 'parameters',
        'arg': 'a parameter',
        'keyword': '`c=d` in a call',
        'alias': '`json as j`',
        'withitem': '`a as b`',
        'match_case': '`case … if guard:`',
        'TypeVar': '`[T: int]` (Python 3.12)',
        'ParamSpec': '`[**P]` (Python 3.12)',
        'TypeVarTuple': '`[*Ts]` (Python 3.12)',
    },
}

LANGUAGE = """\
# The language

{note}

A program is compiled, not interpreted, so what it is written in is the Python of the interpreter that
runs pymonty: same semantics, same messages, same tracebacks. This page lists what the compiler admits. The
tables are allow-lists: what is in none of them, a construct of a new Python included, is refused with an
error that points at it.

## Syntax

{syntax}

`async` functions can be defined and are compiled; there is no event loop in the sandbox yet to run them.

Not there: relative imports (a program is one file), and identifiers that begin and end with two underscores,
except these: {names}.

## Classes

A class may define these special methods and names:

{definable}

Others are refused as the class is made. {hints} A metaclass leaves `__eq__` and
`__hash__` alone, as caches that all programs share look classes up by them.

## Builtins

As in CPython:

{native}

Of the rest, {refused}. {absent} do not exist, so that they are a `NameError`. All exceptions are there.

`eval` and `exec` take source text and compile it as any other part of the program, behind the same walls.
`globals()`, `locals()` and `vars()` show a program's own variables.

## Attributes of builtin types

Names without underscores that a program may read. Special methods such as `__len__` and `__add__` are
readable everywhere; attributes of the program's own classes are its own affair. `str.format` and
`str.format_map` work, and read attributes under the same rules.

{attributes}
"""

LIBRARY = """\
# The library

{note}

{count} modules can be imported. Each holds the reviewed names below, as far as the Python that runs pymonty
has them, and no others: what a module of CPython's imports for its own use (`random._os`) is not in it. A
program has modules of its own, so that assigning to a name in one changes it for that program alone.

## Modules

{modules}

## Modules that programs ask for in vain

These do not exist in the sandbox. The error says what to do instead, so that a model can correct itself:

{missing}

## Attributes of library types

Names without underscores that a program may read, besides those that a type inherits from another in the
table.

{attributes}
"""


def main() -> int:
    pages = {'language.md': language(), 'library.md': library()}
    if '--check' in sys.argv[1:]:
        stale = [name for name, text in pages.items() if (DOCS / name).read_text(encoding='utf-8') != text]
        for name in stale:
            print(f'docs/{name} is not what the tables say: run make docs', file=sys.stderr)
        return 1 if stale else 0
    for name, text in pages.items():
        (DOCS / name).write_text(text, encoding='utf-8')
    return 0


def language() -> str:
    """docs/language.md."""
    working, refused, absent = _builtins()
    hints = '; '.join(
        f'no `{name}`: {hint}' for name, hint in types.REFUSED_HINTS.items() if name not in types.NAMES
    )
    return LANGUAGE.format(
        note=NOTE,
        syntax=_syntax(),
        names=_listed(sorted(types.NAMES - types.DEFINABLE)),
        definable=_block(sorted(types.DEFINABLE)),
        hints=f'{hints[0].upper()}{hints[1:]}.',
        native=_block(working),
        refused='; '.join(refused),
        absent=_listed(absent),
        attributes=_attributes(types.SAFE),
    )


def library() -> str:
    """docs/library.md."""
    return LIBRARY.format(
        note=NOTE,
        count=len(modules.MODULES),
        modules='\n\n'.join(
            f'### {name}\n\n{_block(names.split())}' for name, names in modules.MODULES.items()
        ),
        missing=_table(('module', 'what to do'), ((f'`{k}`', v) for k, v in modules.REFUSED.items())),
        attributes=_attributes(library_types.SAFE),
    )


def _syntax() -> str:
    described = {name for group in SYNTAX.values() for name in group}
    admitted = {line.partition(':')[0] for line in admit._ALLOWED.strip().splitlines()}
    if described != admitted:
        raise SystemExit(f'scripts/docs.py describes other syntax than is admitted: {described ^ admitted}')
    return '\n\n'.join(
        f'### {title}\n\n{_table(("node", "syntax"), ((f"`{k}`", v) for k, v in group.items()))}'
        for title, group in SYNTAX.items()
    )


def _builtins() -> tuple[list[str], list[str], list[str]]:
    """The builtins that work, those that are refused (with hints) and those that are absent: by trying."""
    working, refused, absent = [], [], []
    with pymonty.Pool(workers=1) as pool, pool.session() as session:
        for name in sorted(dir(builtins), key=str.lower):
            value = getattr(builtins, name)
            if name.startswith('_') or (isinstance(value, type) and issubclass(value, BaseException)):
                continue
            try:
                session.run(name)
            except pymonty.MontyConversionError:
                pass
            except pymonty.MontyRuntimeError:
                absent.append(name)
                continue
            hint = _refusal(session, name) if callable(value) else ''
            if hint:
                refused.append(hint)
            else:
                working.append(name)
    return working, refused, absent


def _refusal(session: pymonty.Session, name: str) -> str:
    """What a call of a builtin that is there, but not available, says."""
    try:
        session.run(f'{name}(); None')
    except pymonty.MontyRuntimeError as error:
        call, refused, hint = error.display('msg').partition(' is not available in the sandbox: ')
        if refused:
            return f'`{call}` raises `{type(error.exception()).__name__}` ({hint})'
    return ''


def _attributes(rows: dict[str, str]) -> str:
    return _table(
        ('type', 'attributes'),
        ((f'`{name}`', _listed(sorted(names.split()))) for name, names in rows.items() if names.split()),
    )


def _table(heads: tuple[str, str], rows: Iterable[tuple[str, str]]) -> str:
    def lines() -> Iterator[str]:
        yield f'| {heads[0]} | {heads[1]} |'
        yield '|---|---|'
        for left, right in rows:
            yield f'| {left} | {right.replace("|", chr(92) + "|")} |'

    return '\n'.join(lines())


def _listed(names: Iterable[str]) -> str:
    return ', '.join(f'`{name}`' for name in names)


def _block(names: Iterable[str]) -> str:
    return fill(_listed(names), 108, break_long_words=False, break_on_hyphens=False)


if __name__ == '__main__':
    sys.exit(main())
