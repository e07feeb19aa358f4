"""The attack corpus against the language wall alone, and against the whole sandbox."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import pymonty
from tests.attacks.corpus import DEFAULTS, EVIDENCE, LAYERS, ROOT, Attack, attacks

HERE = Path(__file__).parent
ATTACKS = attacks()
LEAST = 150
"""Attacks that the corpus must hold at the least."""

NATIVE_KINDS = frozenset('frame code traceback cell mappingproxy TextIOWrapper Engine Halted TimeUp'.split())

Report = dict[str, object]
Judge = Callable[[Attack, str], Report]


@pytest.fixture(scope='module')
def judge() -> Iterator[Judge]:
    """`judge(attack, mode)`: how a program ended behind the language wall alone, and what it reached."""
    pipe = subprocess.PIPE
    command = [sys.executable, '-W', 'ignore', '-m', 'tests.attacks.arena']
    root = HERE.parents[1]
    environment = {'PYTHONPATH': f'{root}:{root / "src"}', 'PYTHONHASHSEED': '0'}
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=environment) as process:

        def ask(attack: Attack, mode: str) -> Report:
            assert process.stdin is not None and process.stdout is not None
            process.stdin.write(f'{ROOT / attack.name}.py\t{mode}\n')
            process.stdin.flush()
            answer: Report = json.loads(process.stdout.readline())
            return answer

        yield ask
        assert process.stdin is not None
        process.stdin.close()


@pytest.fixture(scope='module')
def pool() -> Iterator[pymonty.Pool]:
    with pymonty.Pool(workers=2) as pool:
        yield pool


def _named(attack: Attack) -> str:
    return attack.name


@pytest.mark.parametrize('mode', ['plain', 'audit'])
@pytest.mark.parametrize('attack', [a for a in ATTACKS if not a.isolated_only], ids=_named)
def test_the_language_wall_holds(attack: Attack, mode: str, judge: Judge) -> None:
    """In the engine alone: nothing that a guest may not hold is reached, nothing that is shared changes.

    In audit mode the product, too, looks at the value of every expression.
    """
    report = judge(attack, mode)
    assert report['found'] == [], report
    if attack.layer == 'admit':
        assert report['end'] == 'syntax', report
    elif attack.layer == 'limits':
        assert report['end'] in ('limit', 'killed'), report
    else:
        assert report['end'] in ('syntax', 'exception', 'value', 'limit'), report


@pytest.mark.parametrize('attack', ATTACKS, ids=_named)
def test_the_sandbox_holds(attack: Attack, pool: pymonty.Pool) -> None:
    """In a worker: an error or a harmless value comes out, in time, and the kernel wall is not touched.

    Programs after the interpreter's own memory may crash their worker; that is what it is for.
    """
    reached: list[object] = []
    try:
        program = pymonty.Monty(
            attack.source, external_functions=['leak'], script_name='attack.py', pool=pool
        )
        reached.append(
            program.run(
                external_functions={'leak': lambda *args, **keywords: reached.append([*args, keywords])},
                limits=_limits(attack),
                print_callback=lambda stream, text: reached.append(text),
            )
        )
        ending: pymonty.MontyError | None = None
    except pymonty.MontyError as error:
        ending = error
    if isinstance(ending, pymonty.MontyCrashedError):
        assert attack.layer == 'kernel', ending
        assert not ending.wall_touched
    if attack.layer == 'admit':
        assert isinstance(ending, pymonty.MontySyntaxError)
    elif attack.layer == 'limits':
        assert isinstance(ending, pymonty.MontyLimitError), ending
    assert _evidence(reached) == []
    if isinstance(ending, pymonty.MontyCrashedError | pymonty.MontyLimitError):  # else the next one shows
        with pool.session() as session:
            assert session.run('1 + 1') == 2


def _limits(attack: Attack) -> pymonty.ResourceLimits:
    limits = attack.limits
    return pymonty.ResourceLimits(
        max_duration_secs=limits['duration'],
        max_memory=int(limits['memory']),
        max_output_bytes=int(limits['output']),
        max_external_calls=int(limits['calls']),
        max_recursion_depth=500,
    )


def _evidence(reached: list[object]) -> list[object]:
    """What came out of a worker and tells of an escape."""
    found: list[object] = []
    seen: set[int] = set()
    pending = list(reached)
    while pending:
        item = pending.pop()
        if id(item) in seen:
            continue
        seen.add(id(item))
        if isinstance(item, str) and item.startswith(EVIDENCE):
            found.append(item[:200])
        elif isinstance(item, pymonty.MontyObject):
            if item.type_name in NATIVE_KINDS:
                found.append(item)
            pending += item.attributes.values()
        elif isinstance(item, dict):
            pending += [*item.keys(), *item.values()]
        elif isinstance(item, (list, tuple, set, frozenset)):
            pending += item
    return found


def test_the_corpus_is_complete() -> None:
    assert len(ATTACKS) >= LEAST
    layers = Counter(attack.layer for attack in ATTACKS)
    assert layers.keys() == LAYERS


def test_goals_and_programs_are_distinct() -> None:
    assert len({attack.source.split('\n', 2)[2] for attack in ATTACKS}) == len(ATTACKS)
    assert all(attack.limits.keys() == DEFAULTS.keys() for attack in ATTACKS)
