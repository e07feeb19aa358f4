import sys
from ___typeshed__ import ReadableBuffer
from typing import Literal, Protocol, Self, TypeAlias, type_check_only
from typing_extensions import disjoint_base
_FixedDigestName: TypeAlias = Literal['md5', 'MD5', 'sha1', 'SHA1', 'sha224', 'SHA224', 'sha256', 'SHA256', 'sha384', 'SHA384', 'sha512', 'SHA512', 'sha3_224', 'sha3-224', 'SHA3-224', 'sha3_256', 'sha3-256', 'SHA3-256', 'sha3_384', 'sha3-384', 'SHA3-384', 'sha3_512', 'sha3-512', 'SHA3-512']
_XofDigestName: TypeAlias = Literal['shake_128', 'shake128', 'SHAKE128', 'shake-128', 'SHAKE-128', 'shake_256', 'shake256', 'SHAKE256', 'shake-256', 'SHAKE-256']
@type_check_only
class _HashObjectWithOptionalLength(Protocol):

    @property
    def digest_size(self) -> int:
        ...

    @property
    def block_size(self) -> int:
        ...

    @property
    def name(self) -> str:
        ...

    def copy(self) -> Self:
        ...

    def digest(self, length: int=...) -> bytes:
        ...

    def hexdigest(self, length: int=...) -> str:
        ...

    def update(self, obj: ReadableBuffer, /) -> None:
        ...
@disjoint_base
class HASH(_HashObjectWithOptionalLength):

    @property
    def digest_size(self) -> int:
        ...

    @property
    def block_size(self) -> int:
        ...

    @property
    def name(self) -> str:
        ...

    def copy(self) -> Self:
        ...

    def digest(self) -> bytes:
        ...

    def hexdigest(self) -> str:
        ...

    def update(self, obj: ReadableBuffer, /) -> None:
        ...
class HASHXOF(HASH):

    def digest(self, length: int) -> bytes:
        ...

    def hexdigest(self, length: int) -> str:
        ...
if sys.version_info >= (3, 13):

    def openssl_md5(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASH:
        ...
if not sys.version_info >= (3, 13):

    def openssl_md5(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASH:
        ...
if sys.version_info >= (3, 13):

    def openssl_sha1(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASH:
        ...
if not sys.version_info >= (3, 13):

    def openssl_sha1(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASH:
        ...
if sys.version_info >= (3, 13):

    def openssl_sha224(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASH:
        ...
if not sys.version_info >= (3, 13):

    def openssl_sha224(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASH:
        ...
if sys.version_info >= (3, 13):

    def openssl_sha256(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASH:
        ...
if not sys.version_info >= (3, 13):

    def openssl_sha256(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASH:
        ...
if sys.version_info >= (3, 13):

    def openssl_sha384(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASH:
        ...
if not sys.version_info >= (3, 13):

    def openssl_sha384(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASH:
        ...
if sys.version_info >= (3, 13):

    def openssl_sha512(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASH:
        ...
if not sys.version_info >= (3, 13):

    def openssl_sha512(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASH:
        ...
if sys.version_info >= (3, 13):

    def openssl_sha3_224(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASH:
        ...
if not sys.version_info >= (3, 13):

    def openssl_sha3_224(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASH:
        ...
if sys.version_info >= (3, 13):

    def openssl_sha3_256(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASH:
        ...
if not sys.version_info >= (3, 13):

    def openssl_sha3_256(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASH:
        ...
if sys.version_info >= (3, 13):

    def openssl_sha3_384(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASH:
        ...
if not sys.version_info >= (3, 13):

    def openssl_sha3_384(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASH:
        ...
if sys.version_info >= (3, 13):

    def openssl_sha3_512(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASH:
        ...
if not sys.version_info >= (3, 13):

    def openssl_sha3_512(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASH:
        ...
if sys.version_info >= (3, 13):

    def openssl_shake_128(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASHXOF:
        ...
if not sys.version_info >= (3, 13):

    def openssl_shake_128(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASHXOF:
        ...
if sys.version_info >= (3, 13):

    def openssl_shake_256(data: ReadableBuffer=b'', *, usedforsecurity: bool=True, string: ReadableBuffer | None=None) -> HASHXOF:
        ...
if not sys.version_info >= (3, 13):

    def openssl_shake_256(string: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASHXOF:
        ...
def pbkdf2_hmac(hash_name: str, password: ReadableBuffer, salt: ReadableBuffer, iterations: int, dklen: int | None=None) -> bytes:
    ...
