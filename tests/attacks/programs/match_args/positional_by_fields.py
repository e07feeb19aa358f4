# goal: patterns that the library makes of field names, in classes that claim instances of others
# stopped by: classes
import abc
import collections
import dataclasses
import typing
LEAKED = []
NAMES = ['gi_frame', 'gi_code']
def g():
    yield
paused = g()
class M(type):
    def __instancecheck__(cls, value):
        return True
class Mixin(metaclass=M):
    pass
class Typed(typing.NamedTuple):
    gi_frame: object
    gi_code: object
class Called:
    gi_frame: object
    gi_code: object
class Abstract(abc.ABC):
    gi_frame: object
    gi_code: object
bases = [
    collections.namedtuple('P', NAMES),
    typing.NamedTuple('P', [(name, object) for name in NAMES]),
    Typed,
    dataclasses.make_dataclass('P', NAMES),
    dataclasses.dataclass(type('P', (), {'__annotations__': dict.fromkeys(NAMES, object)})),
    dataclasses.dataclass(slots=True)(type('P', (), {'__annotations__': dict.fromkeys(NAMES, object)})),
    dataclasses.dataclass(Called),
]
claiming = [dataclasses.dataclass(Abstract), dataclasses.make_dataclass('P', NAMES, bases=(abc.ABC,))]
claiming.append(dataclasses.dataclass(slots=True)(type('P', (abc.ABC,), {'__annotations__': dict.fromkeys(NAMES, object)})))
for base in bases:
    try:
        claiming.append(M('Heir', (base,), {}))
        claiming.append(type('Heir', (base, Mixin), {}))
        claiming.append(type('Heir', (base, abc.ABC), {}))
    except Exception as error:
        leak(error)
@dataclasses.dataclass
@typing.runtime_checkable
class Protocol(typing.Protocol):
    gi_frame: object
    gi_code: object
claiming.append(Protocol)
class Hooked(abc.ABC):
    def __init_subclass__(cls):
        if '__match_args__' in vars(cls):
            cls.register(type(paused))
            match paused:
                case cls(frame):
                    LEAKED.append(frame)
@dataclasses.dataclass(slots=True)
class Slotted(Hooked):
    gi_frame: object
class Looked:
    def __get__(self, instance, owner):
        return self
    def __getattr__(self, name):
        cls = Seen
        cls.register(type(paused))
        match paused:
            case cls(frame):
                LEAKED.append(frame)
        raise AttributeError(name)
class Seen(abc.ABC):
    gi_frame: object
    method = abc.abstractmethod(lambda self: None)
    looked = Looked()
try:
    dataclasses.dataclass(Seen)
except Exception as error:
    leak(error)
for cls in claiming:
    if isinstance(cls, abc.ABCMeta):
        try:
            cls.register(type(paused))
        except Exception as error:
            leak(error)
    try:
        match paused:
            case cls(frame):
                LEAKED.append(frame)
    except Exception as error:
        leak(error)
LEAKED
