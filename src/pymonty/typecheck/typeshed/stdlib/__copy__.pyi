import sys
from typing import Protocol, TypeVar, type_check_only
from typing_extensions import ParamSpec
_T = TypeVar('_T')
_RT_co = TypeVar('_RT_co', covariant=True)
_P = ParamSpec('_P')
@type_check_only
class _SupportsReplace(Protocol[_P, _RT_co]):

    def __replace__(self, /, *_: _P.args, **changes: _P.kwargs) -> _RT_co:
        ...
