"""Starts the process that workers are forked from, and holds the host's end of its socket.

This is the first that a program's first use of the package does: the new process then imports what it needs
on another core, while the host imports what it needs itself. So this module imports next to nothing, not even
the errors that it may raise.
"""

from __future__ import annotations

import _socket
import os
import select
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pymonty.errors import MontyUnavailableError

# Packages as bare namespaces: the zygote needs none of what their __init__ would import, and
# nothing else of the directory they are installed in can be imported. What start-up makes is there to
# stay, so that looking for garbage in it would be a tenth of the time for nothing.
BOOTSTRAP = """
import gc, sys
gc.disable()
pymonty, msgspec, host = sys.argv[1:]
for name, path in ('pymonty', pymonty), ('msgspec', msgspec):
    module = sys.modules[name] = type(sys)(name)
    module.__path__ = [path]
from msgspec import _core, msgpack
vars(sys.modules['msgspec']).update({k: v for k, v in vars(_core).items() if k[:2] != '__'})

from pymonty.worker.zygote import main
main(int(host))
"""

_CONTROL = 3
_LARGEST = 64 << 10
_SIGKILL = 9
_DESCRIPTORS = 8  # bytes of two C ints


def unavailable(why: str) -> MontyUnavailableError:
    """The error that says so."""
    from pymonty.errors import MontyUnavailableError

    return MontyUnavailableError(why)


class Process:
    """One running zygote.

    Raises:
        MontyUnavailableError: it cannot be started.
    """

    gone = True  # until it has been started, and once it was ended

    def __init__(self) -> None:
        if not sys.executable:
            raise unavailable('sys.executable is not set, so no worker can be started')
        self.socket, theirs = _socket.socketpair(_socket.AF_UNIX, _socket.SOCK_SEQPACKET)
        packages = [os.path.dirname(os.path.dirname(os.path.abspath(__file__))), _directory('msgspec')]
        null = [(os.POSIX_SPAWN_OPEN, fd, '/dev/null', os.O_RDWR, 0) for fd in range(3)]
        try:
            self.pid = os.posix_spawn(
                sys.executable,
                [sys.executable, '-s', '-S', '-P', '-c', BOOTSTRAP, *packages, str(os.getpid())],
                {'PYTHONHASHSEED': '0'},
                file_actions=[(os.POSIX_SPAWN_DUP2, theirs.fileno(), _CONTROL), *null],
                setsid=True,
                setsigmask=(),
            )
            self.pidfd = os.pidfd_open(self.pid)
        except OSError as error:
            self.socket.close()
            raise unavailable(f'no process for workers can be started: {error}') from error
        finally:
            theirs.close()
        from signal import pidfd_send_signal  # when the process is under way, and before the interpreter ends

        self._send_signal = pidfd_send_signal
        self.wall: list[str] | None = None
        self.statuses: dict[int, int] = {}
        self.gone = False
        self._poll = select.poll()
        self._poll.register(self.socket.fileno(), select.POLLIN)
        self._ended = select.poll()
        self._ended.register(self.pidfd, select.POLLIN)

    def read(self, timeout: float) -> tuple[bytes, list[int]] | None:
        """The next message and the descriptors with it; None when time is up, b'' at the end."""
        if not self._poll.poll(timeout * 1000):
            return None
        try:
            data, attached, _, _ = self.socket.recvmsg(
                _LARGEST, _socket.CMSG_SPACE(_DESCRIPTORS), _socket.MSG_CMSG_CLOEXEC
            )
        except OSError:
            return b'', []
        return data, [fd for _, _, packed in attached for fd in memoryview(packed).cast('i')]

    def has_ended(self) -> bool:
        """Is it dead, and are its workers, although some of its messages may not have been read yet?"""
        return bool(self._ended.poll(0))

    def end(self) -> None:
        """Make sure that it is gone, and that no zombie stays. Ending it twice does nothing."""
        if self.gone:
            return
        self.gone = True
        try:
            self.socket.shutdown(_socket.SHUT_RDWR)  # also wakes a thread that reads
        except OSError:
            pass
        self.socket.close()
        try:
            self._send_signal(self.pidfd, _SIGKILL)  # it has nothing to put in order
        except ProcessLookupError:
            pass
        try:
            os.waitpid(self.pid, 0)
        except ChildProcessError:  # a host that reaps all its children did it
            pass
        os.close(self.pidfd)

    __del__ = end  # a pool that is garbage may be collected after this, as it is the younger

    def forget(self) -> None:
        """Close the descriptors, in a forked child of the host: the zygote is its parent's."""
        self.gone = True
        self.socket.close()
        os.close(self.pidfd)


def _directory(package: str) -> str:
    """Where `package` is installed, found as `import` finds it, without importing it."""
    module = sys.modules.get(package)
    found = [module.__spec__] if module else (finder.find_spec(package, None) for finder in sys.meta_path)
    for spec in found:
        if spec is not None and spec.submodule_search_locations:
            return os.path.abspath(spec.submodule_search_locations[0])
    raise unavailable(f'the package {package} is not installed as a directory')
