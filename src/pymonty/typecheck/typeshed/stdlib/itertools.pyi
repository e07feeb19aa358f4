import sys
from ___typeshed__ import MaybeNone
from __itertools__ import _N, _Predicate, _S, _S_co, _Step, _T, _T1, _T10, _T2, _T3, _T4, _T5, _T6, _T7, _T8, _T9, _T_co
from types import GenericAlias
from typing import Any, Callable, Generic, Iterable, Iterator, Literal, Self, overload
from typing_extensions import disjoint_base
__all__ = []
__all__ += ['accumulate', 'chain', 'combinations', 'combinations_with_replacement', 'compress', 'count', 'cycle', 'dropwhile', 'filterfalse', 'groupby', 'islice', 'pairwise', 'permutations', 'product', 'repeat', 'starmap', 'takewhile', 'tee', 'zip_longest']
if sys.version_info >= (3, 12):
    __all__ += ['batched']
@disjoint_base
class count(Generic[_N]):

    @overload
    def __new__(cls) -> count[int]:
        ...

    @overload
    def __new__(cls, start: _N, step: _Step=1) -> count[_N]:
        ...

    @overload
    def __new__(cls, *, step: _N) -> count[_N]:
        ...

    def __next__(self) -> _N:
        ...

    def __iter__(self) -> Self:
        ...
@disjoint_base
class cycle(Generic[_T]):

    def __new__(cls, iterable: Iterable[_T], /) -> Self:
        ...

    def __next__(self) -> _T:
        ...

    def __iter__(self) -> Self:
        ...
@disjoint_base
class repeat(Generic[_T]):

    @overload
    def __new__(cls, object: _T) -> Self:
        ...

    @overload
    def __new__(cls, object: _T, times: int) -> Self:
        ...

    def __next__(self) -> _T:
        ...

    def __iter__(self) -> Self:
        ...

    def __length_hint__(self) -> int:
        ...
@disjoint_base
class accumulate(Generic[_T]):

    @overload
    def __new__(cls, iterable: Iterable[_T], func: None=None, *, initial: _T | None=None) -> Self:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_S], func: Callable[[_T, _S], _T], *, initial: _T | None=None) -> Self:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T:
        ...
@disjoint_base
class chain(Generic[_T]):

    def __new__(cls, *iterables: Iterable[_T]) -> Self:
        ...

    def __next__(self) -> _T:
        ...

    def __iter__(self) -> Self:
        ...

    @classmethod
    def from_iterable(cls: type[Any], iterable: Iterable[Iterable[_S]], /) -> chain[_S]:
        ...

    def __class_getitem__(cls, item: Any, /) -> GenericAlias:
        ...
@disjoint_base
class compress(Generic[_T]):

    def __new__(cls, data: Iterable[_T], selectors: Iterable[Any]) -> Self:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T:
        ...
@disjoint_base
class dropwhile(Generic[_T]):

    def __new__(cls, predicate: _Predicate[_T], iterable: Iterable[_T], /) -> Self:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T:
        ...
@disjoint_base
class filterfalse(Generic[_T]):

    def __new__(cls, function: _Predicate[_T] | None, iterable: Iterable[_T], /) -> Self:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T:
        ...
@disjoint_base
class groupby(Generic[_T_co, _S_co]):

    @overload
    def __new__(cls, iterable: Iterable[_T1], key: None=None) -> groupby[_T1, _T1]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T1], key: Callable[[_T1], _T2]) -> groupby[_T2, _T1]:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> tuple[_T_co, Iterator[_S_co]]:
        ...
@disjoint_base
class islice(Generic[_T]):

    @overload
    def __new__(cls, iterable: Iterable[_T], stop: int | None, /) -> Self:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], start: int | None, stop: int | None, step: int | None=1, /) -> Self:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T:
        ...
