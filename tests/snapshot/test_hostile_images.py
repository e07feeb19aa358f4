"""Images that were changed by hand, each to get at one thing that no program can: they are refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest

import pymonty
from pymonty import MontyComplete, MontySnapshot
from pymonty.compiler.dialect import RUNNING
from pymonty.runtime import prelude
from pymonty.snapshot.format import seal, unseal
from pymonty.snapshot.image import Image, Text

CLASS = """
evil, log = {}, []
def mine(*args):
    log.append(args)
    return args[0]
class P:
    def __mro_entries__(self, bases):
        evil['__builtins__'] = {}
        evil['.get'] = mine
        return ()
class A(P()):
    x = f(1)
    y = x.__class__
    z = len('abc')
def after(x):
    return x.__class__, len('abc')
str([A.y, A.z, after(1), log])
"""
MANAGER = """
seen = []
class M(type):
    def __exit__(cls, *details):
        seen.append(details)
        return True
class A(metaclass=M): pass
class G:
    def __enter__(self): return self
    def __exit__(self, *details): return True
a = A()
def go(guard):
    with guard:
        f(1)
        1 / 0
try:
    go(G())
except TypeError as error:
    seen.append('refused')
str(seen)
"""
OPERAND = """
def a(): return [5]
def g(x, y): return x
def inner():
    n = 1
    return lambda: n
def go():
    return str(g(a(), f(1)))
try:
    1 / 0
except Exception as error:
    caught = error
held = inner()
go()
"""
CLASSES = """
import json
def same(*args): return 0
class Base: pass
class M(Base, type): pass
class C(metaclass=M): pass
class Decoder(json.JSONDecoder): pass
f(1)
"""
FIELDS = """
class Name(str):
    def __ne__(self, other): return False
