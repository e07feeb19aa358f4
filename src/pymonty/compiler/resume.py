"""Continuations: functions that go on with a definition from one of its sites.

`rest` says what statements are left; here they become code, through the same guards as the whole program.
What the frame held is given in a list, `.kvalues`, so that a frame's function or generator can be made
before its values are; cells are free variables. A generator that is suspended gets a bare `yield` at its
site, and is advanced once before anybody sees it.
"""

from __future__ import annotations

import ast
import inspect
import sys
from types import CodeType
from typing import Any

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
    store,
)
from pymonty.compiler.layout import (
    CLASS,
    MODULE,
    Definition,
    Layout,
    all_codes,
    own_nodes,
)
from pymonty.compiler.names import mangle
from pymonty.compiler.rest import (
    EXTRA,
    PARAMETERS,
    SCRATCH,
    START,
    Block,
    Key,
    NoContinuation,
    Rest,
)
from pymonty.compiler.tree import clone


def continuation(layout: Layout, number: int, key: Key) -> CodeType:
    """The code of a continuation of one of the layout's definitions, compiled when first asked for.

    Raises:
        NoContinuation: there is none from this site.
        SyntaxError: the program's CPython allowed what this one does not.
    """
    code: CodeType | None = layout.continuations.get((number, key))
    if code is None:
        code = _build(layout, layout.definitions[number], key)
        layout.continuations[number, key] = code
    return code


def _build(layout: Layout, definition: Definition, key: Key) -> CodeType:
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
        body = Rest(definition, site, key).rest(definition.body, 0)
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
    function.args = _arguments(definition)
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
    function: Any = at(kind(definition.name, _arguments(definition), body, [], None), node)
    if sys.version_info >= (3, 12):
        function.type_params = []
    return function


def _arguments(definition: Definition) -> ast.arguments:
    """Its parameters: positional if the definition has such, as `super` without arguments takes the first."""
    args = [ast.arg(name, None, lineno=1, col_offset=0) for name in PARAMETERS]
    own = getattr(definition.node, 'args', None)
    if own is not None and (own.posonlyargs or own.args):
        return ast.arguments([], args, None, [], [], None, [])
    return ast.arguments([], [], None, args, [None] * len(args), None, [])


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
        names += ['.k', '.kspace', '.khidden', EXTRA, *SCRATCH]
    if names:
        args = [ast.arg(name, None, lineno=1, col_offset=0) for name in names]
        params = ast.arguments([], args, None, [], [], None, [])
        inside = [outermost]
        if outermost.name not in names:  # whoever names it means the global
            inside.insert(0, at(ast.Global([outermost.name]), function))
        outermost = at(ast.FunctionDef('.kcells', params, inside, [], None), function)
        path.append('.kcells')
    for node in (outermost, *outermost.body):
        if sys.version_info >= (3, 12) and isinstance(
            node, (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
        ):
            node.type_params = []
    tree = ast.Module([outermost], [])
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
