"""A worker without the language wall: raw Python behind the kernel wall alone, for tests only.

As a script it forks a child, locks it down exactly as a worker is, lets it execute the source on its
standard input, and prints as JSON how that ended. As a module it offers `run`.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PACKAGE = Path(__file__).parents[2] / 'src' / 'pymonty'
MAX_MEMORY = 64 << 20


@dataclass(frozen=True)
class Outcome:
    """How the source ended: what it left in `result` or raised, or the signal that ended it."""

    text: str
    signal: int | None

    @property
    def killed(self) -> bool:
        """Killed for a system call that only an escape makes."""
        return self.signal == signal.SIGSYS


def run(source: str, timeout: float = 20) -> Outcome:
    """Execute `source`, which finds common modules and `syscall(nr[name], *arguments)` in its namespace."""
    command = [sys.executable, '-s', '-S', '-P', __file__]
    done = subprocess.run(
        command,
        input=source,
        capture_output=True,
        text=True,
        timeout=timeout,
        env={'PYTHONHASHSEED': '0'},
        check=True,
    )
    return Outcome(**json.loads(done.stdout))


def _execute(source: str, channel: int, lockdown: object) -> None:
    import ctypes
    import mmap
    import multiprocessing
    import resource
    import socket
    import threading

    from pymonty.worker.syscalls import MACHINES

    libc = ctypes.CDLL(None, use_errno=True)

    def syscall(number: int, *arguments: object) -> int:
        result: int = libc.syscall(ctypes.c_long(number), *arguments)
        if result < 0:
            raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
        return result

    namespace = {
        module.__name__: module
        for module in (
            ctypes,
            mmap,
            multiprocessing,
            os,
            resource,
            signal,
            socket,
            subprocess,
            sys,
            threading,
        )
    }
    namespace.update(nr=MACHINES[os.uname().machine].numbers, syscall=syscall, result=None, channel=channel)
    code = compile(source, '<raw>', 'exec')
    lockdown.enter(channel)
    lockdown.limit_memory(MAX_MEMORY)
    try:
        exec(code, namespace)
        text = f'result: {namespace["result"]!r}'
    except BaseException as error:
        lockdown.free_reserve()
        text = f'{type(error).__name__}: {error}'
    os.write(channel, text.encode())


def _main() -> None:
    import socket

    package = sys.modules['pymonty'] = type(sys)('pymonty')
    package.__path__ = [str(PACKAGE)]
    from pymonty.worker.lockdown import Lockdown

    lockdown = Lockdown()
    source = sys.stdin.read()
    ours, theirs = socket.socketpair()
    lockdown.prepare()
    pid = os.fork()
    if pid == 0:
        try:
            _execute(source, theirs.fileno(), lockdown)
        finally:
            os._exit(0)
    theirs.close()
    chunks = []
    while chunk := ours.recv(1 << 16):
        chunks.append(chunk)
    _, status = os.waitpid(pid, 0)
    killer = os.WTERMSIG(status) if os.WIFSIGNALED(status) else None
    print(json.dumps({'text': b''.join(chunks).decode(), 'signal': killer}))


if __name__ == '__main__':
    _main()
