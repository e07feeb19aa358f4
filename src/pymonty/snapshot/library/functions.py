"""Functions that the library makes for a guest: decorators, and what they put around functions.

They are closures over plain cells. Each kind is known by its code, and is made by the same code with empty
cells, which are filled later, since a function around another may be what that one calls. A guest could have
called the maker with any value, but for the cells that `_CHECKS` names.

`tag_of` says whether a function is one of these, `cells_of` gives its parts; `new` and `fill` make one again.
What a guest can change of a function besides (its names, its dict) is for the caller. `static_name` and
`static` are for functions that the library puts into classes, and that no module of a guest's has.
"""

from __future__ import annotations

import abc
import enum
import functools
from collections.abc import Callable, Iterator
from types import CellType, CodeType, FunctionType
from typing import Any

from pymonty.compiler import helpers
from pymonty.runtime import convert, guard
from pymonty.runtime.classes import definer_of, is_class, is_guest_class, mro, own_dict
from pymonty.runtime.library import contextlib, dataclasses, operator, typing
from pymonty.runtime.library import functools as wrappers
from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.library.reducer import Parts, Reducer, check, exact


def _inner(function: Any, name: str) -> Iterator[CodeType]:
    """The code objects called `name` inside a function."""
    for constant in function.__code__.co_consts:
        if type(constant) is CodeType and constant.co_name == name:
            yield constant


_MAKERS: dict[str, tuple[Any, str]] = {
    'contextmanager': (contextlib.contextmanager, 'helper'),
    'ContextDecorator': (contextlib.ContextDecorator.__call__, 'inner'),
    'wraps': (wrappers.wraps, '<lambda>'),
    'lru_cache': (wrappers.lru_cache, '<lambda>'),
    'cache_parameters': (wrappers.new_cache, '<lambda>'),
    'singledispatch': (wrappers.dispatch_functions, 'wrapper'),
    'register': (wrappers.dispatch_functions, 'register'),
    'dispatch': (wrappers.dispatch_functions, 'dispatch'),
    'singledispatchmethod': (wrappers.singledispatchmethod.__get__, '_method'),
    'dataclass': (dataclasses.dataclass, '<lambda>'),
    'frozen setattr': (dataclasses._freeze, '__setattr__'),
    'frozen delattr': (dataclasses._freeze, '__delattr__'),
    'attrgetter': (operator.attrgetter, '<lambda>'),
    'methodcaller': (operator.methodcaller, '<lambda>'),
    'dataclass_transform': (typing.dataclass_transform, '<lambda>'),
    'initialiser': (guard._initialiser, '__init__'),
    'super': (helpers.bound_super, '<lambda>'),
    'record init': (convert._record_class, '__init__'),
    'record repr': (convert._record_class, '__repr__'),
    'record eq': (convert._record_class, '__eq__'),
}

HIDDEN = frozenset({'super'})
"""Kinds that only compiled code holds."""

HIDDEN_CELLS = frozenset({'dispatcher'})
"""Cells with what only such functions hold."""


def _table() -> Iterator[tuple[str, CodeType, dict[str, Any]]]:
    for tag, (maker, name) in _MAKERS.items():
        for number, code in enumerate(_inner(maker, name)):
            yield tag if number == 0 else f'{tag} {number + 1}', code, maker.__globals__
    for number, code in enumerate(_inner_of_register()):
        yield f'register to {number}', code, wrappers.__dict__


def _inner_of_register() -> Iterator[CodeType]:
    for code in _inner(wrappers.dispatch_functions, 'register'):
        for constant in code.co_consts:
            if type(constant) is CodeType:
                yield constant


_TABLE = {tag: (code, names) for tag, code, names in _table()}
_TAGS = {code: tag for tag, (code, _) in _TABLE.items()}
_IDENTITIES = {id(code): tag for code, tag in _TAGS.items()}


# -- checks of cells


def _is_path(value: Any) -> bool:
    return type(value) is list and all(type(part) is str and '.' not in part for part in value)


def _is_guests(value: Any) -> bool:
    return is_class(value) and is_guest_class(value)


