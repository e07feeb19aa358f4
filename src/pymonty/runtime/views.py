"""What guests see of namespaces: copies and write-through views, never a dict that frames run on."""

from __future__ import annotations

import types
from typing import Any

from pymonty.runtime import classes


def is_visible(name: object) -> bool:
    """Whether a namespace entry is the guest's: neither hidden nor the interpreter's own."""
    return type(name) is str and '.' not in name and name not in ('__builtins__', '__annotations__')


def local_names(frame: types.FrameType) -> dict[str, Any]:
    """The local variables of a frame, copied; those of a module's frame as a view of its globals."""
    if frame.f_code.co_name == '<module>' and frame.f_code.co_flags & _OPTIMIZED:
        return global_names(frame.f_globals)
    if frame.f_locals is frame.f_globals:
        return global_names(frame.f_globals)
    return {name: value for name, value in frame.f_locals.items() if is_visible(name)}


_OPTIMIZED = 0x1


def global_names(namespace: dict[str, Any]) -> dict[str, Any]:
    """A dict with the guest's global variables that writes through to them."""

    class Namespace(dict):  # type: ignore[type-arg]
        __module__ = 'builtins'

        def __setitem__(self, name: Any, value: Any) -> None:
            if not is_visible(name):
                raise KeyError(f'{name!r} cannot be set in the sandbox')
            dict.__setitem__(self, name, value)
            namespace[name] = value

        def __delitem__(self, name: Any) -> None:
            dict.__delitem__(self, name)
            namespace.pop(name, None)

        def update(self, *args: Any, **keywords: Any) -> None:
            for name, value in dict(*args, **keywords).items():
                self[name] = value

        def setdefault(self, name: Any, default: Any = None) -> Any:
            if name not in self:
                self[name] = default
            return self[name]

        def pop(self, name: Any, *default: Any) -> Any:
            value = dict.pop(self, name, *default)
            if is_visible(name):
                namespace.pop(name, None)
            return value

    classes.adopt(Namespace)
    Namespace.__qualname__ = 'dict'
    Namespace.__name__ = 'dict'
    return Namespace({name: value for name, value in namespace.items() if is_visible(name)})
