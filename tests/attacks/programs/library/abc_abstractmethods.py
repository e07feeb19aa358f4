# goal: abstract methods as a value of ours on a shared class
# stopped by: guard
import json
import abc
json.JSONEncoder.__abstractmethods__ = frozenset(['x'])
abc.update_abstractmethods(json.JSONEncoder)
LEAKED = ['ESCAPED: shared class made abstract']
LEAKED
