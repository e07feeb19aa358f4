"""What this process and its descendants hold of the machine's memory."""

from __future__ import annotations

from pathlib import Path


def proportional_memory(pid: int | str = 'self') -> int:
    """Bytes of PSS of a process and all of its descendants.

    A page that several processes share counts in each by its share, so the growth of the sum is what a
    new process really costs.
    """
    return sum(map(_pss, _tree(str(pid))))


def _tree(pid: str) -> list[str]:
    found, waiting = [], [pid]
    while waiting:
        current = waiting.pop()
        found.append(current)
        for children in Path(f'/proc/{current}/task').glob('*/children'):
            waiting += _read(children).split()
    return found


def _pss(pid: str) -> int:
    for line in _read(Path(f'/proc/{pid}/smaps_rollup')).splitlines():
        if line.startswith('Pss:'):
            return int(line.split()[1]) << 10
    return 0


def _read(path: Path) -> str:
    """Nothing of a process that has just ended."""
    try:
        return path.read_text()
    except (FileNotFoundError, ProcessLookupError):
        return ''
