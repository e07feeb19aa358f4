"""The figures as text: a page of Markdown, the README's short form of it, and JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks.goals import EXEC, GOALS, MONTY, OURS, Goal
from benchmarks.harness import Case, geometric_mean
from benchmarks.peers import PEERS

TITLES = {
    'start': 'Source to first result, in a fresh session',
    'cold': 'A new Python process, to its first result',
    'snippets': 'Ten snippets in a session',
    'call': 'A host call, there and back',
    'sustained': 'Sessions per second, one after another',
    'memory': 'Memory that an open session adds',
    'compile': 'Compiling a program of 50 lines',
    'programs': 'Run time of programs',
    'checking': 'Type checking before a run',
    'pausing': 'What being pausable costs',
    'snapshots': 'Dumping a paused program, and going on with it',
}
NOTES = {
    'start': 'Everything is warm: pools have workers ready. `1 + 1` is compiled, run, and the session ended.',
    'cold': 'From starting `python` to its printing the result, with the interpreter, imports and workers.',
    'snippets': 'A session is opened, given ten snippets that use one another, and closed.',
    'call': 'A loop in the program calls a function of the host; what is shown is one call.',
    'sustained': '`1 + 1` in each session, from one thread, with no pause in which to make workers ready.',
    'memory': 'Growth of the PSS of the host and all its processes, averaged over eight open sessions.',
    'compile': 'Source to code object, without running it.',
    'programs': (
        'Source to result in an open session; the result must be that of CPython. Garbage is collected as '
        'usual. The mean is geometric, over the programs that a contestant can run, against `exec` of these.'
    ),
    'checking': (
        'Sessions and programs checked with ty before they run, checkers warm where the process is not new. '
        'The first snippet is `1 + 1`, from the opening of its session; a later one is one of nine.'
    ),
    'snapshots': (
        'A program stands at a call of the host. The first dump of it, 20 ms after it stopped and at once, '
        'and a load of the dump in a fresh session with the answer to the call, for a program of one line; '
        'and the size of ten dumps.'
    ),
    'pausing': (
        'Each program compiled as it stands, and as if every function of its own could end in a host call, '
        'which puts it into suspension normal form.'
    ),
}
README_ROWS = (
    ('start', '', '`1 + 1`, fresh session'),
    ('cold', '', 'first result, new process'),
    ('snippets', '', 'ten snippets'),
    ('call', 'a number', 'host call'),
    ('sustained', '', 'sessions/s'),
    ('memory', '', 'memory a session'),
)
BASES = {'compile': EXEC}
"""What the ratios of a group are against, if not pydantic-monty."""

OPENING, CLOSING = '<!-- benchmarks -->', '<!-- /benchmarks -->'


def quantity(value: float | None, unit: str) -> str:
    """A measured value with the prefix that suits it.

    >>> quantity(0.00042, 's'), quantity(3 << 20, 'B'), quantity(1234.5, '1/s'), quantity(None, 's')
    ('0.420 ms', '3.0 MiB', '1,230', '–')
    """
    if value is None:
        return '–'
    if unit == 'B':
        return f'{value / 2**20:.1f} MiB' if value >= 2**16 else f'{value / 2**10:.0f} KiB'
    if unit == '1/s':
        return f'{float(f"{value:.3g}"):,.0f}' if value >= 10 else f'{value:.2g}'
    for factor, name in ((1, 's'), (1e3, 'ms'), (1e6, 'µs')):
        if value * factor >= (0.1 if name == 'ms' else 1):
            return f'{value * factor:#.3g} {name}'.replace('. ', ' ')
    return f'{value * 1e9:.0f} ns'


def times(ratio: float | None) -> str:
    """A ratio.

    >>> times(0.512), times(12.34), times(1234), times(None)
    ('0.51×', '12.3×', '1,234×', '–')
    """
    if ratio is None:
        return '–'
    return f'{ratio:.2f}×' if ratio < 10 else f'{ratio:.1f}×' if ratio < 100 else f'{ratio:,.0f}×'


def page(cases: Sequence[Case], facts: dict[str, str], missing: dict[str, str], picture: str) -> str:
    """The whole report."""
    parts = [
        '# Benchmarks',
        'Measured by `make bench`: every contestant in every round, side by side, in one run. Figures are '
        'medians over the rounds; a ratio is the median of the ratios within rounds.',
        f'{facts["python"]}, {facts["processor"]}, {facts["cores"]} cores, {facts["system"]}; '
        f'{facts["date"]}; load before the run {facts["load"]}.',
        f'![Figures of all contestants]({picture})' if picture else '',
        '## Requirements',
        goals_table(cases),
    ]
    for group, title in TITLES.items():
        found = [case for case in cases if case.group == group]
        if found:
            parts += [f'## {title}', NOTES[group], group_table(found), errors(found)]
    parts += ['## Contestants', contestants(missing)]
    return '\n\n'.join(part for part in parts if part) + '\n'


def goals_table(cases: Sequence[Case]) -> str:
    """What has to hold, and whether it does."""
    rows = [['', 'against', 'measured', 'required', 'holds', 'aim', 'reached']]
    for goal in GOALS:
        figure = goal.figure(cases)
        row = [goal.what, goal.against, 'not measured' if figure is None else _amount(goal, figure)]
        for limit, no in ((goal.required, '**no**'), (goal.aim, 'no')):
            verdict = '–' if figure is None else 'yes' if goal.holds(figure, limit) else no
            row += [f'{"≤" if goal.bound == "most" else "≥"} {_amount(goal, limit)}', verdict]
        rows.append(row)
    return table(rows)


def _amount(goal: Goal, figure: float) -> str:
    return quantity(figure, goal.unit) if goal.unit else times(figure)


def group_table(cases: Sequence[Case]) -> str:
    """The cases of a group, one column a contestant or, where the cases are few, one row."""
    columns = list(dict.fromkeys(who for case in cases for who in case.values))
    if len(cases) > 2:
        base = EXEC if EXEC in columns else columns[0]
        rows = [['', *columns]]
        rows += [[case.name, *(quantity(case.median(who), case.unit) for who in columns)] for case in cases]
        rows.append([f'mean, × {base}', *(times(mean_ratio(cases, who, base)) for who in columns)])
        return table(rows)
    base = BASES.get(cases[0].group, MONTY)
    head = ['', *(label for case in cases for label in (case.name, f'× {base}'))]
    rows = [head]
    for who in columns:
        row = [who]
        for case in cases:
            row += [quantity(case.median(who), case.unit), times(case.ratio(who, base))]
        rows.append(row)
    return table(rows)


def mean_ratio(cases: Sequence[Case], who: str, base: str) -> float | None:
    """The geometric mean over the cases that both have."""
    ratios = [case.ratio(who, base) for case in cases]
    return geometric_mean([ratio for ratio in ratios if ratio is not None])


def errors(cases: Sequence[Case]) -> str:
    """What contestants do not support, with their own words."""
    said: dict[tuple[str, str], list[str]] = {}
    for case in cases:
        for who, error in case.errors.items():
            said.setdefault((who, error), []).append(case.name)
    together: dict[tuple[str, str], list[str]] = {}
    for (who, error), names in said.items():
        together.setdefault((', '.join(names) if len(names) < len(cases) else '', error), []).append(who)
    lines = []
    for (where, error), peers in together.items():
        lines.append(f'* {where}{": " if where else ""}{", ".join(peers)}: `{error.replace("`", "´")}`')
    return 'Not supported:\n\n' + '\n'.join(lines) if lines else ''


def contestants(missing: dict[str, str]) -> str:
    """Who they are, and who was not there."""
    rows = [['', 'what stands between a program and the machine']]
    for peer in PEERS:
        absent = f' (not here: {missing[peer.name]})' if peer.name in missing else ''
        rows.append([peer.name, peer.isolation + absent])
    return table(rows)


def summary(cases: Sequence[Case], facts: dict[str, str], picture: str) -> str:
    """The README's part."""
    programs = [case for case in cases if case.group == 'programs']
    known = [peer for peer in PEERS if any(case.median(peer.name) is not None for case in cases)]
    rows = [['', *(label for _, _, label in README_ROWS), 'programs', 'run time']]
    for peer in known:
        row = [peer.name]
        for group, name, _ in README_ROWS:
            case = next((case for case in cases if case.group == group and name in ('', case.name)), None)
            row.append('–' if case is None else quantity(case.median(peer.name), case.unit))
        ran = sum(case.median(peer.name) is not None for case in programs)
        row += [f'{ran} of {len(programs)}', times(mean_ratio(programs, peer.name, EXEC))]
        if peer.name == OURS:
            row = [f'**{cell}**' for cell in row]
        rows.append(row)
    return '\n\n'.join(
        [
            f'![Figures of all contestants]({picture})' if picture else '',
            table(rows),
            f'{facts["python"]} on {facts["cores"]} cores of {facts["processor"]}, all in one run of '
            '`make bench`. *programs*: how many of the test programs a contestant can run; *run time*: the '
            'geometric mean of those, relative to CPython `exec`. [All figures](docs/benchmarks.md).',
        ]
    ).strip()


