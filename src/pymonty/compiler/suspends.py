"""Which calls of a program may suspend it: may, directly or through others, end in a host call.

Nothing suspends in a program that names no external function. In one that does, a call may suspend

* by name: of an external function; of a guest function or class whose body may suspend (a least fixed
  point over the program); of any variable that could hold either. Builtins and imported names never do;
* by attribute: where a guest class has a method of that name that may suspend, or where the program
  stores something under that name;
* otherwise (a call of a call, of a subscript, …): always;
* of a native function, or by an operator, where that may run guest code that suspends (`reach`).

Awaits and yields always count, since a suspended coroutine or generator can be dumped with the rest.
Where a generator may suspend, so may each loop over something that is not plainly a container.

`Suspends` then marks the tree for the lowering: `hot` nodes contain a suspension in their own frame,
`touched` nodes need rewriting (hot ones, and those that hold a function body that needs it), `moved`
nodes are lambdas and comprehensions that become functions of their own.
"""

from __future__ import annotations

import ast

from pymonty.compiler import reach
from pymonty.compiler.analysis import COMPREHENSIONS, FUNCTIONS, Analysis, Known
from pymonty.compiler.scopes import Scope, Survey, survey

__all__ = ['IDLE', 'Known', 'Suspends', 'analyse', 'everything']


MANAGERS = frozenset({'__enter__', '__exit__'})


class Suspends:
    """The answer for one program; empty (`active` is False) where nothing suspends."""

    def __init__(self, known: Known, found: Survey | None = None) -> None:
        self.known = known
        self.found = found
        self.pausing: set[ast.AST] = set()
        self.natives: set[ast.AST] = set()
        """Those of the calls in `pausing` whose callee may be native."""
        self.hot: set[ast.AST] = set()
        self.touched: set[ast.AST] = set()
        self.moved: set[ast.AST] = set()
        self.iterating: set[ast.AST] = set()
        self.native: set[ast.AST] = set()
        """Loops and clauses over what can be nothing but a native container."""

    @property
    def active(self) -> bool:
        return bool(self.touched)

    def call(self, node: ast.expr) -> bool:
        """True where this call (or await, yield, decorator) may suspend the program."""
        return node in self.pausing

    def forget(self) -> None:
        """Cut the cycles of scopes, so that a program's tree lives no longer than somebody needs it."""
        if self.found is not None:
            for scope in self.found.scopes.values():
                scope.children.clear()

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
                if node is start and node in self.pausing and not self.rewritten(node):
                    return  # its body is one call or yield: a return statement in all but name
                self.moved.add(parent)
                args = parent.args  # type: ignore[attr-defined]
                if not args.defaults and not args.kw_defaults:
                    kind = touched  # else its defaults are evaluated in a statement
            elif node_type in FUNCTIONS and isinstance(node, ast.stmt):
                kind = touched
            node = parent

    def rewritten(self, node: ast.AST) -> bool:
        """Whether what suspends in `node` is a function of the prelude."""
        return node in self.natives or isinstance(node, reach.OPERATIONS)

    @staticmethod
    def _is_first_clause(node: ast.AST, comprehension: ast.AST) -> bool:
        return node is comprehension.generators[0]  # type: ignore[attr-defined]


IDLE = Suspends(Known())


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
    analysis = Analysis(found, functions, known)
    analysis.solve()
    return _marked(found, analysis, analysis.learn())


def everything(tree: ast.Module) -> Suspends:
    """The answer in which every call, decorator and iteration may suspend."""
    return _marked(survey(tree), None, Known(active=True))


def _marked(found: Survey, analysis: Analysis | None, known: Known) -> Suspends:
    """Mark the tree with what `analysis` decides (None: everything)."""
    answer = Suspends(known, found)
    pausing = answer.pausing
    carries = analysis is None or analysis.carries()
    points = found.points if analysis is None else analysis.points
    for point in points:
        if (analysis is None or analysis.point(point)) and reach.frame_of(point.scope) is not None:
            pausing.add(point.node)
            if type(point.node) is ast.Call and (analysis is None or analysis.may_be_native(point, carries)):
                answer.natives.add(point.node)
    marked = [point.node for point in points if point.node in pausing]
    for site in sorted(marked, key=lambda node: type(found.parents[node]) is ast.Lambda):
        answer.mark(site)
    for point in found.decorators:
        if analysis is None or analysis.decorator(point):
            pausing.add(point.node)
            answer.mark(found.parents[point.node])
    for place in (
        reach.operations(found, reach.SPECIAL, frozenset(), True) if analysis is None else analysis.operations
    ):
        if analysis is None or analysis.operation(place.node, place.scope):
            pausing.add(place.node)
            answer.mark(place.node)
    iteration = analysis is None or analysis.iterates
    manages = analysis is None or iteration or not MANAGERS.isdisjoint(analysis.methods)
    for node, scope in found.loops:
        iterable = getattr(node, 'iter', None)
        if iterable is not None and analysis is not None and analysis.variables.is_native(iterable, scope):
            answer.native.add(node)
        if type(node) in (ast.AsyncFor, ast.AsyncWith) or (type(node) is ast.With and manages):
            answer.mark(node)
        elif type(node) is ast.For:
            if iteration and not (analysis and analysis.container(node.iter, scope)):
                answer.iterating.add(node)
                answer.mark(node)
        elif isinstance(node, ast.comprehension):
            _mark_clause(answer, node, scope, iteration, analysis)
    return answer


def _mark_clause(
    answer: Suspends, clause: ast.comprehension, scope: Scope, iteration: bool, analysis: Analysis | None
) -> None:
    """A clause suspends if what it iterates may; a nested one in a generator holds a hidden iterator."""
    risky = iteration and not (analysis and analysis.container(clause.iter, scope))
    nested_generator = scope.is_generator and len(scope.node.generators) > 1  # type: ignore[attr-defined]
    if risky or clause.is_async or nested_generator:
        answer.mark(clause.target)
