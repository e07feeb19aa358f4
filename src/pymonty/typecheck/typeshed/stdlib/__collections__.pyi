import sys
from ___collections_abc__ import dict_items, dict_keys, dict_values
from typing import Iterator, TypeVar, final, type_check_only
_S = TypeVar('_S')
_T = TypeVar('_T')
_T1 = TypeVar('_T1')
_T2 = TypeVar('_T2')
_KT = TypeVar('_KT')
_VT = TypeVar('_VT')
_KT_co = TypeVar('_KT_co', covariant=True)
_VT_co = TypeVar('_VT_co', covariant=True)
@final
@type_check_only
class _odict_keys(dict_keys[_KT_co, _VT_co]):

    def __reversed__(self) -> Iterator[_KT_co]:
        ...
@final
@type_check_only
class _odict_items(dict_items[_KT_co, _VT_co]):

    def __reversed__(self) -> Iterator[tuple[_KT_co, _VT_co]]:
        ...
@final
@type_check_only
class _odict_values(dict_values[_KT_co, _VT_co]):

    def __reversed__(self) -> Iterator[_VT_co]:
        ...
