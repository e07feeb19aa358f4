"""Reviewed attribute names of the builtin types, and the reviewed dunders.

Each row of `SAFE` holds the names that its type itself adds; rows of its bases apply too. What a type
has and no row names is guarded: `str.format` is left out because a format string reads attributes,
`gi_frame` because it is a frame, `mro` because it lists native metaclasses, `obj` and `mapping`
because they hand out what lies beneath a view.
"""

from __future__ import annotations

_BYTES = """
    capitalize center count decode endswith expandtabs find fromhex hex index isalnum isalpha isascii
    isdigit islower isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix
    removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip
    swapcase title translate upper zfill"""

SAFE: dict[str, str] = {
    'object': '',
    'NoneType': '',
    'ellipsis': '',
    'NotImplementedType': '',
    'int': """
        as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator
        real to_bytes""",
    'bool': '',
    'float': 'as_integer_ratio conjugate fromhex hex imag is_integer real',
    'complex': 'conjugate imag real',
    'str': """
        capitalize casefold center count encode endswith expandtabs find index isalnum isalpha isascii
        isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust
        lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition
        rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill""",
    'bytes': _BYTES,
    'bytearray': _BYTES + ' append clear copy extend insert pop remove reverse',
    'memoryview': """
        c_contiguous cast contiguous f_contiguous hex itemsize nbytes ndim readonly release
        shape strides suboffsets tobytes tolist toreadonly""",
    'list': 'append clear copy count extend index insert pop remove reverse sort',
    'tuple': 'count index',
    'dict': 'clear copy fromkeys get items keys pop popitem setdefault update values',
    'dict_keys': 'isdisjoint',
    'dict_values': '',
    'dict_items': 'isdisjoint',
    'set': """
        add clear copy difference difference_update discard intersection intersection_update isdisjoint
        issubset issuperset pop remove symmetric_difference symmetric_difference_update union update""",
    'frozenset': """
        copy difference intersection isdisjoint issubset issuperset symmetric_difference union""",
    'range': 'count index start step stop',
    'slice': 'indices start step stop',
    'property': 'deleter fdel fget fset getter setter',
    'staticmethod': '',
    'classmethod': '',
    'super': '',
    'type': '',
    'function': '',
    'builtin_function_or_method': '',
    'builtin_method': '',
    'cell': '',
    'method': '',
    'method-wrapper': '',
    'wrapper_descriptor': '',
    'method_descriptor': '',
    'classmethod_descriptor': '',
    'getset_descriptor': '',
    'member_descriptor': '',
    'module': '',
    'generator': 'close gi_running gi_suspended send throw',
    'coroutine': 'close cr_running cr_suspended send throw',
    'coroutine_wrapper': 'close send throw',
    'async_generator': 'aclose ag_running ag_suspended asend athrow',
    'async_generator_asend': 'close send throw',
    'async_generator_athrow': 'close send throw',
    'anext_awaitable': 'close send throw',
    'enumerate': '',
    'zip': '',
    'map': '',
    'filter': '',
    'reversed': '',
    'list_iterator': '',
    'list_reverseiterator': '',
    'tuple_iterator': '',
    'str_iterator': '',
    'str_ascii_iterator': '',
    'bytes_iterator': '',
    'bytearray_iterator': '',
    'memory_iterator': '',
    'range_iterator': '',
    'longrange_iterator': '',
    'set_iterator': '',
    'dict_keyiterator': '',
    'dict_valueiterator': '',
    'dict_itemiterator': '',
    'dict_reversekeyiterator': '',
    'dict_reversevalueiterator': '',
    'dict_reverseitemiterator': '',
    'callable_iterator': '',
    'odict_iterator': '',
    'odict_keys': '',
    'odict_values': '',
    'odict_items': '',
    'iterator': '',
    'GenericAlias': '',
    'UnionType': '',
    'BaseException': 'add_note args',
    'BaseExceptionGroup': 'derive exceptions message split subgroup',
    'AttributeError': 'name',
    'ImportError': 'msg name name_from path',
    'NameError': 'name',
    'OSError': 'characters_written errno filename filename2 strerror',
    'StopIteration': 'value',
    'SyntaxError': 'end_lineno end_offset filename lineno msg offset print_file_and_line text',
    'SystemExit': 'code',
    'UnicodeDecodeError': 'encoding end object reason start',
    'UnicodeEncodeError': 'encoding end object reason start',
    'UnicodeTranslateError': 'encoding end object reason start',
}

