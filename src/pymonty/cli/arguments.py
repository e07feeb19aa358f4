"""The arguments and options that several commands have."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer


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
