import sys
from ___typeshed__ import SupportsRead, SupportsWrite
from __json_decoder__ import JSONDecoder
from __json_encoder__ import JSONEncoder
from typing import Any, Callable
__all__ = []
__all__ += ['JSONDecodeError', 'JSONDecoder', 'JSONEncoder', 'dump', 'dumps']
if not sys.version_info >= (3, 15):
    __all__ += ['load', 'loads']
if sys.version_info >= (3, 15):
    __all__ += ['load', 'loads']
def dumps(obj: Any, *, skipkeys: bool=False, ensure_ascii: bool=True, check_circular: bool=True, allow_nan: bool=True, cls: type[JSONEncoder] | None=None, indent: int | str | None=None, separators: tuple[str, str] | None=None, default: Callable[[Any], Any] | None=None, sort_keys: bool=False, **kwds: Any) -> str:
    ...
def dump(obj: Any, fp: SupportsWrite[str], *, skipkeys: bool=False, ensure_ascii: bool=True, check_circular: bool=True, allow_nan: bool=True, cls: type[JSONEncoder] | None=None, indent: int | str | None=None, separators: tuple[str, str] | None=None, default: Callable[[Any], Any] | None=None, sort_keys: bool=False, **kwds: Any) -> None:
    ...
if sys.version_info >= (3, 15):

    def loads(s: str | bytes | bytearray, *, cls: type[JSONDecoder] | None=None, object_hook: Callable[[dict[Any, Any]], Any] | None=None, parse_float: Callable[[str], Any] | None=None, parse_int: Callable[[str], Any] | None=None, parse_constant: Callable[[str], Any] | None=None, object_pairs_hook: Callable[[list[tuple[Any, Any]]], Any] | None=None, array_hook: Callable[[list[Any]], Any] | None=None, **kwds: Any) -> Any:
        ...
if not sys.version_info >= (3, 15):

    def loads(s: str | bytes | bytearray, *, cls: type[JSONDecoder] | None=None, object_hook: Callable[[dict[Any, Any]], Any] | None=None, parse_float: Callable[[str], Any] | None=None, parse_int: Callable[[str], Any] | None=None, parse_constant: Callable[[str], Any] | None=None, object_pairs_hook: Callable[[list[tuple[Any, Any]]], Any] | None=None, **kwds: Any) -> Any:
        ...
if sys.version_info >= (3, 15):

    def load(fp: SupportsRead[str | bytes], *, cls: type[JSONDecoder] | None=None, object_hook: Callable[[dict[Any, Any]], Any] | None=None, parse_float: Callable[[str], Any] | None=None, parse_int: Callable[[str], Any] | None=None, parse_constant: Callable[[str], Any] | None=None, object_pairs_hook: Callable[[list[tuple[Any, Any]]], Any] | None=None, array_hook: Callable[[list[Any]], Any] | None=None, **kwds: Any) -> Any:
        ...
if not sys.version_info >= (3, 15):

    def load(fp: SupportsRead[str | bytes], *, cls: type[JSONDecoder] | None=None, object_hook: Callable[[dict[Any, Any]], Any] | None=None, parse_float: Callable[[str], Any] | None=None, parse_int: Callable[[str], Any] | None=None, parse_constant: Callable[[str], Any] | None=None, object_pairs_hook: Callable[[list[tuple[Any, Any]]], Any] | None=None, **kwds: Any) -> Any:
        ...
from __json_decoder__ import JSONDecodeError as JSONDecodeError
from __json_decoder__ import JSONDecoder as JSONDecoder
from __json_encoder__ import JSONEncoder as JSONEncoder