@disjoint_base
class starmap(Generic[_T_co]):

    def __new__(cls, function: Callable[..., _T], iterable: Iterable[Iterable[Any]], /) -> starmap[_T]:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T_co:
        ...
@disjoint_base
class takewhile(Generic[_T]):

    def __new__(cls, predicate: _Predicate[_T], iterable: Iterable[_T], /) -> Self:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T:
        ...
def tee(iterable: Iterable[_T], n: int=2, /) -> tuple[Iterator[_T], ...]:
    ...
@disjoint_base
class zip_longest(Generic[_T_co]):

    @overload
    def __new__(cls, iter1: Iterable[_T1], /, *, fillvalue: object=None) -> zip_longest[tuple[_T1]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], /) -> zip_longest[tuple[_T1 | MaybeNone, _T2 | MaybeNone]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], /, *, fillvalue: _T) -> zip_longest[tuple[_T1 | _T, _T2 | _T]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], /) -> zip_longest[tuple[_T1 | MaybeNone, _T2 | MaybeNone, _T3 | MaybeNone]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], /, *, fillvalue: _T) -> zip_longest[tuple[_T1 | _T, _T2 | _T, _T3 | _T]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], iter4: Iterable[_T4], /) -> zip_longest[tuple[_T1 | MaybeNone, _T2 | MaybeNone, _T3 | MaybeNone, _T4 | MaybeNone]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], iter4: Iterable[_T4], /, *, fillvalue: _T) -> zip_longest[tuple[_T1 | _T, _T2 | _T, _T3 | _T, _T4 | _T]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], iter4: Iterable[_T4], iter5: Iterable[_T5], /) -> zip_longest[tuple[_T1 | MaybeNone, _T2 | MaybeNone, _T3 | MaybeNone, _T4 | MaybeNone, _T5 | MaybeNone]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], iter4: Iterable[_T4], iter5: Iterable[_T5], /, *, fillvalue: _T) -> zip_longest[tuple[_T1 | _T, _T2 | _T, _T3 | _T, _T4 | _T, _T5 | _T]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T], iter2: Iterable[_T], iter3: Iterable[_T], iter4: Iterable[_T], iter5: Iterable[_T], iter6: Iterable[_T], /, *iterables: Iterable[_T]) -> zip_longest[tuple[_T | MaybeNone, ...]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T], iter2: Iterable[_T], iter3: Iterable[_T], iter4: Iterable[_T], iter5: Iterable[_T], iter6: Iterable[_T], /, *iterables: Iterable[_T], fillvalue: _T) -> zip_longest[tuple[_T, ...]]:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T_co:
        ...
@disjoint_base
class product(Generic[_T_co]):

    @overload
    def __new__(cls, iter1: Iterable[_T1], /) -> product[tuple[_T1]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], /) -> product[tuple[_T1, _T2]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], /) -> product[tuple[_T1, _T2, _T3]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], iter4: Iterable[_T4], /) -> product[tuple[_T1, _T2, _T3, _T4]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], iter4: Iterable[_T4], iter5: Iterable[_T5], /) -> product[tuple[_T1, _T2, _T3, _T4, _T5]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], iter4: Iterable[_T4], iter5: Iterable[_T5], iter6: Iterable[_T6], /) -> product[tuple[_T1, _T2, _T3, _T4, _T5, _T6]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], iter4: Iterable[_T4], iter5: Iterable[_T5], iter6: Iterable[_T6], iter7: Iterable[_T7], /) -> product[tuple[_T1, _T2, _T3, _T4, _T5, _T6, _T7]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], iter4: Iterable[_T4], iter5: Iterable[_T5], iter6: Iterable[_T6], iter7: Iterable[_T7], iter8: Iterable[_T8], /) -> product[tuple[_T1, _T2, _T3, _T4, _T5, _T6, _T7, _T8]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], iter4: Iterable[_T4], iter5: Iterable[_T5], iter6: Iterable[_T6], iter7: Iterable[_T7], iter8: Iterable[_T8], iter9: Iterable[_T9], /) -> product[tuple[_T1, _T2, _T3, _T4, _T5, _T6, _T7, _T8, _T9]]:
        ...

    @overload
    def __new__(cls, iter1: Iterable[_T1], iter2: Iterable[_T2], iter3: Iterable[_T3], iter4: Iterable[_T4], iter5: Iterable[_T5], iter6: Iterable[_T6], iter7: Iterable[_T7], iter8: Iterable[_T8], iter9: Iterable[_T9], iter10: Iterable[_T10], /) -> product[tuple[_T1, _T2, _T3, _T4, _T5, _T6, _T7, _T8, _T9, _T10]]:
        ...

    @overload
    def __new__(cls, *iterables: Iterable[_T1], repeat: int=1) -> product[tuple[_T1, ...]]:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T_co:
        ...
