# goal: calls by raising
# stopped by: runtime
class E(Exception):
    def __init__(self, *a):
        LEAKED.append(eval('().__class__.__base__'))
LEAKED = []
raise E
LEAKED
