"""Everything that the documentation shows is run: docstrings, the README, the example agents."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import doctest
import importlib
import importlib.util
import inspect
import io
import os
import pkgutil
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

import pymonty
from pymonty.cli.options import parse_inputs

ROOT = Path(__file__).resolve().parent.parent.parent
MODULES = sorted(
    module.name
    for module in pkgutil.walk_packages(pymonty.__path__, 'pymonty.')
    if module.name != 'pymonty.__main__'
    and not module.name.startswith('pymonty.runtime.prelude.guest.')  # text to compile, never imported
)


@pytest.mark.parametrize('name', ['pymonty', *MODULES])
def test_docstrings(name: str) -> None:
    results = doctest.testmod(importlib.import_module(name), optionflags=doctest.ELLIPSIS)
    assert results.failed == 0


def fenced(language: str, path: Path) -> list[str]:
    """The blocks of a language in a Markdown file."""
    return re.findall(
        rf'^```{language}\n(.*?)^```$', path.read_text(encoding='utf-8'), re.MULTILINE | re.DOTALL
    )


def test_the_readme_shows_what_happens() -> None:
    blocks = fenced('python', ROOT / 'README.md')
    examples = doctest.DocTestParser().get_doctest('\n'.join(blocks), {}, 'README.md', 'README.md', 0)
    assert len(examples.examples) > 20
    report: list[str] = []
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS)
    assert runner.run(examples, out=report.append).failed == 0, ''.join(report)


@pytest.mark.parametrize('page', ['type-checking.md', 'snapshots.md'])
def test_pages_show_what_happens(page: str) -> None:
    path = ROOT / 'docs' / page
    text = '\n'.join(fenced('python', path))
    examples = doctest.DocTestParser().get_doctest(text, {}, path.name, str(path), 0)
    assert len(examples.examples) > 10
    report: list[str] = []
    assert doctest.DocTestRunner().run(examples, out=report.append).failed == 0, ''.join(report)


def test_the_readme_shows_what_the_command_prints(tmp_path: Path) -> None:
    (block,) = fenced('console', ROOT / 'README.md')
    command = tmp_path / 'pymonty'
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m pymonty "$@"\n')
    command.chmod(0o755)
    commands = re.findall(r'^\$ (.*)$', block, re.MULTILINE)
    script = 'status=0\n'
    for line in commands:
        shown, run = shlex.quote(f'$ {line}'), line.replace('report.txt', '/dev/null')
        script += f'printf "%s\\n" {shown}\n(exit $status)\n{run}\nstatus=$?\n'
    environment = {**os.environ, 'PATH': f'{tmp_path}:{os.environ["PATH"]}', 'PYTHONPATH': str(ROOT / 'src')}
    done = subprocess.run(
        ['sh', '-c', script],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=ROOT,
        env=environment,
        timeout=60,
        check=False,
    )
    assert done.stdout == block


def test_the_readme_names_the_exit_codes() -> None:
    from pymonty.cli.show import Exit

    rows = re.findall(r'^\| (\d+) \|', (ROOT / 'README.md').read_text(encoding='utf-8'), re.MULTILINE)
    assert [int(row) for row in rows] == list(Exit)


def test_links_lead_somewhere() -> None:
    for page in [*ROOT.glob('*.md'), *ROOT.glob('docs/*.md'), *ROOT.glob('examples/**/*.md')]:
        for target in re.findall(r'\]\(([^)#\s]+)\)', page.read_text(encoding='utf-8')):
            if '://' not in target:
                assert (page.parent / target).exists(), f'{page.name} links to {target}'


def test_the_references_are_what_the_tables_say() -> None:
    done = subprocess.run(
        [sys.executable, 'scripts/docs.py', '--check'],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env={**os.environ, 'PYTHONPATH': str(ROOT / 'src')},
        timeout=60,
        check=False,
    )
    assert done.stderr == ''
    assert done.returncode == 0


AGENTS = {'revenue': ['top:=6'], 'support': ['now=2026-07-01T12:00']}


def tools(name: str) -> tuple[ModuleType, dict[str, Callable[..., object]]]:
    """A fresh instance of an example's tools, and its public functions."""
    module_name = f'tools_of_{name}'
    spec = importlib.util.spec_from_file_location(module_name, ROOT / 'examples' / name / 'tools.py')
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[module_name] = module
    spec.loader.exec_module(module)
    functions = {
        key: value
        for key, value in vars(module).items()
        if inspect.isfunction(value) and value.__module__ == module_name and key[0] != '_'
    }
    return module, functions


def under_cpython(source: str, names: dict[str, object]) -> tuple[object, str]:
    """The value of the last expression of trusted source, and what it prints."""
    tree = ast.parse(source)
    last = tree.body.pop()
    assert isinstance(last, ast.Expr)
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(compile(tree, 'agent.py', 'exec'), names)
        value = eval(compile(ast.Expression(last.value), 'agent.py', 'eval'), names)
    return value, printed.getvalue()


@pytest.mark.parametrize('name', AGENTS)
def test_an_agent_does_here_what_it_does_under_cpython(name: str) -> None:
    source = (ROOT / 'examples' / name / 'agent.py').read_text(encoding='utf-8')
    inputs = parse_inputs(AGENTS[name])
    assert len(source.splitlines()) > 30

    _, functions = tools(name)
    printed: list[str] = []
    program = pymonty.Monty(source, inputs=inputs, external_functions=functions)
    value = asyncio.run(
        program.run_async(
            inputs=inputs,
            external_functions=functions,
            print_callback=lambda stream, text: printed.append(text),
        )
    )

    _, functions = tools(name)
    waiting = {
        key: (lambda *args, f=f: asyncio.run(f(*args))) if inspect.iscoroutinefunction(f) else f
        for key, f in functions.items()
    }
    expected = under_cpython(source, {'__name__': '__main__', **inputs, **waiting})
    assert (value, ''.join(printed)) == expected
    assert len(expected[1].splitlines()) > 10


def test_a_hosts_refusal_holds() -> None:
    module, functions = tools('support')
    accounts = {row['id']: row for row in module._rows('accounts')}
    held = next(row['id'] for row in module._rows('tickets') if accounts[row['account']]['hold'])
    program = pymonty.Monty(f'send_reply({held!r}, "hi")')
    with pytest.raises(pymonty.MontyRuntimeError, match='legal hold') as caught:
        asyncio.run(program.run_async(external_functions=functions))
    assert type(caught.value.exception()) is PermissionError
    assert module._outbox == {}
