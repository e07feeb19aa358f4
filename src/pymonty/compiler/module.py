"""Which module variables may be fast locals.

The body of a program runs as a function. A variable that it binds becomes a local of that function
unless somebody could tell: nested functions, lambdas, generator expressions and class bodies look
names up in the globals, `def` and `class` take their qualified name from being global, and a name that
is read before it is surely bound must raise `NameError` and not `UnboundLocalError`.

`Flow` is the usual definite-assignment analysis on structured code: it walks the statements in order
with the set of names that are bound for certain, and puts a name into `exposed` when a read finds it
outside that set. A set only ever shrinks where paths join, so loops need a single walk.
"""

from __future__ import annotations

import ast
from typing import Any

from pymonty.compiler.admit import CHILDREN, Facts
from pymonty.compiler.dialect import Dialect

_SCOPES = (ast.Lambda, ast.GeneratorExp)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp)
_EXITS = (ast.Return, ast.Raise, ast.Break, ast.Continue)

Bound = set[str]


def fast_names(body: list[ast.stmt], facts: Facts, dialect: Dialect) -> set[str]:
    """The names bound in a module's body that may live in fast locals."""
    if not loops(facts, dialect) or facts.reflective or not facts.module - facts.inner:
        return set()
    flow = Flow()
    flow.block(body, set())
    return flow.stored - flow.exposed - facts.inner


def loops(facts: Facts, dialect: Dialect) -> bool:
    """Whether something loops in the module's own frame."""
    return facts.loops or (facts.comprehends and dialect.inlines)


