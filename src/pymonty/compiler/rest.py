"""What is left of a block of statements when a frame goes on from one of its sites.

The statements that come after the site, with the blocks around them built anew; at the site itself stands
`.k()`, a call of the continuation of the next inner frame, or what else its *bridge* asks for. Everything
keeps its position, so that tracebacks read the same, and so that the frame can be dumped again: it is of the
same definition, at the same site.

    if, match                                  the rest of the branch alone
    while test: body                           for .kone in (None,): rest of body
    else: other                                else: while test: body; else: other
    for x in .i1: body                         the same: the iterator in `.i1` goes on by itself
    try: body except E: h finally: f           the same, around the rest of the body
        in the handler                         try: .throw(e) except … as e: .settle(e); rest of it
        in `finally`, by what `.l1` notes      try: .throw(.l1) | return .return | break finally: rest of it
    with .m1: body                             with .resumed(.m1): rest of body
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, NamedTuple

from pymonty.compiler.build import (
    LOAD,
    assign,
    at,
    call,
    changed,
    constant,
    expression,
    if_,
    load,
    negate,
    store,
)
from pymonty.compiler.layout import (
    BODY,
    CALL,
    DELEGATION,
    LOOP,
    MANAGER,
    YIELD,
    Definition,
    Site,
    Step,
    parts,
)

Block = list[ast.stmt]

START = -1
"""The number of the site before the first statement."""

PASSED = frozenset({'.cells'})
"""Hidden variables that a continuation makes itself, besides those that begin with `.k`."""

PARAMETERS = ('.kself', '.k', '.kvalues')
"""Of each continuation: what `super` takes for the first argument, the next continuation, the variables."""

# How the value of the inner frame becomes the value at the site.
DIRECT = 'direct'  # it is that value
MADE = 'made'  # of a call of a class whose `__init__` runs: the instance
CREATED = 'created'  # of one whose `__new__` runs: it may have to be initialised
NEXT = 'next'  # a generator runs: it is advanced once more
CLOSED = 'closed'  # the same, in `close()`
ITEM = 'item'  # a guest's `__next__` runs for a loop: it is the item
ENTER = 'enter'  # a manager's `__enter__` or `__aenter__` runs
EXIT = 'exit'  # its `__exit__` or `__aexit__` runs
GENERATOR_ENTER = 'generator-enter'  # the same of a generator that `contextmanager` made a manager
GENERATOR_EXIT = 'generator-exit'
CLASS_BODY = 'class'  # the body of a class runs: it is the class
SUSPENDED = ''  # there is no inner frame
RESTING = 'resting'  # nor is there one in what a suspended `yield from` takes its items from


EXTRA = '.kextra'
"""What a bridge needs besides the inner frame's value: a variable of the continuation."""
WITH_EXTRA = frozenset({MADE, CREATED, NEXT, CLOSED})
SCRATCH = ('.kone', '.kitem', '.kend', '.kleft')
"""The variables of a continuation's own making."""
CLASS_PARTS = ('.kname', '.kbases', '.kkeywords', '.kspace', '.khidden')
"""What the frame of a class body holds in place of variables: the name, bases and keywords that the class was
asked for with, its namespace, and the hidden variables that it keeps in the globals."""


class NoContinuation(Exception):
    """A frame cannot go on from where it is; the message says why."""


class Key(NamedTuple):
    """What the code of a continuation depends on.

    Attributes:
        site: a number of the definition's, or START.
        bridge: one of the constants above.
        reasons: for each block on the way that is on its way out, why: '', 'return', 'break', 'continue'
            or 'raise'; the outermost first.
        variables: the names of the bound local variables.
        cells: of the variables that are cells.
    """

    site: int
    bridge: str
    reasons: tuple[str, ...]
    variables: tuple[str, ...]
    cells: tuple[str, ...]


def reasons_of(site: Site, definition: Definition) -> list[str]:
    """The names of the hidden locals that say why the blocks on the way to a site are being left."""
    names: list[str] = []
    block = definition.body
    for step in site.path:
        statement: Any = block[step.position]
        if step.part == 'finalbody':
            names.append(_noted_by(statement))
        elif not step.part and site.kind == MANAGER:
            inner = statement.body[-1] if statement.body else None
            names.append(_noted_by(inner) if isinstance(inner, ast.Try) else '')
        if step.part:
            block = dict(parts(statement))[step.part]
    return names


def is_stuck(site: Site, definition: Definition) -> bool:
    """Whether a site stands in a handler of `except*`, which nothing can go on with."""
    block = definition.body
    for step in site.path:
        statement = block[step.position]
        if isinstance(statement, ast.TryStar) and step.part.startswith('handler'):
            return True
        if step.part:
            block = dict(parts(statement))[step.part]
    return False


