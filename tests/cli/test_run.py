"""`pymonty run`: what it prints where, and how it ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from pymonty.cli.show import Exit
from tests.cli.support import ROOT, pymonty


def test_the_result_is_printed_as_a_value() -> None:
    done = pymonty('run', '-c', "print('hello'); {'a': (1, 'b')}")
    assert (done.returncode, done.stdout, done.stderr) == (0, "hello\n{'a': (1, 'b')}\n", '')


def test_no_result_prints_nothing() -> None:
    done = pymonty('run', '-c', 'x = 1')
    assert (done.returncode, done.stdout, done.stderr) == (0, '', '')


def test_a_file_with_tools_and_inputs(tmp_path: Path) -> None:
    agent, tools = tmp_path / 'agent.py', tmp_path / 'tools.py'
    agent.write_text('population(city) * factor\n')
    tools.write_text("def population(city):\n    return {'Paris': 2}[city]\n")
    done = pymonty('run', str(agent), '--tools', str(tools), '--input', 'city=Paris', '-i', 'factor:=1.5')
    assert (done.returncode, done.stdout, done.stderr) == (0, '3.0\n', '')


def test_coroutine_functions_are_awaited(tmp_path: Path) -> None:
    tools = tmp_path / 'tools.py'
    tools.write_text(
        'import asyncio\nasync def fetch(url):\n    await asyncio.sleep(0)\n    return url.upper()\n'
    )
    done = pymonty('run', '-c', "fetch('a')", '--tools', str(tools))
    assert (done.returncode, done.stdout, done.stderr) == (0, "'A'\n", '')


def test_dataclasses_of_the_tools_come_back_as_themselves(tmp_path: Path) -> None:
    tools = tmp_path / 'tools.py'
    tools.write_text(
        'from dataclasses import dataclass\n@dataclass\nclass Row:\n    a: int\n'
        'def row():\n    return Row(1)\n'
    )
    done = pymonty('run', '-c', 'r = row()\nr.a += 1\nr', '--tools', str(tools))
    assert (done.returncode, done.stdout) == (0, 'Row(a=2)\n')


def test_a_program_from_standard_input() -> None:
    done = pymonty('run', '-', stdin='6 * 7')
    assert (done.returncode, done.stdout) == (0, '42\n')


def test_json_keeps_the_result_apart_from_the_prints() -> None:
    done = pymonty('run', '--json', '-c', "print('hello'); {'a': [1, None, 'é']}")
    assert done.returncode == 0
    assert json.loads(done.stdout) == {'a': [1, None, 'é']}
    assert done.stderr == 'hello\n'


def test_prints_on_stderr_stay_there() -> None:
    done = pymonty('run', '-c', "import sys; print('hello', file=sys.stderr)")
    assert (done.returncode, done.stdout, done.stderr) == (0, '', 'hello\n')


ENDINGS = [
    ('1', Exit.OK, ''),
    ('import sys; sys.exit()', Exit.OK, ''),
    ('import sys; sys.exit(0)', Exit.OK, ''),
    ('import sys; sys.exit(3)', Exit.RAISED, 'SystemExit: 3'),
    ('1 / 0', Exit.RAISED, 'ZeroDivisionError: division by zero'),
    ('import os', Exit.RAISED, "ModuleNotFoundError: No module named 'os'"),
    ('x = = 1', Exit.SYNTAX, 'SyntaxError: invalid syntax'),
    ('__builtins__', Exit.SYNTAX, 'is not available in the sandbox'),
    ('while True: pass', Exit.LIMIT, '(max_duration_secs)'),
    ("'x' * 10**12", Exit.LIMIT, '(max_memory)'),
    ("open('/etc/passwd')", Exit.RAISED, 'PermissionError'),
]


@pytest.mark.parametrize(('code', 'ending', 'message'), ENDINGS, ids=[code for code, _, _ in ENDINGS])
def test_exit_codes(code: str, ending: Exit, message: str) -> None:
    done = pymonty('run', '-c', code, '--limit', 'time=0.5s')
    assert done.returncode == ending
    last = (done.stderr.splitlines() or [''])[-1]
    assert message in last
    assert (message == '') == (done.stderr == '')


def test_a_value_that_is_no_json() -> None:
    done = pymonty('run', '--json', '-c', '{1, 2}')
    assert (done.returncode, done.stdout) == (Exit.CONVERSION, '')
    assert 'the result: cannot be written as JSON' in done.stderr


WRONG_USAGE = [
    ('run',),
    ('run', 'no-such-file.py'),
    ('run', 'a.py', '-c', '1'),
    ('run', '-c', '1', '--tools', 'no-such-tools.py'),
    ('run', '-c', '1', '--input', 'x'),
    ('run', '-c', '1', '--limit', 'time=x'),
    ('run', '-c', '1', '--no-such-option'),
    ('no-such-command',),
]


@pytest.mark.parametrize('arguments', WRONG_USAGE, ids=' '.join)
def test_wrong_usage(arguments: tuple[str, ...]) -> None:
    done = pymonty(*arguments)
    assert (done.returncode, done.stdout) == (Exit.USAGE, '')
    assert done.stderr


def test_the_traceback_is_cpythons(tmp_path: Path) -> None:
    agent = tmp_path / 'agent.py'
    agent.write_text('def f(x):\n    return 1 / x\n\n\nf(0)\n')
    ours = pymonty('run', str(agent))
    theirs = subprocess.run([sys.executable, str(agent)], capture_output=True, text=True, check=False)
    assert 'ZeroDivisionError: division by zero' in ours.stderr
    assert (ours.stderr, ours.returncode) == (theirs.stderr, theirs.returncode)


@pytest.mark.parametrize('code', ['10**5000', 'x = []\nfor _ in range(100_000): x = [x]\nx'])
def test_a_value_that_has_no_text(code: str) -> None:
    done = pymonty('run', '-c', code)
    assert done.returncode == 0
    assert 'that cannot be shown' in done.stdout


def test_help_names_every_command_and_exit_code() -> None:
    done = pymonty('--help')
    assert done.returncode == 0
    assert all(word in done.stdout for word in ('run', 'repl', 'doctor'))
    run = ' '.join(pymonty('run', '--help').stdout.split())
    assert all(f' {code.value} ' in run for code in Exit)


def test_help_does_not_import_what_takes_time() -> None:
    slow = ('rich', 'asyncio', 'pygments')
    code = f'import sys, pymonty.cli; print([name for name in {slow} if name in sys.modules])'
    done = subprocess.run(
        [sys.executable, '-c', code],
        capture_output=True,
        text=True,
        env={'PYTHONPATH': str(ROOT / 'src')},
        check=True,
    )
    assert done.stdout == '[]\n'
