# goal: update_wrapper updates any dictionary attribute
# stopped by: library
import functools
import json
class Source:
    pass
Source.d = {'poison': 1}
LEAKED = []
class W:
    d = {}
for target in [json.dumps, json.JSONEncoder, functools.wraps, W()]:
    try:
        functools.update_wrapper(target, Source, assigned=(), updated=('__dict__',))
        functools.update_wrapper(target, Source, assigned=(), updated=('d',))
    except Exception:
        pass
LEAKED = ['ESCAPED: shared function changed'] if hasattr(json.dumps, 'd') else []
LEAKED