_OPERATORS = """
    add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or"""

_HOOKS = """
    neg pos abs invert complex int float index bool round trunc floor ceil
    lt le eq ne gt ge hash repr str bytes format
    len length_hint getitem setitem delitem missing iter reversed contains next
    enter exit aenter aexit await aiter anext
    init post_init get set delete set_name init_subclass class_getitem mro_entries
    copy deepcopy replace instancecheck sizeof"""

PROTOCOL: frozenset[str] = frozenset(
    [f'__{name}__' for name in _HOOKS.split()]
    + [f'__{prefix}{name}__' for name in _OPERATORS.split() for prefix in ('', 'r', 'i')]
)
"""Dunders by which Python calls a class. Reading one yields a function or a method wrapper, whatever
the object, so it needs no guard; a guest class may define each of them."""

PLAIN: frozenset[str] = PROTOCOL - {'__init__', '__set__', '__delete__', '__mro_entries__'} | {
    '__name__',
    '__qualname__',
    '__doc__',
    '__module__',
    '__suppress_context__',
}
"""Dunders that are read without a guard: they yield guest code, method wrappers or plain data. The setter of
a host type's slot or its `__init__` would pass every store barrier, and `__mro_entries__` of an alias yields
its origin."""

DEFINABLE: frozenset[str] = PROTOCOL | {
    '__new__',
    '__call__',
    '__getattr__',
    '__setattr__',
    '__delattr__',
    '__dir__',
    '__getstate__',
    '__setstate__',
    '__slots__',
    '__match_args__',
    '__doc__',
}
"""Dunders that the body of a guest class may bind."""

IMPLICIT: frozenset[str] = frozenset(
    """__module__ __qualname__ __annotations__ __annotate__ __annotate_func__ __annotations_cache__
    __conditional_annotations__ __classcell__ __classdict__ __classdictcell__ __orig_bases__
    __firstlineno__ __static_attributes__ __type_params__ __parameters__""".split()
)
"""Dunders that CPython itself puts into a class namespace."""

NAMES: frozenset[str] = DEFINABLE | {
    '__name__',
    '__debug__',
    '__class__',
    '__import__',
    '__all__',
    '__version__',
    '__author__',
}
"""Dunders that may stand in a program as names."""

READ_ONLY_NAMES: frozenset[str] = frozenset({'__name__', '__debug__', '__class__', '__import__'})
"""Those of them that a program may not bind."""

REFUSED_HINTS: dict[str, str] = {
    '__del__': 'objects have no finalisers here; use a context manager or an explicit close()',
    '__getattribute__': 'define __getattr__ instead, which is called for attributes that are missing',
    '__class__': 'use type(x)',
    '__globals__': 'function internals are not reachable',
    '__builtins__': 'builtins are used by their plain names',
    '__code__': 'code objects are not reachable',
    '__subclasses__': 'keep a registry with __init_subclass__ instead',
    '__reduce__': 'there is no pickling here; define __getstate__ and __setstate__ for copy',
    '__reduce_ex__': 'there is no pickling here; define __getstate__ and __setstate__ for copy',
    '__subclasscheck__': 'it would be asked about classes that are not for guests; define __instancecheck__',
    '__prepare__': 'metaclasses get an ordinary dict',
    '__file__': 'there are no files here',
}
"""What an error message adds. No decision rests on this table."""
