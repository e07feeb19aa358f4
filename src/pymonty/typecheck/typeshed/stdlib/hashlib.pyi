import sys
from ___hashlib__ import HASH, HASHXOF, _FixedDigestName, _HashObjectWithOptionalLength, _XofDigestName
from ___typeshed__ import ReadableBuffer
from typing import AbstractSet, overload
__all__ = []
__all__ += ['algorithms_available', 'algorithms_guaranteed', 'blake2b', 'blake2s', 'md5', 'new', 'pbkdf2_hmac', 'sha1', 'sha224', 'sha256', 'sha384', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'sha512', 'shake_128', 'shake_256']
@overload
def new(name: _XofDigestName, data: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASHXOF:
    ...
@overload
def new(name: _FixedDigestName, data: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> HASH:
    ...
@overload
def new(name: str, data: ReadableBuffer=b'', *, usedforsecurity: bool=True) -> _HashObjectWithOptionalLength:
    ...
algorithms_guaranteed: AbstractSet[str]
algorithms_available: AbstractSet[str]
from ___blake2__ import blake2b as blake2b
from ___blake2__ import blake2s as blake2s
from ___hashlib__ import openssl_md5 as md5
from ___hashlib__ import pbkdf2_hmac as pbkdf2_hmac
from ___hashlib__ import openssl_sha1 as sha1
from ___hashlib__ import openssl_sha224 as sha224
from ___hashlib__ import openssl_sha256 as sha256
from ___hashlib__ import openssl_sha384 as sha384
from ___hashlib__ import openssl_sha3_224 as sha3_224
from ___hashlib__ import openssl_sha3_256 as sha3_256
from ___hashlib__ import openssl_sha3_384 as sha3_384
from ___hashlib__ import openssl_sha3_512 as sha3_512
from ___hashlib__ import openssl_sha512 as sha512
from ___hashlib__ import openssl_shake_128 as shake_128
from ___hashlib__ import openssl_shake_256 as shake_256
