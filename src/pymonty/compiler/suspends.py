"""Which calls of a program may suspend it: may, directly or through others, end in a host call.

Nothing suspends in a program that names no external function. In one that does, a call may suspend

* by name: of an external function; of a guest function or class whose body may suspend (a least fixed
  point over the program); of any variable that could hold either. Builtins and imported names never do;
* by attribute: where a guest class has a method of that name that may suspend, or where the program
  stores something under that name;
* otherwise (a call of a call, of a subscript, …): always.

Awaits and yields always count, since a suspended coroutine or generator can be dumped with the rest.
Where a generator may suspend, so may each loop over something that is not plainly a container.

`Suspends` then marks the tree for the lowering: `hot` nodes contain a suspension in their own frame,
`touched` nodes need rewriting (hot ones, and those that hold a function body that needs it), `moved`
nodes are lambdas and comprehensions that become functions of their own.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable
from typing import NamedTuple

from pymonty.compiler.scopes import CLASS, COMPREHENSION, TYPES, Point, Scope, Survey, survey

BUILTINS = frozenset(name for name, value in vars(builtins).items() if callable(value))
CONSTRUCTORS = frozenset(
    {'__init__', '__new__', '__post_init__', '__call__', '__init_subclass__', '__set_name__'}
)
ITERATORS = frozenset({'__iter__', '__next__', '__getitem__', '__aiter__', '__anext__'})
CONTAINER_METHODS = frozenset({'items', 'keys', 'values', 'split', 'splitlines', 'copy'})
CONTAINERS = frozenset({'range', 'list', 'tuple', 'set', 'frozenset', 'dict', 'sorted', 'str'})
DISPLAYS = (ast.Constant, ast.JoinedStr, ast.List, ast.Tuple, ast.Set, ast.Dict)
EAGER_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp)
COMPREHENSIONS = (*EAGER_COMPREHENSIONS, ast.GeneratorExp)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Known(NamedTuple):
    """What a session knows from its earlier snippets."""

    active: bool = False
    """An external function was named."""
    plain: frozenset[str] = frozenset()
    """Global names bound to functions, classes and imports that cannot suspend."""
    names: frozenset[str] = frozenset()
    """Global names bound to anything else."""
    methods: frozenset[str] = frozenset()
    """Attribute names that may hold something that suspends."""
    iteration: bool = False
    """A generator or iterator of the session may suspend."""


class Suspends:
    """The answer for one program; empty (`active` is False) where nothing suspends."""

    def __init__(self, known: Known, found: Survey | None = None) -> None:
        self.known = known
        self.found = found
        self.pausing: set[ast.AST] = set()
        self.hot: set[ast.AST] = set()
        self.touched: set[ast.AST] = set()
        self.moved: set[ast.AST] = set()
        self.iterating: set[ast.AST] = set()

    @property
    def active(self) -> bool:
        return bool(self.touched)

    def call(self, node: ast.expr) -> bool:
        """True where this call (or await, yield, decorator) may suspend the program."""
        return node in self.pausing

    def mark(self, node: ast.AST) -> None:
        """Record that the frame which evaluates `node` may stand still in it."""
        self._climb(node, self.hot)

    def _climb(self, node: ast.AST, kind: set[ast.AST]) -> None:
        assert self.found is not None
        parents, touched, start = self.found.parents, self.touched, node
        while node not in kind or node not in touched:
            kind.add(node)
            touched.add(node)
            parent = parents.get(node)
            if parent is None:
                return
            node_type = type(parent)
            if node_type in COMPREHENSIONS and not self._is_first_clause(node, parent):
                self.moved.add(parent)
                if node_type is ast.GeneratorExp:
                    kind = touched
            elif node_type is ast.comprehension and parent.iter is not node:  # type: ignore[attr-defined]
                comprehension = parents[parent]
                self.moved.add(comprehension)
                if type(comprehension) is ast.GeneratorExp:
                    kind = touched
                node, parent = parent, comprehension
                kind.add(node)
                touched.add(node)
            elif node_type is ast.Lambda and node is parent.body:  # type: ignore[attr-defined]
                if node is start and node in self.pausing:
                    return  # its body is one call or yield: a return statement in all but name
                self.moved.add(parent)
                args = parent.args  # type: ignore[attr-defined]
                if not args.defaults and not args.kw_defaults:
                    kind = touched  # else its defaults are evaluated in a statement
            elif node_type in FUNCTIONS and isinstance(node, ast.stmt):
                kind = touched
            node = parent

    @staticmethod
    def _is_first_clause(node: ast.AST, comprehension: ast.AST) -> bool:
        return node is comprehension.generators[0]  # type: ignore[attr-defined]


IDLE = Suspends(Known())


class _Analysis:
    """The fixed point: `running` holds functions, lambdas and generators whose body may suspend."""

    def __init__(self, found: Survey, functions: frozenset[str], known: Known) -> None:
        self.found = found
        self.functions = functions
        self.known = known
        self.running: set[ast.AST] = set()
        self.methods = frozenset(found.stored) | known.methods
        self.rebound: dict[tuple[Scope, str], list[ast.AST]] = {}
        self.classes: list[Scope] = []
        for scope in found.scopes.values():
            if scope.kind == CLASS:
                self.classes.append(scope)
            for name in (scope.globals | scope.nonlocals) & scope.bindings.keys():
                home = self.home(scope, name)
                self.rebound.setdefault((home, name), []).extend(scope.bindings[name])

    @staticmethod
    def home(scope: Scope, name: str) -> Scope:
        if name in scope.nonlocals and scope.parent is not None:
            return scope.parent.resolve(name)
        return scope.resolve(name)

    # Verdicts, under what `running` and `methods` hold so far

    def point(self, point: Point) -> bool:
        return type(point.node) is not ast.Call or self.callee(point.node.func, point.scope)

    def callee(self, callee: ast.expr, scope: Scope) -> bool:
        if type(callee) is ast.Name:
            return self.name(callee.id, scope)
        if type(callee) is ast.Attribute:
            return callee.attr in self.methods
        return type(callee) is not ast.Lambda or callee in self.running

    def name(self, name: str, scope: Scope) -> bool:
        home = self.home(scope, name)
        binders = [*home.bindings.get(name, ()), *self.rebound.get((home, name), ())]
        if home.parent is None:
            if name in self.functions or name in self.known.names:
                return True
            if not binders:
                return name not in self.known.plain and name not in BUILTINS
        return not binders or any(self.binder(node, home) for node in binders)

    def binder(self, node: ast.AST, scope: Scope) -> bool:
        """Whether a call of what this definition, import or assignment binds may suspend."""
        kind = type(node)
        if kind in (ast.Import, ast.ImportFrom):
            return False
        if isinstance(node, (*FUNCTIONS, ast.ClassDef)):
            if any(self.guest_made(decorator, scope) for decorator in node.decorator_list):
                return True
            if kind is ast.ClassDef:
                return not CONSTRUCTORS.isdisjoint(self.methods)
            return kind is ast.FunctionDef and node in self.running and not self.is_generator(node)
        if kind is ast.Name:
            parent = self.found.parents[node]
            if type(parent) is ast.Assign and node in parent.targets:
                value = parent.value
                if type(value) is ast.Lambda:
                    return value in self.running
                return not isinstance(value, (*DISPLAYS, *COMPREHENSIONS))
        return True

    def is_generator(self, node: ast.AST) -> bool:
        return self.found.scopes[node].is_generator

    def guest_made(self, decorator: ast.expr, scope: Scope) -> bool:
        """Whether a decorator may be the guest's own, and so may return anything."""
        while True:
            if type(decorator) is ast.Call:
                decorator = decorator.func
            elif type(decorator) is ast.Attribute:
                if decorator.attr in ('setter', 'getter', 'deleter'):
                    return False
                decorator = decorator.value
            else:
                break
        if type(decorator) is not ast.Name:
            return True
        home = self.home(scope, decorator.id)
        binders = [*home.bindings.get(decorator.id, ()), *self.rebound.get((home, decorator.id), ())]
        if binders:
            return any(type(node) not in (ast.Import, ast.ImportFrom) for node in binders)
        return decorator.id not in self.known.plain and decorator.id not in BUILTINS

    def decorator(self, point: Point) -> bool:
        """Whether applying a decorator may suspend."""
        if type(point.node) is ast.Call:
            return self.guest_made(point.node, point.scope)
        return self.callee(point.node, point.scope)

    # The fixed point

    def solve(self) -> None:
        waiting: dict[ast.AST, list[Callable[[], bool]]] = {}
        for verdict, points in ((self.point, self.found.points), (self.decorator, self.found.decorators)):
            for point in points:
                frame = frame_of(point.scope)
                if frame is not None and type(point.node) not in (ast.Await, ast.Yield, ast.YieldFrom):
                    waiting.setdefault(frame.node, []).append(lambda v=verdict, p=point: v(p))  # type: ignore[misc]
        while True:
            found = [node for node, tests in waiting.items() if any(test() for test in tests)]
            for node in found:
                del waiting[node]
            self.running.update(found)
            methods = self.methods | self.suspending_methods()
            if not found and methods == self.methods:
                return
            self.methods = methods

    def suspending_methods(self) -> set[str]:
        return {
            name
            for scope in self.classes
            for name, nodes in scope.bindings.items()
            if name not in self.methods and any(self.binder(node, scope) for node in nodes)
        }

    def iteration(self) -> bool:
        """Whether taking an item from some iterator may suspend."""
        if self.known.iteration or not ITERATORS.isdisjoint(self.methods):
            return True
        return any(node in self.running and scope.is_generator for node, scope in self.found.scopes.items())

    def container(self, node: ast.expr, scope: Scope) -> bool:
        """Whether `node` plainly makes a native container, whose iteration runs no guest code."""
        if isinstance(node, (*DISPLAYS, *EAGER_COMPREHENSIONS)):
            return True
        if type(node) is not ast.Call:
            return False
        if type(node.func) is ast.Attribute:
            return node.func.attr in CONTAINER_METHODS and node.func.attr not in self.methods
        if type(node.func) is not ast.Name or node.func.id not in CONTAINERS:
            return False
        return not self.home(scope, node.func.id).declares(node.func.id)

    def learn(self) -> Known:
        """What the session knows after this program."""
        module = self.found.module
        bound = set(module.bindings) | {name for home, name in self.rebound if home is module}
        plain = frozenset(name for name in bound if not self.name(name, module))
        known = self.known
        return Known(
            active=True,
            plain=(known.plain - bound) | plain,
            names=known.names | (bound - plain),
            methods=self.methods,
            iteration=self.iteration(),
        )


