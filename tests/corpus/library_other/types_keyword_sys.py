# SimpleNamespace, type helpers, keywords, the harmless part of sys.
import keyword, sys
from types import SimpleNamespace

n = SimpleNamespace(a=1, b=[2])
n.c = 'x'
print(n, n == SimpleNamespace(a=1, b=[2], c='x'), vars(n), repr(SimpleNamespace()), hasattr(n, 'zz'))
del n.a
n.b.append(n.c)
print(n, SimpleNamespace(**{'k': n}).k.b)
nested = SimpleNamespace(inner=SimpleNamespace(deep=5))
print(nested.inner.deep, nested)
print(keyword.iskeyword('for'), keyword.iskeyword('print'), 'lambda' in keyword.kwlist, keyword.issoftkeyword('match'))
print(sys.maxsize, sys.version_info >= (3, 11), sys.version_info[0], sys.float_info.max, sys.float_info.epsilon, sys.byteorder in ('little', 'big'), sys.maxunicode)

def to_namespace(value):
    if isinstance(value, dict):
        return SimpleNamespace(**{k: to_namespace(v) for k, v in value.items()})
    if isinstance(value, list):
        return [to_namespace(v) for v in value]
    return value

config = to_namespace({'db': {'host': 'h', 'ports': [{'n': 1}, {'n': 2}]}})
print(config.db.host, [p.n for p in config.db.ports])
for bad in (lambda: n.a, lambda: SimpleNamespace(1, 2, 3), lambda: delattr(n, 'q'), lambda: config.db.ports.n):
    try:
        bad()
    except Exception as error:
        print(type(error).__name__, str(error)[:60])
config.cache.size
