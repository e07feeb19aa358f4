"""What `typing` makes: variables, aliases, new types.

An alias is its instance's dict, and is made as one, since its constructors ask the arguments about
themselves. A type variable or a type alias of the newer syntax works out its bound or its value when it is
first asked, by guest code: until then it cannot be dumped.
"""

from __future__ import annotations

import sys
import typing
from types import FunctionType
from typing import Any

from pymonty.compiler.names import LIBRARY_TYPES
from pymonty.runtime.classes import is_class
from pymonty.snapshot.errors import CannotDump
from pymonty.snapshot.library.reducer import (
    Parts,
    Reducer,
    attributes,
    check,
    exact,
    held,
    is_text,
)

_NEW = sys.version_info >= (3, 12)
_DEFAULTS = sys.version_info >= (3, 13)

# -- variables


def _check_known(variable: Any, what: str) -> None:
    """Refuse a variable of whose parts one is a function that nobody has called yet."""
    before: Any = None
    for part in held(variable) if _NEW else ():
        if type(part) is FunctionType and (before is None or type(before) is FunctionType):
            raise CannotDump(
                f'{type(variable).__name__} {variable.__name__}',
                f'nobody has looked at its {what} yet; read {variable.__name__}.{what} once',
            )
        before = part


def _default(variable: Any) -> Parts:
    if _DEFAULTS and variable.has_default():
        return (variable.__default__,)
    return ()


def _variable_parts(variable: Any) -> Parts:
    _check_known(variable, '__bound__')
    flags = (
        variable.__covariant__,
        variable.__contravariant__,
        getattr(variable, '__infer_variance__', False),
    )
    constraints = getattr(variable, '__constraints__', ())
    return variable.__name__, variable.__module__, variable.__bound__, constraints, flags, *_default(variable)


def _make_variable(
    cls: Any, name: Any, module: Any, bound: Any, constraints: Any, flags: Any, *default: Any
) -> Any:
    covariant, contravariant, infers = flags
    options: dict[str, Any] = {'bound': bound, 'covariant': covariant, 'contravariant': contravariant}
    check(all(type(flag) is bool for flag in flags), 'a flag')
    if _NEW:
        options['infer_variance'] = infers
    given = exact(constraints, tuple, 'the constraints')
    return _placed(cls(exact(name, str, 'a name'), *given, **options, **_given(default)), module)


def _given(default: Parts) -> dict[str, Any]:
    check(len(default) <= 1, 'a default')
    return {'default': default[0]} if default and _DEFAULTS else {}


def _placed(variable: Any, module: Any) -> Any:
    check(is_text(module), 'the module')
    variable.__module__ = module
    return variable


def _tuple_parts(variable: Any) -> Parts:
    _check_known(variable, '__default__')
    return variable.__name__, variable.__module__, *_default(variable)


def _make_tuple(cls: Any, name: Any, module: Any, *default: Any) -> Any:
    return _placed(cls(exact(name, str, 'a name'), **_given(default)), module)


def _make_access(cls: Any, variable: Any) -> Any:
    return cls(exact(variable, typing.ParamSpec, 'whose'))


def _alias_type_parts(alias: Any) -> Parts:
    if type(held(alias)[-1]) is FunctionType:
        name = alias.__name__
        raise CannotDump(f'type {name}', f'nobody has looked at its value yet; read {name}.__value__ once')
    return alias.__name__, alias.__value__, alias.__type_params__


def _make_alias_type(cls: Any, name: Any, value: Any, parameters: Any) -> Any:
    return cls(exact(name, str, 'a name'), value, type_params=exact(parameters, tuple, 'parameters'))


# -- aliases


def _alias_parts(alias: Any) -> Parts:
    own = object.__getattribute__(alias, '__dict__')
    names = ('__origin__', '__args__', '__parameters__', '_name', '_inst', '__module__', '__metadata__')
    return tuple([own.get(name) for name in names])


_VARIABLES = (typing.TypeVar, typing.ParamSpec, typing.TypeVarTuple)


def _make_alias(
    cls: Any, origin: Any, args: Any, parameters: Any, name: Any, inst: Any, module: Any, metadata: Any
) -> Any:
    check(is_class(origin) or type(origin).__module__ == 'typing', 'the origin of an alias')
    for variable in exact(parameters, tuple, 'the parameters'):
        check(type(variable) in _VARIABLES, 'a parameter that is no variable')
    check(is_text(name) and is_text(module), 'the name of an alias')
    values: dict[str, Any] = {
        '_inst': exact(inst, bool, 'a flag'),
        '_name': name,
        '__origin__': origin,
        '__slots__': None,
        '__args__': exact(args, tuple, 'the arguments'),
        '__parameters__': parameters,
    }
    if cls is _ANNOTATED:
        values['__metadata__'] = exact(metadata, tuple, 'the metadata')
        values['_name'] = 'Annotated' if _NEW else None
        module = None if _NEW else typing.__name__
    if not _NEW:
        generic = cls is LIBRARY_TYPES['typing._GenericAlias'] and name is None and is_class(origin)
        values['_paramspec_tvars'] = generic or cls in _WITH_PARAMETERS
    if module is not None:
        values['__module__'] = module
    made = object.__new__(cls)
    object.__getattribute__(made, '__dict__').update(values)
    return made


_ANNOTATED = LIBRARY_TYPES['typing._AnnotatedAlias']
_WITH_PARAMETERS = tuple(LIBRARY_TYPES[f'typing._{name}GenericAlias'] for name in ('Callable', 'Concatenate'))
_ALIASES = ('', 'Callable', 'Concatenate', 'Literal', 'Union', 'Unpack')


def _reference_parts(reference: Any) -> Parts:
    return (
        reference.__forward_arg__,
        reference.__forward_is_argument__,
        reference.__forward_is_class__,
    )


def _make_reference(cls: Any, text: Any, is_argument: Any, is_in_class: Any) -> Any:
    return cls(
        exact(text, str, 'a reference'),
        is_argument=exact(is_argument, bool, 'a flag'),
        is_class=exact(is_in_class, bool, 'a flag'),
    )


def _reducers() -> list[Reducer]:
    found = [
        Reducer('typing.TypeVar', typing.TypeVar, _variable_parts, _make_variable),
        Reducer('typing.ParamSpec', typing.ParamSpec, _variable_parts, _make_variable),
        Reducer('typing.TypeVarTuple', typing.TypeVarTuple, _tuple_parts, _make_tuple),
        Reducer('typing._AnnotatedAlias', _ANNOTATED, _alias_parts, _make_alias),
        Reducer('typing.ForwardRef', typing.ForwardRef, _reference_parts, _make_reference),
        attributes(
            'typing.NewType',
            typing.NewType,
            '__supertype__',
            __name__=is_text,
            __qualname__=is_text,
            __module__=is_text,
        ),
    ]
    for name in ('ParamSpecArgs', 'ParamSpecKwargs'):
        kind = getattr(typing, name)
        found.append(Reducer(f'typing.{name}', kind, lambda value: (value.__origin__,), _make_access))
    for name in _ALIASES:
        label = f'typing._{name}GenericAlias'
        found.append(Reducer(label, LIBRARY_TYPES[label], _alias_parts, _make_alias))
    if _NEW:
        kind = LIBRARY_TYPES['typing.TypeAliasType']
        found.append(Reducer('typing.TypeAliasType', kind, _alias_type_parts, _make_alias_type))
    return found


REDUCERS = _reducers()
