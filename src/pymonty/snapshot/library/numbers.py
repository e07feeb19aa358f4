"""Numbers, dates, identifiers: values that never change, and the generators of random ones."""

from __future__ import annotations

import datetime
import decimal
import math
import random
import statistics
import sys
import time
import uuid
from fractions import Fraction
from typing import Any

from pymonty.compiler.names import LIBRARY_TYPES
from pymonty.snapshot.errors import CannotDump
from pymonty.snapshot.library.reducer import (
    Parts,
    Reducer,
    check,
    exact,
    index,
    integers,
    native,
)

# -- decimal and fractions

_FLAGS = (
    'Clamped', 'DivisionByZero', 'FloatOperation', 'Inexact', 'InvalidOperation', 'Overflow', 'Rounded',
    'Subnormal', 'Underflow',
)  # fmt: skip
_SIGNALS = tuple(getattr(decimal, name) for name in _FLAGS)
_NUMBERS = ('prec', 'Emin', 'Emax', 'capitals', 'clamp')


def _decimal_parts(value: Any) -> Parts:
    sign, digits, exponent = decimal.Decimal.as_tuple(value)
    return sign, ''.join(map(str, digits)), exponent


def _make_decimal(cls: Any, sign: Any, digits: Any, exponent: Any) -> Any:
    index(sign, 'the sign', 0, 1)
    check(not exact(digits, str, 'the digits') or (digits.isascii() and digits.isdigit()), 'the digits')
    if type(exponent) is not int:
        check(exact(exponent, str, 'the exponent') in ('F', 'n', 'N'), 'the exponent')
    made = decimal.Decimal.__new__(cls, (sign, tuple(map(int, digits)), exponent))
    check(_decimal_parts(made)[1:] == (digits, exponent), 'a decimal beyond all bounds')
    return made


def context_parts(context: Any) -> Parts:
    """A context as plain data."""
    signals = [
        tuple([name for name, signal in zip(_FLAGS, _SIGNALS, strict=True) if mapping[signal]])
        for mapping in (context.flags, context.traps)
    ]
    return (*[getattr(context, name) for name in _NUMBERS], context.rounding, *signals)


def _make_context(cls: Any, *parts: Any) -> Any:
    *numbers, rounding, flags, traps = parts
    settings = dict(zip(_NUMBERS, integers(tuple(numbers), 'a setting', -sys.maxsize), strict=True))
    for name in exact(flags, tuple, 'the flags') + exact(traps, tuple, 'the traps'):
        check(exact(name, str, 'a signal') in _FLAGS, 'a signal')
    return cls(
        **settings,
        rounding=exact(rounding, str, 'the rounding'),
        flags=[getattr(decimal, name) for name in flags],
        traps=[getattr(decimal, name) for name in traps],
    )


def change_context(context: Any, *parts: Any) -> None:
    """Make a context be as another one was."""
    model = _make_context(decimal.Context, *parts)
    for name in (*_NUMBERS, 'rounding'):
        setattr(context, name, getattr(model, name))
    for mapping, wanted in ((context.flags, model.flags), (context.traps, model.traps)):
        for signal in _SIGNALS:
            mapping[signal] = wanted[signal]


def _fraction_parts(value: Any) -> Parts:
    parts = (_numerator(value), _denominator(value))
    if not all(type(part) is int for part in parts):
        raise CannotDump('Fraction', 'it is not made of plain ints; make it of int(n) and int(d)')
    return parts


_numerator, _denominator = native(Fraction, '_numerator'), native(Fraction, '_denominator')
_set_numerator: Any = vars(Fraction)['_numerator']
_set_denominator: Any = vars(Fraction)['_denominator']


def _make_fraction(cls: Any, numerator: Any, denominator: Any) -> Any:
    exact(numerator, int, 'the numerator')
    check(exact(denominator, int, 'the denominator') > 0, 'the denominator')
    check(math.gcd(numerator, denominator) == 1, 'a fraction that is not in lowest terms')
    made = object.__new__(cls)
    _set_numerator.__set__(made, numerator)
    _set_denominator.__set__(made, denominator)
    return made


# -- datetime


def _fields(kind: type, *names: str) -> Any:
    readers = [native(kind, name) for name in names]
    return lambda value: tuple([read(value) for read in readers])


_DATE = ('year', 'month', 'day')
_TIME = ('hour', 'minute', 'second', 'microsecond', 'tzinfo', 'fold')
_day = _fields(datetime.date, *_DATE)
_clock = _fields(datetime.datetime, *_TIME)


def _moment(value: Any) -> Parts:
    return (*_day(value), *_clock(value))


def _make_date(cls: Any, *parts: Any) -> Any:
    check(len(integers(parts, 'a date')) == 3, 'a date')
    return datetime.date.__new__(cls, *parts)


def _make_datetime(cls: Any, *parts: Any) -> Any:
    *numbers, zone, fold = parts
    check(len(integers(tuple(numbers), 'a time')) == 7, 'a time')
    new: Any = datetime.datetime.__new__
    return new(cls, *numbers, zone, fold=index(fold, 'the fold', 0, 1))


def _make_time(cls: Any, *parts: Any) -> Any:
    *numbers, zone, fold = parts
    check(len(integers(tuple(numbers), 'a time')) == 4, 'a time')
    new: Any = datetime.time.__new__
    return new(cls, *numbers, zone, fold=index(fold, 'the fold', 0, 1))


