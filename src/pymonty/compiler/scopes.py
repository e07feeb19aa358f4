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
from collections.abc import Callable, Iterable, Sequence
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

NOTHING: frozenset[str] = frozenset()
Nodes = Sequence[ast.AST | None]
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
        self.globals = self.nonlocals = self.deleted = NOTHING
        self.is_generator = False
        self._free: set[str] | None = None
        if parent is not None:
            parent.children.append(self)

    def bind(self, name: str, node: ast.AST) -> None:
        self.bindings.setdefault(name, []).append(node)

    def declares(self, name: str) -> bool:
        """True where `name` is a variable of this very scope."""
        return name in self.bindings and not (name in self.globals or name in self.nonlocals)

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
            own = self.bindings.keys() - self.globals - self.nonlocals
            names = (self.loads - own) | self.nonlocals | self.globals
            for child in self.children:
                names |= child.free if self.kind == CLASS else child.free - own
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
    """Of every node but constants and names that are read, which are here where somebody asks for theirs."""
    points: list[Point]
    stored: set[str]
    """Attribute names that the program may store a function under: assigned, or given as a keyword."""
    decorators: list[Point]
    """Every decorator, which is called without a call in the tree."""
    loops: list[Loop]
    """Every `for` and `with` statement, `async` or not, and every clause of a comprehension."""
    passed: set[str]
    """Names that are read other than to be called."""


def children(node: ast.AST) -> list[ast.AST | None]:
    """The nodes directly inside `node`; None stands for one that is missing."""
    single, lists = SHAPES[type(node)]
    found: list[ast.AST | None] = [getattr(node, name) for name in single]
    for name in lists:
        found += getattr(node, name)
    return found


