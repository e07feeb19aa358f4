"""The programs that a worker rehearses, each as the messages that a host would send.

They stand for what programs mostly do. A worker looks for a real message only between two of them, so they
are small.
"""

from __future__ import annotations

from typing import Final

from pymonty.wire.messages import Dump, Load, Message, Open, Return, Run

_LIMITS: Final = Open(30.0, None, 1000, 10 << 20, 10_000)
_ANSWER: Final = Return([[40, 'a', 1], [42, 'rows', [0]]])
"""A list in a dict, as a host function returns it; see `pymonty.wire.nodes`."""

_SOURCES: Final = (
    'f(x=n)\nprint(n)\nn + 1',
    """
f()
def mean(values, default=0.0):
    total = 0
    for value in values:
        if value is not None:
            total += value
    return total / len(values) if values else default

means = [mean([n, k, k * n]) for k in range(6) if k % 2 == 0]
print(f'{means[0]:.2f} of {len(means):>3} {means!r}', 'and', max(means))
means
""",
    """
answer = f([{'name': 'a', 'size': 2.5}], key='name')
import json
words = 'the cat and the hat'.split()
counts = {}
for word in words:
    counts[word] = counts.get(word, 0) + 1
ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
print('\\n'.join(f'{word}: {count}' for word, count in ranked))
json.loads(json.dumps({'words': ranked, 'rows': answer['rows']}))
""",
    """
f()
class Basket:
    limit = 10

    def __init__(self, items):
        self.items = list(items)

    @property
    def total(self):
        return sum(self.items)

    def add(self, text):
        try:
            self.items.append(int(text))
        except ValueError as error:
            print('no number:', error)

basket = Basket([1, 2])
basket.add('3')
basket.add('x')
first, *rest = basket.items
while rest and rest[-1] > 2:
    rest.pop()
{'total': basket.total, 'rest': (first, rest), 'texts': {k: str(v) for k, v in zip('ab', rest)}}
""",
    """
f()
def check(row):
    if 'id' not in row:
        raise KeyError('id')
    return row

check({'id': 1})
check({})
""",
)


def _script(source: str) -> tuple[Message, ...]:
    """The messages for a session that runs `source`, in which `f` is a host function, called at most once."""
    run = Run(source, 'main.py', {'n': 1}, ['f'])
    return (_LIMITS, run, _ANSWER) if source.lstrip().startswith(('f(', 'answer')) else (_LIMITS, run)


_PAUSED: Final = """
class Row:
    def __init__(self, number):
        self.number = number

def work(rows, rate=1.5):
    def priced(row):
        return row.number * rate
    total = 0
    for row in rows:
        try:
            total += priced(row) + f(row.number)
        except ValueError:
            continue
    return total

work([Row(1)])
"""

_TO_DUMP: Final = (_LIMITS, Run(_PAUSED, 'main.py', {}, ['f'], True), Dump(), Return(2))

PROGRAMS: Final = (_script(_SOURCES[0]), _TO_DUMP, *map(_script, _SOURCES[1:]))


def second_part(image: bytes) -> tuple[Message, ...]:
    """The messages for a session that goes on where a script with a `Dump` stood."""
    return (_LIMITS, Load(image, True, ['f'], 0.0, 1, 0), Return(2))
