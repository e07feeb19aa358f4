"""Programs made to pause everywhere: before each of their calls they call the host function `pause`.

`f(a, g(b))` becomes `(pause() or f(a, (pause() or g(b))))`, wherever it stands: in a comprehension, a class
body, a default, a sort key, a finaliser. `pause` gives None, so a program does what it did before.
"""

from __future__ import annotations

import ast
import functools
import warnings
from collections.abc import Callable

import pymonty
from tests.differential import SCRIPT, Functions, Outcome, observe

PAUSE = 'pause'
LIMITS = pymonty.ResourceLimits(max_duration_secs=120, max_external_calls=None)


@functools.cache
def pausing(source: str) -> str | None:
    """The text of `source` with a pause before each call; None for a text that is no program."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return None
    for keep_strings in (False, True):
        changed = _Pausing(keep_strings).visit(ast.parse(source))
        ast.fix_missing_locations(changed)
        text = _text(changed)
        if text is not None:
            return text
    return ast.unparse(tree) + '\n'


def _text(tree: ast.Module) -> str | None:
    """`tree` as a text that means the same; None where `ast.unparse` cannot write an f-string."""
    try:
        text = ast.unparse(tree) + '\n'
        with warnings.catch_warnings():
            warnings.simplefilter('ignore')
            return text if ast.dump(ast.parse(text)) == ast.dump(tree) else None
    except (SyntaxError, ValueError):
        return None


class _Pausing(ast.NodeTransformer):
    def __init__(self, keep_strings: bool) -> None:
        self.keep_strings = keep_strings

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id == 'id':  # a process has its own
            return node
        pause = ast.Call(ast.Name(PAUSE, ast.Load()), [], [])
        return ast.BoolOp(ast.Or(), [pause, node])

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        return node if self.keep_strings else self.generic_visit(node)


class Points:
    """The places at which a program calls `pause`, and what came of dumping it there.

    Args:
        every: of the places, in the order in which they are reached, dump one in so many, once.
        first: the first of them.

    Attributes:
        reached: the places.
        restored: how many were dumped, killed and restored in a new process.
        refused: why a dump was refused, by place.
    """

    def __init__(self, every: int, first: int = 0) -> None:
        self._every = every
        self._first = first
        self.reached: set[tuple[object, ...]] = set()
        self.restored = 0
        self.refused: dict[tuple[object, ...], str] = {}

    def pass_through(
        self, state: pymonty.MontySnapshot, pool: pymonty.Pool, write: Callable[[str, str], None]
    ) -> pymonty.MontySnapshot:
        """The same program in another process, if it is to be dumped here."""
        frame = state.position
        assert frame is not None, 'a guest calls from a frame of its own'
        place = (frame.line, frame.column, frame.end_line, frame.end_column, frame.function_name)
        number = len(self.reached)
        self.reached.add(place)
        if len(self.reached) == number or (number - self._first) % self._every:
            return state
        try:
            data = state.dump()
        except pymonty.MontySnapshotError as error:
            self.refused[place] = str(error)
            return state
        state.close()
        self.restored += 1
        return pymonty.MontySnapshot.load(data, pool=pool, limits=LIMITS, print_callback=write)


def run_restored(pool: pymonty.Pool, source: str, functions: Functions, points: Points) -> Outcome:
    """Run `source` in workers of `pool`, a new one for each of its `points`."""

    def run(functions: Functions, write: Callable[[str, str], None]) -> object:
        with pool.session(
            external_functions=functions, print_callback=write, script_name=SCRIPT, limits=LIMITS
        ) as session:
            state = session.start(source)
            while isinstance(state, pymonty.MontySnapshot):
                if state.function_name == PAUSE:
                    state = points.pass_through(state, pool, write)
                state = state.resume_with(functions)
            return state.output

    return observe(run, functions)
