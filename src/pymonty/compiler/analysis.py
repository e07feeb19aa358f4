"""The analysis behind `suspends`: a least fixed point over the functions of a program.

`Analysis` knows which functions, methods, iterators and attributes may suspend (`running`, `methods`,
`iterates`, `getters`), asks of each frame whether something in it may under what is known so far, and
repeats that until nothing changes.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable
from typing import Any, NamedTuple

from pymonty.compiler import reach
from pymonty.compiler.scopes import CLASS, Point, Scope, Survey
from pymonty.compiler.variables import DISPLAYS, EAGER_COMPREHENSIONS, Variables

BUILTINS = frozenset(name for name, value in vars(builtins).items() if callable(value))
CONSTRUCTORS = frozenset(
    {'__init__', '__new__', '__post_init__', '__call__', '__init_subclass__', '__set_name__'}
)
ITERATORS = frozenset({'__iter__', '__next__', '__getitem__', '__aiter__', '__anext__'})
CONTAINER_METHODS = frozenset({'items', 'keys', 'values', 'split', 'splitlines', 'copy'})
TEXTS = (ast.Constant, ast.JoinedStr)
COMPREHENSIONS = (*EAGER_COMPREHENSIONS, ast.GeneratorExp)
_FRESH = (*DISPLAYS, *COMPREHENSIONS)
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
IMPORTS = (ast.Import, ast.ImportFrom)
_DEFINITIONS = (*FUNCTIONS, ast.ClassDef)


_PAUSES = frozenset({ast.Await, ast.Yield, ast.YieldFrom})
Test = tuple[Callable[..., bool], tuple[Any, ...]]


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


_QUIET = frozenset({ast.Yield, ast.For, ast.comprehension})
"""Kinds of points and loops that by themselves suspend nobody else's frame."""
_LAZY = frozenset({'map', 'filter'})
_DESCRIBING = frozenset({'__get__', '__set__'})


