"""What this machine enforces on a worker, proved by trying.

`checks` starts a fresh interpreter, which forks a child for each attempt, locks it down exactly as a worker
is, and lets it try. An attempt must end as `_ATTEMPTS` says: with an error, or with the child killed.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pymonty.worker.syscalls import MACHINES

if TYPE_CHECKING:
    from pymonty.worker.lockdown import Lockdown

_BOOTSTRAP = """
import sys
package = sys.modules['pymonty'] = type(sys)('pymonty')
package.__path__ = [sys.argv[1]]
from pymonty.doctor import _probe
_probe()
"""
_MACHINE = MACHINES.get(os.uname().machine)
_SECONDS = 30
_KILLED = -signal.SIGSYS
_REFUSED = 1
_THROUGH = 0


@dataclass(frozen=True)
class Check:
    """One property of this machine: `detail` says what was seen."""

    name: str
    ok: bool
    detail: str


def checks() -> list[Check]:
    """Examine this machine.

    >>> from pymonty.doctor import checks
    >>> [check.name for check in checks()][0]
    'platform'
    """
    found = [_platform()]
    if sys.platform != 'linux':
        return [*found, Check('kernel wall', False, "only Linux has it; use isolation='inline'")]
    command = [sys.executable, '-s', '-S', '-P', '-c', _BOOTSTRAP, str(Path(__file__).parent)]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_SECONDS, check=False, env={})
    except (OSError, subprocess.TimeoutExpired) as error:
        return [*found, Check('locked-down process', False, str(error))]
    if done.returncode != 0:
        return [*found, Check('locked-down process', False, done.stderr.strip())]
    report = json.loads(done.stdout)
    found.append(
        Check('system call filter', 'seccomp' in report['wall'], f'enforced: {", ".join(report["wall"])}')
    )
    for name, outcome in report['outcomes'].items():
        expected = _ATTEMPTS[name][0]
        ok = outcome == expected or (expected == _REFUSED and outcome == _KILLED)
        found.append(Check(name, ok, _describe(outcome)))
    return found


def _platform() -> Check:
    system = os.uname()
    known = sys.platform == 'linux' and _MACHINE is not None
    python = '.'.join(map(str, sys.version_info[:3]))
    return Check(
        'platform', known, f'{system.sysname} {system.release} on {system.machine}, CPython {python}'
    )


def _describe(outcome: int) -> str:
    match outcome:
        case 0:
            return 'succeeded, though it must not'
        case 1:
            return 'refused with an error'
        case _ if outcome == _KILLED:
            return 'the process was killed for trying'
    return f'ended unexpectedly, with {outcome}'


def _probe() -> None:
    """In the fresh interpreter: try everything, and print the outcomes as JSON."""
    import _ctypes  # noqa: F401
    import mmap  # noqa: F401  the children cannot import what the attempts need
    import resource  # noqa: F401

    from pymonty.worker.lockdown import Lockdown

    lockdown = Lockdown()
    lockdown.prepare()
    outcomes = {name: _try(lockdown, attempt) for name, (_, attempt) in _ATTEMPTS.items()}
    print(json.dumps({'wall': lockdown.wall, 'outcomes': outcomes}))


def _try(lockdown: Lockdown, attempt: Callable[[], object]) -> int:
    pid = os.fork()
    if pid == 0:
        try:
            lockdown.enter(0)
            lockdown.limit_memory(64 << 20)
            attempt()
        except (OSError, MemoryError, ValueError):
            os._exit(_REFUSED)
        finally:
            os._exit(_THROUGH)
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def _system_call(name: str, *arguments: int) -> None:
    """Make a system call that Python has no function for, or one that would do more than that."""
    from _ctypes import call_function, dlopen, dlsym

    assert _MACHINE is not None
    if call_function(dlsym(dlopen('', 0), 'syscall'), (_MACHINE.numbers[name], *arguments)) < 0:
        raise OSError(f'{name} failed')


def _executable_memory() -> None:
    import mmap

    mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE, prot=mmap.PROT_READ | mmap.PROT_EXEC)


def _raise_limit() -> None:
    import resource

    resource.setrlimit(resource.RLIMIT_DATA, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


_ATTEMPTS: dict[str, tuple[int, Callable[[], object]]] = {
    'open a file': (_REFUSED, lambda: os.open('/etc/passwd', os.O_RDONLY)),
    'list a directory': (_REFUSED, lambda: os.listdir('/')),
    'open a socket': (_KILLED, lambda: _system_call('socket', 2, 1, 0)),
    'connect': (_KILLED, lambda: _system_call('connect', 0, 0, 0)),
    'fork': (_KILLED, os.fork),
    'run a program': (_KILLED, lambda: os.execv('/bin/true', ['true'])),
    'make memory executable': (_KILLED, _executable_memory),
    'trace a process': (_KILLED, lambda: _system_call('ptrace', 0, 0, 0, 0)),
    'signal another process': (_KILLED, lambda: os.kill(os.getppid(), 0)),
    'use io_uring': (_KILLED, lambda: _system_call('io_uring_setup', 1, 0)),
    'load a BPF program': (_KILLED, lambda: _system_call('bpf', 0, 0, 0)),
    'change user': (_KILLED, lambda: os.setuid(os.getuid())),
    'use more memory than allowed': (_REFUSED, lambda: bytearray(512 << 20)),
    'raise a limit': (_REFUSED, _raise_limit),
}
