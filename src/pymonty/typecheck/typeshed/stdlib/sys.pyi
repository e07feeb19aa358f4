from ___typeshed__ import MaybeNone, OptExcInfo
from __sys__ import _ExitCode, _float_info, _hash_info, _implementation, _int_info, _version_info
from typing import Literal, LiteralString, Never, TextIO, overload
__all__ = []
__all__ += ['api_version', 'argv', 'byteorder', 'copyright', 'exc_info', 'exception', 'exit', 'float_info', 'float_repr_style', 'getdefaultencoding', 'getrecursionlimit', 'getsizeof', 'hash_info', 'hexversion', 'implementation', 'int_info', 'intern', 'maxsize', 'maxunicode', 'platform', 'stderr', 'stdout', 'version', 'version_info']
argv: list[str]
byteorder: Literal['little', 'big']
copyright: str
float_repr_style: Literal['short', 'legacy']
hexversion: int
maxsize: int
maxunicode: int
platform: LiteralString
stdout: TextIO | MaybeNone
stderr: TextIO | MaybeNone
version: str
api_version: int
float_info: _float_info
hash_info: _hash_info
implementation: _implementation
int_info: _int_info
version_info: _version_info
def exc_info() -> OptExcInfo:
    ...
def exception() -> BaseException | None:
    ...
def exit(status: _ExitCode=None, /) -> Never:
    ...
def getdefaultencoding() -> Literal['utf-8']:
    ...
def getrecursionlimit() -> int:
    ...
def getsizeof(obj: object, default: int=...) -> int:
    ...
@overload
def intern(string: LiteralString, /) -> LiteralString:
    ...
@overload
def intern(string: str, /) -> str:
    ...