name = Name('a b(c')
it = None
f(1)
"""


def _set(image: Image, name: str, index: int) -> None:
    frame = image.stack[-1]
    assert name in frame.variables
    image.stack[-1] = msgspec.structs.replace(frame, variables={**frame.variables, name: index})


def _hidden_shared(image: Image) -> None:
    """What a class body hides is a dict that a guest writes to before it is used."""
    image.nodes[image.namespace['evil']] = [14]
    _set(image, '.khidden', image.namespace['evil'])


def _space_shared(image: Image) -> None:
    image.nodes[image.namespace['evil']] = [14]
    _set(image, '.kspace', image.namespace['evil'])


def _space_with_helper(image: Image) -> None:
    image.nodes.append(['.get'])
    image.nodes[image.stack[-1].variables['.kspace']] += [len(image.nodes) - 1, image.namespace['mine']]


def _manager_by_its_metaclass(image: Image) -> None:
    _set(image, '.m1', image.namespace['a'])


def _operand(tag: int) -> Callable[[Image], None]:
    def change(image: Image) -> None:
        _set(image, '.t2', next(at for at, node in enumerate(image.nodes) if node[0] == tag))

    return change


def _prelude_function(image: Image) -> None:
    image.texts.append(Text(prelude.FILE, prelude.digest(), ['.prelude'], [], RUNNING.version))
    image.nodes.append([30, len(image.texts) - 1, 1, [], {}])
    image.namespace['held'] = len(image.nodes) - 1


def _field_named_by_an_heir(image: Image) -> None:
    """The dict of the fields is whole before the class is, since an iterator stands in it."""
    b = len(image.nodes)
    own = {'__dataclass_fields__': b + 2, '__dataclass_params__': b + 8}
    field = {'name': b + 3, 'type': b + 1, 'init': b + 5, 'repr': b + 5, 'compare': b + 5, 'hash': b + 6}
    flags = {'init': b + 5, 'repr': b + 5, 'eq': b + 5, 'order': b + 7, 'unsafe_hash': b + 7, 'frozen': b + 7}
    image.nodes.extend(
        [
            [50, None, 'A', 'A', [b + 1], [], 3, own, [], ['__init__']],
            [20, 'object'],
            [14, image.namespace['name'], b + 4],
            ['x'],
            [53, {**field, 'kw_only': b + 7, 'kind': b + 9}],
            [True],
            [None],
            [False],
            [52, flags],
            ['field'],
            [65, 'dict_keyiterator', b + 2, b + 11],
            [1, 1],
        ]
    )
    image.namespace['it'] = b + 10


def _wrapper_as_operand(tag: int) -> Callable[[Image], None]:
    def change(image: Image) -> None:
        image.nodes.append([tag, image.namespace['a']])
        _set(image, '.t2', len(image.nodes) - 1)

    return change


def _class_of(image: Image, name: str) -> Any:
    return image.nodes[image.namespace[name]]


def _equal_classes(image: Image) -> None:
    _class_of(image, 'M')[7] |= dict.fromkeys(('__eq__', '__hash__'), image.namespace['same'])


def _equal_classes_by_a_base(image: Image) -> None:
    _class_of(image, 'Base')[7] |= dict.fromkeys(('__eq__', '__hash__'), image.namespace['same'])


def _heir_of_an_alias(image: Image) -> None:
    image.nodes.append([21, 'GenericAlias'])
    _class_of(image, 'Base')[4] = [len(image.nodes) - 1]


def _property_for_the_library(image: Image) -> None:
    _class_of(image, 'Decoder')[7]['scan_once'] = image.namespace['same']


REFUSED: dict[str, tuple[str, Callable[[Image], None]]] = {
    'a helper in the namespace of a class': (CLASS, _space_with_helper),
    'a traceback as an operand': (OPERAND, _operand(71)),
    'a cell as an operand': (OPERAND, _operand(31)),
    'a field with code for a name': (FIELDS, _field_named_by_an_heir),
    'a function of the prelude': (OPERAND, _prelude_function),
    'a wrapper of an iterator as an operand': (OPERAND, _wrapper_as_operand(94)),
    'a wrapper of an awaitable as an operand': (OPERAND, _wrapper_as_operand(95)),
    'a wrapper of an asynchronous iterator as an operand': (OPERAND, _wrapper_as_operand(92)),
    'a class that equals others': (CLASSES, _equal_classes),
    'a class that equals others by a base of its metaclass': (CLASSES, _equal_classes_by_a_base),
    'an heir of an alias': (CLASSES, _heir_of_an_alias),
    'what the library keeps for itself': (CLASSES, _property_for_the_library),
}
REASONS = {'a field with code for a name': 'a field of a dataclass under another name'}
HARMLESS: dict[str, tuple[str, Callable[[Image], None], str]] = {
    'hidden names that change': (CLASS, _hidden_shared, "[<class 'int'>, 3, (<class 'int'>, 3), []]"),
    'a namespace that changes': (CLASS, _space_shared, "[<class 'int'>, 3, (<class 'int'>, 3), []]"),
    'a method of a metaclass': (MANAGER, _manager_by_its_metaclass, "['refused']"),
}


@pytest.fixture(scope='module')
def pool() -> Iterator[pymonty.Pool]:
    with pymonty.Pool(workers=1) as pool:
        yield pool


def _resumed(source: str, change: Callable[[Image], None], pool: pymonty.Pool) -> Any:
    step = pymonty.Monty(source, external_functions=['f'], pool=pool).start()
    assert isinstance(step, MontySnapshot)
    saved = unseal(step.dump())
    image = msgspec.msgpack.decode(saved.image, type=Image)
    change(image)
    changed = seal(saved.header, msgspec.msgpack.encode(image))
    return MontySnapshot.load(changed, pool=pool).resume(return_value=1)


@pytest.mark.parametrize('name', REFUSED)
def test_refused(name: str, pool: pymonty.Pool) -> None:
    with pytest.raises(pymonty.MontySnapshotError, match=REASONS.get(name)):
        _resumed(*REFUSED[name], pool)


@pytest.mark.parametrize('name', HARMLESS)
def test_harmless(name: str, pool: pymonty.Pool) -> None:
    source, change, expected = HARMLESS[name]
    step = _resumed(source, change, pool)
    assert isinstance(step, MontyComplete)
    assert step.output == expected
