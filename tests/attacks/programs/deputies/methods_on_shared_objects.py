# goal: other library methods that store on self, called unbound with shared classes as self
# stopped by: guard
import collections, contextlib, functools, enum, json, string, typing, fractions
LEAKED = []
for act in [
    lambda: collections.UserDict.update(json.JSONEncoder, {'item_separator': 'POISON'}),
    lambda: collections.UserDict.__setitem__(json, 'x', 1),
    lambda: collections.UserList.__init__(json.JSONEncoder, [1]),
    lambda: functools.cached_property.__set_name__(json.JSONEncoder, int, 'item_separator'),
    lambda: enum.property.__set_name__(json.JSONEncoder, int, 'poison'),
    lambda: string.Template.__init__(json.JSONEncoder, 'POISON'),
    lambda: json.JSONDecoder.__init__(json.JSONDecoder, object_hook=leak),
    lambda: contextlib.ExitStack.pop_all(json.JSONEncoder),
    lambda: contextlib.ExitStack.__init__(json.JSONEncoder),
    lambda: string.Template.__init_subclass__.__func__(json.JSONEncoder),
    lambda: typing.Protocol.__init_subclass__.__func__(json.JSONEncoder),
    lambda: typing.Generic.__init_subclass__.__func__(json.JSONEncoder),
]:
    try:
        act()
    except Exception:
        pass
LEAKED = ['ESCAPED: shared class changed'] if json.JSONEncoder.item_separator == 'POISON' else []
LEAKED
