import sys
from ___typeshed__ import ReadableBuffer, WriteableBuffer
from __io__ import BufferedIOBase, TextIOBase
from __types__ import TracebackType
from typing import Any, BinaryIO, Callable, Iterable, Iterator, Self, TextIO
from typing_extensions import disjoint_base
if sys.version_info >= (3, 12):

    @disjoint_base
    class _IOBase:

        def __iter__(self) -> Iterator[bytes]:
            ...

        def __next__(self) -> bytes:
            ...

        def __enter__(self) -> Self:
            ...

        def __exit__(self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None) -> None:
            ...

        def close(self) -> None:
            ...

        def flush(self) -> None:
            ...

        def isatty(self) -> bool:
            ...

        def readable(self) -> bool:
            ...
        read: Callable[..., Any]

        def readlines(self, hint: int=-1, /) -> list[bytes]:
            ...

        def seek(self, offset: int, whence: int=0, /) -> int:
            ...

        def seekable(self) -> bool:
            ...

        def tell(self) -> int:
            ...

        def truncate(self, size: int | None=None, /) -> int:
            ...

        def writable(self) -> bool:
            ...
        write: Callable[..., Any]

        def writelines(self, lines: Iterable[ReadableBuffer], /) -> None:
            ...

        def readline(self, size: int | None=-1, /) -> bytes:
            ...

        @property
        def closed(self) -> bool:
            ...
if not sys.version_info >= (3, 12):

    class _IOBase:

        def __iter__(self) -> Iterator[bytes]:
            ...

        def __next__(self) -> bytes:
            ...

        def __enter__(self) -> Self:
            ...

        def __exit__(self, exc_type: type[BaseException] | None, exc_val: BaseException | None, exc_tb: TracebackType | None) -> None:
            ...

        def close(self) -> None:
            ...

        def flush(self) -> None:
            ...

        def isatty(self) -> bool:
            ...

        def readable(self) -> bool:
            ...
        read: Callable[..., Any]

        def readlines(self, hint: int=-1, /) -> list[bytes]:
            ...

        def seek(self, offset: int, whence: int=0, /) -> int:
            ...

        def seekable(self) -> bool:
            ...

        def tell(self) -> int:
            ...

        def truncate(self, size: int | None=None, /) -> int:
            ...

        def writable(self) -> bool:
            ...
        write: Callable[..., Any]

        def writelines(self, lines: Iterable[ReadableBuffer], /) -> None:
            ...

        def readline(self, size: int | None=-1, /) -> bytes:
            ...

        @property
        def closed(self) -> bool:
            ...
class _BufferedIOBase(_IOBase):

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        ...

    def write(self, buffer: ReadableBuffer, /) -> int:
        ...

    def readinto1(self, buffer: WriteableBuffer, /) -> int:
        ...

    def read(self, size: int | None=-1, /) -> bytes:
        ...

    def read1(self, size: int=-1, /) -> bytes:
        ...
@disjoint_base
class BytesIO(BufferedIOBase, _BufferedIOBase, BinaryIO):

    def __init__(self, initial_bytes: ReadableBuffer=b'') -> None:
        ...

    def getvalue(self) -> bytes:
        ...

    def getbuffer(self) -> memoryview:
        ...

    def read1(self, size: int | None=-1, /) -> bytes:
        ...

    def readlines(self, size: int | None=None, /) -> list[bytes]:
        ...

    def seek(self, pos: int, whence: int=0, /) -> int:
        ...
class _TextIOBase(_IOBase):
    encoding: str
    errors: str | None
    newlines: str | tuple[str, ...] | None

    def __iter__(self) -> Iterator[str]:
        ...

    def __next__(self) -> str:
        ...

    def write(self, s: str, /) -> int:
        ...

    def writelines(self, lines: Iterable[str], /) -> None:
        ...

    def readline(self, size: int=-1, /) -> str:
        ...

    def readlines(self, hint: int=-1, /) -> list[str]:
        ...

    def read(self, size: int | None=-1, /) -> str:
        ...
@disjoint_base
class StringIO(TextIOBase, _TextIOBase, TextIO):

    def __init__(self, initial_value: str | None='', newline: str | None='\n') -> None:
        ...

    def getvalue(self) -> str:
        ...

    @property
    def line_buffering(self) -> bool:
        ...

    def seek(self, pos: int, whence: int=0, /) -> int:
        ...

    def truncate(self, pos: int | None=None, /) -> int:
        ...
