"""ty's language server: a confined process, and requests to it one after another.

    Server()   a private directory, a process that gives up what it has (`confine`) and becomes ty
    ask()      a request, and its answer or an error, by a deadline
    tell()     a notification
    close()    the process killed, the directory removed

What is written and read goes through two pipes that never block the host past the deadline. The process has
no environment but a home, which is its private directory: so it finds no configuration of the user's, and
no packages, as the Python environment that it is told of is an empty one.
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import sys
import tempfile
from time import monotonic, sleep

import msgspec

from pymonty.errors import MontyCheckerError
from pymonty.typecheck import protocol
from pymonty.typecheck.protocol import Answer, ProtocolError, Reader

MEMORY = 2 << 30
"""Bytes of address space, of which ty maps much more than it uses."""

_CHUNK = 1 << 16
_DYING_SECS = 0.2  # from the end of its output to its own

_BOOTSTRAP = """
import sys
package, memory, home, *command = sys.argv[1:]
module = sys.modules['pymonty'] = type(sys)('pymonty')
module.__path__ = [package]
from pymonty.typecheck.confine import main
main(int(memory), [home, package + '/typecheck/typeshed'], command, {'HOME': home})
"""

_CONFIGURATION = """\
[environment]
python = "{home}/environment"
python-version = "{major}.{minor}"
python-platform = "linux"
root = ["{home}/program"]
typeshed = "{package}/typecheck/typeshed"

