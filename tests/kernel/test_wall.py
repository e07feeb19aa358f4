"""The kernel wall alone: raw Python in a locked-down process tries to get out."""

from __future__ import annotations

import importlib.util
import os
import signal
import sys
from pathlib import Path

import pytest

from pymonty.worker.syscalls import MACHINES

_spec = importlib.util.spec_from_file_location('raw_worker', Path(__file__).with_name('raw_worker.py'))
raw_worker = importlib.util.module_from_spec(_spec)
sys.modules['raw_worker'] = raw_worker
_spec.loader.exec_module(raw_worker)
run = raw_worker.run

pytestmark = pytest.mark.skipif(
    sys.platform != 'linux' or os.uname().machine not in MACHINES, reason='there is no kernel wall here'
)

KILLED = {
    'fork': 'os.fork()',
    'exec': "os.execv('/bin/true', ['true'])",
    'spawn': "os.posix_spawn('/bin/true', ['true'], {})",
    'clone': 'syscall(nr["clone"], 17, 0, 0, 0, 0)',
    'system': "os.system('true')",
    'thread': 'threading.Thread(target=print).start()',
    'socket': 'socket.socket()',
    'unix socket': 'socket.socket(socket.AF_UNIX)',
    'netlink socket': 'socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)',
    'socketpair': 'socket.socketpair()',
    'connect over the channel': 'syscall(nr["connect"], channel, 0, 0)',
    'listen on the channel': 'syscall(nr["listen"], channel, 1)',
    'executable memory': 'mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_EXEC)',
    'memory made executable': (
        'm = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE)\n'
        'libc = ctypes.CDLL(None)\n'
        'libc.mprotect(ctypes.c_void_p(ctypes.addressof(ctypes.c_char.from_buffer(m))), 4096, 7)'
    ),
    'ptrace': 'syscall(nr["ptrace"], 0, 0, 0, 0)',
    'read another process': 'syscall(nr["process_vm_readv"], os.getppid(), 0, 0, 0, 0, 0)',
    'kill the zygote': 'os.kill(os.getppid(), 0)',
    'kill everyone': 'os.kill(-1, 0)',
    'pidfd of the zygote': 'os.pidfd_open(os.getppid())',
    'setuid': 'os.setuid(0)',
    'setresuid': 'os.setresuid(1, 1, 1)',
    'setgroups': 'os.setgroups([])',
    'capset': 'syscall(nr["capset"], 0, 0)',
    'unshare': 'syscall(nr["unshare"], 0x10000000)',
    'setns': 'syscall(nr["setns"], 0, 0)',
    'mount': 'syscall(nr["mount"], 0, 0, 0, 0, 0)',
    'chroot': "os.chroot('/')",
    'io_uring': 'syscall(nr["io_uring_setup"], 8, 0)',
    'bpf': 'syscall(nr["bpf"], 0, 0, 0)',
    'perf events': 'syscall(nr["perf_event_open"], 0, 0, 0, 0, 0)',
    'userfaultfd': 'syscall(nr["userfaultfd"], 0)',
    'kernel module': 'syscall(nr["finit_module"], 0, 0, 0)',
    'keyring': 'syscall(nr["keyctl"], 0, 0, 0, 0, 0)',
    'memfd': "os.memfd_create('x')",
    'open by handle': 'syscall(nr["open_by_handle_at"], 0, 0, 0)',
    'limits of another process': 'resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (1, 1))',
}

