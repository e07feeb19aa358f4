"""The `pymonty` command: run a program, check one, talk to a session, see what this machine enforces.

Modules that take time to import are imported by the commands that need them, so that `--help` is quick.
`show.Exit` lists the exit codes.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from pymonty.cli.options import Tools
    from pymonty.limits import ResourceLimits
    from pymonty.session import Session

app = typer.Typer(
    name='pymonty',
    rich_markup_mode=None,
    help='Run Python that a language model wrote, with nothing in reach but what you hand it.',
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


class Format(StrEnum):
    """How the findings of the type checker are printed."""

    full = 'full'
    concise = 'concise'
    json = 'json'
    github = 'github'


class KernelWall(StrEnum):
    """Whether to go on without the parts of the kernel wall that this machine lacks."""

    required = 'required'
    optional = 'optional'


ToolsOption = Annotated[
    list[Path] | None,
    typer.Option(
        '--tools',
        '-t',
        exists=True,
        dir_okay=False,
        help='A Python file whose public functions the program may call. It is trusted. Repeatable.',
    ),
]
InputOption = Annotated[
    list[str] | None,
    typer.Option('--input', '-i', help='A variable: name=text, or name:=json. Repeatable.'),
]
LimitOption = Annotated[
    list[str] | None,
    typer.Option(
        '--limit',
        '-l',
        help='time=5s, memory=64MB, recursion=500, output=1MB or calls=20; none lifts one. Repeatable.',
    ),
]
KernelWallOption = Annotated[
    KernelWall,
    typer.Option('--kernel-wall', help='optional: go on without what this kernel lacks, see pymonty doctor.'),
]


ProgramArgument = Annotated[
    str | None, typer.Argument(help='The file with the program; - reads it from standard input.')
]
CodeOption = Annotated[
    str | None, typer.Option('--code', '-c', help='The program itself, in place of a file.')
]


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
    kernel_wall: KernelWallOption = KernelWall.required,
) -> None:
    """Run a program and print the value of its last expression.

    Exit codes: 0 finished, 1 the program raised, 2 wrong usage, 3 the program was refused, 4 a limit was
    reached, 5 a value could not cross, 6 the worker crashed, 7 no worker can be had here, 130 interrupted.
    """
    from pymonty.cli import options, show
    from pymonty.errors import MontyError, MontyRuntimeError

    source, name = _source(program, code)
    values = options.parse_inputs(inputs or ())
    chosen = options.parse_limits(limits or ())
    offered = options.load_tools(tools or ())
    show.tolerate_any_text()
    try:
        value = _run(
            source, name, values, chosen, offered, kernel_wall, to_stderr=as_json, type_check=type_check
        )
        (show.show_json if as_json else show.show_result)(value)
    except MontyRuntimeError as error:
        left = error.exception()
        if isinstance(left, SystemExit) and not left.code:
            return
        show.show_error(error)
        raise typer.Exit(show.exit_code(error)) from None
    except MontyError as error:
        show.show_error(error)
        raise typer.Exit(show.exit_code(error)) from None
    except KeyboardInterrupt:
        raise typer.Exit(show.Exit.INTERRUPTED) from None


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


def _run(
    source: str,
    name: str,
    inputs: dict[str, object],
    limits: ResourceLimits,
    tools: Tools,
    kernel_wall: KernelWall,
    *,
    to_stderr: bool,
    type_check: bool,
) -> object:
    from pymonty.cli.show import printer
    from pymonty.session import Pool

    write = printer(sys.stderr if to_stderr else None)
    with (
        Pool(workers=0, kernel_wall=kernel_wall.value) as pool,
        pool.session(
            inputs=inputs,
            external_functions=tools.functions,
            limits=limits,
            print_callback=write,
            dataclasses=tools.dataclasses,
            script_name=name,
            type_check=type_check,
        ) as session,
    ):
        return _snippet(session, source, tools)


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
