import sys
from __warnings__ import _T
from typing import LiteralString
if sys.version_info >= (3, 13):

    class deprecated:
        message: LiteralString
        category: type[Warning] | None
        stacklevel: int

        def __init__(self, message: LiteralString, /, *, category: type[Warning] | None=..., stacklevel: int=1) -> None:
            ...

        def __call__(self, arg: _T, /) -> _T:
            ...
