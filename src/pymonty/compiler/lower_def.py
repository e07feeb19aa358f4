"""Lowering of what has a frame of its own: functions, classes, lambdas, comprehensions.

A lambda or comprehension that cannot keep its form becomes a function defined just before the statement,
with the name that CPython gives its code, so that tracebacks read the same:

    total = sum([rate(c) for c in found])       def <listcomp>(.i0):
                                                     .r = []
                                                     for c in .i0:
                                                         .t1 = rate(c)
                                                         .r.append(.t1)
                                                     return .r
                                                 .t1 = <listcomp>
                                                 del <listcomp>
                                                 .t2 = .iter(found)
                                                 .t3 = .t1(.t2)
                                                 total = sum(.t3)

CPython 3.12 and later run list, set and dict comprehensions in the frame around them; there the name
starts with a dot, which says: in a traceback, this frame's line belongs to the frame that called it.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from typing import Any

from pymonty.compiler import lower_reach
from pymonty.compiler.build import (
    DEL,
    LOAD,
    STORE,
    assign,
    at,
    call,
    changed,
    clear,
    constant,
    expression,
    if_,
    load,
    store,
)
from pymonty.compiler.lower_expr import Block, Expressions
from pymonty.compiler.scopes import CLASS, COMPREHENSION, FUNCTION, MODULE, Comprehension, Scope

COMPREHENSION_NAMES = {
    ast.ListComp: '<listcomp>',
    ast.SetComp: '<setcomp>',
    ast.DictComp: '<dictcomp>',
    ast.GeneratorExp: '<genexpr>',
}
EMPTY: dict[type, Callable[[], ast.expr]] = {
    ast.ListComp: lambda: ast.List([], LOAD),
    ast.SetComp: lambda: ast.Call(ast.Name('.set', LOAD), [], []),
    ast.DictComp: lambda: ast.Dict([], []),
}


class Definitions(Expressions):
    """Definitions, on top of expressions; statements come in `lower_stmt`."""

    def block(self, statements: list[ast.stmt]) -> Block:
        raise NotImplementedError

    def store_to(self, target: ast.expr, value: ast.expr, out: Block) -> None:
        raise NotImplementedError

    def inner(self, node: ast.AST) -> Definitions:
        found = self.suspends.found
        assert found is not None
        return type(self)(self.suspends, found.scopes[node], self, self.dialect)

    def define(self, function: ast.FunctionDef | ast.AsyncFunctionDef, out: Block) -> ast.expr:
        """Define a function under its code's name and take it from there."""
        out.append(function)
        made = self.keep(at(ast.Name(function.name, LOAD), function), out)
        out.append(at(ast.Delete([at(ast.Name(function.name, DEL), function)]), function))
        return made

    # Lambdas and comprehensions

    def function(self, node: Any, out: Block) -> ast.expr:
        if type(node) is ast.Lambda:
            return self.lambda_(node, out)
        return self.comprehension(node, out)

    def lambda_(self, node: ast.Lambda, out: Block) -> ast.expr:
        defaults = [*node.args.defaults, *node.args.kw_defaults]
        args = self.arguments(node.args, dict(zip(defaults, self.optional(defaults, out), strict=True)))
        if node not in self.suspends.moved:
            return changed(node, args=args)
        inner = self.inner(node)
        body: Block = []
        body.append(at(ast.Return(inner.value(node.body, body)), node.body))
        return self.define(make_function('<lambda>', args, inner.finished(body), node), out)

    def optional(self, nodes: list[ast.expr | None], out: Block) -> list[ast.expr | None]:
        """Lower operands of which some are missing."""
        values = iter(self.operands([node for node in nodes if node is not None], out))
        return [node and next(values) for node in nodes]

    @staticmethod
    def arguments(args: ast.arguments, lowered: dict[Any, Any]) -> ast.arguments:
        """The parameters, with their defaults and annotations replaced as `lowered` says."""

        def arg(node: ast.arg | None) -> ast.arg | None:
            if node is None or node.annotation not in lowered:
                return node
            return changed(node, annotation=lowered[node.annotation])

        return changed(
            args,
            defaults=[lowered.get(node, node) for node in args.defaults],
            kw_defaults=[lowered.get(node, node) for node in args.kw_defaults],
            posonlyargs=[arg(node) for node in args.posonlyargs],
            args=[arg(node) for node in args.args],
            kwonlyargs=[arg(node) for node in args.kwonlyargs],
            vararg=arg(args.vararg),
            kwarg=arg(args.kwarg),
        )

    def comprehension(self, node: Comprehension, out: Block) -> ast.expr:
        first = node.generators[0]
        if node not in self.suspends.moved:
            clause = changed(first, iter=self.expr(first.iter, out))
            return changed(node, generators=[clause, *node.generators[1:]])
        kind = type(node)
        inner = self.inner(node)
        is_eager = kind is not ast.GeneratorExp
        body = inner.comprehension_body(node)
        inlines = self.dialect.inlines
        name = ('.' if inlines and is_eager else '') + COMPREHENSION_NAMES[kind]
        self.bind_walruses(inner.scope, node, out)
        args = ['.i0']
        values = [self.iterator(first, node, out)]
        methods = inner.super_arguments()
        if methods is not None and inlines and is_eager:
            args.append('super')
            names: list[ast.expr] = [load(each, node) for each in ('super', '__class__', methods)]
            values.append(call(load('.super', node), names, node))
        is_async = is_async_comprehension(node)
        function = make_function(name, plain_arguments(args, node), inner.finished(body), node, is_async)
        callee = self.define(function, out)
        if is_eager and node in self.hot:
            values = [self.keep(value, out) for value in values]
        result = call(callee, values, node)
        if not is_eager:  # where taking the iterator may suspend, that shares its place with this call
            return self.keep(result, out) if self.begins_loops else result
        if is_async:
            return self.site(at(ast.Await(self.keep(result, out)), node))
        return self.site(result) if node in self.hot else result

    @property
    def begins_loops(self) -> bool:
        """Whether taking an iterator may suspend."""
        return '__iter__' in self.suspends.known.methods

    def iterator(self, clause: ast.comprehension, loop: Any, out: Block) -> ast.expr:
        """An expression for the hidden iterator of a clause."""
        value = self.expr(clause.iter, out)
        if not clause.is_async and self.begins_loops and clause not in self.suspends.native:
            place = value if self.dialect.loops_at_iterable else loop
            value = self.spill(value, out)  # a call in it may have the same place
            value = self.keep(lower_reach.prelude(self, 'looped', [value], place), out)
        return self.iterator_over(value, clause, loop)

    def iterator_over(self, value: ast.expr, source: Any, loop: Any) -> ast.expr:
        """The iterator that `source`, a clause or the loop itself, takes over `value`."""
        is_async = type(source) is ast.AsyncFor or getattr(source, 'is_async', False)
        helper = '.aiter' if is_async else '.over' if source in self.suspends.native else '.iter'
        return call(load(helper, value), [value], value if self.dialect.loops_at_iterable else loop)

    def bind_walruses(self, scope: Scope, node: Comprehension, out: Block) -> None:
        """Have names that only a moved comprehension binds stay variables of the function around it."""
        owner = scope.owner()
        if self.scope is owner and owner.kind not in (MODULE, CLASS):
            for name in sorted(scope.nonlocals):
                if owner.declares(name) and name not in owner.parameters:
                    out.append(at(ast.AnnAssign(store(name, node), constant(None, node), None, 1), node))

    def super_arguments(self) -> str | None:
        """The first parameter of the method that this comprehension stands in, if it names `super`."""
        owner = self.scope.owner()
        in_method = owner.kind == FUNCTION and owner.parent is not None and owner.parent.kind == CLASS
        return owner.parameters[0] if in_method and owner.parameters and 'super' in self.scope.free else None

    def comprehension_body(self, node: Comprehension) -> Block:
        """The body of the function that a comprehension becomes."""
        body: Block = []
        kind = type(node)
        if kind is not ast.GeneratorExp:
            body.append(assign('.r', at(EMPTY[kind](), node), node))
            for part in ast.walk(body[-1]):
                if isinstance(part, ast.expr):
                    at(part, node)
        block = body
        for index, clause in enumerate(node.generators):
            source = load(self.unique('i') if index else '.i0', clause.iter)
            if index:
                iterator = self.iterator(clause, node, block)
                block.append(assign(source.id, iterator, clause.iter))
            inside: Block = []
            loop = ast.AsyncFor if clause.is_async else ast.For
            target = self.simple_target(clause.target, inside)
            place = clause.iter if self.dialect.loops_at_iterable else node
            block.append(self.stop(at(loop(target, source, inside, []), place)))
            block = inside
            for condition in clause.ifs:
                branch: Block = []
                block.append(if_(self.test(condition, block), branch))
                block = branch
        self.element(node, block)
        if kind is not ast.GeneratorExp:
            body.append(at(ast.Return(load('.r', node)), node))
        return body

    def simple_target(self, target: ast.expr, out: Block) -> ast.expr:
        """A target that evaluates nothing that suspends; `out` then assigns to the real one."""
        if target not in self.touched or target not in self.hot or not self.evaluates(target):
            return target
        name = self.unique('v')
        self.store_to(target, load(name, target), out)
        return store(name, target)

    def evaluates(self, target: ast.AST) -> bool:
        """Whether storing to `target` evaluates something that may suspend."""
        return any(node in self.suspends.pausing or node in self.suspends.moved for node in ast.walk(target))

    def element(self, node: Comprehension, out: Block) -> None:
        """What the innermost block of a comprehension does with each element."""
        if isinstance(node, ast.DictComp):
            key = self.spill(self.expr(node.key, out), out)
            value = self.expr(node.value, out)
            place: ast.expr = node
            if self.dialect.inlines:
                last = node.value
                place = changed(node.key, end_lineno=last.end_lineno, end_col_offset=last.end_col_offset)
            target = at(ast.Subscript(load('.r', node), key, STORE), place)
            out.append(at(ast.Assign([target], value), place))
        elif isinstance(node, ast.GeneratorExp):
            place = node.elt if self.dialect.inlines else node
            out.append(expression(self.site(at(ast.Yield(self.expr(node.elt, out)), place))))
        else:
            method = 'append' if isinstance(node, ast.ListComp) else 'add'
            callee = at(ast.Attribute(load('.r', node), method, LOAD), node)
            place = node.elt if self.dialect.inlines else node
            out.append(expression(call(callee, [self.expr(node.elt, out)], place)))

    # Statements that define

    def definition(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef, out: Block) -> None:
        """`def` and `class`: decorators, defaults, annotations or bases, then the body."""
        header: list[ast.AST] = [*node.decorator_list]
        if isinstance(node, ast.ClassDef):
            header += [*node.bases, *node.keywords]
        else:
            args = node.args
            annotated = [*args.args, *args.posonlyargs, args.vararg, *args.kwonlyargs, args.kwarg]
            annotations = [arg.annotation for arg in annotated if arg is not None]
            optional = [*args.defaults, *args.kw_defaults, *annotations, node.returns]
            header += [part for part in optional if part is not None]
        if any(part in self.touched for part in header):
            lowered = dict(zip(header, self.operands(header, out), strict=True))
            fields: dict[str, Any] = {'decorator_list': [lowered[part] for part in node.decorator_list]}
            if isinstance(node, ast.ClassDef):
                fields['bases'] = [lowered[part] for part in node.bases]
                fields['keywords'] = [lowered[part] for part in node.keywords]
            else:
                fields['args'] = self.arguments(node.args, lowered)
                fields['returns'] = node.returns and lowered[node.returns]
        else:
            fields = {}
        inner = self.inner(node)
        body = (
            inner.finished(inner.block(node.body)) if any(s in self.touched for s in node.body) else node.body
        )
        made = changed(node, body=body, **fields)
        hidden = inner.hidden if isinstance(node, ast.ClassDef) else []
        if hidden and self.owner.scope.kind != MODULE:
            out.append(clear(hidden, node))
        suspends = isinstance(node, ast.ClassDef) and any(s in self.hot for s in node.body)
        if suspends or any(decorator in self.suspends.pausing for decorator in node.decorator_list):
            self.decorate(made, node, out, suspends)
        else:
            out.append(made)
        if hidden:
            out.append(clear(hidden, node))
            self.hidden += hidden if self.scope.kind == CLASS else []

    def decorate(self, made: Any, node: Any, out: Block, suspends: bool) -> None:
        """Apply decorators one statement each, with the name unbound until the last one is done."""
        if not made.decorator_list:
            out.append(self.stop(made))
            return
        decorators = [self.spill(decorator, out) for decorator in made.decorator_list]
        old, raw = self.temp(), self.temp()
        out.append(assign(old, load('.unbound', node), node))
        handler = at(ast.ExceptHandler(load('.NameError', node), None, [at(ast.Pass(), node)]), node)
        saving = assign(old, load(node.name, node), node)
        out.append(at(ast.Try([saving], [handler], [], []), node))
        made = changed(made, decorator_list=[])
        out.append(self.stop(made) if suspends else made)
        out.append(assign(raw, load(node.name, node), node))
        was_unbound = at(ast.Compare(load(old, node), [ast.Is()], [load('.unbound', node)]), node)
        unbind = at(ast.Delete([at(ast.Name(node.name, DEL), node)]), node)
        out.append(if_(was_unbound, [unbind], [assign(node.name, load(old, node), node)]))
        out.append(clear([old], node))
        for place, decorator in zip(reversed(node.decorator_list), reversed(decorators), strict=True):
            result = call(decorator, [load(raw, node)], place)
            out.append(assign(raw, self.site(result), place))
        out.append(assign(node.name, load(raw, node), node))

    def ambiguous(self) -> dict[ast.expr, int]:
        """The suspension points of this frame that share their position with another, numbered."""
        places: dict[tuple[object, ...], list[ast.expr]] = {}
        points = [site for site in self.sites if isinstance(site, ast.expr)]
        for site in points:
            place = (site.lineno, site.end_lineno, site.col_offset, site.end_col_offset)
            places.setdefault(place, []).append(site)
        if len(places) == len(points):
            return {}
        if self.scope.kind == CLASS:
            self.hidden.append('.site')
        shared = (sites for sites in places.values() if len(sites) > 1)
        return {site: number for sites in shared for number, site in enumerate(sites)}

    def finished(self, body: Block) -> Block:
        """The body of a function or class, with the declarations that its hidden names need."""
        scope, place = self.scope, body[0]
        number_sites(body, self.ambiguous())
        declarations: Block = []
        if scope.kind == CLASS and self.hidden:
            declare = ast.Global if self.owner.scope.kind == MODULE else ast.Nonlocal
            declarations.append(at(declare(list(self.hidden)), place))
        if scope.kind == COMPREHENSION:
            if scope.globals:
                declarations.append(at(ast.Global(sorted(scope.globals)), place))
            if scope.nonlocals:
                declarations.append(at(ast.Nonlocal(sorted(scope.nonlocals)), place))
        if self.sites:
            declarations += self.exposed(place)
        after = 1 if is_docstring(place) else 0
        return [*body[:after], *declarations, *body[after:]]

    def exposed(self, place: ast.stmt) -> Block:
        """What lets a frame be read from outside, besides its variables: its cells, its own object."""
        scope, names = self.scope, sorted(self.cells())
        if scope.kind == CLASS or scope.parent is None:
            return []
        out: Block = []
        if names:
            show = at(ast.Lambda(plain_arguments(['.cells'], place), at(ast.Tuple([], LOAD), place)), place)
            show.body.elts = [load(name, place) for name in names]  # type: ignore[attr-defined]
            out.append(assign('.cells', show, place))
        if getattr(scope.node, 'name', '') == '__init__' and scope.parent.kind == CLASS and scope.parameters:
            first = scope.parameters[0]
            if len(scope.bindings[first]) > 1:
                out.append(assign('.self', load(first, place), place))
        return out

    def cells(self) -> set[str]:
        """The variables that this frame shares with others, as CPython keeps them in cells."""
        scope = self.scope
        names = {name for name in self.taken(scope) if scope.declares(name)}
        for name in scope.free:
            home = scope.parent
            while home is not None and not (home.declares(name) and home.kind != CLASS):
                home = None if name in home.globals else home.parent
            if home is not None and home.parent is not None and name not in scope.globals:
                names.add(name)
        in_class, outer = False, scope.parent
        while outer is not None:
            in_class = in_class or outer.kind == CLASS
            outer = outer.parent
        if in_class and not scope.free.isdisjoint(('super', '__class__')):
            names.add('__class__')
        return names

    def taken(self, scope: Scope) -> set[str]:
        """What the scopes inside one take from outside; those without a frame of their own do not count."""
        names: set[str] = set()
        for child in scope.children:
            inlined = child.kind == COMPREHENSION and not child.is_generator and self.dialect.inlines
            if inlined and child.node not in self.suspends.moved:
                own = {name for name in child.bindings if child.declares(name)}
                names |= self.taken(child) - own
            else:
                names |= child.free
        return names