[rules]
deprecated = "error"
incompatible-attribute-override = "warn"
incompatible-method-override = "warn"
incompatible-mutable-override = "warn"
incompatible-property-override = "warn"
invalid-parameter-default = "warn"
unused-awaitable = "error"
"""

_CAPABILITIES = {
    'general': {'positionEncodings': ['utf-32']},
    'textDocument': {'diagnostic': {'dynamicRegistration': False}},
}


class ServerGone(Exception):
    """The process ended, or sent what is no message; the text says which."""


class Server:
    """A running ty.

    Raises:
        MontyCheckerError: it cannot be started here.
    """

    def __init__(self) -> None:
        package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
        self.home = tempfile.mkdtemp(prefix='pymonty-ty-')
        self.program = f'{self.home}/program'
        _prepare(self.home, package)
        self._requests = 0
        self._reader = Reader()
        self._answers: dict[int, Answer] = {}
        self._pid = 0
        self._stdin, self._stdout = self._start(package)
        self.tell_later = bytearray()
        self._later('initialize', self._initialize(), request=True)
        self._later('initialized', {})

    def _initialize(self) -> dict[str, object]:
        root = f'file://{self.program}'
        return {
            'processId': None,
            'rootUri': root,
            'workspaceFolders': [{'uri': root, 'name': 'program'}],
            'capabilities': _CAPABILITIES,
            'initializationOptions': {'configurationFile': f'{self.home}/ty.toml'},
        }

    def _start(self, package: str) -> tuple[int, int]:
        arguments = [sys.executable, '-I', '-S', '-c', _BOOTSTRAP, package, str(MEMORY), self.home, _binary()]
        theirs_in, ours_in = os.pipe()
        ours_out, theirs_out = os.pipe()
        try:
            self._pid = os.posix_spawn(
                sys.executable,
                [*arguments, 'server'],
                {},
                file_actions=[
                    (os.POSIX_SPAWN_DUP2, theirs_in, 0),
                    (os.POSIX_SPAWN_DUP2, theirs_out, 1),
                    (os.POSIX_SPAWN_OPEN, 2, '/dev/null', os.O_WRONLY, 0),
                ],
                setsid=True,
                setsigmask=(),
            )
        except OSError as error:
            os.close(ours_in)
            os.close(ours_out)
            raise MontyCheckerError(f'the type checker cannot be started: {error}') from error
        finally:
            os.close(theirs_in)
            os.close(theirs_out)
        os.set_blocking(ours_in, False)
        return ours_in, ours_out

    def tell(self, method: str, params: object) -> None:
        """Send a notification, together with the next request."""
        self._later(method, params)

    def start(self, method: str, params: object) -> int:
        """Send a request with the next `wait` or `flush`; its number."""
        return self._later(method, params, request=True)

    def _later(self, method: str, params: object, request: bool = False) -> int:
        self._requests += request
        self.tell_later += protocol.encode(method, params, self._requests if request else None)
        return self._requests

    def flush(self) -> None:
        """Send as much as the pipe takes now, without waiting.

        Raises:
            ServerGone: the process ended.
        """
        self._write()

    def wait(self, request: int, deadline: float) -> msgspec.Raw:
        """The result of a request.

        Raises:
            TimeoutError: it did not come by the deadline.
            ServerGone: the process ended, or sent what is no message of the protocol.
        """
        while request not in self._answers:
            events = self._poll(deadline)
            if self._stdin in events:
                self._write()
            if self._stdout in events:
                self._read()
        answer = self._answers.pop(request)
        if bytes(answer.error):
            raise ServerGone(f'it refused a request: {bytes(answer.error)[:200]!r}')
        return answer.result

    def _poll(self, deadline: float) -> set[int]:
        left = deadline - monotonic()
        poll = select.poll()
        poll.register(self._stdout, select.POLLIN)
        if self.tell_later:
            poll.register(self._stdin, select.POLLOUT)
        ready = {fd for fd, _ in poll.poll(max(left, 0) * 1000)}
        if not ready:
            raise TimeoutError
        return ready

    def _write(self) -> None:
        try:
            while self.tell_later:
                sent = os.write(self._stdin, self.tell_later)
                del self.tell_later[:sent]
        except BlockingIOError:
            return
        except OSError:
            raise ServerGone(self._end()) from None

    def _read(self) -> None:
        data = os.read(self._stdout, _CHUNK)
        if not data:
            raise ServerGone(self._end())
        try:
            for message in self._reader.feed(data):
                if message.method is None and type(message.id) is int:
                    self._answers[message.id] = message
                elif message.method is not None and message.id is not None:
                    self.tell_later += protocol.encode_reply(message.id)
        except ProtocolError as error:
            raise ServerGone(f'it sent {error}') from None

    def _end(self) -> str:
        """How the process ended."""
        status = self._kill(_DYING_SECS)
        if os.WIFSIGNALED(status):
            return f'it was ended by {signal.Signals(os.WTERMSIG(status)).name}'
        return f'it ended with exit code {os.WEXITSTATUS(status)}'

    def _kill(self, patience: float = 0.0) -> int:
        pid, self._pid = self._pid, 0
        if not pid:
            return 0
        try:
            done, status = os.waitpid(pid, os.WNOHANG)
            if not done and patience:
                sleep(patience)
                done, status = os.waitpid(pid, os.WNOHANG)
            if not done:
                os.kill(pid, signal.SIGKILL)
                _, status = os.waitpid(pid, 0)
        except ChildProcessError:  # a host that reaps all its children did it
            return 0
        return status

    def close(self) -> None:
        """Kill it and remove its directory. Closing twice does nothing."""
        self._kill()
        self.forget()
        shutil.rmtree(self.home, ignore_errors=True)

    def forget(self) -> None:
        """Close the descriptors only: in a forked child of the host, the process is its parent's."""
        self._pid = 0
        for fd in (self._stdin, self._stdout):
            if fd >= 0:
                os.close(fd)
        self._stdin = self._stdout = -1


def _binary() -> str:
    try:
        from ty import find_ty_bin

        return os.path.realpath(find_ty_bin())
    except (ImportError, FileNotFoundError):
        raise MontyCheckerError('the type checker is not installed: pip install ty') from None


def _prepare(home: str, package: str) -> None:
    """Lay out the private directory: a configuration, no packages, a workspace with an empty stub."""
    major, minor = sys.version_info[:2]
    os.makedirs(f'{home}/environment/lib/python{major}.{minor}/site-packages')
    os.mkdir(f'{home}/program')
    for path, text in {
        'environment/pyvenv.cfg': f'home = {home}\nversion = {major}.{minor}\n',
        'program/__host__.pyi': '',
        'ty.toml': _CONFIGURATION.format(home=home, major=major, minor=minor, package=package),
    }.items():
        with open(f'{home}/{path}', 'w') as file:
            file.write(text)
