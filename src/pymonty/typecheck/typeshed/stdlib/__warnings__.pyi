import sys
from typing import LiteralString
from typing_extensions import TypeVar
_T = TypeVar('_T')
if sys.version_info >= (3, 13):

    class deprecated:
        message: LiteralString
        category: type[Warning] | None
        stacklevel: int

        def __init__(self, message: LiteralString, /, *, category: type[Warning] | None=..., stacklevel: int=1) -> None:
            ...

        def __call__(self, arg: _T, /) -> _T:
            ...
