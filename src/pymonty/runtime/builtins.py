"""The builtins of guest code, one dict a session.

`NATIVE` lists those that are CPython's own. The others take names or code as strings, or touch what
lies outside, and are written here; those that need the session close over its engine. Entries that
begin with a dot are what compiled code calls: no guest can spell them.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from pymonty.compiler.helpers import HELPERS
from pymonty.compiler.names import is_guarded
from pymonty.runtime import classes, format, guard, managers, prelude, stores, views
from pymonty.runtime.guard import attribute_name, exact_str
from pymonty.runtime.halt import Halted
from pymonty.runtime.resumed import RESUMED
from pymonty.surface.builtins import REFUSED

if TYPE_CHECKING:
    from pymonty.runtime.engine import Engine

NATIVE = """
    abs aiter all anext any ascii bin bool bytearray bytes callable chr classmethod complex dict divmod
    enumerate filter float frozenset hash hex id int isinstance issubclass iter len list map max
    memoryview min next object oct ord pow property range repr reversed round set slice sorted
    staticmethod str sum super tuple zip format
    Ellipsis NotImplemented None True False
"""

_getattr = builtins.getattr
_hasattr = builtins.hasattr


def _expect(name: str, args: tuple[Any, ...], least: int, most: int) -> None:
    """Complain about a wrong number of arguments as the native function does."""
    got = len(args)
    if least <= got <= most:
        return
    bound = '' if least == most else 'at least ' if got < least else 'at most '
    wanted = least if got < least else most
    plural = '' if wanted == 1 else 's'
    raise TypeError(f'{name} expected {bound}{wanted} argument{plural}, got {got}')


def guest_getattr(*args: Any) -> Any:
    _expect('getattr', args, 2, 3)
    try:
        name = attribute_name(args[1])
        return guard.get_attribute(args[0], name) if is_guarded(name) else _getattr(args[0], name)
    except AttributeError:
        if len(args) == 2:
            raise
        return args[2]


def guest_hasattr(*args: Any) -> bool:
    _expect('hasattr', args, 2, 2)
    try:
        name = attribute_name(args[1])
        if not is_guarded(name):
            return _hasattr(args[0], name)
        guard.get_attribute(args[0], name)
    except AttributeError:
        return False
    return True


def guest_setattr(*args: Any) -> None:
    _expect('setattr', args, 3, 3)
    stores.set_attribute(args[0], attribute_name(args[1]), args[2])


def guest_delattr(*args: Any) -> None:
    _expect('delattr', args, 2, 2)
    stores.delete_attribute(args[0], attribute_name(args[1]))


def guest_vars(*args: Any) -> Any:
    if not args:
        return views.local_names(views.guest_frame())
    _expect('vars', args, 0, 1)
    try:
        return guard.get_attribute(args[0], '__dict__')
    except AttributeError:
        raise TypeError('vars() argument must have __dict__ attribute') from None


def guest_dir(*args: Any) -> list[str]:
    if not args:
        return sorted(views.local_names(views.guest_frame()))
    _expect('dir', args, 0, 1)
    return guard.visible_dir(args[0])


def guest_locals() -> dict[str, Any]:
    return views.local_names(views.guest_frame())


def _refused(name: str, kind: type[Exception] = PermissionError) -> Callable[..., Any]:
    def refused(*args: Any, **keywords: Any) -> Any:
        raise kind(f'{name}() is not available in the sandbox: {REFUSED[name]}')

    refused.__name__ = refused.__qualname__ = name
    refused.__module__ = 'builtins'
    return refused


_STATIC: dict[str, Any] = {
    'getattr': guest_getattr,
    'hasattr': guest_hasattr,
    'setattr': guest_setattr,
    'delattr': guest_delattr,
    'vars': guest_vars,
    'dir': guest_dir,
    'locals': guest_locals,
    'type': classes.TYPE,
    'open': _refused('open'),
    'input': _refused('input', EOFError),
    'compile': _refused('compile', TypeError),
    'breakpoint': _refused('breakpoint', RuntimeError),
}

_HIDDEN: dict[str, Any] = {
    '__build_class__': classes.build_class,
    '.get': guard.get_attribute,
    '.slot': stores.Slot,
    '.delete': stores.delete_attribute,
    '.writable': stores.writable,
    '.SHARED': stores.SHARED,
    '.type': type,
    '.id': id,
    '.manager': managers.manager,
    '.amanager': managers.async_manager,
    '.delegate': managers.delegate,
    '.awaitable': managers.awaitable,
    '.items': managers.async_items,
    '.insist': managers.insist,
    '.whole': managers.whole,
    '.kinds': managers.kinds,
    '.typeof': classes.typeof,
    '.locals': builtins.locals,
    '.Halt': Halted,
}
"""Called by compiled code alone."""

_EXCEPTIONS = {
    name: value
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException) and name[0] != '_'
}

for _function in _STATIC.values():
    if type(_function) is type(guest_getattr) and _function.__name__.startswith('guest_'):
        _function.__name__ = _function.__qualname__ = _function.__name__.removeprefix('guest_')
        _function.__module__ = 'builtins'

_SHARED_ENTRIES: dict[str, Any] = {
    **{name: getattr(builtins, name) for name in NATIVE.split()},
    **_EXCEPTIONS,
    **_STATIC,
    **_HIDDEN,
    **HELPERS,
    **RESUMED,
    **prelude.ENTRIES,
    '__debug__': True,
}


_UNKNOWN_KEYWORD = (
    "print() got an unexpected keyword argument '{}'"
    if sys.version_info >= (3, 13)
    else "'{}' is an invalid keyword argument for print()"
)


def shared_entries() -> dict[str, Any]:
    """Those of the builtins that no session has to itself."""
    return _SHARED_ENTRIES


def make_builtins(engine: Engine) -> dict[str, Any]:
    """The builtins dict of one session."""

    def print(
        *values: Any, sep: Any = ' ', end: Any = '\n', file: Any = None, flush: Any = False, **unknown: Any
    ) -> None:
        for name in unknown:
            raise TypeError(_UNKNOWN_KEYWORD.format(name))
        if file is None:
            file = engine.print_target()
        if file is not None:
            builtins.print(*values, sep=sep, end=end, file=file)
            return
        for name, value in (('sep', sep), ('end', end)):
            if value is not None and not issubclass(type(value), str):
                raise TypeError(f'{name} must be None or a string, not {type(value).__name__}')
        engine.print(
            values,
            ' ' if sep is None else str.__str__(sep),
            '\n' if end is None else str.__str__(end),
        )

    def __import__(
        name: Any, globals: Any = None, locals: Any = None, fromlist: Any = (), level: Any = 0
    ) -> Any:
        return engine.import_call(exact_str(name, 'module name'), bool(fromlist))

    def globals() -> Any:
        return views.global_names(views.guest_frame().f_globals)

    def eval(source: Any, globals: Any = None, locals: Any = None, /) -> Any:
        return engine.evaluate('eval', source, globals, locals, views.guest_frame())

    def exec(source: Any, globals: Any = None, locals: Any = None, /) -> None:
        engine.evaluate('exec', source, globals, locals, views.guest_frame())

    bound: dict[str, Any] = {
        'print': print,
        '__import__': __import__,
        'globals': globals,
        'eval': eval,
        'exec': exec,
    }
    for name, function in bound.items():
        function.__qualname__ = name
        function.__module__ = 'builtins'
    prelude.serve_print(print)  # type: ignore[arg-type]
    bound.update(
        {
            '.import': engine.import_root,
            '.import_as': engine.import_module,
            '.import_from': engine.import_from,
            '.import_star': engine.import_star,
        }
    )
    found = _TEMPLATE.copy()
    found.update(bound)
    return found


_OWN = 'print __import__ globals eval exec .import .import_as .import_from .import_star .leave'.split()
_TEMPLATE: dict[str, Any] = {**_SHARED_ENTRIES, **dict.fromkeys(_OWN)}
"""With room for what is a session's own, so that a copy, the fastest way to a dict, need not grow."""


format.install()
