"""With the language wall off, nothing gets past the kernel wall."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from pymonty.worker.bpf import ALLOW, KILL
from pymonty.worker.syscalls import MACHINES, RULES
from tests.attacks.corpus import DEFAULTS, Attack, attacks

HERE = Path(__file__).parent
PROGRAMS = sorted((HERE / 'kernel').rglob('*.py'))
MACHINE = os.uname().machine
SECONDS = 10.0

pytestmark = pytest.mark.skipif(
    sys.platform != 'linux' or MACHINE not in MACHINES, reason='there is no kernel wall here'
)

Raw = Callable[[str], tuple[str, int | None]]

_NEVER_CALLED = {'exit', 'exit_group', 'rt_sigreturn'}
"""Calls that end the process, or make it another one, whatever their arguments are."""

_NAMES = {
    'machine': MACHINE,
    'killed_names': {
        name
        for name, rule in RULES.items()
        if KILL in (rule.otherwise, *(test.verdict for test in rule.tests))
    },
    'waits_or_ends': _NEVER_CALLED,
    'allowed_names': {name for name, rule in RULES.items() if rule.otherwise == ALLOW},
}
_PRELUDE = ''.join(f'{name} = {value!r}\n' for name, value in _NAMES.items())


@pytest.fixture(scope='module')
def raw() -> Iterator[Raw]:
    """`raw(source)`: how raw Python ended behind the kernel wall, as text and the signal that killed it."""
    command = [sys.executable, '-s', '-S', '-P', str(HERE / 'raw_arena.py')]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, stdin=pipe, stdout=pipe, text=True, env={'PYTHONHASHSEED': '0'}
    ) as process:
        assert process.stdin is not None and process.stdout is not None

        def run(source: str) -> tuple[str, int | None]:
            assert process.stdin is not None and process.stdout is not None
            process.stdin.write(json.dumps({'source': source, 'seconds': SECONDS}) + '\n')
            process.stdin.flush()
            answer = json.loads(process.stdout.readline())
            return answer['text'], answer['signal']

        yield run
        process.stdin.close()


_REFUSALS = (
    'PermissionError',
    'OSError',
    'InterruptedError',
    'MemoryError',
    'gaierror',
    'ValueError: not allowed',
    "RuntimeError: can't start",
)


def _how(text: str, killer: int | None) -> str:
    """One word for an end: killed, refused, harmless, crash or escaped."""
    if killer == signal.SIGSYS:
        return 'killed'
    if killer is not None:
        return 'crash'
    if text.startswith('result: '):
        return 'harmless'
    return 'refused' if text.startswith(_REFUSALS) else f'failed: {text}'


@pytest.mark.parametrize('path', PROGRAMS, ids=lambda path: path.relative_to(HERE / 'kernel').as_posix())
def test_the_kernel_wall_holds(path: Path, raw: Raw) -> None:
    """Each program says how it ends; `harmless` ones look at their own result and fail if it is not so."""
    source = path.read_text()
    expected = re.search(r'(?m)^# expect: (.+)$', source)
    assert expected is not None
    text, killer = raw(_PRELUDE + source)
    assert _how(text, killer) in expected[1].split(' or '), (text, killer)


LOOK = """
import io as _io
result = []
_pending = [(LEAKED, 0)]
while _pending and len(result) < 5:
    _item, _depth = _pending.pop()
    if isinstance(_item, _io.IOBase) and not isinstance(_item, (_io.BytesIO, _io.StringIO)):
        try:
            _item.fileno()
            if _item.readable():
                _item.read(1)
            else:
                _item.write('x' if isinstance(_item, _io.TextIOBase) else b'x')
                _item.flush()
        except (OSError, ValueError):
            continue
        result.append('ESCAPED: ' + repr(_item))
    elif isinstance(_item, str) and 'root' + chr(58) + 'x' in _item:
        result.append('ESCAPED: ' + _item[:100])
    elif type(_item) in (list, tuple) and _depth < 4:
        _pending += [(x, _depth + 1) for x in _item]
"""


@pytest.mark.parametrize(
    'attack', [attack for attack in attacks() if attack.limits == DEFAULTS], ids=lambda attack: attack.name
)
def test_attacks_on_the_language_wall_find_nothing_behind_it(attack: Attack, raw: Raw) -> None:
    """Run as raw Python, a program ends, is killed or crashes, and has touched nothing outside.

    Programs that exhaust time, memory or output are left out: what ends those is the host's deadline.
    """
    text, _ = raw('leak = lambda *args, **keywords: None\n' + attack.source + LOOK)
    assert ESCAPED not in text


ESCAPED = "['ESCAPED"


def test_nothing_was_left_behind() -> None:
    assert not Path('/tmp/pymonty-attack').exists()
