# goal: read names of a module that are not reviewed, past the compiler
# stopped by: guard
import json

LEAKED = [json.__getattribute__('__dict__')]
LEAKED