REFUSED = {
    'open': "open('/etc/passwd')",
    'open for writing': "open('/tmp/pymonty-test', 'w')",
    'proc': "open('/proc/self/mem', 'rb')",
    'stat': "os.stat('/')",
    'list': "os.listdir('/')",
    'unlink': "os.unlink('/tmp/pymonty-test')",
    'mkdir': "os.mkdir('/tmp/pymonty-test')",
    'subprocess': "subprocess.run(['/bin/true'])",
    'import from a file': '__import__("antigravity")',
    'pipe': 'os.pipe()',
    'dup': 'os.dup(channel)',
    'pass descriptors': "socket.socket(fileno=os.dup(channel)).sendmsg([b'x'])",
    'shared memory': 'mmap.mmap(-1, 1 << 20)',
    'more memory': 'bytearray(256 << 20)',
    'memory bit by bit': 'x = [bytearray(1 << 20) for _ in range(256)]',
    'raise the memory limit': 'resource.setrlimit(resource.RLIMIT_DATA, (-1, -1))',
    'raise the number of descriptors': 'resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))',
    'raise the number of processes': 'resource.setrlimit(resource.RLIMIT_NPROC, (64, 64))',
    'signal handler': 'signal.signal(signal.SIGTERM, print)',
    'lower the wall': 'syscall(nr["seccomp"], 1, 0, 0)',
    'kill by thread': 'signal.pthread_kill(threading.get_ident(), 9)',
    'name': 'os.uname()',
    'priority': 'os.nice(-5)',
}


@pytest.mark.parametrize('name', KILLED)
def test_an_escape_is_killed(name: str) -> None:
    outcome = run(KILLED[name])
    assert outcome.killed, outcome
    assert outcome.text == ''


@pytest.mark.parametrize('name', REFUSED)
def test_what_is_harmless_is_refused(name: str) -> None:
    outcome = run(REFUSED[name])
    assert outcome.signal is None
    assert outcome.text.startswith(
        ('PermissionError', 'OSError', 'MemoryError', 'ValueError: not allowed')
    ) or (
        name == 'import from a file' and outcome.text.startswith(('ModuleNotFoundError', 'PermissionError'))
    ), outcome


@pytest.mark.parametrize(
    ('source', 'result'),
    [
        ('result = sum(range(1000))', '499500'),
        ('import time; time.sleep(0.01); result = time.monotonic() > 0', 'True'),
        ('result = len(os.urandom(16))', '16'),
        ('result = len(bytearray(32 << 20))', '33554432'),
        ('result = resource.getrlimit(resource.RLIMIT_CORE)', '(0, 0)'),
        ('result = resource.getrlimit(resource.RLIMIT_FSIZE)', '(0, 0)'),
        ('result = [i for i in range(3)]; signal.setitimer(signal.ITIMER_REAL, 100)', '[0, 1, 2]'),
    ],
)
def test_what_a_guest_needs_works(source: str, result: str) -> None:
    assert run(source).text == f'result: {result}'


def test_only_the_channel_is_open() -> None:
    source = (
        'result = []\n'
        'for fd in range(64):\n'
        '    try: os.write(fd, b"") if fd != channel else result.append("channel")\n'
        '    except OSError as error: error.errno == 9 or result.append((fd, error.errno))\n'
        '    else: fd == channel or result.append(fd)\n'
    )
    assert run(source).text == "result: ['channel']"


def test_the_process_dies_with_its_parent() -> None:
    source = 'import time\nos.write(channel, b"alive")\nwhile True: time.sleep(1)'
    import subprocess
    import time

    command = [sys.executable, '-s', '-S', '-P', raw_worker.__file__]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL) as parent:
        parent.stdin.write(source.encode())
        parent.stdin.close()
        children = Path(f'/proc/{parent.pid}/task/{parent.pid}/children')
        deadline = time.monotonic() + 10
        while not (child := children.read_text().split()) and time.monotonic() < deadline:
            time.sleep(0.01)
        time.sleep(0.3)  # long enough to be locked down
        parent.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 5
    status = Path(f'/proc/{child[0]}')
    while status.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert not status.exists()


def test_capabilities_are_gone() -> None:
    """Without them, root cannot raise a limit of its own."""
    source = 'resource.setrlimit(resource.RLIMIT_CORE, (1, 1))'
    assert run(source).text.startswith('ValueError: not allowed')
