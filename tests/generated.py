"""Random programs for differential tests: small, deterministic, certain to end, and full of control flow.

Variables hold plain values, so that whatever is printed reads the same in every run. Each loop body and
each function starts with `tick()`, which raises when the program's fuel is used up.

    a b c      variables of whatever scope, which functions may declare global
    x y        parameters, which nested functions may declare nonlocal
    v w        targets of loops and comprehensions
    f g K      functions, generator functions and classes, numbered

`num` and `seq` make most operations succeed, so that programs live long enough to say something; `cut`
stands wherever values would grow without bound.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random
from typing import TypeVar

from hypothesis import strategies as st

T = TypeVar('T')

PREAMBLE = """\
fuel = [150]
def tick():
    fuel[0] -= 1
    if fuel[0] < 0:
        raise RuntimeError('out of fuel')
    return True
def num(value):
    return value if type(value) is int else len(value) if hasattr(value, '__len__') else 0
def seq(value):
    return value[:4] if type(value) in (list, tuple, str) else [value, 1]
def cut(value):
    return value if len(repr(value)) < 99 else 'long'
class Manager:
    def __init__(self, name, swallow):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print('enter', self.name)
        return self.name
    def __exit__(self, kind, error, traceback):
        print('exit', self.name, kind and kind.__name__)
        return bool(self.swallow)