def frame_of(scope: Scope) -> Scope | None:
    """The scope whose frame a suspension in `scope` holds up; None for what Python evaluates lazily."""
    in_class = False
    while scope.parent is not None:
        in_class = scope.kind == CLASS or (in_class and scope.kind == TYPES)
        if not in_class and (scope.kind != COMPREHENSION or scope.is_generator):
            break
        scope = scope.parent
    return None if scope.kind == TYPES else scope


def analyse(
    tree: ast.Module, functions: frozenset[str], known: Known = IDLE.known, source: str | None = None
) -> Suspends:
    """Find out what may suspend in a program that may call the external `functions`.

    `source`, the text of the program, saves the walk where no function's name stands in it.

    >>> tree = ast.parse('def f(): return fetch()\\ndef g(): return len("")\\nf() + g()')
    >>> found = analyse(tree, frozenset({'fetch'}))
    >>> [found.call(call) for call in (tree.body[2].value.left, tree.body[2].value.right)]
    [True, False]
    """
    if not known.active:
        if not functions:
            return IDLE
        # An identifier that is not ASCII may be spelled in several ways, so only ASCII text is searched.
        if source is not None and source.isascii() and not any(name in source for name in functions):
            return IDLE
    found = survey(tree)
    if not known.active and all(functions.isdisjoint(scope.loads) for scope in found.scopes.values()):
        return IDLE
    analysis = _Analysis(found, functions, known)
    analysis.solve()
    return _marked(found, analysis, analysis.learn())


