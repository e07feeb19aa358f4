import sys
from __copy__ import _P, _RT_co, _SupportsReplace, _T
from typing import Any
__all__ = []
__all__ += ['Error', 'copy']
if not sys.version_info >= (3, 15):
    __all__ += ['deepcopy']
if sys.version_info >= (3, 13):
    __all__ += ['replace']
if sys.version_info >= (3, 15):
    __all__ += ['deepcopy']
def copy(x: _T) -> _T:
    ...
if sys.version_info >= (3, 15):

    def deepcopy(x: _T, memo: dict[int, Any] | None=None) -> _T:
        ...
if not sys.version_info >= (3, 15):

    def deepcopy(x: _T, memo: dict[int, Any] | None=None, _nil: Any=[]) -> _T:
        ...
if sys.version_info >= (3, 13):

    def replace(obj: _SupportsReplace[_P, _RT_co], /, *_: _P.args, **changes: _P.kwargs) -> _RT_co:
        ...
class Error(Exception):
    ...
error = Error
