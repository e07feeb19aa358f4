"""Lock a process down for good: what the kernel enforces on a worker, in the order it is put on.

Most of it is inherited through `fork`, so the zygote wears it from the start and a worker adds
only what the zygote itself cannot do without:

    zygote, once     no_new_privs; no capabilities; RLIMIT_CORE, FSIZE and STACK
    worker, once     PR_SET_PDEATHSIG; no descriptor but its channel; RLIMIT_NPROC and NOFILE 0;
                     the system call filter (`syscalls`, `bpf`)
    worker, later    RLIMIT_DATA with a session, RLIMIT_CPU with each run, from its limits

Nothing of it can be taken back by the process itself. The few C calls go through `_ctypes`, the C
half of `ctypes`, whose Python half would cost each new interpreter five milliseconds.
"""

from __future__ import annotations

import os
import resource
import signal
import struct
from array import array

from . import bpf, syscalls

STACK = 64 << 20
"""Bytes of C stack: deep recursion in C (nested iterators, comparisons) seldom reaches its end."""

RESERVE = 32 << 20
"""Bytes past `max_memory` that a worker may use to report that it ran out of memory."""

_SLACK = 64 << 20  # of address space, which the allocator does not use to the full
_MAX_DESCRIPTORS = 4096
_PR_SET_PDEATHSIG, _PR_SET_NO_NEW_PRIVS = 1, 38
_SECCOMP_SET_MODE_FILTER, _SECCOMP_GET_ACTION_AVAIL = 1, 2
_CAPABILITY_VERSION_3 = 0x20080522
_CPU_GRACE_SECS = 2


class LockdownError(Exception):
    """The kernel did not do what it was asked to."""


