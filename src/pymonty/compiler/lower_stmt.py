"""Lowering of statements: each suspending call alone at the top of one, blocks rebuilt around them.

What a block keeps on CPython's operand stack while its body runs, and a continuation will need, is in a
hidden local as well: a loop's iterator (`.i1`), a context manager (`.m1`), the exception of a handler
(`.x1`, where the handler binds no name that stays), the value to be returned (`.return`).

A `finally` that suspends is compiled several times by CPython, once for each way that leads into it. The
hidden local `.l1` tells them apart: None (the block came to its end), the exception that is under way,
or 'return', 'break' or 'continue'. A `with` whose exit may suspend has one as well.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from pymonty.compiler import lower_reach
from pymonty.compiler.build import (
    DEL,
    assign,
    at,
    call,
    changed,
    clear,
    constant,
    expression,
    if_,
    load,
    negate,
    store,
)
from pymonty.compiler.dialect import Dialect
from pymonty.compiler.lower_def import Definitions, blocks
from pymonty.compiler.lower_expr import Block, Expressions
from pymonty.compiler.scopes import Scope
from pymonty.compiler.suspends import Suspends

MAX_CLEARED_LOOPS = 8
"""Loops nested deeper keep their iterators until the function ends: CPython allows 20 nested blocks."""


class Statements(Definitions):
    """The whole lowering of one frame."""

    def __init__(self, suspends: Suspends, scope: Scope, outer: Expressions | None, dialect: Dialect) -> None:
        super().__init__(suspends, scope, outer, dialect)
        self.loops = 0
        self.exits: list[str | None] = []  # around this statement: None for a loop, a name such as `.l1`

    def block(self, statements: list[ast.stmt]) -> Block:
        out: Block = []
        for statement in statements:
            if statement not in self.touched and not (any(self.exits) and leaves(statement)):
                out.append(statement)
                continue
            self.temps, before = 0, len(self.hidden)
            kind = type(statement)
            RULES[kind](self, statement, out)
            if kind in SIMPLE:
                self.clear_temps(out, statement, self.hidden[before:])
        return out

    def clear_temps(self, out: Block, place: ast.expr | ast.stmt, others: list[str] | None = None) -> None:
        """Forget the temporary values of a statement, or of the head of one."""
        names = [f'.t{number}' for number in range(1, self.temps + 1)] + (others or [])
        if names:
            out.append(clear(names, place))

    # Simple statements

    def top(self, node: Any, out: Block) -> None:
        """A bare expression: it may be a suspending call."""
        out.append(changed(node, value=self.value(node.value, out)))

    def jump(self, node: ast.Return | ast.Break | ast.Continue, out: Block) -> None:
        """What is returned through a `finally` that suspends waits in a hidden local."""
        kind = type(node).__name__.lower()
        names = []
        for name in reversed(self.exits):
            if name is None and kind != 'return':
                break
            if name is not None:
                names.append(name)
        value = node.value if isinstance(node, ast.Return) else None
        if kind == 'return' and (value is not None or names):
            value = constant(None, node) if value is None else self.value(value, out)
            if names:
                out.append(assign('.return', value, node))
                value = load('.return', node)
            node = changed(node, value=value)
        if names:
            why = at(ast.Constant(kind), node)
            out.append(at(ast.Assign([store(name, node) for name in names], why), node))
        out.append(node)

    def raise_(self, node: ast.Raise, out: Block) -> None:
        parts = iter(self.operands([part for part in (node.exc, node.cause) if part is not None], out))
        out.append(changed(node, exc=node.exc and next(parts), cause=node.cause and next(parts)))

    def assign(self, node: ast.Assign, out: Block) -> None:
        if node in self.suspends.pausing:
            lower_reach.unpack(self, node.targets[0], self.expr(node.value, out), out)
            return
        if not any(target in self.hot and self.evaluates(target) for target in node.targets):
            out.append(changed(node, value=self.value(node.value, out)))
            return
        value = self.spill(self.expr(node.value, out), out)
        for target in node.targets:
            self.store_to(target, value, out)

    def store_to(self, target: ast.expr, value: ast.expr, out: Block) -> None:
        if target not in self.hot or not self.evaluates(target):
            out.append(at(ast.Assign([target], value), target))
        elif isinstance(target, (ast.Tuple, ast.List)):
            names = [self.temp() for _ in target.elts]
            parts: list[ast.expr] = []
            for name, part in zip(names, target.elts, strict=True):
                place = store(name, part)
                parts.append(changed(part, value=place) if isinstance(part, ast.Starred) else place)
            out.append(at(ast.Assign([changed(target, elts=parts)], value), target))
            for name, part in zip(names, target.elts, strict=True):
                real = part.value if isinstance(part, ast.Starred) else part
                self.store_to(real, load(name, part), out)
        elif isinstance(target, ast.Subscript) and target in self.suspends.pausing:
            parts = [lower_reach.sliced(part) for part in self.operands([target.value, target.slice], out)]
            out.append(expression(lower_reach.prelude(self, 'setitem', [*parts, value], target)))
        elif isinstance(target, ast.Attribute) and target in self.suspends.pausing:
            out.append(lower_reach.set_attribute(self, target, self.expr(target.value, out), value))
        else:
            out.append(at(ast.Assign([self.generic(target, out)], value), target))

    def annotated(self, node: ast.AnnAssign, out: Block) -> None:
        """The value is assigned before the annotation is evaluated."""
        target, annotation = node.target, node.annotation
        if target not in self.hot and annotation not in self.hot:
            out.append(changed(node, value=node.value and self.value(node.value, out)))
            return
        if node.value is not None:
            value = self.spill(self.expr(node.value, out), out)
            self.store_to(target, value, out)
        elif not isinstance(target, ast.Name):
            out.append(changed(node, target=self.generic(target, out), annotation=constant(None, annotation)))
        if self.is_evaluated(annotation):
            annotation = self.expr(annotation, out)
            if isinstance(target, ast.Name) and node.simple:
                out.append(changed(node, annotation=annotation, value=None))
            else:
                out.append(expression(annotation))

    def is_evaluated(self, annotation: ast.expr) -> bool:
        """Whether CPython evaluates the annotation of a variable: only where the survey went."""
        found = self.suspends.found
        return found is not None and annotation in found.parents

    def augmented(self, node: ast.AugAssign, out: Block) -> None:
        """Read the target, evaluate the value, operate, store; what names the target is evaluated once."""
        target: Any = node.target
        if node in self.suspends.pausing or target in self.suspends.pausing:
            lower_reach.operate(self, node, target, out)
            return
        if isinstance(target, ast.Name):
            value = self.expr(node.value, out) if node.value not in self.hot else None
            if value is not None:
                out.append(changed(node, value=value))
                return
            current: Any = self.spill(load(target.id, target), out)
            value = self.expr(node.value, out)
            if current.id == target.id:
                out.append(changed(node, value=value))
                return
        else:
            parts = [target.value, target.slice] if isinstance(target, ast.Subscript) else [target.value]
            parts = [self.spill(part, out) for part in self.operands(parts, out)]
            names = ('value', 'slice')[: len(parts)]
            target = changed(target, **dict(zip(names, parts, strict=True)))
            current = self.keep(changed(target, ctx=ast.Load()), out)
            value = self.expr(node.value, out)
        out.append(changed(node, target=store(current.id, target), value=value))
        out.append(at(ast.Assign([target], current), node))

    def delete(self, node: ast.Delete, out: Block) -> None:
        for target in node.targets:
            if isinstance(target, ast.Subscript) and target in self.suspends.pausing:
                parts = [
                    lower_reach.sliced(part) for part in self.operands([target.value, target.slice], out)
                ]
                out.append(expression(lower_reach.prelude(self, 'delitem', parts, target)))
            elif isinstance(target, (ast.Tuple, ast.List)):
                self.delete(changed(node, targets=target.elts), out)
            else:
                part = self.generic(target, out) if target in self.touched else target
                out.append(changed(node, targets=[part]))

    def assertion(self, node: ast.Assert, out: Block) -> None:
        test, origin = self.test(node.test, out), _failure_of(node, self.dialect.version)
        is_made = isinstance(test, ast.Name) and test is not node.test
        is_native = not (is_made and isinstance(origin, ast.Compare))  # a name does not place the error there
        if is_native and (node.msg is None or node.msg not in self.hot):
            if is_made and isinstance(test, ast.Name):
                test = load(test.id, origin)
            out.append(changed(node, test=test, msg=node.msg and self.expr(node.msg, out)))
            return
        failing: Block = []
        message = [self.expr(node.msg, failing)] if node.msg is not None else []
        error = call(load('.AssertionError', origin), message, origin)
        failing.append(at(ast.Raise(error, None), origin))
        out.append(if_(negate(test), failing))

    # Branches and loops

    def if_(self, node: ast.If, out: Block) -> None:
        test = self.test(node.test, out)
        out.append(changed(node, test=test, body=self.block(node.body), orelse=self.block(node.orelse)))

    def while_(self, node: ast.While, out: Block) -> None:
        body, orelse, test = self.loop_body(node), self.block(node.orelse), node.test
        if test not in self.touched:
            out.append(changed(node, body=body, orelse=orelse))
            return
        self.temps = 0
        before: Block = []
        stop = if_(negate(self.test(test, before)), [])
        going: ast.expr = constant(True, test)
        if orelse:
            name = self.unique('w')
            out.append(assign(name, going, test))
            going = load(name, test)
            stop.body = [assign(name, constant(False, test), test), at(ast.Continue(), test)]
        else:
            stop.body = [at(ast.Break(), test)]
        out.append(changed(node, test=going, body=[*before, stop, *body], orelse=orelse))

    def loop_body(self, node: Any) -> Block:
        self.exits.append(None)
        body = self.block(node.body)
        self.exits.pop()
        return body

    def for_(self, node: Any, out: Block) -> None:
        holds = node in self.suspends.iterating or isinstance(node, ast.AsyncFor)
        if not holds and not any(part in self.hot for part in (node.target, *node.body)):
            iterable = self.expr(node.iter, out)
            body, orelse = self.loop_body(node), self.block(node.orelse)
            out.append(changed(node, iter=iterable, body=body, orelse=orelse))
            return
        name = self.unique('i')
        iterable = self.value(node.iter, out)
        if node in self.suspends.iterating and self.begins_loops:
            iterable = self.keep(iterable, out) if self.is_site(iterable) else self.spill(iterable, out)
            place: ast.expr | ast.stmt = iterable if self.dialect.loops_at_iterable else node
            iterable = lower_reach.prelude(self, 'looped', [iterable], place)
        if self.is_site(iterable):
            out.append(assign(name, iterable, iterable))
            iterable = load(name, iterable)
        iterator = self.iterator_over(iterable, node, node)
        out.append(assign(name, iterator, node.iter))
        self.clear_temps(out, node.iter)
        forget = clear([name], node.iter)
        self.loops += 1
        body = []
        target = self.simple_target(node.target, body)
        body += self.loop_body(node)
        self.loops -= 1
        orelse = self.block(node.orelse)
        if orelse:
            orelse.insert(0, forget)
        loop = changed(node, target=target, iter=load(name, node.iter), body=body, orelse=orelse)
        self.stop(loop)
        if node in self.suspends.native:
            out += [loop, forget]
        elif self.loops < MAX_CLEARED_LOOPS:
            # A generator left in the middle is closed then and there, as it is natively.
            out.append(at(ast.Try([loop], [], [], [forget]), node))
        else:
            out.append(loop)

    def with_(self, node: Any, out: Block) -> None:
        """Each manager in a hidden local, each `with` around the next."""
        managers: list[str] = []
        self.with_item(node, 0, managers, out)
        out.append(clear(managers, node))

    def with_item(self, node: Any, index: int, managers: list[str], out: Block) -> None:
        """The `with` of one manager, with those after it inside."""
        item, name = node.items[index], self.unique('m')
        managers.append(name)
        self.temps = 0
        out.append(assign(name, self.value(item.context_expr, out), item.context_expr))
        self.clear_temps(out, item.context_expr)
        inside: Block = []
        variables = item.optional_vars and self.simple_target(item.optional_vars, inside)
        entered = changed(item, context_expr=load(name, item.context_expr), optional_vars=variables)
        out.append(self.stop(changed(node, items=[entered], body=inside)))
        known = self.suspends.known
        # A library's manager may be a generator of the guest's, by `contextmanager`.
        notes = isinstance(node, ast.AsyncWith) or known.iteration or not EXITS.isdisjoint(known.methods)
        block: Block = inside
        if notes:
            left, block = self.unique('l'), []
            self.exits.append(left)
        if index + 1 < len(node.items):
            self.with_item(node, index + 1, managers, block)
        else:
            block += self.block(node.body)
        if notes:
            self.exits.pop()
            block.append(clear([left], node))
            inside.append(at(ast.Try(block, [self.noting(left, node)], [], []), node))

    # Exceptions

    def try_(self, node: Any, out: Block) -> None:
        if not any(statement in self.hot for statement in node.finalbody):
            out.append(self.inner_try(node, self.block(node.finalbody)))
            return
        left = self.unique('l')
        self.exits.append(left)
        inner = self.inner_try(node, [])
        self.exits.pop()
        body = [inner] if inner.handlers else inner.body
        handler = self.noting(left, node)
        final = [*self.block(node.finalbody), clear([left], node)]
        out.append(at(ast.Try(body, [handler], [clear([left], node)], final), node))

    def noting(self, left: str, node: ast.stmt) -> ast.ExceptHandler:
        """What notes in `left` the exception that leaves a block."""
        error = self.unique('x')
        body = [assign(left, load(error, node), node), at(ast.Raise(None, None), node)]
        return at(ast.ExceptHandler(load('.BaseException', node), error, body), node)

    def inner_try(self, node: Any, final: Block) -> Any:
        body, handlers = self.block(node.body), self.handlers(node.handlers, isinstance(node, ast.Try))
        return changed(node, body=body, handlers=handlers, orelse=self.block(node.orelse), finalbody=final)

    def handlers(self, handlers: list[ast.ExceptHandler], can_split: bool) -> list[ast.ExceptHandler]:
        """Handlers in order; from one whose type suspends, the rest move into a handler of everything."""
        lowered: list[ast.ExceptHandler] = []
        for index, handler in enumerate(handlers):
            if can_split and handler.type is not None and handler.type in self.touched:
                self.temps = 0
                inside: Block = []
                kind = self.expr(handler.type, inside)
                first = self.handler(changed(handler, type=kind), handler, True)
                rest = [first, *self.handlers(handlers[index + 1 :], True)]
                again = at(ast.Raise(None, None), handler.type)
                inside.append(at(ast.Try([again], rest, [], []), handler.type))
                name = self.unique('x')
                everything = at(ast.ExceptHandler(load('.BaseException', handler), name, inside), handler)
                return [*lowered, everything]
            lowered.append(self.handler(handler, handler, can_split))
        return lowered

    def handler(self, made: ast.ExceptHandler, node: ast.ExceptHandler, can_name: bool) -> ast.ExceptHandler:
        if node not in self.touched:
            return made
        body, name, kind = self.block(node.body), made.name, made.type
        if can_name and name is not None and self.rebinds(name, node):
            hidden = self.unique('x')
            final: Block = [clear([name], node), at(ast.Delete([at(ast.Name(name, DEL), node)]), node)]
            body = [assign(name, load(hidden, node), node), at(ast.Try(body, [], [], final), node)]
            name = hidden
        if can_name and name is None and any(statement in self.hot for statement in node.body):
            name = self.unique('x')
            kind = kind or load('.BaseException', node)
        return changed(made, type=kind, name=name, body=body)

    def rebinds(self, name: str, handler: ast.ExceptHandler) -> bool:
        """Whether the body of a handler that suspends gives the handler's name another value."""
        found = self.suspends.found
        if found is None or not any(statement in self.hot for statement in handler.body):
            return False
        for node in self.scope.bindings[name]:
            outer = found.parents.get(node)
            while outer is not None and outer is not handler:
                outer = found.parents.get(outer)
            if outer is handler:
                return True
        return False

    # Matching

    def match(self, node: Any, out: Block) -> None:
        """A case whose guard suspends ends its `match`; the cases after it try in another one."""
        subject = self.expr(node.subject, out)
        if not any(case.guard is not None and case.guard in self.touched for case in node.cases):
            cases = [self.case(case) for case in node.cases]
            out.append(changed(node, subject=subject, cases=cases))
            return
        name, matched = self.unique('s'), self.unique('w')
        out.append(assign(name, subject, node.subject))
        out.append(assign(matched, constant(False, node.subject), node.subject))
        groups: list[list[Any]] = [[]]
        for case in node.cases:
            groups[-1].append(case)
            if case.guard is not None and case.guard in self.touched:
                groups.append([])
        for index, group in enumerate(group for group in groups if group):
            cases = [self.case(case, matched) for case in group]
            block: Block = [changed(node, subject=load(name, node.subject), cases=cases)]
            if index:
                block = [if_(negate(load(matched, node.subject)), block)]
            out += block
        out.append(clear([name], node.subject))

    def case(self, case: Any, matched: str | None = None) -> Any:
        """A case; where it is the one that runs, it says so in the local `matched`."""
        guard, before = case.guard, []  # type: Any, Block
        self.temps = 0
        suspends = guard is not None and guard in self.touched
        if guard is not None:
            guard = self.test(guard, before)
        body = self.block(case.body)
        if matched is not None:
            body = [assign(matched, constant(True, case.pattern), case.pattern), *body]
        if suspends:
            return changed(case, guard=None, body=[*before, if_(guard, body)])
        return changed(case, guard=guard, body=body)


