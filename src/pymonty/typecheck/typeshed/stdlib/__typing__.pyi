import sys
import typing
import typing_extensions
from types import BuiltinFunctionType, FunctionType, MethodDescriptorType, MethodType, MethodWrapperType, ModuleType, WrapperDescriptorType
from typing import Any, Callable, ParamSpec, TypeVar, TypeVarTuple, final, type_check_only
class _Final:
    __slots__ = ('__weakref__',)
_F = TypeVar('_F', bound=Callable[..., Any])
_T = TypeVar('_T')
_FT = TypeVar('_FT', bound=Callable[..., Any] | type)
_S = TypeVar('_S')
_KT = TypeVar('_KT')
_VT = TypeVar('_VT')
_T_co = TypeVar('_T_co', covariant=True)
_KT_co = TypeVar('_KT_co', covariant=True)
_VT_co = TypeVar('_VT_co', covariant=True)
_TC = TypeVar('_TC', bound=type[object])
@type_check_only
class _Generic:
    if sys.version_info < (3, 12):
        __slots__ = ()

    @classmethod
    def __class_getitem__(cls, args: TypeVar | ParamSpec | tuple[TypeVar | ParamSpec, ...]) -> _Final:
        ...
@type_check_only
class _Protocol:
    ...
_YieldT_co = TypeVar('_YieldT_co', covariant=True)
_SendT_contra = TypeVar('_SendT_contra', contravariant=True, default=None)
_ReturnT_co = TypeVar('_ReturnT_co', covariant=True, default=None)
_SendT_nd_contra = TypeVar('_SendT_nd_contra', contravariant=True)
_ReturnT_nd_co = TypeVar('_ReturnT_nd_co', covariant=True)
_ContainerT_contra = TypeVar('_ContainerT_contra', contravariant=True, default=Any)
ByteString: typing.TypeAlias = bytes | bytearray | memoryview
_get_type_hints_obj_allowed_types: typing.TypeAlias = object | Callable[..., Any] | FunctionType | BuiltinFunctionType | MethodType | ModuleType | WrapperDescriptorType | MethodWrapperType | MethodDescriptorType
if sys.version_info >= (3, 12):
    _TypeParameter: typing.TypeAlias = TypeVar | typing_extensions.TypeVar | ParamSpec | typing_extensions.ParamSpec | TypeVarTuple | typing_extensions.TypeVarTuple
if sys.version_info >= (3, 13):

    @final
    @type_check_only
    class _NoDefaultType:
        ...
