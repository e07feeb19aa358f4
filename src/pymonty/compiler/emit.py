"""Puts the guards into a checked tree and makes a module's body a function.

What changes, and what it becomes (names that begin with a dot are the runtime's):

    x.format                      .get(x, 'format')                    guarded loads
    x.attr = v                    (x if .id(.type(x)) not in .SHARED else .writable(x, 'attr')).attr = v
    x.__doc__ = v                 .slot(x, '__doc__').value = v
    del x.attr                    .delete(x, 'attr')
    import a.b, c as d            a = .import('a.b'); d = .import_as('c')
    from m import x as y, z       (y, z) = .import_from('m', ('x', 'z'))
    try: … except E: …            try: … except .Halt: raise … except E: …
    finally: …                    finally: .insist(); …
    try: … except* E: …           try: try: … except BaseException as .g: .whole(.g); raise … except* E: …
    with x: …                     with .manager(x): …
    yield from x                  yield from .delegate(x)
    await x                       await .awaitable(x)
    async for y in x: …           async for y in .items(x): …
    the module                    def <module>(): global g…; …; .result = last; .leave(.locals()); return …
                                  or, where it runs straight through: …; .result = last

A store on the first parameter of a function that never rebinds it is checked once, on entry. The tree
is changed in place; whatever has no row above stays as it was, so it compiles as CPython compiles it.
Where the facts say that no expression needs a guard, the walk visits statements and their targets alone.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import Any

from pymonty.compiler.admit import CHILDREN, SHAPES, Facts, refuse
from pymonty.compiler.names import TRUSTED, is_guarded, mangle

RESULT = '.result'
_LEAVES = (ast.Constant, ast.Name)
_LOAD, _STORE = ast.Load(), ast.Store()


def emit(tree: Any, facts: Facts, fast: set[str]) -> Any:
    """Rewrite an admitted (and lowered) `ast.Module` as the module function's `ast.Module`.

    A `return` in it stands for the program's result.
    Variables in `fast` become locals of the function, the others stay globals.
    """
    tree.body = [emit_module(tree.body, facts, fast)]
    return tree


def emit_module(body: list[Any], facts: Facts, fast: set[str]) -> Any:
    """Make of the statements of a module the definition of its function."""
    emitter = Emitter(facts, at_module=True, leaves=bool(fast))
    return _module_function(emitter.block(body), fast, facts.module - fast, facts.awaits)


def emit_function(function: Any, facts: Facts, class_name: str | None) -> Any:
    """Rewrite a definition that stands by itself, where class `class_name` gave its private names."""
    emitter = Emitter(facts, at_module=False)
    emitter.enter_class(class_name)
    return emitter.function(function)[0]


def emit_class(node: Any, facts: Facts, class_name: str | None) -> Any:
    """The same of a class."""
    emitter = Emitter(facts, at_module=False)
    emitter.enter_class(class_name)
    return emitter.class_(node)[0]


def emit_straight(tree: Any, facts: Facts) -> Any:
    """Rewrite an admitted `ast.Module` as module code, all of whose variables are globals.

    The value of a last expression is its result, and becomes that of `RESULT`.
    """
    body = tree.body
    if body and type(body[-1]) is ast.Expr:
        last = body[-1]
        body[-1] = _at(ast.Assign([_name(RESULT, _STORE, last)], last.value), last)
    tree.body = Emitter(facts, at_module=True).block(body)
    return tree


def emit_dynamic(tree: Any, facts: Facts) -> Any:
    """Rewrite the tree of an `eval` or `exec`, which runs as module code of its own."""
    emitter = Emitter(facts, at_module=False)
    if type(tree) is ast.Expression:
        tree.body = emitter.expression(tree.body)
    else:
        tree.body = emitter.block(tree.body)
    return tree


def _module_function(body: list[Any], fast: set[str], others: set[str], is_async: bool) -> Any:
    first = body[0] if body else ast.Pass(lineno=1, col_offset=0, end_lineno=1, end_col_offset=0)
    statements: list[ast.stmt] = []
    if others:
        statements.append(_at(ast.Global(sorted(others)), first))
    statements.extend(body or [first])
    if fast and type(statements[-1]) is not ast.Return:
        statements.append(_leave(statements[-1]))
    if type(first) is ast.Expr and type(first.value) is ast.Constant and not others:
        statements.insert(0, _at(ast.Pass(), first))  # or the string would be a docstring
    make: Any = ast.AsyncFunctionDef if is_async else ast.FunctionDef
    function = make(name='<module>', args=_NO_ARGUMENTS, body=statements, decorator_list=[], returns=None)
    if 'type_params' in make._fields:
        function.type_params = []
    return _at(function, first)


def _leave(origin: Any) -> Any:
    return _at(ast.Expr(_call('.leave', [_call('.locals', [], origin)], origin)), origin)


_NO_ARGUMENTS = ast.arguments([], [], None, [], [], None, [])


def _at(node: Any, origin: Any) -> Any:
    node.lineno = origin.lineno
    node.col_offset = origin.col_offset
    node.end_lineno = origin.end_lineno
    node.end_col_offset = origin.end_col_offset
    return node


def _name(name: str, context: ast.expr_context, origin: Any) -> Any:
    return _at(ast.Name(name, context), origin)


def _constant(value: object, origin: Any) -> Any:
    return _at(ast.Constant(value), origin)  # type: ignore[arg-type]


def _call(function: str, arguments: list[Any], origin: Any) -> Any:
    return _at(ast.Call(_name(function, _LOAD, origin), arguments, []), origin)


class Emitter:
    """One rewriting walk. `expression` gives the node that stands for its argument, `statement` a list."""

    def __init__(self, facts: Facts, *, at_module: bool, leaves: bool = False) -> None:
        self._facts = facts
        self._class: str | None = None
        self._first: str | None = None  # first parameter of the current function, if never rebound
        self._checked_stores: set[str] = set()  # names of plain stores on it
        self._at_module = at_module
        self._function: Any = None  # the innermost one's node
        self._closable: bool | None = None  # what `may_be_closed` has found out about it
        self._leaves = leaves  # the module has fast locals to write back
        self._fields = CHILDREN if facts.guards else _BARE

    def enter_class(self, name: str | None) -> None:
        """Have private names be those of class `name`."""
        self._class = name

    # -- statements

    def block(self, body: list[Any]) -> list[Any]:
        out: list[Any] = []
        fields = self._fields
        for node in body:
            kind = type(node)
            handler = _STATEMENTS.get(kind)
            if handler is not None:
                out.extend(handler(self, node))
                continue
            if fields.get(kind):
                self.generic(node)
            out.append(node)
        return out

    def generic(self, node: Any) -> Any:
        """Rewrite in place those of a node's children that may need it."""
        for name in self._fields.get(type(node), ()):
            value = getattr(node, name)
            kind = type(value)
            if kind in _LEAF_SET or not value:
                continue
            if kind is not list:
                setattr(node, name, self.expression(value))
            elif isinstance(value[0], ast.stmt):
                value[:] = self.block(value)
            else:
                for i, item in enumerate(value):
                    if type(item) not in _LEAF_SET:
                        value[i] = self.expression(item)
        return node

    def expression(self, node: Any) -> Any:
        kind = type(node)
        if kind in _LEAF_SET or node is None:
            return node
        handler = _EXPRESSIONS.get(kind)
        return self.generic(node) if handler is None else handler(self, node)

    def attribute(self, node: ast.Attribute) -> Any:
        if type(node.value) not in _LEAVES:
            node.value = self.expression(node.value)
        name = mangle(self._class, node.attr)
        if type(node.ctx) is ast.Load:
            if not is_guarded(name):
                return node
            return _call('.get', [node.value, _constant(name, node)], node)
        return self.store(node, name)

    def store(self, node: ast.Attribute, name: str) -> Any:
        owner = node.value
        if (name[:2] == '__' and name[-2:] == '__') or (name == TRUSTED and type(node.ctx) is ast.Store):
            node.value = _call('.slot', [owner, _constant(name, node)], node)
            node.attr = 'value'
        elif type(owner) is not ast.Name:
            node.value = _call('.writable', [owner, _constant(name, node)], node)
        elif owner.id == self._first:
            self._checked_stores.add(name)
        else:
            node.value = _at(ast.IfExp(_is_own(owner), owner, _writable(owner, name)), owner)
        return node

    def function(self, node: Any) -> list[Any]:
        if self._facts.guards:
            for name in ('decorator_list', 'args', 'returns', 'type_params'):
                value = getattr(node, name, None)
                if name == 'returns' and self._facts.annotations:
                    continue  # it is never evaluated, only shown
                if type(value) is list:
                    value[:] = [self.expression(item) for item in value]
                elif value is not None:
                    setattr(node, name, self.expression(value))
        saved = self._first, self._checked_stores, self._at_module, self._function, self._closable
        self._first, self._checked_stores, self._at_module = self.first_parameter(node.args), set(), False
        self._function, self._closable = node, None
        body = self.block(node.body)
        if self._checked_stores:
            owner = _name(self._first or '', _LOAD, node)
            stores = [_at(ast.Expr(_writable(owner, name)), node) for name in sorted(self._checked_stores)]
            check = ast.If(_is_shared(owner), stores, [])
            body.insert(1 if _has_docstring(body) else 0, _at(check, node))
        node.body = body
        self._first, self._checked_stores, self._at_module, self._function, self._closable = saved
        return [node]

    def first_parameter(self, args: ast.arguments) -> str | None:
        named = args.posonlyargs or args.args
        if not named or named[0].arg in self._facts.bound:
            return None
        return named[0].arg

    def class_(self, node: Any) -> list[Any]:
        for name in ('decorator_list', 'bases', 'keywords', 'type_params'):
            value = getattr(node, name, None)
            if value:
                value[:] = [self.expression(item) for item in value]
        saved = self._class, self._first, self._at_module
        self._class, self._first, self._at_module = node.name, None, False
        node.body = self.block(node.body)
        self._class, self._first, self._at_module = saved
        return [node]

    def argument(self, node: ast.arg) -> Any:
        return node if self._facts.annotations else self.generic(node)

    def lambda_(self, node: ast.Lambda) -> Any:
        saved, self._first = self._first, None  # its parameters may shadow the function's
        self.generic(node)
        self._first = saved
        return node

    def with_(self, node: Any) -> list[Any]:
        self.generic(node)
        helper = '.manager' if type(node) is ast.With else '.amanager'
        for item in node.items:
            item.context_expr = _call(helper, [item.context_expr], item.context_expr)
        return [node]

    def waiting(self, node: Any) -> Any:
        self.generic(node)
        helper = '.delegate' if type(node) is ast.YieldFrom else '.awaitable'
        node.value = _call(helper, [node.value], node)
        return node

    def async_for(self, node: ast.AsyncFor) -> list[Any]:
        self.generic(node)
        node.iter = _call('.items', [node.iter], node.iter)
        return [node]

    def comprehension(self, node: ast.comprehension) -> Any:
        self.generic(node)
        if node.is_async:
            node.iter = _call('.items', [node.iter], node.iter)
        return node

    def augmented(self, node: ast.AugAssign) -> list[Any]:
        target = node.target
        if type(target) is ast.Attribute:
            name = mangle(self._class, target.attr)
            if is_guarded(name):  # the operator reads it too
                owner = self.expression(target.value)
                target.value, target.attr = _call('.slot', [owner, _constant(name, target)], target), 'value'
                node.value = self.expression(node.value)
                return [node]
        self.generic(node)
        return [node]

    def pattern_name(self, node: Any) -> Any:
        """A dotted name in a pattern cannot become a call, so it must be plain."""
        part = node.value if type(node) is ast.MatchValue else node.cls
        while type(part) is ast.Attribute:
            if is_guarded(mangle(self._class, part.attr)):
                refuse(part, f'attribute {part.attr!r} cannot stand in a pattern in the sandbox')
            part = part.value
        return self.generic(node)

    def delete(self, node: ast.Delete) -> list[Any]:
        out: list[Any] = []
        for target in _flat(node.targets):
            if type(target) is ast.Attribute:
                name = mangle(self._class, target.attr)
                call = _call('.delete', [self.expression(target.value), _constant(name, target)], target)
                out.append(_at(ast.Expr(call), node))
            else:
                out.append(_at(ast.Delete([self.generic(target)]), node))
        return out or [_at(ast.Pass(), node)]

    def annotated(self, node: ast.AnnAssign) -> list[Any]:
        shown, node.annotation = node.annotation, _constant(None, node)
        self.generic(node)
        node.annotation = shown if self._facts.annotations else self.expression(shown)
        if not self._at_module:
            return [node]
        out: list[Any] = []
        if node.value is not None:
            out.append(_at(ast.Assign([node.target], node.value), node))
        if not self._facts.annotations and _EAGER_ANNOTATIONS:
            out.append(_at(ast.Expr(node.annotation), node.annotation))
            if node.value is None:
                return out
        return out or [_at(ast.Pass(), node)]

    def return_(self, node: Any) -> list[Any]:
        self.generic(node)
        if not (self._at_module and self._leaves):
            return [node]
        result = _at(ast.Assign([_name(RESULT, _STORE, node)], node.value), node)
        return [result, _leave(node), _at(ast.Return(_name(RESULT, _LOAD, node)), node)]

    def declared(self, node: ast.Global) -> list[Any]:
        return [_at(ast.Pass(), node)] if self._at_module else [node]

    def import_(self, node: ast.Import) -> list[Any]:
        out = []
        for alias in node.names:
            helper, bound = (
                ('.import_as', alias.asname) if alias.asname else ('.import', alias.name.partition('.')[0])
            )
            value = _call(helper, [_constant(alias.name, node)], node)
            out.append(_at(ast.Assign([_name(bound, _STORE, node)], value), node))
        return out

    def import_from(self, node: ast.ImportFrom) -> list[Any]:
        if node.module == '__future__':
            return [_at(ast.Pass(), node)]
        if node.names[0].name == '*':
            if not self._at_module:
                refuse(node, 'import * only allowed at module level')
            return [_at(ast.Expr(_call('.import_star', [_constant(node.module, node)], node)), node)]
        names = tuple(alias.name for alias in node.names)
        targets = [_name(alias.asname or alias.name, _STORE, node) for alias in node.names]
        value = _call('.import_from', [_constant(node.module, node), _constant(names, node)], node)
        return [_at(ast.Assign([_at(ast.Tuple(targets, _STORE), node)], value), node)]

    def try_(self, node: Any) -> list[Any]:
        """Let nothing of the guest's run for, catch or replace the exception that ends its program."""
        self.generic(node)
        if node.finalbody and not _only_hidden(node.finalbody):
            node.finalbody.insert(0, _insist(node.finalbody[0]))
        if type(node) is not ast.Try:
            node.body = [_with_whole_groups(node)]
        if type(node) is not ast.Try or (node.handlers and self.may_be_closed()):
            for handler in node.handlers:
                handler.body.insert(0, _insist(handler))
                if type(node) is not ast.Try:
                    handler.type = _call('.kinds', [handler.type], handler.type)
        if type(node) is ast.Try and node.handlers:
            first = node.handlers[0]
            ended = ast.ExceptHandler(_name('.Halt', _LOAD, first), None, [_at(ast.Raise(None, None), first)])
            node.handlers.insert(0, _at(ended, first))
        return [node]

    def may_be_closed(self) -> bool:
        """Whether this is a generator, which the collector may close, or a coroutine; one inside may do."""
        if self._closable is None:
            function = self._function
            self._closable = function is not None and (
                type(function) is ast.AsyncFunctionDef
                or function.name == _GENERATOR
                or (self._facts.yields and _yields(function.body))
            )
        return self._closable


