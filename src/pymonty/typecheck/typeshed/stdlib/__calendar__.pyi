import sys
from typing import Iterator, overload
def format(cols: int, colwidth: int=20, spacing: int=6) -> str:
    ...
class _localized_month:
    format: str

    def __init__(self, format: str) -> None:
        ...

    @overload
    def __getitem__(self, i: int) -> str:
        ...

    @overload
    def __getitem__(self, i: slice) -> list[str]:
        ...

    def __len__(self) -> int:
        ...

    def __iter__(self) -> Iterator[str]:
        ...
class _localized_day:
    format: str

    def __init__(self, format: str) -> None:
        ...

    @overload
    def __getitem__(self, i: int) -> str:
        ...

    @overload
    def __getitem__(self, i: slice) -> list[str]:
        ...

    def __len__(self) -> int:
        ...

    def __iter__(self) -> Iterator[str]:
        ...