def _noted_by(statement: Any) -> str:
    """The local in which a `try` notes why it is left; '' if it does not."""
    for handler in getattr(statement, 'handlers', ())[-1:]:
        first = handler.body[0]
        if isinstance(first, ast.Assign) and isinstance(first.targets[0], ast.Name):
            name = first.targets[0].id
            return name if name.startswith('.l') else ''
    return ''


class Rest:
    """Builds the statements of one continuation. They share nodes with the tree."""

    def __init__(self, definition: Definition, site: Site, key: Key) -> None:
        self.definition = definition
        self.site = site
        self.key = key
        self.reasons = list(key.reasons)
        self.noted = reasons_of(site, definition)

    def rest(self, block: Block, depth: int) -> Block:
        """What follows the site in `block`."""
        step = self.site.path[depth]
        statement = block[step.position]
        if not step.part:
            head = _AT_SITE[self.site.kind](self, statement)
        else:
            head = _INSIDE[type(statement)](self, statement, step, depth + 1)
        return [*head, *block[step.position + 1 :]]

    def inner(self, statement: Any, step: Step, depth: int) -> Block:
        return self.rest(dict(parts(statement))[step.part], depth)

    # Statements around the site

    def branch(self, node: Any, step: Step, depth: int) -> Block:
        return self.inner(node, step, depth)

    def loop(self, node: Any, step: Step, depth: int) -> Block:
        rest = self.inner(node, step, depth)
        return rest if step.part == 'orelse' else [once(rest, [node], node)]

    def try_(self, node: Any, step: Step, depth: int) -> Block:
        if step.part == 'finalbody':
            return self.final(node, self.inner(node, step, depth))
        rest = self.inner(node, step, depth)
        if step.part == 'body':
            return [changed(node, body=rest)]
        if step.part != 'orelse':
            if isinstance(node, ast.TryStar):
                raise NoContinuation('it stands in an `except*`')
            handler = node.handlers[int(step.part.split()[1])]
            rest = reentered(load(handler.name, handler), handler.name, rest, handler)
        if not node.finalbody:
            return rest
        return [at(ast.Try(rest, [], [], node.finalbody), node)]

    def final(self, node: ast.Try, rest: Block) -> Block:
        """In a `finally`: whatever was under way goes on when it ends."""
        noted, reason = self.noted.pop(), self.reasons.pop()
        if not reason:
            return rest
        if reason == 'raise':
            throw = expression(call(load('.throw', node), [load(noted, node)], node))
            settle = expression(call(load('.settle', node), [load(noted, node)], node))
            return [at(ast.Try([throw], [], [], [settle, *rest]), node)]
        return [at(ast.Try([jump(reason, node)], [], [], rest), node)]

    def with_(self, node: Any, step: Step, depth: int) -> Block:
        helper = '.aresumed' if isinstance(node, ast.AsyncWith) else '.resumed'
        rest = self.inner(node, step, depth)
        return [self.managed(node, helper, [], None, rest)]

    @staticmethod
    def managed(node: Any, helper: str, args: list[ast.expr], target: ast.expr | None, body: Block) -> Any:
        manager = node.items[0].context_expr
        item = ast.withitem(call(load(helper, manager), [manager, *args], manager), target)
        return changed(node, items=[item], body=body)

    # The statement of the site itself

    def value(self, node: Any) -> ast.expr:
        """What stands in place of a call, await or yield."""
        bridge = self.key.bridge
        if bridge == DIRECT:
            return call(load('.k', node), [], node)
        if bridge == MADE:
            return call(load('.made', node), [call(load('.k', node), [], node), load(EXTRA, node)], node)
        if bridge == CREATED:
            created = [call(load('.k', node), [], node), load(EXTRA, node), *node.args]
            return at(ast.Call(load('.created', node), created, node.keywords), node)
        if bridge == CLOSED:
            return call(load('.closed', node), [load(EXTRA, node)], node)
        if bridge == NEXT:
            if self.site.kind == DELEGATION:
                return node  # type: ignore[no-any-return]
            default = node.args[1:] if takes_default(node) else []
            return call(load('.advance', node), [load(EXTRA, node), *default], node)
        if bridge == SUSPENDED:
            return at(ast.Yield(None), node) if self.site.kind == YIELD else node
        raise NoContinuation('it stands in a call of an unknown kind')

    def simple(self, node: Any) -> Block:
        if self.key.bridge == RESTING and type(node.value) is ast.YieldFrom:
            return [expression(at(ast.Yield(None), node.value)), node]
        return [changed(node, value=self.value(node.value))]

    def loop_head(self, node: Any) -> Block:
        """The loop is about to take an item."""
        if self.key.bridge == NEXT:
            return [node]
        if self.key.bridge != ITEM or type(node) is not ast.For:
            raise NoContinuation('it stands at the head of a loop')
        place = at(ast.Name('', LOAD), node)
        line, end_line, column, end_column = self.site.place
        place.lineno, place.col_offset = line or 1, column or 0
        place.end_lineno, place.end_col_offset = end_line, end_column
        taking = assign('.kitem', call(load('.k', place), [], place), place)
        ended = at(
            ast.ExceptHandler(
                load('.StopIteration', node), None, [assign('.kitem', load('.kend', node), node)]
            ),
            node,
        )
        is_end = at(ast.Compare(load('.kitem', node), [ast.Is()], [load('.kend', node)]), node)
        use = at(ast.Assign([node.target], load('.kitem', node)), node.target)
        going = once([use, assign('.kitem', constant(None, node), node), *node.body], [changed(node)], node)
        return [
            assign('.kend', at(ast.List([], LOAD), node), node),
            at(ast.Try([taking], [ended], [], []), node),
            if_(negate(is_end), [going], node.orelse),
        ]

    def manager(self, node: Any) -> Block:
        """A context manager is being entered, or left."""
        is_async = isinstance(node, ast.AsyncWith)
        if self.key.bridge == ENTER:
            target = node.items[0].optional_vars
            helper = '.aentered' if is_async else '.entered'
            return [self.managed(node, helper, [load('.k', node)], target, node.body)]
        if self.key.bridge == GENERATOR_ENTER:
            managers = [node.items[0].context_expr]
            managed = call(load('.generator', node), managers, managers[0])
            item = ast.withitem(managed, node.items[0].optional_vars)
            return [changed(node, items=[item])]
        noted, reason = self.noted.pop(), self.reasons.pop()
        line, end_line, column, end_column = self.site.place
        place = at(ast.Name('', LOAD), node)
        place.lineno, place.col_offset = line or 1, column or 0
        place.end_lineno, place.end_col_offset = end_line, end_column
        leaving: ast.expr = call(load('.k', place), [], place)
        if self.key.bridge == GENERATOR_EXIT:
            error: ast.expr = load(noted, node) if reason == 'raise' else constant(None, node)
            leaving = call(load('.left', place), [node.items[0].context_expr, error], place)
        if is_async:
            leaving = at(ast.Await(leaving), place)
        if not reason:
            return [expression(leaving)]
        if reason != 'raise':
            return [expression(leaving), jump(reason, node)]
        swallowed = assign('.kleft', leaving, place)
        again = if_(negate(load('.kleft', node)), [at(ast.Raise(None, None), node)])
        return reentered(load(noted, node), None, [swallowed, again], node)

    def class_(self, node: ast.ClassDef) -> Block:
        return [at(ast.Assign([store(node.name, node)], call(load('.k', node), [], node)), node)]


