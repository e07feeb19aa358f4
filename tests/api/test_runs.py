"""What a program may be given and what comes back, alike in both isolations."""

from __future__ import annotations

import collections
import dataclasses
import datetime
import decimal
import fractions
import math
import operator
import sys
import traceback
import types
import uuid

import pytest

import pymonty
from tests.api.support import Run


@dataclasses.dataclass
class Order:
    number: int
    items: list[str]


Point = collections.namedtuple('Point', 'x y')


def test_the_last_expression_is_the_result(run: Run) -> None:
    assert run('1 + 1') == 2
    assert run('x = 3') is None
    assert run('x = 3\nx * 2') == 6
    assert run('') is None


VALUES = [
    None,
    True,
    0,
    -1,
    2**63,
    -(10**50),
    1.5,
    float('inf'),
    2 + 3j,
    '',
    'häßlich',
    '\ud800',
    b'\x00\xff',
    bytearray(b'ab'),
    [],
    [1, [2, [3]]],
    (),
    (1, 'a', None),
    {},
    {1: 'a', (2, 3): [4], None: {}},
    {1, 2},
    frozenset({'a'}),
    range(1, 10, 3),
    slice(1, None, 2),
    ...,
    datetime.datetime(2024, 2, 29, 12, 30, tzinfo=datetime.timezone(datetime.timedelta(hours=2))),
    datetime.date(2024, 2, 29),
    datetime.time(1, 2, 3),
    datetime.timedelta(days=1, microseconds=5),
    decimal.Decimal('1.10'),
    fractions.Fraction(1, 3),
    uuid.UUID(int=5),
]


@pytest.mark.parametrize('value', VALUES, ids=repr)
def test_values_cross_both_ways_with_their_types(run: Run, value: object) -> None:
    seen = []

    def look(given: object) -> object:
        seen.append(given)
        return given

    result = run('look(value)', inputs={'value': value}, functions={'look': look})
    assert result == value and type(result) is type(value)
    assert seen == [value] and type(seen[0]) is type(value)


def test_nan_crosses(run: Run) -> None:
    assert math.isnan(run('value', inputs={'value': math.nan}))


def test_order_sharing_and_cycles_survive(run: Run) -> None:
    inner: list[object] = [1]
    cycle: list[object] = [inner, inner]
    cycle.append(cycle)
    result = run('value[0].append(2)\nvalue', inputs={'value': cycle})
    assert result[0] == [1, 2] and result[0] is result[1] and result[2] is result
    assert inner == [1]
    assert list(run('{"z": 1, "a": 2}')) == ['z', 'a']


def test_a_dataclass_goes_in_as_an_object_and_comes_back_as_itself_if_named(run: Run) -> None:
    order = Order(7, ['tea'])
    code = 'order.items.append("milk")\norder'
    plain = run(code, inputs={'order': order})
    assert type(plain) is pymonty.MontyObject
    assert plain.type_name == 'Order' and plain.attributes == {'number': 7, 'items': ['tea', 'milk']}
    assert run(code, inputs={'order': order}, dataclasses=(Order,)) == Order(7, ['tea', 'milk'])
    assert order.items == ['tea']


def test_a_named_tuple_keeps_its_fields(run: Run) -> None:
    result = run('point', inputs={'point': Point(1, 2)})
    assert result == (1, 2) and result.x == 1 and result._fields == ('x', 'y')


def test_an_exception_is_a_value(run: Run) -> None:
    result = run('ValueError("bad", 3)')
    assert type(result) is ValueError and result.args == ('bad', 3)


GUEST_OBJECT = """
class A:
    def __init__(self):
        self.x = 1
    def __repr__(self):
        return '<an A>'
A()
"""


def test_a_guest_object_comes_out_read_only(run: Run) -> None:
    result = run(GUEST_OBJECT)
    assert type(result) is pymonty.MontyObject
    assert (result.type_name, result.x, repr(result)) == ('A', 1, '<an A>')
    with pytest.raises(AttributeError):
        result.x = 2


def test_inputs_are_copies(run: Run) -> None:
    rows = [1, 2]
    assert run('rows.append(3)\nlen(rows)', inputs={'rows': rows}) == 3
    assert rows == [1, 2]


def test_an_input_that_cannot_cross_is_named_by_its_path(run: Run) -> None:
    with pytest.raises(pymonty.MontyConversionError) as caught:
        run('1', inputs={'rows': [1, 2, 3, object()]})
    assert caught.value.path == "inputs['rows'][3]"


def test_an_undeclared_name_is_a_name_error(run: Run) -> None:
    with pytest.raises(pymonty.MontyRuntimeError) as caught:
        run('fetch("a")')
    assert caught.value.display('type-msg') == "NameError: name 'fetch' is not defined"
    assert type(caught.value.exception()) is NameError