@disjoint_base
class permutations(Generic[_T_co]):

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[2]) -> permutations[tuple[_T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[3]) -> permutations[tuple[_T, _T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[4]) -> permutations[tuple[_T, _T, _T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[5]) -> permutations[tuple[_T, _T, _T, _T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: int | None=None) -> permutations[tuple[_T, ...]]:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T_co:
        ...
@disjoint_base
class combinations(Generic[_T_co]):

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[2]) -> combinations[tuple[_T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[3]) -> combinations[tuple[_T, _T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[4]) -> combinations[tuple[_T, _T, _T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[5]) -> combinations[tuple[_T, _T, _T, _T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: int) -> combinations[tuple[_T, ...]]:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T_co:
        ...
@disjoint_base
class combinations_with_replacement(Generic[_T_co]):

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[2]) -> combinations_with_replacement[tuple[_T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[3]) -> combinations_with_replacement[tuple[_T, _T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[4]) -> combinations_with_replacement[tuple[_T, _T, _T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: Literal[5]) -> combinations_with_replacement[tuple[_T, _T, _T, _T, _T]]:
        ...

    @overload
    def __new__(cls, iterable: Iterable[_T], r: int) -> combinations_with_replacement[tuple[_T, ...]]:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T_co:
        ...
@disjoint_base
class pairwise(Generic[_T_co]):

    def __new__(cls, iterable: Iterable[_T], /) -> pairwise[tuple[_T, _T]]:
        ...

    def __iter__(self) -> Self:
        ...

    def __next__(self) -> _T_co:
        ...
if sys.version_info >= (3, 12):

    @disjoint_base
    class batched(Generic[_T_co]):
        if sys.version_info >= (3, 13):

            @overload
            def __new__(cls, iterable: Iterable[_T], n: Literal[1], *, strict: Literal[True]) -> batched[tuple[_T]]:
                ...

            @overload
            def __new__(cls, iterable: Iterable[_T], n: Literal[2], *, strict: Literal[True]) -> batched[tuple[_T, _T]]:
                ...

            @overload
            def __new__(cls, iterable: Iterable[_T], n: Literal[3], *, strict: Literal[True]) -> batched[tuple[_T, _T, _T]]:
                ...

            @overload
            def __new__(cls, iterable: Iterable[_T], n: Literal[4], *, strict: Literal[True]) -> batched[tuple[_T, _T, _T, _T]]:
                ...

            @overload
            def __new__(cls, iterable: Iterable[_T], n: Literal[5], *, strict: Literal[True]) -> batched[tuple[_T, _T, _T, _T, _T]]:
                ...

            @overload
            def __new__(cls, iterable: Iterable[_T], n: int, *, strict: bool=False) -> batched[tuple[_T, ...]]:
                ...
        if not sys.version_info >= (3, 13):

            def __new__(cls, iterable: Iterable[_T], n: int) -> batched[tuple[_T, ...]]:
                ...

        def __iter__(self) -> Self:
            ...

        def __next__(self) -> _T_co:
            ...
