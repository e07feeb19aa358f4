"""The process that workers are forked from: everything imported and warm, nothing of the host in it.

The host starts it with a fresh `exec` and talks to it over one SEQPACKET socket, descriptor 3:

    host                         zygote
     │ ◀───── hello <wall> ─────── │    or: failed <why>
     │ fork ─────────────────────▶ │    socketpair, fork, pidfd_open
     │ ◀─ worker <serial> <pid> ── │    with [channel, pidfd] attached; or: refused <why>
     │ status <serial> ──────────▶ │    asked of workers that died unasked
     │ ◀─ exit <serial> <status> ─ │    now, or as soon as that worker is dead

It has one thread and one loop, over an epoll set of that socket, the host's pidfd (the socket
alone would not tell: a forked child of the host may hold it too) and a pidfd for each worker. A
worker is reaped only in that loop, so a pidfd never names a stranger. When the zygote ends, the
kernel kills its workers.
"""

from __future__ import annotations

import _socket  # the Python half, `socket`, costs 10 ms of imports
import builtins
import gc
import importlib
import os
import select
import signal
import struct
import sys
import traceback
import warnings
from collections import deque
from types import ModuleType
from typing import TYPE_CHECKING, NoReturn

from .lockdown import Lockdown, limit_descriptors

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

CONTROL = 3
"""The descriptor of the control socket."""

_REHEARSALS = 2
"""Runs of each rehearsed program in the zygote, so that workers inherit code that CPython has specialised."""

_IGNORED = {signal.SIGINT, signal.SIGPIPE, signal.SIGXFSZ}
"""What ends a worker comes through its channel, and what fails is told by an error."""

_SEND_TIMEOUT = struct.pack('=qq', 30, 0)
_GREATEST_REPORT = 32 << 10
_STATUSES_KEPT = 4096


_STRIPPED = ('open', 'exec', 'eval', 'compile', 'input', 'breakpoint')
_FORGOTTEN = ('_ctypes', '_socket', 'select', 'resource', 'zipimport')
"""Taken from the real `builtins` and from `sys.modules` when all is loaded."""

_CODECS = tuple(
    f'encodings.{name}'
    for name in """
        aliases ascii latin_1 iso8859_1 iso8859_15 cp1252 utf_7 utf_8 utf_8_sig utf_16 utf_16_be utf_16_le
        utf_32 utf_32_be utf_32_le unicode_escape raw_unicode_escape punycode
    """.split()
)
"""What `encode` and `decode` can ask for."""

_import = builtins.__import__
_modules = sys.modules


class Zygote:
    """The loop. `work` is what a worker does with its channel, `pastime` what this does while idle."""

    def __init__(
        self,
        control: _socket.socket,
        host: int,
        work: Callable[[_socket.socket], NoReturn],
        pastime: Iterable[Callable[[], object]],
    ) -> None:
        self._control = control
        self._work = work
        self._pastime = deque(pastime)
        self._serial = 0
        self._workers: dict[int, tuple[int, int]] = {}  # pidfd: (serial, pid)
        self._statuses: dict[int, int] = {}  # of the workers that died last, by serial
        self._asked: set[int] = set()  # serials whose status the host waits for
        self._host = os.pidfd_open(host)
        self._events = select.epoll()
        for descriptor in (control.fileno(), self._host):
            self._events.register(descriptor, select.EPOLLIN)

    def serve(self) -> None:
        """Fork workers until the host is gone."""
        control = self._control.fileno()
        while True:
            for descriptor, _ in self._ready():
                if descriptor == control:
                    request = self._control.recv(32)
                    if not request:
                        return
                    if request == b'fork':
                        self._fork()
                    else:
                        self._asked.add(int(request.removeprefix(b'status ')))
                        self._report()
                elif descriptor == self._host:
                    return
                else:
                    self._reap(descriptor)

    def _ready(self) -> list[tuple[int, int]]:
        """What to look at next. The first worker comes before any pastime, as somebody may wait for it."""
        while self._pastime and self._serial:
            events = self._events.poll(0)
            if events:
                return events
            self._pastime.popleft()()
            gc.freeze()
        return self._events.poll()

    def _fork(self) -> None:
        ours, theirs = _socket.socketpair(_socket.AF_UNIX, _socket.SOCK_STREAM)
        # A worker that does not read must not hold up the host for ever.
        ours.setsockopt(_socket.SOL_SOCKET, _socket.SO_SNDTIMEO, _SEND_TIMEOUT)
        try:
            pid = os.fork()
        except OSError as error:
            self._control.send(f'refused {error}'.encode())
            ours.close()
            theirs.close()
            return
        if pid == 0:
            self._work(theirs)
        theirs.close()
        self._serial += 1
        pidfd = os.pidfd_open(pid)
        self._workers[pidfd] = self._serial, pid
        self._events.register(pidfd, select.EPOLLIN)
        attached = struct.pack('2i', ours.fileno(), pidfd)
        message = f'worker {self._serial} {pid}'.encode()
        self._control.sendmsg([message], [(_socket.SOL_SOCKET, _socket.SCM_RIGHTS, attached)])
        ours.close()

    def _reap(self, pidfd: int) -> None:
        serial, pid = self._workers.pop(pidfd)
        self._events.unregister(pidfd)
        os.close(pidfd)
        _, status = os.waitpid(pid, 0)
        self._statuses[serial] = status
        if len(self._statuses) > _STATUSES_KEPT:
            del self._statuses[next(iter(self._statuses))]
        if self._asked:
            self._report()

    def _report(self) -> None:
        for serial in self._asked & self._statuses.keys():
            self._asked.remove(serial)
            self._control.send(f'exit {serial} {self._statuses.pop(serial)}'.encode())