def everything(tree: ast.Module) -> Suspends:
    """The answer in which every call, decorator and iteration may suspend."""
    return _marked(survey(tree), None, Known(active=True))


def _marked(found: Survey, analysis: _Analysis | None, known: Known) -> Suspends:
    """Mark the tree with what `analysis` decides (None: everything)."""
    answer = Suspends(known, found)
    pausing = answer.pausing
    for point in found.points:
        if (analysis is None or analysis.point(point)) and frame_of(point.scope) is not None:
            pausing.add(point.node)
    for point in found.points:
        if point.node in pausing:
            answer.mark(point.node)
    for point in found.decorators:
        if analysis is None or analysis.decorator(point):
            pausing.add(point.node)
            answer.mark(found.parents[point.node])
    iteration = analysis is None or analysis.iteration()
    for node, scope in found.loops:
        if type(node) in (ast.AsyncFor, ast.AsyncWith):
            answer.mark(node)
        elif type(node) is ast.For:
            if iteration and not (analysis and analysis.container(node.iter, scope)):
                answer.iterating.add(node)
                answer.mark(node)
        elif isinstance(node, ast.comprehension):
            _mark_clause(answer, node, scope, iteration, analysis)
    return answer


def _mark_clause(
    answer: Suspends, clause: ast.comprehension, scope: Scope, iteration: bool, analysis: _Analysis | None
) -> None:
    """A clause suspends if what it iterates may; a nested one in a generator holds a hidden iterator."""
    risky = iteration and not (analysis and analysis.container(clause.iter, scope))
    nested_generator = scope.is_generator and len(scope.node.generators) > 1  # type: ignore[attr-defined]
    if risky or clause.is_async or nested_generator:
        answer.mark(clause.target)