_DECORATORS = (contextlib.ContextDecorator, contextlib.GeneratorContextManager)
_CHECKS: dict[str, dict[str, Callable[[Any], bool]]] = {
    'ContextDecorator': {'self': lambda value: issubclass(type(value), _DECORATORS)},
    'lru_cache': {
        'size': lambda value: value is None or (type(value) is int and value >= 0),
        'typed': lambda value: type(value) is bool,
    },
    'singledispatch': {'dispatcher': lambda value: type(value) is wrappers.Dispatcher},
    'register': {
        'dispatcher': lambda value: type(value) is wrappers.Dispatcher,
        'register': lambda value: tag_of(value) == 'register',
    },
    'register to 0': {'register': lambda value: tag_of(value) == 'register'},
    'dispatch': {'dispatcher': lambda value: type(value) is wrappers.Dispatcher},
    'singledispatchmethod': {
        'dispatch': lambda value: tag_of(value) == 'dispatch',
    },
    'dataclass': {
        'options': lambda value: type(value) is dict and all(type(name) is str for name in value),
    },
    'frozen setattr': {
        'cls': _is_guests,
        'names': lambda value: type(value) is frozenset and all(type(name) is str for name in value),
    },
    'attrgetter': {'paths': lambda value: type(value) is list and all(map(_is_path, value))},
    'methodcaller': {
        'name': lambda value: type(value) is str and '.' not in value,
        'args': lambda value: type(value) is list,
        'keywords': lambda value: type(value) is dict and all(type(name) is str for name in value),
    },
}
_CHECKS['record repr'] = {'type_name': lambda value: type(value) is str}
_CHECKS['cache_parameters'] = _CHECKS['lru_cache']
_CHECKS['frozen delattr'] = _CHECKS['frozen setattr']
_CHECKS['attrgetter 2'] = _CHECKS['attrgetter']

_DRESSED = frozenset({'contextmanager', 'ContextDecorator', 'singledispatch', 'singledispatchmethod'})
"""Those that take the looks of what they are put around."""


def tag_of(function: Any) -> str | None:
    """Which kind of made function this is; None for any other value."""
    return _IDENTITIES.get(id(function.__code__)) if type(function) is FunctionType else None


def cells_of(function: Any) -> Parts:
    """What a made function closes over, in the order of its code's free variables."""
    found = tuple([cell.cell_contents for cell in function.__closure__ or ()])
    return found[:1] if tag_of(function) == 'initialiser' else found


def _initialised(cls: Any) -> Parts:
    """A class of the library's, and its `__init__`, which no guest holds."""
    check(is_class(cls), 'an initialiser of what is no class')
    definer = definer_of(mro(cls), '__init__')
    check(definer is not None, 'an initialiser of a class without')
    function = exact(own_dict(definer)['__init__'], FunctionType, 'an initialiser')  # type: ignore[arg-type]
    check(not guard.is_guest_function(function), "an initialiser of the guest's own")
    return cls, function


def new(tag: Any) -> FunctionType:
    """A function of a kind, with empty cells.

    Raises:
        BadImage: there is no such kind.
    """
    found = _TABLE.get(tag) if type(tag) is str else None
    if found is None:
        raise BadImage(f'no function {tag!r:.80}')
    code, names = found
    made = FunctionType(code, names, closure=tuple([CellType() for _ in code.co_freevars]))
    if tag in _DRESSED:
        made.__dict__[guard.MADE_KEY] = True
    return made


def fill(function: FunctionType, parts: Parts) -> None:
    """Give a function that `new` made its cells' values.

    Raises:
        BadImage: a guest could not have made such a function.
    """
    tag = tag_of(function)
    assert tag is not None
    names = function.__code__.co_freevars
    if tag == 'initialiser':
        parts = _initialised(*parts)
    check(len(parts) == len(names), f'{tag}: cells')
    checks = _CHECKS.get(tag, {})
    for name, cell, value in zip(names, function.__closure__ or (), parts, strict=True):
        check(name not in checks or checks[name](value), f'{tag}: {name}')
        cell.cell_contents = value


# -- functions without cells that only classes have

_STATIC: dict[str, Any] = {
    **{
        f'functools.{name}': value
        for name, value in vars(functools).items()
        if type(value) is FunctionType and name[:1] == '_' and name[-3:-1] in ('_l', '_g')
    },
    **{f'enum.{name}': vars(enum)[name] for name in ('global_enum_repr', 'global_flag_repr', 'global_str')},
    'dataclasses.replace': dataclasses.replace,
    'typing.overload': typing._overloaded,
}
_STATIC_NAMES = {id(function): name for name, function in _STATIC.items()}


def static_name(function: object) -> str | None:
    """The name of a function that `static` finds; None for any other value."""
    return _STATIC_NAMES.get(id(function))


def static(name: Any) -> Any:
    """The function of that name.

    Raises:
        BadImage: there is none.
    """
    if type(name) is not str or name not in _STATIC:
        raise BadImage(f'no function {name!r:.80} on this Python')
    return _STATIC[name]


# -- what the functions of `singledispatch` share


def _fill_dispatcher(dispatcher: Any, parts: Parts) -> None:
    name, registry = parts
    wrappers.Dispatcher.__init__(dispatcher, name, exact(registry, dict, 'a registry'))
    dispatcher.token = abc.get_cache_token()


REDUCERS = [
    Reducer(
        'functools.Dispatcher',
        wrappers.Dispatcher,
        lambda value: (value.name, value.registry),
        lambda cls: object.__new__(cls),
        _fill_dispatcher,
        inner=True,
    ),
]
