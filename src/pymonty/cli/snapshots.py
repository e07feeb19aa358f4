"""Paused programs at the terminal: stop one at a call, look at it, go on with it.

pymonty run agent.py --tools tools.py --pause-at approve --out state.bin
pymonty inspect state.bin
pymonty resume state.bin --tools tools.py
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pymonty.cli.arguments import KernelWall, KernelWallOption, LimitOption, ToolsOption

if TYPE_CHECKING:
    from pymonty.cli.options import Tools
    from pymonty.pausing import MontySnapshot, Step

StateArgument = Annotated[
    Path, typer.Argument(exists=True, dir_okay=False, help='The file with the snapshot.')
]
KeyOption = Annotated[
    Path | None,
    typer.Option(
        '--key', exists=True, dir_okay=False, help='A file with the key that snapshots are signed with.'
    ),
]
PauseAtOption = Annotated[
    str | None,
    typer.Option('--pause-at', help='Stop where this function is called, and write a snapshot to --out.'),
]
OutOption = Annotated[
    Path | None, typer.Option('--out', dir_okay=False, help='Where --pause-at writes the snapshot.')
]
ReturnOption = Annotated[
    str | None, typer.Option('--return', help='What the pending call returns, as JSON, in place of a tool.')
]
LONG = 80


def check_pause(pause_at: str | None, out: Path | None) -> None:
    """Refuse one of the two options without the other."""
    if (pause_at is None) != (out is None):
        raise typer.BadParameter('--pause-at and --out go together')


def read_key(path: Path | None) -> bytes | None:
    """The key in a file, without the line end that editors leave."""
    return None if path is None else path.read_bytes().rstrip(b'\r\n')


def drive(step: Step, tools: Tools, pause_at: str | None, out: Path | None) -> object:
    """Answer calls with `tools` up to the call that `pause_at` names, or to the end; the result, or None."""
    from pymonty.pausing import MontySnapshot

    if pause_at is None and isinstance(step, MontySnapshot):
        return _to_end(step, tools)
    while isinstance(step, MontySnapshot):
        if step.function_name == pause_at:
            assert out is not None
            state = step.dump()
            out.write_bytes(state)
            print(f'paused at {_call(step)}: {out}, {len(state):,} bytes', file=sys.stderr)
            step.close()
            return None
        step = step.resume_with(tools.functions)
    if pause_at is not None:
        print(f'{pause_at} was not called', file=sys.stderr)
    return step.output


def _to_end(step: MontySnapshot, tools: Tools) -> object:
    import asyncio

    try:
        if not tools.coroutines:
            return step.run_to_end(tools.functions)
        return asyncio.run(step.run_to_end_async(tools.functions))
    except TypeError as error:
        raise typer.BadParameter(f'{error}; --tools has to define it') from None


def _call(step: Step) -> str:
    text = repr(step).partition(': ')[2][:-1]
    return text if len(text) <= LONG else text[: LONG - 1] + '…'


def resume(
    state: StateArgument,
    tools: ToolsOption = None,
    returns: ReturnOption = None,
    limits: LimitOption = None,
    pause_at: PauseAtOption = None,
    out: OutOption = None,
    as_json: Annotated[
        bool,
        typer.Option(
            '--json', help='Print the result as one line of JSON, and what the program prints on stderr.'
        ),
    ] = False,
    key: KeyOption = None,
    kernel_wall: KernelWallOption = KernelWall.required,
) -> None:
    """Go on with a paused program, and print the value of its last expression.

    The file stays as it is: it can be resumed again. Exit codes are those of run.
    """
    from pymonty.cli import options, show
    from pymonty.pausing import MontySnapshot
    from pymonty.session import Pool

    check_pause(pause_at, out)
    chosen = options.parse_limits(limits) if limits else None
    offered = options.load_tools(tools or ())
    answer = None if returns is None else options.parse_json('--return', returns)
    write = show.printer(sys.stderr if as_json else None)
    with (
        show.errors_as_exits(),
        Pool(workers=0, kernel_wall=kernel_wall.value, snapshot_key=read_key(key)) as pool,
    ):
        data, types = state.read_bytes(), offered.dataclasses
        step: Step = MontySnapshot.load(
            data, pool=pool, limits=chosen, print_callback=write, dataclasses=types
        )
        if returns is not None:
            assert isinstance(step, MontySnapshot)
            step = step.resume(return_value=answer)
        elif isinstance(step, MontySnapshot) and step.function_name == pause_at:
            step = step.resume_with(offered.functions)
        value = drive(step, offered, pause_at, out)
        (show.show_json if as_json else show.show_result)(value)


def inspect(
    state: StateArgument,
    as_json: Annotated[bool, typer.Option('--json', help='Print it as one line of JSON.')] = False,
    key: KeyOption = None,
) -> None:
    """Show what a snapshot holds, without running any of it. Exit code 7 if it is damaged."""
    from pymonty.cli import show
    from pymonty.host.convert import HostBuilder
    from pymonty.host.paused import pause_of
    from pymonty.snapshot.describe import describe
    from pymonty.snapshot.format import unseal

    show.tolerate_any_text()
    with show.errors_as_exits():
        content = state.read_bytes()
        saved = unseal(content, read_key(key))
        found = describe(saved, len(content))
        if saved.header.pending is not None:
            call = pause_of(saved.header, HostBuilder(()))
            given = [*map(repr, call.args), *(f'{name}={value!r}' for name, value in call.kwargs.items())]
            found['call'] = {'function': call.name, 'arguments': given, 'number': call.call_id}
        if as_json:
            print(json.dumps(found))
        else:
            print(show.visible(_report(found)))


def _report(found: dict[str, object]) -> str:
    """The description as people read it."""
    lines: list[str] = []
    call, sizes, used = found.get('call'), found['sizes'], found['used']
    assert isinstance(sizes, dict) and isinstance(used, dict)
    if isinstance(call, dict):
        given = ', '.join(call['arguments'])
        lines.append(f'waits for {call["function"]}({given}), its call {call["number"]}')
    else:
        lines.append('an idle session')
    lines.append(
        f'{sizes["bytes"]:,} bytes, {"signed" if found["signed"] else "not signed"}: '
        f'{sizes["values"]:,} values, {sizes["source"]:,} characters of source; Python {found["python"]}'
    )
    lines.append(
        f'used so far: {used["seconds"]:g} s, {used["calls"]:,} calls, '
        f'{used["output_bytes"]:,} bytes of output'
    )
    stack = found['stack']
    assert isinstance(stack, list)
    for frame in stack:
        lines += ['', f'{frame["file"]}, line {frame["line"]}, in {frame["function"]}']
        if frame['source']:
            lines.append(f'    {frame["source"]}')
        lines += _table(frame['variables'])
    variables = found['variables']
    assert isinstance(variables, dict)
    if variables:
        lines += ['', 'variables of the session', *_table(variables)]
    return '\n'.join(lines)


def _table(variables: dict[str, str]) -> list[str]:
    width = max((len(name) for name in variables), default=0)
    return [f'      {name:<{min(width, 20)}}  {text}' for name, text in variables.items()]
