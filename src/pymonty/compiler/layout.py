"""The map of a compiled program: its definitions, and the points at which each may stand still.

A *definition* is whatever CPython makes a code object of: the module, a `def`, a `lambda`, a `class`, a
comprehension. Definitions are numbered in preorder over the lowered tree, and a definition's *sites* as the
lowering numbered them. Neither depends on the CPython that runs, only on the text and its dialect, so a
number in a snapshot means the same everywhere.

A code object does not say which definition it is of. It is told by its name, its first line and its
positions: the bodies of definitions side by side are disjoint. A running frame's site is told by the
instruction it is at and by that instruction's position; where that leaves several, by the local `.site`,
or by the objects that the site works on.
"""

from __future__ import annotations

import ast
import dis
import itertools
import keyword
import sys
from collections.abc import Iterator
from functools import cached_property
from types import CodeType
from typing import Any, NamedTuple

from pymonty.compiler import pipeline
from pymonty.compiler.build import at, expression, if_, load
from pymonty.compiler.dialect import Dialect
from pymonty.compiler.names import mangle
from pymonty.compiler.scopes import parameters
from pymonty.compiler.suspends import Known
from pymonty.compiler.tree import NESTING

MODULE, FUNCTION, CLASS = 'module', 'function', 'class'
CALL, YIELD, DELEGATION, LOOP, MANAGER, BODY = 'call', 'yield', 'delegation', 'loop', 'manager', 'body'

_COMPREHENSIONS: dict[type, str] = {
    ast.ListComp: '<listcomp>',
    ast.SetComp: '<setcomp>',
    ast.DictComp: '<dictcomp>',
    ast.GeneratorExp: '<genexpr>',
}
_STATEMENTS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_DEFINITIONS = frozenset({*_COMPREHENSIONS, *_STATEMENTS, ast.Lambda})
_SITE_KINDS: dict[type, str] = {
    ast.Call: CALL,
    ast.Yield: YIELD,
    ast.YieldFrom: DELEGATION,
    ast.Await: DELEGATION,
    ast.For: LOOP,
    ast.AsyncFor: LOOP,
    ast.With: MANAGER,
    ast.AsyncWith: MANAGER,
    ast.ClassDef: BODY,
}

_HEADERS = ('decorator_list', 'args', 'bases', 'keywords', 'returns')
"""The fields of a definition that the frame around it evaluates."""

Place = tuple[int | None, int | None, int | None, int | None]
"""(line, end line, column, end column), as `co_positions` gives them."""


class Step(NamedTuple):
    """One step down to a statement: its position in a block, then the part of that statement to go into."""

    position: int
    part: str


class Site(NamedTuple):
    """A point at which a frame may stand still.

    Attributes:
        number: among those of its definition.
        kind: one of the constants above.
        node: the call, await or yield; else the statement.
        path: the way to its statement from the definition's body; the last step's part is ''.
    """

    number: int
    kind: str
    node: Any
    path: tuple[Step, ...]

    @property
    def place(self) -> Place:
        """The position of the instructions that the frame stands at."""
        node = self.node
        if sys.version_info >= (3, 13) and self.kind in (LOOP, MANAGER):
            if type(node) is ast.For:
                node = node.iter
            elif self.kind == MANAGER:
                node = node.items[0].context_expr
        return (node.lineno, node.end_lineno, node.col_offset, node.end_col_offset)


