"""The examples in the public docstrings, which are what the documentation shows."""

from __future__ import annotations

import doctest
import importlib

import pytest

import pymonty

MODULES = ['', '.errors', '.limits', '.monty', '.pausing', '.session', '.host.guest', '.wire.objects']


@pytest.mark.parametrize('name', MODULES)
def test_examples(name: str) -> None:
    module = importlib.import_module(f'pymonty{name}')
    results = doctest.testmod(module, optionflags=doctest.ELLIPSIS)
    assert results.failed == 0


def test_every_public_name_has_a_docstring() -> None:
    for name in pymonty.__all__:
        public = getattr(pymonty, name)
        assert public.__doc__
        for attribute, value in vars(public).items():
            if callable(value) and not attribute.startswith('_'):
                assert value.__doc__, f'{name}.{attribute}'
