# goal: the spec of a module, and its loader
# stopped by: guard
import json

LEAKED = [json.__spec__.loader.load_module('os')]
LEAKED
