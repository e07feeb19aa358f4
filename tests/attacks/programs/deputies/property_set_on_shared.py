# goal: descriptors of ours and the library's store on shared objects
# stopped by: guard
import functools, json
LEAKED = []
class A:
    __slots__ = ('item_separator',)
for act in [
    lambda: A.item_separator.__set__(json.JSONEncoder, 'POISON'),
    lambda: functools.cached_property(lambda s: 'POISON').__get__(json.JSONEncoder, int),
    lambda: functools.cached_property(lambda s: 'POISON').__set_name__(int, 'item_separator'),
]:
    try:
        act()
    except Exception:
        pass
p = functools.cached_property(lambda s: 'POISON')
try:
    p.__set_name__(int, 'poison')
    p.__get__(json.dumps, int)
except Exception:
    pass
LEAKED = ['ESCAPED: shared object changed'] if hasattr(json.dumps, 'poison') or json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