class Definition:
    """One definition of a program.

    Attributes:
        number: among those of the program.
        node: its node in the lowered tree.
        kind: MODULE, FUNCTION or CLASS.
        name, qualname: of its code.
        parent: the definition it stands in.
        class_name: the class whose name its private names carry.
    """

    def __init__(self, number: int, node: Any, parent: Definition | None) -> None:
        self.number = number
        self.node = node
        self.parent = parent
        self.kind = {ast.Module: MODULE, ast.ClassDef: CLASS}.get(type(node), FUNCTION)
        self.name: str = _name(node)
        self.class_name: str | None = None
        self.qualname = self.name
        if parent is not None:
            self.class_name = parent.name if parent.kind == CLASS else parent.class_name
            self.qualname = self._qualified(parent)

    def _qualified(self, parent: Definition) -> str:
        if parent.kind == MODULE:
            return self.name
        if isinstance(self.node, _STATEMENTS) and self.name in parent.declared(ast.Global):
            return self.name
        return (
            f'{parent.qualname}.<locals>.{self.name}'
            if parent.kind == FUNCTION
            else f'{parent.qualname}.{self.name}'
        )

    @cached_property
    def body(self) -> list[ast.stmt]:
        """Its statements; those that it stands for where it is an expression that can stand still."""
        node = self.node
        if type(node) is ast.Lambda:
            return [at(ast.Return(node.body), node.body)]
        if type(node) is ast.GeneratorExp and len(node.generators) == 1:
            return [_generator_loop(node)]
        return getattr(node, 'body', [])

    @cached_property
    def own(self) -> list[ast.AST]:
        """All that its frame executes."""
        return list(own_nodes(self.body))

    @property
    def first_line(self) -> int:
        decorators = getattr(self.node, 'decorator_list', None)
        line: int = decorators[0].lineno if decorators else getattr(self.node, 'lineno', 1)
        return line

    @cached_property
    def sites(self) -> dict[int, Site]:
        """Its suspension points by number."""
        node, body = self.node, self.body
        if type(node) is ast.Lambda and type(node.body) in (ast.Call, ast.Yield):
            return {0: Site(0, _SITE_KINDS[type(node.body)], node.body, (Step(0, ''),))}
        return {site.number: site for site in _sites(body, ())}

    def declared(self, kind: type[ast.Global] | type[ast.Nonlocal]) -> frozenset[str]:
        """The names that it declares global or nonlocal."""
        return frozenset(name for node in self.own if isinstance(node, kind) for name in node.names)

    @cached_property
    def stored(self) -> frozenset[str]:
        """What its own statements bind, as its code has it, without parameters and hidden names."""
        names = {mangle(self.class_name, name) for node in self.own for name in _bound(node)}
        return frozenset(name for name in names if name[0] not in '.<')

    @cached_property
    def hidden(self) -> frozenset[str]:
        """The hidden variables that its own statements bind."""
        names = {name for node in self.own for name in _bound(node)}
        return frozenset(name for name in names if name[0] == '.' and name != '.cells')

    @cached_property
    def waiting(self) -> frozenset[str]:
        """Those of them that hold what it waits for, and so maybe a wrapper; others may be operands."""
        return frozenset(
            node.targets[0].id
            for node in self.own
            if type(node) is ast.Assign and type(node.targets[0]) is ast.Name
            if getattr(getattr(node.value, 'func', None), 'id', '') in ('.from', '.await', '.aiter')
        )

    @property
    def hidden_globals(self) -> frozenset[str]:
        """The hidden variables that a class body keeps in the globals."""
        return frozenset(name for name in self.declared(ast.Global) if name[0] == '.')

    def may_hold(self, name: str) -> bool:
        """Whether a frame of it may have a variable `name`: a guest's own, or a hidden one of its code."""
        if name.isidentifier():
            return not keyword.iskeyword(name)
        if name == '.0':
            return type(self.node) is ast.GeneratorExp
        return name in self.hidden or name in self.parameters or name in self.declared(ast.Nonlocal)

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """Its parameters, as its code has them."""
        args = getattr(self.node, 'args', None)
        found = [] if args is None else parameters(args)
        return tuple(mangle(self.class_name, arg.arg) for arg in found)

    @cached_property
    def is_generator(self) -> bool:
        return any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in self.own)

    @property
    def is_async(self) -> bool:
        node = self.node
        return isinstance(node, ast.AsyncFunctionDef) or any(
            clause.is_async for clause in getattr(node, 'generators', ())
        )


