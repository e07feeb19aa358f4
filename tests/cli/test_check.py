"""`pymonty check`, and `pymonty run --type-check`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.support import ROOT, pymonty


@pytest.fixture
def tools(tmp_path: Path) -> str:
    path = tmp_path / 'tools.py'
    path.write_text('def fetch(url: str) -> str:\n    return url\n')
    return str(path)


def test_what_was_found_is_shown_with_carets(tools: str) -> None:
    done = pymonty('check', '-c', 'fetch(limit)', '--tools', tools, '-i', 'limit:=5')
    assert (done.returncode, done.stdout) == (3, '')
    assert done.stderr == (
        'error[invalid-argument-type]: Argument to function `fetch` is incorrect: '
        'Expected `str`, found `int`\n'
        ' --> <string>:1:7\n'
        '  |\n'
        '1 | fetch(limit)\n'
        '  |       ^^^^^\n'
        '  |\n'
    )


def test_a_right_program_says_nothing_and_does_not_run(tools: str) -> None:
    done = pymonty('check', '-c', 'print(fetch("a"))', '--tools', tools)
    assert (done.returncode, done.stdout, done.stderr) == (0, '', '')


@pytest.mark.parametrize('name', ['revenue', 'support'])
def test_the_examples_pass(name: str) -> None:
    inputs = {'revenue': 'top:=6', 'support': 'now=2026-07-01T12:00'}
    folder = ROOT / 'examples' / name
    done = pymonty('check', str(folder / 'agent.py'), '-t', str(folder / 'tools.py'), '-i', inputs[name])
    assert (done.returncode, done.stdout, done.stderr) == (0, '', '')


def test_formats_for_machines_are_printed_on_stdout() -> None:
    done = pymonty('check', '-c', 'nothing', '--format', 'json')
    assert (done.returncode, done.stderr) == (3, '')
    assert [found['code'] for found in json.loads(done.stdout)] == ['unresolved-reference']
    done = pymonty('check', '-c', 'nothing', '-f', 'concise')
    assert done.stdout == '<string>:1:1: error[unresolved-reference] Name `nothing` used when not defined\n'


def test_what_the_compiler_refuses_is_refused() -> None:
    done = pymonty('check', '-c', 'x =')
    assert done.returncode == 3
    assert 'SyntaxError: invalid syntax' in done.stderr


def test_a_checked_run(tools: str) -> None:
    done = pymonty('run', '--type-check', '-c', 'print("never"); fetch(5)', '--tools', tools)
    assert (done.returncode, done.stdout) == (3, '')
    assert 'error[invalid-argument-type]' in done.stderr
    done = pymonty('run', '--type-check', '-c', 'fetch("a")', '--tools', tools)
    assert (done.returncode, done.stdout, done.stderr) == (0, "'a'\n", '')


def test_findings_are_coloured_for_a_terminal() -> None:
    from pymonty.cli.show import highlight_findings

    report = 'error[a-b]: m\n --> f:1:1\n  |\n1 | x = "a"\n  | ^\n  |\nwarning[c]: n\n'
    text = highlight_findings(report)
    assert text.plain == report
    styles = {text.plain[span.start : span.end].strip(): str(span.style) for span in text.spans}
    assert styles['error[a-b]'] == 'bold red' and styles['warning[c]'] == 'bold yellow'
    assert styles['^'] == 'bold red' and styles['--> f:1:1'] == 'blue'
