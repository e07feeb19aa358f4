"""Programs that try to get past the library, each with what must stop it.

A row is (what it tries, program, type and part of the message of the exception that ends it). Programs
that go through are in `HARMLESS`, with what they print.
"""

from __future__ import annotations

NOT_HERE = 'is not available in the sandbox'

REFUSED: list[tuple[str, str, type[BaseException], str]] = [
    # -- changing what other programs share
    ('store on a class', 'import json; json.JSONEncoder.default = 1', TypeError, 'immutable type'),
    ('store on a C class', 'import io; io.StringIO.write = 1', TypeError, 'immutable type'),
    ('store on an ABC', 'import collections.abc as a; a.Sequence.index = 1', TypeError, 'immutable type'),
    ('store on an enum base', 'import enum; enum.Enum.x = 1', TypeError, 'immutable type'),
    ('store on a typing form', 'import typing; typing.List.x = 1', AttributeError, 'cannot be set'),
    ('store on a function', 'import json; json.dumps.x = 1', AttributeError, 'cannot be set'),
    ('setattr on a function', 'import json; setattr(json.dumps, "x", 1)', AttributeError, 'cannot be set'),
    ('delete from a class', 'import json; del json.JSONEncoder.default', TypeError, 'immutable type'),
    ('mark a function', 'import abc, json; abc.abstractmethod(json.dumps)', AttributeError, 'cannot be set'),
    ('mark a class', 'import abc, json; abc.abstractmethod(json.JSONEncoder)', TypeError, 'immutable type'),
    ('register on an ABC', 'import collections.abc as a; a.Sequence.register(dict)', TypeError, 'share'),
    (
        'register through the metaclass',
        'import abc, collections.abc as a; abc.ABCMeta.register(a.Sequence, dict)',
        TypeError,
        'share',
    ),
    (
        'decorate a class',
        'import dataclasses, json; dataclasses.dataclass(json.JSONDecoder)',
        TypeError,
        'not a class of',
    ),
    ('total_ordering', 'import functools; functools.total_ordering(int)', TypeError, 'not a class of'),
    (
        'runtime_checkable',
        'import typing; typing.runtime_checkable(typing.SupportsInt)',
        TypeError,
        'not a class of',
    ),
    (
        'wraps onto a function',
        'import functools, json; functools.wraps(len)(json.dumps)',
        TypeError,
        'shared',
    ),
    (
        'cached_property writes anywhere',
        """
import functools, json
p = functools.cached_property(len)
p.__set_name__(int, "x")
p.__get__(json.dumps)
""",
        TypeError,
        'not of this program',
    ),
    (
        'a slot set through its descriptor',
        'import uuid; uuid.UUID.int.__set__(uuid.NAMESPACE_DNS, 0)',
        AttributeError,
        NOT_HERE,
    ),
    (
        'copy writes state on what __new__ returned',
        """
import copy, json
class C:
    def __new__(cls):
        return json.dumps if ready else object.__new__(cls)
    def __getstate__(self):
        return {'poison': 1}
ready = False
c = C()
ready = True
copy.copy(c)
""",
        Exception,
        'copying',
    ),
    # -- reading past the guard by name
    (
        'attrgetter',
        'import operator, json; operator.attrgetter("__globals__")(json.dumps)',
        AttributeError,
        NOT_HERE,
    ),
    (
        'attrgetter, dotted',
        'import operator, json; operator.attrgetter("dumps.__globals__")(json)',
        AttributeError,
        NOT_HERE,
    ),
    (
        'methodcaller',
        'import operator, json; operator.methodcaller("__getattribute__", "__globals__")(json.dumps)',
        AttributeError,
        NOT_HERE,
    ),
    (
        'methodcaller and str.format',
        'import operator, json; operator.methodcaller("format", json.dumps)("{0.__globals__}")',
        AttributeError,
        NOT_HERE,
    ),
    (
        'Formatter',
        'import string, json; string.Formatter().format("{0.__globals__}", json.dumps)',
        AttributeError,
        NOT_HERE,
    ),
    (
        'an heir of Formatter',
        'import string\nclass F(string.Formatter): pass\nF().format("{0.__class__.__subclasses__}", 1)',
        AttributeError,
        NOT_HERE,
    ),
    (
        'the Formatter beneath ours',
        """
import string, json
f = string.Formatter()
super(string.Formatter, f).get_field("0.__globals__", (json.dumps,), {})
""",
        AttributeError,
        'no attribute',
    ),
    (
        'update_wrapper copies by name',
        """
import functools, json
class W: pass
w = W()
functools.update_wrapper(w, json.dumps, assigned=["__globals__"])
w.__globals__
""",
        AttributeError,
        '__globals__',
    ),
    (
        'UserString.format',
        'import collections; collections.UserString("{0.__class__}").format',
        AttributeError,
        NOT_HERE,
    ),
    (
        'a forged field name in asdict',
        """
import dataclasses
@dataclasses.dataclass
class C:
    x: int
class Name(str):
    def __getitem__(self, i): return 'q'
    def __hash__(self): return 0
class Field:
    name = Name('__reduce_ex__')
C.__dataclass_fields__['y'] = Field()
dataclasses.asdict(C(1))
""",
        TypeError,
        'changed',
    ),
    # -- what the library's own objects hold
    ('a host function', 'import json; json.dumps.__globals__', AttributeError, NOT_HERE),
    ('its defaults', 'import json; json.dumps.__kwdefaults__', AttributeError, NOT_HERE),
    ('a host method', 'import statistics; statistics.NormalDist.cdf.__code__', AttributeError, NOT_HERE),
    (
        'a partial of one',
        'import functools, json; functools.partial(json.dumps).func.__globals__',
        AttributeError,
        NOT_HERE,
    ),
    (
        'namedtuple methods',
        'from collections import namedtuple\nnamedtuple("X", "a")._make.__func__',
        AttributeError,
        NOT_HERE,
    ),
    ('module dict', 'import json; json.__dict__', AttributeError, NOT_HERE),
    ('module loader', 'import json; json.__loader__', AttributeError, NOT_HERE),
    ('vars of a module', 'import json; vars(json)', TypeError, '__dict__'),
    ('module behind a module', 'import random; random._os', AttributeError, 'no attribute'),
    ('sys.modules', 'import sys; sys.modules', AttributeError, 'no attribute'),
    ('sys._getframe', 'import sys; sys._getframe()', AttributeError, 'no attribute'),
    ('the sink of stdout', 'import sys; sys.stdout._held_sink', AttributeError, NOT_HERE),
    (
        'sys of redirect_stdout',
        'import contextlib; contextlib.redirect_stdout(1)._held_module',
        AttributeError,
        NOT_HERE,
    ),
    (
        'callbacks of an ExitStack',
        'import contextlib; contextlib.ExitStack()._exit_callbacks',
        AttributeError,
        NOT_HERE,
    ),
    ('the C scanner', 'import json; json.JSONDecoder().scan_once', AttributeError, NOT_HERE),
    (
        'the C scanner, inherited',
        'import json\nclass D(json.JSONDecoder): pass\nD().scan_once',
        AttributeError,
        NOT_HERE,
    ),
    ('private methods', 'import random; random.Random._randbelow', AttributeError, NOT_HERE),
    (
        'a shared table',
        'import textwrap; textwrap.TextWrapper.unicode_whitespace_trans',
        AttributeError,
        NOT_HERE,
    ),
    (
        'the TextWrapper beneath ours',
        'import textwrap; super(textwrap.TextWrapper, textwrap.TextWrapper()).wrap',
        AttributeError,
        'no attribute',
    ),
    (
        'a shared dict',
        'import functools\nf = functools.cache(abs)\nf(1)\ntype(f.cache_info())._field_defaults',
        AttributeError,
        NOT_HERE,
    ),
    ('members by value', 'import re; re.RegexFlag._value2member_map_', AttributeError, NOT_HERE),
    ('__setstate__', 'import functools; functools.partial(len).__setstate__(())', AttributeError, NOT_HERE),
    (
        '__reduce_ex__',
        'import collections; collections.OrderedDict().__reduce_ex__',
        AttributeError,
        NOT_HERE,
    ),
    (
        'the frame of a traceback',
        """
import contextlib
class E:
    def __enter__(self): return self
    def __exit__(self, kind, value, tb): return tb.tb_frame
with contextlib.ExitStack() as stack:
    stack.enter_context(E())
    1 / 0
""",
        AttributeError,
        'tb_frame',
    ),
    (
        'a class pattern reads attributes',
        'import json\nmatch json.JSONDecoder():\n    case object(scan_once=s): pass',
        SyntaxError,
        'pattern',
    ),
    # -- classes that nothing checked
    ('ABCMeta', 'import abc; abc.ABCMeta("X", (), {"__del__": 1})', TypeError, '__del__'),
    (
        'an heir of ABCMeta',
        'import abc\nclass M(abc.ABCMeta): pass\nM("X", (), {"__del__": 1})',
        TypeError,
        '__del__',
    ),
    (
        'type of an ABC',
        'import collections.abc as a; type(a.Sized)("X", (), {"__del__": 1})',
        TypeError,
        '__del__',
    ),
    (
        'type of a protocol',
        'import typing; type(typing.Protocol)("X", (), {"__del__": 1})',
        TypeError,
        '__del__',
    ),
    (
        'type of a TypedDict',
        'import typing\nclass T(typing.TypedDict): pass\ntype(T)("X", (), {"__del__": 1})',
        TypeError,
        '__del__',
    ),
    ('Enum as a function', 'import enum; enum.Enum("E", [("__del__", 1)])', TypeError, '__del__'),
    (
        'Enum through its metaclass',
        'import enum; enum.EnumMeta.__call__(enum.Enum, "E", [("__del__", 1)])',
        TypeError,
        '__del__',
    ),
    (
        'Enum with a metaclass',
        """
import enum
class M(enum.EnumMeta):
    def __call__(cls, *a): return super().__call__(*a)
class E(enum.Enum, metaclass=M): pass
E("X", [("__del__", 1)])
""",
        TypeError,
        '__del__',
    ),
    (
        'Enum with a base',
        'import enum, dataclasses; enum.Enum("E", "A", type=dataclasses.Field)',
        TypeError,
        'base type',
    ),
    ('enum _convert_', 'import enum; enum.IntEnum._convert_("X", "os", bool)', AttributeError, NOT_HERE),
    ('enum _create_', 'import enum; enum.Enum._create_("X", [("__del__", 1)])', AttributeError, NOT_HERE),
    (
        'make_dataclass',
        'import dataclasses; dataclasses.make_dataclass("M", [], namespace={"__del__": 1})',
        TypeError,
        '__del__',
    ),
    (
        'make_dataclass, bases',
        'import dataclasses; dataclasses.make_dataclass("M", [], bases=(dataclasses.Field,))',
        TypeError,
        'base type',
    ),
    (
        'GenericAlias of type',
        'import types; types.GenericAlias(type, int)("X", (), {"__del__": 1})',
        TypeError,
        '__del__',
    ),
    ('type through an alias', 'import typing\nclass M(typing.Type[int]): pass', TypeError, 'base type'),
    (
        '__mro_entries__',
        'import typing; typing.Type[int].__mro_entries__((typing.Type[int],))',
        AttributeError,
        NOT_HERE,
    ),
    ('__origin__', 'import typing; typing.Type.__origin__', AttributeError, NOT_HERE),
    ('a base that is not for heirs', 'import string\nclass T(string.Template): pass', TypeError, 'base type'),
    (
        'ForwardRef as a base',
        'import typing\nclass F(type(typing.get_args(typing.List["x"])[0])): pass',
        TypeError,
        'base type',
    ),
    # -- names that become code
    (
        'annotations of a dataclass',
        """
import dataclasses
class C: pass
C.__annotations__ = {"x=print(1)": int}
dataclasses.dataclass(C)
""",
        TypeError,
        'identifier',
    ),
    (
        'a dunder as a field',
        'import dataclasses; dataclasses.make_dataclass("M", ["__class__"])',
        TypeError,
        'identifier',
    ),
    (
        'renaming a field',
        """
import dataclasses
@dataclasses.dataclass
class C:
    x: int
dataclasses.fields(C)[0].name = "y=1"
""",
        AttributeError,
        'cannot be set',
    ),
    (
        'renaming a field through its slot',
        """
import dataclasses
@dataclasses.dataclass
class C:
    x: int
dataclasses.Field.name.__set__(dataclasses.fields(C)[0], "y=1")
""",
        AttributeError,
        NOT_HERE,
    ),
    (
        'fields from a metaclass hook',
        """
import dataclasses
class M(type):
    def __getattr__(cls, name): return {}
class C(metaclass=M): pass
dataclasses.dataclass(C)
""",
        TypeError,
        'hooks',
    ),
    (
        'a field that a base keeps to itself',
        """
import dataclasses, json
@dataclasses.dataclass
class D(json.JSONDecoder):
    scan_once: int = 0
""",
        TypeError,
        'keeps for itself',
    ),
    (
        'namedtuple field',
        'import collections; collections.namedtuple("X", ["a: print(1)"])',
        ValueError,
        'identifier',
    ),
    (
        'namedtuple field of a str class',
        """
import collections
class S(str):
    def isidentifier(self): return True
    def split(self, *a): return [self]
    def replace(self, *a): return self
collections.namedtuple("X", S("a=print"))
""",
        ValueError,
        'identifier',
    ),
    (
        'NamedTuple field',
        'import typing; typing.NamedTuple("X", [("a): print(1)", int)])',
        ValueError,
        'identifier',
    ),
    (
        'a string annotation',
        'import typing\nclass C:\n    x: "__import__(\'os\')"\ntyping.get_type_hints(C)',
        ModuleNotFoundError,
        'os',
    ),
    (
        'a string annotation of dunders',
        'import typing\nclass C:\n    x: "().__class__.__base__.__subclasses__()"\ntyping.get_type_hints(C)',
        AttributeError,
        NOT_HERE,
    ),
    (
        'ForwardRef',
        'import typing; typing.get_args(typing.List["x"])[0]._evaluate({}, {}, frozenset())',
        AttributeError,
        NOT_HERE,
    ),
    # -- setting what must not be set
    (
        'the hook of a frozen dataclass',
        """
import dataclasses, json
@dataclasses.dataclass(frozen=True)
class A:
    x: int
class B(A): pass
B(1).__setattr__("__class__", json.JSONEncoder)
""",
        AttributeError,
        'cannot be changed',
    ),
    (
        'SimpleNamespace',
        'import types\nn = types.SimpleNamespace()\nn.__class__ = int',
        AttributeError,
        NOT_HERE,
    ),
    # -- modules that are not there
    ('a submodule', 'from json import decoder', ImportError, 'json.decoder is not available'),
    ('a submodule, imported', 'import json.decoder', ModuleNotFoundError, 'no submodules'),
    ('a module in a module', 'from collections import _sys', ImportError, 'cannot import name'),
    ('os', 'import os', ModuleNotFoundError, "No module named 'os' in the sandbox: give the program"),
    ('importlib', 'import importlib', ModuleNotFoundError, "No module named 'importlib'"),
    ('__import__', '__import__("weakref")', ModuleNotFoundError, "No module named 'weakref'"),
    ('re.DEBUG', 'import re; re.compile("a", 128)', ValueError, 'DEBUG'),
]