def _make_timedelta(cls: Any, days: Any, seconds: Any, microseconds: Any) -> Any:
    index(days, 'the days', -999_999_999, 999_999_999)
    index(seconds, 'the seconds', 0, 86_399)
    return datetime.timedelta.__new__(cls, days, seconds, index(microseconds, 'the rest', 0, 999_999))


def _make_timezone(cls: Any, *parts: Any) -> Any:
    check(1 <= len(parts) <= 2, 'a timezone')
    return datetime.timezone(*parts)


def _make_week(cls: Any, year: Any, week: Any, day: Any) -> Any:
    return datetime.date.fromisocalendar(*integers((year, week, day), 'a date')).isocalendar()


def _struct_parts(value: Any) -> Parts:
    return (*value, value.tm_zone, value.tm_gmtoff)


def _make_struct(cls: Any, *parts: Any) -> Any:
    *fields, zone, offset = parts
    check(len(fields) == 9, 'a struct_time')
    more = {'tm_zone': zone, 'tm_gmtoff': offset}
    return cls(tuple(fields), {name: value for name, value in more.items() if value is not None})


# -- random

_generator: Any = random.Random.__mro__[1]
_WORDS = 624


def random_parts(generator: Any) -> Parts:
    """A generator's state: its 32-bit words in little-endian order, where it stands, a number kept back."""
    *words, position = _generator.getstate(generator)
    data = b''.join([word.to_bytes(4, 'little') for word in words])
    return data, position, object.__getattribute__(generator, '__dict__').get('gauss_next')


def restore_random(generator: Any, data: Any, position: Any, kept: Any) -> Any:
    """Give a generator a state that `random_parts` has read."""
    check(len(exact(data, bytes, 'the words')) == 4 * _WORDS, 'the words')
    check(kept is None or type(kept) is float, 'the number kept back')
    words = [int.from_bytes(data[at : at + 4], 'little') for at in range(0, len(data), 4)]
    _generator.setstate(generator, (*words, index(position, 'the position', 0, _WORDS)))
    object.__getattribute__(generator, '__dict__')['gauss_next'] = kept
    return generator


def _make_random(cls: Any, *parts: Any) -> Any:
    return restore_random(_generator.__new__(cls), *parts)


# -- others


def _uuid_parts(value: Any) -> Parts:
    return (vars(uuid.UUID)['int'].__get__(value),)


def _make_uuid(cls: Any, number: Any) -> Any:
    return cls(int=index(number, 'the number', 0, (1 << 128) - 1))


_NormalDist = statistics.NormalDist
_mean: Any = vars(_NormalDist)['_mu']
_deviation: Any = vars(_NormalDist)['_sigma']


def _normal_parts(value: Any) -> Parts:
    return _mean.__get__(value), _deviation.__get__(value)


def _make_normal(cls: Any, mean: Any, deviation: Any) -> Any:
    made = object.__new__(cls)
    _mean.__set__(made, exact(mean, float, 'the mean'))
    _deviation.__set__(made, exact(deviation, float, 'the deviation'))
    return made


def _named_tuple(tag: str, kind: Any) -> Reducer:
    def make(cls: Any, *parts: Any) -> Any:
        check(len(parts) == len(kind._fields), 'fields of a named tuple')
        return tuple.__new__(cls, parts)

    return Reducer(tag, kind, tuple, make)


def _named_tuples() -> list[Reducer]:
    labels = ('decimal.DecimalTuple', 'functools._CacheInfo', 'statistics.LinearRegression')
    return [_named_tuple(label, LIBRARY_TYPES[label]) for label in labels]


REDUCERS = [
    Reducer('Decimal', decimal.Decimal, _decimal_parts, _make_decimal, inherits=True),
    Reducer('decimal.Context', decimal.Context, context_parts, _make_context),
    Reducer('Fraction', Fraction, _fraction_parts, _make_fraction, inherits=True),
    Reducer('date', datetime.date, _day, _make_date, inherits=True),
    Reducer('datetime', datetime.datetime, _moment, _make_datetime, inherits=True),
    Reducer('time', datetime.time, _fields(datetime.time, *_TIME), _make_time, inherits=True),
    Reducer(
        'timedelta',
        datetime.timedelta,
        _fields(datetime.timedelta, 'days', 'seconds', 'microseconds'),
        _make_timedelta,
        inherits=True,
    ),
    Reducer(
        'timezone', datetime.timezone, lambda value: tuple(value.__getinitargs__()), _make_timezone
    ),
    Reducer('tzinfo', datetime.tzinfo, lambda value: (), lambda cls: datetime.tzinfo.__new__(cls)),
    Reducer('IsoCalendarDate', LIBRARY_TYPES['IsoCalendarDate'], tuple, _make_week),
    Reducer('struct_time', time.struct_time, _struct_parts, _make_struct),
    Reducer(
        'random.Random', random.Random, random_parts, _make_random, inherits=True,
    ),
    Reducer('UUID', uuid.UUID, _uuid_parts, _make_uuid),
    Reducer(
        'NormalDist', _NormalDist, _normal_parts, _make_normal
    ),
    *_named_tuples(),
]  # fmt: skip
