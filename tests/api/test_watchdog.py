"""The watchdog's promise: an exception comes in guest time or not at all."""

from __future__ import annotations

import threading
import time

import pytest

import pymonty
from pymonty.host.watchdog import STARTING, STOPPED, TimeUp, Watch
from tests.api.support import eventually


def loop(deadline: float) -> None:
    while time.monotonic() < deadline:
        pass


def spin(watch: Watch, secs: float = 60) -> None:
    """Be a guest for `secs`. The loop is elsewhere: in CPython 3.13 no `try` covers its own loops' jumps."""
    deadline = time.monotonic() + secs
    try:
        watch.start()
        loop(deadline)
    finally:
        watch.state = STOPPED
        watch.settle()


def test_it_interrupts_the_thread_that_overstays() -> None:
    start = time.monotonic()
    with pytest.raises(TimeUp):
        spin(Watch(0.05))
    assert 0.04 < time.monotonic() - start < 1


def test_time_that_is_up_at_the_last_moment_is_reported_by_settle_and_never_later() -> None:
    up = 0
    for n in range(300):
        try:
            spin(Watch(0.0005), n % 20 / 10_000)
        except TimeUp:
            up += 1
    for _ in range(20_000):
        pass  # an exception that was on its way would come here
    time.sleep(0.03)
    assert 0 < up < 300


def test_paused_time_does_not_count() -> None:
    watch = Watch(0.1)
    for _ in range(4):
        watch.start()
        watch.state = STOPPED
        watch.settle()
        time.sleep(0.05)
    with pytest.raises(TimeUp):
        spin(watch)


def test_many_threads_are_watched_by_one() -> None:
    outcomes: list[str] = []

    def guest(secs: float) -> None:
        try:
            spin(Watch(secs))
        except TimeUp:
            outcomes.append('up')

    threads = [threading.Thread(target=guest, args=(0.01 * n,)) for n in range(1, 9)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert outcomes == ['up'] * 8
    assert len([thread for thread in threading.enumerate() if thread.name == 'pymonty-watchdog']) == 1


def test_another_thread_can_end_a_guest() -> None:
    watch = Watch(None)
    threading.Timer(0.05, watch.expire).start()
    with pytest.raises(TimeUp):
        spin(watch)


def test_nothing_comes_while_it_is_deferred() -> None:
    watch = Watch(0.02)

    def guest() -> None:
        watch.defer()
        loop(time.monotonic() + 0.06)
        done.append(watch.state)
        watch.allow()
        loop(time.monotonic() + 60)

    done: list[int] = []
    with pytest.raises(TimeUp):
        try:
            watch.start()
            guest()
        finally:
            watch.state = STOPPED
            watch.settle()
    assert done == [STARTING]


def test_runs_that_end_about_when_their_time_does() -> None:
    program = pymonty.Monty('n = 0\nwhile n < 20_000: n += 1\nn', isolation='inline')
    outcomes = set()
    for n in range(150):
        try:
            limits = pymonty.ResourceLimits(max_duration_secs=0.0002 * (1 + n % 10))
            outcomes.add(program.run(limits=limits))
        except pymonty.MontyLimitError as error:
            outcomes.add(error.limit)
    assert 'max_duration_secs' in outcomes
    assert program.run() == 20_000
    assert eventually(lambda: threading.active_count() < 10)
