# Sequence patterns: fixed, starred, nested; strings are no sequences.
def f(x):
    match x:
        case []:
            return 'empty'
        case [x]:
            return f'one {x}'
        case [0, *rest]:
            return f'zero then {rest}'
        case [first, *_, last] if first == last:
            return f'same ends {first}'
        case [(a, b), [c, *d]]:
            return f'pairs {a}{b}{c}{d}'
        case (_, _, *_) as whole if len(whole) > 4:
            return f'long {len(whole)}'
        case [str() as s, int() as i]:
            return f'str-int {s} {i}'
        case [a, b]:
            return f'two {a} {b}'
        case [*all]:
            return f'any {all}'
        case _:
            return 'not a sequence'

from collections import deque

for x in [[], [7], (0, 1, 2), [1, 2, 1], [(1, 2), (3, 4, 5)], range(9), ['a', 1], (3, 4), [1, 2, 3],
          'ab', b'ab', {1, 2}, {'a': 1}, iter([1]), deque([0, 5]), 5]:
    print(f(x))

class Seq:
    def __len__(self):
        return 2
    def __getitem__(self, i):
        return i

f(Seq())
