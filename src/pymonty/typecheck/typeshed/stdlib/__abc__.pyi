import sys
from typing import Any, Callable, ParamSpec, TypeVar
_T = TypeVar('_T')
_R_co = TypeVar('_R_co', covariant=True)
_FuncT = TypeVar('_FuncT', bound=Callable[..., Any])
_P = ParamSpec('_P')
