"""Runs a program as it is and lowered, under CPython, and says what each run showed."""

from __future__ import annotations

import ast
import builtins
import dis
import itertools
import re
import types
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from pymonty.compiler import helpers, lower, suspends
from pymonty.runtime import classes, prelude
from pymonty.runtime.guard import SESSION_KEY

FILENAME = '<guest>'


class Outcome(NamedTuple):
    log: list[str]
    names: dict[str, str]
    error: str | None
    trace: list[tuple[Any, ...]]


def chain_of(error: BaseException | None) -> str | None:
    """An exception with its causes and contexts."""
    if error is None:
        return None
    members = [chain_of(each) for each in getattr(error, 'exceptions', ())]
    cause, context = chain_of(error.__cause__), chain_of(error.__context__)
    return repr((type(error).__name__, hide(error), members, cause, context, error.__suppress_context__))


def trace_of(error: BaseException | None) -> list[tuple[Any, ...]]:
    """The guest's entries of a traceback; a frame named '.…' stands for the one that called it."""
    entries: list[tuple[Any, ...]] = []
    if error is None:
        return entries
    tb = error.__traceback__
    while tb is not None:
        code = tb.tb_frame.f_code
        if code.co_filename == FILENAME:
            position = next(itertools.islice(code.co_positions(), tb.tb_lasti // 2, None))
            if code.co_name.startswith('.') and entries:
                entries[-1] = (entries[-1][0], *position)
            else:
                entries.append((code.co_name, *position))
        tb = tb.tb_next
    return entries


def run(tree: ast.Module, limit: int = 2000) -> Outcome:
    log: list[str] = []

    def note(*args: Any, **kwargs: Any) -> Any:
        log.append(f'{hide(args)} {hide(sorted(kwargs.items()))}')
        if len(log) > limit:
            raise SystemExit('runs for too long')
        return args[0] if args else None

    def fail(*args: Any) -> Any:
        log.append(f'fail {hide(args)}')
        raise (args[0] if args and isinstance(args[0], BaseException) else ValueError(*args))

    names: dict[str, Any] = {
        '__name__': 'guest',
        'f': note,
        'g': note,
        'fail': fail,
        'print': note,
        **helpers.HELPERS,
        **prelude.ENTRIES,
        '__builtins__': {**vars(builtins), '__build_class__': classes.build_class},
        SESSION_KEY: None,
    }
    before = set(names)
    error = None
    try:
        exec(compile(tree, FILENAME, 'exec', dont_inherit=True), names)
    except BaseException as caught:
        error = caught
    shown = {
        name: show(value)
        for name, value in names.items()
        if name not in before and name[0] not in '.<' and name != '__builtins__'
    }
    return Outcome(list(log), shown, chain_of(error), trace_of(error))


def show(value: Any) -> str:
    if isinstance(value, type):
        parts = {key: show(item) for key, item in vars(value).items() if key not in VARIES}
        return f'class {value.__qualname__} {parts}'
    if callable(value) and hasattr(value, '__qualname__'):
        return f'callable {value.__qualname__}'
    text = repr(value)
    return hide(text)


def hide(value: Any) -> str:
    """What `value` shows, without addresses."""
    return re.sub(' at 0x[0-9a-f]+', ' at …', str(value))


VARIES = {'__dict__', '__weakref__', '__module__', '__firstlineno__', '__static_attributes__'}

Predicate = Callable[[ast.Module], suspends.Suspends]


def some(tree: ast.Module) -> suspends.Suspends:
    """Only the external functions f, g and fail suspend."""
    return suspends.analyse(tree, frozenset({'f', 'g', 'fail'}))


PREDICATES: dict[str, Predicate] = {'every call': suspends.everything, 'f, g, fail': some}


def lowered(source: str, predicate: Predicate) -> ast.Module:
    tree = ast.parse(source)
    return lower.lower(tree, predicate(tree))


def agree(source: str, predicate: Predicate) -> None:
    """Assert that a program behaves the same when lowered."""
    original = run(ast.parse(source))
    tree = lowered(source, predicate)
    result = run(tree)
    text = ast.unparse(tree)
    assert result.log == original.log, text
    assert result.error == original.error, text
    assert result.names == original.names, text
    assert result.trace == original.trace, text


# Suspension normal form, checked on the bytecode

BLOCK_TAGS = {'iterator', 'exit', 'exception', 'awaitable', '.return', '.0', '.i0'}
PRODUCERS = {
    'GET_ITER': 'iterator',
    'GET_AITER': 'iterator',
    'GET_AWAITABLE': 'awaitable',
    'GET_YIELD_FROM_ITER': 'awaitable',
}


def sites(tree: ast.AST) -> Iterator[ast.expr]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.expr) and hasattr(node, 'site'))


def place(node: Any) -> tuple[int | None, ...]:
    return (node.lineno, node.end_lineno, node.col_offset, node.end_col_offset)


def check_normal_form(tree: ast.Module) -> int:
    """Assert that no operand waits below a suspending call, await or yield; count those found."""
    found = list(sites(tree))
    for statement in ast.walk(tree):
        if not isinstance(statement, ast.stmt):
            continue
        own = [node for node in own_nodes(statement) if hasattr(node, 'site')]
        if own:
            assert len(own) == 1, ast.unparse(statement)
            assert isinstance(statement, (ast.Expr, ast.Assign, ast.AnnAssign, ast.Return)), ast.unparse(
                statement
            )
            assert statement.value is own[0], ast.unparse(statement)
    places = {place(node) for node in found if isinstance(node, ast.Call)}
    pending = [compile(tree, FILENAME, 'exec', dont_inherit=True)]
    count = 0
    while pending:
        code = pending.pop()
        pending += [item for item in code.co_consts if isinstance(item, types.CodeType)]
        count += check_code(code, places)
    return count


