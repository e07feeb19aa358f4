"""The command line of the benchmarks."""

from __future__ import annotations

import argparse
import sys
import time
import warnings
from pathlib import Path

from benchmarks import picture, report
from benchmarks.bench import opened
from benchmarks.checking import checking
from benchmarks.groups import GROUPS
from benchmarks.harness import Plan, machine
from benchmarks.pausing import pausing, snapshots

ROOT = Path(__file__).parents[1]
GROUPS_ALL = {**GROUPS, 'checking': checking, 'pausing': pausing, 'snapshots': snapshots}
FULL = Plan(rounds=15, seconds=4.0, warmups=2)
QUICK = Plan(rounds=3, seconds=0.3, warmups=1)


def main() -> int:
    """Measure, and print or write the report."""
    options = _options()
    chosen = options.only.split(',') if options.only else list(GROUPS_ALL)
    if unknown := set(chosen) - GROUPS_ALL.keys():
        print(f'no group {", ".join(sorted(unknown))}; there are {", ".join(GROUPS_ALL)}', file=sys.stderr)
        return 2
    warnings.filterwarnings('ignore', category=SyntaxWarning)  # RestrictedPython, about what it refuses
    facts = {**machine(), 'date': time.strftime('%Y-%m-%d'), 'plan': 'quick' if options.quick else 'full'}
    with opened(
        QUICK if options.quick else FULL, lambda line: print(line, file=sys.stderr, flush=True)
    ) as bench:
        cases = [case for group in chosen for case in GROUPS_ALL[group](bench)]
        missing = bench.missing
    if options.out is None and (options.quick or options.only):
        print(report.page(cases, facts, missing, picture=''))
        return 0
    folder = options.out or ROOT / 'docs'
    folder.mkdir(parents=True, exist_ok=True)
    picture.draw(cases, folder / 'benchmarks.png')
    (folder / 'benchmarks.md').write_text(report.page(cases, facts, missing, picture='benchmarks.png'))
    (folder / 'benchmarks.json').write_text(report.raw(cases, facts, missing))
    if options.out is None:
        report.fill(ROOT / 'README.md', report.summary(cases, facts, 'docs/benchmarks.png'))
    print(report.goals_table(cases))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog='python -m benchmarks',
        description='Compare pymonty with its peers, side by side; write docs/benchmarks.* and the README.',
    )
    parser.add_argument('--only', metavar='GROUPS', help=f'some of {",".join(GROUPS_ALL)}; prints the report')
    parser.add_argument(
        '--quick', action='store_true', help='few rounds, for a first look; prints the report'
    )
    parser.add_argument('--out', type=Path, metavar='FOLDER', help='write the report there instead')
    return parser.parse_args()


if __name__ == '__main__':
    sys.exit(main())
