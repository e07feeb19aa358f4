"""Lowering of what native code would do with guest code that suspends: a function of the prelude does it.

The analysis has put these operations into `pausing`. Each becomes a call that suspends, such as
`.prelude('binary')('+', a, b)`; the functions are in `runtime/prelude/guest`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from pymonty.compiler.build import assign, at, call, changed, constant, expression, load, store
from pymonty.compiler.reach import SYMBOLS

if TYPE_CHECKING:
    from pymonty.compiler.lower_expr import Block, Expressions
    from pymonty.compiler.lower_stmt import Statements


def prelude(frame: Expressions, name: str, operands: list[ast.expr], place: ast.expr | ast.stmt) -> ast.expr:
    """A call of a function of the prelude; it may suspend."""
    text = at(ast.Constant(name), place)
    return frame.site(call(call(load('.prelude', place), [text], place), operands, place))


def operator(frame: Expressions, node: Any, out: Block) -> ast.expr:
    """An operation with one or two operands."""
    if node not in frame.suspends.pausing:
        return frame.generic(node, out)
    parts = [node.operand] if type(node) is ast.UnaryOp else [node.left, node.right]
    operands = frame.operands(parts, out, node)
    symbol = at(ast.Constant(SYMBOLS[type(node.op)]), node)
    return prelude(frame, 'unary' if len(parts) == 1 else 'binary', [symbol, *operands], node)


def compared(
    frame: Expressions, node: ast.Compare, left: ast.expr, op: ast.cmpop, right: ast.expr, out: Block
) -> ast.expr:
    """One comparison of a chain; the last of them may suspend."""
    kind = type(op)
    if node not in frame.suspends.pausing or kind is ast.Is or kind is ast.IsNot:
        return at(ast.Compare(left, [op], [right]), node)
    if kind is ast.In or kind is ast.NotIn:
        return prelude(frame, 'contains' if kind is ast.In else 'not_contains', [right, left], node)
    return prelude(frame, 'compare', [at(ast.Constant(SYMBOLS[kind]), node), left, right], node)


def subscript(frame: Expressions, node: ast.Subscript, out: Block) -> ast.expr:
    if node not in frame.suspends.pausing:
        return frame.generic(node, out)
    value, key = frame.operands([node.value, node.slice], out, node)
    return prelude(frame, 'getitem', [value, sliced(key)], node)


def attribute(frame: Expressions, node: ast.Attribute, out: Block) -> ast.expr:
    value = frame.expr(node.value, out)
    if node not in frame.suspends.pausing:
        return changed(node, value=value)
    return prelude(frame, 'attribute', [value, at(ast.Constant(node.attr), node)], node)


def starred(frame: Expressions, node: ast.Starred, out: Block, whole: ast.expr | None = None) -> ast.Starred:
    """An operand of `whole` whose items are."""
    if node not in frame.touched:
        return node
    value = frame.expr(node.value, out)
    if node in frame.suspends.pausing:
        value = frame.keep(prelude(frame, 'drained', [value], whole or node), out)
    return changed(node, value=value)


def field(frame: Expressions, node: ast.FormattedValue, value: ast.expr, out: Block) -> ast.expr:
    """A field whose value shows itself by guest code."""
    spec: ast.expr = at(ast.Constant(''), node)
    conversion: ast.expr = at(ast.Constant(None if node.conversion == -1 else chr(node.conversion)), node)
    if node.format_spec is not None:
        if node.format_spec in frame.hot and node.conversion != -1 and frame.dialect.converts_first:
            value = frame.keep(prelude(frame, 'shown', [value, conversion], node), out)
            conversion = constant(None, node)
        value = frame.spill(value, out) if node.format_spec in frame.hot else value
        spec = frame.expr(node.format_spec, out)
    text = prelude(frame, 'field', [value, conversion, spec], node)
    return at(ast.FormattedValue(frame.keep(text, out), -1, None), node)


def set_attribute(frame: Statements, target: ast.Attribute, owner: ast.expr, value: ast.expr) -> ast.stmt:
    name = at(ast.Constant(target.attr), target)
    return expression(prelude(frame, 'set_attribute', [owner, name, value], target))


def unpack(frame: Statements, target: Any, value: ast.expr, out: Block) -> None:
    """Unpack what may run guest code: the items are taken first."""
    count = at(ast.Constant(len(target.elts)), target)
    has_star = any(isinstance(part, ast.Starred) for part in target.elts)
    items = (
        prelude(frame, 'drained', [value], target)
        if has_star
        else prelude(frame, 'unpacked', [value, count], target)
    )
    frame.store_to(target, frame.keep(items, out), out)


def operate(frame: Statements, node: ast.AugAssign, target: Any, out: Block) -> None:
    """An augmented assignment whose operator, or the reading or storing of its target, may suspend."""
    pausing, suspends = frame.suspends.pausing, False
    if isinstance(target, ast.Name):
        current: ast.expr = frame.spill(load(target.id, target), out)
    else:
        parts = [target.value, target.slice] if isinstance(target, ast.Subscript) else [target.value]
        parts = [frame.spill(part, out) for part in frame.operands(parts, out)]
        suspends = target in pausing
        target = changed(target, **dict(zip(('value', 'slice'), parts, strict=False)))
        current = changed(target, ctx=ast.Load())
        if isinstance(target, ast.Attribute):
            if suspends or '__getattr__' in frame.suspends.known.methods:
                text = at(ast.Constant(target.attr), target)
                current = prelude(frame, 'attribute', [parts[0], text], target)
        elif suspends or '__getitem__' in frame.suspends.known.methods:
            current = prelude(frame, 'getitem', [parts[0], sliced(parts[1])], target)
        current = frame.keep(current, out)
    value = frame.expr(node.value, out)
    if node in pausing:
        symbol = at(ast.Constant(SYMBOLS[type(node.op)]), node)
        result = frame.keep(prelude(frame, 'inplace', [symbol, current, value], node), out)
    else:
        name = frame.temp()
        out.append(assign(name, current, node))
        out.append(changed(node, target=store(name, node), value=value))
        result = load(name, node)
    if suspends and isinstance(target, ast.Attribute):
        out.append(set_attribute(frame, target, parts[0], result))
    elif suspends:
        out.append(expression(prelude(frame, 'setitem', [parts[0], sliced(parts[1]), result], target)))
    else:
        out.append(at(ast.Assign([target], result), target))


def sliced(key: Any) -> Any:
    """A subscript as a value: slices stand only in subscripts."""
    if type(key) is ast.Slice:
        parts = [part or constant(None, key) for part in (key.lower, key.upper, key.step)]
        return call(load('.slice', key), parts, key)
    if type(key) is ast.Tuple:
        return changed(key, elts=[sliced(item) for item in key.elts])
    return key
