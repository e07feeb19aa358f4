import sys
from __numbers__ import _ComplexLike, _IntegralLike, _RealLike
from abc import ABCMeta, abstractmethod
from typing import ClassVar, Literal, overload
__all__ = []
__all__ += ['Complex', 'Integral', 'Number', 'Rational', 'Real']
class Number(metaclass=ABCMeta):
    __slots__ = ()

    @abstractmethod
    def __hash__(self) -> int:
        ...
class Complex(Number, _ComplexLike):
    __slots__ = ()

    @abstractmethod
    def __complex__(self) -> complex:
        ...

    def __bool__(self) -> bool:
        ...

    @property
    @abstractmethod
    def real(self) -> _RealLike:
        ...

    @property
    @abstractmethod
    def imag(self) -> _RealLike:
        ...

    @abstractmethod
    def __add__(self, other) -> _ComplexLike:
        ...

    @abstractmethod
    def __radd__(self, other) -> _ComplexLike:
        ...

    @abstractmethod
    def __neg__(self) -> _ComplexLike:
        ...

    @abstractmethod
    def __pos__(self) -> _ComplexLike:
        ...

    def __sub__(self, other) -> _ComplexLike:
        ...

    def __rsub__(self, other) -> _ComplexLike:
        ...

    @abstractmethod
    def __mul__(self, other) -> _ComplexLike:
        ...

    @abstractmethod
    def __rmul__(self, other) -> _ComplexLike:
        ...

    @abstractmethod
    def __truediv__(self, other) -> _ComplexLike:
        ...

    @abstractmethod
    def __rtruediv__(self, other) -> _ComplexLike:
        ...

    @abstractmethod
    def __pow__(self, exponent) -> _ComplexLike:
        ...

    @abstractmethod
    def __rpow__(self, base) -> _ComplexLike:
        ...

    @abstractmethod
    def __abs__(self) -> _RealLike:
        ...

    @abstractmethod
    def conjugate(self) -> _ComplexLike:
        ...

    @abstractmethod
    def __eq__(self, other: object) -> bool:
        ...
    __hash__: ClassVar[None]
class Real(Complex, _RealLike):
    __slots__ = ()

    @abstractmethod
    def __float__(self) -> float:
        ...

    @abstractmethod
    def __trunc__(self) -> _IntegralLike:
        ...

    @abstractmethod
    def __floor__(self) -> _IntegralLike:
        ...

    @abstractmethod
    def __ceil__(self) -> _IntegralLike:
        ...

    @abstractmethod
    @overload
    def __round__(self, ndigits: None=None) -> _IntegralLike:
        ...

    @abstractmethod
    @overload
    def __round__(self, ndigits: int) -> _RealLike:
        ...

    def __divmod__(self, other) -> tuple[_RealLike, _RealLike]:
        ...

    def __rdivmod__(self, other) -> tuple[_RealLike, _RealLike]:
        ...

    @abstractmethod
    def __floordiv__(self, other) -> _RealLike:
        ...

    @abstractmethod
    def __rfloordiv__(self, other) -> _RealLike:
        ...

    @abstractmethod
    def __mod__(self, other) -> _RealLike:
        ...

    @abstractmethod
    def __rmod__(self, other) -> _RealLike:
        ...

    @abstractmethod
    def __lt__(self, other) -> bool:
        ...

    @abstractmethod
    def __le__(self, other) -> bool:
        ...

    def __complex__(self) -> complex:
        ...

    @property
    def real(self) -> _RealLike:
        ...

    @property
    def imag(self) -> Literal[0]:
        ...

    def conjugate(self) -> _RealLike:
        ...

    @abstractmethod
    def __pos__(self) -> _RealLike:
        ...

    @abstractmethod
    def __neg__(self) -> _RealLike:
        ...
class Rational(Real):
    __slots__ = ()

    @property
    @abstractmethod
    def numerator(self) -> _IntegralLike:
        ...

    @property
    @abstractmethod
    def denominator(self) -> _IntegralLike:
        ...

    def __float__(self) -> float:
        ...
class Integral(Rational, _IntegralLike):
    __slots__ = ()

    @abstractmethod
    def __int__(self) -> int:
        ...

    def __index__(self) -> int:
        ...

    @abstractmethod
    def __pow__(self, exponent, modulus=None) -> _IntegralLike:
        ...

    @abstractmethod
    def __lshift__(self, other) -> _IntegralLike:
        ...

    @abstractmethod
    def __rlshift__(self, other) -> _IntegralLike:
        ...

    @abstractmethod
    def __rshift__(self, other) -> _IntegralLike:
        ...

    @abstractmethod
    def __rrshift__(self, other) -> _IntegralLike:
        ...

    @abstractmethod
    def __and__(self, other) -> _IntegralLike:
        ...

    @abstractmethod
    def __rand__(self, other) -> _IntegralLike:
        ...

    @abstractmethod
    def __xor__(self, other) -> _IntegralLike:
        ...

    @abstractmethod
    def __rxor__(self, other) -> _IntegralLike:
        ...

    @abstractmethod
    def __or__(self, other) -> _IntegralLike:
        ...

    @abstractmethod
    def __ror__(self, other) -> _IntegralLike:
        ...

    @abstractmethod
    def __invert__(self) -> _IntegralLike:
        ...

    def __float__(self) -> float:
        ...

    @property
    def numerator(self) -> _IntegralLike:
        ...

    @property
    def denominator(self) -> Literal[1]:
        ...

    @abstractmethod
    def __pos__(self) -> _IntegralLike:
        ...

    @abstractmethod
    def __neg__(self) -> _IntegralLike:
        ...

    @abstractmethod
    def __abs__(self) -> _IntegralLike:
        ...

    @abstractmethod
    @overload
    def __round__(self, ndigits: None=None) -> _IntegralLike:
        ...

    @abstractmethod
    @overload
    def __round__(self, ndigits: int) -> _IntegralLike:
        ...
