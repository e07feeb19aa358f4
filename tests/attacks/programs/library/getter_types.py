# goal: the types of attrgetter's and methodcaller's objects, which make others that read any name
# stopped by: library
import operator
LEAKED = []
def g():
    yield
paused = g()
getter, caller = operator.attrgetter('a'), operator.methodcaller('a')
for kind in [type(getter), getter.__class__, type(type(getter)), type(getter).__mro__[0]]:
    for name in ['gi_frame', 'gi_frame.f_globals', 'a.gi_code']:
        try:
            LEAKED.append(kind(name)(paused))
        except Exception as error:
            leak(error)
for kind in [type(caller), caller.__class__]:
    for name in ['__subclasses__', 'mro', '__reduce_ex__']:
        try:
            LEAKED.append(kind(name)(int))
        except Exception as error:
            leak(error)
for make in [lambda: type('Heir', (type(getter),), {})('gi_frame')(paused), lambda: type(getter).__new__(type(getter), 'gi_frame')(paused), lambda: object.__new__(type(getter))(paused)]:
    try:
        LEAKED.append(make())
    except Exception as error:
        leak(error)
if not isinstance(getter, type(getter)):
    LEAKED.append('ESCAPED: no getter')
LEAKED
