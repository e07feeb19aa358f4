"""abc: guests hold a checked metaclass, and mark only what is their own.

`ABCMeta` makes classes unchecked. `abstractmethod` sets an attribute on whatever it is given, so on a
shared function or class too. `register` on a shared class would change what `isinstance` says in other
programs.
"""

from __future__ import annotations

import abc
import types
from typing import Any

from pymonty.runtime import classes, guard, stores
from pymonty.runtime.library.admission import export

ABCMeta = classes.facade(abc.ABCMeta)


def abstractmethod(funcobj: Any) -> Any:
    """As `abc.abstractmethod`, for what the guest may set attributes on."""
    kind = type(funcobj)
    if kind is types.FunctionType or classes.is_class(funcobj):
        stores.writable(funcobj, '__isabstractmethod__')
    elif not classes.is_guest_class(kind):
        raise TypeError(f'abstractmethod() takes a function of the program, not {kind.__name__!r}')
    funcobj.__isabstractmethod__ = True
    return funcobj


def _register(cls: Any, subclass: Any) -> Any:
    """`ABCMeta.register`, on classes of the guest's."""
    if not classes.is_guest_class(cls):
        raise TypeError(
            f'{cls.__name__}.register() would change a class that all programs share; inherit from it instead'
        )
    return abc.ABCMeta.register(cls, subclass)


guard.METHOD_SHIMS[(id(abc.ABCMeta), 'register')] = _register

EXPORTS = export('abc', ABCMeta=ABCMeta, abstractmethod=abstractmethod)
