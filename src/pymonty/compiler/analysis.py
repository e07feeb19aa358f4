"""The analysis behind `suspends`: a least fixed point over the functions of a program.

`Analysis` knows which functions, methods, iterators and attributes may suspend (`running`, `methods`,
`iterates`, `getters`), asks of each frame whether something in it may under what is known so far, and
repeats that until nothing changes.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Iterator
from typing import NamedTuple

from pymonty.compiler import reach
from pymonty.compiler.scopes import CLASS, COMPREHENSION, TYPES, Point, Scope, Survey

BUILTINS = frozenset(name for name, value in vars(builtins).items() if callable(value))
CONSTRUCTORS = frozenset(
    {'__init__', '__new__', '__post_init__', '__call__', '__init_subclass__', '__set_name__'}
)
ITERATORS = frozenset({'__iter__', '__next__', '__getitem__', '__aiter__', '__anext__'})
CONTAINER_METHODS = frozenset({'items', 'keys', 'values', 'split', 'splitlines', 'copy'})
CONTAINERS = frozenset({'range', 'list', 'tuple', 'set', 'frozenset', 'dict', 'sorted', 'str'})
DISPLAYS = (ast.Constant, ast.JoinedStr, ast.List, ast.Tuple, ast.Set, ast.Dict)
TEXTS = (ast.Constant, ast.JoinedStr)
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
    getters: frozenset[str] = frozenset()
    """Attribute names whose reading may suspend."""
    forwards: bool = False
    """A class of the session has a `__getattr__`, so that any attribute may be called."""
    carries: bool = False
    """Native callables of the session may call functions that suspend."""
    is_prelude: bool = False
    """The program is the prelude, which calls natives as they are."""


_OPERATIONS = frozenset(reach.OPERATIONS)


class Analysis:
    """The fixed point: `running` holds functions, lambdas and generators whose body may suspend."""

    def __init__(self, found: Survey, functions: frozenset[str], known: Known) -> None:
        self.found = found
        self.functions = functions
        self.known = known
        self.running: set[ast.AST] = set()
        self.methods = frozenset(found.stored) | known.methods
        self.rebound: dict[tuple[Scope, str], list[ast.AST]] = {}
        self.classes: list[Scope] = []
        self._carries: bool | None = None
        self._originals: dict[ast.AST, str] = {}  # what no later verdict changes
        self.iterates = known.iteration
        self.getters = known.getters
        self.is_lazy = False
        for scope in found.scopes.values():
            if scope.kind == CLASS:
                self.classes.append(scope)
            for name in (scope.globals | scope.nonlocals) & scope.bindings.keys():
                home = self.home(scope, name)
                self.rebound.setdefault((home, name), []).extend(scope.bindings[name])
        bound = {name for scope in self.classes for name in scope.bindings}
        self.forwards = known.forwards or '__getattr__' in bound
        self.operations: list[Point] = []
        self.lazy_calls: list[tuple[reach.Native, ast.Call, Scope]] = []  # of `map` and its like
        self.looks = known.is_prelude
        if not known.is_prelude:
            self._look(bound | known.methods, frozenset(bound) | known.getters)

    def _look(self, methods: set[str], getters: frozenset[str]) -> None:
        """Find the loops and operations that might run guest code, if the program has any such code."""
        found = self.found
        iterates = (
            self.known.iteration
            or not ITERATORS.isdisjoint(methods)
            or any(scope.is_generator for scope in found.scopes.values())
            or any(name in scope.loads for scope in found.scopes.values() for name in ('map', 'filter'))
        )
        special = reach.SPECIAL & methods
        if not (iterates or special or getters):
            return
        self.looks = iterates
        if iterates:
            self.lazy_calls = list(self._lazy_calls())
        for node in found.parents:
            if type(node) in _OPERATIONS and reach.runs(node, special, getters, iterates):
                scope = reach.scope_of(node, found)
                if scope is not None and frame_of(scope) is not None and not in_pattern(node, found):
                    self.operations.append(Point(node, scope))  # type: ignore[arg-type]

    def _lazy_calls(self) -> Iterator[tuple[reach.Native, ast.Call, Scope]]:
        for node, scope in self.found.points:
            if type(node) is ast.Call:
                native = self.native(node.func, scope)
                if native is not None and native.is_lazy:
                    yield native, node, scope

    @staticmethod
    def home(scope: Scope, name: str) -> Scope:
        if name in scope.nonlocals and scope.parent is not None:
            return scope.parent.resolve(name)
        return scope.resolve(name)

    # Verdicts, under what `running` and `methods` hold so far

    def point(self, point: Point) -> bool:
        node = point.node
        if type(node) is not ast.Call or self.callee(node.func, point.scope):
            return True
        return not self.known.is_prelude and self.reaches(node, point.scope)

    def reaches(self, call: ast.Call, scope: Scope) -> bool:
        """Whether a native function that is called may run guest code that suspends."""
        native = self.native(call.func, scope)
        if native is None or native.is_lazy:
            return False
        if self.iterates and native.advances:
            return True
        if self.iterates and native.iterates and any(not self.container(arg, scope) for arg in call.args):
            return True
        if not native.methods.isdisjoint(self.methods) and any(type(a) not in TEXTS for a in call.args):
            return True
        return (native.reads and bool(self.getters)) or self.calls_back(native, call, scope)

    def calls_back(self, native: reach.Native, call: ast.Call, scope: Scope) -> bool:
        """Whether an argument that a native function calls may suspend."""
        if any(place < len(call.args) and self.runs(call.args[place], scope) for place in native.functions):
            return True
        given = (key for key in call.keywords if key.arg is None or key.arg == native.keyword)
        return bool(native.keyword) and any(key.arg is None or self.runs(key.value, scope) for key in given)

    def native(self, callee: ast.expr, scope: Scope) -> reach.Native | None:
        """What is known of a builtin, an imported function, or a method that bears the name of a native's."""
        if type(callee) is ast.Attribute:
            return reach.METHODS.get(callee.attr)
        return reach.CALLS.get(self.original(callee, scope))

    def original(self, callee: ast.expr, scope: Scope) -> str:
        """The name that a builtin or an imported function has where it comes from; '' for all else."""
        if type(callee) is ast.Attribute:
            return callee.attr
        if type(callee) is not ast.Name:
            return ''
        name = self._originals.get(callee)
        if name is None:
            name = self._originals[callee] = self._original(callee, scope)
        return name

    def _original(self, callee: ast.Name, scope: Scope) -> str:
        binders = self.binders(callee.id, self.home(scope, callee.id))
        if not binders:
            return callee.id
        names = [
            alias.name
            for node in binders
            if type(node) is ast.ImportFrom
            for alias in node.names
            if (alias.asname or alias.name) == callee.id
        ]
        return names[0] if len(names) == len(binders) else ''

    def binders(self, name: str, home: Scope) -> list[ast.AST]:
        """All that binds a variable of `home`."""
        return [*home.bindings.get(name, ()), *self.rebound.get((home, name), ())]

    def runs(self, function: ast.expr, scope: Scope) -> bool:
        """Whether what an expression gives may suspend when it is called."""
        if type(function) is ast.Constant:
            return False
        if type(function) is ast.Call:
            parts = [*function.args, *(key.value for key in function.keywords)]
            return self.guest_made(function, scope) or any(
                type(part) is not ast.Starred and self.runs(part, scope) for part in parts
            )
        if isinstance(function, (*DISPLAYS, *COMPREHENSIONS)):
            return False
        return self.callee(function, scope)

    def callee(self, callee: ast.expr, scope: Scope) -> bool:
        if type(callee) is ast.Name:
            return self.name(callee.id, scope)
        if type(callee) is ast.Attribute:
            return callee.attr in self.methods or self.forwards
        return type(callee) is not ast.Lambda or callee in self.running

    def name(self, name: str, scope: Scope) -> bool:
        home = self.home(scope, name)
        binders = self.binders(name, home)
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
                if type(value) is ast.Name and scope.kind == CLASS:
                    made = scope.bindings.get(value.id, ())
                    if made and all(isinstance(each, FUNCTIONS) for each in made):
                        return any(self.binder(each, scope) for each in made)
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
        binders = self.binders(decorator.id, home)
        if binders:
            return any(type(node) not in (ast.Import, ast.ImportFrom) for node in binders)
        return decorator.id not in self.known.plain and decorator.id not in BUILTINS

    def decorator(self, point: Point) -> bool:
        """Whether applying a decorator may suspend."""
        if type(point.node) is ast.Call:
            return self.guest_made(point.node, point.scope)
        return self.callee(point.node, point.scope)

    def may_be_native(self, point: Point, carries: bool) -> bool:
        """Whether the function that a call which may suspend calls may be native."""
        callee = point.node.func  # type: ignore[attr-defined]
        if not self.callee(callee, point.scope):
            return True
        if not carries:
            return type(callee) is ast.Name and self.reaches(point.node, point.scope)  # type: ignore[arg-type]
        if type(callee) is not ast.Name:
            return type(callee) is not ast.Lambda and not (
                self.known.is_prelude and type(callee) is ast.Attribute
            )
        home = self.home(point.scope, callee.id)
        binders = self.binders(callee.id, home)
        if home.parent is None and callee.id in self.functions and not binders:
            return False
        return not binders or any(
            not isinstance(node, (*FUNCTIONS, ast.ClassDef)) or bool(node.decorator_list) for node in binders
        )

    # The fixed point

    def solve(self) -> None:
        waiting: dict[ast.AST, list[Callable[[], bool]]] = {}
        for verdict, points in ((self.point, self.found.points), (self.decorator, self.found.decorators)):
            for point in points:
                frame = frame_of(point.scope)
                if frame is not None and type(point.node) not in (ast.Await, ast.Yield, ast.YieldFrom):
                    waiting.setdefault(frame.node, []).append(lambda v=verdict, p=point: v(p))  # type: ignore[misc]
        self.wait_for_operations(waiting)
        while True:
            self.iterates = self.iterates or self.iteration()
            before = self.iterates, self.getters
            found = [node for node, tests in waiting.items() if any(test() for test in tests)]
            for node in found:
                del waiting[node]
            self.running.update(found)
            methods = self.methods | self.suspending_methods()
            self.getters |= self.suspending_getters()
            self.iterates = self.iterates or self.iteration()
            if not found and methods == self.methods and before == (self.iterates, self.getters):
                return
            self.methods = methods

    def wait_for_operations(self, waiting: dict[ast.AST, list[Callable[[], bool]]]) -> None:
        for point in self.operations:
            frame = frame_of(point.scope)
            assert frame is not None
            waiting.setdefault(frame.node, []).append(lambda p=point: self.operation(p.node, p.scope))  # type: ignore[misc]
        for node, scope in self.found.loops:
            frame = frame_of(scope)
            if frame is not None and type(node) is ast.With:
                waiting.setdefault(frame.node, []).append(
                    lambda: self.iterates or not self.methods.isdisjoint(('__enter__', '__exit__'))
                )
            elif frame is not None and self.looks and isinstance(node, (ast.For, ast.comprehension)):
                waiting.setdefault(frame.node, []).append(
                    lambda n=node, s=scope: self.iterates and not self.container(n.iter, s)  # type: ignore[misc]
                )

    def operation(self, node: ast.AST, scope: Scope) -> bool:
        """Whether an operator, an unpacking or an attribute may suspend."""
        value = getattr(node, 'value', None)
        if isinstance(node, (ast.Assign, ast.Starred, ast.AugAssign)) and self.is_quiet(node, scope):
            return False
        if type(node) is ast.Attribute and type(value) is ast.Name:
            binders = self.home(scope, value.id).bindings.get(value.id, ())
            if binders and all(isinstance(each, (ast.Import, ast.ImportFrom)) for each in binders):
                return False
        return reach.runs(node, self.methods, self.getters, self.iterates)

    def is_quiet(self, node: ast.Assign | ast.Starred | ast.AugAssign, scope: Scope) -> bool:
        """Whether what is unpacked or added is plainly nothing that runs guest code to be iterated."""
        if not isinstance(node, ast.AugAssign):
            return self.container(node.value, scope)
        if type(node.op) is not ast.Add or not {'__add__', '__iadd__', '__radd__'}.isdisjoint(self.methods):
            return False
        if type(node.value) is not ast.Call or type(node.value.func) is not ast.Name:
            return type(node.value) is ast.Call
        name = node.value.func.id
        made = self.binders(name, self.home(scope, name))
        if not made:
            return name not in ('map', 'filter', 'zip', 'enumerate')
        return all(isinstance(each, FUNCTIONS) and not self.is_generator(each) for each in made)

    def suspending_getters(self) -> set[str]:
        return {
            name
            for scope in self.classes
            for name, nodes in scope.bindings.items()
            if name in self.methods and any(self.getter(node, scope) for node in nodes)
        }

    def getter(self, node: ast.AST, scope: Scope) -> bool:
        """Whether an attribute that a class binds here is computed when it is read."""
        if isinstance(node, FUNCTIONS):
            return any(_decorator_name(d) not in reach.PLAIN_DECORATORS for d in node.decorator_list)
        if type(node) is not ast.Name:
            return False
        value = getattr(self.found.parents[node], 'value', None)
        if type(value) is ast.Call and type(value.func) is ast.Name and value.func.id == 'property':
            return any(self.runs(arg, scope) for arg in value.args)
        return not {'__get__', '__set__'}.isdisjoint(self.methods)

    def suspending_methods(self) -> set[str]:
        return {
            name
            for scope in self.classes
            for name, nodes in scope.bindings.items()
            if name not in self.methods and any(self.binder(node, scope) for node in nodes)
        }

    def carries(self) -> bool:
        """Whether the program makes native callables that call its functions, or passes natives on.

        To be asked once the fixed point is found.
        """
        if self._carries is None:
            self._carries = self._makes_carriers()
        return self._carries

    def _makes_carriers(self) -> bool:
        if self.known.carries or self.known.is_prelude:
            return True
        found = self.found
        called = {id(point.node.func) for point in found.points if type(point.node) is ast.Call}
        passed = reach.CALLS if self.iterates else reach.CALLBACKS
        for node in found.parents:
            if type(node) is ast.Name and node.id in passed and id(node) not in called:
                return True
        for node, scope in found.decorators:
            name = node.func if type(node) is ast.Call else node
            if found.parents[node] in self.running and self.original(name, scope) in reach.CACHES:
                return True
        for node, scope in found.points:
            if type(node) is ast.Call and self.original(node.func, scope) in reach.CARRIERS:
                parts = [*node.args, *(key.value for key in node.keywords)]
                if any(type(part) is ast.Starred or self.runs(part, scope) for part in parts):
                    return True
        return False

    def iteration(self) -> bool:
        """Whether taking an item from some iterator may suspend."""
        if self.known.iteration or not ITERATORS.isdisjoint(self.methods):
            return True
        if self.looks and not self.is_lazy:
            self.is_lazy = any(
                self.calls_back(native, call, scope) for native, call, scope in self.lazy_calls
            )
        if self.is_lazy:
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
            iteration=self.iterates,
            getters=self.getters,
            forwards=self.forwards,
            carries=self.carries(),
        )


