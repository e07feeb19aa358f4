# goal: write the attributes that every function allows
# stopped by: guard
import json

json.dumps.__doc__ = 'ESCAPED'
json.dumps.poison = 1
LEAKED = ['ESCAPED: function attribute set'] if json.dumps.poison == 1 else []
LEAKED
