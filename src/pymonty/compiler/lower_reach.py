"""Lowering of what native code would do with guest code that suspends: a function of the prelude does it.

The analysis has put these operations into `pausing`. Each becomes a call that suspends, such as
`.prelude('binary')('+', a, b)`; the functions are in `runtime/prelude/guest`. Most programs use operators on
numbers and texts all the same, so the common ones ask first, and do what is native as it is:

    a + b               if .id(.type(a)) in .PLAIN and .id(.type(b)) in .PLAIN:
                            .t1 = a + b
                        else:
                            .t1 = .prelude('binary')('+', a, b)

Of the operands, those are asked for whose method may suspend.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from pymonty.compiler.build import assign, at, call, changed, constant, expression, load, store
from pymonty.compiler.reach import MIRRORED, OPERATORS, SYMBOLS

PLAIN, ATOMS = '.PLAIN', '.ATOMS'

if TYPE_CHECKING:
    from pymonty.compiler.lower_expr import Block, Expressions
    from pymonty.compiler.lower_stmt import Statements


def prelude(frame: Expressions, name: str, operands: list[ast.expr], place: ast.expr | ast.stmt) -> ast.expr:
    """A call of a function of the prelude; it may suspend."""
    text = at(ast.Constant(name), place)
    return frame.site(call(call(load('.prelude', place), [text], place), operands, place))


def spilled(frame: Expressions, operands: list[ast.expr], out: Block) -> list[Any]:
    """Operands as what can be evaluated several times."""
    return [frame.spill(operand, out) for operand in operands]


def asked(
    frame: Expressions, op: ast.AST, left: ast.expr, right: ast.expr, takes: bool = False
) -> list[ast.expr]:
    """Those of two operands that may have a method for an operator which suspends."""
    known, kind = frame.suspends.known, type(op)
    mirrored = MIRRORED[kind]
    direct = OPERATORS[kind] - mirrored or mirrored  # `==` asks both sides for the same
    tested = [] if direct.isdisjoint(known.methods) else [left]
    is_right = not mirrored.isdisjoint(known.methods) or (takes and known.iteration)
    return [*tested, right] if is_right else tested or [left, right]


def guarded(
    frame: Expressions,
    tested: list[ast.expr],
    kinds: str,
    native: list[Any],
    name: str,
    operands: list[ast.expr],
    out: Block,
) -> ast.expr:
    """A function of the prelude; what is native, where the types of the operands `tested` are in `kinds`.

    `native` are statements that assign: what they assign to is still to be put in.
    """
    place, result = native[0], frame.temp()
    native = [
        changed(each, target=store(result, place))
        if type(each) is ast.AugAssign
        else changed(each, targets=[store(result, place)])
        for each in native
    ]
    tests: list[ast.expr] = [
        _is_one_of(each, kinds, place) for each in tested if type(each) is not ast.Constant
    ]
    if tests:
        test = tests[0] if len(tests) == 1 else at(ast.BoolOp(ast.And(), tests), place)
        slow = assign(result, prelude(frame, name, operands, place), place)
        native = [at(ast.If(test, native, [slow]), place)]
    out += native
    return load(result, place)


def _is_one_of(value: ast.expr, kinds: str, place: Any) -> ast.expr:
    kind = call(load('.id', place), [call(load('.type', place), [value], place)], place)
    return at(ast.Compare(kind, [ast.In()], [load(kinds, place)]), place)


def operator(frame: Expressions, node: Any, out: Block) -> ast.expr:
    """An operation with one or two operands."""
    if node not in frame.suspends.pausing:
        return frame.generic(node, out)
    symbol = at(ast.Constant(SYMBOLS[type(node.op)]), node)
    if type(node) is ast.UnaryOp:
        return prelude(frame, 'unary', [symbol, frame.expr(node.operand, out)], node)
    left, right = spilled(frame, frame.operands([node.left, node.right], out, node), out)
    native = at(ast.Assign([], changed(node, left=left, right=right)), node)
    return guarded(
        frame, asked(frame, node.op, left, right), PLAIN, [native], 'binary', [symbol, left, right], out
    )


def compared(
    frame: Expressions, node: ast.Compare, left: ast.expr, op: ast.cmpop, right: ast.expr, out: Block
) -> ast.expr:
    """One comparison of a chain; the last of them may suspend."""
    kind = type(op)
    if node not in frame.suspends.pausing or kind is ast.Is or kind is ast.IsNot:
        return at(ast.Compare(left, [op], [right]), node)
    if kind is ast.In or kind is ast.NotIn:
        return prelude(frame, 'contains' if kind is ast.In else 'not_contains', [right, left], node)
    left, right = spilled(frame, [left, right], out)
    native = at(ast.Assign([], at(ast.Compare(left, [op], [right]), node)), node)
    operands = [at(ast.Constant(SYMBOLS[kind]), node), left, right]
    return guarded(frame, asked(frame, op, left, right), ATOMS, [native], 'compare', operands, out)


def subscript(frame: Expressions, node: ast.Subscript, out: Block) -> ast.expr:
    if node not in frame.suspends.pausing:
        return frame.generic(node, out)
    value, key = frame.operands([node.value, node.slice], out, node)
    if type(key) is ast.Tuple and any(type(item) is ast.Starred for item in key.elts):
        return prelude(frame, 'getitem', [value, sliced(key)], node)
    value, key = spilled(frame, [value, key], out)
    native = at(ast.Assign([], changed(node, value=value, slice=key)), node)
    return guarded(frame, [value], PLAIN, [native], 'getitem', [value, sliced(key)], out)


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
        current, value = spilled(frame, [current, value], out)
        steps = [at(ast.Assign([], current), node), changed(node, value=value)]
        symbol = at(ast.Constant(SYMBOLS[type(node.op)]), node)
        tested = asked(frame, node.op, current, value, takes=type(node.op) is ast.Add)
        result = guarded(frame, tested, PLAIN, steps, 'inplace', [symbol, current, value], out)
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