def _yields(body: list[Any]) -> bool:
    pending = list(body)
    while pending:
        node = pending.pop()
        kind = type(node)
        if kind in _YIELDS:
            return True
        if node is not None and kind not in _LEAF_SET:
            shape = SHAPES[kind]
            for name in shape.single:
                pending.append(getattr(node, name))
            for name in shape.lists:
                pending.extend(getattr(node, name))
    return False


_LEAF_SET = frozenset(_LEAVES)
_GENERATOR = '<genexpr>'  # what the lowering makes of a generator expression
_YIELDS = frozenset({ast.Yield, ast.YieldFrom})
_BARE_FIELDS = frozenset(
    'body orelse finalbody handlers cases items optional_vars target targets elts'.split()
)
_BARE: dict[type, tuple[str, ...]] = {
    kind: tuple(name for name in names if name in _BARE_FIELDS)
    for kind, names in CHILDREN.items()
    if not issubclass(kind, ast.expr) or kind in (ast.Tuple, ast.List)
}
_BARE[ast.Starred] = ('value',)
"""The fields that hold statements and targets. It is walked where no expression needs a guard."""
_EAGER_ANNOTATIONS = not hasattr(ast, 'TemplateStr')  # from 3.14 on, annotations are not evaluated


def _is_shared(owner: ast.Name) -> Any:
    kind = _call('.id', [_call('.type', [owner], owner)], owner)
    return _at(ast.Compare(kind, [ast.In()], [_name('.SHARED', _LOAD, owner)]), owner)