class Analysis:
    """The fixed point: `running` holds functions, lambdas and generators whose body may suspend."""

    def __init__(self, found: Survey, functions: frozenset[str], known: Known) -> None:
        self.found = found
        self.functions = functions
        self.known = known
        self.running: set[ast.AST] = set()
        self.methods = frozenset(found.stored) | known.methods
        self._carries: bool | None = None
        self._verdicts: dict[tuple[Scope, str], bool] = {}  # on names, under what is known so far
        self.iterates = known.iteration
        self.getters = known.getters
        self.is_lazy = False
        self.variables = Variables(found, known.plain | known.names)
        self.variable = self.variables.variable
        self.classes = [scope for scope in found.scopes.values() if scope.kind == CLASS]
        bound = {name for scope in self.classes for name in scope.bindings}
        self.forwards = known.forwards or '__getattr__' in bound
        self.operations: list[Point] = []
        self.points = found.points
        self.natives: dict[ast.expr, reach.Native] = {}
        self.lazy_calls: list[tuple[reach.Native, ast.Call, Scope]] = []  # of `map` and its like
        self.carrying: list[Point] = []  # calls that may make a carrier
        self.looks = known.is_prelude
        if not known.is_prelude:
            methods = self.methods | bound
            self.points = [point for point in found.points if self._may_suspend(point, methods)]
            self._look(bound | known.methods)

    def _look(self, methods: set[str]) -> None:
        """Find the loops and operations that might run guest code, if the program has any such code."""
        found, getters = self.found, self.known.getters | self._possible_getters(methods)
        special = reach.SPECIAL & methods
        iterates = (
            self.known.iteration
            or not ITERATORS.isdisjoint(methods)
            or self._may_generate(bool(special or getters))
            or not _LAZY.isdisjoint(found.passed)
            or any(native.is_lazy for native in self.natives.values())
        )
        if not (iterates or special or getters):
            return
        self.looks = iterates
        if iterates:
            self.lazy_calls = [
                (self.natives[node], node, scope)  # type: ignore[misc]
                for node, scope in found.points
                if node in self.natives and self.natives[node].is_lazy
            ]
        self.operations = reach.operations(found, special, getters, iterates)

    def _may_generate(self, operates: bool) -> bool:
        """Whether the program has a generator that does more than loop; with `operates`, any one may."""
        found = self.found
        if operates or not any(scope.is_generator for scope in found.scopes.values()):
            return operates
        acting = {
            scope
            for points in (found.points, found.decorators, found.loops)
            for node, scope in points
            if type(node) not in _QUIET
        }
        return any(frame is not None and frame.is_generator for frame in map(reach.frame_of, acting))

    def _possible_getters(self, methods: set[str]) -> set[str]:
        """Names of attributes that classes of the program might compute when they are read."""
        if not self.classes:
            return set()
        describes = not _DESCRIBING.isdisjoint(methods | self.methods)
        return {
            name
            for scope in self.classes
            for name, nodes in scope.bindings.items()
            if any(
                _is_decorated(node) or self._property(node) or (describes and type(node) is ast.Name)
                for node in nodes
            )
        }

    def _may_suspend(self, point: Point, methods: frozenset[str]) -> bool:
        """Whether a call is worth a verdict, if no methods but these can suspend. Notes calls of natives."""
        node, scope = point
        callee = getattr(node, 'func', None)
        if type(callee) is ast.Attribute:
            original, natives = callee.attr, reach.METHODS
            may = original in methods or self.forwards
        elif type(callee) is ast.Name:
            original, natives = self.variable(callee.id, scope).original, reach.CALLS
            may = not original or self.name(callee.id, scope)
        else:
            return True
        native = natives.get(original)
        if native is not None:
            self.natives[node] = native
            may = may or native.asks or not native.methods.isdisjoint(methods)
        if original in reach.CARRIERS:
            self.carrying.append(point)
        return may

    # Verdicts, under what `running` and `methods` hold so far

    def point(self, point: Point) -> bool:
        node = point.node
        if type(node) is not ast.Call or self.callee(node.func, point.scope):
            return True
        return not self.known.is_prelude and self.reaches(node, point.scope)

    def reaches(self, call: ast.Call, scope: Scope) -> bool:
        """Whether a native function that is called may run guest code that suspends."""
        native = self.natives.get(call)
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

    def runs(self, function: ast.expr, scope: Scope) -> bool:
        """Whether what an expression gives may suspend when it is called."""
        if type(function) is ast.Constant:
            return False
        if type(function) is ast.Call:
            parts = [*function.args, *(key.value for key in function.keywords)]
            return self.guest_made(function, scope) or any(
                type(part) is not ast.Starred and self.runs(part, scope) for part in parts
            )
        if isinstance(function, _FRESH):
            return False
        return self.callee(function, scope)

    def callee(self, callee: ast.expr, scope: Scope) -> bool:
        if type(callee) is ast.Name:
            return self.name(callee.id, scope)
        if type(callee) is ast.Attribute:
            return callee.attr in self.methods or self.forwards
        return type(callee) is not ast.Lambda or callee in self.running

    def name(self, name: str, scope: Scope) -> bool:
        verdict = self._verdicts.get((scope, name))
        if verdict is None:
            verdict = self._verdicts[scope, name] = self._name(name, scope)
        return verdict

    def _name(self, name: str, scope: Scope) -> bool:
        home, binders, _ = self.variable(name, scope)
        if home.parent is None:
            if name in self.functions or name in self.known.names:
                return True
            if not binders:
                return name not in self.known.plain and name not in BUILTINS
        return not binders or any(self.binder(node, home) for node in binders)

    def binder(self, node: ast.AST, scope: Scope) -> bool:
        """Whether a call of what this definition, import or assignment binds may suspend."""
        kind = type(node)
        if kind in _DEFINITIONS:
            decorators = node.decorator_list  # type: ignore[attr-defined]
            if decorators and any(self.guest_made(decorator, scope) for decorator in decorators):
                return True
            if kind is ast.ClassDef:
                return not CONSTRUCTORS.isdisjoint(self.methods)
            return kind is ast.FunctionDef and node in self.running and not self.is_generator(node)
        if kind in IMPORTS:
            return False
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
                return not isinstance(value, _FRESH)
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
        binders = self.variable(decorator.id, scope).binders
        if binders:
            return any(type(node) not in IMPORTS for node in binders)
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
        home, binders, _ = self.variable(callee.id, point.scope)
        if home.parent is None and callee.id in self.functions and not binders:
            return False
        return not binders or any(not self._stays_guest(node, home) for node in binders)

    def _stays_guest(self, node: ast.AST, scope: Scope) -> bool:
        """Whether this binds a guest's function or class that no decorator has put a native around."""
        if not isinstance(node, _DEFINITIONS):
            return False
        makers = [each.func if isinstance(each, ast.Call) else each for each in node.decorator_list]
        return all(self.variables.original(maker, scope) in reach.KEEPERS for maker in makers)

    # The fixed point

    def solve(self) -> None:
        waiting: dict[ast.AST, list[Test]] = {}
        for verdict, points in ((self.point, self.points), (self.decorator, self.found.decorators)):
            for point in points:
                if type(point.node) not in _PAUSES:
                    _wait(waiting, point.scope, (verdict, (point,)))
        self.wait_for_operations(waiting)
        while True:
            self.iterates = self.iterates or self.iteration()
            before = self.iterates, self.getters
            found = [
                node
                for node, tests in waiting.items()
                if any(verdict(*arguments) for verdict, arguments in tests)
            ]
            for node in found:
                del waiting[node]
            if found:
                self.running.update(found)
                self._verdicts.clear()
            methods = self.methods | self.suspending_methods()
            self.getters |= self.suspending_getters()
            self.iterates = self.iterates or self.iteration()
            if not found and methods == self.methods and before == (self.iterates, self.getters):
                return
            if methods != self.methods:
                self.methods = methods
                self._verdicts.clear()

    def wait_for_operations(self, waiting: dict[ast.AST, list[Test]]) -> None:
        for point in self.operations:
            _wait(waiting, point.scope, (self.operation, point))
        for node, scope in self.found.loops:
            if type(node) is ast.With:
                _wait(waiting, scope, (self.manages, ()))
            elif self.looks and isinstance(node, (ast.For, ast.comprehension)):
                _wait(waiting, scope, (self.takes, (node.iter, scope)))

    def manages(self) -> bool:
        """Whether entering or leaving some context manager may suspend."""
        return self.iterates or not self.methods.isdisjoint(('__enter__', '__exit__'))

    def takes(self, iterable: ast.expr, scope: Scope) -> bool:
        """Whether a loop over `iterable` may suspend."""
        return self.iterates and not self.container(iterable, scope)

    def operation(self, node: ast.AST, scope: Scope) -> bool:
        """Whether an operator, an unpacking or an attribute may suspend."""
        value = getattr(node, 'value', None)
        if isinstance(node, (ast.Assign, ast.Starred, ast.AugAssign)) and self.is_quiet(node, scope):
            return False
        if type(node) is ast.Attribute and type(value) is ast.Name:
            binders = self.variable(value.id, scope).home.bindings.get(value.id, ())
            if binders and all(type(each) in IMPORTS for each in binders):
                return False
        iterates = self.iterates
        if iterates and type(node) is ast.Compare:
            iterates = not all(self.container(part, scope) for part in node.comparators)
        return reach.runs(node, self.methods, self.getters, iterates)

    def is_quiet(self, node: ast.Assign | ast.Starred | ast.AugAssign, scope: Scope) -> bool:
        """Whether what is unpacked or added is plainly nothing that runs guest code to be iterated."""
        if not isinstance(node, ast.AugAssign):
            return self.container(node.value, scope)
        if type(node.op) is not ast.Add or not {'__add__', '__iadd__', '__radd__'}.isdisjoint(self.methods):
            return False
        if type(node.value) is not ast.Call or type(node.value.func) is not ast.Name:
            return type(node.value) is ast.Call
        name = node.value.func.id
        made = self.variable(name, scope).binders
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
        if _is_decorated(node):
            return True
        made = self._property(node)
        if made is not None:
            return any(self.runs(arg, scope) for arg in made.args)
        return type(node) is ast.Name and not _DESCRIBING.isdisjoint(self.methods)

    def _property(self, node: ast.AST) -> ast.Call | None:
        """The call of `property` whose result a class binds here."""
        if type(node) is not ast.Name:
            return None
        value = getattr(self.found.parents[node], 'value', None)
        is_one = type(value) is ast.Call and type(value.func) is ast.Name and value.func.id == 'property'
        return value if is_one else None

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
        if not found.passed.isdisjoint(reach.CALLS if self.iterates else reach.CALLBACKS):
            return True
        for node, scope in found.decorators:
            name = node.func if type(node) is ast.Call else node
            if found.parents[node] in self.running and self.variables.original(name, scope) in reach.CACHES:
                return True
        for node, scope in self.carrying:
            parts = [*node.args, *(key.value for key in node.keywords)]  # type: ignore[attr-defined]
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
        if type(node) is ast.Call and type(node.func) is ast.Attribute:
            return node.func.attr in CONTAINER_METHODS and node.func.attr not in self.methods
        return self.variables.is_native(node, scope)

    def learn(self) -> Known:
        """What the session knows after this program."""
        module = self.found.module
        bound = set(module.bindings) | {name for home, name in self.variables.rebound if home is module}
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


def _is_decorated(node: ast.AST) -> bool:
    """Whether a class binds a function here that becomes something else."""
    return isinstance(node, FUNCTIONS) and any(
        _decorator_name(each) not in reach.PLAIN_DECORATORS for each in node.decorator_list
    )


def _decorator_name(decorator: ast.expr) -> str:
    if type(decorator) is ast.Call:
        decorator = decorator.func
    name: str = getattr(decorator, 'attr', getattr(decorator, 'id', ''))
    return name


def _wait(waiting: dict[ast.AST, list[Test]], scope: Scope, test: Test) -> None:
    """Have the frame that evaluates `scope` wait for a test; nobody calls the module's."""
    frame = reach.frame_of(scope)
    if frame is not None and frame.parent is not None:
        waiting.setdefault(frame.node, []).append(test)
