"""The modules that a guest may import, and of each the reviewed names.

A name in no row here is not importable, whatever a module or a new Python may add to it; a name that
the running Python does not have is simply absent. Where a function of the standard library would be a
hole as it stands, `runtime.library` has a replacement under the same name.
"""

from __future__ import annotations

MODULES: dict[str, str] = {
    '__future__': """
        absolute_import annotations division generator_stop generators nested_scopes print_function
        unicode_literals with_statement""",
    'abc': """
        ABC ABCMeta abstractclassmethod abstractmethod abstractproperty abstractstaticmethod""",
    'base64': """
        a85decode a85encode b16decode b16encode b32decode b32encode b32hexdecode b32hexencode b64decode
        b64encode b85decode b85encode decodebytes encodebytes standard_b64decode standard_b64encode
        urlsafe_b64decode urlsafe_b64encode z85decode z85encode""",
    'bisect': 'bisect bisect_left bisect_right insort insort_left insort_right',
    'calendar': """
        APRIL AUGUST Calendar DECEMBER Day FEBRUARY FRIDAY IllegalMonthError IllegalWeekdayError JANUARY JULY
        JUNE MARCH MAY MONDAY Month NOVEMBER OCTOBER SATURDAY SEPTEMBER SUNDAY THURSDAY TUESDAY TextCalendar
        WEDNESDAY calendar day_abbr day_name firstweekday isleap leapdays month month_abbr month_name
        monthcalendar monthrange setfirstweekday timegm weekday weekheader""",
    'cmath': """
        acos acosh asin asinh atan atanh cos cosh e exp inf infj isclose isfinite isinf isnan log log10 nan
        nanj phase pi polar rect sin sinh sqrt tan tanh tau""",
    'collections': """
        ChainMap Counter OrderedDict UserDict UserList UserString abc defaultdict deque namedtuple""",
    'collections.abc': """
        AsyncGenerator AsyncIterable AsyncIterator Awaitable Buffer ByteString Callable Collection Container
        Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping
        MutableSequence MutableSet Reversible Sequence Set Sized ValuesView""",
    'contextlib': """
        AbstractContextManager ContextDecorator ExitStack closing contextmanager nullcontext redirect_stderr
        redirect_stdout suppress""",
    'copy': 'Error copy deepcopy error replace',
    'dataclasses': """
        Field FrozenInstanceError InitVar KW_ONLY MISSING asdict astuple dataclass field fields is_dataclass
        make_dataclass replace""",
    'datetime': 'MAXYEAR MINYEAR UTC date datetime time timedelta timezone tzinfo',
    'decimal': """
        BasicContext Clamped Context ConversionSyntax Decimal DecimalException DecimalTuple DefaultContext
        DivisionByZero DivisionImpossible DivisionUndefined ExtendedContext FloatOperation HAVE_CONTEXTVAR
        HAVE_THREADS Inexact InvalidContext InvalidOperation MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY Overflow
        ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP
        ROUND_UP Rounded Subnormal Underflow getcontext localcontext setcontext""",
    'enum': """
        CONFORM CONTINUOUS EJECT Enum EnumCheck EnumMeta EnumType Flag FlagBoundary IntEnum IntFlag KEEP
        NAMED_FLAGS STRICT StrEnum UNIQUE auto global_enum member nonmember property unique verify""",
    'fractions': 'Fraction',
    'functools': """
        WRAPPER_ASSIGNMENTS WRAPPER_UPDATES cache cached_property cmp_to_key lru_cache partial partialmethod
        reduce singledispatch singledispatchmethod total_ordering update_wrapper wraps""",
    'hashlib': """
        algorithms_available algorithms_guaranteed blake2b blake2s md5 new pbkdf2_hmac sha1 sha224 sha256
        sha384 sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256""",
    'heapq': 'heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest',
    'io': 'BytesIO SEEK_CUR SEEK_END SEEK_SET StringIO UnsupportedOperation',
    'itertools': """
        accumulate batched chain combinations combinations_with_replacement compress count cycle dropwhile
        filterfalse groupby islice pairwise permutations product repeat starmap takewhile tee zip_longest""",
    'json': 'JSONDecodeError JSONDecoder JSONEncoder dump dumps load loads',
    'keyword': 'iskeyword issoftkeyword kwlist softkwlist',
    'math': """
        acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist e erf erfc exp
        exp2 expm1 fabs factorial floor fma fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan
        isqrt lcm ldexp lgamma log log10 log1p log2 modf nan nextafter perm pi pow prod radians remainder sin
        sinh sqrt sumprod tan tanh tau trunc ulp""",
    'numbers': 'Complex Integral Number Rational Real',
    'operator': """
        abs add and_ attrgetter call concat contains countOf delitem eq floordiv ge getitem gt iadd iand
        iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_not isub
        itemgetter itruediv ixor le length_hint lshift lt matmul methodcaller mod mul ne neg not_ or_ pos pow
        rshift setitem sub truediv truth xor""",
    'random': """
        Random betavariate binomialvariate choice choices expovariate gammavariate gauss getrandbits getstate
        lognormvariate normalvariate paretovariate randbytes randint random randrange sample seed setstate
        shuffle triangular uniform vonmisesvariate weibullvariate""",
    're': """
        A ASCII DOTALL I IGNORECASE L LOCALE M MULTILINE Match NOFLAG Pattern PatternError RegexFlag S U
        UNICODE VERBOSE X compile error escape findall finditer fullmatch match search split sub subn""",
    'statistics': """
        LinearRegression NormalDist StatisticsError correlation covariance fmean geometric_mean harmonic_mean
        kde linear_regression mean median median_grouped median_high median_low mode multimode pstdev
        pvariance quantiles stdev variance""",
    'string': """
        Formatter Template ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits
        printable punctuation whitespace""",
    'sys': """
        api_version argv byteorder copyright exc_info exception exit float_info float_repr_style
        getdefaultencoding getrecursionlimit getsizeof hash_info hexversion implementation int_info intern
        maxsize maxunicode platform stderr stdout version version_info""",
    'textwrap': 'TextWrapper dedent fill indent shorten wrap',
    'time': """
        altzone asctime ctime daylight gmtime localtime mktime monotonic monotonic_ns perf_counter
        perf_counter_ns process_time process_time_ns sleep strftime strptime struct_time time time_ns
        timezone tzname""",
    'types': """
        CoroutineType EllipsisType GeneratorType GenericAlias MethodType NoneType NotImplementedType
        SimpleNamespace UnionType""",
    'typing': """
        AbstractSet Annotated Any AnyStr AsyncContextManager AsyncGenerator AsyncIterable AsyncIterator
        Awaitable Callable ChainMap ClassVar Collection Concatenate Container ContextManager
        Coroutine Counter DefaultDict Deque Dict Final FrozenSet Generator Generic Hashable
        ItemsView Iterable Iterator KeysView List Literal LiteralString Mapping MappingView Match
        MutableMapping MutableSequence MutableSet NamedTuple Never NewType NoDefault NoReturn NotRequired
        Optional OrderedDict ParamSpec Pattern Protocol ReadOnly Required Reversible
        Self Sequence Set Sized SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex
        SupportsInt SupportsRound TYPE_CHECKING Text Tuple Type TypeAlias TypeGuard TypeIs
        TypeVar TypeVarTuple TypedDict Union Unpack ValuesView assert_never assert_type cast
        dataclass_transform final get_args get_origin get_protocol_members
        get_type_hints is_protocol is_typeddict no_type_check overload override runtime_checkable""",
    'uuid': 'NAMESPACE_DNS NAMESPACE_OID NAMESPACE_URL NAMESPACE_X500 UUID uuid3 uuid4 uuid5',
}

