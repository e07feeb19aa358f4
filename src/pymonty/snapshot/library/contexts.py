"""Context managers: those of `contextlib` and `decimal`."""

from __future__ import annotations

import contextlib
import decimal
from collections import deque
from types import FunctionType, MethodType, ModuleType
from typing import Any

from pymonty.runtime.classes import definer_of, is_guest_class, mro, own_dict
from pymonty.runtime.library import contextlib as stand_ins
from pymonty.runtime.library import decimal as decimal_stand_ins
from pymonty.snapshot.errors import CannotDump
from pymonty.snapshot.library.reducer import (
    Parts,
    Reducer,
    attributes,
    check,
    exact,
)

# -- ExitStack: its callbacks are bound methods of managers, and functions that it makes around others

_STACK = '_exit_callbacks'


def _stack_parts(stack: Any) -> Parts:
    """A tuple for each callback, the outermost first: how it is called, and what."""
    own = object.__getattribute__(stack, '__dict__')
    return tuple([_callback_parts(callback) for _, callback in own.get(_STACK, ())])


def _callback_parts(callback: Any) -> Parts:
    if type(callback) is MethodType and _exit_of(callback.__self__) is callback.__func__:
        return 'with', callback.__self__
    if type(callback) is FunctionType:
        held = dict(zip(callback.__code__.co_freevars, callback.__closure__ or (), strict=True))
        if callback.__code__ is _wrapped_code:
            return 'exit', held['callback'].cell_contents
        if callback.__code__ is _call_code:
            return 'call', *(held[name].cell_contents for name in ('callback', 'args', 'kwds'))
    raise CannotDump('ExitStack', 'one of its callbacks is made by the library; use a with statement')


def _exit_of(manager: Any) -> Any:
    """The `__exit__` that a class of the library's has."""
    definer = definer_of(mro(type(manager)), '__exit__')
    if definer is None or is_guest_class(definer):
        return None
    found = own_dict(definer)['__exit__']
    return found if type(found) is FunctionType else None


_wrapped_code = stand_ins._without_traceback(None).__code__
_call_code = contextlib.ExitStack._create_cb_wrapper(len).__code__  # type: ignore[attr-defined]


def _fill_stack(stack: Any, parts: Parts) -> None:
    callbacks: deque[Any] = deque()
    for how, *what in parts:
        if how == 'with':
            (manager,) = what
            found = _exit_of(manager)
            check(found is not None, 'a stack with something that is no manager')
            callbacks.append((True, MethodType(found, manager)))
        elif how == 'exit':
            (callback,) = what
            callbacks.append((True, stand_ins._without_traceback(callback)))
        else:
            check(how == 'call', 'a stack with something else')
            callback, args, options = what
            wrapped = _wrapper(callback, exact(args, tuple, 'arguments'), exact(options, dict, 'options'))
            callbacks.append((True, wrapped))
    object.__getattribute__(stack, '__dict__')[_STACK] = callbacks


def _wrapper(callback: Any, args: Any, options: Any) -> Any:
    made = contextlib.ExitStack._create_cb_wrapper(callback, *args, **options)  # type: ignore[attr-defined]
    made.__wrapped__ = callback
    return made


# -- redirections and local contexts


def _redirection(kind: Any) -> Reducer:
    def make(cls: Any, module: Any, outer: Any, target: Any) -> Any:
        check(exact(module, ModuleType, 'a module').__name__ == 'sys', 'a redirection elsewhere')
        made = object.__new__(cls)
        made._held_module, made._held_target = module, target
        made._held_outer = exact(outer, list, 'what was there before')
        return made

    return Reducer(
        f'contextlib.redirect_{kind._held_name}',
        kind,
        lambda value: (value._held_module, value._held_outer, value._held_target),
        make,
    )


def _make_local(cls: Any, context: Any, outer: Any) -> Any:
    made = object.__new__(cls)
    made._held_context = exact(context, decimal.Context, 'a context')
    made._held_outer = exact(outer, decimal.Context, 'a context')
    return made


def _make_suppress(cls: Any, kinds: Any) -> Any:
    made = object.__new__(cls)
    made._held_exceptions = exact(kinds, tuple, 'what to suppress')
    return made


REDUCERS = [
    Reducer(
        'contextlib.ExitStack', stand_ins.ExitStack, _stack_parts,
        lambda cls: object.__new__(cls), _fill_stack,
        inherits=True,
    ),
    attributes(
        'contextlib._GeneratorContextManager', stand_ins.GeneratorContextManager,
        'gen', 'func', 'args', 'kwds', '__doc__',
    ),
    attributes('contextlib.closing', contextlib.closing, 'thing'),
    attributes('contextlib.nullcontext', contextlib.nullcontext, 'enter_result'),
    Reducer(
        'contextlib.suppress', stand_ins.suppress, lambda value: (value._held_exceptions,), _make_suppress
    ),
    _redirection(stand_ins._RedirectOut),
    _redirection(stand_ins._RedirectErr),
    Reducer(
        'decimal.localcontext', decimal_stand_ins.ContextManager,
        lambda value: (value._held_context, value._held_outer), _make_local,
    ),
]  # fmt: skip
