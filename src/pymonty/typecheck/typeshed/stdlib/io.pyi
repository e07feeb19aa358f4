import sys
from typing import Final
__all__ = []
__all__ += ['BytesIO', 'SEEK_CUR', 'SEEK_END', 'SEEK_SET', 'StringIO', 'UnsupportedOperation']
SEEK_SET: Final = 0
SEEK_CUR: Final = 1
SEEK_END: Final = 2
class UnsupportedOperation(OSError, ValueError):
    ...
from ___io__ import BytesIO as BytesIO
from ___io__ import StringIO as StringIO
