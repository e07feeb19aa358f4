"""RestrictedPython: a compiler with guards, in the host's process, with the policy of its documentation."""

from __future__ import annotations

import builtins
import operator
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any

from benchmarks.peers.base import Functions, Peer, Run, package
from benchmarks.peers.interpreters import MODULES

_IN_PLACE: dict[str, Callable[[Any, Any], Any]] = {
    '+=': operator.iadd,
    '-=': operator.isub,
    '*=': operator.imul,
    '/=': operator.itruediv,
    '//=': operator.ifloordiv,
    '%=': operator.imod,
    '**=': operator.ipow,
    '|=': operator.ior,
    '&=': operator.iand,
}


_MORE_BUILTINS = (
    *('all', 'any', 'dict', 'enumerate', 'filter', 'iter', 'list', 'map', 'max', 'min', 'next', 'property'),
    *('range', 'reversed', 'set', 'sorted', 'sum', 'super', 'tuple', 'zip', 'frozenset'),
)


class Restricted(Peer):
    """`compile_restricted`, and guards that let builtin containers and a program's own objects be written."""

    name = 'RestrictedPython'
    isolation = 'compiler and guards, in the same process'
    cold = (
        'from RestrictedPython import compile_restricted, safe_globals\n'
        'print(eval(compile_restricted("1 + 1", "main.py", "eval"), dict(safe_globals)))'
    )

    def __init__(self) -> None:
        restricted = package('RestrictedPython')
        self._compile = restricted.compile_restricted
        self._globals = _policy(restricted)

    def first(self, expression: str) -> object:
        return eval(self._compile(expression, 'main.py', 'eval'), dict(self._globals))

    @contextmanager
    def session(self, functions: Functions) -> Iterator[Run]:
        module = ModuleType('guest')
        module.__dict__.update(self._globals, **functions, __name__='guest')
        namespace = module.__dict__
        sys.modules['guest'] = module

        def run(source: str) -> object:
            exec(self._compile(source, 'main.py', 'exec'), namespace)
            return namespace.get('result')

        try:
            yield run
        finally:
            sys.modules.pop('guest', None)

    def compiler(self) -> Callable[[str, frozenset[str]], object]:
        return lambda source, functions: self._compile(source, 'main.py', 'exec')


def _policy(restricted: Any) -> dict[str, Any]:
    guards, plain = package('RestrictedPython.Guards'), package('RestrictedPython.Eval')
    allowed = {name: getattr(builtins, name) for name in _MORE_BUILTINS}
    allowed |= {**restricted.utility_builtins, **guards.safe_builtins, '__import__': _import}
    return {
        '__builtins__': allowed,
        '__metaclass__': type,
        '__name__': 'guest',
        '_getattr_': guards.safer_getattr,
        '_getitem_': plain.default_guarded_getitem,
        '_getiter_': plain.default_guarded_getiter,
        '_inplacevar_': lambda operation, left, right: _IN_PLACE[operation](left, right),
        '_iter_unpack_sequence_': guards.guarded_iter_unpack_sequence,
        '_unpack_sequence_': guards.guarded_unpack_sequence,
        '_print_': restricted.PrintCollector,
        '_write_': _writable,
        '_apply_': lambda function, *args, **kwargs: function(*args, **kwargs),
    }


def _import(name: str, *rest: Any) -> Any:
    if name not in MODULES:
        raise ImportError(f'{name} is not among the allowed modules')
    return __import__(name, *rest)


def _writable(target: Any) -> Any:
    if type(target) in (list, dict) or type(target).__module__ in ('guest', 'collections'):
        return target
    raise TypeError(f'a {type(target).__name__} may not be changed')
