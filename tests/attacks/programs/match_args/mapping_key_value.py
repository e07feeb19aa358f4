# goal: dotted names as keys of mapping patterns
# stopped by: admit
class Spy(dict):
    def get(self, key, default=None):
        LEAKED.append(key)
        return default
LEAKED = []
match Spy(a=1):
    case {print.__self__: x}:
        pass
LEAKED
