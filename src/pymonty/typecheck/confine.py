"""What a process gives up before it becomes the type checker.

Run by `server` in a Python of its own, which ends in an `exec` of ty:

    rlimits    memory, processor time as a backstop, no files written, no core
    landlock   reading and executing ty itself, the C library and the stubs, and nothing else
    seccomp    threads, memory, clocks, reading files; no sockets, no processes, nothing opened to be written

Landlock came with Linux 5.13; on an older kernel the checker can read what its user can, but has nowhere to
write it to. Without seccomp there is no checker.
"""

from __future__ import annotations

import os
import resource
import struct
from array import array

from pymonty.worker import bpf, syscalls
from pymonty.worker.bpf import ALLOW, ERRNO, KILL, REFUSE, Machine, Rule, Test

CPU_SECS = 600
"""Processor time after which the kernel ends a server, which is then started anew."""

_PR_SET_NO_NEW_PRIVS = 38
_SECCOMP_SET_MODE_FILTER = 1
_MISSING = Rule(ERRNO | 38)
_CLONE_THREAD = 0x10000
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

_HARMLESS = """
    read write readv writev pread64 close lseek fstat newfstatat stat lstat statx statfs fstatfs access
    faccessat faccessat2 readlink readlinkat getdents64 getcwd fcntl dup poll ppoll pipe2 eventfd2
    epoll_create1 epoll_ctl epoll_wait epoll_pwait ioctl brk munmap mremap madvise mprotect mmap mincore
    membarrier futex sched_yield sched_getaffinity set_robust_list set_tid_address rseq arch_prctl prctl
    clock_gettime clock_getres gettimeofday time nanosleep clock_nanosleep rt_sigaction rt_sigprocmask
    rt_sigreturn sigaltstack restart_syscall tgkill getrandom getpid gettid getuid geteuid getgid
    getegid getppid getrusage uname sysinfo execve exit exit_group
"""

_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446  # the same on all machines
_EXECUTE, _READ_FILE, _READ_DIR = 1 << 0, 1 << 2, 1 << 3
_HANDLED = (1 << 13) - 1  # what the first version of Landlock knows: all of reading, writing and making
_SYSTEM = ('/lib', '/lib64', '/usr/lib', '/usr/lib64', '/etc/ld.so.cache', '/proc/self', '/sys/fs/cgroup')

RULES: dict[str, Rule] = {
    **syscalls.RULES,
    **dict.fromkeys(_HARMLESS.split(), Rule(ALLOW)),
    'open': Rule(ALLOW, (Test(1, 'any bit', _WRITING, REFUSE),)),
    'openat': Rule(ALLOW, (Test(2, 'any bit', _WRITING, REFUSE),)),
    'clone': Rule(KILL, (Test(0, 'any bit', _CLONE_THREAD, ALLOW),)),
    'clone3': _MISSING,  # its flags lie in memory, where no filter looks; the C library then takes clone
    'socket': Rule(REFUSE),  # which it tries when it looks up its user
    'prlimit64': Rule(ALLOW),
}
"""The policy: what is in no row fails with EPERM; what only an escape does kills the process."""

_MORE: dict[str, str] = {
    'x86_64': """
        open 2 close 3 stat 4 fstat 5 lstat 6 poll 7 lseek 8 rt_sigaction 13 rt_sigprocmask 14 ioctl 16
        pread64 17 readv 19 writev 20 access 21 mincore 27 dup 32 uname 63 fcntl 72 getcwd 79 readlink 89
        sysinfo 99 getuid 102 getgid 104 geteuid 107 getegid 108 getppid 110 sigaltstack 131 statfs 137
        fstatfs 138 prctl 157 arch_prctl 158 sched_getaffinity 204 getdents64 217 set_tid_address 218
        epoll_wait 232 epoll_ctl 233 tgkill 234 openat 257 newfstatat 262 readlinkat 267 faccessat 269 ppoll
        271 set_robust_list 273 epoll_pwait 281 eventfd2 290 epoll_create1 291 pipe2 293 membarrier 324
        statx 332 rseq 334 faccessat2 439""",
    'aarch64': """
        getcwd 17 eventfd2 19 epoll_create1 20 epoll_ctl 21 epoll_pwait 22 dup 23 fcntl 25 ioctl 29 statfs
        43 fstatfs 44 faccessat 48 openat 56 close 57 pipe2 59 getdents64 61 lseek 62 readv 65 writev 66
        pread64 67 ppoll 73 readlinkat 78 newfstatat 79 fstat 80 set_tid_address 96 set_robust_list 99
        sched_getaffinity 123 tgkill 131 sigaltstack 132 rt_sigaction 134 rt_sigprocmask 135 uname 160 prctl
        167 getppid 173 getuid 174 geteuid 175 getgid 176 getegid 177 sysinfo 179 mincore 232 membarrier 283
        statx 291 rseq 293 faccessat2 439""",
}


def main(memory: int, readable: list[str], command: list[str], environment: dict[str, str]) -> None:
    """Become `command`, with `memory` bytes at most and nothing to read but `readable` and the C library.

    Raises:
        OSError: the kernel did not do what it was asked to.
    """
    machine = _machine()
    kernel = _Kernel()
    kernel.call(kernel.prctl, _PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    for kind, value in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CPU, CPU_SECS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 256),
    ):
        _, hard = resource.getrlimit(kind)
        lowered = value if hard == resource.RLIM_INFINITY else min(value, hard)
        resource.setrlimit(kind, (lowered, lowered))
    os.closerange(3, 1 << 10)
    _allow_only(kernel, [*readable, command[0]])
    code = array('B', bpf.build(machine, RULES, Rule(REFUSE)))
    address, size = code.buffer_info()
    program = struct.pack('=H6xQ', size // 8, address)
    kernel.call(kernel.syscall, machine.numbers['seccomp'], _SECCOMP_SET_MODE_FILTER, 0, program)
    os.execve(command[0], command, environment)


def _machine() -> Machine:
    name = os.uname().machine
    known = syscalls.MACHINES.get(name)
    if known is None:
        raise OSError(f'no filter of system calls is known for {name}')
    words = _MORE[name].split()
    more = dict(zip(words[::2], map(int, words[1::2]), strict=True))
    return known._replace(numbers={**known.numbers, **more})


class _Kernel:
    """System calls by way of the C library that Python itself is linked to."""

    def __init__(self) -> None:
        from _ctypes import call_function, dlopen, dlsym

        libc = dlopen('', 0)
        self._call = call_function
        self.prctl, self.syscall = dlsym(libc, 'prctl'), dlsym(libc, 'syscall')

    def call(self, function: int, *arguments: int | bytes | None) -> int:
        result: int = self._call(function, arguments)
        if result < 0:
            raise OSError(f'the kernel refused {arguments[:2]}')
        return result


def _allow_only(kernel: _Kernel, paths: list[str]) -> None:
    """Put on Landlock, where the kernel has it."""
    try:
        rules = kernel.call(kernel.syscall, _LANDLOCK_CREATE, struct.pack('=Q', _HANDLED), 8, 0)
    except OSError:
        return
    for path in (*_SYSTEM, *paths):
        try:
            fd = os.open(path, os.O_PATH | os.O_CLOEXEC)
        except FileNotFoundError:
            continue
        access = _EXECUTE | _READ_FILE | (_READ_DIR if os.path.isdir(path) else 0)
        kernel.call(kernel.syscall, _LANDLOCK_ADD, rules, 1, struct.pack('=Qi', access, fd), 0)
        os.close(fd)
    kernel.call(kernel.syscall, _LANDLOCK_RESTRICT, rules, 0)
    os.close(rules)