class _Walk:
    """The walk, scope by scope. A handler returns what else is to be visited in the same scope.

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
        self.passed: set[str] = set()
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
            self.module,
            self.scopes,
            self.parents,
            self.points,
            self.stored,
            self.decorators,
            self.loops,
            self.passed,
        )

    def below(self, scope: Scope) -> None:
        """Visit `here` and all below that is in the same scope."""
        self.scope = scope
        here, parents, load, pass_ = self.here, self.parents, scope.loads.add, self.passed.add
        rows, pop, append = _ROWS, here.pop, here.append
        name, loading, constant = ast.Name, ast.Load, ast.Constant
        while here:
            node: Any = pop()
            handler, single, lists = rows[type(node)]
            inside: Any
            if handler is not None:
                inside = handler(self, node, scope)
            else:
                inside = [getattr(node, field) for field in single]
                for field in lists:
                    inside += getattr(node, field)
            for child in inside:
                kind = type(child)
                if kind is name and type(child.ctx) is loading:
                    load(child.id)
                    pass_(child.id)
                elif kind is not constant and child is not None:
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

    def name(self, node: ast.Name, scope: Scope) -> Nodes:
        if type(node.ctx) is ast.Load:
            scope.loads.add(node.id)
            self.passed.add(node.id)
            return ()
        scope.bind(node.id, node)
        if type(node.ctx) is ast.Del:
            scope.deleted |= {node.id}
        return ()

    def call(self, node: ast.Call, scope: Scope) -> Nodes:
        self.points.append(Point(node, scope))
        function = node.func
        if type(function) is not ast.Name:
            return (function, *node.args, *node.keywords)
        scope.loads.add(function.id)
        return node.args + node.keywords if node.keywords else node.args  # type: ignore[operator]

    def keyword(self, node: ast.keyword, scope: Scope) -> Nodes:
        if node.arg is not None:
            self.stored.add(node.arg)
        return (node.value,)

    def pause(self, node: ast.Await | ast.Yield | ast.YieldFrom, scope: Scope) -> Nodes:
        self.points.append(Point(node, scope))
        if type(node) is not ast.Await:
            scope.owner().is_generator = True
        return (node.value,)

    def attribute(self, node: ast.Attribute, scope: Scope) -> Nodes:
        if type(node.ctx) is ast.Store:
            self.stored.add(node.attr)
        return (node.value,)

    def named(self, node: ast.NamedExpr, scope: Scope) -> Nodes:
        scope.owner().bind(node.target.id, node)
        if scope.kind == COMPREHENSION:
            self.walruses.append((node.target.id, scope))
        self.parents[node.target] = node
        return (node.value,)

    def settle_walruses(self) -> None:
        """Give each walrus in a comprehension to the scope around, now that all declarations are known."""
        for name, scope in self.walruses:
            owner = scope.owner()
            is_global = owner.kind == MODULE or name in owner.globals
            while scope is not owner:
                if is_global:
                    scope.globals |= {name}
                else:
                    scope.nonlocals |= {name}
                assert scope.parent is not None
                scope = scope.parent

    def lambda_(self, node: ast.Lambda, scope: Scope) -> Nodes:
        inner = self.enter(LAMBDA, node, scope)
        self.arguments(node, node.args, scope, scope, inner)
        self.into(node, (node.body,), inner)
        return ()

    def comprehension(self, node: Comprehension, scope: Scope) -> Nodes:
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
        return ()

    # Definitions

    def function(self, node: ast.FunctionDef | ast.AsyncFunctionDef, scope: Scope) -> Nodes:
        scope.bind(node.name, node)
        self.decorators += [Point(decorator, scope) for decorator in node.decorator_list]
        around = self.type_parameters(node, scope)
        inner = self.enter(FUNCTION, node, around)
        self.arguments(node, node.args, scope, around, inner)
        if node.returns is not None and not self.lazy_annotations:
            self.into(node, (node.returns,), around)
        self.into(node, node.body, inner)
        return self.decorated(node)

    def class_(self, node: ast.ClassDef, scope: Scope) -> Nodes:
        scope.bind(node.name, node)
        self.decorators += [Point(decorator, scope) for decorator in node.decorator_list]
        around = self.type_parameters(node, scope)
        self.into(node, (*node.bases, *node.keywords), around)
        inner = self.enter(CLASS, node, around)
        self.into(node, node.body, inner)
        return self.decorated(node)

    def decorated(self, node: Any) -> Nodes:
        """Decorators, which may be names, need their parent: they are called."""
        for decorator in node.decorator_list:
            self.parents[decorator] = node
        return node.decorator_list  # type: ignore[no-any-return]

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

    def type_alias(self, node: Any, scope: Scope) -> Nodes:
        around = self.type_parameters(node, scope)
        self.into(node, (node.value,), self.enter(TYPES, node, around))
        return (node.name,)

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

    def import_(self, node: ast.Import | ast.ImportFrom, scope: Scope) -> Nodes:
        for alias in node.names:
            scope.bind(alias.asname or alias.name.partition('.')[0], node)
        return ()

    def annotated(self, node: ast.AnnAssign, scope: Scope) -> Nodes:
        if type(node.target) is ast.Name and scope.kind == CLASS:
            self.stored.add(node.target.id)
        if not self.lazy_annotations and scope.kind in (MODULE, CLASS):
            self.into(node, (node.annotation,), scope)
        return (node.target, node.value)

    def global_(self, node: ast.Global, scope: Scope) -> Nodes:
        scope.globals |= set(node.names)
        return ()

    def nonlocal_(self, node: ast.Nonlocal, scope: Scope) -> Nodes:
        scope.nonlocals |= set(node.names)
        return ()

    def loop(self, node: ast.For | ast.AsyncFor | ast.With | ast.AsyncWith, scope: Scope) -> Nodes:
        self.loops.append(Loop(node, scope))
        return children(node)

    def binder(self, node: Any, scope: Scope) -> Nodes:
        """`except … as name`, `case … as name`, `case *name`, `case {**name}`."""
        name = node.rest if type(node) is ast.MatchMapping else node.name
        if name is not None:
            scope.bind(name, node)
            if type(node) is ast.ExceptHandler:
                scope.deleted |= {name}
        return children(node)


def parameters(args: ast.arguments) -> list[ast.arg]:
    """All parameters in the order of a function's variables."""
    found = [*args.posonlyargs, *args.args, *args.kwonlyargs]
    return found + [arg for arg in (args.vararg, args.kwarg) if arg is not None]


_HANDLERS: dict[type, Callable[[_Walk, Any, Scope], Nodes]] = {
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


_ROWS = {kind: (_HANDLERS.get(kind), *shape) for kind, shape in SHAPES.items()}


def survey(tree: ast.Module) -> Survey:
    """Walk a program once and say what its names are and where it calls.

    >>> found = survey(ast.parse('def f(a):\\n    return lambda: a + b'))
    >>> sorted(found.module.children[0].captured()), sorted(found.module.free)
    (['a'], ['b'])
    """
    return _Walk(tree).run(tree)
