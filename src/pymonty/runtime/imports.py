"""What `import` gives a guest: proxy modules that hold reviewed values and nothing else.

A proxy is an exact module object, made when a session first imports its name: attribute access on it
runs at native speed and fails with CPython's messages. What it holds comes, in this order, from

    1. the real module: the names of its row in `surface.modules`, as they are;
    2. `runtime.library`: stand-ins for what would be a hole, the same for all sessions;
    3. `runtime.library`: what belongs to one session, such as the generator behind `random`.

Compiled code calls `import_root`, `import_module`, `import_from` and `import_star`. CPython's own
instruction for `from m import x` is never used: where `m` lacks `x` it looks into `sys.modules`, which
would hand out the real submodule.
"""

from __future__ import annotations

import importlib
import typing
from collections.abc import Callable, Iterable
from types import FunctionType, ModuleType
from typing import Any

from pymonty.runtime import library
from pymonty.surface.modules import LAZY_IMPORTS, MODULES, NATIVE_IMPORTS, REFUSED

Write = Callable[[str, str], object]

_shared: dict[str, dict[str, Any]] = {}


def _shared_values(name: str) -> dict[str, Any]:
    """What every session's proxy of module `name` holds."""
    values = _shared.get(name)
    if values is None:
        module = importlib.import_module(name)
        own = library.STAND_INS.get(name, {})
        values = _shared[name] = {
            entry: own[entry] if entry in own else getattr(module, entry)
            for entry in MODULES[name].split()
            if hasattr(module, entry)
        }
    return values


def preload() -> None:
    """Import all that guests may import, so that a process forked later finds it done."""
    for name in MODULES:
        _shared_values(name)
    for name in LAZY_IMPORTS:
        importlib.import_module(name)


class Imports:
    """The modules of one session.

    Args:
        write: takes a stream's name (`'stdout'` or `'stderr'`) and text, an exact `str`.

    >>> imports = Imports(print)
    >>> imports.import_from('math', ('tau', 'floor'))
    (6.283185307179586, <built-in function floor>)
    >>> imports.import_module('sys').stdout.write('hello') and None
    stdout hello
    """

    def __init__(self, write: Write) -> None:
        self.write = write
        self.members: dict[str, dict[str, Any]] = {}  # of each proxy as it was made
        self._modules: dict[str, ModuleType] = {}

    def forget(self) -> None:
        """Drop the guest's objects from caches of the library that outlive the session."""
        for clear in typing._cleanups:  # type: ignore[attr-defined]
            clear()  # type parameters fill them, too

    def print_target(self) -> Any:
        """The guest's object that `print` must write to instead of the session's output, or `None`."""
        module = self._modules.get('sys')
        if module is None:
            return None
        stream = module.__dict__['stdout']
        return None if type(stream) is library.sys.Stream else stream

    def owns(self, module: ModuleType) -> bool:
        """Whether `module` is a proxy of this session."""
        return any(module is own for own in self._modules.values())

    def import_module(self, name: str) -> ModuleType:
        """The proxy of module `name`: `import name as x`.

        Raises:
            ModuleNotFoundError: guests have no such module; the message says what may serve instead.
        """
        module = self._modules.get(name)
        if module is None:
            module = self._modules[name] = self._make(name)
        return module

    def import_root(self, name: str) -> ModuleType:
        """Import `name` and all packages on the way; the first of them: `import a.b`.

        Raises:
            ModuleNotFoundError: as `import_module`.
        """
        root, dot, _ = name.partition('.')
        if dot:
            self.import_module(name)
        return self.import_module(root)

    def import_from(self, name: str, names: Iterable[str]) -> tuple[Any, ...]:
        """The values of `names` in module `name`: `from name import x, y`.

        Raises:
            ModuleNotFoundError: as `import_module`.
            ImportError: the module has no such name for guests.
        """
        module = self.import_module(name)
        return tuple([self._member(module, name, entry) for entry in names])

    def import_star(self, name: str) -> dict[str, Any]:
        """What `from name import *` binds.

        Raises:
            ModuleNotFoundError: as `import_module`.
        """
        values = self.import_module(name).__dict__
        public = getattr(importlib.import_module(name), '__all__', None) or values
        return {entry: values[entry] for entry in public if entry in values and entry[0] != '_'}

    def import_call(self, name: str, members: bool) -> ModuleType:
        """What `__import__(name)` gives: the root package, or the module itself if `members` are wanted.

        Raises:
            ModuleNotFoundError: as `import_module`.
        """
        if name in NATIVE_IMPORTS:
            importlib.import_module(name)
            return ModuleType(name)
        return self.import_module(name) if members else self.import_root(name)

    def _member(self, module: ModuleType, name: str, entry: str) -> Any:
        values = module.__dict__
        if entry in values and entry not in ('__loader__', '__spec__', '__package__'):
            return values[entry]
        if f'{name}.{entry}' in MODULES:
            return self.import_module(f'{name}.{entry}')
        message = f'cannot import name {entry!r} from {name!r} (unknown location)'
        if hasattr(importlib.import_module(name), entry):
            message += f'; {name}.{entry} is not available in the sandbox'
        raise ImportError(message, name=name)

    def _make(self, name: str) -> ModuleType:
        if name not in MODULES:
            raise _not_found(name)
        module = ModuleType(name)
        values = module.__dict__
        for entry, value in _shared_values(name).items():
            values[entry] = _own_copy(value) if type(value) is FunctionType else value
        bind = library.PER_SESSION.get(name)
        if bind is not None:
            row = frozenset(MODULES[name].split())
            values.update({entry: value for entry, value in bind(self).items() if entry in row})
        self.members[name] = {entry: value for entry, value in values.items() if entry[:2] != '__'}
        parent, dot, child = name.rpartition('.')
        if dot:
            setattr(self.import_module(parent), child, module)
        elif name == 'collections':
            self._modules[name] = module
            values['abc'] = self.import_module('collections.abc')
        return module

    def name_of(self, module: ModuleType) -> str | None:
        """The name of a proxy of this session; None for any other module."""
        return next((name for name, own in self._modules.items() if own is module), None)


def _own_copy(function: FunctionType) -> FunctionType:
    """A function of the library for one session: functions carry attributes, which are not to be shared."""
    copy = FunctionType(
        function.__code__,
        function.__globals__,
        function.__name__,
        function.__defaults__,
        function.__closure__,
    )
    copy.__kwdefaults__ = function.__kwdefaults__
    copy.__qualname__, copy.__module__, copy.__doc__ = (
        function.__qualname__,
        function.__module__,
        function.__doc__,
    )
    return copy


def _not_found(name: str) -> ModuleNotFoundError:
    """CPython's error for `import name`, with what could serve instead."""
    root, dot, _ = name.partition('.')
    if dot and root in MODULES:
        return ModuleNotFoundError(f'No module named {name!r}; {root!r} has no submodules here', name=name)
    missing = name if not dot or name in REFUSED else root
    hint = REFUSED.get(missing)
    if hint is not None:
        return ModuleNotFoundError(f'No module named {missing!r} in the sandbox: {hint}', name=missing)
    error = ModuleNotFoundError(f'No module named {missing!r}', name=missing)
    error.add_note(
        'Only reviewed modules of the standard library are here; the host can give a function instead.'
    )
    return error
