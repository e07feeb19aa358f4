import sys
from ___typeshed__ import SupportsGetItem
from __operator__ import _T, _T1, _T2, _T_co, _Ts
from typing import Any, Generic, Self, Unpack, final, overload
__all__ = []
__all__ += ['abs', 'add', 'and_', 'attrgetter', 'call', 'concat', 'contains', 'countOf', 'delitem', 'eq', 'floordiv', 'ge', 'getitem', 'gt', 'iadd', 'iand', 'iconcat', 'ifloordiv', 'ilshift', 'imatmul', 'imod', 'imul', 'index', 'indexOf', 'inv', 'invert', 'ior', 'ipow', 'irshift', 'is_', 'is_not', 'isub', 'itemgetter', 'itruediv', 'ixor', 'le', 'length_hint', 'lshift', 'lt', 'matmul', 'methodcaller', 'mod', 'mul', 'ne', 'neg', 'not_', 'or_', 'pos', 'pow', 'rshift', 'setitem', 'sub', 'truediv', 'truth', 'xor']
@final
class attrgetter(Generic[_T_co]):

    @overload
    def __new__(cls, attr: str, /) -> attrgetter[Any]:
        ...

    @overload
    def __new__(cls, attr: str, attr2: str, /) -> attrgetter[tuple[Any, Any]]:
        ...

    @overload
    def __new__(cls, attr: str, attr2: str, attr3: str, /) -> attrgetter[tuple[Any, Any, Any]]:
        ...

    @overload
    def __new__(cls, attr: str, attr2: str, attr3: str, attr4: str, /) -> attrgetter[tuple[Any, Any, Any, Any]]:
        ...

    @overload
    def __new__(cls, attr: str, /, *attrs: str) -> attrgetter[tuple[Any, ...]]:
        ...

    def __call__(self, obj: Any, /) -> _T_co:
        ...
@final
class itemgetter(Generic[_T_co]):

    @overload
    def __new__(cls, item: _T, /) -> itemgetter[_T]:
        ...

    @overload
    def __new__(cls, item1: _T1, item2: _T2, /, *items: Unpack[_Ts]) -> itemgetter[tuple[_T1, _T2, Unpack[_Ts]]]:
        ...

    def __call__(self, obj: SupportsGetItem[Any, Any]) -> Any:
        ...
@final
class methodcaller:

    def __new__(cls, name: str, /, *args: Any, **kwargs: Any) -> Self:
        ...

    def __call__(self, obj: Any) -> Any:
        ...
from ___operator__ import abs as abs
from ___operator__ import add as add
from ___operator__ import and_ as and_
from ___operator__ import call as call
from ___operator__ import concat as concat
from ___operator__ import contains as contains
from ___operator__ import countOf as countOf
from ___operator__ import delitem as delitem
from ___operator__ import eq as eq
from ___operator__ import floordiv as floordiv
from ___operator__ import ge as ge
from ___operator__ import getitem as getitem
from ___operator__ import gt as gt
from ___operator__ import iadd as iadd
from ___operator__ import iand as iand
from ___operator__ import iconcat as iconcat
from ___operator__ import ifloordiv as ifloordiv
from ___operator__ import ilshift as ilshift
from ___operator__ import imatmul as imatmul
from ___operator__ import imod as imod
from ___operator__ import imul as imul
from ___operator__ import index as index
from ___operator__ import indexOf as indexOf
from ___operator__ import inv as inv
from ___operator__ import invert as invert
from ___operator__ import ior as ior
from ___operator__ import ipow as ipow
from ___operator__ import irshift as irshift
from ___operator__ import is_ as is_
from ___operator__ import is_not as is_not
from ___operator__ import isub as isub
from ___operator__ import itruediv as itruediv
from ___operator__ import ixor as ixor
from ___operator__ import le as le
from ___operator__ import length_hint as length_hint
from ___operator__ import lshift as lshift
from ___operator__ import lt as lt
from ___operator__ import matmul as matmul
from ___operator__ import mod as mod
from ___operator__ import mul as mul
from ___operator__ import ne as ne
from ___operator__ import neg as neg
from ___operator__ import not_ as not_
from ___operator__ import or_ as or_
from ___operator__ import pos as pos
from ___operator__ import pow as pow
from ___operator__ import rshift as rshift
from ___operator__ import setitem as setitem
from ___operator__ import sub as sub
from ___operator__ import truediv as truediv
from ___operator__ import truth as truth
from ___operator__ import xor as xor