def _is_own(owner: ast.Name) -> Any:
    test = _is_shared(owner)
    test.ops = [ast.NotIn()]
    return test


def _writable(owner: ast.Name, name: str) -> Any:
    return _call('.writable', [owner, _constant(name, owner)], owner)


def _has_docstring(body: list[Any]) -> bool:
    return bool(body) and type(body[0]) is ast.Expr and type(body[0].value) is ast.Constant


def _flat(targets: Iterable[Any]) -> Iterable[Any]:
    for target in targets:
        if type(target) in (ast.Tuple, ast.List):
            yield from _flat(target.elts)
        else:
            yield target


def _only_hidden(body: list[Any]) -> bool:
    """Whether a `finally` is the lowering's own."""
    return all(
        type(node) is ast.Assign and type(node.targets[0]) is ast.Name and node.targets[0].id[0] == '.'
        for node in body
    )


def _with_whole_groups(node: Any) -> Any:
    """The body of a `try … except*`, with a look at the group before CPython asks it to split itself."""
    first = node.body[0]
    look = _at(ast.Expr(_call('.whole', [_name('.group', _LOAD, first)], first)), first)
    handler = ast.ExceptHandler(
        _name('.BaseException', _LOAD, first), '.group', [look, _at(ast.Raise(None, None), first)]
    )
    return _at(ast.Try(node.body, [_at(handler, first)], [], []), first)


