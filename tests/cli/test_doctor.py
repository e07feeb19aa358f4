"""`pymonty doctor`: a row for every check, and an exit code."""

from __future__ import annotations

import pytest
from typer.testing import CliRunner

import pymonty.doctor
from pymonty.cli import app
from pymonty.doctor import Check


def test_a_row_for_every_check_of_this_machine() -> None:
    found = pymonty.doctor.checks()
    done = CliRunner().invoke(app, ['doctor'])
    assert all(check.name in done.stdout for check in found)
    assert done.stdout.count('holds') == sum(check.ok for check in found)
    assert done.exit_code == (0 if all(check.ok for check in found) else 1)


@pytest.mark.parametrize('ok', [True, False])
def test_the_exit_code_tells(monkeypatch: pytest.MonkeyPatch, ok: bool) -> None:
    found = [Check('platform', True, 'fine'), Check('open a file', ok, '[bold]as it was[/bold]')]
    monkeypatch.setattr(pymonty.doctor, 'checks', lambda: found)
    done = CliRunner().invoke(app, ['doctor'])
    assert done.exit_code == (0 if ok else 1)
    assert '[bold]as it was[/bold]' in done.stdout
    assert ('is missing' in done.stdout) == (not ok)
