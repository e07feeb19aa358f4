"""Continuations: what is left of a definition when it goes on from one of its sites.

A continuation is a function made from the lowered tree. Its body is the statements that come after the
site, with the blocks around them built anew; at the site itself stands `.k()`, a call of the continuation
of the next inner frame. Everything keeps its position and name, so that tracebacks read the same, and so
that the rebuilt frame can be dumped again: its code is that of the same definition, at the same site.

    if, match, with … as x                     the rest of the branch alone
    while test: body                           for .kone in (None,): rest of body
    else: other                                else: while test: body; else: other
    for x in .i1: body                         the same: the iterator in `.i1` goes on by itself
    try: body except E: h finally: f           the same, around the rest of the body
        in the handler                         try: .throw(e) except … as e: .settle(e); rest of it
        in `finally`, by what `.l1` notes      try: .throw(.l1) | return .return | break finally: rest of it
    with .m1: body                             with .resumed(.m1): rest of body

What the frame held is given in a list, `.kvalues`, so that a frame's function or generator can be made
before its values are; cells are free variables. A generator that is suspended gets a bare `yield` at its
site, and is advanced once before anybody sees it.
"""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Callable
from types import CodeType
from typing import Any, NamedTuple

from pymonty.compiler import emit, pipeline
from pymonty.compiler.build import (
    LOAD,
    STORE,
    assign,
    at,
    call,
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
    CLASS,
    DELEGATION,
    LOOP,
    MANAGER,
    MODULE,
    YIELD,
    Definition,
    Layout,
    Site,
    Step,
    all_codes,
    own_nodes,
    parts,
)
from pymonty.compiler.names import mangle

Block = list[ast.stmt]

START = -1
"""The number of the site before the first statement."""

PASSED = frozenset({'.cells'})
"""Hidden variables that a continuation makes itself, besides those that begin with `.k`."""

PARAMETERS = ('.kself', '.k', '.kvalues')
"""Of each continuation: what `super` takes for the first argument, the next continuation, the variables."""

# How the value of the inner frame becomes the value at the site.
DIRECT, MADE, NEXT, ITEM, ENTER, EXIT, CLASS_BODY, SUSPENDED = (
    'direct',
    'made',
    'next',
    'item',
    'enter',
    'exit',
    'class',
    '',
)


EXTRA = '.kextra'
"""What a bridge needs besides the inner frame's value: a variable of the continuation."""
WITH_EXTRA = frozenset({MADE, NEXT})
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
        statement: Any = block[step.index]
        if step.part == 'finalbody':
            names.append(_noted_by(statement))
        elif not step.part and site.kind == MANAGER:
            inner = statement.body[-1] if statement.body else None
            names.append(_noted_by(inner) if isinstance(inner, ast.Try) else '')
        if step.part:
            block = dict(parts(statement))[step.part]
    return names


def _noted_by(statement: Any) -> str:
    """The local in which a `try` notes why it is left; '' if it does not."""
    for handler in getattr(statement, 'handlers', ())[-1:]:
        first = handler.body[0]
        if isinstance(first, ast.Assign) and isinstance(first.targets[0], ast.Name):
            name = first.targets[0].id
            return name if name.startswith('.l') else ''
    return ''


class _Builder:
    """Builds the statements of one continuation. What it takes from the tree is cloned at the end."""

    def __init__(self, definition: Definition, site: Site, key: Key) -> None:
        self.definition = definition
        self.site = site
        self.key = key
        self.reasons = list(key.reasons)
        self.noted = reasons_of(site, definition)

    def rest(self, block: Block, depth: int) -> Block:
        """What follows the site in `block`."""
        step = self.site.path[depth]
        statement = block[step.index]
        if not step.part:
            head = _AT_SITE[self.site.kind](self, statement)
        else:
            head = _INSIDE[type(statement)](self, statement, step, depth + 1)
        return [*head, *block[step.index + 1 :]]

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
            return [remade(node, body=rest)]
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
    def managed(
        node: Any, helper: str, args: list[ast.expr], target: ast.expr | None, body: Block
    ) -> ast.stmt:
        manager = node.items[0].context_expr
        item = ast.withitem(call(load(helper, manager), [manager, *args], manager), target)
        return remade(node, items=[item], body=body)

    # The statement of the site itself

    def value(self, node: Any) -> ast.expr:
        """What stands in place of a call, await or yield."""
        bridge = self.key.bridge
        if bridge == DIRECT:
            return call(load('.k', node), [], node)
        if bridge == MADE:
            return call(load('.made', node), [call(load('.k', node), [], node), load(EXTRA, node)], node)
        if bridge == NEXT:
            if self.site.kind == DELEGATION:
                return node  # type: ignore[no-any-return]
            return call(load('.advance', node), [load(EXTRA, node)], node)
        if bridge == SUSPENDED:
            return at(ast.Yield(None), node) if self.site.kind == YIELD else node
        raise NoContinuation('it stands in a call of an unknown kind')

    def simple(self, node: Any) -> Block:
        return [remade(node, value=self.value(node.value))]

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
        going = once([use, assign('.kitem', constant(None, node), node), *node.body], [remade(node)], node)
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
        noted, reason = self.noted.pop(), self.reasons.pop()
        line, end_line, column, end_column = self.site.place
        place = at(ast.Name('', LOAD), node)
        place.lineno, place.col_offset = line or 1, column or 0
        place.end_lineno, place.end_col_offset = end_line, end_column
        leaving: ast.expr = call(load('.k', place), [], place)
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


