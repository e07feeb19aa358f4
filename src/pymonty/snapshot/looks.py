"""The looks of functions: what a def or a decorator gave one beside its code and its cells."""

from __future__ import annotations

from types import FunctionType
from typing import Any, Final

from pymonty.snapshot.errors import BadImage
from pymonty.snapshot.graph import Reader

_globals_of = FunctionType.__dict__['__globals__'].__get__
_dict_of = FunctionType.__dict__['__dict__'].__get__

_TEXTS: Final = ('name', 'qualname')
_KINDS: Final[dict[str, tuple[type, ...]]] = {
    'defaults': (tuple,),
    'kwdefaults': (dict,),
    'annotations': (dict,),
    'type_params': (tuple,),
    'dict': (dict,),
}


def differences(function: Any) -> list[tuple[str, object]]:
    """What of a function is not as its definition makes it."""
    plain: Any = FunctionType(function.__code__, _globals_of(function), closure=function.__closure__)
    found = [
        (name, getattr(function, f'__{name}__'))
        for name in ('name', 'qualname', 'doc', 'module')
        if getattr(function, f'__{name}__') != getattr(plain, f'__{name}__')
    ]
    if function.__defaults__ is not None:
        found.append(('defaults', function.__defaults__))
    found += [
        (name, value)
        for name in ('kwdefaults', 'annotations', 'type_params')
        if (value := getattr(function, f'__{name}__', None))
    ]
    own = _dict_of(function)
    if own:
        found.append(('dict', own))
    return found


def fill_looks(reader: Reader, named: dict[str, int], function: Any) -> None:
    """Give a function what `differences` has found."""
    for name, index in named.items():
        value = reader.part(index)
        if name in _TEXTS:
            if type(value) is not str:
                raise BadImage(f'the {name} of a function is no str')
        elif name in _KINDS:
            if type(value) not in _KINDS[name]:
                raise BadImage(f'the {name} of a function is {type(value).__name__!r}')
        elif name not in ('doc', 'module'):
            raise BadImage(f'a function with {name!r:.80}')
        setattr(function, f'__{name}__', value)