HARMLESS: list[tuple[str, str, str]] = [
    (
        'a str class as a pattern',
        """
import re
class S(str):
    def __eq__(self, other): return True
    def __hash__(self): return 1
print(type(re.compile(S('a')).pattern), re.sub('(a)', S(r'<\\1>'), 'a'))
print(re.compile('(a)').sub(S(r'<\\1>'), 'a'))
print(re.match('(a)', 'a').expand(S(r'\\1')))
""",
        "<class 'str'> <a>\n<a>\na\n",
    ),
    (
        'an int class as flags',
        """
import re
class N(int):
    def __hash__(self): return 1
print(type(re.RegexFlag(N(3)).value), re.compile('a', N(2)).flags)
""",
        "<class 'int'> 34\n",
    ),
    (
        'a str class as an attribute name',
        """
import operator
class S(str):
    def split(self, *a): return ['__class__']
    def __contains__(self, x): return False
print(operator.attrgetter(S('real'))(1))
""",
        '1\n',
    ),
    (
        'a str class is handed no shared table',
        """
import textwrap
class S(str):
    def translate(self, table): table[1] = 2
    def expandtabs(self, *a): return self
print(textwrap.wrap(S('a b')), textwrap.TextWrapper().wrap(S('a b')))
""",
        "['a b'] ['a b']\n",
    ),
    (
        'state that names __class__',
        """
import copy
class C:
    def __getstate__(self): return (None, {'__class__': int, '__dict__': {}})
print(type(copy.copy(C())), type(copy.deepcopy(C())))
""",
        "<class '__main__.C'> <class '__main__.C'>\n",
    ),
    (
        'a __reduce_ex__ in an instance',
        """
import copy, json
class C: pass
c = C()
c.__dict__['__reduce_ex__'] = lambda p: (lambda: json.dumps, (), {'poison': 1})
print(type(copy.copy(c)), hasattr(json.dumps, 'poison'))
""",
        "<class '__main__.C'> False\n",
    ),
    (
        'views of a class are copies',
        'import enum\nclass E(enum.Enum):\n    A = 1\nprint(type(E.__members__))',
        "<class 'dict'>\n",
    ),
    ('groups are a copy', 'import re; print(type(re.compile("(?P<a>a)").groupindex))', "<class 'dict'>\n"),
    (
        'metadata is a copy',
        'import dataclasses; print(type(dataclasses.field().metadata))',
        "<class 'dict'>\n",
    ),
    (
        'get_origin maps metaclasses',
        'import typing; print(typing.get_origin(typing.Type[int]) is type)',
        'True\n',
    ),
    (
        'type of an ABC is ABCMeta',
        'import abc, collections.abc as a; print(type(a.Sized) is abc.ABCMeta)',
        'True\n',
    ),
    (
        'no originals in an MRO',
        'import enum; print(len(enum.IntEnum.__mro__), enum.Enum.__bases__)',
        '3 ()\n',
    ),
    (
        'exc_info has no traceback',
        'import sys\ntry: 1/0\nexcept Exception: print(sys.exc_info()[2])',
        'None\n',
    ),
    (
        'what C imports is empty',
        'print(dir(__import__("_strptime")))',
        "['__doc__', '__loader__', '__name__', '__package__', '__spec__']\n",
    ),
]