def main(host: int) -> None:
    """Be a zygote for the process `host`; never returns."""
    control = _socket.socket(fileno=CONTROL)
    try:
        if os.getppid() != host:
            return
        limit_descriptors()
        for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:  # the host may ignore some
            signal.signal(number, signal.SIG_IGN if number in _IGNORED else signal.SIG_DFL)
        _prepare(control, host).serve()
    except ConnectionError:
        pass  # the host closed the socket while a report was on its way
    except BaseException:
        control.send(f'failed {traceback.format_exc()}'.encode(errors='replace')[:_GREATEST_REPORT])
    finally:
        os._exit(0)


def _prepare(control: _socket.socket, host: int) -> Zygote:
    _import_threading()
    from pymonty.compiler.dialect import RUNNING
    from pymonty.runtime import prelude
    from pymonty.runtime.imports import preload

    from .main import Worker
    from .rehearsed import PROGRAMS

    warnings.simplefilter('ignore')  # of guests' programs, to nobody
    preload()
    for codec in _CODECS:
        importlib.import_module(codec)
    lockdown = Lockdown()
    worker = Worker(lockdown)
    gc.freeze()  # a rehearsal ends with a collection, which has no business with all this
    worker.rehearse(PROGRAMS[0])
    pastime = (
        prelude.load,  # a worker that is forked before does these two itself, if a program needs them
        lambda: prelude.layout(RUNNING),
        *(lambda script=script: worker.rehearse(script) for script in PROGRAMS * _REHEARSALS),
    )
    zygote = Zygote(control, host, worker.work, pastime)
    _seal()
    gc.freeze()
    gc.enable()
    lockdown.prepare()
    control.send(f'hello {",".join(lockdown.wall)}'.encode())
    return zygote


def _import_threading() -> None:
    """Import it without what it does in each forked child, to account for other threads: there are none."""
    register_at_fork = os.register_at_fork
    del os.register_at_fork
    import threading  # noqa: F401

    os.register_at_fork = register_at_fork


def _import_loaded(
    name: str,
    globals: Mapping[str, object] | None = None,
    locals: Mapping[str, object] | None = None,
    fromlist: Sequence[str] | None = (),
    level: int = 0,
) -> ModuleType:
    """What is left of `__import__`: only functions of loaded modules import, and only loaded modules.

    Whose function it is, its globals tell: they are the very dict of a module.
    """
    caller = sys._getframe(1).f_globals
    importer = _modules.get(caller.get('__name__', ''))
    if importer is None or vars(importer) is not caller:
        raise ModuleNotFoundError(f'No module named {name!r}', name=name)
    return _import(name, globals, locals, fromlist, level)


def _seal() -> None:
    """Forget what only start-up needs: where files are, how to load them, how to call C.

    The real `builtins` are what a function gets that was made, by some slip, with globals of its own.
    So they lose what is dangerous; modules that are loaded, which no guest ever holds, keep it as globals.
    """
    kept = {name: vars(builtins).pop(name) for name in _STRIPPED}
    for module in list(sys.modules.values()):
        if type(module) is ModuleType and module is not builtins:
            vars(module).update({**kept, **vars(module)})
    builtins.__import__ = _import_loaded
    for name in _FORGOTTEN:
        sys.modules.pop(name, None)
    for places in (sys.path, sys.meta_path, sys.path_hooks, sys.argv, sys.orig_argv):
        places.clear()
    sys.path_importer_cache.clear()
    os.environ.clear()
    for stream in ('stdin', 'stdout', 'stderr', '__stdin__', '__stdout__', '__stderr__'):
        setattr(sys, stream, None)
