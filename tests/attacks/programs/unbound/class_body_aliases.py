# goal: guarded functions under unguarded names in a class of ours
# stopped by: guard
class S(str):
    fm = str.format_map
class T(type):
    subs = type.__subclasses__
class E(Exception):
    wt = Exception.with_traceback
LEAKED = [S('{x.__class__}').fm({'x': 1}), T('X', (), {}).subs()]
LEAKED
