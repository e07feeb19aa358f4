"""Fixtures of the tests of the public API: a pool, and both isolations of a program behind one function."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

import pymonty
from tests.api.support import Run


@pytest.fixture(scope='session')
def pool() -> Iterator[pymonty.Pool]:
    with pymonty.Pool(workers=2) as pool:
        yield pool


@pytest.fixture(params=['process', 'inline'])
def run(request: pytest.FixtureRequest, pool: pymonty.Pool) -> Run:
    """`run(code, inputs=…, functions=…, limits=…, prints=…, dataclasses=…)` in either isolation."""

    def run(
        code: str,
        *,
        inputs: dict[str, object] | None = None,
        functions: dict[str, Callable[..., object]] | None = None,
        dataclasses: tuple[type, ...] = (),
        limits: pymonty.ResourceLimits | None = None,
        prints: Callable[[str, str], object] | None = None,
    ) -> object:
        program = pymonty.Monty(
            code,
            inputs=list(inputs or ()),
            external_functions=list(functions or ()),
            dataclasses=dataclasses,
            isolation=request.param,
            pool=pool,
        )
        return program.run(inputs=inputs, external_functions=functions, limits=limits, print_callback=prints)

    return run
