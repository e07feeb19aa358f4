"""Lowering of expressions: whatever comes before a suspending call goes to hidden locals.

A rule takes an expression and a list of statements, `out`. It appends what must run first and returns
the expression that is left; that may be a suspending node itself (one in `sites`), which then has to be
all that its statement evaluates. `expr` never returns one: it keeps its value in a local.

Operands are evaluated in CPython's order. All before the last one that suspends are *spilled*, as they
would wait on the operand stack otherwise; a variable that nothing else can rebind is only checked to be
bound. Where only the truth of an expression counts (`test`), each part is tested exactly once, as
CPython's jumps do.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from pymonty.compiler import lower_reach
from pymonty.compiler.build import LOAD, assign, at, call, changed, constant, expression, if_, load, negate
from pymonty.compiler.dialect import Dialect
from pymonty.compiler.scopes import CLASS, MODULE, Scope
from pymonty.compiler.suspends import Suspends

Block = list[ast.stmt]
Stop = TypeVar('Stop', bound=ast.stmt)

MAX_METHOD_OPERANDS = 30
"""From this many operands on, CPython compiles a method call like any other call."""


class Expressions:
    """The lowering of one frame: a function, a class body, a module, or a comprehension made a function."""

    def __init__(self, suspends: Suspends, scope: Scope, outer: Expressions | None, dialect: Dialect) -> None:
        self.suspends = suspends
        self.dialect = dialect
        self.hot = suspends.hot
        self.touched = suspends.touched
        self.scope = scope
        self.outer = outer
        self.sites: list[ast.expr | ast.stmt] = []
        self.temps = 0
        self.made = 0
        self.hidden: list[str] = []
        self.captured = scope.captured()

    @property
    def owner(self) -> Expressions:
        """What has the hidden names: a class body has no locals, its are those of the function around it."""
        return self.outer.owner if self.scope.kind == CLASS and self.outer is not None else self

    def function(self, node: ast.expr, out: Block) -> ast.expr:
        """Lower a lambda or a comprehension."""
        raise NotImplementedError

    # Hidden names

    def temp(self) -> str:
        """A name for the rest of the statement."""
        if self.scope.kind == CLASS:
            return self.unique('c')
        self.temps += 1
        return f'.t{self.temps}'

    def unique(self, prefix: str) -> str:
        """A name for the rest of the frame."""
        self.owner.made += 1
        name = f'.{prefix}{self.owner.made}'
        if self.scope.kind == CLASS:
            self.hidden.append(name)
        return name

    def keep(self, value: ast.expr, out: Block) -> ast.Name:
        name = self.temp()
        out.append(assign(name, value, value))
        return load(name, value)

    def site(self, node: ast.expr) -> ast.expr:
        node.site = len(self.sites)  # type: ignore[attr-defined]
        self.sites.append(node)
        return node

    def stop(self, node: Stop) -> Stop:
        """Number a statement at which the frame may stand still, other than in a call that it writes out."""
        node.stop = len(self.sites)  # type: ignore[attr-defined]
        self.sites.append(node)
        return node

    def is_site(self, node: ast.expr) -> bool:
        """True for what a rule just returned, if it may suspend."""
        return bool(self.sites) and node is self.sites[-1]

    # Expressions

    def value(self, node: ast.expr, out: Block) -> ast.expr:
        """Lower `node`; what is left may suspend."""
        if node not in self.touched:
            return node
        rule: Rule = RULES.get(type(node), Expressions.generic)
        return rule(self, node, out)

    def expr(self, node: Any, out: Block) -> Any:
        """Lower `node`; what is left does not suspend."""
        if node not in self.touched:
            return node
        value = self.value(node, out)
        return self.keep(value, out) if self.is_site(value) else value

    def operands(self, nodes: Sequence[ast.AST], out: Block, whole: ast.expr | None = None) -> list[Any]:
        """Lower operands that CPython evaluates one after the other, for the expression `whole`."""
        hot = self.hot
        last = max((index for index, node in enumerate(nodes) if node in hot), default=-1)
        lowered: list[Any] = []
        for index, node in enumerate(nodes):
            value = (
                lower_reach.starred(self, node, out, whole)
                if type(node) is ast.Starred
                else self.expr(node, out)
            )
            lowered.append(self.spill(value, out, whole, *lowered[:1]) if index < last else value)
        return lowered

    def spill(self, value: Any, out: Block, whole: Any = None, first: Any = None) -> Any:
        """Evaluate `value`, an operand of `whole`, now; the result stands for it later.

        Of a call, `first` is the function that is called.
        """
        kind = type(value)
        if kind is ast.Constant or (kind is ast.Name and value.id[0] == '.'):
            return value
        if kind is ast.Name and self.is_steady(value.id):
            if value.id not in self.scope.parameters or value.id in self.scope.deleted:
                out.append(expression(value))
            return value
        if kind is ast.Starred:
            items = at(ast.List([value], LOAD), whole)
            return changed(value, value=self.keep(items, out))
        if kind is ast.keyword and value.arg is None:
            copy = call(load('.mapping', value), [first, value.value], whole)
            return changed(value, value=self.keep(copy, out))
        if kind is ast.keyword:
            return changed(value, value=self.spill(value.value, out))
        if kind is ast.Slice:
            parts = {part: getattr(value, part) for part in ('lower', 'upper', 'step')}
            return changed(value, **{key: part and self.spill(part, out) for key, part in parts.items()})
        if kind is ast.Tuple and any(type(item) is ast.Slice for item in value.elts):
            return changed(value, elts=[self.spill(item, out) for item in value.elts])
        return self.keep(value, out)

    def is_steady(self, name: str) -> bool:
        """True for a variable that only this frame's other statements can rebind."""
        scope = self.scope
        if scope.kind in (MODULE, CLASS) or not scope.declares(name) or name in self.captured:
            return False
        return all(type(node) is not ast.NamedExpr for node in scope.bindings[name])

    def generic(self, node: Any, out: Block) -> ast.expr:
        """Operands in the order of the node's fields."""
        slots: list[tuple[str, int | None, ast.AST]] = []
        for field, child in ast.iter_fields(node):
            if isinstance(child, (ast.expr, ast.keyword)):
                slots.append((field, None, child))
            elif type(child) is list:
                slots += [(field, i, item) for i, item in enumerate(child) if isinstance(item, ast.expr)]
        values = self.operands([child for _, _, child in slots], out, node)
        fields: dict[str, Any] = {}
        for (field, index, _), value in zip(slots, values, strict=True):
            if index is None:
                fields[field] = value
            else:
                fields.setdefault(field, list(getattr(node, field)))[index] = value
        made: ast.expr = changed(node, **fields)
        return made

    def pause(self, node: ast.Yield, out: Block) -> ast.expr:
        return self.site(self.generic(node, out))

    def delegate(self, node: ast.Await | ast.YieldFrom, out: Block) -> ast.expr:
        """What a frame waits for is in a local, where a continuation finds it again."""
        value = self.expr(node.value, out)
        return self.site(changed(node, value=self.waiting(value, type(node) is ast.Await, node, out)))

    def waiting(self, value: ast.expr, is_await: bool, place: ast.expr, out: Block) -> ast.Name:
        name = self.temp()
        out.append(assign(name, call(load('.await' if is_await else '.from', place), [value], place), place))
        return load(name, place)

    def call(self, node: ast.Call, out: Block) -> ast.expr:
        function, hot = node.func, self.hot
        callee: Any
        parts: list[ast.AST] = [*node.args, *node.keywords]
        place: Any = node
        through = node in self.suspends.natives
        if through or function in self.suspends.pausing:
            place = method_place(node)
        if (
            type(function) is ast.Attribute
            and function not in self.suspends.pausing
            and not any(part in hot for part in parts)
        ):
            callee = changed(function, value=self.expr(function.value, out))
            operands = [self.expr(part, out) for part in parts]
        elif len(node.args) == 1 and type(node.args[0]) is ast.Starred:
            # The only positional argument is iterated by the call itself.
            star = node.args[0]
            callee, only, *operands = self.operands([function, star.value, *node.keywords], out, node)
            if star in self.suspends.pausing:
                callee, only = self.spill(callee, out), self.spill(only, out)
                operands = [self.spill(part, out, node, callee) for part in operands]
                only = self.keep(lower_reach.prelude(self, 'drained', [only], node), out)
            operands = [changed(star, value=only), *operands]
        else:
            callee, *operands = self.operands([function, *parts], out, node)
            place = method_place(node)
        if through:
            callee = call(load('.via', callee), [callee], callee)
        suspends = node in self.suspends.pausing
        if suspends:
            callee = self.findable(callee, out)
        count = len(node.args)
        made: ast.expr = at(ast.Call(callee, operands[:count], operands[count:]), place)
        return self.site(made) if suspends else made

    def findable(self, callee: Any, out: Block) -> Any:
        """What is called, as a variable or an attribute of one: a dump has to find it again."""
        kind = type(callee)
        if kind is ast.Attribute and not self.suspends.known.forwards:
            owner = callee.value
            if type(owner) in (ast.Name, ast.Constant) or is_call_of(owner, 'super'):
                return callee
            return changed(callee, value=self.keep(owner, out))
        if kind is ast.Call and type(callee.func) is ast.Name and callee.func.id[0] == '.':
            return changed(callee, args=[self.findable(part, out) for part in callee.args])
        return callee if kind in (ast.Name, ast.Constant) else self.keep(callee, out)

    def named(self, node: ast.NamedExpr, out: Block) -> ast.expr:
        if node not in self.hot:
            return changed(node, value=self.expr(node.value, out))
        value = self.keep(self.value(node.value, out), out)
        out.append(at(ast.Assign([node.target], value), node))
        return value

    def dict(self, node: ast.Dict, out: Block) -> ast.expr:
        """Keys and values in turn; a mapping to merge is copied as soon as it is evaluated."""
        parts = [
            part for pair in zip(node.keys, node.values, strict=True) for part in pair if part is not None
        ]
        last = max((index for index, part in enumerate(parts) if part in self.hot), default=-1)
        lowered = iter(range(len(parts)))
        keys: list[ast.expr | None] = []
        values: list[ast.expr] = []
        for key, value in zip(node.keys, node.values, strict=True):
            if key is not None:
                part = self.expr(key, out)
                keys.append(self.spill(part, out) if next(lowered) < last else part)
            part = self.expr(value, out)
            if key is None:
                keys.append(None)
                if next(lowered) < last:
                    part = self.keep(at(ast.Dict([None], [part]), value), out)
            elif next(lowered) < last:
                part = self.spill(part, out)
            values.append(part)
        return changed(node, keys=keys, values=values)

    # f-strings: each field is formatted as soon as it is evaluated

    def joined(self, node: ast.JoinedStr, out: Block) -> ast.expr:
        last = max((index for index, part in enumerate(node.values) if part in self.hot), default=-1)
        values = []
        for index, part in enumerate(node.values):
            field = self.expr(part, out)
            if index < last and type(field) is ast.FormattedValue:
                field = self.text(field, out)
            values.append(field)
        return changed(node, values=values)

    def text(self, field: ast.FormattedValue, out: Block) -> ast.FormattedValue:
        """Format `field` now."""
        value = self.keep(at(ast.JoinedStr([field]), field), out)
        return at(ast.FormattedValue(value, -1, None), field)

    def formatted(self, node: ast.FormattedValue, out: Block) -> ast.expr:
        value = self.expr(node.value, out)
        spec, conversion = node.format_spec, node.conversion
        if node in self.suspends.pausing:
            return lower_reach.field(self, node, value, out)
        if spec is not None and spec in self.hot:
            if self.dialect.converts_first and conversion != -1:
                value = self.text(at(ast.FormattedValue(value, conversion, None), node), out).value
                conversion = -1
            else:
                value = self.spill(value, out)
        return changed(node, value=value, conversion=conversion, format_spec=spec and self.value(spec, out))

    # Branches

    def boolean(self, node: ast.BoolOp, out: Block) -> ast.expr:
        if node not in self.hot:
            return self.generic(node, out)
        name = self.temp()
        for index, part in enumerate(node.values):
            out.append(assign(name, self.value(part, out), part))
            if index + 1 < len(node.values):
                result: ast.expr = load(name, part)
                branch: Block = []
                out.append(if_(result if type(node.op) is ast.And else negate(result), branch))
                out = branch
        return load(name, node)

    def conditional(self, node: ast.IfExp, out: Block) -> ast.expr:
        if node not in self.hot:
            return self.generic(node, out)
        if node.body not in self.hot and node.orelse not in self.hot:
            body, orelse = self.expr(node.body, out), self.expr(node.orelse, out)
            return changed(node, test=self.test(node.test, out), body=body, orelse=orelse)
        test, name = self.test(node.test, out), self.temp()
        branches: list[Block] = []
        for part in (node.body, node.orelse):
            branch: Block = []
            branch.append(assign(name, self.value(part, branch), part))
            branches.append(branch)
        out.append(if_(test, *branches))
        return load(name, node)

    def compare(self, node: ast.Compare, out: Block) -> ast.expr:
        pausing = node in self.suspends.pausing
        if len(node.ops) > 1 and (pausing or any(part in self.hot for part in node.comparators[1:])):
            name = self.temp()
            self.chain(node, out, name)
            return load(name, node)
        if pausing:
            left, right = self.operands([node.left, node.comparators[0]], out)
            return lower_reach.compared(self, node, left, node.ops[0], right, out)
        left, first = self.operands([node.left, node.comparators[0]], out)
        rest = [self.expr(part, out) for part in node.comparators[1:]]
        return changed(node, left=left, comparators=[first, *rest])

    def chain(self, node: ast.Compare, out: Block, name: str | None) -> tuple[Block, ast.expr]:
        """Compare pair by pair, keeping each result in `name`. Returns the innermost block and result."""
        result: ast.expr = node
        left, right = self.operands([node.left, node.comparators[0]], out)
        count = len(node.ops)
        for index, op in enumerate(node.ops):
            if index:
                right = self.expr(node.comparators[index], out)
            if index + 1 < count:
                right = self.spill(right, out)
            result = lower_reach.compared(self, node, left, op, right, out)
            if name is None and self.is_site(result):
                result = self.keep(result, out)
            if name is not None:
                out.append(assign(name, result, node))
                result = load(name, node)
            if index + 1 < count:
                branch: Block = []
                out.append(if_(result, branch))
                left, out = right, branch
        return out, result

    def test(self, node: ast.expr, out: Block) -> ast.expr:
        """Lower an expression of which only the truth counts, and counts once."""
        if node not in self.hot:
            return self.value(node, out)
        if isinstance(node, ast.UnaryOp) and type(node.op) is ast.Not:
            return changed(node, operand=self.test(node.operand, out))
        if isinstance(node, ast.BoolOp):
            return self.test_boolean(node, out)
        if isinstance(node, ast.IfExp):
            test, name = self.test(node.test, out), self.temp()
            branches: list[Block] = [[], []]
            for part, branch in zip((node.body, node.orelse), branches, strict=True):
                truth = self.test(part, branch)
                yes, no = assign(name, constant(True, part), part), assign(name, constant(False, part), part)
                branch.append(if_(truth, [yes], [no]))
            out.append(if_(test, *branches))
            return load(name, node)
        if isinstance(node, ast.Compare) and (
            any(part in self.hot for part in node.comparators[1:])
            or (node in self.suspends.pausing and len(node.ops) > 1)
        ):
            name = self.temp()
            out.append(assign(name, constant(False, node), node))
            inner, last = self.chain(node, out, None)
            inner.append(if_(last, [assign(name, constant(True, node), node)]))
            return load(name, node)
        result: ast.expr = self.expr(node, out)
        return result

    def test_boolean(self, node: ast.BoolOp, out: Block) -> ast.expr:
        name, is_and = self.temp(), type(node.op) is ast.And
        out.append(assign(name, constant(not is_and, node), node))
        for part in node.values:
            truth, branch = self.test(part, out), []  # type: ast.expr, Block
            out.append(if_(truth if is_and else negate(truth), branch))
            out = branch
        out.append(assign(name, constant(is_and, node), node))
        return load(name, node)


