"""What guests see of namespaces: copies and write-through views, never a dict that frames run on."""

from __future__ import annotations

import sys
import types
from typing import Any

from pymonty.compiler.names import ADMITTED, REVIEWED, is_dunder
from pymonty.runtime.guard import SESSION_KEY
from pymonty.surface.types import NAMES

_OF_FRAMES = NAMES | {'__module__', '__qualname__'}
"""The dunders that a guest may see of a frame: others, such as `__classdict__`, are CPython's own."""


def is_visible(name: object) -> bool:
    """Whether a namespace entry is the guest's: neither hidden nor the interpreter's own."""
    return type(name) is str and '.' not in name and name not in ('__builtins__', '__annotations__')


def _own_names(frame: types.FrameType) -> dict[str, Any]:
    """A copy of what the guest itself has put into the variables of a frame."""
    return {
        name: value
        for name, value in frame.f_locals.items()
        if is_visible(name) and (not is_dunder(name) or name in _OF_FRAMES)
    }


OPTIMIZED = 0x1  # in `co_flags`: variables are fast locals


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
        mine = not is_visible(name) or not dict.__contains__(given, name)
        return dict.__getitem__(self if mine else given, name)

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
    """What code without namespaces of its own runs in: globals, a class body's dict, or copied locals."""
    if not frame.f_code.co_flags & OPTIMIZED:
        return frame.f_locals
    own = _own_names(frame)
    if frame.f_code.co_name == '<module>' and not own:  # else it stands in an inlined comprehension
        return frame.f_globals
    return own


def local_names(frame: types.FrameType) -> dict[str, Any]:
    """The local variables of a frame, copied; those of a module's frame as a view of its globals."""
    if is_module_frame(frame):
        return global_names(frame.f_globals)
    return _own_names(frame)


class ExecLocals:
    """A guest's mapping as the locals of `exec` or `eval`: asked only for names that a guest can spell."""

    __slots__ = ('_given',)

    def __init__(self, given: Any) -> None:
        self._given = given

    def __getitem__(self, name: str) -> Any:
        if not is_visible(name):
            raise KeyError(name)
        return self._given[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self._given[name] = value

    def __delitem__(self, name: str) -> None:
        del self._given[name]


class Namespace(dict):  # type: ignore[type-arg]
    """What `globals()` gives: a copy of the guest's variables that writes through to them."""

    __slots__ = ('__namespace__',)  # a dunder, so that the guard refuses it

    def __setitem__(self, name: Any, value: Any) -> None:
        if not is_visible(name):
            raise KeyError(f'{name!r} cannot be set in the sandbox')
        dict.__setitem__(self, name, value)
        self.__namespace__[name] = value

    def __delitem__(self, name: Any) -> None:
        if not is_visible(name):
            raise KeyError(name)
        dict.__delitem__(self, name)
        self.__namespace__.pop(name, None)

    def update(self, *args: Any, **keywords: Any) -> None:
        for name, value in dict(*args, **keywords).items():
            self[name] = value

    def __ior__(self, other: Any) -> Any:  # type: ignore[misc]
        self.update(other)
        return self

    def setdefault(self, name: Any, default: Any = None) -> Any:
        if name not in self:
            self[name] = default
        return self[name]

    def pop(self, name: Any, *default: Any) -> Any:
        value = dict.pop(self, name, *default)
        if is_visible(name):
            self.__namespace__.pop(name, None)
        return value

    def __reduce_ex__(self, protocol: Any) -> Any:
        return dict, (dict(self),)  # copies are of what a guest may see

    __namespace__: dict[str, Any]


Namespace.__name__ = Namespace.__qualname__ = 'dict'
Namespace.__module__ = 'builtins'
ADMITTED[id(Namespace)] = Namespace
REVIEWED[id(Namespace)] = REVIEWED[id(dict)]


def behind(view: Any) -> dict[str, Any] | None:
    """The namespace that a dict from `global_names` shows, or None for any other dict."""
    return view.__namespace__ if type(view) is Namespace else None


def global_names(namespace: dict[str, Any]) -> dict[str, Any]:
    """The guest's global variables as a dict that writes through to them."""
    if type(namespace) is ExecGlobals:
        return namespace.given
    view = Namespace((name, value) for name, value in namespace.items() if is_visible(name))
    view.__namespace__ = namespace
    return view


def guest_frame() -> types.FrameType:
    """The innermost frame of guest code.

    A builtin may be called by the library on a guest's behalf, whose own frame is nobody's business.
    """
    frame: types.FrameType | None = sys._getframe(2)
    while frame is not None and SESSION_KEY not in frame.f_globals:
        frame = frame.f_back
    if frame is None:
        raise RuntimeError('no program is running')
    return frame
