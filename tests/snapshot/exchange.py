"""Loads a folder of snapshots on this CPython, checks them, dumps them again: `exchange here there`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.snapshot.heap_cases import CASES
from tests.snapshot.state import load


def main(here: Path, there: Path) -> None:
    for image in sorted(here.iterdir()):
        print(image.name)
        state = load(image.read_bytes(), ('ext',))
        (there / image.name).write_bytes(state.dump())
        state.run(CASES[image.name][1])


if __name__ == '__main__':
    main(*map(Path, sys.argv[1:]))
