"""Reviewed attribute names of the types that the library's modules define.

A label is a dotted path, or the name of a type that only values have (`_UNNAMED`). A row of `SAFE` holds
the names that its type itself adds: rows of its bases apply too. What a type has and no row names is
guarded: `JSONDecoder.scan_once`, `UserString.format`, `_convert_` of an enum, `register` of an abstract
base class. `STORES` says which of them a guest may assign, `BASES` what it may inherit from, besides
its own classes.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator

_HASH = """
    MAX_DIGEST_SIZE MAX_KEY_SIZE PERSON_SIZE SALT_SIZE block_size copy digest digest_size hexdigest name
    update"""
_TIME = 'dst fold fromisoformat hour isoformat max microsecond min minute replace resolution second strftime'
_DATE = """
    ctime day fromisocalendar fromisoformat fromordinal fromtimestamp isocalendar isoformat isoweekday max min
    month replace resolution strftime strptime timetuple today toordinal weekday year"""
_CALENDAR = """
    firstweekday getfirstweekday itermonthdates itermonthdays itermonthdays2 itermonthdays3 itermonthdays4
    iterweekdays monthdatescalendar monthdays2calendar monthdayscalendar setfirstweekday yeardatescalendar
    yeardays2calendar yeardayscalendar"""
_FILE = """
    close closed flush getvalue isatty read readable readline readlines seek seekable tell truncate writable
    write writelines"""
_MAPPING = 'get items keys values'
_MUTABLE_MAPPING = _MAPPING + ' clear pop popitem setdefault update'
_SEQUENCE = 'count index'
_MUTABLE_SEQUENCE = _SEQUENCE + ' append clear extend insert pop remove reverse'
_ARITHMETIC = """
    canonical compare compare_signal compare_total compare_total_mag copy_abs copy_negate copy_sign exp fma
    is_canonical is_finite is_infinite is_nan is_normal is_qnan is_signed is_snan is_subnormal is_zero ln
    log10 logb logical_and logical_invert logical_or logical_xor max max_mag min min_mag next_minus next_plus
    next_toward normalize number_class quantize radix remainder_near rotate same_quantum scaleb shift sqrt
    to_eng_string to_integral to_integral_exact to_integral_value"""
_ERROR_POSITION = 'colno lineno msg pos'

SAFE: dict[str, str] = {
    '__future__._Feature': 'compiler_flag getMandatoryRelease getOptionalRelease mandatory optional',
    'abc.ABC': '',
    'abc.ABCMeta': '',
    'abc.abstractclassmethod': '',
    'abc.abstractproperty': '',
    'abc.abstractstaticmethod': '',
    'calendar.Calendar': _CALENDAR,
    'calendar.TextCalendar': """
        formatday formatmonth formatmonthname formatweek formatweekday formatweekheader formatyear""",
    'calendar.Day': 'FRIDAY MONDAY SATURDAY SUNDAY THURSDAY TUESDAY WEDNESDAY',
    'calendar.Month': """
        APRIL AUGUST DECEMBER FEBRUARY JANUARY JULY JUNE MARCH MAY NOVEMBER OCTOBER SEPTEMBER""",
    'calendar.IllegalMonthError': 'month',
    'calendar.IllegalWeekdayError': 'weekday',
    'collections.ChainMap': 'copy fromkeys maps new_child parents',
    'collections.Counter': 'elements most_common subtract total',
    'collections.OrderedDict': 'move_to_end',
    'collections.UserDict': 'copy data fromkeys',
    'collections.UserList': 'copy data sort',
    'collections.UserString': """
        capitalize casefold center count data encode endswith expandtabs find index isalnum isalpha isascii
        isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower
        lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit
        rstrip split splitlines startswith strip swapcase title translate upper zfill""",
    'binascii.Error': '',
    'collections._tuplegetter': '',
    'deque_iterator': '',
    'deque_reverse_iterator': '',
    'ContextManager': '',
    'collections.defaultdict': 'default_factory',
    'collections.deque': """
        append appendleft clear copy count extend extendleft index insert maxlen pop popleft remove reverse
        rotate""",
    'collections.abc.AsyncGenerator': 'aclose asend athrow',
    'collections.abc.AsyncIterable': '',
    'collections.abc.AsyncIterator': '',
    'collections.abc.Awaitable': '',
    'collections.abc.Buffer': '',
    'collections.abc.ByteString': '',
    'collections.abc.Callable': '',
    'collections.abc.Collection': '',
    'collections.abc.Container': '',
    'collections.abc.Coroutine': 'close send throw',
    'collections.abc.Generator': 'close send throw',
    'collections.abc.Hashable': '',
    'collections.abc.ItemsView': '',
    'collections.abc.Iterable': '',
    'collections.abc.Iterator': '',
    'collections.abc.KeysView': '',
    'collections.abc.Mapping': _MAPPING,
    'collections.abc.MappingView': '_mapping',
    'collections.abc.MutableMapping': _MUTABLE_MAPPING,
    'collections.abc.MutableSequence': _MUTABLE_SEQUENCE,
    'collections.abc.MutableSet': 'add clear discard pop remove',
    'collections.abc.Reversible': '',
    'collections.abc.Sequence': _SEQUENCE,
    'collections.abc.Set': '_from_iterable _hash isdisjoint',
    'collections.abc.Sized': '',
    'collections.abc.ValuesView': '',
    'contextlib.AbstractContextManager': '',
    'contextlib.AbstractAsyncContextManager': '',
    'contextlib.ContextDecorator': '',
    'contextlib.ExitStack': 'callback close enter_context pop_all push',
    'contextlib._GeneratorContextManager': 'args func gen kwds',
    'contextlib.closing': '',
    'contextlib.nullcontext': 'enter_result',
    'contextlib.suppress': '',
    'contextlib.redirect_stdout': '',
    'contextlib.redirect_stderr': '',
    'copy.Error': '',
    'dataclasses.Field': 'compare default default_factory hash init kw_only name repr type',
    'dataclasses.FrozenInstanceError': '',
    'dataclasses.InitVar': 'type',
    'dataclasses._HAS_DEFAULT_FACTORY_CLASS': '',
    'dataclasses._KW_ONLY_TYPE': '',
    'dataclasses._MISSING_TYPE': '',
    'datetime.date': _DATE,
    'datetime.datetime': _TIME
    + """ astimezone combine date fromtimestamp now strptime time timestamp timetz tzinfo tzname
        utcfromtimestamp utcnow utcoffset utctimetuple""",
    'datetime.time': _TIME + ' strptime tzinfo tzname utcoffset',
    'datetime.timedelta': 'days max microseconds min resolution seconds total_seconds',
    'datetime.timezone': 'max min utc',
    'datetime.tzinfo': 'dst fromutc tzname utcoffset',
    'IsoCalendarDate': 'week weekday year',
    'decimal.Context': _ARITHMETIC
    + """ Emax Emin Etiny Etop _apply abs add capitals clamp clear_flags clear_traps copy copy_decimal
        create_decimal create_decimal_from_float divide divide_int divmod flags minus multiply plus power
        prec remainder rounding subtract to_sci_string traps""",
    'decimal.Decimal': _ARITHMETIC + ' adjusted as_integer_ratio as_tuple conjugate from_float imag real',
    'decimal.DecimalTuple': '_asdict _fields _make _replace digits exponent sign',
    'SignalDict': _MUTABLE_MAPPING + ' copy',
    'decimal.ContextManager': '',
    'decimal.Clamped': '',
    'decimal.ConversionSyntax': '',
    'decimal.DecimalException': '',
    'decimal.DivisionByZero': '',
    'decimal.DivisionImpossible': '',
    'decimal.DivisionUndefined': '',
    'decimal.FloatOperation': '',
    'decimal.Inexact': '',
    'decimal.InvalidContext': '',
    'decimal.InvalidOperation': '',
    'decimal.Overflow': '',
    'decimal.Rounded': '',
    'decimal.Subnormal': '',
    'decimal.Underflow': '',
    'enum._EnumDict': 'member_names',
    'enum.Enum': '_generate_next_value_ _name_ _value_ name value',
    'enum.EnumCheck': 'CONTINUOUS NAMED_FLAGS UNIQUE',
    'enum.EnumType': '',
    'enum.Flag': '',
    'enum.FlagBoundary': 'CONFORM EJECT KEEP STRICT',
    'enum.IntEnum': '',
    'enum.IntFlag': '',
    'enum.ReprEnum': '',
    'enum.StrEnum': '',
    'enum.auto': 'value',
    'enum.member': 'value',
    'enum.nonmember': 'value',
    'enum.property': 'clsname deleter fdel fget fset getter member name setter',
    'enum.unique': '',
    'enum.verify': '',
    'fractions.Fraction': """
        _add _div _divmod _floordiv _mod _mul _sub
        as_integer_ratio conjugate denominator from_decimal from_float imag is_integer limit_denominator
        numerator real""",
    'functools._CacheInfo': '_asdict _fields _make _replace currsize hits maxsize misses',
    'functools._lru_cache_wrapper': '__wrapped__ cache_clear cache_info cache_parameters',
    'functools.cached_property': 'attrname func',
    'functools.partial': 'args func keywords',
    'functools.partialmethod': 'args func keywords',
    'functools.singledispatchmethod': 'register',
    'KeyWrapper': 'obj',
    'hashlib.blake2b': _HASH,
    'hashlib.blake2s': _HASH,
    'md5': _HASH,
    'sha1': _HASH,
    'sha224': _HASH,
    'sha256': _HASH,
    'sha384': _HASH,
    'sha512': _HASH,
    'sha3_224': _HASH,
    'sha3_256': _HASH,
    'sha3_384': _HASH,
    'sha3_512': _HASH,
    'shake_128': _HASH,
    'shake_256': _HASH,
    'io.BytesIO': _FILE + ' read1 readinto readinto1 getbuffer',
    'io.StringIO': _FILE + ' encoding errors line_buffering newlines',
    'io.UnsupportedOperation': '',
    'itertools._grouper': '',
    'itertools._tee': '',
    'itertools.accumulate': '',
    'itertools.batched': '',
    'itertools.chain': 'from_iterable',
    'itertools.combinations': '',
    'itertools.combinations_with_replacement': '',
    'itertools.compress': '',
    'itertools.count': '',
    'itertools.cycle': '',
    'itertools.dropwhile': '',
    'itertools.filterfalse': '',
    'itertools.groupby': '',
    'itertools.islice': '',
    'itertools.pairwise': '',
    'itertools.permutations': '',
    'itertools.product': '',
    'itertools.repeat': '',
    'itertools.starmap': '',
    'itertools.takewhile': '',
    'itertools.zip_longest': '',
    'json.JSONDecodeError': _ERROR_POSITION + ' doc',
    'json.JSONDecoder': """
        decode object_hook object_pairs_hook parse_constant parse_float parse_int raw_decode strict""",
    'json.JSONEncoder': """
        allow_nan check_circular default encode ensure_ascii indent item_separator iterencode key_separator
        skipkeys sort_keys""",
    'numbers.Complex': 'conjugate imag real',
    'numbers.Integral': '',
    'numbers.Number': '',
    'numbers.Rational': 'denominator numerator',
    'numbers.Real': '',
    'operator.attrgetter': '',
    'operator.itemgetter': '',
    'operator.methodcaller': '',
    '_random.Random': 'getrandbits getstate random seed setstate',
    'random.Random': """
        VERSION betavariate binomialvariate choice choices expovariate gammavariate gauss getrandbits getstate
        lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed setstate
        shuffle triangular uniform vonmisesvariate weibullvariate""",
    're.Match': """
        end endpos group groupdict groups lastgroup lastindex pos re regs span start string""",
    're.Pattern': 'findall flags fullmatch groups match pattern search split',
    're.RegexFlag': """
        A ASCII DEBUG DOTALL I IGNORECASE L LOCALE M MULTILINE NOFLAG S T TEMPLATE U UNICODE VERBOSE X""",
    're.error': _ERROR_POSITION + ' pattern',
    'statistics.LinearRegression': '_asdict _fields _make _replace intercept slope',
    'statistics.NormalDist': """
        cdf from_samples inv_cdf mean median mode overlap pdf quantiles stdev variance zscore""",
    'statistics.StatisticsError': '',
    'string.Formatter': """
        check_unused_args convert_field format format_field get_field get_value parse vformat""",
    'string.Template': """
        braceidpattern delimiter get_identifiers idpattern is_valid pattern safe_substitute substitute
        template""",
    'float_info': """
        dig epsilon mant_dig max max_10_exp max_exp min min_10_exp min_exp n_fields n_sequence_fields
        n_unnamed_fields radix rounds""",
    'hash_info': """
        algorithm cutoff hash_bits imag inf modulus n_fields n_sequence_fields n_unnamed_fields nan seed_bits
        width""",
    'int_info': """
        bits_per_digit default_max_str_digits n_fields n_sequence_fields n_unnamed_fields sizeof_digit
        str_digits_check_threshold""",
    'version_info': """
        major micro minor n_fields n_sequence_fields n_unnamed_fields releaselevel serial""",
    'textwrap.TextWrapper': """
        break_long_words break_on_hyphens drop_whitespace expand_tabs fill fix_sentence_endings
        initial_indent max_lines placeholder replace_whitespace subsequent_indent tabsize width wrap""",
    'time.struct_time': """
        n_fields n_sequence_fields n_unnamed_fields tm_gmtoff tm_hour tm_isdst tm_mday tm_min tm_mon tm_sec
        tm_wday tm_yday tm_year tm_zone""",
    'types.SimpleNamespace': '',
    'typing.Annotated': '',
    'typing.Any': '',
    'typing.ForwardRef': '',
    'typing.Generic': '',
    'typing.NewType': '',
    'typing.ParamSpec': 'args has_default kwargs __bound__ __default__',
    'typing.ParamSpecArgs': '',
    'typing.ParamSpecKwargs': '',
    'typing.Protocol': '',
    'typing.SupportsAbs': '',
    'typing.SupportsBytes': '',
    'typing.SupportsComplex': '',
    'typing.SupportsFloat': '',
    'typing.SupportsIndex': '',
    'typing.SupportsInt': '',
    'typing.SupportsRound': '',
    'typing.TypeAliasType': '__value__ __type_params__ __parameters__',
    'typing.TypeVar': 'has_default __bound__ __constraints__ __covariant__ __contravariant__ __default__',
    'typing.TypeVarTuple': 'has_default __default__',
    'typing._AnnotatedAlias': '_inst _name',
    'typing._AnyMeta': '',
    'typing._CallableGenericAlias': '_inst _name',
    'typing._CallableType': '_inst _name',
    'typing._ConcatenateGenericAlias': '_inst _name',
    'typing._DeprecatedGenericAlias': '_inst _name',
    'typing._GenericAlias': '_inst _name',
    'typing._LiteralGenericAlias': '_inst _name',
    'typing._LiteralSpecialForm': '_inst _name',
    'typing._NamedTuple': '',
    'typing._ProtocolMeta': '',
    'typing._SpecialForm': '_inst _name',
    'typing._SpecialGenericAlias': '_inst _name',
    'typing._TupleType': '_inst _name',
    'typing._TypedCacheSpecialForm': '_inst _name',
    'typing._TypedDict': '',
    'typing._TypedDictMeta': '',
    'typing._UnionGenericAlias': '_inst _name',
    'typing._UnpackGenericAlias': '_inst _name',
    'NoDefault': '',
    'uuid.UUID': """
        bytes bytes_le clock_seq clock_seq_hi_variant clock_seq_low fields hex int node time time_hi_version
        time_low time_mid urn variant version""",
}

STORES: dict[str, str] = {
    'calendar.Calendar': 'firstweekday',
    'collections.ChainMap': 'maps',
    'collections.UserDict': 'data',
    'collections.UserList': 'data',
    'collections.UserString': 'data',
    'collections.defaultdict': 'default_factory',
    'decimal.Context': 'Emax Emin capitals clamp flags prec rounding traps',
    'json.JSONEncoder': """
        allow_nan check_circular ensure_ascii indent item_separator key_separator skipkeys sort_keys""",
    'string.Template': 'template',
    'textwrap.TextWrapper': """
        break_long_words break_on_hyphens drop_whitespace expand_tabs fix_sentence_endings initial_indent
        max_lines placeholder replace_whitespace subsequent_indent tabsize width""",
}
"""Attributes that a guest may assign on an instance of a library type; `OPEN` have any but dunders."""

PRIVATE: frozenset[str] = frozenset(
    """_held_context _held_exceptions _held_make _held_module _held_name _held_original _held_outer _held_sink
    _held_target""".split()
)
"""What the stand-ins in `runtime.library` keep for themselves."""

OPEN: frozenset[str] = frozenset({'types.SimpleNamespace'})

BASES: frozenset[str] = frozenset(
    """abc.ABC abc.ABCMeta collections.ChainMap collections.Counter collections.OrderedDict
    collections.UserDict collections.UserList collections.defaultdict collections.deque
    collections.abc.AsyncGenerator collections.abc.AsyncIterable collections.abc.AsyncIterator
    collections.abc.Awaitable collections.abc.Buffer collections.abc.ByteString collections.abc.Callable
    collections.abc.Collection collections.abc.Container collections.abc.Coroutine
    collections.abc.Generator collections.abc.Hashable collections.abc.ItemsView collections.abc.Iterable
    collections.abc.Iterator collections.abc.KeysView collections.abc.Mapping collections.abc.MappingView
    collections.abc.MutableMapping collections.abc.MutableSequence collections.abc.MutableSet
    collections.abc.Reversible collections.abc.Sequence collections.abc.Set collections.abc.Sized
    collections.abc.ValuesView contextlib.AbstractContextManager contextlib.ContextDecorator
    contextlib.ExitStack dataclasses.FrozenInstanceError datetime.date datetime.datetime datetime.time
    datetime.timedelta datetime.tzinfo decimal.Decimal decimal.DecimalException decimal.InvalidOperation
    enum.Enum enum.EnumType enum.Flag enum.IntEnum enum.IntFlag enum.ReprEnum enum.StrEnum
    fractions.Fraction functools.partial io.StringIO json.JSONDecodeError json.JSONDecoder
    json.JSONEncoder numbers.Complex numbers.Integral numbers.Number numbers.Rational numbers.Real
    random.Random re.error statistics.StatisticsError string.Formatter types.SimpleNamespace typing.Any
    typing.Generic typing.Protocol typing.SupportsAbs typing.SupportsBytes typing.SupportsComplex
    typing.SupportsFloat typing.SupportsIndex typing.SupportsInt typing.SupportsRound typing._NamedTuple
    typing._TypedDict""".split()
)
"""Library classes that a guest class may inherit from."""


def resolve() -> dict[str, type]:
    """The rows of `SAFE` that the running Python has: label -> type."""
    found = dict(_unnamed())
    for label in SAFE:
        module, dot, name = label.rpartition('.')
        if dot:
            kind = getattr(importlib.import_module(module), name, None)
            if isinstance(kind, type):
                found[label] = kind
    return found


def _unnamed() -> Iterator[tuple[str, type]]:
    """Types that stand in no module, from one value of each."""
    import collections
    import datetime
    import decimal
    import functools
    import hashlib
    import sys
    import typing

    yield 'IsoCalendarDate', type(datetime.date.min.isocalendar())
    yield 'SignalDict', type(decimal.Context().flags)
    yield 'deque_iterator', type(iter(collections.deque()))
    yield 'deque_reverse_iterator', type(reversed(collections.deque()))
    yield 'ContextManager', type(decimal.localcontext())
    yield 'KeyWrapper', type(functools.cmp_to_key(lambda a, b: 0))
    for label in ('float_info', 'hash_info', 'int_info', 'version_info'):
        yield label, type(getattr(sys, label))
    for label in sorted(hashlib.algorithms_guaranteed):
        if label in SAFE:
            yield label, type(getattr(hashlib, label)())
    if hasattr(typing, 'NoDefault'):
        yield 'NoDefault', type(typing.NoDefault)


def samples() -> dict[type, tuple[object, ...]]:
    """Instances whose attributes stand in no class: what `dir` of the type does not show."""
    import calendar
    import collections
    import contextlib
    import enum
    import functools
    import json
    import re
    import string
    import textwrap
    import typing

    values: tuple[object, ...] = (
        calendar.IllegalMonthError(13),
        calendar.IllegalWeekdayError(8),
        calendar.TextCalendar(),
        collections.ChainMap(),
        collections.UserDict(),
        collections.UserList(),
        collections.UserString(''),
        contextlib.ExitStack(),
        contextlib.contextmanager(_empty)(),
        contextlib.nullcontext(),
        enum.EnumType.__prepare__('E', (enum.Enum,)),
        functools.lru_cache(_empty),
        functools.partialmethod(_empty),
        json.JSONDecodeError('', '', 0),
        json.JSONDecoder(),
        json.JSONEncoder(),
        re.error('', '', 0),
        string.Template(''),
        textwrap.TextWrapper(),
        typing.AnyStr,
        typing.Annotated[int, 0],
        typing.Callable,
        typing.Callable[[int], int],
        typing.Generic,
        typing.List,  # noqa: UP006
        typing.Literal[1],
        typing.NewType('NewType', int),
        typing.Optional,
        typing.Tuple,  # noqa: UP006
        typing.Union[int, str],  # noqa: UP007
    )
    found: dict[type, tuple[object, ...]] = {}
    for value in values:
        found[type(value)] = (*found.get(type(value), ()), value)
    return found


def _empty() -> Iterator[None]:
    yield None
