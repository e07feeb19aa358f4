"""The check behind audit mode: is this a value that a guest may hold? For tests."""

from __future__ import annotations

import types
from typing import TYPE_CHECKING, Any

from pymonty.compiler.names import ADMITTED
from pymonty.runtime import classes, guard
from pymonty.surface.modules import MODULES

if TYPE_CHECKING:
    from pymonty.runtime.engine import Engine


_HOMES = frozenset(MODULES) | {'pymonty', 'reprlib'}  # the last wraps methods of collections


class NotAdmitted(BaseException):
    """A guest came to hold a value of a type that is not admitted."""


def make_check(engine: Engine) -> Any:
    """The `.audit` of a session: returns its argument, or raises `NotAdmitted`."""

    def check(value: Any) -> Any:
        complaint = _complaint(value, engine)
        if complaint:
            raise NotAdmitted(complaint)
        return value

    return check


def _complaint(value: Any, engine: Engine) -> str | None:
    kind = type(value)
    if classes.is_class(value):
        known = classes.is_guest_class(value) or classes.is_class_facade(value) or id(value) in ADMITTED
        return None if known and id(value) not in classes.FACADES else f'class {value!r}'
    if kind is types.ModuleType:
        return None if engine.owns_module(value) else f'module {value!r}'
    if kind is types.FunctionType:
        home = value.__globals__.get('__name__', '')
        mine = (
            guard.is_guest_function(value) or home.partition('.')[0] in _HOMES or home[:11] == 'namedtuple_'
        )
        return None if mine else f'function {value!r} of {home!r}'
    if id(kind) in ADMITTED or classes.is_guest_class(kind):
        return None
    return f'{kind.__module__}.{kind.__qualname__} object'
