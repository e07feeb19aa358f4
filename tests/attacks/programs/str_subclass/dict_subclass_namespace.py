# goal: a namespace that reads differently when checked and when used
# stopped by: admit
class D(dict):
    def __iter__(self):
        return iter([])
    def keys(self):
        return []
    def items(self):
        return []
    def __contains__(self, key):
        return False
    def copy(self):
        return {}
LEAKED = []
for make in [lambda: type('A', (), D(__del__=lambda self: None)), lambda: type('A', (), D({'__del__': lambda self: None, '__getattribute__': lambda s, n: 1}))]:
    try:
        LEAKED += ['ESCAPED: class with __del__'] if hasattr(make(), '__del__') else []
    except Exception:
        pass
LEAKED
