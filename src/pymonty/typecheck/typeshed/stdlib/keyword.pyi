import sys
from typing import Final, Sequence
__all__ = []
__all__ += ['iskeyword', 'issoftkeyword', 'kwlist', 'softkwlist']
def iskeyword(s: str, /) -> bool:
    ...
kwlist: Final[Sequence[str]]
def issoftkeyword(s: str, /) -> bool:
    ...
softkwlist: Final[Sequence[str]]