def _decorator_name(decorator: ast.expr) -> str:
    if type(decorator) is ast.Call:
        decorator = decorator.func
    name: str = getattr(decorator, 'attr', getattr(decorator, 'id', ''))
    return name


def frame_of(scope: Scope) -> Scope | None:
    """The scope whose frame a suspension in `scope` holds up; None for what Python evaluates lazily."""
    in_class = False
    while scope.parent is not None:
        in_class = scope.kind == CLASS or (in_class and scope.kind == TYPES)
        if not in_class and (scope.kind != COMPREHENSION or scope.is_generator):
            break
        scope = scope.parent
    return None if scope.kind == TYPES else scope


def operations(found: Survey) -> list[Point]:
    """Every operation of a program, and the scope it is evaluated in."""
    points = []
    for node in found.parents:
        if type(node) in reach.OPERATIONS and reach.runs(node, reach.SPECIAL, frozenset(), True):
            scope = reach.scope_of(node, found)
            if scope is not None and frame_of(scope) is not None and not in_pattern(node, found):
                points.append(Point(node, scope))  # type: ignore[arg-type]
    return points


def in_pattern(node: ast.AST, found: Survey) -> bool:
    """Whether an expression stands in a pattern of a `match`."""
    outer = found.parents.get(node)
    while outer is not None and not isinstance(outer, (ast.stmt, ast.pattern)):
        outer = found.parents.get(outer)
    return isinstance(outer, ast.pattern)