class Flow:
    """One walk over a module's own statements."""

    def __init__(self) -> None:
        self.stored: Bound = set()
        self.exposed: Bound = set()

    # -- statements: each returns the names bound after it, or None where control never gets there

    def block(self, body: list[Any], bound: Bound) -> Bound | None:
        after: Bound | None = bound
        for statement in body:
            after = self.statement(statement, bound if after is None else after)
            if after is None:
                for rest in body[body.index(statement) + 1 :]:
                    self.statement(rest, bound)
                return None
            bound = after
        return after

    def statement(self, node: Any, bound: Bound) -> Bound | None:
        kind = type(node)
        handler = _STATEMENTS.get(kind)
        if handler is not None:
            return handler(self, node, bound)  # type: ignore[no-any-return]
        for name in CHILDREN[kind]:
            self.expression(getattr(node, name), bound)
        return None if isinstance(node, _EXITS) else bound

    def assign(self, node: Any, bound: Bound) -> Bound:
        self.expression(node.value, bound)
        if type(node) is ast.AnnAssign:
            self.expression(node.annotation, bound)
            return self.store(node.target, bound) if node.value is not None else bound
        for target in node.targets:
            bound = self.store(target, bound)
        return bound

    def augment(self, node: ast.AugAssign, bound: Bound) -> Bound:
        if type(node.target) is ast.Name:
            self.read(node.target.id, bound)
        self.expression(node.value, bound)
        return self.store(node.target, bound)

    def define(self, node: Any, bound: Bound) -> Bound:
        self.expression(node.decorator_list, bound)
        self.stored.add(node.name)
        self.exposed.add(node.name)
        return bound

    def alias(self, node: Any, bound: Bound) -> Bound:
        self.stored.add(node.name.id)
        return bound | {node.name.id}

    def import_(self, node: Any, bound: Bound) -> Bound:
        names = {alias.asname or alias.name.partition('.')[0] for alias in node.names}
        self.stored |= names
        return bound | names

    def if_(self, node: ast.If, bound: Bound) -> Bound | None:
        self.expression(node.test, bound)
        return _join(self.block(node.body, bound), self.block(node.orelse, bound))

    def while_(self, node: ast.While, bound: Bound) -> Bound:
        self.expression(node.test, bound)
        self.block(node.body, bound)
        self.block(node.orelse, bound)
        return bound

    def for_(self, node: Any, bound: Bound) -> Bound:
        self.expression(node.iter, bound)
        self.block(node.body, self.store(node.target, bound))
        self.block(node.orelse, bound)
        return bound

    def with_(self, node: Any, bound: Bound) -> Bound | None:
        for item in node.items:
            self.expression(item.context_expr, bound)
            if item.optional_vars is not None:
                bound = self.store(item.optional_vars, bound)
        self.block(node.body, bound)
        return bound  # a context manager may swallow what cuts the body short

    def try_(self, node: Any, bound: Bound) -> Bound | None:
        after = self.block(node.body, bound)
        if after is not None:
            after = self.block(node.orelse, after)
        for handler in node.handlers:
            self.expression(handler.type, bound)
            if handler.name is not None:  # unbound again when the handler ends
                self.stored.add(handler.name)
                self.exposed.add(handler.name)
            after = _join(after, self.block(handler.body, bound))
        if node.finalbody:
            final = self.block(node.finalbody, bound)
            after = None if after is None or final is None else after | final
        return after

    def match_(self, node: ast.Match, bound: Bound) -> Bound | None:
        self.expression(node.subject, bound)
        after: Bound | None = bound
        for case in node.cases:
            inside = self.pattern(case.pattern, bound)
            self.expression(case.guard, inside)
            after = _join(after, self.block(case.body, inside))
        return after

    def delete(self, node: ast.Delete, bound: Bound) -> Bound:
        for target in node.targets:
            if type(target) is ast.Name:
                self.exposed.add(target.id)
            else:
                self.store(target, bound)
        return bound

    def declare(self, node: ast.Global, bound: Bound) -> Bound:
        self.exposed.update(node.names)
        return bound

    # -- expressions

    def read(self, name: str, bound: Bound) -> None:
        if name not in bound:
            self.exposed.add(name)

    def expression(self, node: Any, bound: Bound) -> None:
        kind = type(node)
        if kind is ast.Name:
            self.read(node.id, bound)
        elif kind is list:
            for item in node:
                if type(item) is not ast.Constant:
                    self.expression(item, bound)
        elif kind in _SCOPES:
            return  # what they name is in `Facts.inner`
        elif kind in _COMPREHENSIONS:
            self.comprehension(node, bound)
        elif kind is ast.NamedExpr:
            self.stored.add(node.target.id)
            self.exposed.add(node.target.id)
            self.expression(node.value, bound)
        elif node is not None:
            for name in CHILDREN[kind]:
                child = getattr(node, name)
                if child and type(child) is not ast.Constant:
                    self.expression(child, bound)

    def comprehension(self, node: Any, bound: Bound) -> None:
        own: Bound = set()
        for clause in node.generators:
            for child in ast.walk(clause.target):
                if type(child) is ast.Name:
                    own.add(child.id)
        inside = bound | own
        for position, clause in enumerate(node.generators):
            self.expression(clause.iter, inside if position else bound)
            self.expression(clause.ifs, inside)
        for name in ('elt', 'key', 'value'):
            self.expression(getattr(node, name, None), inside)

    # -- targets

    def store(self, target: Any, bound: Bound) -> Bound:
        kind = type(target)
        if kind is ast.Name:
            self.stored.add(target.id)
            return bound | {target.id}
        if kind is ast.Tuple or kind is ast.List:
            for element in target.elts:
                bound = self.store(element, bound)
            return bound
        if kind is ast.Starred:
            return self.store(target.value, bound)
        for name in CHILDREN[kind]:
            self.expression(getattr(target, name), bound)
        return bound

    def pattern(self, node: Any, bound: Bound) -> Bound:
        captured: Bound = set()
        for child in ast.walk(node):
            name = getattr(child, 'rest' if type(child) is ast.MatchMapping else 'name', None)
            if isinstance(child, (ast.MatchAs, ast.MatchStar, ast.MatchMapping)) and name is not None:
                captured.add(name)
            elif type(child) is ast.Name:
                self.read(child.id, bound)
        self.stored |= captured
        self.exposed |= captured  # a failed pattern may bind some of its names
        return bound | captured


def _join(one: Bound | None, other: Bound | None) -> Bound | None:
    if one is None:
        return other
    return one if other is None else one & other


_STATEMENTS: dict[type, Any] = {
    ast.Assign: Flow.assign,
    ast.AnnAssign: Flow.assign,
    ast.AugAssign: Flow.augment,
    ast.FunctionDef: Flow.define,
    ast.AsyncFunctionDef: Flow.define,
    ast.ClassDef: Flow.define,
    ast.Import: Flow.import_,
    ast.ImportFrom: Flow.import_,
    ast.If: Flow.if_,
    ast.While: Flow.while_,
    ast.For: Flow.for_,
    ast.AsyncFor: Flow.for_,
    ast.With: Flow.with_,
    ast.AsyncWith: Flow.with_,
    ast.Try: Flow.try_,
    ast.TryStar: Flow.try_,
    ast.Match: Flow.match_,
    ast.Delete: Flow.delete,
    ast.Global: Flow.declare,
}
if hasattr(ast, 'TypeAlias'):
    _STATEMENTS[ast.TypeAlias] = Flow.alias
