"""Where attack programs meet the kernel wall alone: the language wall is off, and raw Python runs.

As a script it reads lines of JSON, `{"source": …, "seconds": …}`, and answers each with how the source ended
in a child of its own: `{"text": …, "signal": …}`, as `tests/kernel/raw_worker.py` has it. Children are forked
from here as workers are from a zygote, with all modules imported that a program could want.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import select
import signal
import socket
import sys
from pathlib import Path

TESTS = Path(__file__).parents[1]
WANTED = """
    abc array ast asyncio atexit base64 bisect builtins calendar cmath code codecs codeop collections
    collections.abc contextlib contextvars copy copyreg ctypes dataclasses datetime decimal dis doctest enum
    errno fcntl fractions functools gc glob hashlib heapq importlib importlib.util inspect io itertools json
    keyword linecache logging marshal math mmap multiprocessing numbers operator os pathlib pickle platform
    posix queue random re resource runpy sched select selectors shutil signal site socket statistics string
    subprocess sys sysconfig tempfile textwrap threading time timeit traceback types typing unittest uuid
    warnings weakref _ctypes _io _posixsubprocess _socket _thread
"""


def _load_raw_worker() -> object:
    package = sys.modules['pymonty'] = type(sys)('pymonty')
    package.__path__ = [str(TESTS.parent / 'src' / 'pymonty')]
    spec = importlib.util.spec_from_file_location('raw_worker', TESTS / 'kernel' / 'raw_worker.py')
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules['raw_worker'] = module
    spec.loader.exec_module(module)
    return module


def _read(ours: socket.socket, pid: int, seconds: float) -> str:
    chunks = []
    while True:
        ready, _, _ = select.select([ours], [], [], seconds)
        if not ready:
            os.kill(pid, signal.SIGKILL)
            seconds = 60
            continue
        chunk = ours.recv(1 << 16)
        if not chunk:
            return b''.join(chunks).decode(errors='replace')
        chunks.append(chunk)


def main() -> None:
    raw_worker = _load_raw_worker()
    for name in WANTED.split():
        with contextlib.suppress(ImportError):
            importlib.import_module(name)
    from pymonty.worker.lockdown import Lockdown

    lockdown = Lockdown()
    lockdown.prepare()
    for line in sys.stdin:
        job = json.loads(line)
        ours, theirs = socket.socketpair()
        pid = os.fork()
        if pid == 0:
            try:
                raw_worker._execute(job['source'], theirs.fileno(), lockdown)
            finally:
                os._exit(0)
        theirs.close()
        text = _read(ours, pid, job['seconds'])
        ours.close()
        status = os.waitpid(pid, 0)[1]
        killer = os.WTERMSIG(status) if os.WIFSIGNALED(status) else None
        print(json.dumps({'text': text, 'signal': killer}), flush=True)


if __name__ == '__main__':
    main()