def is_call_of(node: ast.expr, name: str) -> bool:
    return type(node) is ast.Call and type(node.func) is ast.Name and node.func.id == name


def method_place(node: ast.Call) -> ast.Call:
    """Where CPython says the call of a method is: at the attribute's name, if that is on a later line."""
    function = node.func
    if type(function) is not ast.Attribute or function.lineno == function.end_lineno:
        return node
    starred = any(type(arg) is ast.Starred for arg in node.args) or any(
        key.arg is None for key in node.keywords
    )
    if starred or len(node.args) + len(node.keywords) + bool(node.keywords) >= MAX_METHOD_OPERANDS:
        return node
    assert function.end_lineno is not None and function.end_col_offset is not None
    column = function.end_col_offset - len(function.attr)
    return changed(node, lineno=function.end_lineno, col_offset=column)


Rule = Callable[[Expressions, Any, Block], ast.expr]
RULES: dict[type, Rule] = {
    ast.Await: Expressions.delegate,
    ast.Yield: Expressions.pause,
    ast.YieldFrom: Expressions.delegate,
    ast.Call: Expressions.call,
    ast.NamedExpr: Expressions.named,
    ast.Dict: Expressions.dict,
    ast.JoinedStr: Expressions.joined,
    ast.FormattedValue: Expressions.formatted,
    ast.BoolOp: Expressions.boolean,
    ast.IfExp: Expressions.conditional,
    ast.Compare: Expressions.compare,
    ast.BinOp: lower_reach.operator,
    ast.UnaryOp: lower_reach.operator,
    ast.Subscript: lower_reach.subscript,
    ast.Attribute: lower_reach.attribute,
    ast.Lambda: lambda self, node, out: self.function(node, out),
    ast.ListComp: lambda self, node, out: self.function(node, out),
    ast.SetComp: lambda self, node, out: self.function(node, out),
    ast.DictComp: lambda self, node, out: self.function(node, out),
    ast.GeneratorExp: lambda self, node, out: self.function(node, out),
}
