"""The prelude: guest Python that does what C functions do, so that a host call inside can be dumped.

A dump walks frames of guest code. Where a C function would stand between two of them (`sorted` and its
key), compiled code calls a function of the prelude in its place: `via` finds it by the native one, at run
time, and only calls that the compiler's analysis thinks may suspend go through it. The functions are in
`guest/`, are compiled as any guest program (their `Program` is `program()`, their file `FILE`), and run in
a namespace that no guest sees. It has no session's mark, so that reports leave their frames out and what
asks for "the guest's frame" passes over them. They use the natives themselves wherever no guest code can
run; what they need beyond Python is in `natives`.

How each construct becomes one that can be dumped. *prelude*: a function here, the outer frame waits in an
ordinary call. *bridge*: the frame waits in the construct itself, and whoever restores it finishes it.

| construct | way |
|---|---|
| `f(x)` | bridge `direct` |
| `C(x)` with `__init__` | bridge `init` |
| `for`, `yield from`, `next(g)` over a generator | bridge `next` |
| the same over `map`, `filter`, `zip`, `enumerate`, `__next__`, `__getitem__` | prelude `drive` |
| a guest's `__iter__` where a loop begins | prelude `looped` |
| `with`, `class` | bridge |
| `list tuple set frozenset dict sum any all next iter enumerate` | prelude |
| `sorted min max`, `list.sort`, `functools.reduce` | prelude |
| `list.extend dict.update set.update str.join`, `xs += g()` | prelude |
| `[*x]`, `f(*x)`, `a, b = x` | prelude `drained`, `unpacked` |
| `x in y`, `x not in y` | prelude `contains` |
| `re.sub re.subn` and methods, `json.dumps(default=…)` | prelude |
| a `functools.partial` or a cached function called | prelude |
| `a + b`, `a += b`, `-a`, `a < b`, `a[k]`, `a[k] = v`, `del a[k]` | prelude |
| `x.name` of a property, a descriptor, `__getattr__`, `cached_property` | prelude |
| `x.name = v` with a setter, a descriptor, `__setattr__` | prelude |
| `getattr hasattr setattr` | prelude |
| `len bool hash abs divmod int float round reversed` | prelude |
| `repr str format print`, f-strings | prelude |

Not here, so a dump is refused: `__bool__` and `__len__` asked by `if` and `and`; `__hash__` and `__eq__` of
keys; `repr` of what is in a container; `__index__`, `__complex__`, `pow`; `del x.name`; `itertools` and
`heapq` over what suspends; what a dataclass's own `__init__` calls; methods of metaclasses.
"""

from __future__ import annotations

import functools
import hashlib
import json
import os
import re
from types import BuiltinFunctionType, CodeType, FunctionType, GeneratorType, MethodType
from typing import Any

from pymonty.compiler import pipeline
from pymonty.compiler.dialect import Dialect
from pymonty.compiler.helpers import delegated, iterator
from pymonty.compiler.layout import Layout, all_codes
from pymonty.compiler.suspends import Known
from pymonty.runtime.library import re as re_stand_ins
from pymonty.runtime.prelude import natives

FILE = '<pymonty prelude>'
_PARTS = ('iteration', 'ordering', 'operators', 'calls')
_IMPORTS = re.compile(r'\A.*^from pymonty[^\n]*\n', re.DOTALL | re.MULTILINE)
"""What opens each part: it is for readers and tools, as all parts share one namespace."""
BEFORE = Known(active=True, methods=frozenset({'advance'}), is_prelude=True)

_program: pipeline.Program | None = None
_namespace: dict[str, Any] = {}
_codes: frozenset[int] = frozenset()
_functions: dict[str, FunctionType] = {}
_by_identity: dict[int, FunctionType] = {}
"""By `id` of a native function or type, or of the code of a stand-in."""
_methods: dict[str, tuple[tuple[type, FunctionType], ...]] = {}
"""By the name of a native's method: the types that have it."""


def _source() -> str:
    folder = os.path.join(os.path.dirname(__file__), 'guest')  # pathlib would cost five milliseconds
    texts = ['from __future__ import annotations\n']
    for part in _PARTS:
        with open(os.path.join(folder, f'{part}.py'), encoding='utf-8') as file:
            texts.append(_IMPORTS.sub('', file.read()))
    return ''.join(texts)


SOURCE = _source()
"""The text of the prelude, read while there are files."""


def program() -> pipeline.Program:
    """The prelude as a compiled program."""
    global _program
    if _program is None:
        _program = pipeline.compile_program(SOURCE, FILE, frozenset(), BEFORE)
    return _program


def load() -> None:
    """Compile the prelude and make its functions, once in a process."""
    if _functions:
        return
    from pymonty.runtime.builtins import shared_entries

    global _codes
    _codes = frozenset(map(id, all_codes(program().code)))
    _namespace.update(
        {
            '__name__': 'builtins',
            '__builtins__': {**shared_entries(), '.leave': _leave},
            'natives': natives,
        }
    )
    FunctionType(program().code, _namespace)()
    for name, value in _namespace.items():
        if type(value) is FunctionType:
            value.__name__ = value.__qualname__ = name.rstrip('_')
            _functions[name] = value
    entries = shared_entries()
    for name in ('getattr', 'hasattr', 'setattr'):
        _by_identity[id(entries[name].__code__)] = _functions[f'{name}_']
    _by_identity.update((id(native), _functions[name]) for name, native in _NATIVES.items())
    for name, (method, kinds) in _METHODS.items():
        _methods[method] = (*_methods.get(method, ()), *((kind, _functions[name]) for kind in kinds))


