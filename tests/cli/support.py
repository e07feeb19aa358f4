"""Run the `pymonty` command as a shell does."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def pymonty(*arguments: str, stdin: str = '') -> subprocess.CompletedProcess[str]:
    """Run the command from the project's directory, with its streams captured."""
    return subprocess.run(
        command(arguments),
        input=stdin,
        capture_output=True,
        encoding='utf-8',
        cwd=ROOT,
        timeout=60,
        check=False,
    )


def command(arguments: Sequence[str]) -> list[str]:
    """The command line, in this interpreter; Ctrl-C works even if whoever runs the tests ignores it."""
    start = (
        f'import signal, sys; sys.path.insert(0, {str(ROOT / "src")!r});'
        'signal.signal(signal.SIGINT, signal.default_int_handler);'
        'from pymonty.cli import app; app()'
    )
    return [sys.executable, '-c', start, *arguments]
