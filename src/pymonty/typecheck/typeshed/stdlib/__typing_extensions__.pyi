import sys
from typing import TypeVar as _TypeVar, type_check_only
from typing_extensions import final
_T = _TypeVar('_T')
_TC = _TypeVar('_TC', bound=type[object])
@type_check_only
class _Protocol:
    ...
if not sys.version_info >= (3, 13):

    @final
    @type_check_only
    class _NoDefaultType:
        ...
