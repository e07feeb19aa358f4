"""Where a stack cannot be taken apart, and what a rebuilt frame may not hold."""

from __future__ import annotations

from typing import Any

import pytest
import rounds
from test_continuations import ANSWERS

from pymonty.compiler.dialect import RUNNING
from pymonty.compiler.layout import Layout
from pymonty.compiler.suspends import Known
from pymonty.snapshot.errors import BadImage, CannotDump
from pymonty.snapshot.frames import FrameState, rebuild_stack

REFUSED = {
    'a metaclass that calls': (
        'class M(type):\n    def __new__(m, *a):\n        ext(1)\n        return super().__new__(m, *a)\n'
        'class A(metaclass=M): pass\n',
        '<module>()',
    ),
    'a hook of class creation': (
        'class A:\n    def __init_subclass__(cls): ext(1)\nclass B(A): pass\n',
        '<module>()',
    ),
    'a property that gives what is called': (
        'class A:\n    @property\n    def act(self): return lambda: ext(1)\na = A()\na.act()\n',
        '<module>()',
    ),
    'code run by exec': ('exec("ext(1)")\n', '<module>'),
    'a group handler': (
        'def f():\n    try:\n        raise ExceptionGroup("g", [ValueError(1)])\n'
        '    except* ValueError:\n        ext(1)\nf()\n',
        'f()',
    ),
}


@pytest.mark.parametrize('name', list(REFUSED))
def test_what_cannot_be_dumped_is_named(name: str) -> None:
    source, what = REFUSED[name]
    with pytest.raises(CannotDump) as caught:
        rounds.Rounds(ANSWERS).disturbed(source)
    assert caught.value.what == what


SOURCE = 'def f(a):\n    b = ext(a)\n    return b\nclass A:\n    x = ext(1)\nf(1)\n'


def state(number: int = 1, site: int = 0, bridge: str = 'direct', **changes: Any) -> FrameState:
    layout = Layout(SOURCE, 'guest.py', frozenset({'ext'}), Known(), RUNNING)
    variables: dict[str, Any] = changes.pop('variables', {'a': 1})
    return FrameState(layout, number, site, bridge, variables, changes.pop('cells', {}))


def rebuilt(made: FrameState) -> Any:
    (revived,) = rebuild_stack([made], lambda: 5, {'__builtins__': {}})
    revived.fill()
    return revived.function()


def test_a_true_frame_goes_on() -> None:
    assert rebuilt(state()) == 5


@pytest.mark.parametrize(
    'made',
    [
        state(variables={'.get': 1}),
        state(variables={'.k': 1}),
        state(variables={'.kextra': 1}),
        state(variables={'.cells': 1}),
        state(variables={'a b': 1}),
        state(variables={'class': 1}),
        state(variables={'__debug__': 1}),
        state(site=7),
        state(bridge='anything'),
        state(bridge='enter'),
        state(number=2, variables={}),
        state(
            number=2, variables={'.kname': 1, '.kbases': (), '.kkeywords': {}, '.kspace': {}, '.khidden': {}}
        ),
        state(
            number=2,
            variables={
                '.kname': 'A',
                '.kbases': (),
                '.kkeywords': {},
                '.kspace': {},
                '.khidden': {'.session': None},
            },
        ),
    ],
    ids=lambda made: f'{made.definition} {made.site} {made.bridge} {list(made.variables)}',
)
def test_a_frame_that_no_dump_has_made(made: FrameState) -> None:
    with pytest.raises(BadImage):
        rebuilt(made)
