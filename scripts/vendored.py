"""Read the typeshed that the `ty` binary carries: a zip archive in it, compressed with zstandard."""

from __future__ import annotations

import io
import struct
import zipfile
from functools import cache
from pathlib import Path

import zstandard
from ty import find_ty_bin

_END_OF_ARCHIVE = b'PK\x05\x06'
_END_SIZE = 22
_HEADER_SIZE = 30
_ZSTANDARD = 93


@cache
def read() -> dict[str, str]:
    """The text of every file of it, by its path: ``stdlib/builtins.pyi``, ``LICENSE``, …

    Raises:
        LookupError: there is none in the binary.
    """
    binary = Path(find_ty_bin()).read_bytes()
    end = -1
    while (end := binary.find(_END_OF_ARCHIVE, end + 1)) >= 0:
        try:
            archive = zipfile.ZipFile(io.BytesIO(binary[: end + _END_SIZE]))
            names = archive.namelist()
        except (zipfile.BadZipFile, IndexError, struct.error):  # the mark stands there by chance
            continue
        if 'stdlib/builtins.pyi' in names:
            return {i.filename: _text(archive, i) for i in archive.infolist() if not i.is_dir()}
    raise LookupError('this ty holds no typeshed that can be read')


def _text(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> str:
    """One file. `zipfile` itself knows zstandard from Python 3.14 on."""
    if info.compress_type != _ZSTANDARD:
        return archive.read(info).decode()
    stream = archive.fp
    assert stream is not None
    stream.seek(info.header_offset)
    name, extra = struct.unpack('<HH', stream.read(_HEADER_SIZE)[26:])
    stream.seek(name + extra, io.SEEK_CUR)
    packed = stream.read(info.compress_size)
    return zstandard.ZstdDecompressor().decompressobj().decompress(packed).decode()
