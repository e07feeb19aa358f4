"""The process that runs the checker: what it can reach, and what becomes of it when something goes wrong."""

from __future__ import annotations

import ast
import os
import signal
import stat
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import pymonty
from pymonty.typecheck import checker, process
from pymonty.typecheck.checker import Checker
from pymonty.typecheck.protocol import BODY_MAX, HEADER_MAX, ProtocolError, Reader, encode
from pymonty.typecheck.stubs import Stubs

PROBE = """
import errno, os, resource, socket
def outcome(action):
    try:
        action()
    except OSError as error:
        return errno.errorcode[error.errno]
    return 'done'
results = {
    'connect': outcome(lambda: socket.socket()),
    'read a secret': outcome(lambda: open(%(secret)r).read()),
    'list the root': outcome(lambda: os.listdir('/')),
    'write at home': outcome(lambda: open(os.environ['HOME'] + '/x', 'w')),
    'make a directory': outcome(lambda: os.mkdir(os.environ['HOME'] + '/d')),
    'environment': sorted(os.environ),
    'memory': resource.getrlimit(resource.RLIMIT_AS)[0],
}
print(results)
"""


@pytest.fixture
def own() -> Iterator[Checker]:
    own = Checker()
    yield own
    own.close()


def become(source: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """What Python finds, run as the checker is run, with its own files readable besides."""
    package = str(Path(process.__file__).parents[1])
    prefix = [sys.base_prefix, sys.prefix]
    script = (process.BOOTSTRAP % process.UNCONFINED).replace(
        '[home, package', f'[*{prefix!r}, home, package'
    )
    home = folder / 'home'
    home.mkdir()
    arguments = [sys.executable, '-I', '-S', '-c', script, package, str(process.MEMORY), str(home)]
    command = [os.path.realpath(sys.executable), '-I', '-S', '-c', source]
    return subprocess.run([*arguments, *command], env={}, capture_output=True, text=True, timeout=60)


def test_it_reaches_nothing(tmp_path: Path) -> None:
    secret = tmp_path / 'secret'
    secret.write_text('s3cret')
    done = become(PROBE % {'secret': str(secret)}, tmp_path)
    assert done.returncode == 0, done.stderr
    found = ast.literal_eval(done.stdout)
    assert found['connect'] == 'EPERM'
    assert found['read a secret'] == 'EACCES'
    assert found['list the root'] == 'EACCES'
    assert found['write at home'] in ('EPERM', 'EACCES')
    assert found['make a directory'] == 'EPERM'
    assert found['environment'] in (['HOME'], ['HOME', 'LC_CTYPE'])
    assert found['memory'] == process.MEMORY


@pytest.mark.parametrize(
    'escape', ['os.fork()', 'os.pidfd_open(1)', 'os.kill(os.getppid(), 0)', 'os.setuid(0)']
)
def test_an_escape_kills_it(tmp_path: Path, escape: str) -> None:
    assert become(f'import os; {escape}', tmp_path).returncode == -signal.SIGSYS


def test_no_configuration_is_picked_up(own: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ('ty.toml', '.config/ty/ty.toml'):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text('[rules]\nall = "ignore"\n')
    (tmp_path / 'pyproject.toml').write_text('[tool.ty.rules]\nall = "ignore"\n')
    monkeypatch.setenv('HOME', str(tmp_path))
    monkeypatch.setenv('XDG_CONFIG_HOME', str(tmp_path / '.config'))
    monkeypatch.setenv('TMPDIR', str(tmp_path))
    monkeypatch.chdir(tmp_path)
    assert [d.code for d in own.check('nothing', 'main.py', Stubs())] == ['unresolved-reference']
    assert own._server is not None and own._server.program.startswith(str(tmp_path))


def test_packages_of_the_host_are_not_there(
    own: Checker, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / 'mine.py').write_text('x = 1')
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv('PYTHONPATH', str(tmp_path))
    for name in ('mine', 'msgspec', 'pytest', 'pymonty', 'host'):
        (found,) = own.check(f'import {name}', 'main.py', Stubs())
        assert found.code == 'import-not-found'
        assert str(tmp_path) not in found.message and 'site-packages' not in found.message


def test_a_crash_is_retried(own: Checker) -> None:
    own.check('1', 'main.py', Stubs())
    assert own._server is not None
    first = own._server
    os.kill(first._process.pid, signal.SIGKILL)
    assert [d.code for d in own.check('nothing', 'main.py', Stubs())] == ['unresolved-reference']
    assert own._server is not first and not Path(first.program).exists()


def test_a_server_is_replaced_after_a_while(own: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checker, 'CHECKS_MAX', 2)
    servers = []
    for _ in range(3):
        own.check('1', 'main.py', Stubs())
        servers.append(own._server)
    assert servers[0] is servers[1] is not servers[2]


def test_closing_leaves_nothing(own: Checker) -> None:
    own.check('1', 'main.py', Stubs())
    assert own._server is not None
    home, pid = Path(own._server.program).parent, own._server._process.pid
    own.close()
    own.close()
    assert not home.exists()
    with pytest.raises(ProcessLookupError):
        os.kill(pid, 0)


def test_a_forked_child_has_a_server_of_its_own(own: Checker) -> None:
    own.check('1', 'main.py', Stubs())
    pid = os.fork()
    if not pid:
        own.forget()
        found = own.check('nothing', 'main.py', Stubs())
        own.close()
        os._exit(0 if [d.code for d in found] == ['unresolved-reference'] else 1)
    _, status = os.waitpid(pid, 0)
    assert status == 0
    assert own.check('1', 'main.py', Stubs()) == []


def test_a_kernel_that_does_not_confine_it_is_named(own: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = process.BOOTSTRAP.replace('    main(', '    raise OSError\n    main(')
    monkeypatch.setattr(process, 'BOOTSTRAP', broken)
    with pytest.raises(pymonty.MontyCheckerError, match='this kernel does not confine it'):
        own.check('1', 'main.py', Stubs())


# What a broken or hostile server does.

Fake = Callable[[str], Checker]

ANSWER = """
import json, os, sys
def read():
    size = 0
    while (line := sys.stdin.buffer.readline().strip()):
        size = int(line.split(b':')[1])
    if not size:
        os._exit(7)
    return json.loads(sys.stdin.buffer.read(size))
def send(body, header=None):
    data = body if type(body) is bytes else json.dumps(body).encode()
    os.write(1, (header or b'Content-Length: %d\\r\\n\\r\\n' % len(data)) + data)
def result(value):
    return lambda id: send({'jsonrpc': '2.0', 'id': id, 'result': value})
def item(**changes):
    place = {'line': 0, 'character': 0}
    return {'range': {'start': place, 'end': place}, 'message': 'm', 'code': 'c', 'severity': 1} | changes
while True:
    message = read()
    if message['method'] == 'textDocument/diagnostic':
        answer(message['id'])
"""


@pytest.fixture
def fake(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Fake]:
    """A checker whose ty is a script: how it answers a request of diagnostics is the argument."""
    made: list[Checker] = []

    def make(answer: str) -> Checker:
        script = tmp_path / 'ty'
        define = ANSWER.replace('while True:\n    message', f'answer = {answer}\nwhile True:\n    message')
        script.write_text(f'#!{sys.executable}\n{textwrap.dedent(define)}')
        script.chmod(script.stat().st_mode | stat.S_IXUSR)
        bootstrap = 'import os, sys; assert %d; os.execv(sys.argv[4], sys.argv[4:])'
        monkeypatch.setattr(process, 'BOOTSTRAP', bootstrap)
        monkeypatch.setattr(process, 'find_binary', lambda: str(script))
        monkeypatch.setattr(checker, 'CHECK_SECS', 2.0)
        made.append(Checker())
        return made[-1]

    yield make
    for one in made:
        one.close()


BROKEN = {
    'nothing': 'lambda id: os._exit(3)',
    'an error': "lambda id: send({'id': id, 'error': {'code': -1, 'message': 'no'}})",
    'no message': "lambda id: os.write(1, b'garbage' * 1000)",
    'no length': "lambda id: send(b'{}', b'Content-Type: x\\r\\n\\r\\n')",
    'a huge length': "lambda id: send(b'{}', b'Content-Length: 99999999999\\r\\n\\r\\n')",
    'a negative length': "lambda id: send(b'{}', b'Content-Length: -5\\r\\n\\r\\n')",
    'no JSON': "lambda id: send(b'{')",
    'an array': 'lambda id: send([1])',
    'deep JSON': "lambda id: send(b'[' * 100000)",
    'null': 'result(None)',
    'another kind of report': "result({'kind': 'unchanged', 'resultId': 'x'})",
    'no items': "result({'kind': 'full'})",
    'items that are none': "result({'kind': 'full', 'items': [1]})",
    'an item without a place': "result({'kind': 'full', 'items': [{'message': 'm'}]})",
    'a severity that is none': "result({'kind': 'full', 'items': [item(severity='x')]})",
}


@pytest.mark.parametrize('answer', BROKEN.values(), ids=BROKEN)
def test_a_strange_answer_is_an_error(fake: Fake, answer: str) -> None:
    with pytest.raises(pymonty.MontyCheckerError, match='crashed, twice'):
        fake(answer).check('1', 'main.py', Stubs())


def test_silence_is_an_error(fake: Fake) -> None:
    with pytest.raises(pymonty.MontyCheckerError, match='within 2 seconds'):
        fake('lambda id: None').check('1', 'main.py', Stubs())


def test_places_outside_of_the_program_are_brought_in(fake: Fake) -> None:
    far = "{'start': {'line': 10**6, 'character': -3}, 'end': {'line': -1, 'character': 10**9}}"
    own = fake(f"result({{'kind': 'full', 'items': [item(range={far})]}})")
    (found,) = own.check('one\ntwo', 'main.py', Stubs())
    assert (found.line, found.column, found.end_line, found.end_column) == (2, 0, 2, 3)


def test_an_answer_may_come_in_pieces_among_other_messages(fake: Fake) -> None:
    asked = "send({'id': 'x', 'method': 'workspace/configuration', 'params': {}})"
    own = fake(f"lambda id: ({asked}, result({{'kind': 'full', 'items': []}})(id))")
    assert own.check('1', 'main.py', Stubs()) == []


def test_a_checker_that_is_not_installed_is_an_error(own: Checker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, 'ty', None)
    with pytest.raises(pymonty.MontyCheckerError, match='pip install ty'):
        own.check('1', 'main.py', Stubs())


# The protocol.


def test_messages_are_read_byte_by_byte() -> None:
    reader = Reader()
    data = encode('a', {}, 1) + encode('b', [], 2)
    assert [m.method for n in range(len(data)) for m in reader.feed(data[n : n + 1])] == ['a', 'b']


@pytest.mark.parametrize(
    'data',
    [
        b'x' * HEADER_MAX,
        b'Content-Length: %d\r\n\r\n' % (BODY_MAX + 1),
        b'\r\n\r\n',
        b'Content-Length: 2\r\n\r\n{{',
        b'Content-Length: 9\r\n\r\n{"id":[]}',
    ],
)
def test_what_is_no_message_is_an_error(data: bytes) -> None:
    with pytest.raises(ProtocolError):
        list(Reader().feed(data))
