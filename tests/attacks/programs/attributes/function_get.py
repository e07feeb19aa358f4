# goal: bind a shared function as a method, then unbind it
# stopped by: guard
import json

LEAKED = [json.dumps.__get__(1).__func__.__globals__]
LEAKED
