import sys
from typing import Self, TypeVar, final
_T1 = TypeVar('_T1')
_T2 = TypeVar('_T2')
_KT_co = TypeVar('_KT_co', covariant=True)
_VT_co = TypeVar('_VT_co', covariant=True)
_YieldT_co = TypeVar('_YieldT_co', covariant=True)
_SendT_contra = TypeVar('_SendT_contra', contravariant=True, default=None)
_ReturnT_co = TypeVar('_ReturnT_co', covariant=True, default=None)
_SendT_nd_contra = TypeVar('_SendT_nd_contra', contravariant=True)
_ReturnT_nd_co = TypeVar('_ReturnT_nd_co', covariant=True)
@final
class TracebackType:

    def __new__(cls, tb_next: TracebackType | None, tb_frame: FrameType, tb_lasti: int, tb_lineno: int) -> Self:
        ...
@final
class FrameType:
    ...
