"""`pymonty run --pause-at`, `inspect` and `resume`: a paused program at the terminal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from pymonty.cli.show import Exit
from tests.cli.support import pymonty

AGENT = """\
class Basket:
    def __init__(self, name):
        self.name, self.prices = name, []

    def add(self, item, *, count=1):
        self.prices.append(price(item) * count)

print('begun')
basket = Basket('ada')
rest = (n for n in range(3))
next(rest)
for item in ['tea', 'cake']:
    basket.add(item, count=2)
print('priced')
approve(sum(basket.prices), note='x' * 500) and basket.name
"""
TOOLS = """\
def price(item):
    return len(item)

def approve(total, note):
    return total > 5
"""
KEY = '0123456789abcdef0123456789abcdef\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (('agent.py', AGENT), ('tools.py', TOOLS), ('key', KEY), ('other', KEY[::-1].strip())):
        (tmp_path / name).write_text(text)
    return tmp_path


def pause(folder: Path, name: str, *more: str) -> Path:
    """The program's state where it calls `name`."""
    out = folder / 'state.bin'
    agent, tools = str(folder / 'agent.py'), str(folder / 'tools.py')
    done = pymonty('run', agent, '--tools', tools, '--pause-at', name, '--out', str(out), *more)
    assert done.returncode == Exit.OK, done.stderr
    assert done.stderr.startswith(f'paused at {name}(') and str(out) in done.stderr
    return out


def test_a_program_pauses_and_goes_on(folder: Path) -> None:
    state, tools = pause(folder, 'approve'), str(folder / 'tools.py')
    for _ in range(2):
        done = pymonty('resume', str(state), '--tools', tools)
        assert (done.returncode, done.stdout, done.stderr) == (0, "'ada'\n", '')
    done = pymonty('resume', str(state), '--return', 'false', '--json')
    assert (done.returncode, done.stdout) == (0, 'false\n')


def test_it_pauses_step_by_step(folder: Path) -> None:
    state, tools = pause(folder, 'price'), str(folder / 'tools.py')
    second = folder / 'second.bin'
    done = pymonty('resume', str(state), '-t', tools, '--pause-at', 'price', '--out', str(second))
    assert done.returncode == 0 and "paused at price('cake')" in done.stderr
    done = pymonty('resume', str(second), '-t', tools, '--return', '100', '--pause-at', 'fly', '--out', 'x')
    assert (done.returncode, done.stdout, done.stderr) == (0, "priced\n'ada'\n", 'fly was not called\n')


def test_a_function_may_be_there_only_to_pause_at(folder: Path) -> None:
    out = folder / 'state.bin'
    done = pymonty('run', '-c', 'ask("name") + "!"', '--pause-at', 'ask', '--out', str(out))
    assert done.returncode == 0
    done = pymonty('resume', str(out), '--return', '"Ada"')
    assert (done.returncode, done.stdout) == (0, "'Ada!'\n")


def test_inspect_shows_it_to_people(folder: Path) -> None:
    done = pymonty('inspect', str(pause(folder, 'price')))
    assert done.returncode == 0
    lines = done.stdout.splitlines()
    assert lines[0] == "waits for price('tea'), its call 1"
    assert 'not signed' in lines[1] and 'used so far' in lines[2]
    assert f'{folder}/agent.py, line 6, in Basket.add' in lines
    assert '    self.prices.append(price(item) * count)' in lines
    assert "      self   Basket(name='ada', prices=[])" in lines
    assert ['Basket', '<class', 'Basket>'] in [line.split() for line in lines]


def test_inspect_shows_it_to_programs(folder: Path) -> None:
    done = pymonty('inspect', str(pause(folder, 'approve')), '--json')
    found = json.loads(done.stdout)
    assert found['call']['function'] == 'approve'
    assert found['call']['arguments'] == ['14', f'note={"x" * 500!r}']
    assert [frame['line'] for frame in found['stack']] == [15]
    assert found['stack'][0]['variables']['basket'] == "Basket(name='ada', prices=[6, 8])"
    assert found['functions'] == ['approve', 'price']
    assert found['used']['calls'] == 3 and found['used']['output_bytes'] == 13
    assert 0 < found['sizes']['bytes'] < 2000


def test_keys(folder: Path) -> None:
    state = str(pause(folder, 'approve', '--key', str(folder / 'key')))
    assert 'signed:' in pymonty('inspect', state, '--key', str(folder / 'key')).stdout
    for options in ([], ['--key', str(folder / 'other')]):
        for command in ('inspect', 'resume'):
            done = pymonty(command, state, *options)
            assert done.returncode == Exit.UNAVAILABLE
            assert done.stderr.startswith('MontySnapshotError: the snapshot')
    done = pymonty('resume', state, '--return', 'true', '--key', str(folder / 'key'))
    assert (done.returncode, done.stdout) == (0, "'ada'\n")


def test_what_is_damaged_is_said(folder: Path) -> None:
    state = pause(folder, 'approve')
    state.write_bytes(state.read_bytes()[:-1])
    for command in ('inspect', 'resume'):
        done = pymonty(command, str(state))
        assert (done.returncode, done.stdout) == (Exit.UNAVAILABLE, '')
        assert done.stderr == 'MontySnapshotError: the snapshot is damaged: its checksum is wrong\n'


@pytest.mark.parametrize(
    'arguments',
    [
        ['run', '-c', '1', '--pause-at', 'f'],
        ['run', '-c', '1', '--out', 'f'],
        ['resume', 'missing.bin'],
        ['inspect', 'missing.bin'],
    ],
)
def test_wrong_usage(arguments: list[str]) -> None:
    assert pymonty(*arguments).returncode == Exit.USAGE


def test_wrong_json_to_return(folder: Path) -> None:
    done = pymonty('resume', str(pause(folder, 'approve')), '--return', 'nope')
    assert done.returncode == Exit.USAGE and 'is no JSON' in done.stderr


def test_errors_of_a_resumed_program(folder: Path) -> None:
    out = folder / 'state.bin'
    pymonty('run', '-c', 'x = f()\n1 / x', '--pause-at', 'f', '--out', str(out))
    done = pymonty('resume', str(out), '--return', '0')
    assert done.returncode == Exit.RAISED and done.stderr.endswith('ZeroDivisionError: division by zero\n')
    done = pymonty('resume', str(out))
    assert done.returncode == Exit.USAGE and "no function was given for 'f'" in done.stderr
