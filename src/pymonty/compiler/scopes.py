"""Which names are local, shared or global in each scope of a program, and where it calls.

One walk over the tree (`survey`) answers what every later pass asks: the scopes with the names that
each one binds and reads, the parent of every node, the calls, awaits and yields with the scope each
runs in, and the attribute names the program stores to. The walk keeps its own stack, so that deep
nesting costs memory and not recursion.

Where a name means what follows CPython's `symtable`, with two simplifications that only ever make
an answer more careful: a comprehension is always a scope of its own (CPython 3.12 inlines most), and
the type parameters of PEP 695 are bound in a scope that holds the whole definition.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from pymonty.compiler.admit import SHAPES

MODULE, FUNCTION, LAMBDA, COMPREHENSION, CLASS, TYPES = (
    'module',
    'function',
    'lambda',
    'comprehension',
    'class',
    'types',
)

Comprehension = ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp


class Scope:
    """One scope and its names.

    `bindings` maps each name bound here to the nodes that bind it: a definition, an import, or any
    other node (also for names declared global or nonlocal, as that is where the statement stands).
    """

    __slots__ = (
        '_free',
        'bindings',
        'children',
        'deleted',
        'globals',
        'is_generator',
        'kind',
        'loads',
        'node',
        'nonlocals',
        'parameters',
        'parent',
    )

    def __init__(self, kind: str, node: ast.AST, parent: Scope | None) -> None:
        self.kind = kind
        self.node = node
        self.parent = parent
        self.children: list[Scope] = []
        self.bindings: dict[str, list[ast.AST]] = {}
        self.loads: set[str] = set()
        self.parameters: list[str] = []
        self.globals: set[str] = set()
        self.nonlocals: set[str] = set()
        self.deleted: set[str] = set()
        self.is_generator = False
        self._free: set[str] | None = None
        if parent is not None:
            parent.children.append(self)

    def bind(self, name: str, node: ast.AST) -> None:
        self.bindings.setdefault(name, []).append(node)

    def declares(self, name: str) -> bool:
        """True where `name` is a variable of this very scope."""
        return name in self.bindings and name not in self.globals and name not in self.nonlocals

    def resolve(self, name: str) -> Scope:
        """The scope whose variable `name` is, read from here; the module's for globals and builtins."""
        scope: Scope = self
        while scope.parent is not None:
            if name in scope.globals:
                break
            if scope.declares(name) and (scope is self or scope.kind != CLASS):
                return scope
            scope = scope.parent
        while scope.parent is not None:
            scope = scope.parent
        return scope

    @property
    def free(self) -> set[str]:
        """Names that this scope, or one inside it, takes from outside."""
        if self._free is None:
            names = self.loads | self.nonlocals | self.globals
            names.update(name for name in self.bindings if not self.declares(name))
            names.difference_update(name for name in self.bindings if self.declares(name))
            for child in self.children:
                inner = child.free
                if self.kind != CLASS:
                    inner = {name for name in inner if not self.declares(name)}
                names |= inner
            self._free = names
        return self._free

    def captured(self) -> set[str]:
        """Variables of this scope that a scope inside it uses: CPython keeps those in cells."""
        if self.kind == CLASS:
            return set()
        return {name for child in self.children for name in child.free if self.declares(name)}

    def owner(self) -> Scope:
        """The scope itself, or what a comprehension's walrus binds in: the first that is none."""
        scope = self
        while scope.kind == COMPREHENSION and scope.parent is not None:
            scope = scope.parent
        return scope


class Point(NamedTuple):
    """A node where a frame may stand still: a call, an await or a yield, and the scope it runs in."""

    node: ast.expr
    scope: Scope


class Loop(NamedTuple):
    """What iterates or awaits without a call in the tree, and the scope whose frame does."""

    node: ast.AST
    scope: Scope


