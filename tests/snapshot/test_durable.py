"""The agent of examples/durable, each step in a process of its own, which is killed at random moments."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

RUN = Path(__file__).resolve().parent.parent.parent / 'examples' / 'durable' / 'run.py'
EFFECTS = [
    ('charge', 'Bo 4.25'),
    ('charge', 'Ada 8.50'),
    (
        'send',
        '12.75 charged\norders of 2026-07-01\nBo: 4.25 (receipt 1)\nAda: 8.50 (receipt 2)\n'
        'Di: 99.00 is more than the agent may charge',
    ),
]
MOST_PROCESSES = 120


def take_step(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, str(RUN), str(path)], stdout=subprocess.PIPE, text=True)


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    database = sqlite3.connect(path, timeout=30)
    try:
        return database.execute(query).fetchall()
    finally:
        database.close()


def test_each_step_in_a_process_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / 'agent.db'
    said = [take_step(path).communicate(timeout=60)[0] for _ in range(12)]
    assert said[0] == 'start\n' and said[11] == 'nothing left to do\n'
    assert [line.split('(')[0] for line in said[1:11]] == [
        '1. today',
        '2. open_orders',
        '3. stock',
        '4. charge',
        '5. stock',
        '6. charge',
        '7. stock',
        '8. stock',
        '9. charge',
        '10. send',
    ]
    assert rows(path, 'SELECT kind, what FROM effects ORDER BY id') == EFFECTS


def test_it_survives_being_killed_at_random_moments(tmp_path: Path) -> None:
    path, chance = tmp_path / 'agent.db', random.Random(20260701)
    began = time.monotonic()
    take_step(path).communicate(timeout=60)
    usual = time.monotonic() - began
    kills = completed = 0
    for _ in range(MOST_PROCESSES):
        child = take_step(path)
        try:
            child.communicate(timeout=chance.uniform(0.3, 1.6) * usual)
        except subprocess.TimeoutExpired:
            child.send_signal(signal.SIGKILL)
            child.communicate(timeout=60)
            kills += 1
            usual *= 1.1  # the machine may have become busier
        ((steps, result),) = rows(path, 'SELECT steps, result FROM program')
        assert isinstance(steps, int) and completed <= steps <= completed + 1
        completed = steps
        effects = rows(path, 'SELECT kind, what FROM effects ORDER BY id')
        assert effects == EFFECTS[: len(effects)]
        if result is not None:
            break
    assert (completed, effects) == (10, EFFECTS)
    assert result == EFFECTS[2][1].partition('\n')[2]
    assert kills > 0
