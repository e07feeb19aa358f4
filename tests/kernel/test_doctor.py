"""`checks` proves the wall, and notices where there is none."""

from __future__ import annotations

import pytest

from pymonty import doctor


def test_every_check_passes_here() -> None:
    found = doctor.checks()
    assert [check for check in found if not check.ok] == []
    assert len(found) == len(doctor._ATTEMPTS) + 2
    assert 'killed' in next(check.detail for check in found if check.name == 'fork')


def test_a_missing_wall_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    without = doctor._BOOTSTRAP.replace(
        '_probe()\n',
        'from pymonty.worker import lockdown\nlockdown.Lockdown._has_seccomp = lambda *a: False\n_probe()\n',
    )
    monkeypatch.setattr(doctor, '_BOOTSTRAP', without)
    found = {check.name: check for check in doctor.checks()}
    assert not found['system call filter'].ok
    assert not found['use io_uring'].ok
    assert not found['fork'].ok
    assert found['raise a limit'].ok