class Survey(NamedTuple):
    """What one walk over a program found."""

    module: Scope
    scopes: dict[ast.AST, Scope]
    parents: dict[ast.AST, ast.AST]
    points: list[Point]
    stored: set[str]
    """Attribute names that the program may store a function under: assigned, or given as a keyword."""
    decorators: list[Point]
    """Every decorator, which is called without a call in the tree."""
    loops: list[Loop]
    """Every `for` and `with` statement, `async` or not, and every clause of a comprehension."""


def children(node: ast.AST) -> list[ast.AST | None]:
    """The nodes directly inside `node`; None stands for one that is missing."""
    single, lists = SHAPES[type(node)]
    found: list[ast.AST | None] = [getattr(node, name) for name in single]
    for name in lists:
        found += getattr(node, name)
    return found


class _Walk:
    """The walk, scope by scope.

    `here` holds nodes still to visit in `scope`, `todo` those of other scopes, each with its own.
    """

    def __init__(self, tree: ast.Module) -> None:
        self.module = Scope(MODULE, tree, None)
        self.scopes: dict[ast.AST, Scope] = {tree: self.module}
        self.parents: dict[ast.AST, ast.AST] = {}
        self.points: list[Point] = []
        self.stored: set[str] = set()
        self.decorators: list[Point] = []
        self.loops: list[Loop] = []
        self.walruses: list[tuple[str, Scope]] = []
        self.scope = self.module
        self.here: list[ast.AST] = []
        self.todo: list[tuple[ast.AST, Scope]] = []
        self.lazy_annotations = any(
            type(node) is ast.ImportFrom
            and node.module == '__future__'
            and any(alias.name == 'annotations' for alias in node.names)
            for node in tree.body[:20]
        )

    def run(self, tree: ast.Module) -> Survey:
        self.into(tree, tree.body, self.module)
        self.below(self.module)
        while self.todo:
            node, scope = self.todo.pop()
            self.here.append(node)
            self.below(scope)
        self.settle_walruses()
        return Survey(
            self.module, self.scopes, self.parents, self.points, self.stored, self.decorators, self.loops
        )

    def below(self, scope: Scope) -> None:
        """Visit `here` and all below that is in the same scope."""
        self.scope = scope
        here, parents, loads = self.here, self.parents, scope.loads
        handler_of, shapes, pop, append = _HANDLERS.get, SHAPES, here.pop, here.append
        while here:
            node: Any = pop()
            kind = type(node)
            if kind is ast.Name and type(node.ctx) is ast.Load:
                loads.add(node.id)
                continue
            handler = handler_of(kind)
            if handler is not None:
                handler(self, node, scope)
                continue
            single, lists = shapes[kind]
            for name in single:
                child = getattr(node, name)
                if child is not None:
                    parents[child] = node
                    append(child)
            for name in lists:
                for child in getattr(node, name):
                    if child is not None:
                        parents[child] = node
                        append(child)

    def into(self, parent: ast.AST, nodes: Iterable[ast.AST | None], scope: Scope) -> None:
        """Have `nodes`, which stand in `parent`, visited in `scope`."""
        parents = self.parents
        if scope is self.scope:
            append = self.here.append
            for node in nodes:
                if node is not None:
                    parents[node] = parent
                    append(node)
            return
        for node in nodes:
            if node is not None:
                parents[node] = parent
                self.todo.append((node, scope))

    def enter(self, kind: str, node: ast.AST, parent: Scope) -> Scope:
        scope = self.scopes[node] = Scope(kind, node, parent)
        return scope

    # Expressions

    def name(self, node: ast.Name, scope: Scope) -> None:
        scope.bind(node.id, node)
        if type(node.ctx) is ast.Del:
            scope.deleted.add(node.id)

    def call(self, node: ast.Call, scope: Scope) -> None:
        self.points.append(Point(node, scope))
        parents, append = self.parents, self.here.append
        for child in (node.func, *node.args, *node.keywords):
            parents[child] = node
            append(child)

    def keyword(self, node: ast.keyword, scope: Scope) -> None:
        if node.arg is not None:
            self.stored.add(node.arg)
        self.into(node, (node.value,), scope)

    def pause(self, node: ast.Await | ast.Yield | ast.YieldFrom, scope: Scope) -> None:
        self.points.append(Point(node, scope))
        if type(node) is not ast.Await:
            scope.owner().is_generator = True
        self.into(node, (node.value,), scope)

    def attribute(self, node: ast.Attribute, scope: Scope) -> None:
        if type(node.ctx) is ast.Store:
            self.stored.add(node.attr)
        self.parents[node.value] = node
        self.here.append(node.value)

    def named(self, node: ast.NamedExpr, scope: Scope) -> None:
        scope.owner().bind(node.target.id, node)
        if scope.kind == COMPREHENSION:
            self.walruses.append((node.target.id, scope))
        self.parents[node.target] = node
        self.into(node, (node.value,), scope)

    def settle_walruses(self) -> None:
        """Give each walrus in a comprehension to the scope around, now that all declarations are known."""
        for name, scope in self.walruses:
            owner = scope.owner()
            is_global = owner.kind == MODULE or name in owner.globals
            while scope is not owner:
                (scope.globals if is_global else scope.nonlocals).add(name)
                assert scope.parent is not None
                scope = scope.parent

    def lambda_(self, node: ast.Lambda, scope: Scope) -> None:
        inner = self.enter(LAMBDA, node, scope)
        self.arguments(node, node.args, scope, scope, inner)
        self.into(node, (node.body,), inner)

    def comprehension(self, node: Comprehension, scope: Scope) -> None:
        inner = self.enter(COMPREHENSION, node, scope)
        inner.is_generator = type(node) is ast.GeneratorExp
        first = node.generators[0]
        for clause in node.generators:
            self.parents[clause] = node
            self.loops.append(Loop(clause, inner))
            self.into(clause, (clause.target, *clause.ifs), inner)
            self.into(clause, (clause.iter,), scope if clause is first else inner)
        if type(node) is ast.DictComp:
            self.into(node, (node.key, node.value), inner)
        else:
            self.into(node, (node.elt,), inner)  # type: ignore[union-attr]

    # Definitions

    def function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> None:
        scope.bind(node.name, node)
        self.into(node, node.decorator_list, scope)
        self.decorators += [Point(decorator, scope) for decorator in node.decorator_list]
        around = self.type_parameters(node, scope)
        inner = self.enter(FUNCTION, node, around)
        self.arguments(node, node.args, scope, around, inner)
        if node.returns is not None and not self.lazy_annotations:
            self.into(node, (node.returns,), around)
        self.into(node, node.body, inner)

    def class_(self, node: ast.ClassDef, scope: Scope) -> None:
        scope.bind(node.name, node)
        self.into(node, node.decorator_list, scope)
        self.decorators += [Point(decorator, scope) for decorator in node.decorator_list]
        around = self.type_parameters(node, scope)
        self.into(node, (*node.bases, *node.keywords), around)
        inner = self.enter(CLASS, node, around)
        self.into(node, node.body, inner)

    def type_parameters(self, node: Any, scope: Scope) -> Scope:
        """The scope around a generic definition, or `scope` itself for a plain one."""
        parameters = getattr(node, 'type_params', None)
        if not parameters:
            return scope
        around = Scope(TYPES, node, scope)
        for parameter in parameters:
            around.bind(parameter.name, parameter)
            self.scopes[parameter] = lazy = Scope(TYPES, parameter, around)
            self.into(parameter, children(parameter), lazy)
            self.parents[parameter] = node
        return around

    def type_alias(self, node: Any, scope: Scope) -> None:
        around = self.type_parameters(node, scope)
        self.into(node, (node.name,), scope)
        self.into(node, (node.value,), self.enter(TYPES, node, around))

    def arguments(
        self, owner: ast.AST, args: ast.arguments, scope: Scope, annotations: Scope, inner: Scope
    ) -> None:
        self.parents[args] = owner
        self.into(args, (*args.defaults, *args.kw_defaults), scope)
        for arg in parameters(args):
            inner.bind(arg.arg, arg)
            inner.parameters.append(arg.arg)
            if arg.annotation is not None and not self.lazy_annotations:
                self.parents[arg] = args
                self.into(arg, (arg.annotation,), annotations)

    # Statements

    def import_(self, node: ast.Import | ast.ImportFrom, scope: Scope) -> None:
        for alias in node.names:
            scope.bind(alias.asname or alias.name.partition('.')[0], node)

    def annotated(self, node: ast.AnnAssign, scope: Scope) -> None:
        self.into(node, (node.target, node.value), scope)
        if type(node.target) is ast.Name and scope.kind == CLASS:
            self.stored.add(node.target.id)
        if not self.lazy_annotations and scope.kind in (MODULE, CLASS):
            self.into(node, (node.annotation,), scope)

    def global_(self, node: ast.Global, scope: Scope) -> None:
        scope.globals.update(node.names)

    def nonlocal_(self, node: ast.Nonlocal, scope: Scope) -> None:
        scope.nonlocals.update(node.names)

    def loop(self, node: ast.For | ast.AsyncFor | ast.With | ast.AsyncWith, scope: Scope) -> None:
        self.loops.append(Loop(node, scope))
        self.into(node, children(node), scope)

    def binder(self, node: Any, scope: Scope) -> None:
        """`except … as name`, `case … as name`, `case *name`, `case {**name}`."""
        name = node.rest if type(node) is ast.MatchMapping else node.name
        if name is not None:
            scope.bind(name, node)
            if type(node) is ast.ExceptHandler:
                scope.deleted.add(name)
        self.into(node, children(node), scope)