class Layout:
    """The definitions of one program, and which code objects are theirs.

    Attributes:
        lowered: the program before the guards are put in; shared, not to be changed.
        definitions: by number.
        owned: the codes that were made from it, continuations and those inside them, by `id`.
        continuations: made so far (see `resume`).
    """

    def __init__(
        self,
        source: str,
        script_name: str,
        functions: frozenset[str],
        known: Known,
        dialect: Dialect,
        lowered: pipeline.Lowered | None = None,
    ) -> None:
        self.source = source
        self.script_name = script_name
        self.functions = functions
        self.known = known
        self.dialect = dialect
        self.lowered = lowered or pipeline.lower_program(source, script_name, functions, known, dialect)
        self.definitions: list[Definition] = []
        self._by_name: dict[str, list[Definition]] = {}
        self._known: dict[int, tuple[CodeType, Definition | None]] = {}
        self._codes: dict[int, CodeType] | None = None
        self.continuations: dict[tuple[int, Any], CodeType] = {}
        self.owned: dict[int, CodeType] = {}
        _number(self.lowered.tree, self.definitions)
        for definition in self.definitions:
            self._by_name.setdefault(definition.name, []).append(definition)

    # -- code objects

    def register(self, code: CodeType, definition: Definition) -> None:
        """Have `code`, a continuation's, known as that of a definition."""
        self._known[id(code)] = (code, definition)
        for inner in all_codes(code):
            self.owned[id(inner)] = inner

    def key_of(self, code: CodeType) -> Any:
        """What the code of a continuation was made for."""
        return next(key for (_, key), made in self.continuations.items() if made is code)

    def definition_of(self, code: CodeType) -> Definition | None:
        """The definition that a code object of this program is of; None for what is the runtime's."""
        known = self._known.get(id(code))
        if known is None:
            known = self._known[id(code)] = (code, self._find(code))
        return known[1]

    def _find(self, code: CodeType) -> Definition | None:
        if code.co_varnames[: code.co_argcount] == ('.cells',):  # it shows a frame's cells
            return None
        found = [
            each
            for each in self._by_name.get(code.co_name, ())
            if each.kind == MODULE or each.first_line == code.co_firstlineno
        ]
        if len(found) < 2:
            return found[0] if found else None
        # A code begins with an instruction at column 0 that is of no node.
        places = {place for place in code.co_positions() if None not in place and place[0::2] != place[1::2]}
        return max(found, key=lambda each: (_says(each, code, places), *_fit(each, places)))

    def code_of(self, number: int) -> CodeType:
        """The code of a definition as the whole program compiles it."""
        if self._codes is None:
            self._codes = {}
            for code in all_codes(pipeline.compile_lowered(self.lowered, self.source, self.script_name)):
                definition = self.definition_of(code)
                self.owned[id(code)] = code
                if definition is not None:
                    self._codes.setdefault(definition.number, code)
        return self._codes[number]

    # -- frames

    @staticmethod
    def candidates(definition: Definition, code: CodeType, lasti: int) -> tuple[str, list[Site]]:
        """The instruction that a frame is at, and the sites that have its position."""
        if lasti < 0:
            return '', []
        place = next(itertools.islice(code.co_positions(), lasti // 2, None))
        name = instruction(code, lasti)
        kinds = _INSTRUCTIONS.get(name, ())
        found = [s for s in definition.sites.values() if s.kind in kinds and s.place == place]
        if not found and type(definition.node) is ast.GeneratorExp and YIELD in kinds:
            found = list(definition.sites.values())
        return name, found


_INSTRUCTIONS: dict[str, tuple[str, ...]] = {
    'CALL': (CALL, BODY, MANAGER, LOOP),
    'PRECALL': (CALL, BODY, MANAGER, LOOP),  # 3.11 calls natives here
    'CALL_KW': (CALL, BODY),
    'CALL_FUNCTION_EX': (CALL, BODY),
    'FOR_ITER': (LOOP,),
    'BEFORE_WITH': (MANAGER,),
    'WITH_EXCEPT_START': (MANAGER,),
    'YIELD_VALUE': (YIELD, DELEGATION),
    'SEND': (DELEGATION, LOOP, MANAGER),
    'RESUME': (YIELD, DELEGATION),
}
"""What kinds of site a frame may stand at, by its instruction."""


def instruction(code: CodeType, lasti: int) -> str:
    """The name of the instruction that a frame is at, which may be at one of its cache entries."""
    text = code.co_code
    while text[lasti] == 0 and lasti:
        lasti -= 2
    return dis.opname[text[lasti]]


def all_codes(code: CodeType) -> Iterator[CodeType]:
    """`code` and all codes inside it."""
    todo = [code]
    while todo:
        code = todo.pop()
        yield code
        todo += [const for const in code.co_consts if type(const) is CodeType]


def own_nodes(block: list[ast.stmt]) -> Iterator[ast.AST]:
    """What a frame executes of a block: everything below, but not what inner definitions do."""
    todo: list[ast.AST] = list(block)
    while todo:
        node = todo.pop()
        yield node
        kind = type(node)
        for field in _HEADERS if kind in _DEFINITIONS else NESTING[kind]:
            child = getattr(node, field, None)
            if type(child) is list:
                todo += [item for item in child if isinstance(item, ast.AST)]
            elif child is not None:
                todo.append(child)


def _name(node: Any) -> str:
    if isinstance(node, ast.Module):
        return '<module>'
    if isinstance(node, ast.Lambda):
        return '<lambda>'
    return _COMPREHENSIONS.get(type(node)) or node.name


def _number(tree: ast.Module, definitions: list[Definition]) -> None:
    """Make the definitions of a program, in preorder."""
    module = Definition(0, tree, None)
    definitions.append(module)
    todo: list[tuple[ast.AST, Definition]] = [(node, module) for node in reversed(tree.body)]
    while todo:
        node, parent = todo.pop()
        if type(node) is ast.Assign and getattr(node.targets[0], 'id', '') == '.cells':
            continue
        inside, kind = parent, type(node)
        if kind in _DEFINITIONS:
            inside = Definition(len(definitions), node, parent)
            definitions.append(inside)
        children: list[tuple[ast.AST, Definition]] = []
        for field in NESTING[kind]:
            child = getattr(node, field, None)
            owner = inside if inside is parent or field not in _HEADERS else parent
            if type(child) is list:
                children += [(item, owner) for item in child if isinstance(item, ast.AST)]
            elif child is not None:
                children.append((child, owner))
        children.reverse()
        todo += children


def _sites(block: list[ast.stmt], path: tuple[Step, ...]) -> Iterator[Site]:
    """The sites below a block."""
    for index, statement in enumerate(block):
        node: Any = getattr(statement, 'value', None)
        if hasattr(node, 'site'):
            yield Site(node.site, _SITE_KINDS[type(node)], node, (*path, Step(index, '')))
        elif hasattr(statement, 'stop'):
            yield Site(statement.stop, _SITE_KINDS[type(statement)], statement, (*path, Step(index, '')))
        if not isinstance(statement, _STATEMENTS):
            for part, inner in parts(statement):
                yield from _sites(inner, (*path, Step(index, part)))


def parts(statement: Any) -> Iterator[tuple[str, list[ast.stmt]]]:
    """The blocks of a compound statement, each with its name in a path."""
    for part in ('body', 'orelse', 'finalbody'):
        block = getattr(statement, part, None)
        if type(block) is list:
            yield part, block
    for index, handler in enumerate(getattr(statement, 'handlers', ())):
        yield f'handler {index}', handler.body
    for index, case in enumerate(getattr(statement, 'cases', ())):
        yield f'case {index}', case.body


def _generator_loop(node: ast.GeneratorExp) -> ast.stmt:
    """The loop that a generator expression with one clause is."""
    clause = node.generators[0]
    value: Any = at(ast.Yield(node.elt), node.elt)
    value.site = 0
    body: list[ast.stmt] = [expression(value)]
    for condition in reversed(clause.ifs):
        body = [if_(condition, body)]
    loop = ast.AsyncFor if clause.is_async else ast.For
    return at(loop(clause.target, load('.0', clause.iter), body, []), node)


def _bound(node: ast.AST) -> Iterator[str]:
    """The names that a node itself binds."""
    if isinstance(node, ast.Name):
        if type(node.ctx) is not ast.Load:
            yield node.id
    elif type(node) in _COMPREHENSIONS:
        for inside in ast.walk(node):
            if isinstance(inside, ast.NamedExpr):
                yield inside.target.id
    elif isinstance(node, _STATEMENTS):
        yield node.name
    elif isinstance(node, (ast.Import, ast.ImportFrom)):
        for alias in node.names:
            yield alias.asname or alias.name.partition('.')[0]
    elif isinstance(node, ast.MatchMapping):
        if node.rest is not None:
            yield node.rest
    elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name is not None:
        yield node.name


def _says(definition: Definition, code: CodeType, places: set[Any]) -> int:
    """Whether a code is that of a lambda which gives a constant: 0 no, 2 yes. On 3.12 it has no positions."""
    value = getattr(definition.node, 'body', None)
    if type(value) is not ast.Constant:
        return 1
    is_same = any(type(c) is type(value.value) and repr(c) == repr(value.value) for c in code.co_consts)
    return 0 if not is_same else 1 if places else 2


def _fit(definition: Definition, places: set[Any]) -> tuple[int, int, int]:
    """How well positions fit into a definition: as many as possible, in as small a range as possible."""
    node = definition.node
    inside: Any = getattr(node, 'body', None)
    if definition.name in _COMPREHENSIONS.values():  # the loop may have the place of what it is over
        inside = [node]
    elif type(inside) is not list:
        inside = [inside]
    # The lowering puts what a statement evaluates first before it, at a narrower position.
    start = min((each.lineno, each.col_offset) for each in inside)
    end = max((each.end_lineno, each.end_col_offset) for each in inside)
    count = sum(start <= (line, column) and (last, to) <= end for line, last, column, to in places)
    return count, start[0] - end[0], start[1] - end[1]
