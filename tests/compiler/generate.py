"""Random programs, nested at will, in which most expressions call something that suspends."""

from __future__ import annotations

from hypothesis import strategies as st

NAMES = ('a', 'b', 'c')

atoms = st.sampled_from([*NAMES, '0', '1', '2', "'s'", 'None', 'f(1)', 'g(0)', 'f(a)', 'g(b)', '[]'])


def _expressions(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    name = st.sampled_from(NAMES)

    def fill(form: str) -> st.SearchStrategy[str]:
        slots = form.count('{}')
        return st.tuples(*[inner] * slots).map(lambda parts: form.format(*parts))

    forms = [
        'f({})',
        'f({}, g({}), k={})',
        'f(*[{}], {}, **dict(z={}))',
        'num({}) + num({}) * num({})',
        '({} and {} or {})',
        '(not {})',
        '({} if {} else {})',
        '(num({}) < num({}) <= num({}))',
        '({} == {} != {})',
        '[{}, {}, *seq({})]',
        '({}, {})',
        '{{1: {}, 2: {}, **{{3: {}}}}}',
        '[f(i) for i in seq({}) if {}]',
        '[{} for i in seq({})]',
        '[(i, {}) for i in seq({}) for j in seq({})]',
        '{{str(i): {} for i in seq({})}}',
        'list({} for i in seq({}) if f(i))',
        '(lambda a, d={}: {})({})',
        'Box({}).get({}, {})',
        'Box({}).value',
        "('' f'{{num({})}}{{{}!r}}{{num({}):>{{num({})}}}}')",
        'seq({})[num({}):num({})]',
        'show({})',
    ]
    walrus = st.tuples(name, inner).map(lambda parts: f'({parts[0]} := {parts[1]})')
    collected = st.tuples(name, inner, inner).map(
        lambda parts: f'[({parts[0]} := {parts[1]}) for i in seq({parts[2]})]'
    )
    return st.one_of(*map(fill, forms), walrus, collected)


expressions = st.recursive(atoms, _expressions, max_leaves=8)


def indented(lines: list[str]) -> list[str]:
    return ['    ' + line for line in lines] or ['    pass']


@st.composite
def blocks(draw: st.DrawFn, depth: int, loop: bool, function: bool) -> list[str]:
    lines: list[str] = []
    for _ in range(draw(st.integers(1, 3))):
        lines += draw(statements(depth, loop, function))
    return lines


SIMPLE = [
    'assign',
    'expression',
    'augmented',
    'item',
    'unpack',
    'assert',
    'delete',
    'raise',
    'jump',
    'annotated',
]
COMPOUND = ['if', 'while', 'for', 'try', 'with', 'match', 'def', 'generator', 'class', 'finally', 'method']


@st.composite
def statements(draw: st.DrawFn, depth: int, loop: bool, function: bool) -> list[str]:
    kind = draw(st.sampled_from(SIMPLE + (COMPOUND if depth else [])))
    name = draw(st.sampled_from(NAMES))

    def e() -> str:
        return draw(expressions)

    def block(in_loop: bool = loop, in_function: bool = function) -> list[str]:
        return indented(draw(blocks(depth - 1, in_loop, in_function)))

    match kind:
        case 'assign':
            return [f'{name} = {e()}']
        case 'expression':
            return [e()]
        case 'annotated':
            return [f'{name}: {e()} = {e()}']
        case 'augmented':
            return [
                draw(
                    st.sampled_from(
                        [f'{name} += {e()}', f'Box({e()}).value += num({e()})', f'box[{e()}] += {e()}']
                    )
                )
            ]
        case 'item':
            return [f'box[{e()}], Box({e()}).value = {name}, {e()}']
        case 'unpack':
            return [f'{name}, *box[{e()}] = [{e()}, {e()}]']
        case 'assert':
            return [f'assert {e()}, {e()}']
        case 'delete':
            return [f'del box[{e()}], {name}']
        case 'raise':
            return [f'raise fault({e()}) from fault({e()})' if draw(st.booleans()) else f'fail({e()})']
        case 'jump':
            choices = [
                'pass',
                *(['break', 'continue'] if loop else []),
                *([f'return {e()}'] if function else []),
            ]
            return [draw(st.sampled_from(choices))]
        case 'if':
            return [f'if {e()}:', *block(), f'elif {e()}:', *block(), 'else:', *block()]
        case 'while':
            tail = ['else:', *block()] if draw(st.booleans()) else []
            return [f'while tick() and {e()}:', *block(True), *tail]
        case 'for':
            tail = ['else:', *block()] if draw(st.booleans()) else []
            target = draw(st.sampled_from([name, f'box[{e()}]', f'{name}, *box[0]']))
            items = f'seq({e()})' if '*' not in target else f'[(1, 2), ({e()}, 3)]'
            return [f'for {target} in {items}:', *block(True), *tail]
        case 'try':
            handler = draw(
                st.sampled_from(
                    ['except Exception as e:', 'except (f(ValueError), KeyError) as a:', 'except:']
                )
            )
            return ['try:', *block(), handler, *block(), 'else:', *block()]
        case 'finally':
            return ['try:', *block(), 'finally:', *block(), f'    f({e()})']
        case 'with':
            return [f'with Guard({e()}) as {name}, Guard({e()}) as box[{e()}]:', *block()]
        case 'match':
            return [
                f'match {e()}:',
                f'    case int({name}) if {e()}:',
                *indented(block()),
                f'    case [{name}, *c] if {e()}:',
                *indented(block()),
                f'    case str() | None: f({e()})',
                f'    case {name} if {e()}:',
                *indented(block()),
            ]
        case 'def':
            return [
                f'@deco({e()})',
                f'def h(a, b={e()}, *, c: {e()} = 1):',
                *block(False, True),
                f'    return {e()}',
                f'{name} = h({e()})',
            ]
        case 'generator':
            return [
                'def gen(a, b=0, c=0):',
                f'    a = num({e()}) + num((yield {e()}))',
                *block(False, True),
                f'    yield from seq({e()})',
                'for i in gen(1):',
                '    if not tick(): break',
                f'    f(i, {e()})',
            ]
        case 'method':
            return [
                'class Sub(Box):',
                '    def get(self, a, b):',
                '        c = 0',
                *indented(block(False, True)),
                f'        return super().get(a, b), {e()}',
                f'{name} = Sub({e()}).get({e()}, {e()})',
            ]
        case _:
            return [f'class K(base({e()})):', f'    __a = {e()}', *block(False, False), f'{name} = K()']


PREAMBLE = """\
box = {}
a = b = c = 0
count = 0
def tick():
    global count
    count += 1
    return count < 12
def num(x):
    if type(x) in (int, bool) and abs(x) < 50: return x
    return len(x) if type(x) in (list, tuple, str, dict) else 3
def seq(x): return list(x)[:3] if type(x) in (list, tuple, dict) else [x, 1] if tick() else []
def show(x): return str(x)[:20]
def fault(x): return ValueError(show(x))
def base(x): return object
def deco(x):
    return lambda h: f(h)
class Box:
    def __init__(self, value): self.value = f(value)
    def get(self, *a): return a[0] if g(self.value) else self.value
    def __eq__(self, other): return f(self is other)
    def __hash__(self): return 1
class Guard(Box):
    def __enter__(self): return f(self.value)
    def __exit__(self, *a): return f(a[0] is KeyError)
"""


@st.composite
def programs(draw: st.DrawFn) -> str:
    lines = draw(blocks(3, False, False))
    if draw(st.booleans()):
        lines = ['def main(a, b, c=2):', *indented(draw(blocks(3, False, True))), 'a = main(1, 2)', *lines]
    return PREAMBLE + '\n'.join(lines) + '\n'
