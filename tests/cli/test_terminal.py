"""What a person sees: colours, and nothing that could fool a terminal."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager

from tests.cli.support import ROOT, command, pymonty

COLOUR = re.compile(r'\x1b\[[\d;]*m')


class Terminal:
    """A command on a terminal of its own."""

    def __init__(self, process: subprocess.Popen[bytes], screen: int) -> None:
        self.process = process
        self._screen = screen
        self.shown = ''

    def type(self, text: str) -> None:
        os.write(self._screen, text.encode())

    def wait_for(self, text: str | None) -> str:
        """Read until `text` is on the screen, or with None until the command ends; what was shown."""
        deadline = time.monotonic() + 60
        while text is None or text not in self.shown:
            ready, _, _ = select.select([self._screen], [], [], max(deadline - time.monotonic(), 0))
            assert ready, f'{text!r} did not come; shown was {self.shown!r}'
            try:
                data = os.read(self._screen, 4096)
            except OSError:  # the command has closed its end
                data = b''
            if not data:
                assert text is None, f'{text!r} did not come; shown was {self.shown!r}'
                break
            self.shown += data.decode()
        shown, self.shown = self.shown, ''
        return shown


@contextmanager
def terminal(*arguments: str) -> Iterator[Terminal]:
    screen, theirs = pty.openpty()
    environment = {**os.environ, 'TERM': 'xterm-256color'}
    for name in ('NO_COLOR', 'FORCE_COLOR', 'COLUMNS', 'CI'):
        environment.pop(name, None)
    process = subprocess.Popen(
        command(arguments),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        cwd=ROOT,
        env=environment,
        start_new_session=True,
    )
    os.close(theirs)
    try:
        yield Terminal(process, screen)
    finally:
        process.kill()
        process.wait()
        os.close(screen)


def test_tracebacks_are_highlighted() -> None:
    code = 'def f(x):\n    return 1 / x\nf(0)'
    with terminal('run', '-c', code) as screen:
        shown = screen.wait_for(None)
        assert screen.process.wait(10) == 1
    assert COLOUR.search(shown)
    plain = COLOUR.sub('', shown).replace('\r\n', '\n')
    assert plain == pymonty('run', '-c', code).stderr


def test_results_are_highlighted() -> None:
    with terminal('run', '-c', '{"a": 1, "b": None}') as screen:
        shown = screen.wait_for(None)
    assert COLOUR.search(shown)
    assert COLOUR.sub('', shown) == "{'a': 1, 'b': None}\r\n"


def test_control_characters_of_the_program_do_not_reach_a_terminal() -> None:
    code = 'print("\\x1b]0;owned\\x07\\rfake\\u202e"); raise ValueError("\\x1b[2J")'
    with terminal('run', '-c', code) as screen:
        shown = COLOUR.sub('', screen.wait_for(None))
    assert '\\x1b]0;owned\\x07\\rfake\\u202e' in shown
    assert 'ValueError: \\x1b[2J' in shown
    assert '\x1b' not in shown
    assert '\x07' not in shown


def test_control_characters_pass_through_a_pipe() -> None:
    assert pymonty('run', '-c', 'print("\\x1b[1mbold")').stdout == '\x1b[1mbold\n'


def test_ctrl_c_ends_a_run() -> None:
    with terminal('run', '-c', 'print("here")\nwhile True: pass') as screen:
        screen.wait_for('here')
        os.killpg(screen.process.pid, signal.SIGINT)
        assert screen.process.wait(10) == 130


def test_a_conversation() -> None:
    with terminal('repl', '-i', 'n:=1') as screen:
        assert 'with n' in screen.wait_for('>>> ')
        screen.type('def f():\n')
        screen.wait_for('... ')
        screen.type('    return n + 1\n')
        screen.wait_for('... ')
        screen.type('\n')
        screen.wait_for('>>> ')
        screen.type('f() * 21\n')
        assert '42' in screen.wait_for('>>> ')
        screen.type('while True: pass\n\n')
        screen.wait_for('... ')
        time.sleep(0.5)
        os.killpg(screen.process.pid, signal.SIGINT)
        assert 'this is a new session' in screen.wait_for('>>> ')
        screen.type('n\n')
        assert '1' in screen.wait_for('>>> ')
        screen.type('\x04')
        screen.wait_for(None)
        assert screen.process.wait(10) == 0
