import ___typeshed__
import sys
from __abc__ import _FuncT, _P, _R_co, _T
from typing import Any, Callable, Concatenate, Literal
__all__ = []
__all__ += ['ABC', 'ABCMeta', 'abstractclassmethod', 'abstractmethod', 'abstractproperty', 'abstractstaticmethod']
class ABCMeta(type):

    def __new__(mcls: type[___typeshed__.Self], name: str, bases: tuple[type, ...], namespace: dict[str, Any], /, **kwargs: Any) -> ___typeshed__.Self:
        ...

    def __instancecheck__(cls: ABCMeta, instance: Any, /) -> bool:
        ...

    def register(cls: ABCMeta, subclass: type[_T]) -> type[_T]:
        ...
def abstractmethod(funcobj: _FuncT) -> _FuncT:
    ...
class abstractclassmethod(classmethod[_T, _P, _R_co]):
    __isabstractmethod__: Literal[True]

    def __init__(self, callable: Callable[Concatenate[type[_T], _P], _R_co]) -> None:
        ...
class abstractstaticmethod(staticmethod[_P, _R_co]):
    __isabstractmethod__: Literal[True]

    def __init__(self, callable: Callable[_P, _R_co]) -> None:
        ...
class abstractproperty(property):
    __isabstractmethod__: Literal[True]
class ABC(metaclass=ABCMeta):
    __slots__ = ()