def number_sites(block: Block, ambiguous: dict[ast.expr, int]) -> None:
    """Have suspension points that share their position say which one they are, in the local `.site`."""
    if not ambiguous:
        return
    for statement in list(block):
        number = ambiguous.get(getattr(statement, 'value', None))  # type: ignore[arg-type]
        if number is not None:
            block.insert(
                block.index(statement), assign('.site', at(ast.Constant(number), statement), statement)
            )
        elif not isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            for inside in blocks(statement):
                number_sites(inside, ambiguous)


def blocks(node: ast.AST) -> Iterator[Block]:
    """The blocks of a compound statement."""
    for field in ('body', 'orelse', 'finalbody'):
        block = getattr(node, field, None)
        if type(block) is list:
            yield block
    for part in (*getattr(node, 'handlers', ()), *getattr(node, 'cases', ())):
        yield part.body


def is_docstring(node: ast.stmt) -> bool:
    return isinstance(node, ast.Expr) and type(node.value) is ast.Constant and type(node.value.value) is str


def plain_arguments(names: list[str], place: ast.expr | ast.stmt) -> ast.arguments:
    args = [at(ast.arg(name, None), place) for name in names]
    return ast.arguments([], args, None, [], [], None, [])


def make_function(
    name: str, args: ast.arguments, body: Block, place: ast.expr, is_async: bool = False
) -> ast.FunctionDef | ast.AsyncFunctionDef:
    kind: Any = ast.AsyncFunctionDef if is_async else ast.FunctionDef
    function: ast.FunctionDef | ast.AsyncFunctionDef = at(kind(name, args, body, [], None), place)
    if sys.version_info >= (3, 12):
        function.type_params = []
    return function


def is_async_comprehension(node: Comprehension) -> bool:
    """Whether the frame of a comprehension is a coroutine or an asynchronous generator."""
    if any(clause.is_async for clause in node.generators):
        return True
    inside: list[ast.AST] = []
    for clause in node.generators:
        inside += [clause.target, *clause.ifs]
        if clause is not node.generators[0]:
            inside.append(clause.iter)
    inside += [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
    return any(_awaits(part) for part in inside)


def _awaits(node: ast.AST) -> bool:
    """Whether evaluating `node` awaits in the frame that does it."""
    if type(node) is ast.Await:
        return True
    if type(node) is ast.Lambda:
        return any(
            _awaits(part) for part in (*node.args.defaults, *node.args.kw_defaults) if part is not None
        )
    if isinstance(node, ast.GeneratorExp):
        return _awaits(node.generators[0].iter)
    if isinstance(node, (ast.ListComp, ast.SetComp, ast.DictComp)):
        return _awaits(node.generators[0].iter) or is_async_comprehension(node)
    return any(_awaits(child) for child in ast.iter_child_nodes(node))