_INSIDE: dict[type, Callable[[_Builder, Any, Step, int], Block]] = {
    ast.If: _Builder.branch,
    ast.Match: _Builder.branch,
    ast.For: _Builder.loop,
    ast.AsyncFor: _Builder.loop,
    ast.While: _Builder.loop,
    ast.Try: _Builder.try_,
    ast.TryStar: _Builder.try_,
    ast.With: _Builder.with_,
    ast.AsyncWith: _Builder.with_,
}
_AT_SITE: dict[str, Callable[[_Builder, Any], Block]] = {
    CALL: _Builder.simple,
    YIELD: _Builder.simple,
    DELEGATION: _Builder.simple,
    LOOP: _Builder.loop_head,
    MANAGER: _Builder.manager,
    BODY: _Builder.class_,
}


def remade(node: Any, **fields: object) -> Any:
    """A copy of a node with other fields; it may have attributes that its class knows nothing of."""
    kind: Any = type(node)
    made = kind.__new__(kind)
    made.__dict__.update(vars(node), **fields)
    return made


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


# From statements to code


def build(layout: Layout, definition: Definition, key: Key) -> CodeType:
    """Compile a continuation.

    Raises:
        NoContinuation: there is none from this site.
    """
    if key.site == START:
        body = definition.body
        if not body:
            raise NoContinuation('it is an expression')
    else:
        site = definition.sites[key.site]
        body = _Builder(definition, site, key).rest(definition.body, 0)
    body = clone(body)
    _free_annotated(body, definition, key)
    facts = layout.lowered.facts
    if definition.kind == CLASS:
        return _compiled(layout, definition, key, _class(definition, key, body, facts))
    if definition.kind == MODULE:
        function = emit.emit_module(body, facts, layout.lowered.fast)
        after = 1 if isinstance(function.body[0], ast.Global) else 0
    else:
        function = emit.emit_function(_function(definition, body), facts, definition.class_name)
        after = 0
    function.args = _arguments()
    function.body[after:after] = _prologue(definition, key, function)
    return _compiled(layout, definition, key, function)


def _free_annotated(body: Block, definition: Definition, key: Key) -> None:
    """Have no annotation make a local variable of what is a free one in the continuation."""
    for node in own_nodes(body) if key.cells else ():
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            node.simple = int(node.simple and mangle(definition.class_name, node.target.id) not in key.cells)


def _class(definition: Definition, key: Key, body: Block, facts: Any) -> Any:
    """The class statement whose body goes on with its namespace as it was."""
    place = definition.node
    names: list[ast.expr] = [load('.kspace', place), load('.khidden', place)]
    first: Block = []
    for kind in (ast.Global, ast.Nonlocal):
        declared = definition.declared(kind)
        if declared:
            first.append(at(kind(sorted(declared)), place))
    first.append(at(ast.Nonlocal(list(SCRATCH)), place))
    first.append(
        expression(call(load('.refill', place), [call(load('.locals', place), [], place), *names], place))
    )
    made: Any = at(ast.ClassDef(definition.name, [], [], body, []), place)
    if sys.version_info >= (3, 12):
        made.type_params = []
    made = emit.emit_class(made, facts, definition.class_name)
    made.body[:0] = first
    return made


def _function(definition: Definition, body: Block) -> Any:
    node = definition.node
    kind = ast.AsyncFunctionDef if definition.is_async else ast.FunctionDef
    function: Any = at(kind(definition.name, _arguments(), body, [], None), node)
    if sys.version_info >= (3, 12):
        function.type_params = []
    return function


