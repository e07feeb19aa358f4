"""The `pymonty` command: run a program, check one, talk to a session, see what this machine enforces.

Modules that take time to import are imported by the commands that need them, so that `--help` is quick.
`show.Exit` lists the exit codes.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pymonty.cli import snapshots
from pymonty.cli.arguments import (
    CodeOption,
    Format,
    InputOption,
    KernelWall,
    KernelWallOption,
    LimitOption,
    ProgramArgument,
    ToolsOption,
)
from pymonty.cli.snapshots import KeyOption, OutOption, PauseAtOption

if TYPE_CHECKING:
    from pymonty.cli.options import Tools
    from pymonty.session import Session

app = typer.Typer(
    name='pymonty',
    rich_markup_mode=None,
    help='Run Python that a language model wrote, with nothing in reach but what you hand it.',
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.command()
def run(
    program: ProgramArgument = None,
    code: CodeOption = None,
    tools: ToolsOption = None,
    inputs: InputOption = None,
    limits: LimitOption = None,
    as_json: Annotated[
        bool,
        typer.Option(
            '--json', help='Print the result as one line of JSON, and what the program prints on stderr.'
        ),
    ] = False,
    type_check: Annotated[
        bool,
        typer.Option('--type-check', help='Check the program first, and do not run it if that finds errors.'),
    ] = False,
    pause_at: PauseAtOption = None,
    out: OutOption = None,
    key: KeyOption = None,
    kernel_wall: KernelWallOption = KernelWall.required,
) -> None:
    """Run a program and print the value of its last expression.

    Exit codes: 0 finished, 1 the program raised, 2 wrong usage, 3 the program was refused, 4 a limit was
    reached, 5 a value could not cross, 6 the worker crashed, 7 no worker can be had here, 130 interrupted.
    """
    from pymonty.cli import options, show
    from pymonty.session import Pool

    snapshots.check_pause(pause_at, out)
    source, name = _source(program, code)
    values = options.parse_inputs(inputs or ())
    chosen = options.parse_limits(limits or ())
    offered = options.load_tools(tools or ())
    show.tolerate_any_text()
    write = show.printer(sys.stderr if as_json else None)
    with (
        show.errors_as_exits(),
        Pool(workers=0, kernel_wall=kernel_wall.value, snapshot_key=snapshots.read_key(key)) as pool,
        pool.session(
            inputs=values,
            external_functions={**({} if pause_at is None else {pause_at: _never}), **offered.functions},
            limits=chosen,
            print_callback=write,
            dataclasses=offered.dataclasses,
            script_name=name,
            type_check=type_check,
        ) as session,
    ):
        if pause_at is None:
            value = _snippet(session, source, offered)
        else:
            value = snapshots.drive(session.start(source), offered, pause_at, out)
        (show.show_json if as_json else show.show_result)(value)


def _never() -> None:
    """Stands for the function to pause at, where no tool has its name."""


def _source(program: str | None, code: str | None) -> tuple[str, str]:
    """The program's text and its name in tracebacks."""
    if (program is None) == (code is None):
        raise typer.BadParameter('give one of: a file, - for standard input, or --code')
    if code is not None:
        return code, '<string>'
    if program == '-':
        return sys.stdin.read(), '<stdin>'
    assert program is not None
    try:
        return Path(program).read_text(encoding='utf-8'), program
    except OSError as error:
        raise typer.BadParameter(f'{program}: {error.strerror}') from None
    except UnicodeDecodeError as error:
        raise typer.BadParameter(f'{program} is no UTF-8 text: {error}') from None


def _snippet(session: Session, source: str, tools: Tools) -> object:
    if not tools.coroutines:
        return session.run(source)
    import asyncio

    return asyncio.run(session.run_async(source))


@app.command()
def check(
    program: ProgramArgument = None,
    code: CodeOption = None,
    tools: ToolsOption = None,
    inputs: InputOption = None,
    output: Annotated[
        Format, typer.Option('--format', '-f', help='With source and carets, a line each, or for machines.')
    ] = Format.full,
    kernel_wall: KernelWallOption = KernelWall.required,
) -> None:
    """Check the types of a program against the functions and inputs it would have, without running it.

    Exit codes: 0 nothing was found, 2 wrong usage, 3 the program was refused, 7 it could not be checked.
    """
    from pymonty.cli import options, show
    from pymonty.errors import MontyError, MontyTypingError
    from pymonty.monty import Monty
    from pymonty.session import Pool
    from pymonty.typecheck.stubs import stubs

    source, name = _source(program, code)
    values = options.parse_inputs(inputs or ())
    offered = options.load_tools(tools or ())
    show.tolerate_any_text()
    try:
        with Pool(workers=0, kernel_wall=kernel_wall.value) as pool:
            Monty(source, script_name=name, pool=pool).type_check(stubs({**offered.functions, **values}))
    except MontyTypingError as error:
        show.show_findings(error, output.value)
        raise typer.Exit(show.exit_code(error)) from None
    except MontyError as error:
        show.show_error(error)
        raise typer.Exit(show.exit_code(error)) from None


@app.command()
def repl(
    tools: ToolsOption = None,
    inputs: InputOption = None,
    limits: LimitOption = None,
    kernel_wall: KernelWallOption = KernelWall.required,
) -> None:
    """Talk to a session that keeps its state. Limits hold for each run in it."""
    import platform

    from pymonty.cli import options, show
    from pymonty.cli.repl import Repl, asker
    from pymonty.errors import MontyError
    from pymonty.session import Pool

    values = options.parse_inputs(inputs or ())
    chosen = options.parse_limits(limits or ())
    offered = options.load_tools(tools or ())
    show.tolerate_any_text()

    def open_session() -> Session:
        return pool.session(
            inputs=values,
            external_functions=offered.functions,
            limits=chosen,
            print_callback=show.printer(),
            dataclasses=offered.dataclasses,
        )

    try:
        with Pool(workers=1, kernel_wall=kernel_wall.value) as pool:
            if sys.stdin.isatty():
                names = ', '.join(sorted([*offered.functions, *values])) or 'nothing but Python'
                print(f'pymonty on Python {platform.python_version()}, with {names}. Ctrl-D leaves.')
            loop = Repl(open_session, lambda session, code: _snippet(session, code, offered), asker())
            raise typer.Exit(loop.loop())
    except MontyError as error:
        show.show_error(error)
        raise typer.Exit(show.exit_code(error)) from None


@app.command()
def doctor() -> None:
    """Show what this machine enforces, and prove it by trying. Exit code 1 if something is missing."""
    from rich import box
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    from pymonty.doctor import checks

    found = checks()
    table = Table(box=box.SIMPLE_HEAD)
    for heading in ('what', 'the wall', 'how it shows'):
        table.add_column(heading, overflow='fold')
    for check in found:
        mark = Text('holds', 'green') if check.ok else Text('is missing', 'bold red')
        table.add_row(Text(check.name), mark, Text(check.detail))
    Console().print(table)
    if not all(check.ok for check in found):
        raise typer.Exit(1)


app.command()(snapshots.resume)
app.command()(snapshots.inspect)