def test_a_runtime_error_reports_as_cpython_does(run: Run) -> None:
    with pytest.raises(pymonty.MontyRuntimeError) as caught:
        run('def f(n):\n    return 1 / n\nf(0)')
    error = caught.value
    assert type(error.exception()) is ZeroDivisionError
    assert error.display('msg') == 'division by zero'
    assert str(error) == error.display('type-msg') == 'ZeroDivisionError: division by zero'
    outer, inner = error.traceback()
    assert (outer.filename, outer.line, outer.function_name) == ('main.py', 3, '<module>')
    assert (inner.line, inner.column, inner.end_column, inner.function_name) == (2, 11, 16, 'f')
    assert inner.source_line is not None and inner.source_line.strip() == 'return 1 / n'
    lines = error.display().splitlines()
    assert lines[0] == 'Traceback (most recent call last):'
    assert lines[-1] == 'ZeroDivisionError: division by zero'
    assert '    return 1 / n' in lines and any(line.strip(' ~') == '^' for line in lines)
    with pytest.raises(ValueError, match='format is'):
        error.display('html')  # type: ignore[arg-type]


def test_errors_can_be_pickled(run: Run) -> None:
    import pickle

    with pytest.raises(pymonty.MontyRuntimeError) as caught:
        run('{}["a"]')
    copy = pickle.loads(pickle.dumps(caught.value))
    assert copy.display() == caught.value.display() and type(copy.exception()) is KeyError


def test_a_syntax_error_comes_from_the_constructor(pool: pymonty.Pool) -> None:
    for isolation in ('process', 'inline'):
        with pytest.raises(pymonty.MontySyntaxError) as caught:
            pymonty.Monty('x = (1,\ny = 2', isolation=isolation, pool=pool)  # type: ignore[arg-type]
        assert isinstance(caught.value.exception(), SyntaxError)
        assert caught.value.display('type-msg').startswith('SyntaxError: ')


def test_source_that_is_not_utf8_is_refused(run: Run) -> None:
    with pytest.raises(pymonty.MontyError):
        run('"\ud800"')


def test_prints_come_in_order_with_calls(run: Run) -> None:
    events: list[object] = []
    run(
        'import sys\nprint("a")\nnote(1)\nprint("b", file=sys.stderr)\nprint("c", end="")\nnote(2)\nprint()',
        functions={'note': events.append},
        prints=lambda stream, text: events.append((stream, text)),
    )
    merged: list[object] = []
    for event in events:
        last = merged[-1] if merged else None
        if isinstance(event, tuple) and isinstance(last, tuple) and last[0] == event[0]:
            merged[-1] = event[0], last[1] + event[1]
        else:
            merged.append(event)
    assert merged == [('stdout', 'a\n'), 1, ('stderr', 'b\n'), ('stdout', 'c'), 2, ('stdout', '\n')]


def test_prints_go_to_the_hosts_streams(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    run('import sys\nprint("out ä")\nprint("err", file=sys.stderr)')
    assert capsys.readouterr() == ('out ä\n', 'err\n')


def test_what_a_print_callback_raises_comes_out(run: Run) -> None:
    def fail(stream: str, text: str) -> None:
        raise LookupError('no room')

    with pytest.raises(LookupError, match='no room'):
        run('try:\n    print("a")\nexcept BaseException:\n    pass', prints=fail)
    assert run('1 + 1') == 2


def test_a_hundred_thousand_numbers_cross(run: Run) -> None:
    numbers = list(range(100_000))
    assert run('[n + 1 for n in numbers]', inputs={'numbers': numbers}) == list(range(1, 100_001))


def test_a_report_imports_nothing_that_the_guest_names(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    code = """
class Mine(ImportError):
    name = 'this'
    name_from = 'y'
try:
    raise ImportError('x', name='this', name_from='y')
except ImportError:
    raise Mine('m')
"""
    sys.modules.pop('this', None)
    with pytest.raises(pymonty.MontyRuntimeError):
        run(code)
    assert 'this' not in sys.modules and capsys.readouterr().out == ''


@pytest.mark.parametrize('code', ['session', 'slot', 'class A: pass\nA._abc_guest'])
def test_a_report_suggests_no_name_that_only_the_compiler_can_spell(run: Run, code: str) -> None:
    with pytest.raises(pymonty.MontyRuntimeError) as caught:
        run(code)
    assert "'." not in str(caught.value) and '_abc_.' not in str(caught.value)


@pytest.mark.skipif(sys.version_info < (3, 12), reason='traceback suggests nothing')
def test_a_report_suggests_other_names_and_those_of_the_host_any(run: Run) -> None:
    with pytest.raises(pymonty.MontyRuntimeError, match="Did you mean: 'super'"):
        run('super_')
    with pytest.raises(AttributeError) as caught:
        operator.attrgetter('slot')(types.SimpleNamespace(**{'.slot': 1}))
    assert traceback.format_exception_only(caught.value) == [
        f"AttributeError: {caught.value}. Did you mean: '.slot'?\n"
    ]
