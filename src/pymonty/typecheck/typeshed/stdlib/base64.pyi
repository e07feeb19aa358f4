import sys
from ___typeshed__ import ReadableBuffer
__all__ = []
__all__ += ['a85encode', 'decodebytes', 'encodebytes', 'standard_b64decode', 'standard_b64encode']
if not sys.version_info >= (3, 15):
    __all__ += ['a85decode', 'b16decode', 'b16encode', 'b32decode', 'b32encode', 'b32hexdecode', 'b32hexencode', 'b64decode', 'b64encode', 'b85decode', 'b85encode', 'urlsafe_b64decode', 'urlsafe_b64encode']
if sys.version_info >= (3, 13) and (not sys.version_info >= (3, 15)):
    __all__ += ['z85decode', 'z85encode']
if sys.version_info >= (3, 13) and sys.version_info >= (3, 15):
    __all__ += ['z85decode', 'z85encode']
if sys.version_info >= (3, 15):
    __all__ += ['a85decode', 'b16decode', 'b16encode', 'b32decode', 'b32encode', 'b32hexdecode', 'b32hexencode', 'b64decode', 'b64encode', 'b85decode', 'b85encode', 'urlsafe_b64decode', 'urlsafe_b64encode']
if sys.version_info >= (3, 15):

    def b64encode(s: ReadableBuffer, altchars: ReadableBuffer | None=None, *, padded: bool=True, wrapcol: int=0) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def b64encode(s: ReadableBuffer, altchars: ReadableBuffer | None=None) -> bytes:
        ...
if sys.version_info >= (3, 15):

    def b64decode(s: str | ReadableBuffer, altchars: str | ReadableBuffer | None=None, validate: bool=..., *, padded: bool=True, ignorechars: ReadableBuffer=..., canonical: bool=False) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def b64decode(s: str | ReadableBuffer, altchars: str | ReadableBuffer | None=None, validate: bool=False) -> bytes:
        ...
def standard_b64encode(s: ReadableBuffer) -> bytes:
    ...
def standard_b64decode(s: str | ReadableBuffer) -> bytes:
    ...
if sys.version_info >= (3, 15):

    def urlsafe_b64encode(s: ReadableBuffer, *, padded: bool=True) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def urlsafe_b64encode(s: ReadableBuffer) -> bytes:
        ...
if sys.version_info >= (3, 15):

    def urlsafe_b64decode(s: str | ReadableBuffer, *, padded: bool=False) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def urlsafe_b64decode(s: str | ReadableBuffer) -> bytes:
        ...
if sys.version_info >= (3, 15):

    def b32encode(s: ReadableBuffer, *, padded: bool=True, wrapcol: int=0) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def b32encode(s: ReadableBuffer) -> bytes:
        ...
if sys.version_info >= (3, 15):

    def b32decode(s: str | ReadableBuffer, casefold: bool=False, map01: str | ReadableBuffer | None=None, *, padded: bool=True, ignorechars: ReadableBuffer=b'', canonical: bool=False) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def b32decode(s: str | ReadableBuffer, casefold: bool=False, map01: str | ReadableBuffer | None=None) -> bytes:
        ...
if sys.version_info >= (3, 15):

    def b16encode(s: ReadableBuffer, *, wrapcol: int=0) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def b16encode(s: ReadableBuffer) -> bytes:
        ...
if sys.version_info >= (3, 15):

    def b16decode(s: str | ReadableBuffer, casefold: bool=False, *, ignorechars: ReadableBuffer=b'') -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def b16decode(s: str | ReadableBuffer, casefold: bool=False) -> bytes:
        ...
if sys.version_info >= (3, 15):

    def b32hexencode(s: ReadableBuffer, *, padded: bool=True, wrapcol: int=0) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def b32hexencode(s: ReadableBuffer) -> bytes:
        ...
if sys.version_info >= (3, 15):

    def b32hexdecode(s: str | ReadableBuffer, casefold: bool=False, *, padded: bool=True, ignorechars: ReadableBuffer=b'', canonical: bool=False) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def b32hexdecode(s: str | ReadableBuffer, casefold: bool=False) -> bytes:
        ...
def a85encode(b: ReadableBuffer, *, foldspaces: bool=False, wrapcol: int=0, pad: bool=False, adobe: bool=False) -> bytes:
    ...
if sys.version_info >= (3, 15):

    def a85decode(b: str | ReadableBuffer, *, foldspaces: bool=False, adobe: bool=False, ignorechars: bytearray | bytes=b' \t\n\r\x0b', canonical: bool=False) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def a85decode(b: str | ReadableBuffer, *, foldspaces: bool=False, adobe: bool=False, ignorechars: bytearray | bytes=b' \t\n\r\x0b') -> bytes:
        ...
if sys.version_info >= (3, 15):

    def b85encode(b: ReadableBuffer, pad: bool=False, *, wrapcol: int=0) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def b85encode(b: ReadableBuffer, pad: bool=False) -> bytes:
        ...
if sys.version_info >= (3, 15):

    def b85decode(b: str | ReadableBuffer, *, ignorechars: ReadableBuffer=b'', canonical: bool=False) -> bytes:
        ...
if not sys.version_info >= (3, 15):

    def b85decode(b: str | ReadableBuffer) -> bytes:
        ...
def encodebytes(s: ReadableBuffer) -> bytes:
    ...
def decodebytes(s: ReadableBuffer) -> bytes:
    ...
if sys.version_info >= (3, 13) and sys.version_info >= (3, 15):

    def z85encode(s: ReadableBuffer, pad: bool=False, *, wrapcol: int=0) -> bytes:
        ...
if sys.version_info >= (3, 13) and (not sys.version_info >= (3, 15)):

    def z85encode(s: ReadableBuffer) -> bytes:
        ...
if sys.version_info >= (3, 13) and sys.version_info >= (3, 15):

    def z85decode(s: str | ReadableBuffer, *, ignorechars: ReadableBuffer=b'', canonical: bool=False) -> bytes:
        ...
if sys.version_info >= (3, 13) and (not sys.version_info >= (3, 15)):

    def z85decode(s: str | ReadableBuffer) -> bytes:
        ...
