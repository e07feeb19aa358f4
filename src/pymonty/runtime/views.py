"""What guests see of namespaces: copies and write-through views, never a dict that frames run on."""

from __future__ import annotations

import types
from typing import Any

from pymonty.runtime import classes


def is_visible(name: object) -> bool:
    """Whether a namespace entry is the guest's: neither hidden nor the interpreter's own."""
    return type(name) is str and '.' not in name and name not in ('__builtins__', '__annotations__')


_OPTIMIZED = 0x1  # in co_flags: the variables are fast locals


class ExecGlobals(dict):  # type: ignore[type-arg]
    """Globals of code that `exec` runs in a guest's dict.

    Its own storage holds what frames need, so that the guest cannot take `__builtins__` away, and a copy
    of the guest's variables, since class bodies read the storage itself. Functions read the guest's dict
    first, which so stays live after the `exec`; stores go to both.
    """

    __slots__ = ('given',)

    def __init__(self, base: dict[str, Any], given: dict[str, Any]) -> None:
        super().__init__((name, value) for name, value in dict.items(given) if is_visible(name))
        super().update(base)
        self.given = given

    def __getitem__(self, name: str) -> Any:
        given = self.given
        return dict.__getitem__(given if dict.__contains__(given, name) else self, name)

    def __setitem__(self, name: str, value: Any) -> None:
        dict.__setitem__(self, name, value)
        dict.__setitem__(self.given, name, value)

    def __delitem__(self, name: str) -> None:
        dict.__delitem__(self.given, name)
        dict.pop(self, name, None)


def is_module_frame(frame: types.FrameType) -> bool:
    """Whether a frame's variables are its globals."""
    return frame.f_code.co_name == '<module>' or frame.f_locals is frame.f_globals


def variables_of(frame: types.FrameType) -> Any:
    """What `exec` without namespaces stores to: a class body's own dict, or a copy of the locals."""
    if frame.f_code.co_flags & _OPTIMIZED:
        return local_names(frame)
    return frame.f_locals


def local_names(frame: types.FrameType) -> dict[str, Any]:
    """The local variables of a frame, copied; those of a module's frame as a view of its globals."""
    if is_module_frame(frame):
        return global_names(frame.f_globals)
    return {name: value for name, value in frame.f_locals.items() if is_visible(name)}


_BEHIND = '.namespace'


def behind(view: Any) -> dict[str, Any] | None:
    """The namespace that a dict from `global_names` shows, or None for any other dict."""
    return classes.own_dict(type(view)).get(_BEHIND)  # type: ignore[no-any-return]


def global_names(namespace: dict[str, Any]) -> dict[str, Any]:
    """A dict with the guest's global variables that writes through to them."""
    if type(namespace) is ExecGlobals:
        return namespace.given

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
    setattr(Namespace, _BEHIND, namespace)
    Namespace.__qualname__ = 'dict'
    Namespace.__name__ = 'dict'
    return Namespace({name: value for name, value in namespace.items() if is_visible(name)})
