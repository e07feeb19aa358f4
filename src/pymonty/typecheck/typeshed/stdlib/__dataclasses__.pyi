import enum
import sys
from ___typeshed__ import DataclassInstance
from dataclasses import MISSING
from typing import Protocol, TypeVar, type_check_only
_T = TypeVar('_T')
_T_co = TypeVar('_T_co', covariant=True)
_DataclassT = TypeVar('_DataclassT', bound=DataclassInstance)
@type_check_only
class _DataclassFactory(Protocol):

    def __call__(self, cls: type[_T], /, *, init: bool=True, repr: bool=True, eq: bool=True, order: bool=False, unsafe_hash: bool=False, frozen: bool=False, match_args: bool=True, kw_only: bool=False, slots: bool=False, weakref_slot: bool=False) -> type[_T]:
        ...
class _MISSING_TYPE(enum.Enum):
    MISSING = enum.auto()
@type_check_only
class _DefaultFactory(Protocol[_T_co]):

    def __call__(self) -> _T_co:
        ...
