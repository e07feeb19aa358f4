"""The words on the command line, and what is said about wrong ones."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from pymonty.cli.options import load_tools, parse_inputs, parse_limits


@pytest.mark.parametrize(
    ('word', 'name', 'value'),
    [
        ('city=Paris', 'city', 'Paris'),
        ('city=', 'city', ''),
        ('text=a=b:=c', 'text', 'a=b:=c'),
        ('text=two\nlines', 'text', 'two\nlines'),
        ('n:=3', 'n', 3),
        ('ratio:=0.5', 'ratio', 0.5),
        ('rows:=[{"a": null}]', 'rows', [{'a': None}]),
        ('url=http://x:80/?a=b', 'url', 'http://x:80/?a=b'),
    ],
)
def test_inputs(word: str, name: str, value: object) -> None:
    parsed = parse_inputs([word])[name]
    assert parsed == value
    assert type(parsed) is type(value)


@pytest.mark.parametrize('word', ['city', '=Paris', '2x=1', 'a-b=1', 'n:=three', ':=1', ''])
def test_wrong_inputs(word: str) -> None:
    with pytest.raises(typer.BadParameter):
        parse_inputs([word])


def test_an_input_given_twice() -> None:
    with pytest.raises(typer.BadParameter, match='a is given twice'):
        parse_inputs(['a=1', 'a=2'])


@pytest.mark.parametrize(
    ('word', 'field', 'value'),
    [
        ('time=5s', 'max_duration_secs', 5.0),
        ('time=250ms', 'max_duration_secs', 0.25),
        ('time=2m', 'max_duration_secs', 120.0),
        ('time=1.5', 'max_duration_secs', 1.5),
        ('memory=64MB', 'max_memory', 64_000_000),
        ('memory=64MiB', 'max_memory', 64 << 20),
        ('memory=1.5GB', 'max_memory', 1_500_000_000),
        ('memory=none', 'max_memory', None),
        ('recursion=50', 'max_recursion_depth', 50),
        ('output=1KiB', 'max_output_bytes', 1024),
        ('calls=7', 'max_external_calls', 7),
    ],
)
def test_limits(word: str, field: str, value: object) -> None:
    parsed = getattr(parse_limits([word]), field)
    assert parsed == value
    assert type(parsed) is type(value)


@pytest.mark.parametrize(
    'word', ['time', 'time=', 'time=5h', 'speed=5', 'memory=-1MB', 'calls=many', 'time=0s', 'calls=3s']
)
def test_wrong_limits(word: str) -> None:
    with pytest.raises(typer.BadParameter):
        parse_limits([word])


def test_tools_are_the_public_functions_and_dataclasses(tmp_path: Path) -> None:
    path = tmp_path / 'some_tools.py'
    path.write_text(
        'from dataclasses import dataclass\n'
        'from functools import cache\n'
        'from math import sqrt\n'
        'import json\n'
        '@dataclass\n'
        'class Row: a: int\n'
        'class Other: pass\n'
        'def shown(): return _hidden()\n'
        'def _hidden(): return 1\n'
        '@cache\n'
        'def kept(): return 2\n'
        'async def later(): return 3\n'
        'CONSTANT = 4\n'
    )
    tools = load_tools([path])
    assert sorted(tools.functions) == ['kept', 'later', 'shown']
    assert [kind.__name__ for kind in tools.dataclasses] == ['Row']
    assert tools.coroutines
    assert tools.functions['shown']() == 1


def test_all_lists_the_tools(tmp_path: Path) -> None:
    path = tmp_path / 'listed_tools.py'
    path.write_text('from math import sqrt\n__all__ = ["sqrt"]\ndef f(): pass\n')
    tools = load_tools([path])
    assert list(tools.functions) == ['sqrt']
    assert not tools.coroutines


def test_tools_import_their_neighbours(tmp_path: Path) -> None:
    (tmp_path / 'neighbour_of_tools.py').write_text('ANSWER = 42\n')
    path = tmp_path / 'tools_with_neighbour.py'
    path.write_text('import neighbour_of_tools\ndef answer(): return neighbour_of_tools.ANSWER\n')
    assert load_tools([path]).functions['answer']() == 42


def test_tools_that_fail_say_where(tmp_path: Path) -> None:
    path = tmp_path / 'failing_tools.py'
    path.write_text('x = 1\ny = x / 0\n')
    with pytest.raises(typer.BadParameter, match=r'failing_tools.py, line 2: ZeroDivisionError'):
        load_tools([path])


def test_one_name_in_two_files(tmp_path: Path) -> None:
    paths = [tmp_path / 'tools_one.py', tmp_path / 'tools_two.py']
    for path in paths:
        path.write_text('def f(): pass\n')
    with pytest.raises(typer.BadParameter, match='there is a function f already'):
        load_tools(paths)
