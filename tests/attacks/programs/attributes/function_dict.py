# goal: the dictionary of a shared function
# stopped by: guard
import json

json.dumps.__dict__['poison'] = 1
LEAKED = [json.dumps.__dict__]
LEAKED
