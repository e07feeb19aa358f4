# goal: globals of a method that the library wrote in Python
# stopped by: guard
import json

LEAKED = [json.JSONEncoder.default.__globals__]
LEAKED
