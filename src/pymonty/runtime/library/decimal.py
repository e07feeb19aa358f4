"""decimal: the template contexts are mutable, so each session has copies.

The current context is a context variable: a session that runs in a `contextvars.Context` of its own has
its own precision, rounding and traps, whatever runs beside it. `localcontext` is written here so that a
snapshot can tell what its manager holds.
"""

from __future__ import annotations

import decimal
from typing import TYPE_CHECKING, Any

from pymonty.runtime.library.admission import export, stand_in

if TYPE_CHECKING:
    from pymonty.runtime.imports import Imports

_SETTINGS = frozenset('prec rounding Emin Emax capitals clamp flags traps'.split())


class ContextManager:
    """What `localcontext` gives. It has no `__init__`, which a guest could call again."""

    __slots__ = ('_held_context', '_held_outer')

    _held_context: decimal.Context
    _held_outer: decimal.Context

    def __enter__(self) -> decimal.Context:
        decimal.setcontext(self._held_context)
        return self._held_context

    def __exit__(self, *details: Any) -> None:
        decimal.setcontext(self._held_outer)


def localcontext(ctx: Any = None, **settings: Any) -> ContextManager:
    """As `decimal.localcontext`."""
    outer = decimal.getcontext()
    if ctx is None:
        ctx = outer
    if type(ctx) is not decimal.Context:
        raise TypeError('optional argument must be a context')
    made = ContextManager()
    made._held_outer, made._held_context = outer, ctx.copy()
    for name, value in settings.items():
        if name not in _SETTINGS:
            raise TypeError(f"'{name}' is an invalid keyword argument for this function")
        if value is not None:
            setattr(made._held_context, name, value)
    return made


stand_in('ContextManager', ContextManager)
ContextManager.__module__ = 'decimal'

EXPORTS = export('decimal', localcontext=localcontext)


def bind(imports: Imports) -> dict[str, Any]:
    """The template contexts, copied."""
    return {
        name: getattr(decimal, name).copy() for name in ('BasicContext', 'DefaultContext', 'ExtendedContext')
    }
