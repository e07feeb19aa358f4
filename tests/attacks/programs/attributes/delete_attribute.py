# goal: remove a method from a shared class
# stopped by: guard
import json

del json.JSONEncoder.default
LEAKED = ['ESCAPED: method deleted'] if not hasattr(json.JSONEncoder, 'default') else []
LEAKED