def table(rows: Sequence[Sequence[str]]) -> str:
    """A Markdown table; the first row is its head.

    >>> print(table([['', 'a'], ['b', '1']]))
    | | a |
    |---|---|
    | b | 1 |
    """
    lines = ['|' + ''.join(f' {cell} |' if cell else ' |' for cell in row) for row in rows]
    lines.insert(1, '|---' * len(rows[0]) + '|')
    return '\n'.join(lines)


def fill(readme: Path, text: str) -> None:
    """Put the summary between the README's two marks.

    Raises:
        ValueError: they are not there, once each and in order.
    """
    old = readme.read_text()
    before, opening, rest = old.partition(OPENING)
    _, closing, after = rest.partition(CLOSING)
    if not opening or not closing:
        raise ValueError(f'{readme} has no region between {OPENING} and {CLOSING}')
    readme.write_text(f'{before}{opening}\n{text}\n{closing}{after}')


def raw(cases: Sequence[Case], facts: dict[str, str], missing: dict[str, str]) -> str:
    """Every single measurement."""

    def rounded(values: Sequence[float | None]) -> list[float | None]:
        return [None if value is None else float(f'{value:.5g}') for value in values]

    records: list[dict[str, Any]] = [
        {
            'group': case.group,
            'name': case.name,
            'unit': case.unit,
            'values': {who: rounded(values) for who, values in case.values.items()},
            'errors': case.errors,
        }
        for case in cases
    ]
    lines = ',\n'.join(json.dumps(record, ensure_ascii=False) for record in records)
    head = json.dumps({'machine': facts, 'missing': missing}, ensure_ascii=False)
    return f'{head[:-1]}, "cases": [\n{lines}\n]}}\n'
