"""Sessions: state from run to run, also after errors, and how they end."""

from __future__ import annotations

import os
import signal
import threading
import time

import pytest

import pymonty
from tests.api.support import worker_of


def test_state_lives_on(pool: pymonty.Pool) -> None:
    with pool.session() as s:
        assert s.run('x = 40') is None
        assert s.run('def add(n):\n    return x + n') is None
        assert s.run('import math\nadd(2)') == 42
        assert s.run('math.floor(2.5)') == 2
        assert s.run('class A:\n    n = x') is None
        assert s.run('x = 1\nA().n') == 40
        assert s.run('add(2)') == 3


def test_an_error_leaves_the_state_intact(pool: pymonty.Pool) -> None:
    with pool.session() as s:
        s.run('x = 1')
        with pytest.raises(pymonty.MontyRuntimeError):
            s.run('x = 2\ny = 3\n1 / 0\nx = 4')
        assert s.run('(x, y)') == (2, 3)
        with pytest.raises(pymonty.MontySyntaxError):
            s.run('x = 5\ny = (')
        assert s.run('(x, y)') == (2, 3)


def test_a_conversion_error_leaves_the_session_usable(pool: pymonty.Pool) -> None:
    with pool.session(external_functions={'load': object}) as s:
        s.run('x = 1')
        with pytest.raises(pymonty.MontyConversionError) as caught:
            s.run('x = 2\nload()')
        assert caught.value.path == 'load()'
        assert s.run('x') == 2
        with pytest.raises(pymonty.MontyConversionError):
            s.run('1', inputs={'o': object()})
        assert s.run('x') == 2


def test_a_time_limit_that_the_worker_keeps_leaves_the_session_usable(pool: pymonty.Pool) -> None:
    with pool.session(limits=pymonty.ResourceLimits(max_duration_secs=0.1)) as s:
        with pytest.raises(pymonty.MontyLimitError):
            s.run('n = 0\nwhile True: n += 1')
        assert s.run('n') > 0  # type: ignore[operator]


def test_inputs_arrive_even_if_the_first_snippet_is_malformed(pool: pymonty.Pool) -> None:
    with pool.session(inputs={'x': 1}) as s:
        with pytest.raises(pymonty.MontySyntaxError):
            s.run('x +')
        assert s.run('x + y', inputs={'y': 2}) == 3
        s.run('x = 5')
        assert s.run('x') == 5


def test_inputs_are_copied_when_the_session_opens(pool: pymonty.Pool) -> None:
    rows = [1]
    with pool.session(inputs={'rows': rows}) as s:
        rows.append(2)
        assert s.run('rows') == [1]
    with pytest.raises(pymonty.MontyConversionError) as caught:
        pool.session(inputs={'a': {'b': object()}})
    assert caught.value.path == "inputs['a']['b']"


def test_sessions_do_not_see_each_other(pool: pymonty.Pool) -> None:
    with pool.session() as a, pool.session() as b:
        a.run('x = 1')
        with pytest.raises(pymonty.MontyRuntimeError, match='NameError'):
            b.run('x')


def test_the_script_name_is_in_tracebacks(pool: pymonty.Pool) -> None:
    with pool.session(script_name='step.py') as s, pytest.raises(pymonty.MontyRuntimeError) as caught:
        s.run('1 / 0')
    assert 'File "step.py", line 1, in <module>' in caught.value.display()


def test_a_closed_session_is_unavailable(pool: pymonty.Pool) -> None:
    s = pool.session()
    s.run('1')
    s.close()
    s.close()
    with pytest.raises(pymonty.MontyUnavailableError, match='the session is closed'):
        s.run('1')


def test_a_session_runs_one_snippet_at_a_time(pool: pymonty.Pool) -> None:
    def again() -> object:
        return s.run('2')

    with pool.session(external_functions={'again': again}) as s:
        with pytest.raises(pymonty.MontyRuntimeError, match='RuntimeError: this session is running'):
            s.run('again()')
        assert s.run('1') == 1


def test_closing_ends_a_run_in_another_thread(pool: pymonty.Pool) -> None:
    s = pool.session()
    s.run('1')
    threading.Timer(0.1, s.close).start()
    with pytest.raises(pymonty.MontyUnavailableError, match='closed'):
        s.run('while True: pass')


def test_a_worker_killed_between_runs(pool: pymonty.Pool) -> None:
    with pool.session() as s, pool.session() as other:
        s.run('1')
        other.run('x = 1')
        os.kill(worker_of(s), signal.SIGKILL)
        with pytest.raises(pymonty.MontyCrashedError) as caught:
            s.run('1')
        assert caught.value.signal == signal.SIGKILL and not caught.value.wall_touched
        with pytest.raises(pymonty.MontyUnavailableError):
            s.run('1')
        assert other.run('x') == 1


def test_a_worker_killed_in_a_run(pool: pymonty.Pool) -> None:
    with pool.session() as s:
        s.run('1')
        threading.Timer(0.1, os.kill, (worker_of(s), signal.SIGKILL)).start()
        with pytest.raises(pymonty.MontyCrashedError) as caught:
            s.run('while True: pass')
        assert caught.value.signal == signal.SIGKILL


def test_a_worker_killed_in_a_call(pool: pymonty.Pool) -> None:
    def die() -> None:
        os.kill(worker_of(s), signal.SIGKILL)

    with pool.session(external_functions={'die': die}) as s, pytest.raises(pymonty.MontyCrashedError):
        s.run('die()')


def test_a_stopped_worker_counts_as_one_that_runs_on(pool: pymonty.Pool) -> None:
    with pool.session(limits=pymonty.ResourceLimits(max_duration_secs=0.2)) as s:
        s.run('1')
        os.kill(worker_of(s), signal.SIGSTOP)
        start = time.monotonic()
        with pytest.raises(pymonty.MontyLimitError):
            s.run('1')
        assert time.monotonic() - start < 1.2
