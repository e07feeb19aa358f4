"""The tables, and what becomes of them in the running Python."""

from __future__ import annotations

import enum
import importlib
import types
from collections import OrderedDict, defaultdict, deque

import pytest

from pymonty.compiler.names import ADMITTED, GUARDED, REVIEWED, is_dunder
from pymonty.runtime import classes, stores
from pymonty.runtime.imports import Imports
from pymonty.surface import library_types
from pymonty.surface.modules import LAZY_IMPORTS, MODULES, NATIVE_IMPORTS, REFUSED

MUTABLE = (list, dict, set, bytearray, deque, defaultdict, OrderedDict, types.SimpleNamespace)
NEVER = (types.ModuleType, types.MappingProxyType, types.FrameType, types.CodeType, types.TracebackType)


@pytest.fixture
def imports() -> Imports:
    return Imports(lambda stream, text: None)


@pytest.mark.parametrize('name', MODULES)
def test_every_name_of_a_row_is_real_somewhere(name: str) -> None:
    row = MODULES[name].split()
    assert len(set(row)) == len(row)
    assert [entry for entry in row if hasattr(importlib.import_module(name), entry)]


@pytest.mark.parametrize('name', MODULES)
def test_a_proxy_holds_its_row_and_nothing_else(name: str, imports: Imports) -> None:
    held = {entry for entry in vars(imports.import_module(name)) if not is_dunder(entry)}
    assert held == {entry for entry in MODULES[name].split() if hasattr(importlib.import_module(name), entry)}


@pytest.mark.parametrize('name', MODULES)
def test_sessions_share_nothing_mutable(name: str, imports: Imports) -> None:
    other = Imports(lambda stream, text: None).import_module(name)
    for entry, value in vars(imports.import_module(name)).items():
        if isinstance(value, MUTABLE):
            assert value is not vars(other)[entry], f'{name}.{entry}'


@pytest.mark.parametrize('name', MODULES)
def test_no_value_of_a_type_that_is_never_admitted(name: str, imports: Imports) -> None:
    for entry, value in vars(imports.import_module(name)).items():
        if not is_dunder(entry) and f'{name}.{entry}' not in MODULES:
            assert not isinstance(value, NEVER), f'{name}.{entry}'


@pytest.mark.parametrize('name', MODULES)
def test_values_are_of_admitted_types(name: str, imports: Imports) -> None:
    for entry, value in vars(imports.import_module(name)).items():
        if is_dunder(entry) or f'{name}.{entry}' in MODULES:
            continue
        kind = classes.typeof(value)
        assert id(kind) in ADMITTED or classes.is_class_facade(kind), f'{name}.{entry}: {kind}'


def test_no_reviewed_attribute_of_a_class_is_a_shared_container() -> None:
    for key, kind in ADMITTED.items():
        for name in REVIEWED[key]:
            for base in classes.mro(kind):
                assert not isinstance(vars(base).get(name), MUTABLE), f'{kind}.{name}'


def test_what_stand_ins_keep_is_guarded() -> None:
    for key, kind in ADMITTED.items():
        own = {name for base in classes.mro(kind) for name in vars(base) if not is_dunder(name)}
        assert own - REVIEWED[key] <= GUARDED, kind


def test_no_admitted_enumeration_makes_classes() -> None:
    bare = [kind for kind in ADMITTED.values() if type(kind) is enum.EnumType and not kind.__members__]
    assert bare == []


def test_metaclasses_of_admitted_types_have_facades() -> None:
    metaclasses = {type(kind) for kind in ADMITTED.values()}
    assert {meta for meta in metaclasses if id(meta) not in classes.FACADES and meta not in _FACADES} == set()


_FACADES = {type(facade) for facade in classes.FACADES.values()} | set(classes.FACADES.values())


def test_every_class_with_attributes_of_its_own_is_behind_the_store_barrier() -> None:
    for kind in ADMITTED.values():
        assert id(type(kind)) in stores.SHARED
        if kind.__module__ != 'builtins' and not issubclass(kind, BaseException):
            assert id(kind) in stores.SHARED


def test_rows_that_decide_stores_and_bases_are_rows() -> None:
    assert library_types.STORES.keys() | library_types.OPEN | library_types.BASES <= library_types.SAFE.keys()
    assert not library_types.STORES.keys() & library_types.BASES - {
        'collections.ChainMap',
        'collections.UserDict',
        'collections.UserList',
        'collections.defaultdict',
        'json.JSONEncoder',
    }


def test_hints_are_for_modules_that_are_not_there() -> None:
    assert not REFUSED.keys() & MODULES.keys()
    assert not NATIVE_IMPORTS & MODULES.keys()
    assert NATIVE_IMPORTS <= LAZY_IMPORTS