def leaves(statement: ast.stmt) -> bool:
    """Whether a statement can leave the blocks around it by a jump."""
    if isinstance(statement, (ast.Return, ast.Break, ast.Continue)):
        return True
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return False
    return any(leaves(inner) for block in blocks(statement) for inner in block)


EXITS = frozenset({'__exit__', '__aexit__'})


def _failure_of(node: ast.Assert, version: tuple[int, int]) -> ast.Assert | ast.expr:
    """Where CPython sees the error of an assertion: a version's own idea each."""
    if version >= (3, 13):
        return node.test
    if version >= (3, 12):
        return node
    return _last_comparison(node.test) or node


def _last_comparison(test: ast.expr) -> ast.Compare | None:
    """The last comparison among the jumps that CPython 3.11 makes of a test."""
    if isinstance(test, ast.Compare):
        return test
    parts: list[ast.expr] = []
    if isinstance(test, ast.BoolOp):
        parts = test.values
    elif isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        parts = [test.operand]
    elif isinstance(test, ast.IfExp):
        parts = [test.test, test.body, test.orelse]
    return next(filter(None, map(_last_comparison, reversed(parts))), None)


SIMPLE = {ast.Expr, ast.Assign, ast.AnnAssign, ast.AugAssign, ast.Delete, ast.Assert}

RULES: dict[type, Callable[[Statements, Any, Block], None]] = {
    ast.Expr: Statements.top,
    ast.Return: Statements.jump,
    ast.Break: Statements.jump,
    ast.Continue: Statements.jump,
    ast.Raise: Statements.raise_,
    ast.Assign: Statements.assign,
    ast.AnnAssign: Statements.annotated,
    ast.AugAssign: Statements.augmented,
    ast.Delete: Statements.delete,
    ast.Assert: Statements.assertion,
    ast.If: Statements.if_,
    ast.While: Statements.while_,
    ast.For: Statements.for_,
    ast.AsyncFor: Statements.for_,
    ast.With: Statements.with_,
    ast.AsyncWith: Statements.with_,
    ast.Try: Statements.try_,
    ast.TryStar: Statements.try_,
    ast.Match: Statements.match,
    ast.FunctionDef: Statements.definition,
    ast.AsyncFunctionDef: Statements.definition,
    ast.ClassDef: Statements.definition,
}