class Lockdown:
    """The wall of one zygote and its workers. `wall` names the parts that this kernel enforces.

    Make it, call `prepare` in the zygote and `enter` in each worker; both raise LockdownError where
    a part in `wall` cannot be put on.
    """

    def __init__(self) -> None:
        from _ctypes import call_function, dlopen, dlsym

        libc = dlopen('', 0)  # the program itself, which the C library is part of
        self._call = call_function
        self._prctl_at = dlsym(libc, 'prctl')
        self._syscall_at = dlsym(libc, 'syscall')
        self._machine = syscalls.MACHINES.get(os.uname().machine)
        self._filter = array('B')
        self._program = b''
        self._zygote = 0
        self._data = self._size = 0
        _, self._most_data = resource.getrlimit(resource.RLIMIT_DATA)
        _, self._most_cpu = resource.getrlimit(resource.RLIMIT_CPU)
        self._memory_limited = False
        self._cpu_secs = 0.0
        self.wall = ['no_new_privs', 'capabilities', 'descriptors', 'rlimits', 'parent_death']
        if self._machine is not None and self._has_seccomp(self._machine):
            self._filter = array('B', bpf.build(self._machine, syscalls.RULES, syscalls.DEFAULT))
            address, size = self._filter.buffer_info()
            self._program = struct.pack('=H6xQ', size // 8, address)
            self.wall.insert(0, 'seccomp')

    def prepare(self) -> None:
        """Put on what workers inherit. Called once, in the zygote, when all its imports are done."""
        self._zygote = os.getpid()
        self._prctl(_PR_SET_NO_NEW_PRIVS, 1)
        if self._machine is not None:
            header = struct.pack('=Ii', _CAPABILITY_VERSION_3, 0)
            self._syscall(self._machine.numbers['capset'], header, bytes(24))
        else:
            self.wall.remove('capabilities')
        _limit(resource.RLIMIT_CORE, 0)
        _limit(resource.RLIMIT_FSIZE, 0)
        _limit(resource.RLIMIT_STACK, STACK)
        self._data, self._size = _status_bytes('VmData'), _status_bytes('VmSize')

    def enter(self, channel: int) -> None:
        """Put on the rest. Called once, in a freshly forked worker whose channel is a descriptor."""
        self._prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
        if self._zygote and os.getppid() != self._zygote:
            os._exit(0)  # the zygote died before it could be asked to take this worker along
        os.closerange(0, channel)
        os.closerange(channel + 1, _MAX_DESCRIPTORS)
        _limit(resource.RLIMIT_NPROC, 0)
        _limit(resource.RLIMIT_NOFILE, 0)
        if self._machine is not None and self._program:
            self._syscall(self._machine.numbers['seccomp'], _SECCOMP_SET_MODE_FILTER, 0, self._program)

    def limit_memory(self, max_memory: int | None) -> None:
        """Let the session allocate `max_memory` bytes on top of what an idle worker has.

        The first call also sets the hard limit, `RESERVE` above, so later ones cannot ask for more.
        """
        if max_memory is None:
            self.free_reserve()
            return
        wanted = self._data + max_memory
        if not self._memory_limited:
            self._memory_limited = True
            self._most_data = _least(wanted + RESERVE, self._most_data)
            # Mappings that cannot be written do not count as data, but their page tables cost memory.
            _limit(resource.RLIMIT_AS, self._size + max_memory + STACK + RESERVE + _SLACK)
        resource.setrlimit(resource.RLIMIT_DATA, (_least(wanted, self._most_data), self._most_data))

    def free_reserve(self) -> None:
        """Give out the reserve, so that an error can be reported after memory ran out."""
        resource.setrlimit(resource.RLIMIT_DATA, (self._most_data, self._most_data))

    def extend_cpu(self, secs: float | None) -> None:
        """Allow so many more seconds of processor time than before, then the kernel ends the worker.

        A backstop behind the interval timer and the host, for a host that is stopped itself.
        """
        soft = self._most_cpu
        if secs is not None:
            self._cpu_secs += secs + _CPU_GRACE_SECS
            soft = _least(int(self._cpu_secs), soft)
        resource.setrlimit(resource.RLIMIT_CPU, (soft, self._most_cpu))

    def lift_cpu(self) -> None:
        """Undo `extend_cpu`, after a rehearsal."""
        self._cpu_secs = 0.0
        self.extend_cpu(None)

    def _has_seccomp(self, machine: bpf.Machine) -> bool:
        arguments = machine.numbers['seccomp'], _SECCOMP_GET_ACTION_AVAIL, 0, struct.pack('=I', bpf.KILL)
        return bool(self._call(self._syscall_at, arguments) == 0)

    def _prctl(self, option: int, value: int) -> None:
        if self._call(self._prctl_at, (option, value, 0, 0, 0)) != 0:
            raise LockdownError(f'prctl({option}, {value}) failed')

    def _syscall(self, number: int, *arguments: int | bytes) -> None:
        if self._call(self._syscall_at, (number, *arguments)) != 0:
            raise LockdownError(f'system call {number} failed')


def limit_descriptors() -> None:
    """Close all but descriptors 0 to 3, and keep the rest of the table small enough to sweep."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    os.closerange(4, _least(1 << 20, hard))
    _limit(resource.RLIMIT_NOFILE, _MAX_DESCRIPTORS)


def _limit(kind: int, value: int) -> None:
    """Lower a limit to `value`, or to its hard limit where that is lower still."""
    _, hard = resource.getrlimit(kind)
    lowered = _least(value, hard)
    resource.setrlimit(kind, (lowered, lowered))


def _least(value: int, limit: int) -> int:
    return value if limit == resource.RLIM_INFINITY else min(value, limit)


def _status_bytes(name: str) -> int:
    """Bytes that RLIMIT_DATA (`VmData`) or RLIMIT_AS (`VmSize`) counts already."""
    with open('/proc/self/status') as status:
        for line in status:
            if line.startswith(f'{name}:'):
                return int(line.split()[1]) << 10
    raise LockdownError(f'/proc/self/status has no {name} line')
