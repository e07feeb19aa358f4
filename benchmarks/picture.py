"""The figures as a picture: one panel a question, one bar a contestant, shorter is better."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from benchmarks.goals import EXEC
from benchmarks.harness import Case
from benchmarks.peers import PEERS
from benchmarks.report import mean_ratio, quantity, times

OURS_COLOUR, PEER_COLOUR, TEXT, FAINT = '#1f6f8b', '#c3ccd1', '#22303a', '#7b8790'
PANELS = (
    ('start', '', '1 + 1 in a fresh session'),
    ('snippets', '', 'ten snippets in a session'),
    ('call', 'a number', 'a host call, there and back'),
    ('cold', '', 'first result in a new process'),
    ('memory', '', 'memory a session adds'),
    ('programs', '', 'run time of programs, × exec'),
)


def draw(cases: Sequence[Case], path: Path) -> None:
    """Write the picture, in the format that the path's ending names."""
    import matplotlib

    matplotlib.use('Agg')
    from matplotlib import pyplot

    pyplot.rcParams.update({'font.size': 9, 'font.family': 'sans-serif', 'svg.fonttype': 'none'})
    figure, axes = pyplot.subplots(2, 3, figsize=(13, 6.6), layout='constrained')
    for axis, (group, name, title) in zip(axes.flat, PANELS, strict=True):
        bars = _bars([case for case in cases if case.group == group and name in ('', case.name)])
        _panel(axis, title, bars)
    figure.savefig(path, dpi=150, facecolor='white')
    pyplot.close(figure)


def _bars(cases: Sequence[Case]) -> list[tuple[str, float, str]]:
    """Contestant, length and label, shortest first."""
    bars = []
    for peer in PEERS:
        if len(cases) == 1:
            value = cases[0].median(peer.name)
            label = quantity(value, cases[0].unit)
        else:
            value = mean_ratio(cases, peer.name, EXEC)
            ran = sum(case.median(peer.name) is not None for case in cases)
            label = times(value) + (f'  ({ran} of {len(cases)})' if ran < len(cases) else '')
        if value is not None:
            bars.append((peer.name, value, label))
    return sorted(bars, key=lambda bar: bar[1])


def _panel(axis: object, title: str, bars: Sequence[tuple[str, float, str]]) -> None:
    from matplotlib.axes import Axes

    assert isinstance(axis, Axes)
    axis.set_title(title, loc='left', color=TEXT, fontweight='bold', fontsize=10.5)
    if not bars:
        axis.set_axis_off()
        return
    least = max(min(value for _, value, _ in bars), max(value for _, value, _ in bars) / 1e7)
    places = range(len(bars))
    colours = [OURS_COLOUR if name.startswith('pymonty') else PEER_COLOUR for name, _, _ in bars]
    lengths = [max(value, least) for _, value, _ in bars]
    axis.barh(places, [length - least / 3 for length in lengths], left=least / 3, color=colours, height=0.72)
    axis.set_xscale('log')
    axis.set_xlim(least / 3, max(lengths) * 30)
    axis.set_yticks(places, [name for name, _, _ in bars], color=TEXT)
    axis.invert_yaxis()
    axis.tick_params(axis='y', length=0)
    axis.tick_params(axis='x', bottom=False, labelbottom=False, which='both')
    for place, length, (_, _, label) in zip(places, lengths, bars, strict=True):
        axis.text(length * 1.15, place, label, va='center', color=TEXT, fontsize=8.5)
    for side in ('top', 'right', 'bottom'):
        axis.spines[side].set_visible(False)
    axis.spines['left'].set_color(FAINT)
    axis.set_xlabel('logarithmic scale, shorter is better', color=FAINT, fontsize=7.5, loc='left')
