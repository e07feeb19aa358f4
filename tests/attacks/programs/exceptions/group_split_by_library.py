# goal: split on a group through library code that stores natively
# stopped by: library
import copy, dataclasses, functools
LEAKED = []
def split(condition):
    LEAKED.append('ESCAPED: except* calls a guest split')
    return (ValueError(1), None)
class G(ExceptionGroup):
    pass
def cached(g):
    p = functools.cached_property(lambda self: split)
    p.__set_name__(G, 'split')
    p.__get__(g, G)
def generated(g):
    D = dataclasses.make_dataclass('D', ['split'])
    D.__init__(g, split)
def wrapped(g):
    functools.update_wrapper(g, split, assigned=('split',), updated=('__dict__',))
split.split = split
def copied(g):
    class H(ExceptionGroup):
        pass
    h = copy.copy(H('h', [ValueError()]))
    h.__dict__['split'] = split
    return copy.copy(h)
for store in [cached, generated, wrapped, copied]:
    g = G('g', [ValueError(1)])
    try:
        other = store(g)
        g = other or g
    except Exception:
        continue
    try:
        raise g
    except* ValueError:
        pass
LEAKED