def _arguments() -> ast.arguments:
    args = [ast.arg(name, None, lineno=1, col_offset=0) for name in PARAMETERS]
    return ast.arguments([], args, None, [], [], None, [])


def _prologue(definition: Definition, key: Key, function: Any) -> Block:
    """Gives the continuation its variables."""
    place, out = function, []  # type: Any, Block
    outside = definition.declared(ast.Global)
    nonlocals = sorted({*key.cells, *definition.declared(ast.Nonlocal)} - {''})
    if definition.kind != MODULE:
        if outside:
            out.append(at(ast.Global(sorted(outside)), place))
        if nonlocals:
            out.append(at(ast.Nonlocal(nonlocals), place))
        known = {*key.variables, *key.cells, *nonlocals}
        mangled = {mangle(definition.class_name, name) for name in (*outside, *nonlocals)}
        for name in sorted(definition.stored - known - mangled):
            unbound = ast.AnnAssign(store(name, place), constant(None, place), None, 1)
            out.append(at(unbound, place))
    if key.variables:
        names: list[ast.expr] = [store(name, place) for name in key.variables]
        out.append(at(ast.Assign([at(ast.Tuple(names, STORE), place)], load('.kvalues', place)), place))
        empty = at(ast.Attribute(load('.kvalues', place), 'clear', LOAD), place)
        out.append(expression(call(empty, [], place)))
    first = definition.parameters[:1]
    if first and definition.class_name is not None and (first[0] in key.variables or first[0] in key.cells):
        out.append(assign('.kself', load(first[0], place), place))
    if key.cells and key.site != START:
        for node in definition.body[:4]:
            if type(node) is ast.Assign and getattr(node.targets[0], 'id', '') == '.cells':
                out += clone([node])
    if definition.kind != MODULE and definition.is_generator:
        nothing = expression(at(ast.Yield(None), place))
        out.append(if_(constant(False, place), [nothing]))
    return out


def _compiled(layout: Layout, definition: Definition, key: Key, function: Any) -> CodeType:
    """Compile the function inside of what it needs around it: a class for private names, and cells."""
    path, outermost = [definition.name], function
    if definition.class_name is not None:
        outermost = at(ast.ClassDef(definition.class_name, [], [], [outermost], []), function)
        path.append(definition.class_name)
    names = [name for name in key.cells if name != '__class__' or definition.class_name is None]
    if definition.kind == CLASS:
        names += ['.k', '.kspace', '.khidden', *SCRATCH]
    if names:
        args = [ast.arg(name, None, lineno=1, col_offset=0) for name in names]
        params = ast.arguments([], args, None, [], [], None, [])
        outermost = at(ast.FunctionDef('.kcells', params, [outermost], [], None), function)
        path.append('.kcells')
    for node in (outermost, *outermost.body):
        if sys.version_info >= (3, 12) and isinstance(
            node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
        ):
            node.type_params = []
    tree = ast.fix_missing_locations(ast.Module([outermost], []))
    code = pipeline.compile_tree(tree, layout.script_name, layout.lowered.facts)
    for name in reversed(path):
        code = next(const for const in code.co_consts if type(const) is CodeType and const.co_name == name)
    prefix = code.co_qualname
    code = _renamed(code, prefix, definition.qualname)
    for inner in all_codes(code):
        if inner is code:
            layout.register(inner, definition)
    return code


def _renamed(code: CodeType, prefix: str, qualname: str) -> CodeType:
    """Give a code and those inside it the qualified names that they have in the program."""
    consts = tuple(
        _renamed(const, prefix, qualname) if type(const) is CodeType else const for const in code.co_consts
    )
    before = name = code.co_qualname
    if name == prefix or name.startswith(f'{prefix}.'):
        name = qualname + name[len(prefix) :]
    if qualname == '<module>':
        name = name.removeprefix('<module>.<locals>.')
    if not code.co_flags & inspect.CO_OPTIMIZED:  # the body of a class says its own name
        consts = tuple(name if type(const) is str and const == before else const for const in consts)
    return code.replace(co_consts=consts, co_qualname=name)


def clone(block: list[Any]) -> list[Any]:
    """Copies of nodes that share nothing the emitter would change."""
    return [_clone(node) for node in block]


def _clone(node: ast.AST) -> Any:
    kind = type(node)
    made = kind.__new__(kind)
    fields = made.__dict__
    for name, value in node.__dict__.items():
        if isinstance(value, ast.AST):
            fields[name] = _clone(value) if value._fields or value._attributes else value
        elif type(value) is list:
            fields[name] = [_clone(item) if isinstance(item, ast.AST) else item for item in value]
        else:
            fields[name] = value
    return made
