# goal: change what a later import yields
# stopped by: imports
import json
try:
    json.os = 1
    json.dumps = leak
except Exception:
    pass
from json import dumps
LEAKED = []
LEAKED