def own_nodes(statement: ast.stmt) -> Iterator[ast.AST]:
    """The expressions that a statement evaluates itself, in its own frame."""
    todo: list[ast.AST] = [statement]
    while todo:
        node = todo.pop()
        yield node
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.stmt, ast.ExceptHandler, ast.match_case)):
                continue
            if isinstance(node, ast.Lambda) and child is node.body:
                continue
            todo.append(child)


def check_code(code: types.CodeType, places: set[tuple[int | None, ...]]) -> int:
    """Follow every path through `code` with a stack of tags."""
    instructions = list(dis.get_instructions(code))
    index_of = {instruction.offset: index for index, instruction in enumerate(instructions)}
    handlers = dis._parse_exception_table(code)  # type: ignore[attr-defined]
    todo: list[tuple[int, tuple[str, ...]]] = [(0, ())]
    seen: set[tuple[int, tuple[str, ...]]] = set()
    count = 0
    while todo:
        index, stack = todo.pop()
        if (index, stack) in seen or index >= len(instructions):
            continue
        seen.add((index, stack))
        instruction = instructions[index]
        for entry in handlers:
            if entry.start <= instruction.offset < entry.end:
                assert len(stack) >= entry.depth, (code, instruction)
                tags = stack[: entry.depth] + (('exception',) if entry.lasti else ()) + ('exception',)
                todo.append((index_of[entry.target], tags))
        count += check_instruction(code, instruction, stack, places)
        for target, after in steps(instruction, index, stack, index_of):
            todo.append((target, after))
    return count


NOT_SITES = {'append', 'add', 'exit', *helpers.HELPERS, *prelude.ENTRIES}
"""Callees that share a position with a site: what a comprehension does with its elements, `__exit__`, and
hidden functions."""


def check_instruction(code: Any, instruction: Any, stack: tuple[str, ...], places: set[Any]) -> int:
    name, arg = instruction.opname, instruction.arg
    if name == 'CALL':
        operands = arg + 2
    elif name == 'CALL_KW':
        operands = arg + 3
    elif name == 'CALL_FUNCTION_EX':
        operands = 3 + (arg & 1)
    elif name == 'YIELD_VALUE':
        operands = 1
    else:
        return 0
    if name != 'YIELD_VALUE' and tuple(instruction.positions or ()) not in places:
        return 0
    if any(
        tag in helpers.HELPERS or tag in prelude.ENTRIES or tag in NOT_SITES
        for tag in stack[len(stack) - operands :]
    ):
        return 0
    below = stack[: len(stack) - operands]
    assert all(tag in BLOCK_TAGS for tag in below), (code.co_name, instruction, below)
    return 1


STOPS = ('RETURN_VALUE', 'RETURN_CONST', 'RAISE_VARARGS', 'RERAISE')
ALWAYS = ('JUMP_FORWARD', 'JUMP_BACKWARD', 'JUMP_BACKWARD_NO_INTERRUPT')


def steps(
    instruction: Any, index: int, stack: tuple[str, ...], index_of: dict[int, int]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    name, code, arg = instruction.opname, instruction.opcode, instruction.arg
    if name in STOPS:
        return
    has_jump = code in dis.hasjrel or code in dis.hasjabs
    if has_jump:
        effect = dis.stack_effect(code, arg, jump=True)
        yield index_of[instruction.argval], shifted(stack, effect, 'operand')
        if name in ALWAYS:
            return
    if name == 'COPY':
        yield index + 1, (*stack, stack[-arg])
    elif name == 'SWAP':
        changed = list(stack)
        changed[-1], changed[-arg] = changed[-arg], changed[-1]
        yield index + 1, tuple(changed)
    elif name == 'PRECALL':
        yield index + 1, stack  # its effect is counted with CALL's
    elif name == 'CALL':
        yield index + 1, shifted(shifted(stack, -arg - 2, ''), 1, 'operand')
    elif name == 'STORE_FAST_LOAD_FAST':
        yield index + 1, (*stack[:-1], instruction.argval[1])
    elif name in PRODUCERS:
        yield index + 1, (*stack[:-1], PRODUCERS[name])
    elif name in ('BEFORE_WITH', 'BEFORE_ASYNC_WITH'):
        yield index + 1, (*stack[:-1], 'exit', 'operand')
    elif name == 'GET_ANEXT':
        yield index + 1, (*stack, 'awaitable')
    elif name == 'PUSH_EXC_INFO':
        yield index + 1, (*stack[:-1], 'exception', 'exception')
    elif name == 'CHECK_EG_MATCH' or (name == 'BUILD_LIST' and arg == 0 and stack[-1:] == ('exception',)):
        # `except*` keeps the exceptions that handlers raise in a list below them.
        yield index + 1, shifted(stack, dis.stack_effect(code, arg, jump=False), 'exception')
    else:
        effect = dis.stack_effect(code, arg, jump=False)
        loaded = (
            instruction.argval
            if name.startswith('LOAD') and isinstance(instruction.argval, str)
            else 'operand'
        )
        pushed = shifted(stack, effect, 'operand')
        if name in ('LOAD_ATTR', 'LOAD_METHOD'):
            tags = list(pushed)
            tags[-1 - effect] = loaded
            pushed = tuple(tags)
        elif effect > 0:
            position = -1
            if name == 'LOAD_GLOBAL' and effect == 2 and 'NULL' in instruction.argrepr[-7:]:
                position = -2
            tags = list(pushed)
            tags[position] = loaded
            pushed = tuple(tags)
        yield index + 1, pushed


def shifted(stack: tuple[str, ...], effect: int, tag: str) -> tuple[str, ...]:
    return stack[: len(stack) + effect] if effect < 0 else stack + (tag,) * effect
