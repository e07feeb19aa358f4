"""The process that becomes ty: started, and ended.

It can be started ahead, as the first thing that a program with `type_check` does: it then starts up on
another core while the host imports what a check needs. So this module imports next to nothing.

The process has a private directory: its home, an empty Python environment, a workspace, and the one
configuration that ty reads. It has no other environment, so it finds nothing of the user's.
"""

from __future__ import annotations

import atexit
import os
import sys
from time import sleep

MEMORY = 2 << 30
"""Bytes of address space, of which ty maps much more than it uses."""

PACKAGE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
_DYING_SECS = 0.2  # from the end of its output to its own

UNCONFINED = 97
"""The exit code of a process that this kernel does not confine."""

BOOTSTRAP = """
import sys
package, memory, home, *command = sys.argv[1:]
module = sys.modules['pymonty'] = type(sys)('pymonty')
module.__path__ = [package]
from pymonty.typecheck.confine import main
try:
    main(int(memory), [home, package + '/typecheck/typeshed'], command, {'HOME': home})
except OSError:
    sys.exit(%d)
"""

_PLAIN = frozenset('/-_.0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ')

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


class CannotStart(Exception):
    """There is no such process to be had; the text says why."""


class Process:
    """A confined ty, with a pipe to it and one from it.

    Raises:
        CannotStart: it is not installed, or the system refuses.
    """

    def __init__(self) -> None:
        binary = find_binary()
        self.pid = 0
        self.stdin = self.stdout = -1
        self.home = _prepare()
        theirs_in, self.stdin = os.pipe()
        self.stdout, theirs_out = os.pipe()
        command = [
            sys.executable,
            '-I',
            '-S',
            '-c',
            BOOTSTRAP % UNCONFINED,
            PACKAGE,
            str(MEMORY),
            self.home,
            binary,
            'server',
        ]
        try:
            self.pid = os.posix_spawn(
                sys.executable,
                command,
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
            self.close()
            raise CannotStart(f'the type checker cannot be started: {error}') from error
        finally:
            os.close(theirs_in)
            os.close(theirs_out)
        os.set_blocking(self.stdin, False)

    def end(self, patience: float = _DYING_SECS) -> int:
        """Make sure that it is gone; how it ended, if it does so by itself within `patience` seconds."""
        pid, self.pid = self.pid, 0
        if not pid:
            return 0
        try:
            done, status = os.waitpid(pid, os.WNOHANG)
            if not done and patience:
                sleep(patience)
                done, status = os.waitpid(pid, os.WNOHANG)
            if not done:
                os.kill(pid, 9)
                _, status = os.waitpid(pid, 0)
        except ChildProcessError:  # a host that reaps all its children did it
            return 0
        return status

    def close(self) -> None:
        """Kill it and remove its directory. Closing twice does nothing."""
        self.end(0)
        self.forget()
        for folder, _, files in os.walk(self.home, topdown=False):
            for file in files:
                os.unlink(os.path.join(folder, file))
            os.rmdir(folder)

    def forget(self) -> None:
        """Close the descriptors only: in a forked child of the host, the process is its parent's."""
        self.pid = 0
        for fd in (self.stdin, self.stdout):
            if fd >= 0:
                os.close(fd)
        self.stdin = self.stdout = -1


def find_binary() -> str:
    """Where ty is installed.

    Raises:
        CannotStart: nowhere.
    """
    try:
        from ty import find_ty_bin

        return os.path.realpath(find_ty_bin())
    except (ImportError, FileNotFoundError):
        raise CannotStart('the type checker is not installed: pip install ty') from None


def _prepare() -> str:
    """Lay out the private directory: a configuration, no packages, a workspace with an empty stub."""
    major, minor = sys.version_info[:2]
    folder = os.environ.get('TMPDIR', '')
    if not folder.startswith('/') or not set(folder) <= _PLAIN:
        folder = '/tmp'  # as the path becomes part of addresses and of the configuration
    home = f'{folder.rstrip("/")}/pymonty-ty-{os.urandom(8).hex()}'
    try:
        os.mkdir(home, 0o700)
    except OSError as error:
        raise CannotStart(f'the type checker has no place for its files: {error}') from error
    os.makedirs(f'{home}/environment/lib/python{major}.{minor}/site-packages')
    os.mkdir(f'{home}/program')
    for path, text in {
        'environment/pyvenv.cfg': f'home = {home}\nversion = {major}.{minor}\n',
        'program/__host__.pyi': '',
        'ty.toml': _CONFIGURATION.format(home=home, major=major, minor=minor, package=_quoted(PACKAGE)),
    }.items():
        with open(f'{home}/{path}', 'w') as file:
            file.write(text)
    return home


def _quoted(text: str) -> str:
    return text.replace('\\', '\\\\').replace('"', '\\"')


_ahead: list[Process] = []


def start_ahead() -> None:
    """Have a process for the next `take`, unless one was started before. A failure shows there."""
    global _started
    if not _started:
        _started = True
        try:
            _ahead.append(Process())
        except CannotStart:
            pass  # and `take` says so


def take() -> Process:
    """A process: the one that was started ahead, or a new one.

    Raises:
        CannotStart: there is none to be had.
    """
    global _started
    _started = True
    return _ahead.pop() if _ahead else Process()


_started = False


def _close() -> None:
    while _ahead:
        _ahead.pop().close()


def _forget() -> None:
    global _started
    _started = False
    while _ahead:
        _ahead.pop().forget()


atexit.register(_close)
os.register_at_fork(after_in_child=_forget)
