# goal: a module as a class attribute, found under other names
# stopped by: admit
class A:
    import json
    from json import *
LEAKED = [A.json]
LEAKED