def parameters(args: ast.arguments) -> list[ast.arg]:
    """All parameters in the order of a function's variables."""
    found = [*args.posonlyargs, *args.args, *args.kwonlyargs]
    return found + [arg for arg in (args.vararg, args.kwarg) if arg is not None]


_HANDLERS: dict[type, Callable[[_Walk, Any, Scope], None]] = {
    ast.Name: _Walk.name,
    ast.Call: _Walk.call,
    ast.keyword: _Walk.keyword,
    ast.Await: _Walk.pause,
    ast.Yield: _Walk.pause,
    ast.YieldFrom: _Walk.pause,
    ast.Attribute: _Walk.attribute,
    ast.NamedExpr: _Walk.named,
    ast.Lambda: _Walk.lambda_,
    ast.ListComp: _Walk.comprehension,
    ast.SetComp: _Walk.comprehension,
    ast.DictComp: _Walk.comprehension,
    ast.GeneratorExp: _Walk.comprehension,
    ast.FunctionDef: _Walk.function,
    ast.AsyncFunctionDef: _Walk.function,
    ast.ClassDef: _Walk.class_,
    ast.Import: _Walk.import_,
    ast.ImportFrom: _Walk.import_,
    ast.AnnAssign: _Walk.annotated,
    ast.Global: _Walk.global_,
    ast.Nonlocal: _Walk.nonlocal_,
    ast.For: _Walk.loop,
    ast.AsyncFor: _Walk.loop,
    ast.With: _Walk.loop,
    ast.AsyncWith: _Walk.loop,
    ast.ExceptHandler: _Walk.binder,
    ast.MatchAs: _Walk.binder,
    ast.MatchStar: _Walk.binder,
    ast.MatchMapping: _Walk.binder,
}
if hasattr(ast, 'TypeAlias'):
    _HANDLERS[ast.TypeAlias] = _Walk.type_alias


def survey(tree: ast.Module) -> Survey:
    """Walk a program once and say what its names are and where it calls.

    >>> found = survey(ast.parse('def f(a):\\n    return lambda: a + b'))
    >>> sorted(found.module.children[0].captured()), sorted(found.module.free)
    (['a'], ['b'])
    """
    return _Walk(tree).run(tree)