_READING = 'give the program a function such as read_text(name) that reads what it may read'
_FETCHING = 'give the program a function such as fetch(url) that fetches what it may fetch'
_RUNNING = 'give the program a function that runs the one command it needs'
_SAVING = 'values cross to the host as they are; json turns them into text'
_WAITING = 'a program runs one step after the other here; a host function may do work in parallel'

REFUSED: dict[str, str] = {
    'os': 'give the program what it needs of the machine as a function, such as list_files(folder)',
    'os.path': _READING,
    'pathlib': _READING,
    'glob': 'give the program a function such as list_files(pattern)',
    'shutil': _READING,
    'tempfile': 'io.StringIO and io.BytesIO hold data without a file',
    'csv': 'give the program a function such as read_rows(name) that returns a list of dicts',
    'sqlite3': 'give the program a function such as query(sql) that runs on the database it may see',
    'socket': _FETCHING,
    'ssl': _FETCHING,
    'http': _FETCHING,
    'urllib': _FETCHING,
    'urllib.request': _FETCHING,
    'requests': _FETCHING,
    'httpx': _FETCHING,
    'aiohttp': _FETCHING,
    'smtplib': 'give the program a function such as send_mail(to, subject, text)',
    'subprocess': _RUNNING,
    'multiprocessing': _WAITING,
    'threading': _WAITING,
    'concurrent': _WAITING,
    'concurrent.futures': _WAITING,
    'asyncio': _WAITING,
    'pickle': _SAVING,
    'shelve': _SAVING,
    'marshal': _SAVING,
    'logging': 'print() reaches the host, or give the program a function such as log(message)',
    'secrets': 'random and uuid.uuid4() are there; give the program secrets as inputs',
    'zoneinfo': 'datetime.timezone has fixed offsets; give the program a function such as local_time(zone)',
    'numpy': 'give the program a function that computes with NumPy and returns lists',
    'pandas': 'give the program a function that queries the frame and returns rows',
}
"""What the error of an import adds. No decision rests on this table."""

LAZY_IMPORTS: frozenset[str] = frozenset(
    [
        '_strptime',
        'copyreg',
        'decimal',
        'heapq',
        'inspect',
        'json.decoder',
        'types',
        'typing',
        'warnings',
        'weakref',
    ]
)
"""What the standard library's code imports only when it runs: loaded before a worker closes its doors."""

NATIVE_IMPORTS: frozenset[str] = frozenset(['_strptime', 'copyreg', 'json.decoder'])
"""What C code imports through the `__import__` of whatever frame it runs in, so through a guest's; it then
takes the module from `sys.modules`, and the guest's call yields an empty one."""
