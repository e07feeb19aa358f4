import sys
from ___typeshed__ import SupportsRichComparisonT as _T
from __heapq__ import _S
from typing import Any, Callable, Generator, Iterable, overload
__all__ = []
__all__ += ['heapify', 'heappop', 'heappush', 'heappushpop', 'heapreplace', 'merge', 'nlargest', 'nsmallest']
@overload
def merge(*iterables: Iterable[_S], key: Callable[[_S], Any], reverse: bool=False) -> Generator[_S]:
    ...
@overload
def merge(*iterables: Iterable[_T], key: None=None, reverse: bool=False) -> Generator[_T]:
    ...
@overload
def nlargest(n: int, iterable: Iterable[_S], key: Callable[[_S], Any]) -> list[_S]:
    ...
@overload
def nlargest(n: int, iterable: Iterable[_T], key: None=None) -> list[_T]:
    ...
@overload
def nsmallest(n: int, iterable: Iterable[_S], key: Callable[[_S], Any]) -> list[_S]:
    ...
@overload
def nsmallest(n: int, iterable: Iterable[_T], key: None=None) -> list[_T]:
    ...
from ___heapq__ import heapify as heapify
from ___heapq__ import heappop as heappop
from ___heapq__ import heappush as heappush
from ___heapq__ import heappushpop as heappushpop
from ___heapq__ import heapreplace as heapreplace