_INSIDE: dict[type, Callable[[Rest, Any, Step, int], Block]] = {
    ast.If: Rest.branch,
    ast.Match: Rest.branch,
    ast.For: Rest.loop,
    ast.AsyncFor: Rest.loop,
    ast.While: Rest.loop,
    ast.Try: Rest.try_,
    ast.TryStar: Rest.try_,
    ast.With: Rest.with_,
    ast.AsyncWith: Rest.with_,
}
_AT_SITE: dict[str, Callable[[Rest, Any], Block]] = {
    CALL: Rest.simple,
    YIELD: Rest.simple,
    DELEGATION: Rest.simple,
    LOOP: Rest.loop_head,
    MANAGER: Rest.manager,
    BODY: Rest.class_,
}


def takes_default(node: ast.Call) -> bool:
    """Whether a call that advances a generator is one of `next` with a default."""
    callee = node.func
    while isinstance(callee, ast.Call):
        callee = callee.args[0]
    return isinstance(callee, ast.Name) and len(node.args) > 1


def is_plain(node: ast.Call) -> bool:
    """Whether the operands of a call are variables and constants, which can be evaluated again."""
    parts = [part.value if isinstance(part, ast.Starred) else part for part in node.args]
    parts += [part.value for part in node.keywords]
    return all(isinstance(part, (ast.Name, ast.Constant)) for part in parts)


def once(body: Block, then: Block, place: Any) -> ast.stmt:
    """`body` as the rest of a loop's pass; `then` is the loop, for the passes after it."""
    passes = at(ast.Constant((None,)), place)  # type: ignore[arg-type]
    return at(ast.For(store('.kone', place), passes, body, then), place)


def jump(kind: str, place: ast.stmt) -> ast.stmt:
    """The jump that a `finally` or an exit interrupted."""
    if kind == 'return':
        return at(ast.Return(load('.return', place)), place)
    return at({'break': ast.Break, 'continue': ast.Continue}[kind](), place)


def reentered(error: ast.expr, name: str | None, body: Block, place: Any) -> Block:
    """A handler of the exception `error`, which is current in it as if it had never been left."""
    throw = expression(call(load('.throw', place), [error], place))
    settle = expression(call(load('.settle', place), [error], place))
    handler = at(ast.ExceptHandler(load('.BaseException', place), name, [settle, *body]), place)
    return [at(ast.Try([throw], [handler], [], []), place)]
