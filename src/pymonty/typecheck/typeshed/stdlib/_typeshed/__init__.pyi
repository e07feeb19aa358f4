import sys
from ___typeshed__ import _KT, _VT_co
from typing import Iterable, Protocol
class SupportsKeysAndGetItem(Protocol[_KT, _VT_co]):

    def keys(self) -> Iterable[_KT]:
        ...

    def __getitem__(self, key: _KT, /) -> _VT_co:
        ...
from types import NoneType as NoneType