a, b, c = 1, 2, [3, 4]
"""

ATOMS = ('a', 'a', 'b', 'b', 'c', '0', '1', '2', '3', "'s'", 'None', '[1, 2]')
PLAIN = (
    'num({}) + num({})',
    '(num({}) * num({}) % 97)',
    '(num({}) - {})',
    '(num({}) // num({}))',
    '(cut({}) + cut({}))',
    '(num({}) < num({}) <= num({}))',
    '({} == {})',
    '(not {})',
    '({} and {})',
    '({} or {})',
    '({} if {} else {})',
    '[cut({}), cut({})]',
    '(cut({}), *seq({}))',
    'seq({})[num({})]',
    'seq({})[num({}):]',
    "{{'k': {}, **{{'m': {}}}}}['k']",
    "'%s|%r' % (cut({}), cut({}))",
    'ext(num({}))',
    'echo(cut({}), cut({}))',
    "lookup('limit', {})",
    'rate({})',
    'len({})',
)
NESTED = (
    '[cut({}) for v in seq({}) if {}]',
    '[(v, w) for v in seq(cut({})) for w in [v, cut({})]]',
    'sum(num(v) for v in seq({}) if tick())',
    '{{str(num(v)): cut({}) for v in seq({})}}',
    '(lambda v, w=cut({}): (v, w))(cut({}))',
    '[(lambda: v) for v in seq({})][0]()',
    'sorted(seq({}), key=lambda v: ext(num(v)))',
    'list(map(lambda v: cut({}), seq({})))',
    'next((ext(num(v)) for v in seq({})), {})',
)
"""Expressions with a scope of their own inside, where nothing may be yielded or assigned."""
BINDING = ('(c := {})', "f'{{num(a)}}-{{cut(b)!r:>4}}-{{num(c) + 1}}'", '[(b := cut({})), b]')
ERRORS = ('ValueError', 'KeyError', 'ZeroDivisionError', 'LookupError', 'Exception', '(TypeError, NameError)')
MAX_DEPTH = 4


@dataclass(frozen=True)
class Scope:
    """Where a statement stands, and what may be said there."""

    depth: int = 0
    loop: bool = False
    function: bool = False
    generator: bool = False
    binds: bool = True
    """Whether an expression may yield and assign here."""
    parameters: tuple[str, ...] = ()
    callables: tuple[str, ...] = ()
    """Calls that can be made here, such as ``f1({}, {})``."""
    iterables: tuple[str, ...] = ()
    """Calls of generator functions."""

    def inner(self, **changes: object) -> Scope:
        return replace(self, depth=self.depth + 1, **changes)  # type: ignore[arg-type]


class Writer:
    """Writes one program from the choices that `random` makes."""

    def __init__(self, random: Random) -> None:
        self._random = random
        self._named = 0
        self._left = 25

    def program(self) -> str:
        scope = Scope()
        lines: list[str] = []
        for _ in range(self._random.randint(3, 7)):
            made, scope = self.definition(scope) if self._chance(0.45) else (self.statement(scope), scope)
            lines += made if self._chance(0.4) else self._guarded(made)
        return PREAMBLE + '\n'.join([*lines, 'a, b, c']) + '\n'

    # expressions

    def expression(self, scope: Scope, size: int = 2) -> str:
        if size == 0 or self._chance(0.2):
            return self._pick(*ATOMS, *scope.parameters * 2)
        calls = [*scope.callables * 3, *(f'list({call})' for call in scope.iterables * 2)]
        forms = self._pick(PLAIN, PLAIN, NESTED, calls or PLAIN, BINDING if scope.binds else PLAIN)
        if scope.generator and scope.binds and self._chance(0.2):
            forms = ('(yield {})',)
        form = self._pick(*forms)
        if forms is NESTED:
            scope = replace(scope, binds=False)
        return form.format(
            *(self.expression(scope, size - 1) for _ in range(form.replace('{{', '').count('{')))
        )

    # statements

    def statement(self, scope: Scope) -> list[str]:
        self._left -= 1
        simple = [self._assignment, self._print, self._jump]
        compound = [self._if, self._for, self._while, self._try, self._with, self._match, self._nested]
        return self._pick(*simple, *(compound if scope.depth < MAX_DEPTH and self._left > 0 else ()))(scope)

    def block(self, scope: Scope) -> list[str]:
        lines = [line for _ in range(self._random.randint(1, 2)) for line in self.statement(scope)]
        return ['    ' + line for line in lines]

    def _assignment(self, scope: Scope) -> list[str]:
        value = self.expression(scope)
        target = self._pick('a', 'b', 'c', *scope.parameters)
        form = self._pick(
            '{} = {}',
            '{} = {}',
            '{} += cut({})',
            '{}, *b = seq({})',
            '(a, {}) = {}',
            '{}[0] = {}',
            'c = {} = {}',
            'del {}; a = {}',
        )
        return [form.format(target, value)]

    def _print(self, scope: Scope) -> list[str]:
        return [f'print({self.expression(scope)}, {self.expression(scope, 1)})']

    def _jump(self, scope: Scope) -> list[str]:
        value = self.expression(scope, 1)
        forms = [
            f'print({value})',
            f'raise {self._pick("ValueError", "KeyError")}({value})',
            f'assert {value}, {self.expression(scope, 1)}',
        ]
        forms += ['break', 'continue'] * (2 * scope.loop) + [f'return {value}'] * (2 * scope.function)
        forms += [f'yield {value}', 'yield from [1, ext(1)]', f'b = yield {value}'] * (2 * scope.generator)
        return [self._pick(*forms)]

    def _if(self, scope: Scope) -> list[str]:
        lines = [f'if {self.expression(scope)}:', *self.block(scope.inner())]
        if self._chance(0.3):
            lines += [f'elif {self.expression(scope)}:', *self.block(scope.inner())]
        return lines + (['else:', *self.block(scope.inner())] if self._chance(0.5) else [])

    def _for(self, scope: Scope) -> list[str]:
        items = self._pick(
            'range(3)', "'pq'", '[[1, 2], [3, 4]]', 'seq({})', 'fetch(2)', *scope.iterables * 2
        )
        target = self._pick('v', 'v', 'w', 'a', 'v, *w')
        items = items.format(*(self.expression(scope, 1) for _ in range(items.count('{'))))
        return self._loop(f'for {target} in {items}:', scope)

    def _while(self, scope: Scope) -> list[str]:
        return self._loop(f'while tick() and {self.expression(scope)}:', scope)

    def _loop(self, header: str, scope: Scope) -> list[str]:
        lines = [header, '    tick()', *self.block(scope.inner(loop=True))]
        return lines + (['else:', *self.block(scope.inner())] if self._chance(0.4) else [])

    def _try(self, scope: Scope) -> list[str]:
        lines = ['try:', *self.block(scope.inner())]
        handlers = self._random.randint(0, 2)
        for _ in range(handlers):
            lines += [f'except {self._pick(*ERRORS)} as error:', "    print('caught', repr(error))"]
            lines += self.block(scope.inner()) + (['    raise'] if self._chance(0.2) else [])
        if handlers and self._chance(0.3):
            lines += ['else:', *self.block(scope.inner())]
        if not handlers or self._chance(0.4):
            lines += ['finally:', *self.block(scope.inner())]
        return lines

    def _with(self, scope: Scope) -> list[str]:
        manager = f"Manager('{self._pick('m', 'n')}', {self.expression(scope, 1)})"
        second = f", Manager('o', {self._pick('True', 'False')})" if self._chance(0.3) else ''
        return [f'with {manager} as {self._pick("a", "b")}{second}:', *self.block(scope.inner())]

    def _match(self, scope: Scope) -> list[str]:
        lines = [f'match {self.expression(scope)}:']
        patterns = ['0 | 1', '[v, *w]', "{'id': v}", 'str(v)', 'int() as v', '[[v, _], *_]', 'None']
        for pattern in self._random.sample(patterns, self._random.randint(1, 3)):
            guard = f' if {self.expression(scope, 1)}' if self._chance(0.3) else ''
            lines += [f'    case {pattern}{guard}:', *('    ' + line for line in self.block(scope.inner()))]
        return lines

    def _nested(self, scope: Scope) -> list[str]:
        lines, inner = self.definition(scope.inner())
        return lines + self._print(inner)

    # definitions

    def definition(self, scope: Scope) -> tuple[list[str], Scope]:
        """A function, generator function or class, and the scope in which it can be used."""
        self._named += 1
        return self._pick(self._function, self._function, self._generator, self._class)(
            scope, str(self._named)
        )

    def _function(self, scope: Scope, number: str) -> tuple[list[str], Scope]:
        known = replace(scope, callables=(*scope.callables, f'f{number}({{}}, {{}})'))
        decorator = ['@(lambda function: lambda *args: function(*args))'] if self._chance(0.2) else []
        header = f'def f{number}(x, y={self.expression(scope, 1)}):'
        body = self._body(replace(known, function=True, generator=False), scope)
        return [*decorator, header, *body, f'    return {self.expression(known, 1)}'], known

    def _generator(self, scope: Scope, number: str) -> tuple[list[str], Scope]:
        known = replace(scope, iterables=(*scope.iterables, f'g{number}({{}})'))
        body = self._body(replace(known, function=True, generator=True), scope, '(x)')
        return [f'def g{number}(x):', *body, '    yield x'], known

    def _class(self, scope: Scope, number: str) -> tuple[list[str], Scope]:
        known = replace(scope, callables=(*scope.callables, f'K{number}({{}}).m({{}})', f'K{number}(1).p'))
        method = self._body(replace(known, function=True, generator=False), scope)
        lines = [
            f'class K{number}:',
            f'    k = {self.expression(replace(scope, generator=False))}',
            *self.block(scope.inner(loop=False, function=False, generator=False)),
            '    def __init__(self, x):',
            '        tick()',
            '        self.x = x',
            '    @property',
            '    def p(self):',
            '        return ext(self.x)',
            '    def m(self, x, y=k):',
            *('    ' + line for line in method),
            '        return cut([x, y, self.x, self.k])',
        ]
        return lines, known

    def _body(self, scope: Scope, outer: Scope, parameters: str = '(x, y)') -> list[str]:
        own = ('x', 'y') if 'y' in parameters else ('x',)
        lines = ['    tick()']
        if self._chance(0.4):
            lines.insert(0, f'    global {self._pick("a", "b")}')
        reachable = tuple(sorted({*own, *outer.parameters}))
        if (free := [name for name in outer.parameters if name not in own]) and self._chance(0.6):
            lines.insert(0, f'    nonlocal {free[0]}')
        inner = replace(scope, depth=scope.depth + 1, loop=False, parameters=reachable)
        return lines + self.block(inner)

    def _guarded(self, lines: list[str]) -> list[str]:
        if lines[0].startswith(('def ', 'class ', '@')):
            return lines
        return [
            'try:',
            *('    ' + line for line in lines),
            'except Exception as error:',
            '    print(repr(error))',
        ]

    def _chance(self, likelihood: float) -> bool:
        return self._random.random() < likelihood

    def _pick(self, *choices: T) -> T:
        return self._random.choice(choices)


programs: st.SearchStrategy[str] = st.randoms(use_true_random=False).map(
    lambda random: Writer(random).program()
)
"""Sources of random programs, which call the functions of `tests.corpus_host`."""
