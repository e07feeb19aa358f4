"""What a call in the source calls, found without running any of the guest's code.

Between two frames of a guest there may be C that would do something with the inner one's result (`sorted`
with its key, say), and nothing in a frame tells. So a call is looked up as Python would look it up, through
variables and the dicts of classes and instances, and counts as a plain one only if what is found is the inner
frame's own function. What guest code computes on the way (a property, `__getattr__`) is left alone: then
nothing is found.
"""

from __future__ import annotations

import ast
import functools
import types
from collections.abc import Callable, Iterator
from typing import Any

from pymonty.compiler.names import mangle
from pymonty.runtime import prelude
from pymonty.runtime.classes import is_class, lookup, mro
from pymonty.runtime.guard import HOT_SHIMS

_function_of = types.MethodType.__dict__['__func__'].__get__
_self_of = types.MethodType.__dict__['__self__'].__get__
_start_of = super.__dict__['__thisclass__'].__get__
_of_super = super.__dict__['__self__'].__get__
_code_of = types.FunctionType.__dict__['__code__'].__get__
_wrapped = (staticmethod.__dict__['__func__'].__get__, classmethod.__dict__['__func__'].__get__)
_parts = (functools.partial.__dict__['func'].__get__,)

MISSING = object()
"""What cannot be found, or not without running the guest."""


class Names:
    """The variables that a frame sees."""

    def __init__(self, variables: dict[str, Any], namespace: dict[str, Any], class_name: str | None) -> None:
        self.variables = variables
        self.namespace = namespace
        self.class_name = class_name

    def value(self, node: ast.expr) -> Any:
        """The value of an expression, or MISSING."""
        if isinstance(node, ast.Name):
            return self.name(mangle(self.class_name, node.id))
        if isinstance(node, ast.Attribute):
            return self.attribute(node)
        if isinstance(node, ast.Subscript):
            return self.item(node)
        if isinstance(node, ast.Call):
            return self.hidden(node)
        return node.value if isinstance(node, ast.Constant) else MISSING

    def hidden(self, call: ast.Call) -> Any:
        """What a call of a hidden function gives that names a function of the prelude."""
        kind = call.func.id if isinstance(call.func, ast.Name) else ''
        value: Any = self.value(call.args[0]) if kind in ('.via', '.prelude') else MISSING
        if value is MISSING:
            return MISSING
        return prelude.via(value) if kind == '.via' else prelude.function(value)

    def name(self, name: str) -> Any:
        if name in self.variables:
            return self.variables[name]
        if name in self.namespace:
            return self.namespace[name]
        return self.namespace['__builtins__'].get(name, MISSING)

    def attribute(self, node: ast.Attribute) -> Any:
        name = mangle(self.class_name, node.attr)
        if _is_super(node.value):
            return self.inherited(node.value, name)
        owner = self.value(node.value)
        return MISSING if owner is MISSING else attribute(owner, name)

    def inherited(self, call: Any, name: str) -> Any:
        """`super().name`, also with arguments."""
        if call.args:
            start, instance = (self.value(arg) for arg in call.args[:2])
        else:
            start = self.name('__class__')
            instance = self.variables.get('.super', MISSING)
        return MISSING if start is MISSING or instance is MISSING else _inherited(start, instance, name)

    def item(self, node: ast.Subscript) -> Any:
        owner, key = self.value(node.value), self.value(node.slice)
        try:
            if type(owner) is dict and type(key) in (str, int):
                return owner.get(key, MISSING)
            if type(owner) in (list, tuple) and type(key) is int:
                return owner[key]
        except IndexError:
            pass
        return MISSING


def _is_super(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == 'super'


def _inherited(start: Any, instance: Any, name: str) -> Any:
    """`super(start, instance).name`, or MISSING."""
    for kind in (instance, type(instance)):
        order = mro(kind) if is_class(kind) else ()
        for place, cls in enumerate(order):
            if cls is start:  # a metaclass may define `==`
                found = lookup(order[place + 1 :], name, MISSING)
                return found if found is MISSING else _bound(found, instance)
    return MISSING


def attribute(owner: Any, name: str) -> Any:
    """`owner.name`, or MISSING."""
    kind = type(owner)
    if kind is super:
        return _inherited(_start_of(owner), _of_super(owner), name)
    shim = HOT_SHIMS.get((id(kind), name))
    if shim is not None:
        return types.MethodType(shim, owner)
    found = lookup(mro(kind), name, MISSING)
    if is_class(owner):
        own = lookup(mro(owner), name, MISSING)
        if own is not MISSING:
            if type(own) is classmethod:
                return _wrapped[1](own)
            return _wrapped[0](own) if type(own) is staticmethod else own
        return found if found is MISSING else _bound(found, owner)
    if type(found) is property:
        return MISSING
    try:
        held = object.__getattribute__(owner, '__dict__')
    except AttributeError:
        held = {}
    if type(held) is dict and name in held:
        return held[name]
    return found if found is MISSING else _bound(found, owner)


def _bound(found: Any, owner: Any) -> Any:
    """What a class has under a name, read through an instance; a function stands for its method."""
    if type(found) is classmethod:
        return _wrapped[1](found)
    if type(found) is staticmethod:
        return _wrapped[0](found)
    if type(found) is types.MemberDescriptorType:
        try:
            return found.__get__(owner)
        except AttributeError:
            return MISSING
    if type(found) in (types.MethodDescriptorType, types.WrapperDescriptorType):
        return found.__get__(owner, type(owner))  # without the type, CPython 3.11 looks into NULL
    return found


def codes(callee: Any) -> Iterator[tuple[types.CodeType, str]]:
    """The codes that a call of `callee` may run at once, each with the name of the method it is of.

    The result of such a code is that of the call, except where the name is `__init__` or `__new__`.
    """
    while type(callee) is functools.partial:
        callee = _parts[0](callee)
    while type(callee) is types.MethodType:
        callee = _function_of(callee)
    if type(callee) is types.FunctionType:
        yield _code_of(callee), ''
        return
    names: tuple[str, ...] = ('__call__',)
    if is_class(callee):
        kind = type(callee)
        meta = lookup(mro(kind), '__call__')
        if type(meta) is types.FunctionType:
            yield _code_of(meta), ''
        order = mro(callee)
        names = ('__init__', '__new__')
    else:
        order = mro(type(callee))
    for name in names:
        found = lookup(order, name)
        if type(found) is staticmethod:
            found = _wrapped[0](found)
        if type(found) is types.FunctionType:
            yield _code_of(found), name


def is_initialised(cls: Any) -> bool:
    """Whether instances of a class have an `__init__` of a guest's."""
    return type(lookup(mro(cls), '__init__')) is types.FunctionType


ADVANCING = frozenset({'send', 'throw', 'close', '__next__'})


def generator_of(callee: Any, args: list[Any], next_: Callable[..., Any]) -> Any:
    """The generator that a call of `next`, or of a generator's own method, advances; or MISSING."""
    if callee is next_:
        return args[0] if args else MISSING
    is_native = type(callee) in (types.BuiltinMethodType, types.MethodWrapperType)
    return callee.__self__ if is_native and callee.__name__ in ADVANCING else MISSING
