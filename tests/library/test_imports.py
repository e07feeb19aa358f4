"""Import statements, and what belongs to one session."""

from __future__ import annotations

import decimal
import random
import sys

import pytest

from tests.library.conftest import Guest


def test_all_forms_of_import(guest: Guest) -> None:
    source = """
import math, collections.abc
import collections.abc as cabc
from json import dumps as to_json, loads
from itertools import *
import math as again
print(math.floor(1.5), collections.abc is cabc, collections.OrderedDict.__name__)
print(to_json(loads('[1]')), list(islice(count(), 2)), again is math)
def f():
    import string as s
    from string import digits
    return s.digits == digits
print(f(), math, type(math))
"""
    assert guest(source) == ("1 True OrderedDict\n[1] [0, 1] True\nTrue <module 'math'> <class 'module'>\n")


def test_star_binds_public_names_alone(guest: Guest) -> None:
    source = 'before = set(dir())\nfrom typing import *\nfrom math import *\nnew = set(dir()) - before\n'
    assert (
        guest(source + "print('Optional' in new, 'sin' in new, [n for n in new if n[0] == '_'])")
        == 'True True []\n'
    )


def test_messages_are_those_of_cpython(guest: Guest) -> None:
    for source in ('import no_such_module', 'import no_such.module', 'from math import no_such_name'):
        with pytest.raises(ImportError) as native:
            exec(source, {})
        with pytest.raises(type(native.value)) as caught:
            guest(source)
        assert str(caught.value) == str(native.value).replace(
            _origin(str(native.value)), '(unknown location)'
        )
        assert caught.value.name == native.value.name


def _origin(message: str) -> str:
    return message[message.index('(') :] if '(' in message else '(unknown location)'


def test_unknown_modules_hint_at_host_functions(guest: Guest) -> None:
    with pytest.raises(ModuleNotFoundError, match='fetch'):
        guest('import requests')
    with pytest.raises(ModuleNotFoundError) as caught:
        guest('import no_such_module')
    assert 'host can give a function' in caught.value.__notes__[0]


def test_a_failed_import_can_be_handled(guest: Guest) -> None:
    assert guest('try:\n    import numpy\nexcept ImportError as e:\n    print(e.name)') == 'numpy\n'


def test_random_is_the_session_s_and_seeds_like_cpython(guest: Guest) -> None:
    random.seed(1)
    state = random.getstate()
    printed = guest(
        'import random\nrandom.seed(7)\nprint(random.random(), random.randint(1, 99), random.gauss(0, 1))'
    )
    assert random.getstate() == state
    twin = random.Random(7)
    assert printed == f'{twin.random()} {twin.randint(1, 99)} {twin.gauss(0, 1)}\n'
    assert guest('import random; print(random.random())') != guest('import random; print(random.random())')


def test_the_decimal_context_is_the_session_s(guest: Guest) -> None:
    decimal.getcontext().prec = 11
    before = decimal.DefaultContext.prec
    source = 'from decimal import *\nDefaultContext.prec = 4\ngetcontext().prec = 3\nprint(Decimal(1) / 3)'
    assert guest(source) == '0.333\n'
    assert guest('from decimal import *\nprint(getcontext().prec)') == '28\n'
    assert (decimal.getcontext().prec, decimal.DefaultContext.prec) == (11, before)
    decimal.getcontext().prec = 28


def test_streams(guest: Guest) -> None:
    source = """
import contextlib, io, sys
with contextlib.redirect_stdout(io.StringIO()) as one:
    print('a')
    with contextlib.redirect_stdout(io.StringIO()) as two:
        print('b')
    print('c')
print(repr(one.getvalue()), repr(two.getvalue()))
kept, sys.stdout = sys.stdout, io.StringIO()
print('d')
sys.stdout, kept = kept, sys.stdout
print(repr(kept.getvalue()), sys.stdout.write('e\\n'))
print('f', file=sys.stderr)
"""
    assert guest(source) == "'a\\nc\\n' 'b\\n'\ne\n'd\\n' 2\nf\n"


def test_lazy_imports_of_c_code_work(guest: Guest) -> None:
    source = """
import datetime, time, re
print(datetime.datetime.strptime('2024-02-29', '%Y-%m-%d').date(), time.strptime('5 2024', '%d %Y').tm_mday)
print(re.sub('(a)', r'<\\1>', 'banana', count=2), re.compile('(?P<x>b)').sub(r'\\g<x>!', 'b'))
"""
    assert guest(source) == '2024-02-29 5\nb<a>n<a>na b!\n'


def test_the_end_of_a_program_cannot_be_suppressed() -> None:
    from pymonty.runtime.engine import Engine
    from pymonty.runtime.halt import Halted
    from tests.library.conftest import Port

    class Halting(Port):
        def call(self, name: str, args: tuple[object, ...], kwargs: dict[str, object]) -> object:
            raise Halted('max_external_calls', 1)

    for manager in ('contextlib.suppress(BaseException)', 'swallow()', 'stack()'):
        source = f"""
import contextlib
def stack():
    made = contextlib.ExitStack()
    made.push(lambda *details: True)
    return made
@contextlib.contextmanager
def swallow():
    try:
        yield
    except BaseException:
        pass
with {manager}:
    stop()
print('still here')
"""
        port = Halting()
        with pytest.raises(Halted):
            Engine(port).run(source, 'main.py', {}, ['stop'])
        assert port.printed == ''


def test_calendar_keeps_its_first_weekday_to_a_session(guest: Guest) -> None:
    import calendar

    source = 'import calendar\ncalendar.setfirstweekday(6)\nprint(calendar.weekheader(2))'
    assert guest(source) == 'Su Mo Tu We Th Fr Sa\n'
    assert calendar.firstweekday() == 0


def test_dataclass_documents_itself_as_cpython(guest: Guest) -> None:
    source = """
from dataclasses import dataclass, field, KW_ONLY, InitVar
@dataclass
class Point:
    x: int
    y: 'float' = 0.5
    tags: list[str] = field(default_factory=list)
    _: KW_ONLY
    z: InitVar[int] = 3
print(Point.__doc__)
"""
    namespace: dict[str, object] = {'__name__': '__main__'}
    exec(compile(source.replace('print', 'doc = str'), 'main.py', 'exec', dont_inherit=True), namespace)
    assert guest(source) == f'{namespace["doc"]}\n'


@pytest.mark.skipif(sys.version_info < (3, 13), reason='copy.replace is new in 3.13')
def test_copy_replace(guest: Guest) -> None:
    source = """
import copy, dataclasses, datetime
@dataclasses.dataclass
class P:
    x: int
    y: int = 2
print(copy.replace(P(1), y=5), copy.replace(datetime.date(2024, 1, 2), day=3))
"""
    assert guest(source) == 'P(x=1, y=5) 2024-01-03\n'


def test_attributes_that_programs_set_can_be_set(guest: Guest) -> None:
    source = """
import decimal, string, textwrap, types
w = textwrap.TextWrapper()
w.width, w.initial_indent = 9, '> '
print(w.wrap('one two three'))
t = string.Template('$a')
t.template = '$b'
print(t.substitute(b=1))
n = types.SimpleNamespace()
n.x = 1
context = decimal.Context()
context.prec = 2
print(n, context.divide(decimal.Decimal(1), 3))
"""
    assert guest(source) == "['> one two', 'three']\n1\nnamespace(x=1) 0.33\n"