def owns(code: CodeType) -> bool:
    """Whether a code object is the prelude's as it was compiled."""
    return id(code) in _codes


class PreludeLayout(Layout):
    """The layout of the prelude itself, whose frames run in `namespace()`. Nobody else makes one."""

    def __init__(self, dialect: Dialect) -> None:
        super().__init__(SOURCE, FILE, frozenset(), BEFORE, dialect)


@functools.cache
def layout(dialect: Dialect) -> PreludeLayout:
    """The layout of the prelude as lowered for a CPython."""
    return PreludeLayout(dialect)


def namespace() -> dict[str, Any]:
    """The globals of the prelude's frames, and of what goes on with one."""
    load()
    return _namespace


@functools.cache
def digest() -> str:
    """Tells versions of the prelude apart: a frame of one means nothing to another."""
    return hashlib.sha256(SOURCE.encode()).hexdigest()[:16]


def _leave(variables: Any) -> None:
    """The prelude's variables are globals."""


def function(name: str) -> FunctionType:
    """A function of the prelude, for what is no call in a program."""
    load()
    return _functions[name]


_NATIVES: dict[str, Any] = {
    **{
        f'{native.__name__}_': native
        for native in (
            *(next, iter, enumerate, list, tuple, set, frozenset, dict, sum, all, any, sorted, min, max),
            *(len, bool, hash, abs, divmod, int, float, round, reversed, repr, str, format),
        )
    },
    'reduce': functools.reduce,
    'dumps': json.dumps.__code__,
    'sub': re_stand_ins.sub.__code__,
    'subn': re_stand_ins.subn.__code__,
    'pattern_sub': re_stand_ins._sub.__code__,
    'pattern_subn': re_stand_ins._subn.__code__,
}
_METHODS: dict[str, tuple[str, tuple[type, ...]]] = {
    'list_extend': ('extend', (list,)),
    'list_sort': ('sort', (list,)),
    'dict_update': ('update', (dict,)),
    'set_update': ('update', (set,)),
    'join': ('join', (str, bytes)),
}


def via(callee: Any) -> Any:
    """What to call in the place of `callee`: the prelude's function for it, or itself."""
    if not _functions:
        load()
    kind = type(callee)
    if kind is FunctionType:
        found = _by_identity.get(id(callee.__code__))
        if found is not None:
            return found
        return MethodType(_functions['print_'], callee) if id(callee.__code__) in _print_codes else callee
    if kind is BuiltinFunctionType:
        found = _by_identity.get(id(callee))
        if found is not None:
            return found
        candidates = _methods.get(callee.__name__)
        if candidates is not None:
            owner = callee.__self__
            for base, found in candidates:
                if type(owner) is base:
                    return MethodType(found, owner)
        return callee
    if kind is type:
        return _by_identity.get(id(callee), callee)
    if kind is MethodType:
        inner = callee.__func__
        if type(inner) is FunctionType and id(inner.__code__) in _by_identity:
            return MethodType(_by_identity[id(inner.__code__)], callee.__self__)
        if type(inner) is functools._lru_cache_wrapper:
            return MethodType(MethodType(_functions['cached_call'], inner), callee.__self__)
        return callee
    if kind is functools.partial:
        return MethodType(_functions['partial_call'], callee)
    if kind is functools._lru_cache_wrapper:
        return MethodType(_functions['cached_call'], callee)
    return callee


_print_codes: dict[int, Any] = {}


def serve_print(function: FunctionType) -> None:
    """Have `function`, the `print` of a session, go through the prelude."""
    _print_codes[id(function.__code__)] = function.__code__


_CONTAINERS: tuple[Any, ...] = ([], (), '', 'é', b'', range(0), set(), {}, {}.values(), {}.items())
_CALM = frozenset(id(type(iter(each))) for each in _CONTAINERS) | {id(GeneratorType)}
"""By `id`: types of iterators that loops take as they are."""


def looping(iterable: Any) -> Any:
    """The iterator of a lowered loop: what would run guest code inside C is driven by guest code."""
    found = iter(iterable)
    if id(type(found)) in _CALM:
        return found
    kind = natives.kind_of(found)
    if kind == natives.CALM or kind == 'generator':
        return iterator(found)
    return function('drive')(found)


def delegating(iterable: Any) -> Any:
    """The same for `yield from`."""
    found = delegated(iterable)
    if natives.kind_of(found) in ('map', 'filter', 'zip', 'enumerate'):
        return function('drive')(found)
    return found


ENTRIES: dict[str, Any] = {'.via': via, '.prelude': function, '.iter': looping, '.from': delegating}
"""What compiled code calls by hidden names."""