def _insist(origin: Any) -> Any:
    return _at(ast.Expr(_call('.insist', [], origin)), origin)


_STATEMENTS: dict[type, Any] = {
    ast.FunctionDef: Emitter.function,
    ast.AsyncFunctionDef: Emitter.function,
    ast.ClassDef: Emitter.class_,
    ast.Delete: Emitter.delete,
    ast.AnnAssign: Emitter.annotated,
    ast.Global: Emitter.declared,
    ast.Return: Emitter.return_,
    ast.Import: Emitter.import_,
    ast.ImportFrom: Emitter.import_from,
    ast.Try: Emitter.try_,
    ast.TryStar: Emitter.try_,
    ast.With: Emitter.with_,
    ast.AsyncWith: Emitter.with_,
    ast.AsyncFor: Emitter.async_for,
    ast.AugAssign: Emitter.augmented,
}
_EXPRESSIONS: dict[type, Any] = {
    ast.Attribute: Emitter.attribute,
    ast.Lambda: Emitter.lambda_,
    ast.arg: Emitter.argument,
    ast.Await: Emitter.waiting,
    ast.YieldFrom: Emitter.waiting,
    ast.comprehension: Emitter.comprehension,
    ast.MatchValue: Emitter.pattern_name,
    ast.MatchClass: Emitter.pattern_name,
}
